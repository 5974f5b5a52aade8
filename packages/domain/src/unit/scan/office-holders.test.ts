import { describe, expect, it } from 'vitest';
import { day } from '../../calendar/index.ts';
import { nationalRegister, resolveCollective, scanUnits, unitTreeOn } from '../index.ts';

const tree = unitTreeOn(nationalRegister, day('2023-01-01'));

describe('whoever heads a body', () => {
  it.each([
    ['Bộ trưởng Bộ Công an chỉ đạo', 'Bộ trưởng Bộ Công an', 'G01'],
    ['Thống đốc Ngân hàng Nhà nước Việt Nam', 'Thống đốc Ngân hàng Nhà nước Việt Nam', 'G19'],
    ['Giám đốc Sở Tư pháp rà soát', 'Giám đốc Sở Tư pháp', null],
  ])('%s: names the body', (text, name, unitId) => {
    expect(scanUnits(text, tree).map((mention) => [mention.name, mention.unitId])).toEqual([[name, unitId]]);
  });

  it('is all ministries and provinces where ministers, heads of agencies and chairmen are listed', () => {
    const text =
      'Bộ trưởng, Thủ trưởng cơ quan ngang bộ, Chủ tịch Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương';

    expect(scanUnits(text, tree).map(({ from, to, collective }) => [from, to, collective])).toEqual([
      [0, text.length, true],
    ]);
    expect(resolveCollective(tree, text)?.unitIds).toHaveLength(85);
    expect(resolveCollective(tree, text)?.open).toEqual([]);
  });

  it('is nobody in particular without a body: "Người đứng đầu tiếp tục quyết liệt"', () => {
    expect(scanUnits('Người đứng đầu tiếp tục quyết liệt', tree)).toEqual([]);
  });
});
