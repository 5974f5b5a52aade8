import { sentenceFor } from '../../../text/fault-text.ts';
import { useText } from '../../../text/use-text.ts';
import type { CellRefusal } from './answers.ts';
import { useFileText } from './use-file-text.ts';

interface RefusedProps {
  /** The first of the cells that are refused. */
  readonly cells: readonly CellRefusal[];
  /** How many there are. */
  readonly count: number;
}

/** Cells of a file that are refused: where, why, and what may stand there. */
export function RefusedCells({ cells, count }: RefusedProps) {
  const { t, language, numberText } = useText();
  const text = useFileText();
  if (count === 0) return null;
  return (
    <section aria-labelledby="refused-cells">
      <h3 id="refused-cells">{t('figureFile.refused.title')}</h3>
      <p className="soft">{t('figureFile.refused.intro')}</p>
      <section className="file-frame" aria-label={t('figureFile.refused.title')} tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col" className="number">
                {t('figureFile.refused.row')}
              </th>
              <th scope="col">{t('figureFile.refused.column')}</th>
              <th scope="col">{t('figureFile.refused.reason')}</th>
              <th scope="col">{t('figureFile.refused.allowed')}</th>
            </tr>
          </thead>
          <tbody>
            {cells.map(({ row, column, fault, allowed }) => (
              <tr key={`${row} ${column}`}>
                <th scope="row" className="number">
                  {numberText(row)}
                </th>
                <td>{t(`figureFile.column.${column}`)}</td>
                <td>{sentenceFor(fault, language)}</td>
                <td>{text.allowed(allowed)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {count > cells.length && <p className="soft">{t('figureFile.refused.more', { count: count - cells.length })}</p>}
    </section>
  );
}
