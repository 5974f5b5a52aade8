import { useText } from '../../../text/use-text.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { Sign } from '../../../ui/Sign.tsx';
import type { FileFigure } from './answers.ts';
import type { useChosen } from './use-chosen.ts';
import { useFileText } from './use-file-text.ts';

/** Whether nothing stands where the figure goes. */
export const isNew = ({ from }: FileFigure): boolean => from.numerator === null && !from.notApplicable;

/** Whether the figure takes away what stands, and puts nothing there. */
export const clears = ({ to }: FileFigure): boolean => to.numerator === null && !to.notApplicable;

interface ChangesProps {
  readonly figures: readonly FileFigure[];
  readonly choice: ReturnType<typeof useChosen<number>>;
}

/** Every figure that would change: what stands beside what the file says. */
export function ChangesTable({ figures, choice }: ChangesProps) {
  const { t, numberText, compare } = useText();
  const text = useFileText();
  const columns: readonly Column<FileFigure>[] = [
    {
      key: 'row',
      title: t('figureFile.compare.row'),
      width: '92px',
      isHeading: true,
      order: (one, other) => one.row - other.row,
      cell: ({ row }) => (
        <label className="file-choose">
          <input
            type="checkbox"
            checked={choice.chosen.has(row)}
            onChange={() => choice.toggle(row)}
            aria-label={t('figureFile.compare.choose', { row })}
          />
          {numberText(row)}
        </label>
      ),
    },
    {
      key: 'unit',
      title: t('figureFile.compare.unit'),
      order: (one, other) => compare(one.unitName, other.unitName),
      cell: ({ unitName }) => <span title={unitName}>{unitName}</span>,
    },
    { key: 'indicator', title: t('figureFile.compare.indicator'), cell: (figure) => <span title={text.indicator(figure)}>{text.indicator(figure)}</span> },
    { key: 'month', title: t('figureFile.compare.month'), width: '120px', cell: ({ period }) => text.month(period) },
    { key: 'from', title: t('figureFile.compare.from'), width: '150px', isFigure: true, cell: (figure) => (isNew(figure) ? '—' : text.value(figure.from)) },
    { key: 'to', title: t('figureFile.compare.to'), width: '150px', isFigure: true, cell: ({ to }) => <strong>{text.value(to)}</strong> },
    { key: 'state', title: t('figureFile.compare.enteredBy'), cell: (figure) => <State figure={figure} /> },
  ];
  return (
    <DataTable
      label={t('figureFile.compare.changesLabel')}
      columns={columns}
      rows={figures}
      keyOf={({ row }) => String(row)}
      empty={null}
      sortLabel={(column) => t('shell.common.sortBy', { column })}
      dense
    />
  );
}

/** Whether it is new, who entered what stands, and what to be careful about. */
function State({ figure }: { readonly figure: FileFigure }) {
  const { t } = useText();
  if (figure.isOvertaken) {
    return (
      <Sign tone="warn" shape="triangle">
        {[figure.enteredBy, t('figureFile.compare.overtaken')].filter((part) => part !== null).join(': ')}
      </Sign>
    );
  }
  if (clears(figure)) {
    return (
      <Sign tone="warn" shape="triangle">
        {t('figureFile.compare.clears')}
      </Sign>
    );
  }
  return isNew(figure) ? t('figureFile.compare.isNew') : figure.enteredBy;
}
