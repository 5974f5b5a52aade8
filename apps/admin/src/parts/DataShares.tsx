import { dataMeasures } from '@dondoc/domain/kpi';
import type { Answers } from '../answers.ts';
import { useText } from '../text/use-text.ts';

type Progress = Answers['dataSet']['progress'][number]['progress'];

/** The headings of the cells that {@link DataShares} fills. */
export function DataShareHeadings() {
  const { t } = useText();
  return dataMeasures.map((measure) => (
    <th key={measure} scope="col" className="kpi-number">
      {t(`data.measure.${measure}`)}
    </th>
  ));
}

/** One cell for each measure of data: "60 % (60/100)", "không có bản ghi" or "chưa khai". */
export function DataShares({ progress }: { readonly progress: Progress }) {
  const { t, rateText, numberText } = useText();
  return dataMeasures.map((measure) => (
    <td key={measure} className="kpi-number" data-label={t(`data.measure.${measure}`)}>
      {shareOf(measure)}
    </td>
  ));

  function shareOf(measure: (typeof dataMeasures)[number]): string {
    if (progress === null) return t('data.notDeclared');
    const { numerator, denominator, rateBp } = progress[measure];
    if (rateBp === null) return t('data.noRecords');
    return t('data.share', { rate: rateText(rateBp), part: numberText(numerator), whole: numberText(denominator) });
  }
}
