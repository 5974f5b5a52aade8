import { describe, expect, it } from 'vitest';
import { day } from '../../calendar/day.ts';
import { nationalRegister } from '../register/national-register.ts';
import { unitTreeOn } from '../unit-tree.ts';
import { scanUnits } from './scan-units.ts';

const tree = unitTreeOn(nationalRegister, day('2022-07-01'));

/** Each unit by its name, with its id in the register; a group of units has a star. */
const unitsIn = (text: string) =>
  scanUnits(text, tree).map(({ name, unitId, collective }) => {
    const id = collective ? '*' : unitId;
    return id === null ? name : `${name} = ${id}`;
  });

describe('a heading in capitals', () => {
  it.each([
    'CÁC BỘ, NGÀNH VÀ ĐỊA PHƯƠNG',
    'CÁC BỘ NGÀNH',
    'CÁC BỘ NGÀNH VÀ CÁC ĐỊA PHƯƠNG',
    'CÁC ĐỊA PHƯƠNG CÓ ĐẢO',
    'CÁC BỘ, NGÀNH LIÊN QUAN',
    'CÁC ĐỊA PHƯƠNG MỘT SỐ BỘ',
  ])('names one group as well: %s', (words) => {
    expect(unitsIn(words)).toEqual([`${words} = *`]);
  });
});

describe('where the words for a group end', () => {
  it.each<[wording: string, units: readonly string[]]>([
    ['các 05 doanh nghiệp', ['các 05 doanh nghiệp = *']],
    ['ngành liên quan, các địa phương', ['ngành liên quan, các địa phương = *']],
    ['bộ liên quan, một số địa phương', ['bộ liên quan, một số địa phương = *']],
    ['UBND xã liên quan, một số địa phương', ['UBND xã', 'một số địa phương = *']],
    ['các doanh nghiệp viễn thông địa phương', ['các doanh nghiệp viễn thông = *']],
    ['các doanh nghiệp viễn thông các địa phương', ['các doanh nghiệp viễn thông = *', 'các địa phương = *']],
    ['các bộ (liên quan)', ['các bộ = *']],
    ['các bộ, liên quan', ['các bộ = *']],
    ['các địa phương, khác', ['các địa phương = *']],
    ['các đơn vị thuộc Bộ, Công an tỉnh', ['các đơn vị thuộc Bộ = *', 'Công an tỉnh']],
    ['các đơn vị thuộc Bộ\nCông an tỉnh', ['các đơn vị thuộc Bộ = *', 'Công an tỉnh']],
    ['các bộ; trừ Bộ Công an', ['các bộ = *', 'Bộ Công an = G01']],
    ['các bộ - trừ Bộ Công an', ['các bộ = *', 'Bộ Công an = G01']],
    ['Các bộ, ngành trừ Bộ Y Tế. Bộ Nội vụ', ['Các bộ, ngành trừ Bộ Y Tế = *', 'Bộ Nội vụ = G09']],
    ['Các địa phương trừ TP; Bộ Nội vụ', ['Các địa phương trừ TP = *', 'Bộ Nội vụ = G09']],
    ['các doanh nghiệp nhà nước; viễn thông', ['các doanh nghiệp nhà nước = *']],
    ['các doanh nghiệp, viễn thông', ['các doanh nghiệp = *']],
    ['các doanh nghiệp bưu chính tỉnh', ['các doanh nghiệp bưu chính = *']],
    ['các tổ chức\nquốc tế', ['các tổ chức = *']],
    ['các địa phương có biển, có đảo', ['các địa phương có biển, có đảo = *']],
    ['các địa phương có biển\ncó đảo', ['các địa phương có biển = *']],
    ['các địa phương có biển,\ncó đảo', ['các địa phương có biển, có đảo = *']],
    ['các địa phương có Sở Y tế', ['các địa phương = *', 'Sở Y tế']],
  ])('%s', (wording, units) => {
    expect(unitsIn(wording)).toEqual(units);
  });
});
