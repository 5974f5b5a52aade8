import { vietnameseWeekdays } from '../cadence-words.ts';
import { fourDigits, numberInWords, romanNumber, smallNumber, yearTail } from './numbers.ts';
import { digits, either, followedBy, into, maybe, phrase, sequence, word, type Parser } from './parser.ts';
import {
  dateIn,
  impossible,
  periodIn,
  type Impossible,
  type Written,
  type WrittenDate,
  type WrittenPeriod,
} from './written.ts';

const dot = word('/', '-', '.');

const weekdays: Readonly<Record<string, number>> = {
  ...Object.fromEntries(vietnameseWeekdays.map((name, at) => [name.toLowerCase(), at + 1])),
  'thứ 2': 1,
  'thứ 3': 2,
  'thứ 4': 3,
  'thứ 5': 4,
  'thứ 6': 5,
  'thứ 7': 6,
};

/** "thứ Sáu", "ngày thứ sáu", "thứ 6", "ngày Chủ nhật": 1 Monday to 7 Sunday. */
export const weekday: Parser<number> = into(
  sequence(maybe(word('ngày')), phrase(...Object.keys(weekdays))),
  ([, name]) => weekdays[name] ?? null,
);

/** Days the Labour Code keeps every year, by their solar date. */
const namedDays: Readonly<Record<string, readonly [date: number, month: number]>> = {
  'quốc khánh': [2, 9],
  'quốc tế lao động': [1, 5],
  'tết dương lịch': [1, 1],
  'giải phóng miền nam': [30, 4],
  'chiến thắng': [30, 4],
};

/** "31/12/2022", "31-12-2022", "31.12.2022". */
const numericDate: Parser<WrittenDate> = into(
  sequence(digits(1, 2), dot, digits(1, 2), dot, fourDigits),
  ([date, , month, , year]) => dateIn(date, month, year),
);

/** "31/12", "31/12 năm 2022". */
const numericDateWithoutYear: Parser<WrittenDate> = into(
  sequence(digits(1, 2), word('/'), digits(1, 2), maybe(into(sequence(word('năm'), fourDigits), ([, year]) => year))),
  ([date, , month, year]) => dateIn(date, month, year),
);

/** A month's number, in digits or words. */
export const monthNumber: Parser<number> = either(
  digits(1, 2),
  into(numberInWords, (number) => (number === 5 ? null : number)),
  // "tháng năm 2022" may be a form whose number was left out: five has to be told from year.
  followedBy(
    into(word('năm'), () => 5),
    word('năm', '/', '-', ','),
  ),
);

/** "10 tháng 12 năm 2025", "10 tháng 12/2025", "10 tháng 12". */
const dateInWords: Parser<WrittenDate> = into(
  sequence(smallNumber, word('tháng'), monthNumber, maybe(yearTail)),
  ([date, , month, year]) => dateIn(date, month, year),
);

const plainDate = either(numericDate, dateInWords, numericDateWithoutYear);

/** "Quốc khánh 02/9/2025", "Quốc khánh năm 2025". A date beside the name has to be the name's. */
const namedDate: Parser<WrittenDate> = into(
  sequence(phrase(...Object.keys(namedDays)), maybe(word(',')), maybe(plainDate), maybe(yearTail)),
  ([name, , written, year]) => {
    const [date, month] = namedDays[name] ?? [0, 0];
    if (written === null) return dateIn(date, month, year);
    return written.date === date && written.month === month && year === null ? written : null;
  },
);

/**
 * A date of a month, with or without "ngày" and a weekday beside it: "thứ Sáu, ngày 30/9/2022", "30/9/2022 (thứ Sáu)".
 */
export const date: Parser<WrittenDate> = into(
  sequence(
    maybe(into(sequence(weekday, maybe(word(','))), ([day]) => day)),
    maybe(word('ngày', 'mùng')),
    maybe(word('mùng')),
    either(plainDate, namedDate),
    maybe(into(sequence(word('('), weekday, word(')')), ([, day]) => day)),
  ),
  ([before, , , written, behind]) => ({ ...written, weekday: before ?? behind }),
);

/** "ngày 15": its month is said elsewhere. */
export const dateWithoutMonth: Parser<number> = into(
  sequence(maybe(word('ngày', 'mùng')), maybe(word('mùng')), digits(1, 2)),
  ([, , number]) => number,
);

/** "tháng 8/2022", "T8/2022", "tháng Tám năm 2022". */
export const monthLabel: Parser<string> = word('tháng', 'thg', 't');

/** A month with its year, or without one when the document says it elsewhere. */
export const month: Parser<WrittenPeriod> = into(
  sequence(monthLabel, monthNumber, maybe(yearTail)),
  ([, ordinal, year]) => periodIn('month', ordinal, year),
);

