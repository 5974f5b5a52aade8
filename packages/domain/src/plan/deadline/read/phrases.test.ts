import { describe, expect, it } from 'vitest';
import { readDeadline } from '../index.ts';

const rulesIn = (text: string) => readDeadline(text, { year: null }).rules;
const within = (period: string) => ({ kind: 'period', period });

describe('what the deadline is for, before it', () => {
  it.each([
    ['Hoàn thành rà soát, kiểm kê trong năm 2026', within('2026')],
    ['Hoàn thành "kiểm kê" - lần đầu: trong năm 2026', within('2026')],
    ['Hoàn thành “kiểm kê” trong năm 2026', within('2026')],
    ["Hoàn thành 'kiểm kê' trong năm 2026", within('2026')],
    ['Đơn vị lập hồ sơ … Tháng 9/2022', within('2022-09')],
    ['Đơn vị lập hồ sơ ... Tháng 9/2022', within('2022-09')],
  ])('says nothing of the day: “%s”', (text, rule) => {
    expect(rulesIn(text)).toEqual([rule]);
  });

  it.each([
    'Hoàn thành 12 nhiệm vụ trong tháng 9/2022',
    'Hoàn thành kiểm kê/rà soát trong năm 2026',
    'Hoàn thành Nghị quyết 12/2025', // a number of a law
    'Hoàn thành sau kiểm kê trong năm 2026',
    'Rà soát, kiểm kê trong năm 2026',
  ])('may change it: “%s” is left to a person', (text) => {
    expect(rulesIn(text)).toEqual([{ kind: 'unrecognised', text }]);
  });
});

describe('what goes on', () => {
  it.each<[string, object[]]>([
    ['Định kỳ cập nhật kết quả', [{ kind: 'ongoing' }]],
    ['Thực hiện: định kỳ cập nhật', [{ kind: 'ongoing' }]],
    ['Hằng quý và đột xuất khi cần', [{ kind: 'ongoing', cadence: { every: 'quarter' } }]],
    ['Hằng quý, báo cáo đột xuất khi có yêu cầu', [{ kind: 'ongoing', cadence: { every: 'quarter' } }]],
    ['Trong năm 2025 và rà soát, bổ sung trong các năm tiếp theo', [within('2025'), { kind: 'ongoing' }]],
    ['nhiệm vụ thường xuyên', [{ kind: 'ongoing' }]],
    ['thường xuyên và liên tục', [{ kind: 'ongoing' }]],
  ])('“%s”', (text, rules) => {
    expect(rulesIn(text)).toEqual(rules);
  });

  it.each([
    'Định kỳ theo quy định',
    'Định kỳ mỗi khi có thay đổi',
    'thường xuyên hằng ngày',
    'Trong năm 2025 và theo lộ trình trong các năm tiếp theo',
  ])('“%s” is left to a person', (text) => {
    expect(rulesIn(text)).toEqual([{ kind: 'unrecognised', text }]);
  });
});
