import { useText } from '../../../text/use-text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { TargetLine } from '../answers.ts';

/** The targets a unit was given, to read: only an administrator sets them. */
export function TargetsGiven({ lines, caption }: { readonly lines: readonly TargetLine[]; readonly caption: string }) {
  const { t, periodText, percentText } = useText();
  if (lines.length === 0) return <Notice>{t('kpi.targets.none')}</Notice>;
  return (
    <div className="kpi-frame">
      <table className="kpi-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('kpi.targets.unit')}</th>
            <th scope="col">{t('kpi.targets.value')}</th>
            <th scope="col">{t('kpi.targets.state')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ unitId, unitName, targetBp, inherited }) => {
            const holding = targetBp ?? inherited?.targetBp ?? null;
            return (
              <tr key={unitId}>
                <th scope="row">{unitName}</th>
                <td>{holding === null ? t('kpi.measure.noTarget') : percentText(holding)}</td>
                <td>
                  {targetBp === null &&
                    inherited !== null &&
                    t('kpi.results.targetOf', { period: periodText(inherited.period) })}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
