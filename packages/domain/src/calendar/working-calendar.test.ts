import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  day,
  dayOffEntryOn,
  daysThatChange,
  isDayOff,
  nextWorkingDay,
  shippedDaysOff,
  shippedWorkingCalendar as shipped,
  versionOf,
  withDecision,
  workingCalendarOf,
  workingDaysBetween,
} from './index.ts';

const offIn = (year: string) =>
  shippedDaysOff.filter((entry) => entry.day.startsWith(year) && entry.kind !== 'made-up-work').length;

describe('the shipped calendar', () => {
  it('has the days off of each year', () => {
    expect(['2022', '2023', '2024', '2025', '2026'].map(offIn)).toEqual([11, 11, 12, 12, 13]);
    expect(versionOf(shipped)).toBe('shipped 2022-2026');
  });

  it('has weekends, holidays, compensatory and swapped days off', () => {
    expect(isDayOff(shipped, day('2022-12-31'))).toBe(true); // Saturday
    expect(isDayOff(shipped, day('2022-09-02'))).toBe(true);
    expect(isDayOff(shipped, day('2022-04-11'))).toBe(true); // for Giỗ Tổ on a Sunday
    expect(isDayOff(shipped, day('2024-04-29'))).toBe(true); // worked on 4/5
    expect(isDayOff(shipped, day('2022-12-30'))).toBe(false);
  });

  it('works on the Saturdays that make up for swapped days', () => {
    expect(isDayOff(shipped, day('2024-05-04'))).toBe(false);
    expect(dayOffEntryOn(shipped, day('2024-05-04'))).toMatchObject({ kind: 'made-up-work', reason: 'for 29/4' });
    expect(dayOffEntryOn(shipped, day('2024-05-05'))).toBeNull();
  });

  it('ends 31/12/2022 on 3/1/2023, past the weekend and the day off for New Year', () => {
    expect(nextWorkingDay(shipped, day('2022-12-31'))).toBe('2023-01-03');
    expect(nextWorkingDay(shipped, day('2022-12-30'))).toBe('2022-12-30');
  });

  it('counts working days without the first one, over Tết and made-up Saturdays', () => {
    expect(addWorkingDays(shipped, day('2024-02-07'), 1)).toBe('2024-02-15');
    expect(addWorkingDays(shipped, day('2024-05-02'), 2)).toBe('2024-05-04');
    expect(addWorkingDays(shipped, day('2024-02-15'), -1)).toBe('2024-02-07');
    expect(addWorkingDays(shipped, day('2022-12-31'), 0)).toBe('2022-12-31');
    expect(workingDaysBetween(shipped, day('2024-05-02'), day('2024-05-06'))).toBe(3);
    expect(workingDaysBetween(shipped, day('2024-05-06'), day('2024-05-02'))).toBe(0);
  });
});

describe('a further decision', () => {
  const entry = { day: day('2027-02-05'), kind: 'holiday', reason: 'Tết', province: null } as const;
  const local = { day: day('2026-10-12'), kind: 'holiday', reason: 'Lễ của tỉnh', province: 'H26' } as const;

  it('names the new version and the years now known', () => {
    const next = withDecision(shipped, { number: '12/TB-BNV', entries: [entry] });

    expect([versionOf(next), next.knownTo]).toEqual(['12/TB-BNV', '2027-12-31']);
    expect(isDayOff(next, day('2027-02-05'))).toBe(true);
    expect(isDayOff(shipped, day('2027-02-05'))).toBe(false);
    expect(daysThatChange(shipped, next)).toEqual(['2027-02-05']);
  });

  it('may speak of several years in any order: the last one is known to its end', () => {
    const later = { ...entry, day: day('2028-01-25') };
    const past = { ...entry, day: day('2025-12-24') };
    const next = withDecision(shipped, { number: '13/TB-BNV', entries: [later, entry, past] });

    expect([next.knownFrom, next.knownTo]).toEqual(['2022-01-01', '2028-12-31']);
    expect(daysThatChange(shipped, next)).toEqual(['2025-12-24', '2027-02-05', '2028-01-25']);
    expect(withDecision(shipped, { number: '14/TB-BNV', entries: [past] }).knownTo).toBe('2026-12-31');
  });

  it('holds in its province only', () => {
    const next = withDecision(shipped, { number: '3/QĐ-UBND', entries: [local] });

    expect(isDayOff(next, day('2026-10-12'), 'H26')).toBe(true);
    expect(isDayOff(next, day('2026-10-12'), 'H01')).toBe(false);
    expect(isDayOff(next, day('2026-10-12'))).toBe(false);
    expect(nextWorkingDay(next, day('2026-10-12'), 'H26')).toBe('2026-10-13');
    expect(addWorkingDays(next, day('2026-10-09'), 1, 'H26')).toBe('2026-10-13');
    expect(daysThatChange(shipped, next)).toEqual([]);
    expect(daysThatChange(shipped, next, 'H26')).toEqual(['2026-10-12']);
    expect(daysThatChange(shipped, next, 'H01')).toEqual([]);
  });

  it('wins over an earlier one, and can take a day off back', () => {
    const next = withDecision(shipped, {
      number: '4/TB-BNV',
      entries: [{ day: day('2026-08-31'), kind: 'ordinary', reason: 'không hoán đổi', province: null }],
    });

    expect(isDayOff(next, day('2026-08-31'))).toBe(false); // a Monday
    expect(daysThatChange(shipped, next)).toEqual(['2026-08-31']);
  });

  it('is not needed: a calendar without one has weekends only', () => {
    const weekends = workingCalendarOf([], { from: day('2022-01-01'), to: day('2022-01-01') });

    expect(versionOf(weekends)).toBe('weekends only');
    expect(isDayOff(weekends, day('2022-09-02'))).toBe(false);
  });
});