/** "12/2025": a month where four digits follow. */
export const bareMonth: Parser<WrittenPeriod> = into(
  sequence(digits(1, 2), word('/'), fourDigits),
  ([ordinal, , year]) => periodIn('month', ordinal, year),
);

/** "quý IV/2026", "Quí IV-2025", "quý 4 năm 2026", "Q4/2026". */
export const quarterLabel: Parser<string> = word('quý', 'q');

/** "IV" or "4": the number of a quarter where a word could be something else. */
export const quarterInDigits: Parser<number> = either(romanNumber, digits(1, 1));

/** "IV", "4" or "bốn": the number of a quarter. */
export const quarterNumber: Parser<number> = either(
  quarterInDigits,
  // "năm" is five and year: a fifth quarter is written V or 5.
  into(numberInWords, (number) => (number <= 4 ? number : null)),
);

/** A quarter with its year, or without one when the document says it elsewhere. */
export const quarter: Parser<WrittenPeriod> = into(
  sequence(quarterLabel, maybe(word('.')), quarterNumber, maybe(yearTail)),
  ([, , ordinal, year]) => periodIn('quarter', ordinal, year),
);

/** "IV/2026": only quarters are written in Roman numbers with a year. */
export const bareQuarter: Parser<WrittenPeriod> = into(sequence(romanNumber, dot, fourDigits), ([ordinal, , year]) =>
  periodIn('quarter', ordinal, year),
);

/** "tuần 32/2022", "tuần 32 năm 2022": an ISO week. */
const week: Parser<WrittenPeriod> = into(
  sequence(word('tuần'), maybe(word('thứ')), digits(1, 2), yearTail),
  ([, , ordinal, year]) => periodIn('week', ordinal, year),
);

/** "năm 2026". */
export const labelledYear: Parser<WrittenPeriod> = into(sequence(word('năm'), fourDigits), ([, year]) =>
  periodIn('year', 1, year),
);

/** "2026". */
export const bareYear: Parser<WrittenPeriod> = into(fourDigits, (year) => periodIn('year', 1, year));

/** "6 tháng cuối năm 2022", "nửa đầu năm 2023", "9 tháng đầu năm 2024", "3 tháng đầu năm". */
const partOfYear: Parser<WrittenPeriod> = into(
  sequence(
    either(
      into(sequence(smallNumber, word('tháng')), ([months]) => months),
      into(word('nửa'), () => 6),
    ),
    word('đầu', 'cuối'),
    maybe(word('của')),
    word('năm'),
    maybe(fourDigits),
  ),
  ([months, which, , , year]) => partOf(months, which, year),
);

function partOf(months: number, which: string, year: number | null): WrittenPeriod | null {
  const isFirst = which === 'đầu';
  if (months === 3) return periodIn('quarter', isFirst ? 1 : 4, year);
  if (months === 6) return periodIn('half', isFirst ? 1 : 2, year);
  return months === 9 && isFirst ? periodIn('nine-months', 1, year) : null;
}

/** A period that its own words name. */
export const period: Parser<WrittenPeriod> = either(partOfYear, month, quarter, week, labelledYear);

/** A date, or a period its own words name. */
export const point: Parser<Written> = either<Written>(date, period);

/** "20h00", "15:00", "14 giờ 30 phút", "19h00’", "10 giờ sáng", "2 giờ chiều": HH:MM. */
export const clock: Parser<string | Impossible> = into(
  sequence(
    digits(1, 2),
    word('h', 'g', 'giờ', ':'),
    maybe(into(sequence(digits(1, 2), maybe(word('phút', "'", 'p'))), ([minutes]) => minutes)),
    maybe(word('sáng', 'trưa', 'chiều', 'tối')),
  ),
  ([hours, mark, minutes, part]) => (mark === ':' && minutes === null ? null : clockTime(hours, minutes ?? 0, part)),
);

/** Below which hour a part of the day counts from noon: "1 giờ trưa" is 13:00, "12 giờ tối" midnight. */
const fromNoonBelow: Readonly<Record<string, number>> = { trưa: 3, chiều: 12, tối: 13 };

function clockTime(hours: number, minutes: number, part: string | null): string | Impossible {
  if (part === 'sáng' && hours >= 12) return impossible;
  const hour = hours < (fromNoonBelow[part ?? ''] ?? 0) ? hours + 12 : hours;
  if (minutes > 59 || hour > 24 || (hour === 24 && minutes > 0)) return impossible;
  return `${two(hour)}:${two(minutes)}`;
}

const two = (number: number): string => `${number}`.padStart(2, '0');
