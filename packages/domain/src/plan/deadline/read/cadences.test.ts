import { describe, expect, it } from 'vitest';
import { readDeadline } from '../index.ts';

const read = (text: string) => readDeadline(text, { year: null });

describe('how often', () => {
  it.each([
    ['mỗi 01 năm', 'year'],
    ['mỗi 1 quý', 'quarter'],
    ['định kỳ nửa năm', 'half'],
    ['nửa năm một lần', 'half'],
    ['6 tháng/lần', 'half'],
    ['03 tháng một lần', 'quarter'],
    ['mỗi tháng 1 lần', 'month'],
    ['một lần mỗi tuần', 'week'],
    ['định kỳ mỗi tuần', 'week'],
    ['thường xuyên định kỳ hằng ngày', 'day'],
  ])('“%s” is every %s', (text, every) => {
    expect(read(text)).toMatchObject({ rules: [{ kind: 'ongoing', cadence: { every } }], findings: [] });
  });

  it.each(['mỗi 02 năm', '2 năm một lần', 'mỗi tháng 02 lần', 'tháng/2 lần', '4 tháng một lần', '02 lần mỗi quý'])(
    '“%s” is no cadence of ours',
    (text) => {
      expect(read(text).findings).toMatchObject([{ code: 'DEADLINE_UNRECOGNISED' }]);
    },
  );
});

describe('the day of a report within its period', () => {
  it.each([
    ['mỗi thứ Hai', { every: 'week', on: 1 }],
    ['Chủ nhật hằng tuần', { every: 'week', on: 7 }],
    ['trước 14 giờ hằng ngày', { every: 'day', time: '14:00' }],
    ['hằng ngày, trước 14 giờ', { every: 'day', time: '14:00' }],
    ['trước ngày 05 của tháng tiếp theo sau tháng báo cáo', { every: 'month', before: 5 }],
    ['ngày 05 tháng sau tháng báo cáo', { every: 'month', on: 5 }],
    ['ngày 31 hằng tháng', { every: 'month', on: 31 }],
    ['ngày 1 hằng tháng', { every: 'month', on: 1 }],
    ['ngày 15 tháng thứ 2 hằng quý', { every: 'quarter', on: 15, month: 2 }],
    ['ngày 15 tháng cuối hằng quý', { every: 'quarter', on: 15, month: 3 }],
    ['ngày 15 tháng đầu mỗi 6 tháng', { every: 'half', on: 15, month: 1 }],
    ['trước ngày 15 tháng cuối mỗi 6 tháng', { every: 'half', before: 15, month: 6 }],
    ['trong tháng cuối mỗi 6 tháng', { every: 'half', month: 6 }],
    ['hằng năm, vào tháng 12', { every: 'year', month: 12 }],
  ])('“%s”', (text, cadence) => {
    expect(read(text)).toMatchObject({ rules: [{ kind: 'ongoing', cadence }], findings: [] });
  });

  it.each([
    'thứ Sáu hằng tháng',
    'ngày 3 hằng tuần',
    'ngày 3 hằng ngày',
    'ngày 15 hằng quý', // in which month
    'ngày 15 tháng cuối hằng tháng',
    'ngày 15 tháng cuối hằng tuần',
    'trước ngày 15 của tháng cuối quý hằng năm', // one month or four
    'ngày 15 tháng thứ 4 hằng quý',
    'ngày 05 tháng 3 tháng tiếp theo sau tháng báo cáo',
    '8 giờ hằng tháng',
  ])('“%s” is left to a person', (text) => {
    expect(read(text)).toEqual({
      text,
      rules: [{ kind: 'unrecognised', text }],
      findings: [{ code: 'DEADLINE_UNRECOGNISED', about: text }],
    });
  });
});

describe('in English, as it is written out', () => {
  it.each([
    ['every day, at 14:00', { kind: 'ongoing', cadence: { every: 'day', time: '14:00' } }],
    ['every year', { kind: 'ongoing', cadence: { every: 'year' } }],
    ['every year, in month 3', { kind: 'ongoing', cadence: { every: 'year', month: 3 } }],
    ['every quarter, on day 15 of month 3', { kind: 'ongoing', cadence: { every: 'quarter', on: 15, month: 3 } }],
    ['upon the day the plan is received', { kind: 'relative', amount: 0, unit: 'day', event: 'the day the plan is received' }],
    ['at least 0 days before the election', { kind: 'relative', amount: 0, unit: 'day', event: 'the election' }],
  ])('“%s”', (text, rule) => {
    expect(read(text).rules).toEqual([rule]);
  });
});
