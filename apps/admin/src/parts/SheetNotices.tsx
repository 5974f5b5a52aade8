import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Answers } from '../answers.ts';
import { useTRPC } from '../api.tsx';
import { paths } from '../paths.ts';
import { useText } from '../text/use-text.ts';

type SheetNotice = Answers['review']['mine'][number];

/** What a unit still has to do with its figures, each with the one thing to do about it; nothing when there is nothing. */
export function SheetNotices() {
  const trpc = useTRPC();
  const { t } = useText();
  const { data: notices = [] } = useQuery(trpc.review.mine.queryOptions());
  if (notices.length === 0) return null;
  return (
    <section aria-labelledby="sheet-notices" className="panel no-print">
      <h2 id="sheet-notices">{t('review.notices.heading')}</h2>
      <ul>
        {notices.map((notice) => (
          <li key={`${notice.period} ${notice.unitId}`}>
            <NoticeText notice={notice} />{' '}
            <Link to={paths.entry} search={{ period: notice.period, view: 'unit', unit: notice.unitId }}>
              {t('review.notices.enter')}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NoticeText({ notice }: { readonly notice: SheetNotice }) {
  const { t, periodText, dayText } = useText();
  const { standing, window, doubts } = notice;
  const named = { unit: notice.unitName, period: periodText(notice.period) };
  return (
    <>
      {standing === 'returned' && t('review.notices.returned', { ...named, count: doubts })}
      {(standing === 'changed' || standing === 'approval-broken' || standing === 'draft') && t(`review.notices.${standing}`, named)}{' '}
      {window.kind === 'open' && t('review.notices.closing', { day: dayText(window.closesOn) })}
      {window.kind === 'closing-soon' && <strong>{t('review.notices.closing-soon', { day: dayText(window.closesOn) })}</strong>}
      {window.kind === 'excepted' && t('review.notices.excepted', { day: dayText(window.until) })}
      {window.kind === 'closed' && t('review.notices.closed', { day: dayText(window.closesOn) })}
    </>
  );
}
