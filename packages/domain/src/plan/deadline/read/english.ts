import { englishMonths } from '../../../calendar/index.ts';
import { englishWeekdays } from '../cadence-words.ts';
import type { Every } from '../cadence.ts';
import { unitInWords, type RelativeUnit } from '../relative.ts';
import { cadenceOf, nothingSaid, type Within } from './cadences.ts';
import type { Clause } from './clauses.ts';
import { fourDigits } from './numbers.ts';
import { digits, either, end, into, list, maybe, phrase, sequence, word, type Parser } from './parser.ts';
import { clock } from './points.ts';
import { event, relative } from './relatives.ts';
import { dateIn, periodIn, type Written, type WrittenDate, type WrittenPeriod } from './written.ts';

const months: Readonly<Record<string, number>> = Object.fromEntries(
  englishMonths.map((name, at) => [name.toLowerCase(), at + 1]),
);
const weekdays: Readonly<Record<string, number>> = Object.fromEntries(
  englishWeekdays.map((name, at) => [name.toLowerCase(), at + 1]),
);
const monthName: Parser<number> = into(word(...Object.keys(months)), (name) => months[name] ?? null);
const weekday: Parser<number> = into(word(...Object.keys(weekdays)), (name) => weekdays[name] ?? null);

/** "31 August 2022". */
const date: Parser<WrittenDate> = into(sequence(digits(1, 2), monthName, fourDigits), ([number, month, year]) =>
  dateIn(number, month, year),
);

/** "August 2022", "Q3 2022", "the second half of 2022", "the first nine months of 2022", "week 32 of 2022", "2022". */
const period: Parser<WrittenPeriod> = either(
  into(sequence(monthName, fourDigits), ([month, year]) => periodIn('month', month, year)),
  into(sequence(word('q'), digits(1, 1), fourDigits), ([, quarter, year]) => periodIn('quarter', quarter, year)),
  into(sequence(phrase('the first half of', 'the second half of'), fourDigits), ([which, year]) =>
    periodIn('half', which === 'the first half of' ? 1 : 2, year),
  ),
  into(sequence(phrase('the first nine months of'), fourDigits), ([, year]) => periodIn('nine-months', 1, year)),
  into(sequence(word('week'), digits(1, 2), word('of'), fourDigits), ([, week, , year]) =>
    periodIn('week', week, year),
  ),
  into(fourDigits, (year) => periodIn('year', 1, year)),
);

/** A time said before the day it is on: "17:00 on". */
const hourOn = maybe(into(sequence(clock, word('on')), ([time]) => time));

const byDay: Parser<Clause> = into(sequence(maybe(word('by', 'on')), hourOn, date), ([, time, point]) => ({
  says: 'within',
  point,
  time,
}));

const beforeDay: Parser<Clause> = into(sequence(word('before'), hourOn, date), ([, time, point]) => ({
  says: 'before',
  point,
  time,
}));

const inPeriod: Parser<Clause> = into(
  sequence(maybe(phrase('by the end of', 'in', 'within')), period),
  ([, point]) => ({
    says: 'within',
    point,
    time: null,
  }),
);

const point = either<Written>(date, period);
const span: Parser<Clause> = into(sequence(word('from'), point, word('to'), point), ([, from, , to]) => ({
  says: 'span',
  from,
  to,
}));

const everyName: Readonly<Record<string, Every>> = {
  'every day': 'day',
  'every week': 'week',
  'every month': 'month',
  'every quarter': 'quarter',
  'every half - year': 'half',
  'every year': 'year',
};
const every: Parser<Every> = into(phrase(...Object.keys(everyName)), (name) => everyName[name] ?? null);

const inMonth: Parser<number> = either(
  monthName,
  into(sequence(word('month'), digits(1, 2)), ([, month]) => month),
);

/** "before 15:00 on Friday", "on day 25 of January", "in month 3", "at 14:00". */
const within: Parser<Within> = either(
  into(
    sequence(
      word('before', 'on', 'at'),
      hourOn,
      either<Pick<Within, 'weekday' | 'date' | 'month'>>(
        into(weekday, (number) => ({ weekday: number, date: null, month: null })),
        into(
          sequence(word('day'), digits(1, 2), maybe(into(sequence(word('of'), inMonth), ([, month]) => month))),
          ([, number, month]) => ({ weekday: null, date: number, month }),
        ),
      ),
    ),
    ([how, time, place]) => ({ how: how === 'before' ? how : 'on', time, ...place }),
  ),
  into(sequence(word('in'), inMonth), ([, month]) => ({ ...nothingSaid, month })),
  into(sequence(word('at'), clock), ([, time]) => ({ ...nothingSaid, time })),
);

const cadence: Parser<Clause> = into(
  sequence(every, maybe(into(sequence(maybe(word(',')), within), ([, place]) => place))),
  ([length, place]) => cadenceOf(length, place ?? nothingSaid),
);

const unitNames: Readonly<Record<string, RelativeUnit>> = Object.fromEntries(
  relativeUnitNames().flatMap(([unit, name]) => [
    [name, unit],
    [name.slice(0, -1), unit],
  ]),
);

function relativeUnitNames(): readonly (readonly [RelativeUnit, string])[] {
  const { hour, day, week, month, year } = unitInWords.en;
  return [
    ['hour', hour],
    ['working-hour', unitInWords.en['working-hour']],
    ['day', day],
    ['working-day', unitInWords.en['working-day']],
    ['week', week],
    ['month', month],
    ['year', year],
  ];
}

const length = sequence(
  digits(1, 5),
  into(phrase(...Object.keys(unitNames)), (name) => unitNames[name] ?? null),
);

const relatives: Parser<Clause> = either(
  into(sequence(word('within'), length, word('of'), event), ([, [amount, unit], , words]) =>
    relative(amount, unit, words),
  ),
  into(sequence(phrase('at least'), length, word('before'), event), ([, [amount, unit], , words]) =>
    relative(0 - amount, unit, words),
  ),
  into(sequence(word('upon'), event), ([, words]) => relative(0, 'day', words)),
);

const ongoing: Parser<Clause> = into(word('ongoing'), () => ({ says: 'rule', rule: { kind: 'ongoing' } }));

const clause = either<Clause>(relatives, cadence, ongoing, span, beforeDay, byDay, inPeriod);

/** A whole stretch of wording in the English that `formatRule` writes, one rule or several joined by "and". */
export const englishWording: Parser<readonly Clause[]> = into(
  sequence(list(clause, sequence(maybe(word(',')), word('and'))), end),
  ([clauses]) => clauses,
);
