import { describe, expect, it } from 'vitest';
import { readDeadline, type DeadlineRule } from '../index.ts';

const rulesIn = (text: string, year: number | null = null) => readDeadline(text, { year }).rules;
const codesIn = (text: string, year: number | null = null) =>
  readDeadline(text, { year }).findings.map(({ code }) => code);
const [within, by, before] = [
  (period: string) => ({ kind: 'period', period }),
  (day: string, time?: string) => ({ kind: 'day', day, ...(time === undefined ? {} : { time }) }),
  (day: string, time?: string) => ({ kind: 'before', day, ...(time === undefined ? {} : { time }) }),
];
const span = (from: string, to: string) => ({ kind: 'span', from, to });
const every = (cadence: object) => ({ kind: 'ongoing', cadence });
const relative = (amount: number, unit: string, event: string) => ({ kind: 'relative', amount, unit, event });

describe('a date', () => {
  it.each([
    ['31-12-2022', by('2022-12-31')],
    ['31.12.2022', by('2022-12-31')],
    ['31. 12. 2022', by('2022-12-31')],
    ['ngày 31/12 năm 2022', by('2022-12-31')],
    ['ngày mùng 2 tháng Chín năm 2025', by('2025-09-02')],
    ['Thứ Sáu, ngày 30/9/2022', by('2022-09-30')],
    ['30/9/2022 (thứ Sáu)', by('2022-09-30')],
    ['chậm nhất 17h00 ngày 30/9/2022', by('2022-09-30', '17:00')],
    ['31/12/2022, lúc 17 giờ 30 phút', by('2022-12-31', '17:30')],
    ['trước 5 giờ chiều ngày 30/9/2022', before('2022-09-30', '17:00')],
    ['xong trước ngày Quốc khánh năm 2025', before('2025-09-02')],
    ['chậm nhất 24h00 ngày 30/9/2022', by('2022-09-30', '24:00')],
    ['đến ngày 30/9/2022', by('2022-09-30')],
    ['từ nay đến ngày 30/9/2022', by('2022-09-30')],
    ['từ nay đến cuối năm 2022', by('2022-12-31')],
    ['đầu tháng 9/2022', by('2022-09-01')],
    ['giữa tháng 9/2022', by('2022-09-15')],
    ['giữa năm 2022', by('2022-06-30')],
    ['cuối năm 2025', by('2025-12-31')],
    ['cuối quý II/2025', by('2025-06-30')],
    ['trước tháng 6/2025', before('2025-06-01')],
    ['trước quý III năm 2025', before('2025-07-01')],
  ])('“%s”', (text, rule) => {
    expect(readDeadline(text, { year: null })).toMatchObject({ rules: [rule], findings: [] });
  });
});

describe('a period', () => {
  it.each([
    ['T8/2022', within('2022-08')],
    ['Tháng Tám năm 2022', within('2022-08')],
    ['tháng Năm năm 2022', within('2022-05')],
    ['Tháng 9, năm 2022', within('2022-09')],
    ['quý 4 năm 2026', within('2026-Q4')],
    ['Q4/2026', within('2026-Q4')],
    ['IV/2026', within('2026-Q4')],
    ['6 tháng đầu năm 2023', within('2023-H1')],
    ['nửa cuối năm 2023', within('2023-H2')],
    ['09 tháng đầu năm 2024', within('2024-9M')],
    ['3 tháng cuối năm 2024', within('2024-Q4')],
    ['Tuần 32/2022', within('2022-W32')],
    ['Thời gian hoàn thành: Tháng 8/2022.', within('2022-08')],
    ['Hoàn thành trong tháng 8 năm 2022', within('2022-08')],
    ['Hoàn thành việc kết nối, chia sẻ dữ liệu trong Quý III/2022', within('2022-Q3')],
    ['Tháng 8/2022 (nếu có)', within('2022-08')],
    ['Quý III – IV/2025', span('2025-Q3', '2025-Q4')],
    ['từ tháng 10/2025 đến hết tháng 3/2026', span('2025-10', '2026-03')],
    ['từ quý I đến quý III năm 2025', span('2025-Q1', '2025-Q3')],
    ['từ 1 đến 15/9/2022', span('2022-09-01', '2022-09-15')],
    ['01/01/2026 - 31/3/2026', span('2026-01-01', '2026-03-31')],
    ['từ tháng 3 đến năm 2025', span('2025-03', '2025')],
    ['9/2025 - 12/2025', span('2025-09', '2025-12')],
  ])('“%s”', (text, rule) => {
    expect(readDeadline(text, { year: null })).toMatchObject({ rules: [rule], findings: [] });
  });
});

