import fc from 'fast-check';
import { dayNumberOf, dayOfNumber, firstDay, lastDay, type Day } from '../calendar/index.ts';
import type { DaySpan } from '../plan/deadline/index.ts';

/** Any day there is, or one from `from` to `to`. */
export const anyDay = (from: Day = firstDay, to: Day = lastDay): fc.Arbitrary<Day> =>
  fc.integer({ min: dayNumberOf(from), max: dayNumberOf(to) }).map(dayOfNumber);

/** A stretch of days of which both ends lie from `from` to `to`. */
export const anySpan = (from: Day = firstDay, to: Day = lastDay): fc.Arbitrary<DaySpan> =>
  fc
    .tuple(anyDay(from, to), anyDay(from, to))
    .map(([one, other]) => (one <= other ? { from: one, to: other } : { from: other, to: one }));
