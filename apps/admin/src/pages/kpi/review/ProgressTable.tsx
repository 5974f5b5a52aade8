import { lastDayOf, type Period } from '@dondoc/domain/calendar';
import { nationId, type UnitId } from '@dondoc/domain/unit';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTRPC } from '../../../api.tsx';
import { Answer } from '../../../parts/Answer.tsx';
import { UnitPath } from '../../../parts/UnitPath.tsx';
import { paths } from '../../../paths.ts';
import { useText } from '../../../text/use-text.ts';
import { FramedTable } from '../../../ui/FramedTable.tsx';
import type { ProgressLine } from '../answers.ts';

/** Approval upward over a period, and who handed on in time. */
export function ProgressTable({ period, under }: { readonly period: Period; readonly under: UnitId }) {
  const trpc = useTRPC();
  const { t, periodText } = useText();
  const progress = useQuery(trpc.review.progress.queryOptions({ period, under }));
  const columns = ['inTime', 'late', 'missing', 'completeness', 'timeliness'] as const;
  return (
    <Answer to={progress}>
      {(lines) => (
        <>
          <UnitPath from={paths.review} under={under} on={lastDayOf(period)} />
          <p>{t('review.progress.caption', { period: periodText(period) })}</p>
          <FramedTable name={t('review.tabs.progress')}>
            <thead>
              <tr>
                <th scope="col" className="kpi-unit">
                  {t('review.progress.unit')}
                </th>
                <th scope="col" className="kpi-number">
                  {t('review.progress.approval')}
                </th>
                {columns.map((column) => (
                  <th key={column} scope="col" className="kpi-number">
                    {t(`review.progress.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((line, at) => (
                <ProgressRow key={line.unitId} line={line} isFirst={at === 0} />
              ))}
            </tbody>
          </FramedTable>
        </>
      )}
    </Answer>
  );
}

function ProgressRow({ line, isFirst }: { readonly line: ProgressLine; readonly isFirst: boolean }) {
  const { t, numberText, rateText } = useText();
  const { approval, timeliness } = line;
  const { approved, of, isWhole } = approval;
  return (
    <tr className={isFirst ? 'kpi-level-0' : undefined}>
      <th scope="row" className="kpi-unit">
        <LineName line={line} isFirst={isFirst} />
      </th>
      <td className="kpi-number">
        {of === 0 ? <span className="soft">{t('review.progress.nothing')}</span> : t(isWhole ? 'review.progress.whole' : 'review.progress.part', { approved: numberText(approved), of: numberText(of) })}
      </td>
      <td className="kpi-number">{numberText(timeliness.inTime)}</td>
      <td className="kpi-number">{numberText(timeliness.late)}</td>
      <td className="kpi-number">{numberText(timeliness.missing)}</td>
      <td className="kpi-number">{timeliness.completenessBp !== null && rateText(timeliness.completenessBp)}</td>
      <td className="kpi-number">{timeliness.timelinessBp !== null && rateText(timeliness.timelinessBp)}</td>
    </tr>
  );
}

/** The name of a line; of a unit that has units below it, it opens them. */
function LineName({ line: { unitId, unitName, hasBelow }, isFirst }: { readonly line: ProgressLine; readonly isFirst: boolean }) {
  const { t } = useText();
  const name = unitId === nationId ? t('kpi.results.nation') : unitName;
  if (isFirst || !hasBelow) return name;
  return (
    <Link from={paths.review} to="." search={(before) => ({ ...before, under: unitId })} title={t('kpi.results.open', { unit: name })}>
      {name}
    </Link>
  );
}