describe('work that comes again', () => {
  it.each([
    ['mỗi quý', every({ every: 'quarter' })],
    ['01 lần/năm', every({ every: 'year' })],
    ['mỗi tháng một lần', every({ every: 'month' })],
    ['định kỳ 6 tháng', every({ every: 'half' })],
    ['hằng tháng, trước ngày 15', every({ every: 'month', before: 15 })],
    ['Hằng tuần trước 15h00 thứ 6', every({ every: 'week', before: 5, time: '15:00' })],
    ['ngày 20 hằng tháng', every({ every: 'month', on: 20 })],
    ['trước ngày 15/12 hằng năm', every({ every: 'year', before: 15, month: 12 })],
    ['trong quý IV hằng năm', every({ every: 'year', month: 12 })],
    ['trước ngày 15 của tháng cuối mỗi quý', every({ every: 'quarter', before: 15, month: 3 })],
    ['ngày 10 tháng đầu hằng quý', every({ every: 'quarter', on: 10, month: 1 })],
    ['Thực hiện thường xuyên, định kỳ hằng quý', every({ every: 'quarter' })],
    ['thường xuyên, liên tục', { kind: 'ongoing' }],
  ])('“%s”', (text, rule) => {
    expect(readDeadline(text, { year: null })).toMatchObject({ rules: [rule], findings: [] });
  });

  it('has one rule for each length it names', () => {
    expect(rulesIn('Định kỳ hằng quý, 6 tháng và năm')).toEqual(
      ['quarter', 'half', 'year'].map((length) => every({ every: length })),
    );
  });
});

describe('work that waits for an event', () => {
  it.each([
    ['05 ngày làm việc kể từ ngày nhận hồ sơ', relative(5, 'working-day', 'ngày nhận hồ sơ')],
    ['trong thời hạn 10 (mười) ngày kể từ ngày ký', relative(10, 'day', 'ngày ký')],
    ['trong vòng sáu tháng từ khi Luật có hiệu lực', relative(6, 'month', 'khi Luật có hiệu lực')],
    ['tối đa 2 tuần sau khi có kết luận', relative(2, 'week', 'khi có kết luận')],
    ['trước ngày bầu cử ít nhất 10 ngày', relative(-10, 'day', 'ngày bầu cử')],
    ['ngay khi có hướng dẫn của Bộ Công an', relative(0, 'day', 'khi có hướng dẫn của Bộ Công an')],
    ['Chậm nhất 01 năm kể từ ngày 01/7/2025', relative(1, 'year', 'ngày 01/7/2025')],
  ])('“%s”', (text, rule) => {
    expect(readDeadline(text, { year: null })).toMatchObject({ rules: [rule], findings: [] });
  });

  it.each([
    'sau khi có Nghị quyết, trước ngày 31/12/2025', // two deadlines
    'trong thời hạn 10 ngày kể từ ngày nhận được, chậm nhất ngày 31/12/2025',
    'sau ngày bầu cử', // no end
  ])('leaves “%s” to a person', (text) => {
    expect(rulesIn(text)).toEqual([{ kind: 'unrecognised', text }]);
  });
});

describe('several deadlines in one wording', () => {
  it.each<[string, object[]]>([
    ['Quý II, IV/2025', [within('2025-Q2'), within('2025-Q4')]],
    ['Tháng 7, 8 và 9/2022', [within('2022-07'), within('2022-08'), within('2022-09')]],
    ['Quý I, II, III năm 2025', [within('2025-Q1'), within('2025-Q2'), within('2025-Q3')]],
    ['Thường xuyên, báo cáo trước ngày 15 hằng tháng', [every({ every: 'month', before: 15 })]],
    ['tháng 6 và tháng 12 năm 2025', [within('2025-06'), within('2025-12')]],
    ['trước ngày 15/6 và trước ngày 15/12/2025', [before('2025-06-15'), before('2025-12-15')]],
    ['Tháng 9/2022; Tháng 10/2022', [within('2022-09'), within('2022-10')]],
    ['năm 2025 và những năm tiếp theo', [within('2025'), { kind: 'ongoing' }]],
  ])('“%s”', (text, rules) => {
    expect(readDeadline(text, { year: null })).toMatchObject({ rules, findings: [] });
  });

  it('keeps the part nobody can read beside the part that is read', () => {
    expect(readDeadline('Tháng 9/2022; theo lộ trình của Bộ', { year: null })).toEqual({
      text: 'Tháng 9/2022; theo lộ trình của Bộ',
      rules: [within('2022-09'), { kind: 'unrecognised', text: 'theo lộ trình của Bộ' }],
      findings: [{ code: 'DEADLINE_UNRECOGNISED', about: 'theo lộ trình của Bộ' }],
    });
  });

  it('says a rule once', () => {
    expect(rulesIn('Hằng năm / Hàng năm')).toEqual([every({ every: 'year' })]);
  });
});

