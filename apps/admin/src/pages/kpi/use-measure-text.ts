import type { EntryCounts, Indicator, Tally } from '@dondoc/domain/kpi';
import { useText } from '../../text/use-text.ts';

interface RateSaid {
  readonly tally: Tally | null;
  readonly rateBp: number | null;
  readonly indicator: Pick<Indicator, 'countingUnit'>;
}

interface DistanceSaid {
  readonly gap: number | null;
  readonly targetBp: number | null;
  readonly indicator: Pick<Indicator, 'countingUnit' | 'direction'>;
}

/** Says what figures come to: a missing figure, no cases and 0 % are three different things. */
export function useMeasureText() {
  const { t, language, numberText, rateText, percentText } = useText();
  return {
    /** "37,66 %", "không có hồ sơ" or "chưa báo cáo". */
    rate: ({ tally, rateBp, indicator }: RateSaid): string => {
      if (tally === null) return t('kpi.measure.notReported');
      return rateBp === null ? t('kpi.measure.noCases', { unit: indicator.countingUnit[language] }) : rateText(rateBp);
    },
    /** "còn thiếu 1.234 hồ sơ để đạt 50 %". */
    distance: ({ gap, targetBp, indicator }: DistanceSaid): string => {
      if (targetBp === null || gap === null) return t('kpi.measure.noTarget');
      const target = percentText(targetBp);
      if (gap === 0) return t('kpi.measure.reached', { target });
      const key = indicator.direction === 'higher-is-better' ? 'kpi.measure.missing' : 'kpi.measure.tooMany';
      return t(key, { gap: numberText(gap), unit: indicator.countingUnit[language], target });
    },
    /** "30/100". */
    counts: ({ numerator, denominator }: EntryCounts): string =>
      numerator === null || denominator === null
        ? t('kpi.draft.blank')
        : `${numberText(numerator)}/${numberText(denominator)}`,
  };
}
