import type { Indicator, Outlier } from '@dondoc/domain/kpi';
import { useText } from '../../text/use-text.ts';

/** Says what is unusual about a value of an indicator, and what was usual. */
export function useOutlierText(): (outlier: Outlier, indicator: Indicator) => string {
  const { t, language, numberText, rateText } = useText();
  const written = (value: number, of: Outlier['of']) => (of === 'rate' ? rateText(value) : numberText(value));
  const measured = (of: Outlier['of'], { numeratorName, denominatorName }: Indicator) => {
    if (of === 'rate') return t('kpi.entry.rate');
    return of === 'numerator' ? numeratorName[language] : denominatorName[language];
  };
  return ({ of, value, least, most, rule }, indicator) =>
    t('kpi.entry.unusual', {
      measured: measured(of, indicator),
      value: written(value, of),
      least: written(least, of),
      most: written(most, of),
      rule: t(`kpi.entry.rules.${rule}`),
    });
}
