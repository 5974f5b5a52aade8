import { Input } from 'antd';
import { useText } from '../../../text/use-text.ts';
import type { FormRow } from '../answers.ts';
import { useOutlierText } from '../use-outlier-text.ts';
import type { CellReading } from './entry-draft.ts';
import type { SheetLine } from './use-entry-draft.ts';

interface CellDoubtProps {
  readonly reading: CellReading;
  readonly line: SheetLine;
  /** What the line is called, for who does not see it. */
  readonly name: string;
  readonly onReason: (row: FormRow, text: string) => void;
}

/** Asks, in the cell's own line, why an unusual value is right. It never keeps the value from being saved. */
export function CellDoubt({ reading, line, name, onReason }: CellDoubtProps) {
  const { t } = useText();
  const textOf = useOutlierText();
  const [first] = reading.outliers;
  const { note } = reading.texts;
  if (first === undefined && note === '') return null;
  return (
    <span className="kpi-doubt">
      {first !== undefined && <span>{textOf(first, line.indicator)}</span>}
      <Input
        size="small"
        maxLength={2000}
        value={note}
        placeholder={t('kpi.entry.reason')}
        aria-label={t('kpi.entry.reasonOf', { cell: name })}
        onChange={(event) => onReason(reading.row, event.target.value)}
      />
    </span>
  );
}
