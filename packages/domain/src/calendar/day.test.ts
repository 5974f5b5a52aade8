import { describe, expect, it } from 'vitest';
import {
  addDays,
  addDaysWithin,
  addMonths,
  day,
  dayNumberOf,
  dayOf,
  dayOfNumber,
  dayOrLast,
  daySchema,
  daysBetween,
  formatDay,
  isoWeekday,
  parseDay,
} from './index.ts';

describe('a day', () => {
  it('is read from year, month and date', () => {
    expect(parseDay('2022-08-31')).toEqual({ ok: true, value: '2022-08-31' });
  });

  it.each([
    '2022-09-31', // September has 30 days
    '2023-02-29', // not a leap year
    '1900-02-29', // a century that is not one either
    '2022-13-01',
    '2022-00-10',
    '2022-01-00',
    '1899-12-31',
    '2101-01-01',
    '31/8/2022',
    '2022-8-31',
    '2022-08-31T00:00:00Z',
    '',
  ])('is not %s', (text) => {
    expect(parseDay(text)).toEqual({ ok: false, fault: { code: 'calendar/not-a-day', detail: { text } } });
    expect(daySchema.safeParse(text).error?.issues).toMatchObject([{ code: 'custom', message: 'calendar/not-a-day' }]);
    expect(() => day(text)).toThrow(`not a day: ${text}`);
  });

  it('comes from outside as its text', () => {
    expect(daySchema.parse('2022-08-31')).toBe('2022-08-31');
  });

  it('is every 29 February of a leap year, 2000 among them', () => {
    expect(['1904-02-29', '2000-02-29', '2024-02-29'].map(day)).toEqual(['1904-02-29', '2000-02-29', '2024-02-29']);
  });

  it('is counted from 1970-01-01', () => {
    expect(dayNumberOf(day('1970-01-01'))).toBe(0);
    expect(dayNumberOf(day('2022-08-31'))).toBe(19_235);
    expect(dayNumberOf(day('1969-12-31'))).toBe(-1);
    expect(dayOfNumber(19_235)).toBe('2022-08-31');
  });

  it('is what the platform’s own calendar says, for each of the 73,414 days there are', () => {
    const wrong: string[] = [];
    for (let number = -25_567; number <= 47_846; number += 1) {
      const expected = new Date(number * 86_400_000).toISOString().slice(0, 10);
      const found = dayOfNumber(number);
      if (found !== expected || dayNumberOf(found) !== number) wrong.push(`${expected} is not ${found}`);
    }

    expect(wrong).toEqual([]);
    expect([dayOfNumber(-25_567), dayOfNumber(11_016), dayOfNumber(47_846)]).toEqual([
      '1900-01-01',
      '2000-02-29',
      '2100-12-31',
    ]);
  });

  it.each([-25_568, 47_847, 1.5, Number.NaN])('is not the number %d', (number) => {
    expect(() => dayOfNumber(number)).toThrow(`day number ${number} lies outside 1900 to 2100`);
  });

  it('moves over the ends of months and years', () => {
    expect(addDays(day('2022-12-31'), 1)).toBe('2023-01-01');
    expect(addDays(day('2024-03-01'), -1)).toBe('2024-02-29');
    expect(daysBetween(day('2022-08-31'), day('2022-09-05'))).toBe(5);
    expect(daysBetween(day('2022-12-31'), day('2023-04-17'))).toBe(107);
  });

  it('stops at the first and the last day when asked to', () => {
    expect(addDaysWithin(day('1900-01-03'), -7)).toBe('1900-01-01');
    expect(addDaysWithin(day('2100-12-30'), 7)).toBe('2100-12-31');
    expect(() => addDays(day('2100-12-31'), 1)).toThrow(RangeError);
  });

  it('has the corresponding date so many months later, or the month’s last', () => {
    expect(addMonths(day('2022-08-31'), 6)).toBe('2023-02-28');
    expect(addMonths(day('2023-08-31'), 6)).toBe('2024-02-29');
    expect(addMonths(day('2022-01-15'), -1)).toBe('2021-12-15');
    expect(addMonths(day('2022-12-01'), 1)).toBe('2023-01-01');
  });

  it('is made of its numbers, and only of a day that exists', () => {
    expect(dayOf(2022, 8, 3)).toBe('2022-08-03');
    expect(dayOrLast(2022, 2, 31)).toBe('2022-02-28');
    expect(() => dayOf(2022, 9, 31)).toThrow('not a day: 2022-9-31');
  });

  it('has a weekday, Monday first', () => {
    expect(isoWeekday(day('2022-08-29'))).toBe(1);
    expect(isoWeekday(day('2022-12-31'))).toBe(6);
    expect(isoWeekday(day('1900-01-07'))).toBe(7);
  });

  it('is written as people write it', () => {
    expect(formatDay(day('2022-08-03'), 'vi')).toBe('3/8/2022');
    expect(formatDay(day('2022-08-03'), 'en')).toBe('3 August 2022');
  });
});
