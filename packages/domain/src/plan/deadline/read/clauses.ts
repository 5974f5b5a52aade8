import type { DeadlineRule } from '../rules.ts';
import { fourDigits, yearTail } from './numbers.ts';
import { digits, either, into, list, maybe, phrase, sequence, word, type Parser } from './parser.ts';
import {
  bareMonth,
  bareQuarter,
  bareYear,
  clock,
  date,
  dateWithoutMonth,
  labelledYear,
  month,
  monthLabel,
  monthNumber,
  period,
  point,
  quarter,
  quarterInDigits,
  quarterLabel,
  quarterNumber,
} from './points.ts';
import { dateIn, periodIn, type Impossible, type Written, type WrittenPeriod } from './written.ts';

/** One thing a wording says, before its year is settled. */
export type Clause =
  | { readonly says: 'within'; readonly point: Written; readonly time: string | Impossible | null }
  | { readonly says: 'before'; readonly point: Written; readonly time: string | Impossible | null }
  | { readonly says: 'part'; readonly part: string; readonly of: WrittenPeriod }
  | { readonly says: 'span'; readonly from: Written; readonly to: Written }
  | { readonly says: 'rule'; readonly rule: DeadlineRule }
  | { readonly says: 'impossible' };

/** Words that include the day or period after them. */
const inclusive = phrase(
  'trong',
  'ngay trong',
  'xong trong',
  'vào',
  'ngay vào',
  'hết',
  'đến hết',
  'kết thúc trong',
  'trong thời gian',
  'chậm nhất',
  'chậm nhất là',
  'chậm nhất trong',
  'chậm nhất vào',
  'chậm nhất đến',
  'chậm nhất đến hết',
  'chậm nhất là trong',
  'chậm nhất là vào',
  'không chậm hơn',
  'không chậm quá',
  'không quá',
  'không sau',
);

/**
 * Words that include the day after them, and would leave open whether a longer period is meant to its beginning or its
 * end.
 */
const inclusiveOfDay = phrase('đến', 'chậm nhất đến', 'xong vào', 'là', 'xong');

/** Words that leave out what follows. */
const exclusive = phrase('trước', 'chậm nhất trước', 'chậm nhất là trước', 'xong trước', 'từ nay đến trước');

const fromNow = phrase('từ nay', 'kể từ nay', 'từ nay cho');

/** "chậm nhất 17h00 ngày 30/9/2022", "31/12/2022 lúc 17 giờ", "trong ngày 20 tháng 11 năm 2025". */
const onDate: Parser<Clause> = into(
  sequence(
    maybe(either(inclusive, inclusiveOfDay)),
    maybe(into(sequence(clock, maybe(word(',', 'của'))), ([time]) => time)),
    date,
    maybe(into(sequence(maybe(word(',')), phrase('lúc', 'vào lúc'), clock), ([, , time]) => time)),
  ),
  ([, before, on, behind]) => (before !== null && behind !== null ? null : within(on, before ?? behind)),
);

/** "Tháng 8/2022", "trong quý III/2025", "đến hết năm 2025", "12/2025", "2025". */
const inPeriod: Parser<Clause> = into(
  sequence(maybe(inclusive), either(period, bareMonth, bareQuarter, bareYear)),
  ([, written]) => within(written, null),
);

/** "trước ngày 31/5/2026", "trước 20h00 ngày 25/5/2025", "trước năm 2030", "trước quý III/2025". */
const beforePoint: Parser<Clause> = into(
  sequence(
    exclusive,
    maybe(into(sequence(clock, maybe(word(',', 'của'))), ([time]) => time)),
    either<Written>(date, month, quarter, labelledYear, bareMonth, bareYear),
  ),
  ([, time, written]) => (time !== null && written.type === 'period' ? null : { says: 'before', point: written, time }),
);

/** "cuối tháng 02/2025", "giữa tháng 9/2022", "đầu năm 2025", "cuối quý II/2025" (BLDS 2015 Đ.146). */
const partOfPeriod: Parser<Clause> = into(
  sequence(
    maybe(either(inclusive, inclusiveOfDay)),
    maybe(word('ngày')),
    either(word('đầu', 'giữa', 'cuối')),
    maybe(phrase('của')),
    either(
      month,
      quarter,
      labelledYear,
      into(word('năm'), () => periodIn('year', 1, null)),
    ),
  ),
  ([, , part, , of]) => (part !== 'cuối' && of.kind === 'quarter' ? null : { says: 'part', part, of }),
);

