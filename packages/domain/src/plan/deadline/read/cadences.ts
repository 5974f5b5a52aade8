import { isCadence, type Cadence, type Every } from '../cadence.ts';
import type { Clause } from './clauses.ts';
import { smallNumber } from './numbers.ts';
import { digits, either, into, list, maybe, phrase, sequence, word, type Parser } from './parser.ts';
import { clock, quarterLabel, quarterNumber, weekday } from './points.ts';
import { impossible, type Impossible } from './written.ts';

/** A month counted within a quarter or half, or named within a year. */
type WrittenMonth = number | 'first' | 'last';

/** The day a report is owed within its period, as written. */
export interface Within {
  readonly how: 'before' | 'on';
  readonly time: string | Impossible | null;
  readonly weekday: number | null;
  readonly date: number | null;
  readonly month: WrittenMonth | null;
}

const everyOf: Readonly<Record<string, Every>> = {
  ngày: 'day',
  tuần: 'week',
  tháng: 'month',
  quý: 'quarter',
  năm: 'year',
};

/** How many months make a cadence. */
const everyOfMonths: Readonly<Record<number, Every>> = { 1: 'month', 3: 'quarter', 6: 'half', 12: 'year' };

/** "tháng", "quý", "6 tháng", "nửa năm". */
const length: Parser<Every> = either<Every>(
  into(sequence(smallNumber, word('tháng')), ([months]) => everyOfMonths[months] ?? null),
  into(sequence(smallNumber, word('ngày', 'tuần', 'quý', 'năm')), ([count, name]) =>
    count === 1 ? (everyOf[name] ?? null) : null,
  ),
  into(phrase('nửa năm'), () => 'half'),
  into(word(...Object.keys(everyOf)), (name) => everyOf[name] ?? null),
);

const each = word('hằng', 'mỗi', 'từng');
const regularly = phrase('định kỳ', 'thường xuyên định kỳ');

/** Lengths that share one "hằng" or "định kỳ": "hằng quý, 6 tháng và năm"; "định kỳ 6 tháng". */
const lengths: Parser<readonly Every[]> = into(
  sequence(
    either<unknown>(each, sequence(regularly, maybe(each))),
    list(length, sequence(maybe(word(',')), maybe(word('và', 'hoặc')), maybe(each))),
  ),
  ([, all]) => all,
);

const times: Parser<readonly (number | string | null)[]> = either<readonly (number | string | null)[]>(
  sequence(word('/'), maybe(smallNumber), word('lần')),
  sequence(smallNumber, word('lần')),
);

/** "06 tháng một lần", "6 tháng/lần", "mỗi tháng 01 lần". More than once in a length is no cadence of ours. */
const lengthOnce: Parser<Every> = into(sequence(maybe(regularly), maybe(each), length, times), ([, , every, parts]) =>
  parts.every((part) => typeof part !== 'number' || part === 1) ? every : null,
);

/** "01 lần/tháng", "một lần mỗi năm". */
const onceIn: Parser<Every> = into(
  sequence(
    maybe(regularly),
    smallNumber,
    word('lần'),
    word('/', 'mỗi', 'một', 'trong'),
    maybe(word('mỗi', 'một')),
    length,
  ),
  ([, count, , , , every]) => (count === 1 ? every : null),
);

/** One length: "hằng tháng", "định kỳ 6 tháng một lần". */
const everyOne: Parser<Every> = either(
  lengthOnce,
  onceIn,
  into(sequence(maybe(regularly), each, length), ([, , every]) => every),
);

const hour: Parser<string | Impossible> = into(sequence(clock, maybe(word(',', 'của'))), ([time]) => time);

const how: Parser<'before' | 'on'> = either<'before' | 'on'>(
  into(phrase('trước', 'chậm nhất trước', 'chậm nhất là trước', 'xong trước'), () => 'before'),
  into(
    phrase(
      'chậm nhất',
      'chậm nhất là',
      'chậm nhất vào',
      'chậm nhất trong',
      'trong',
      'vào',
      'đến hết',
      'hết',
      'lúc',
      'vào lúc',
    ),
    () => 'on',
  ),
);

const monthOfPeriod: Parser<WrittenMonth> = either<WrittenMonth>(
  into(phrase('tháng cuối', 'tháng cuối cùng', 'tháng cuối quý', 'tháng cuối của quý'), () => 'last'),
  into(phrase('tháng đầu', 'tháng đầu tiên', 'tháng đầu quý', 'tháng đầu của quý'), () => 'first'),
  into(sequence(phrase('tháng thứ'), smallNumber), ([, number]) => number),
);

const ofIt = maybe(word('của'));

