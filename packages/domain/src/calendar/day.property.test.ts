import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, anySpan } from '../testing/days.ts';
import { addDays, addMonths, dateOf, day, dayNumberOf, dayOfNumber, daysBetween, isoWeekday, parseDay } from './day.ts';

const inner = anyDay(day('1950-01-01'), day('2050-12-31'));
const steps = fc.integer({ min: -10_000, max: 10_000 });

describe('day arithmetic', () => {
  it('law of the calendar: a day is the day the platform’s own calendar has', () => {
    fc.assert(
      fc.property(anyDay(), (each) => {
        expect(dayNumberOf(each)).toBe(Date.parse(`${each}T00:00:00Z`) / 86_400_000);
        expect(isoWeekday(each)).toBe(new Date(`${each}T00:00:00Z`).getUTCDay() || 7);
      }),
    );
  });

  it('law of numbering: a day has one number, and the number gives the day back', () => {
    fc.assert(
      fc.property(anyDay(), (each) => {
        expect(dayOfNumber(dayNumberOf(each))).toBe(each);
        expect(parseDay(each)).toEqual({ ok: true, value: each });
      }),
    );
  });

  it('law of steps: going so many days and counting them back agree, and days sort as text', () => {
    fc.assert(
      fc.property(inner, steps, (from, count) => {
        const to = addDays(from, count);

        expect(daysBetween(from, to)).toBe(count);
        expect(to > from).toBe(count > 0);
      }),
    );
  });

  it('law of months: the date stays, or becomes an earlier last day of its month', () => {
    fc.assert(
      fc.property(inner, fc.integer({ min: -500, max: 500 }), (from, count) => {
        const to = addMonths(from, count);

        expect(dateOf(to) === dateOf(from) || (dateOf(to) < dateOf(from) && dateOf(addDays(to, 1)) === 1)).toBe(true);
      }),
    );
  });

  it('law of spans: a span has as many days as its ends are apart, and one', () => {
    fc.assert(
      fc.property(anySpan(day('2000-01-01'), day('2001-12-31')), ({ from, to }) => {
        expect(Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => addDays(from, at)).at(-1)).toBe(to);
      }),
    );
  });
});
