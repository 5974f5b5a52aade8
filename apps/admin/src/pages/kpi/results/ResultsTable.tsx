import type { UnitId } from '@dondoc/domain/unit';
import { useId } from 'react';
import { resultsColumns, type ResultsColumn, type ResultsSearch } from '../../../search.ts';
import { useText } from '../../../text/use-text.ts';
import type { ResultLine } from '../answers.ts';
import { ResultRow } from './ResultRow.tsx';
import { placeLines } from './result-order.ts';
import type { Shown } from './shown.ts';
import { useCountedName } from './use-counted-name.ts';

interface ResultsTableProps {
  readonly lines: readonly ResultLine[];
  readonly shown: Shown;
  readonly order: Pick<ResultsSearch, 'by' | 'reversed'>;
  readonly onOrder: (order: Pick<ResultsSearch, 'by' | 'reversed'>) => void;
  readonly onCells: (unitId: UnitId) => void;
}

/** The results of an indicator from the nation down; every figure with the counts it is made of. */
export function ResultsTable({ lines, shown, order, onOrder, onCells }: ResultsTableProps) {
  const { t, compare, dayText, periodText, numberText } = useText();
  const countedName = useCountedName();
  const { indicator, period, on } = shown;
  const captionId = useId();
  const [nation] = lines;
  const placed = placeLines(lines, { by: order.by ?? null, isReversed: order.reversed === true, compare });
  return (
    <>
      <p id={captionId}>
        {t('kpi.results.caption', {
          indicator: countedName(shown),
          period: periodText(period),
          day: dayText(on),
          reported: numberText(nation?.reported ?? 0),
          of: numberText(nation?.of ?? 0),
        })}
      </p>
      <div className="kpi-frame">
        <table className="kpi-table" aria-labelledby={captionId}>
          <thead>
            <tr>
              {resultsColumns.slice(0, 1).map((column) => (
                <Heading key={column} column={column} order={order} onOrder={onOrder} />
              ))}
              <th scope="col" className="kpi-number">
                {t('kpi.indicator.numerator')}
              </th>
              <th scope="col" className="kpi-number">
                {t('kpi.indicator.denominator')}
              </th>
              {resultsColumns.slice(1).map((column) => (
                <Heading key={column} column={column} order={order} onOrder={onOrder} />
              ))}
            </tr>
          </thead>
          <tbody>
            {placed.map(({ line, depth }) => (
              <ResultRow key={line.id} line={line} depth={depth} {...{ indicator, period, onCells }} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface HeadingProps extends Pick<ResultsTableProps, 'order' | 'onOrder'> {
  readonly column: ResultsColumn;
}

function Heading({ column, order, onOrder }: HeadingProps) {
  const { t } = useText();
  const title = t(column === 'name' ? 'kpi.results.unit' : `kpi.results.${column}`);
  const isBy = order.by === column;
  const isReversed = isBy && order.reversed === true;
  const turn = () => onOrder(isBy && !isReversed ? { by: column, reversed: true } : { by: column });
  return (
    <th
      scope="col"
      className={column === 'name' ? 'kpi-unit' : 'kpi-number'}
      aria-sort={isBy ? (isReversed ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" className="sort-button" title={t('kpi.results.sortBy', { column: title })} onClick={turn}>
        {title}
        <span aria-hidden="true">{isBy ? (isReversed ? '▼' : '▲') : '↕'}</span>
      </button>
    </th>
  );
}
