import type { Period } from '@dondoc/domain/calendar';
import type { Indicator } from '@dondoc/domain/kpi';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTRPC } from '../../../api.tsx';
import { Answer, Refusal } from '../../../parts/Answer.tsx';
import { paths } from '../../../paths.ts';
import { useText } from '../../../text/use-text.ts';
import type { ListedSheet } from '../answers.ts';
import { SubmitDialog } from './SubmitDialog.tsx';

interface SubmitSheetProps {
  readonly period: Period;
  readonly indicators: readonly Indicator[];
}

/** Hands on what is saved: each unit with how its sheet stands, and a summary of what will be sent before it is. */
export function SubmitSheet({ period, indicators }: SubmitSheetProps) {
  const trpc = useTRPC();
  const { t } = useText();
  const [submitting, setSubmitting] = useState<ListedSheet | null>(null);
  const sheets = useQuery(trpc.review.list.queryOptions({ period }));
  return (
    <section aria-labelledby="submit-sheets" className="no-print">
      <h2 id="submit-sheets">{t('review.submit.heading')}</h2>
      <p className="soft">{t('review.submit.unsaved')}</p>
      <Answer to={sheets}>
        {(listed) => {
          const filled = listed.filter((sheet) => sheet.filled > 0 || sheet.standing !== 'draft');
          if (filled.length === 0) return <p>{t('review.submit.nothing')}</p>;
          return (
            <ul className="submit-list">
              {filled.map((sheet) => (
                <li key={sheet.unitId} className="row">
                  <span>
                    {sheet.unitName}: <strong>{t(`review.standings.${sheet.standing}`)}</strong>
                  </span>
                  {sheet.standing === 'submitted' || sheet.standing === 'approved' ? (
                    <Link to={paths.review} search={{ period, unit: sheet.unitId }}>
                      {t('review.submit.seeReview')}
                    </Link>
                  ) : (
                    <Button size="small" onClick={() => setSubmitting(sheet)}>
                      {t('review.submit.button', { unit: sheet.unitName })}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          );
        }}
      </Answer>
      {submitting !== null && <Summary key={submitting.unitId} unitId={submitting.unitId} {...{ period, indicators }} onClose={() => setSubmitting(null)} />}
    </section>
  );
}

function Summary({ unitId, period, indicators, onClose }: SubmitSheetProps & { readonly unitId: ListedSheet['unitId']; readonly onClose: () => void }) {
  const trpc = useTRPC();
  const sheet = useQuery(trpc.review.sheet.queryOptions({ unitId, period }));
  if (sheet.data === undefined) return sheet.error === null ? null : <Refusal error={sheet.error} />;
  return <SubmitDialog sheet={sheet.data} indicators={indicators} onClose={onClose} />;
}