describe('what is not a deadline we can read', () => {
  it.each([
    'Tháng 13/2022',
    'tháng 0/2022',
    '31/9/2022',
    '29/02/2025',
    'ngày 30 tháng 2', // in no year
    'quý V/2022',
    'Tuần 53/2022', // 2022 has 52
    'Tháng 8/1899',
    'năm 2101',
    '25h00 ngày 01/01/2022',
    'trước 13 giờ sáng ngày 01/01/2022',
    'trước ngày 32 hằng tháng',
    'trước ngày 31 tháng 4 hằng năm',
    'từ ngày 31/3/2026 đến ngày 01/01/2026',
    'Thứ Hai, ngày 30/9/2022', // a Friday
    'trước ngày 01/01/1900',
  ])('“%s” is impossible', (text) => {
    expect(readDeadline(text, { year: 2022 })).toEqual({
      text,
      rules: [{ kind: 'unrecognised', text }],
      findings: [{ code: 'DEADLINE_INVALID', about: text }],
    });
  });

  it.each([
    'Theo Kế hoạch riêng',
    '1/4 ngày',
    'tháng năm 2022', // a form whose number was left out
    'Tháng 12 - 3/2026', // the year of its beginning is not said
    'Từ 01/7/2025',
    '02 lần/tháng',
    '31/12, 2022',
    'Tháng 8/2022 (trừ tháng 9)',
    'trước ngày 15 hằng năm',
    'Hằng tuần (thứ Sáu)', // the remark names the day
    'Trong ngày',
    'Luật An ninh mạng 2025',
    'Hoàn thành theo Nghị quyết 12/2025',
    'năm học 2025 - 2026',
  ])('“%s” is left to a person', (text) => {
    expect(rulesIn(text)).toEqual([{ kind: 'unrecognised', text }]);
    expect(codesIn(text)).toEqual(['DEADLINE_UNRECOGNISED']);
  });

  it('is no words at all, or a paragraph', () => {
    const paragraph = 'tháng 8 năm 2022 '.repeat(200).trim();

    expect(rulesIn('  ')).toEqual([{ kind: 'unrecognised', text: '' }]);
    expect(codesIn('...')).toEqual(['DEADLINE_UNRECOGNISED']);
    expect(rulesIn(paragraph)).toEqual([{ kind: 'unrecognised', text: paragraph }]);
  });
});

describe('a year that the words leave out', () => {
  it('comes from the context, and is said to', () => {
    expect(readDeadline('6 tháng cuối năm', { year: 2022 })).toEqual({
      text: '6 tháng cuối năm',
      rules: [within('2022-H2')],
      findings: [{ code: 'YEAR_INFERRED', about: '6 tháng cuối năm' }],
    });
    expect(rulesIn('trước ngày 15/9', 2022)).toEqual([before('2022-09-15')]);
    expect(rulesIn('quý III và quý IV', 2022)).toEqual([within('2022-Q3'), within('2022-Q4')]);
    expect(rulesIn('Trong năm', 2022)).toEqual([within('2022')]);
    expect(rulesIn('cuối năm', 2022)).toEqual([by('2022-12-31')]);
    expect(rulesIn('từ tháng 3 đến tháng 5', 2022)).toEqual([span('2022-03', '2022-05')]);
  });

  it('is missing without a context', () => {
    expect(rulesIn('quý III')).toEqual([{ kind: 'unrecognised', text: 'quý III' }]);
    expect(codesIn('từ tháng 11 đến tháng 3', 2022)).toEqual(['DEADLINE_UNRECOGNISED']);
  });
});

describe('spelling', () => {
  it.each<readonly [string, readonly DeadlineRule[]]>([
    ['THÁNG 8/2022', rulesIn('tháng 8/2022')],
    ['Tháng 8/2022'.normalize('NFD'), rulesIn('tháng 8/2022')],
    [' Tháng\u00A08 / 2022 ; ', rulesIn('tháng 8/2022')],
    ['“Tháng 8/2022”', rulesIn('tháng 8/2022')],
    ['Qúy IV—2025', rulesIn('quý IV/2025')],
    ['muộn nhất ngày 10/12/2025', rulesIn('chậm nhất ngày 10/12/2025')],
    ['Hoàn thành trong tháng 8/2022', rulesIn('hoàn thành trong tháng 8/2022')],
    ['Giai đoạn 2026—2030', rulesIn('giai đoạn 2026 - 2030')],
  ])('“%s” reads as any other spelling', (text, rules) => {
    expect(rulesIn(text)).toEqual(rules);
    expect(rules.every(({ kind }) => kind !== 'unrecognised')).toBe(true);
  });
});
