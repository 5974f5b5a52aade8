import { englishMonths } from './day.ts';
import { partsOfPeriod, type Period, type PeriodKind, type PeriodParts } from './period.ts';

/** I to IV, as quarters are numbered in official documents. */
const romanQuarters = ['I', 'II', 'III', 'IV'] as const;

/**
 * A period as people write it: tháng 8/2022, quý III/2022, 6 tháng cuối năm 2022; August 2022, Q3 2022, the second
 * half of 2022.
 */
export function formatPeriod(period: Period, language: 'vi' | 'en'): string {
  const parts = partsOfPeriod(period);
  return inWords[language][parts.kind](parts);
}

type Words = { readonly [Kind in PeriodKind]: (parts: PeriodParts) => string };

const inWords: { readonly vi: Words; readonly en: Words } = {
  vi: {
    week: ({ year, ordinal }) => `tuần ${ordinal}/${year}`,
    month: ({ year, ordinal }) => `tháng ${ordinal}/${year}`,
    quarter: ({ year, ordinal }) => `quý ${romanQuarters[ordinal - 1]}/${year}`,
    half: ({ year, ordinal }) => `6 tháng ${ordinal === 1 ? 'đầu' : 'cuối'} năm ${year}`,
    'nine-months': ({ year }) => `9 tháng đầu năm ${year}`,
    year: ({ year }) => `năm ${year}`,
  },
  en: {
    week: ({ year, ordinal }) => `week ${ordinal} of ${year}`,
    month: ({ year, ordinal }) => `${englishMonths[ordinal - 1]} ${year}`,
    quarter: ({ year, ordinal }) => `Q${ordinal} ${year}`,
    half: ({ year, ordinal }) => `the ${ordinal === 1 ? 'first' : 'second'} half of ${year}`,
    'nine-months': ({ year }) => `the first nine months of ${year}`,
    year: ({ year }) => `${year}`,
  },
};
