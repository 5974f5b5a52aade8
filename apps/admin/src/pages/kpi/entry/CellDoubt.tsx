import type { Outlier } from '@dondoc/domain/kpi';
import { Input } from 'antd';
import { useText } from '../../../text/use-text.ts';
import type { FormRow } from '../answers.ts';
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
  const { t, language, numberText, rateText } = useText();
  const [first] = reading.outliers;
  const { note } = reading.texts;
  if (first === undefined && note === '') return null;
  const written = (value: number, of: Outlier['of']) => (of === 'rate' ? rateText(value) : numberText(value));
  const measured = (of: Outlier['of']) => {
    if (of === 'rate') return t('kpi.entry.rate');
    return of === 'numerator' ? line.indicator.numeratorName[language] : line.indicator.denominatorName[language];
  };
  return (
    <span className="kpi-doubt">
      {first !== undefined && (
        <span>
          {t('kpi.entry.unusual', {
            measured: measured(first.of),
            value: written(first.value, first.of),
            least: written(first.least, first.of),
            most: written(first.most, first.of),
            rule: t(`kpi.entry.rules.${first.rule}`),
          })}
        </span>
      )}
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