const dated: Parser<Pick<Within, 'date' | 'month'>> = into(
  sequence(
    word('ngày', 'mùng'),
    maybe(word('mùng')),
    digits(1, 2),
    ofIt,
    maybe(
      either(
        monthOfPeriod,
        into(sequence(word('tháng', '/', '-'), smallNumber), ([, month]) => month),
      ),
    ),
  ),
  ([, , date, , month]) => ({ date, month }),
);

/** "trước 15:00 ngày thứ Sáu", "ngày 15", "trước ngày 25 tháng 01", "ngày 15 của tháng cuối". */
const dayWithin: Parser<Within> = into(
  sequence(
    maybe(how),
    maybe(hour),
    either<Pick<Within, 'weekday' | 'date' | 'month'>>(
      into(weekday, (number) => ({ weekday: number, date: null, month: null })),
      into(dated, (place) => ({ weekday: null, ...place })),
    ),
    ofIt,
  ),
  ([way, time, place]) => ({ how: way ?? 'on', time, ...place }),
);

/** "tháng 12", "trong quý IV": a month of the year without a date; a quarter ends with its last month. */
const monthWithin: Parser<Within> = into(
  sequence(
    maybe(phrase('trong', 'chậm nhất', 'chậm nhất trong', 'vào', 'đến hết', 'hết')),
    either<WrittenMonth>(
      monthOfPeriod,
      into(sequence(word('tháng'), smallNumber), ([, month]) => month),
      into(sequence(quarterLabel, quarterNumber), ([, quarter]) => quarter * 3),
    ),
    ofIt,
  ),
  ([, month]) => ({ ...nothingSaid, month }),
);

/** "trước 14 giờ": the hour alone, of a daily report. */
const hourWithin: Parser<Within> = into(sequence(maybe(how), hour), ([, time]) => ({ ...nothingSaid, time }));

const within = either(dayWithin, monthWithin, hourWithin);

/** "ngày 01 của tháng tiếp theo sau tháng kỳ báo cáo": monthly, in the month after the one reported. */
const nextMonth: Parser<Clause> = into(
  sequence(
    maybe(how),
    dated,
    ofIt,
    phrase(
      'tháng tiếp theo sau tháng kỳ báo cáo',
      'tháng tiếp theo sau tháng báo cáo',
      'tháng tiếp theo tháng báo cáo',
      'tháng liền kề sau tháng báo cáo',
      'tháng sau tháng báo cáo',
    ),
  ),
  ([way, { date, month }]) =>
    month === null ? cadenceOf('month', { ...nothingSaid, how: way ?? 'on', date }) : null,
);

/** Everything that comes again and again, from the longest reading to the shortest. */
export const cadenceClauses: readonly Parser<readonly Clause[]>[] = [
  into(sequence(within, maybe(word(',')), everyOne), ([place, , every]) => one(cadenceOf(every, place))),
  into(sequence(everyOne, maybe(word(',')), maybe(word('vào')), within), ([every, , , place]) =>
    one(cadenceOf(every, place)),
  ),
  into(sequence(word('mỗi'), weekday), ([, number]) => one(cadenceOf('week', { ...nothingSaid, weekday: number }))),
  into(nextMonth, (clause) => [clause]),
  into(either(lengthOnce, onceIn), (every) => [withoutDay(every)]),
  into(lengths, (all) => all.map(withoutDay)),
];

const withoutDay = (every: Every): Clause => ({ says: 'rule', rule: { kind: 'ongoing', cadence: { every } } });

const one = (clause: Clause | null): readonly Clause[] | null => (clause === null ? null : [clause]);

/** A cadence without a day. */
export const nothingSaid: Within = { how: 'on', time: null, weekday: null, date: null, month: null };

/** A cadence of what was read, if the parts fit; `impossible` for a 32nd day or a 13th month. */
export function cadenceOf(every: Every, { how: way, time, weekday: inWeek, date, month }: Within): Clause | null {
  if (time === impossible || (date !== null && (date < 1 || date > 31))) return { says: 'impossible' };
  if (inWeek !== null && every !== 'week') return null;
  if (date !== null && every === 'week') return null;
  const inMonth = monthIn(every, month);
  if (inMonth === 'unfit') return null;
  const number = inWeek ?? date;
  const cadence: Cadence = {
    every,
    ...(number === null ? {} : { [way]: number }),
    ...(inMonth === null ? {} : { month: inMonth }),
    ...(time === null ? {} : { time }),
  };
  if (isCadence(cadence)) return { says: 'rule', rule: { kind: 'ongoing', cadence } };
  return every === 'year' && inMonth !== null ? { says: 'impossible' } : null;
}

function monthIn(every: Every, month: WrittenMonth | null): number | 'unfit' | null {
  if (month === null) return null;
  if (every === 'year') return typeof month === 'number' ? month : 'unfit';
  if (month === 'first') return 1;
  return month === 'last' ? (every === 'quarter' ? 3 : 6) : month;
}
