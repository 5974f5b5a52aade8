import { englishMonths } from '../../calendar/index.ts';
import { leavesTheDayOut, type Cadence, type Every } from './cadence.ts';
import type { Language } from './kind.ts';

const everyInWords = {
  vi: {
    day: 'hằng ngày',
    week: 'hằng tuần',
    month: 'hằng tháng',
    quarter: 'hằng quý',
    half: 'định kỳ 6 tháng một lần',
    year: 'hằng năm',
  },
  en: {
    day: 'every day',
    week: 'every week',
    month: 'every month',
    quarter: 'every quarter',
    half: 'every half-year',
    year: 'every year',
  },
} as const satisfies Record<Language, Record<Every, string>>;

/** Monday to Sunday, as Vietnamese documents write them. */
export const vietnameseWeekdays = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'] as const;

/** Monday to Sunday. */
export const englishWeekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** A cadence in words: "trước ngày 15 hằng tháng", "every month, before day 15". */
export const formatCadence = (cadence: Cadence, language: Language): string =>
  language === 'vi' ? inVietnamese(cadence) : inEnglish(cadence);

function inVietnamese(cadence: Cadence): string {
  const { every, before, month, time } = cadence;
  const named = [
    ...(before !== undefined ? ['trước'] : time !== undefined ? ['vào'] : []),
    ...(time === undefined ? [] : [time]),
    ...dateInVietnamese(cadence),
    ...(month === undefined ? [] : [monthInVietnamese(every, month)]),
  ].join(' ');
  if (named === '') return everyInWords.vi[every];
  return every === 'half' ? `${named}, ${everyInWords.vi.half}` : `${named} ${everyInWords.vi[every]}`;
}

function dateInVietnamese({ every, before, on }: Cadence): readonly string[] {
  const date = before ?? on;
  if (date === undefined) return [];
  return [every === 'week' ? `ngày ${vietnameseWeekdays[date - 1]}` : `ngày ${date}`];
}

/** "tháng 1" of a year; "tháng thứ 3 của" of a quarter or half, whose months are counted. */
const monthInVietnamese = (every: Every, month: number): string =>
  every === 'year' ? `tháng ${month}` : `tháng thứ ${month}`;

function inEnglish(cadence: Cadence): string {
  const { every, before, on, time } = cadence;
  const named = dateInEnglish(cadence);
  if (named === '') return [everyInWords.en[every], ...(time === undefined ? [] : [`at ${time}`])].join(', ');
  const isDated = (before ?? on) !== undefined;
  const how = before === undefined ? (isDated ? 'on' : 'in') : 'before';
  const hour = before === undefined ? `at ${time} on` : `before ${time} on`;
  return `${everyInWords.en[every]}, ${time === undefined ? how : hour} ${named}`;
}

function dateInEnglish({ every, before, on, month }: Cadence): string {
  const date = before ?? on;
  const named = date === undefined ? [] : [every === 'week' ? `${englishWeekdays[date - 1]}` : `day ${date}`];
  return [...named, ...(month === undefined ? [] : [monthInEnglish(every, month)])].join(' of ');
}

const monthInEnglish = (every: Every, month: number): string =>
  every === 'year' ? `${englishMonths[month - 1]}` : `month ${month}`;

/** What a cadence owes and when, one sentence a step. */
export function explainCadence(cadence: Cadence, language: Language): readonly string[] {
  const owed =
    language === 'vi'
      ? `Báo cáo định kỳ: ${formatCadence(cadence, 'vi')}; trễ khi thiếu báo cáo của kỳ đã đến hạn.`
      : `A report is owed ${formatCadence(cadence, 'en')}; it is late when the report of a period already due is missing.`;
  const last = lastInTime(cadence, language);
  return last === null ? [owed] : [owed, last];
}

function lastInTime(cadence: Cadence, language: Language): string | null {
  if (leavesTheDayOut(cadence)) {
    return language === 'vi'
      ? '“Trước ngày” không gồm chính ngày đó: hạn mỗi kỳ là hết ngày liền trước (BLDS 2015 Điều 148 khoản 6).'
      : 'The day named is left out: each report is due at the end of the day before (Civil Code 2015, Art. 148.6).';
  }
  if (cadence.time !== undefined) {
    return language === 'vi'
      ? `Mỗi kỳ phải xong lúc ${cadence.time} của ngày đó (BLDS 2015 Điều 147 khoản 1).`
      : `Each is due at ${cadence.time} on the day (Civil Code 2015, Art. 147.1).`;
  }
  if (cadence.every === 'day') return null;
  const named = cadence.on !== undefined;
  if (language === 'vi') {
    return named
      ? 'Hạn mỗi kỳ là hết ngày đã ghi; tháng ngắn hơn thì tính ngày cuối tháng (BLDS 2015 Điều 148 khoản 4 và 6).'
      : 'Không ghi ngày: hạn mỗi kỳ là hết ngày cuối cùng của kỳ (BLDS 2015 Điều 148 khoản 6).';
  }
  return named
    ? 'Each is due at the end of the day named, or of the month when it is shorter (Civil Code 2015, Art. 148.4 and 148.6).'
    : 'No day is named: each is due at the end of the last day of its period (Civil Code 2015, Art. 148.6).';
}
