import { flowColumns, flowCounts, flowRules, type FlowColumn, type FlowCount } from '@dondoc/domain/kpi';
import { useText } from '../../../text/use-text.ts';
import { useFileText } from './use-file-text.ts';

const counts: ReadonlySet<string> = new Set(flowCounts);

const isCount = (column: FlowColumn): column is FlowCount => counts.has(column);

/** What a file of monthly totals may have: each column, what it means, and which indicator it is used for. */
export function TotalsColumns() {
  const { t } = useText();
  const text = useFileText();
  const used = (column: FlowColumn): string =>
    flowRules
      .flatMap(({ indicator, numerator, denominator }) => {
        const name = { indicator: text.indicator({ indicator, service: 0 }) };
        if (numerator === column) return [t('figureFile.totals.numeratorOf', name)];
        return denominator === column ? [t('figureFile.totals.denominatorOf', name)] : [];
      })
      .join('; ');
  return (
    <details className="file-columns">
      <summary>{t('figureFile.totals.columns')}</summary>
      <p className="soft">{t('figureFile.totals.columnsIntro')}</p>
      <section className="file-frame" aria-label={t('figureFile.totals.columns')} tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('figureFile.totals.columnName')}</th>
              <th scope="col">{t('figureFile.totals.columnMeaning')}</th>
              <th scope="col">{t('figureFile.totals.columnUsed')}</th>
            </tr>
          </thead>
          <tbody>
            {flowColumns.map((column) => (
              <tr key={column}>
                <th scope="row">
                  <code>{column}</code>
                </th>
                <td>{isCount(column) ? t(`figureFile.column.${column}`) : t(`figureFile.totals.${column}Meaning`)}</td>
                <td>{used(column)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
