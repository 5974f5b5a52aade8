import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay } from '../testing/days.ts';
import { day, daysBetween } from './day.ts';
import {
  addWorkingDays,
  isDayOff,
  nextWorkingDay,
  shippedWorkingCalendar as shipped,
  workingDaysBetween,
} from './working-calendar.ts';

const inner = anyDay(day('2021-01-01'), day('2027-12-31'));

describe('working days', () => {
  it('law of rolling: the next working day is never off, never earlier, and at most 11 days later', () => {
    fc.assert(
      fc.property(inner, (from) => {
        const next = nextWorkingDay(shipped, from);

        expect(isDayOff(shipped, next)).toBe(false);
        expect(daysBetween(from, next)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(from, next)).toBeLessThanOrEqual(11); // Tết 2022: nine days with its weekends
      }),
    );
  });

  it('law of counting: going so many working days passes exactly that many', () => {
    fc.assert(
      fc.property(inner, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const to = addWorkingDays(shipped, from, count);

        expect(isDayOff(shipped, to)).toBe(false);
        expect(workingDaysBetween(shipped, from, to)).toBe(count);
      }),
    );
  });

  it('law of return: back by as many as onwards ends on the working day begun from', () => {
    fc.assert(
      fc.property(inner, fc.integer({ min: 0, max: 60 }), (from, count) => {
        const begun = nextWorkingDay(shipped, from);

        expect(addWorkingDays(shipped, addWorkingDays(shipped, begun, count), -count)).toBe(begun);
      }),
    );
  });
});
