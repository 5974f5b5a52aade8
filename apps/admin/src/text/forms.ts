import { formatDay, formatPeriod, type Day, type Period } from '@dondoc/domain/calendar';
import type { Language } from './i18n.ts';

const collator = new Intl.Collator('vi', { numeric: true });

/** How days, periods, numbers and lists of words are written in a language. */
export function formsIn(language: Language) {
  const locale = language === 'vi' ? 'vi' : 'en-GB';
  const numbers = new Intl.NumberFormat(locale);
  const rates = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const percents = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percentSign = language === 'vi' ? '\u00A0%' : '%';
  const tenths = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const times = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Ho_Chi_Minh' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    /** 31/8/2022; 31 August 2022. */
    dayText: (day: Day) => formatDay(day, language),
    /** Tháng 8/2022; August 2022. */
    periodText: (period: Period) => formatPeriod(period, language),
    /** 1.234; 1,234. */
    numberText: (number: number) => numbers.format(number),
    /** A part of a whole: 0.125 is 12,5 %. */
    shareText: (share: number) => tenths.format(share * 100) + percentSign,
    /** A rate in basis points, always with two decimals, to stand under others: 3766 is 37,66 %. */
    rateText: (basisPoints: number) => rates.format(basisPoints / 100) + percentSign,
    /** A rate in basis points, as short as it is exact: 5000 is 50 %. */
    percentText: (basisPoints: number) => percents.format(basisPoints / 100) + percentSign,
    /** A size in bytes, in kilobytes when it is small, else in megabytes. */
    sizeText: (bytes: number) => (bytes < 104_858 ? `${tenths.format(bytes / 1024)} KB` : `${tenths.format(bytes / 1_048_576)} MB`),
    /** A moment, in Vietnam's time. */
    timeText: (moment: string | Date) => times.format(new Date(moment)),
    /** Words in a row: "a, b và c". */
    listText: (words: readonly string[]) => lists.format(words),
    /** Orders words as a Vietnamese dictionary does. */
    compare: (one: string, other: string) => collator.compare(one, other),
  };
}

export type Forms = ReturnType<typeof formsIn>;
