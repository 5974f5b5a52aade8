import { englishMonths } from './day.ts';
import { partsOfPeriod, type Period } from './period.ts';

/** I to IV, as quarters are numbered in official documents. */
export const romanQuarters = ['I', 'II', 'III', 'IV'] as const;

/** A period as people write it: tháng 8/2022, quý III/2022, 6 tháng cuối năm 2022; August 2022, Q3 2022, the second half of 2022. */
export function formatPeriod(period: Period, language: 'vi' | 'en'): string {
  return language === 'vi' ? inVietnamese(period) : inEnglish(period);
}

function inVietnamese(period: Period): string {
  const { kind, year, ordinal } = partsOfPeriod(period);
  switch (kind) {
    case 'week':
      return `tuần ${ordinal}/${year}`;
    case 'month':
      return `tháng ${ordinal}/${year}`;
    case 'quarter':
      return `quý ${romanQuarters[ordinal - 1]}/${year}`;
    case 'half':
      return `6 tháng ${ordinal === 1 ? 'đầu' : 'cuối'} năm ${year}`;
    case 'nine-months':
      return `9 tháng đầu năm ${year}`;
    case 'year':
      return `năm ${year}`;
  }
}

function inEnglish(period: Period): string {
  const { kind, year, ordinal } = partsOfPeriod(period);
  switch (kind) {
    case 'week':
      return `week ${ordinal} of ${year}`;
    case 'month':
      return `${englishMonths[ordinal - 1]} ${year}`;
    case 'quarter':
      return `Q${ordinal} ${year}`;
    case 'half':
      return `the ${ordinal === 1 ? 'first' : 'second'} half of ${year}`;
    case 'nine-months':
      return `the first nine months of ${year}`;
    case 'year':
      return `${year}`;
  }
}