/** "từ nay đến hết năm 2025": the beginning is the day of the document and sets no rule. */
const untilPoint: Parser<Clause> = into(
  sequence(
    fromNow,
    either(
      onDate,
      either(
        into(sequence(word('đến'), partOfPeriod), ([, clause]) => clause),
        inPeriod,
      ),
    ),
  ),
  ([, clause]) => clause,
);

const comma: Parser<unknown> = either<unknown>(sequence(word(','), word('và')), word(',', 'và'));
const until: Parser<unknown> = sequence(word('đến', '-'), maybe(word('hết')));
const lead = maybe(
  phrase(
    'từ',
    'trong',
    'trong các',
    'các',
    'giai đoạn',
    'trong giai đoạn',
    'trong khoảng từ',
    'trong thời gian từ',
    'thời gian từ',
  ),
);

/** Without its label only in digits: "tháng 3 đến năm 2025" names a year. */
const secondMonth = either(
  into(sequence(monthLabel, monthNumber), ([, number]) => number),
  digits(1, 2),
);
const secondQuarter = either(
  into(sequence(quarterLabel, quarterNumber), ([, number]) => number),
  quarterInDigits,
);

/** "Tháng 11 - 12/2025", "từ tháng 3 đến hết tháng 6 năm 2025". */
const months: Parser<Clause> = into(
  sequence(lead, monthLabel, monthNumber, maybe(yearTail), until, secondMonth, maybe(yearTail)),
  ([, , from, fromYear, , to, toYear]) => span(periodIn('month', from, fromYear), periodIn('month', to, toYear)),
);

/** "9/2025 - 12/2025". */
const bareMonths: Parser<Clause> = into(sequence(lead, bareMonth, until, bareMonth), ([, from, , to]) =>
  span(from, to),
);

/** "quý III - IV/2025", "từ quý I đến quý III năm 2025". */
const quarters: Parser<Clause> = into(
  sequence(lead, quarterLabel, quarterNumber, maybe(yearTail), until, secondQuarter, maybe(yearTail)),
  ([, , from, fromYear, , to, toYear]) => span(periodIn('quarter', from, fromYear), periodIn('quarter', to, toYear)),
);

/** "Giai đoạn 2026 - 2030", "Năm 2025 - 2026", "từ năm 2025 đến năm 2030", "2026-2030". */
const years: Parser<Clause> = into(
  sequence(lead, maybe(word('năm')), fourDigits, until, maybe(word('năm')), fourDigits),
  ([, , from, , , to]) => span(periodIn('year', 1, from), periodIn('year', 1, to)),
);

/** "từ 1 đến 15/9/2022", "từ ngày 15 đến ngày 20 tháng 11 năm 2025": the first date takes the month of the second. */
const datesOfMonth: Parser<Clause> = into(sequence(word('từ'), dateWithoutMonth, until, date), ([, from, , to]) =>
  span(dateIn(from, to.month, null), to),
);

/** "từ ngày 01/01/2026 đến ngày 31/3/2026", "01/01/2026 - 31/3/2026", "từ tháng 10/2025 đến hết quý I/2026". */
const points: Parser<Clause> = into(
  sequence(lead, either<Written>(point, bareMonth), until, either<Written>(point, bareMonth)),
  ([, from, , to]) => span(from, to),
);

/** "trong năm", "đến hết năm": the year of the document. */
const thisYear: Parser<Clause> = into(phrase('trong năm', 'hết năm', 'đến hết năm', 'cả năm'), () =>
  within(periodIn('year', 1, null), null),
);

/** "Tháng 7, 8 và 9/2022", "Quý I, II, III năm 2025": one label and one year for all. */
export const periodLists: Parser<readonly Clause[]> = either(
  into(sequence(maybe(inclusive), monthLabel, list(digits(1, 2), comma), maybe(yearTail)), ([, , all, year]) =>
    all.map((ordinal) => within(periodIn('month', ordinal, year), null)),
  ),
  into(sequence(maybe(inclusive), quarterLabel, list(quarterInDigits, comma), maybe(yearTail)), ([, , all, year]) =>
    all.map((ordinal) => within(periodIn('quarter', ordinal, year), null)),
  ),
);

/** Everything that needs only a year to be a rule. The order is from the longest reading to the shortest. */
export const datedClauses: readonly Parser<Clause>[] = [
  months,
  bareMonths,
  quarters,
  years,
  datesOfMonth,
  points,
  beforePoint,
  untilPoint,
  partOfPeriod,
  onDate,
  inPeriod,
  thisYear,
];

const within = (written: Written, time: string | Impossible | null): Clause => ({
  says: 'within',
  point: written,
  time,
});

const span = (from: Written, to: Written): Clause => ({ says: 'span', from, to });
