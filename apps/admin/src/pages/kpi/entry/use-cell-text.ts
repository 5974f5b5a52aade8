import type { EntryCell } from '@dondoc/domain/kpi';
import { useText } from '../../../text/use-text.ts';
import { useMeasureText } from '../use-measure-text.ts';

/** Says what stands in a cell: "30/100", "để trống" or "không áp dụng", and the reason given with it. */
export function useCellText() {
  const { t } = useText();
  const words = useMeasureText();
  return (cell: EntryCell, note: string): string => {
    const value = cell.notApplicable ? t('kpi.entry.notApplicable') : words.counts(cell);
    return note.trim() === '' ? value : `${value} (${note.trim()})`;
  };
}
