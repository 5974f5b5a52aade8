import { describe, expect, it } from 'vitest';
import { readDeadline } from '../index.ts';

const read = (text: string, year: number | null = null) => {
  const { rules, findings } = readDeadline(text, { year });
  return { rules, codes: findings.map(({ code }) => code) };
};
const within = (period: string) => ({ kind: 'period', period });
const by = (day: string) => ({ kind: 'day', day });
const before = (day: string) => ({ kind: 'before', day });

describe('a year said once', () => {
  it.each<[string, object[]]>([
    ['trước ngày 15/6 và ngày 15/12/2025', [before('2025-06-15'), by('2025-12-15')]],
    ['đầu tháng 9 và cuối tháng 12 năm 2025', [by('2025-09-01'), by('2025-12-31')]],
    ['quý II, hoàn thành trước quý IV/2025', [within('2025-Q2'), before('2025-10-01')]],
    ['tháng 9 và quý IV/2025', [within('2025-09'), within('2025-Q4')]],
    ['đầu tháng 9 và cuối năm 2025', [by('2025-09-01'), by('2025-12-31')]],
    ['trước tháng 9 và trước quý IV/2025', [before('2025-09-01'), before('2025-10-01')]],
    ['trước ngày 15/9 và trước quý IV/2025', [before('2025-09-15'), before('2025-10-01')]],
    ['tháng 9 và trước quý IV/2025', [within('2025-09'), before('2025-10-01')]],
  ])('counts for another kind of time only where the context says the same: “%s”', (text, rules) => {
    const isSameKind = text.startsWith('đầu tháng 9 và cuối tháng');

    expect(read(text, 2025).rules).toEqual(rules);
    expect(read(text).codes).toEqual(isSameKind ? [] : ['DEADLINE_UNRECOGNISED']);
    expect(read(text, 2024).codes).toEqual(isSameKind ? [] : ['DEADLINE_UNRECOGNISED']);
  });

  it.each<[string, object[]]>([
    ['tháng 9 và tháng 12 năm 2025', [within('2025-09'), within('2025-12')]],
    ['trước tháng 9 và trước tháng 12 năm 2025', [before('2025-09-01'), before('2025-12-01')]],
    ['ngày 15/6 và ngày 15/12/2025', [by('2025-06-15'), by('2025-12-15')]],
    ['cuối quý II và cuối quý IV/2025', [by('2025-06-30'), by('2025-12-31')]],
  ])('counts for the same kind before it: “%s”', (text, rules) => {
    expect(read(text, 2024)).toEqual({ rules, codes: [] });
  });

  it('says nothing of a time before a whole year, which may be the same or another', () => {
    expect(read('tháng 9 và năm 2025', 2025).codes).toEqual(['DEADLINE_UNRECOGNISED']);
  });

  it('is found out for one of several, and is said to be', () => {
    expect(read('quý III và thường xuyên', 2022)).toEqual({
      rules: [within('2022-Q3'), { kind: 'ongoing' }],
      codes: ['YEAR_INFERRED'],
    });
    expect(read('quý III/2021 và quý IV', 2022)).toEqual({
      rules: [within('2021-Q3'), within('2022-Q4')],
      codes: ['YEAR_INFERRED'],
    });
  });
});

describe('without any year', () => {
  it.each([
    'ngày 15/9',
    'trước ngày 15/9',
    'trước quý III',
    'quý III',
    'đầu tháng 9',
    'từ tháng 3 đến tháng 5',
    'từ tháng 3/2025 đến tháng 5',
    'từ ngày 1 đến ngày 15/9',
  ])('“%s” is left to a person', (text) => {
    expect(read(text)).toEqual({ rules: [{ kind: 'unrecognised', text }], codes: ['DEADLINE_UNRECOGNISED'] });
  });

  it.each(['ngày 30 tháng 2', 'ngày 31 tháng 4', 'tháng 13', 'quý V', 'đầu tháng 0'])('“%s” is impossible', (text) => {
    expect(read(text).codes).toEqual(['DEADLINE_INVALID']);
  });
});

describe('a day there is not', () => {
  it.each([
    'trước ngày 31/9/2022',
    'trước tháng 13/2022',
    'trước 25h00 ngày 01/9/2022',
    'đầu tháng 13/2022',
    'từ ngày 31/9/2022 đến ngày 15/10/2022',
    'từ ngày 15/9/2022 đến ngày 31/9/2022',
    'trước ngày 32 hằng tháng và năm 2025',
    'quý III/2025 và quý V/2025',
    '25 giờ hằng ngày',
    'ngày 0 hằng tháng',
    'ngày 30 tháng 2 hằng năm',
    'ngày 30 tháng 2 hằng năm và năm 2025',
  ])('makes all of it impossible: “%s”', (text) => {
    expect(read(text)).toEqual({ rules: [{ kind: 'unrecognised', text }], codes: ['DEADLINE_INVALID'] });
  });
});

describe('the ends of what there is', () => {
  it.each([
    ['năm 1900', within('1900')],
    ['năm 2100', within('2100')],
    ['Tuần 53/2020', within('2020-W53')],
    ['Tuần 1/2022', within('2022-W01')],
    ['trước ngày 02/01/1900', before('1900-01-02')],
    ['tháng 1/2022', within('2022-01')],
    ['từ 15/9/2022 đến 15/9/2022', { kind: 'span', from: '2022-09-15', to: '2022-09-15' }],
    ['giữa tháng 2/2023', by('2023-02-15')],
  ])('“%s”', (text, rule) => {
    expect(read(text)).toEqual({ rules: [rule], codes: [] });
  });
});

describe('standing work', () => {
  it('is said once, with its cadence where it has one', () => {
    expect(read('Thường xuyên, hằng tháng').rules).toEqual([{ kind: 'ongoing', cadence: { every: 'month' } }]);
    expect(read('Thường xuyên và hằng tháng, hằng quý').rules).toEqual([
      { kind: 'ongoing', cadence: { every: 'month' } },
      { kind: 'ongoing', cadence: { every: 'quarter' } },
    ]);
    expect(read('Thường xuyên và quý III/2022').rules).toEqual([{ kind: 'ongoing' }, within('2022-Q3')]);
  });
});

describe('several stretches nobody can read', () => {
  it('are kept as one, as written', () => {
    const text = 'Theo Kế hoạch riêng; theo lộ trình của Bộ.';

    expect(read(text)).toEqual({
      rules: [{ kind: 'unrecognised', text }],
      codes: ['DEADLINE_UNRECOGNISED', 'DEADLINE_UNRECOGNISED'],
    });
  });
});
