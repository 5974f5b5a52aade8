import type { EntryCell } from '@dondoc/domain/kpi';
import { useText } from '../../../text/use-text.ts';
import { useMeasureText } from '../use-measure-text.ts';

/** The value of a cell in words; a blank one says that it is blank. */
export function useCellValue(): (cell: EntryCell | null) => string {
  const { t } = useText();
  const words = useMeasureText();
  return (cell) => {
    if (cell === null || (cell.numerator === null && !cell.notApplicable)) return t('review.sheet.blank');
    return cell.notApplicable ? t('kpi.results.notApplicable') : words.counts(cell);
  };
}
