import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay } from '../testing/days.ts';
import { anyPeriod, anyPeriodCalendar, anyTilingKind } from '../testing/periods.ts';
import { addDays, day } from './day.ts';
import { firstDayOf, holdsDay, lastDayOf, periodOf } from './period-days.ts';
import { partsOf, periodAbove, periodsBetween, periodsOver, shiftPeriod } from './period-steps.ts';
import { parsePeriod, partsOfPeriod, periodFrom } from './period.ts';

const inner = anyDay(day('1910-01-01'), day('2090-12-31'));

describe('periods', () => {
  it('law of tiling: every day is in exactly one period of a length, and the next begins the day after', () => {
    fc.assert(
      fc.property(anyTilingKind, inner, anyPeriodCalendar, (kind, on, calendar) => {
        const holding = periodOf(kind, on, calendar);
        const [before, next] = [shiftPeriod(holding, -1), shiftPeriod(holding, 1)];

        expect([before, holding, next].map((each) => holdsDay(each, on, calendar))).toEqual([false, true, false]);
        expect(addDays(lastDayOf(holding, calendar), 1)).toBe(firstDayOf(next, calendar));
        expect(addDays(firstDayOf(holding, calendar), -1)).toBe(lastDayOf(before, calendar));
      }),
    );
  });

  it('law of parts: what a period is made of covers it without gap or overlap, in both calendars', () => {
    fc.assert(
      fc.property(anyPeriod(), anyTilingKind, anyPeriodCalendar, (whole, kind, calendar) => {
        const parts = partsOf(whole, kind);
        const [first, last] = [parts[0], parts.at(-1)];
        fc.pre(first !== undefined && last !== undefined);

        expect(parts).toEqual(periodsBetween(first, last));
        expect(firstDayOf(first, calendar)).toBe(firstDayOf(whole, calendar));
        expect(lastDayOf(last, calendar)).toBe(lastDayOf(whole, calendar));
        expect(parts.every((part) => part === whole || periodAbove(part, partsOfPeriod(whole).kind) === whole)).toBe(
          true,
        );
      }),
    );
  });

  it('law of naming: a period has one name, and its parts give the name back', () => {
    fc.assert(
      fc.property(anyPeriod(), (each) => {
        expect(periodFrom(partsOfPeriod(each))).toBe(each);
        expect(parsePeriod(each)).toEqual({ ok: true, value: each });
      }),
    );
  });

  it('law of steps: there and back again', () => {
    fc.assert(
      fc.property(anyPeriod(1950, 2050), fc.integer({ min: -40, max: 40 }), (each, count) => {
        expect(shiftPeriod(shiftPeriod(each, count), -count)).toBe(each);
      }),
    );
  });

  it('law of cover: the periods over a stretch of days hold each of its days once', () => {
    fc.assert(
      fc.property(anyTilingKind, inner, fc.integer({ min: 0, max: 400 }), (kind, from, length) => {
        const to = addDays(from, length);

        expect(periodsOver(kind, { from, to })).toEqual(periodsBetween(periodOf(kind, from), periodOf(kind, to)));
      }),
    );
  });
});
