import { describe, expect, it } from 'vitest';
import { readDeadline } from '../index.ts';

const read = (text: string) => readDeadline(text, { year: null });
const within = (period: string) => ({ kind: 'period', period });
const by = (day: string) => ({ kind: 'day', day });

describe('a day with a name', () => {
  it.each([
    ['Quốc khánh 02/9/2025', by('2025-09-02')],
    ['ngày Quốc khánh, 02/9/2025', by('2025-09-02')],
    ['ngày Quốc tế lao động 01/5 năm 2026', by('2026-05-01')],
    ['ngày Chiến thắng năm 2026', by('2026-04-30')],
  ])('“%s”', (text, rule) => {
    expect(read(text)).toMatchObject({ rules: [rule], findings: [] });
  });

  it.each([
    'ngày Quốc khánh 03/9/2025',
    'ngày Quốc khánh 02/8/2025',
    'ngày Quốc khánh 02/9/2025 năm 2026',
    'ngày Quốc khánh 03/8/2025',
  ])('has the date of the name, or “%s” is left to a person', (text) => {
    expect(read(text).rules).toEqual([{ kind: 'unrecognised', text }]);
  });
});

describe('a period with a number in words', () => {
  it.each([
    ['quý bốn năm 2026', within('2026-Q4')],
    ['quý một năm 2026', within('2026-Q1')],
    ['tháng mười hai năm 2026', within('2026-12')],
    ['3 tháng đầu năm 2024', within('2024-Q1')],
    ['sáu tháng đầu năm 2024', within('2024-H1')],
  ])('“%s”', (text, rule) => {
    expect(read(text)).toMatchObject({ rules: [rule], findings: [] });
  });

  it.each(['quý sáu năm 2026', 'quý năm 2026', '4 tháng đầu năm 2024', '9 tháng cuối năm 2024'])(
    '“%s” is left to a person',
    (text) => {
      expect(read(text)).toMatchObject({ rules: [{ kind: 'unrecognised' }], findings: [{ code: 'DEADLINE_UNRECOGNISED' }] });
    },
  );
});

describe('an hour', () => {
  it.each([
    ['8 giờ sáng', '08:00'],
    ['11 giờ sáng', '11:00'],
    ['11 giờ trưa', '11:00'],
    ['12 giờ trưa', '12:00'],
    ['1 giờ trưa', '13:00'],
    ['3 giờ chiều', '15:00'],
    ['12 giờ chiều', '12:00'],
    ['17 giờ chiều', '17:00'],
    ['7 giờ tối', '19:00'],
    ['12 giờ tối', '24:00'],
    ['17h59', '17:59'],
    ['24h00', '24:00'],
    ['0h05', '00:05'],
    ['14 giờ 30 phút', '14:30'],
  ])('“%s” is %s', (words, time) => {
    expect(read(`trước ${words} ngày 30/9/2022`).rules).toEqual([{ kind: 'before', day: '2022-09-30', time }]);
  });

  it.each(['17h60', '24h30', '25h00', '12 giờ sáng', '13 giờ sáng'])('“%s” is none', (words) => {
    expect(read(`trước ${words} ngày 30/9/2022`).findings).toMatchObject([{ code: 'DEADLINE_INVALID' }]);
  });

  it.each([
    'trước 15: ngày 30/9/2022', // its minutes are not said
    'trước 17h00 tháng 9/2022', // on which day
    'chậm nhất 17h00 ngày 30/9/2022 lúc 18 giờ',
  ])('“%s” is left to a person', (text) => {
    expect(read(text).rules).toEqual([{ kind: 'unrecognised', text }]);
  });
});

describe('a part of a quarter', () => {
  it.each(['đầu quý II/2025', 'giữa quý II/2025'])('“%s” has no day in the law', (text) => {
    expect(read(text).rules).toEqual([{ kind: 'unrecognised', text }]);
  });
});
