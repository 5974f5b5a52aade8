import { parseEntry, type EntryCell } from '@dondoc/domain/kpi';
import { useText } from '../../../text/use-text.ts';
import { useMeasureText } from '../use-measure-text.ts';
import type { DraftCell } from './entry-draft.ts';

/** Says what stands in a cell: "30/100", "để trống" or "không áp dụng", and the reason given with it. */
export function useCellText() {
  const { t } = useText();
  const words = useMeasureText();
  return (cell: EntryCell, note: string): string => {
    const value = cell.notApplicable ? t('kpi.entry.notApplicable') : words.counts(cell);
    return note.trim() === '' ? value : `${value} (${note.trim()})`;
  };
}

/** Says what was typed into a cell; what cannot be read is given as it was typed. */
export function useTypedText() {
  const cellText = useCellText();
  return (typed: DraftCell): string => {
    const parsed = parseEntry(typed);
    return parsed.ok ? cellText(parsed.value, typed.note) : `${typed.numerator}/${typed.denominator}`;
  };
}
