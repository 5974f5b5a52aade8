import type { Period } from '@dondoc/domain/calendar';
import type { Allowed, EntryCell, Indicator } from '@dondoc/domain/kpi';
import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../api.tsx';
import { useServiceText } from '../../../parts/use-service-text.ts';
import { useText } from '../../../text/use-text.ts';

/** Says what stands in a file: figures, the names of indicators, and what a cell may have. */
export function useFileText() {
  const { t, language, numberText, periodText } = useText();
  const trpc = useTRPC();
  const services = useServiceText();
  const indicators = useQuery(trpc.indicator.list.queryOptions());
  const names = new Map((indicators.data ?? []).map((each: Indicator) => [each.code, each.name[language]]));
  return {
    /** "30/100", "để trống" or "không áp dụng". */
    value: ({ numerator, denominator, notApplicable }: EntryCell): string => {
      if (notApplicable) return t('figureFile.compare.notApplicable');
      if (numerator === null || denominator === null) return t('figureFile.compare.blank');
      return `${numberText(numerator)}/${numberText(denominator)}`;
    },
    /** The name of an indicator, and of which service where it is of one. */
    indicator: ({ indicator, service }: { readonly indicator: string; readonly service: number }): string =>
      services.cell(names.get(indicator) ?? indicator, service),
    month: (period: Period): string => periodText(period),
    /** The month of totals, and of which service they are where they are of one. */
    monthOf: ({ period, service }: { readonly period: Period; readonly service: number }): string => services.cell(periodText(period), service),
    /** What a cell may have instead. */
    allowed: (allowed: Allowed): string => {
      switch (allowed.kind) {
        case 'number': {
          const [least, most] = [numberText(allowed.least), numberText(allowed.most)];
          return allowed.most === Number.MAX_SAFE_INTEGER ? t('figureFile.allowed.count', { least }) : t('figureFile.allowed.number', { least, most });
        }
        case 'one-of': {
          const values = allowed.values.map((value) => (value === '' ? t('figureFile.allowed.blankWord') : value)).join(', ');
          const { of } = allowed;
          return of > allowed.values.length ? t('figureFile.allowed.oneOfMany', { values, of: numberText(of) }) : t('figureFile.allowed.one-of', { values });
        }
        case 'month':
          return t('figureFile.allowed.month', { latest: periodText(allowed.latest) });
        case 'words':
          return t('figureFile.allowed.words', { most: numberText(allowed.most) });
        default:
          return t(`figureFile.allowed.${allowed.kind}`);
      }
    },
  };
}
