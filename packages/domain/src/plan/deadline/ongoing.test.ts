import { describe, expect, it } from 'vitest';
import { day } from '../../calendar/index.ts';
import { occurrencesOf, type Cadence } from './index.ts';

const owed = (cadence: Cadence, from: string, to: string) =>
  occurrencesOf({ kind: 'ongoing', cadence }, { from: day(from), to: day(to) });

describe('the days a report is owed', () => {
  it('are every day', () => {
    expect(owed({ every: 'day', time: '14:00' }, '2022-12-31', '2023-01-02')).toEqual([
      '2022-12-31',
      '2023-01-01',
      '2023-01-02',
    ]);
    expect(owed({ every: 'day' }, '2022-12-31', '2022-12-31')).toEqual(['2022-12-31']);
  });

  it('are a weekday, the day before it, or the Sunday of each week', () => {
    expect(owed({ every: 'week', on: 4 }, '2022-08-01', '2022-08-14')).toEqual(['2022-08-04', '2022-08-11']);
    expect(owed({ every: 'week', before: 5, time: '15:00' }, '2022-08-01', '2022-08-14')).toEqual([
      '2022-08-05',
      '2022-08-12',
    ]);
    expect(owed({ every: 'week', before: 5 }, '2022-08-01', '2022-08-14')).toEqual(['2022-08-04', '2022-08-11']);
    expect(owed({ every: 'week', before: 1 }, '2022-08-01', '2022-08-14')).toEqual(['2022-08-07', '2022-08-14']);
    expect(owed({ every: 'week' }, '2022-08-01', '2022-08-14')).toEqual(['2022-08-07', '2022-08-14']);
  });

  it('are a date of each month, the day before it, or the month’s last', () => {
    expect(owed({ every: 'month', before: 15 }, '2022-08-14', '2022-10-13')).toEqual(['2022-08-14', '2022-09-14']);
    expect(owed({ every: 'month', before: 15, time: '00:00' }, '2022-08-01', '2022-08-31')).toEqual(['2022-08-14']);
    expect(owed({ every: 'month', before: 15, time: '00:30' }, '2022-08-01', '2022-08-31')).toEqual(['2022-08-15']);
    expect(owed({ every: 'month', before: 1 }, '2022-08-01', '2022-10-01')).toEqual(['2022-08-31', '2022-09-30']);
    expect(owed({ every: 'month', on: 31 }, '2023-01-01', '2023-04-30')).toEqual([
      '2023-01-31',
      '2023-02-28',
      '2023-03-31',
      '2023-04-30',
    ]);
    expect(owed({ every: 'month' }, '2024-02-01', '2024-03-30')).toEqual(['2024-02-29']);
  });

  it('are in the month named of each quarter, half and year, or at its end', () => {
    expect(owed({ every: 'quarter', month: 3, before: 15 }, '2022-01-01', '2022-12-31')).toEqual([
      '2022-03-14',
      '2022-06-14',
      '2022-09-14',
      '2022-12-14',
    ]);
    expect(owed({ every: 'half' }, '2022-01-01', '2022-12-31')).toEqual(['2022-06-30', '2022-12-31']);
    expect(owed({ every: 'half', month: 1, on: 10 }, '2022-01-01', '2022-12-31')).toEqual(['2022-01-10', '2022-07-10']);
    expect(owed({ every: 'year', month: 1, before: 25 }, '2022-01-01', '2023-12-31')).toEqual([
      '2022-01-24',
      '2023-01-24',
    ]);
    expect(owed({ every: 'year', month: 1, before: 1 }, '2022-06-01', '2023-06-01')).toEqual(['2022-12-31']);
    expect(owed({ every: 'year' }, '2022-01-01', '2023-12-30')).toEqual(['2022-12-31']);
  });

  it('are none without a cadence, or in a span that ends before it begins', () => {
    expect(occurrencesOf({ kind: 'ongoing' }, { from: day('2022-01-01'), to: day('2022-12-31') })).toEqual([]);
    expect(owed({ every: 'month' }, '2022-12-31', '2022-01-01')).toEqual([]);
    expect(owed({ every: 'day' }, '2022-01-02', '2022-01-01')).toEqual([]);
  });
});
