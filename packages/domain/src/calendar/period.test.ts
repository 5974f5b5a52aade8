import { describe, expect, it } from 'vitest';
import {
  day,
  firstDayOf,
  formatPeriod,
  holdsDay,
  holdsPeriod,
  lastDayOf,
  monthsIn,
  parsePeriod,
  partsOf,
  partsOfPeriod,
  period,
  periodAbove,
  periodFrom,
  periodKindOf,
  periodOf,
  periodSchema,
  periodsBetween,
  periodsHolding,
  periodsOver,
  shiftPeriod,
} from './index.ts';

describe('a period', () => {
  it.each([
    ['2022-W14', 'week', 14],
    ['2022-08', 'month', 8],
    ['2022-Q3', 'quarter', 3],
    ['2022-H1', 'half', 1],
    ['2022-9M', 'nine-months', 1],
    ['2022', 'year', 1],
  ] as const)('%s is a %s', (text, kind, ordinal) => {
    expect(partsOfPeriod(period(text))).toEqual({ kind, year: 2022, ordinal });
    expect(periodKindOf(period(text))).toBe(kind);
    expect(periodFrom({ kind, year: 2022, ordinal })).toBe(text);
  });

  it.each([
    '2025-13',
    '2025-00',
    '2011-Q5',
    '2011-Q0',
    '2011-W54',
    '2011-W53',
    '2022-H3',
    '2022-6M',
    '1899',
    '2101-01',
    '2022-08-15',
    '2022-8',
    '2022-0:', // the sign after 9 among characters
    '2022-1/', // the sign before 0
    '2022-Wed',
    '2022-X34',
    '2022-W345',
    '2022-Qx',
    '2022/08',
    '202:-08',
    'năm 2022',
    '',
  ])('is not %s', (text) => {
    expect(parsePeriod(text)).toEqual({ ok: false, fault: { code: 'calendar/not-a-period', detail: { text } } });
    expect(periodSchema.safeParse(text).error?.issues).toMatchObject([
      { code: 'custom', message: 'calendar/not-a-period' },
    ]);
    expect(() => period(text)).toThrow(`not a period: ${text}`);
  });

  it('comes from outside as its text', () => {
    expect(periodSchema.parse('2022-Q3')).toBe('2022-Q3');
  });

  it('is a 53rd week in years that have one', () => {
    expect(['2015-W53', '2020-W53', '2026-W53'].map((text) => parsePeriod(text).ok)).toEqual([true, true, true]);
    expect(parsePeriod('2032-W53').ok).toBe(true); // begins on a Thursday and, with its leap day, ends on a Friday
    expect(parsePeriod('2016-W53').ok).toBe(false); // begins on a Friday and ends on a Saturday
  });

  it('is not made of parts that no period has', () => {
    expect(() => periodFrom({ kind: 'quarter', year: 2022, ordinal: 5 })).toThrow('not a period: quarter 2022-Q5');
    expect(() => periodFrom({ kind: 'month', year: 2022, ordinal: 1.5 })).toThrow(RangeError);
    expect(() => periodFrom({ kind: 'nine-months', year: 2022, ordinal: 2 })).toThrow(RangeError);
    expect(() => periodFrom({ kind: 'year', year: 2022, ordinal: 0 })).toThrow(RangeError);
  });

  it('is not made of an ordinal its year has not', () => {
    expect(() => periodFrom({ kind: 'quarter', year: 2022, ordinal: 5 })).toThrow(RangeError);
  });

  it.each([
    ['2022-02', '2022-02-01', '2022-02-28'],
    ['2022-Q3', '2022-07-01', '2022-09-30'],
    ['2022-H2', '2022-07-01', '2022-12-31'],
    ['2022-9M', '2022-01-01', '2022-09-30'],
    ['2022', '2022-01-01', '2022-12-31'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2022-W01', '2022-01-03', '2022-01-09'],
  ])('%s holds the days from %s to %s', (text, from, to) => {
    expect([firstDayOf(period(text)), lastDayOf(period(text))]).toEqual([from, to]);
  });

  it.each([
    ['2022-08', '2022-07-15', '2022-08-14'],
    ['2022-01', '2021-12-15', '2022-01-14'],
    ['2022-Q1', '2021-12-15', '2022-03-14'],
    ['2022-H1', '2021-12-15', '2022-06-14'],
    ['2022-H2', '2022-06-15', '2022-12-14'],
    ['2022-9M', '2021-12-15', '2022-09-14'],
    ['2022', '2021-12-15', '2022-12-14'],
  ])('%s holds the days from %s to %s where reports close on the 14th (NĐ 09/2019 Đ.12)', (text, from, to) => {
    expect([firstDayOf(period(text), 'cutoff15'), lastDayOf(period(text), 'cutoff15')]).toEqual([from, to]);
  });

  it('puts a dossier of 20/8/2022 in August by one calendar and in September by the other', () => {
    const received = day('2022-08-20');

    expect(periodOf('month', received)).toBe('2022-08');
    expect(periodOf('month', received, 'cutoff15')).toBe('2022-09');
    expect(holdsDay(period('2022-08'), received)).toBe(true);
    expect(holdsDay(period('2022-08'), received, 'cutoff15')).toBe(false);
  });

  it('of every kind holds the 20th of December 2022', () => {
    const late = day('2022-12-20');

    expect((['week', 'month', 'quarter', 'half', 'year'] as const).map((kind) => periodOf(kind, late))).toEqual([
      '2022-W51',
      '2022-12',
      '2022-Q4',
      '2022-H2',
      '2022',
    ]);
    expect(periodOf('year', late, 'cutoff15')).toBe('2023');
    expect(periodOf('nine-months', late)).toBeNull();
    expect(periodOf('nine-months', late, 'cutoff15')).toBe('2023-9M');
    expect(periodOf('nine-months', day('2022-09-14'), 'cutoff15')).toBe('2022-9M');
    expect(periodOf('nine-months', day('2022-09-15'), 'cutoff15')).toBeNull();
  });

  it('is cut at the first and the last day there is', () => {
    expect(firstDayOf(period('1900'), 'cutoff15')).toBe('1900-01-01');
    expect(lastDayOf(period('2100-W52'))).toBe('2100-12-31');
  });

  it('belongs to the ISO year of its Thursday', () => {
    expect(periodOf('week', day('2022-01-01'))).toBe('2021-W52');
    expect(periodOf('week', day('2024-12-30'))).toBe('2025-W01');
    expect(periodOf('week', day('1900-01-01'))).toBe('1900-W01');
  });
});

describe('steps between periods', () => {
  it('go over the ends of years', () => {
    expect(shiftPeriod(period('2022-11'), 3)).toBe('2023-02');
    expect(shiftPeriod(period('2022-Q1'), -1)).toBe('2021-Q4');
    expect(shiftPeriod(period('2020-W53'), 1)).toBe('2021-W01');
    expect(shiftPeriod(period('2021-W01'), -1)).toBe('2020-W53');
    expect(shiftPeriod(period('2022-9M'), 2)).toBe('2024-9M');
    expect(() => shiftPeriod(period('2100'), 1)).toThrow(RangeError);
  });

  it('list the periods from one to another', () => {
    expect(periodsBetween(period('2022-11'), period('2023-01'))).toEqual(['2022-11', '2022-12', '2023-01']);
    expect(periodsBetween(period('2100-12'), period('2100-12'))).toEqual(['2100-12']);
    expect(periodsBetween(period('2023-01'), period('2022-11'))).toEqual([]);
    expect(() => periodsBetween(period('2022'), period('2022-11'))).toThrow('2022 and 2022-11 differ in kind');
  });

  it('list the periods that touch a stretch of days', () => {
    expect(periodsOver('quarter', { from: day('2022-03-31'), to: day('2022-07-01') })).toEqual([
      '2022-Q1',
      '2022-Q2',
      '2022-Q3',
    ]);
    expect(periodsOver('week', { from: day('2021-01-01'), to: day('2021-01-04') })).toEqual(['2020-W53', '2021-W01']);
    expect(periodsOver('nine-months', { from: day('2021-11-01'), to: day('2023-12-01') })).toEqual([
      '2022-9M',
      '2023-9M',
    ]);
    expect(periodsOver('nine-months', { from: day('2022-10-01'), to: day('2022-12-31') })).toEqual([]);
    expect(periodsOver('month', { from: day('2022-10-01'), to: day('2022-09-30') })).toEqual([]);
  });

  it('name the parts that make a period up, and none where none do', () => {
    expect(monthsIn(period('2022-Q3'))).toEqual(['2022-07', '2022-08', '2022-09']);
    expect(partsOf(period('2022-9M'), 'quarter')).toEqual(['2022-Q1', '2022-Q2', '2022-Q3']);
    expect(partsOf(period('2022'), 'half')).toEqual(['2022-H1', '2022-H2']);
    expect(partsOf(period('2022-08'), 'month')).toEqual(['2022-08']);
    expect(partsOf(period('2022-9M'), 'half')).toEqual([]);
    expect(partsOf(period('2022'), 'nine-months')).toEqual([]);
    expect(monthsIn(period('2022-W14'))).toEqual([]);
    expect(partsOf(period('2022-08'), 'week')).toEqual([]);
    expect(partsOf(period('2022-W14'), 'week')).toEqual(['2022-W14']);
  });

  it('name the longer period that holds one', () => {
    expect(periodAbove(period('2022-08'), 'quarter')).toBe('2022-Q3');
    expect(periodAbove(period('2022-Q3'), 'nine-months')).toBe('2022-9M');
    expect(periodAbove(period('2022-Q4'), 'nine-months')).toBeNull();
    expect(periodAbove(period('2022-W14'), 'month')).toBeNull();
    expect(holdsPeriod(period('2022-Q3'), period('2022-08'))).toBe(true);
    expect(holdsPeriod(period('2022-08'), period('2022-W31'))).toBe(true); // 1/8 to 7/8
    expect(holdsPeriod(period('2022-08'), period('2022-W30'))).toBe(false); // ends on 31/7
    expect(holdsPeriod(period('2022-08'), period('2022-W35'))).toBe(false); // 29/8 to 4/9
    expect(holdsPeriod(period('2022-09'), period('2022-W35'))).toBe(false);
    expect(holdsDay(period('2022-08'), day('2022-07-31'))).toBe(false);
    expect(holdsPeriod(period('2022-Q3'), period('2022-10'), 'cutoff15')).toBe(false);
  });

  it('is held by the longer periods of its year around it, shortest first', () => {
    expect(periodsHolding(period('2022-08'))).toEqual(['2022-08', '2022-Q3', '2022-H2', '2022-9M', '2022']);
    expect(periodsHolding(period('2022-11'))).toEqual(['2022-11', '2022-Q4', '2022-H2', '2022']);
    expect(periodsHolding(period('2022-H1'))).toEqual(['2022-H1', '2022-9M', '2022']);
    expect(periodsHolding(period('2022'))).toEqual(['2022']);
    expect(periodsHolding(period('2022-W31'))).toEqual(['2022-W31', '2022-08', '2022-Q3', '2022-H2', '2022-9M', '2022']);
    expect(periodsHolding(period('2022-W26'))).toEqual(['2022-W26', '2022-9M', '2022']); // 27/6 to 3/7
  });
});

describe('a period in words', () => {
  it.each([
    ['2022-W14', 'tuần 14/2022', 'week 14 of 2022'],
    ['2022-08', 'tháng 8/2022', 'August 2022'],
    ['2022-Q3', 'quý III/2022', 'Q3 2022'],
    ['2022-H1', '6 tháng đầu năm 2022', 'the first half of 2022'],
    ['2022-H2', '6 tháng cuối năm 2022', 'the second half of 2022'],
    ['2022-9M', '9 tháng đầu năm 2022', 'the first nine months of 2022'],
    ['2022', 'năm 2022', '2022'],
  ])('%s is “%s” and “%s”', (text, vietnamese, english) => {
    expect([formatPeriod(period(text), 'vi'), formatPeriod(period(text), 'en')]).toEqual([vietnamese, english]);
  });
});
