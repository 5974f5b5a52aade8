import { describe, expect, it } from 'vitest';
import { day } from '../../calendar/day.ts';
import { withUnits } from '../check-register.ts';
import type { UnitSpell } from '../register.ts';
import { nationalRegister } from '../register/national-register.ts';
import { unitId } from '../unit.ts';
import { unitTreeOn } from '../unit-tree.ts';
import { findUnits } from './find-units.ts';
import { nameUnit } from './name-unit.ts';

const in2022 = unitTreeOn(nationalRegister, day('2022-07-01'));
const in2025 = unitTreeOn(nationalRegister, day('2025-07-01'));
const best = (tree: typeof in2022, text: string) => {
  const [match] = findUnits(tree, text);
  return match === undefined ? null : [match.unit.id, match.by];
};

describe('findUnits', () => {
  it.each<[typed: string, id: string, by: string]>([
    ['Bộ Thông tin và Truyền thông', 'G14', 'name'],
    ['bộ thông tin truyền thông', 'G14', 'name'],
    ['UBND tỉnh An Giang', 'H01', 'variant'],
    ['bac lieu', 'H04', 'accent-free'],
    ['An Giang', 'H01', 'variant'],
    ['BTTTT', 'G14', 'abbreviation'],
    ['btttt', 'G14', 'abbreviation'],
    ['vpcp', 'G22', 'abbreviation'],
    ['G14', 'G14', 'code'],
    ['h26', 'H26', 'code'],
    ['bo thong tin va truyen thong', 'G14', 'accent-free'],
    ['bo lao dong thuong binh xa hoi', 'G07', 'accent-free'],
    ['thông tin', 'G14', 'part'],
    ['giao duc', 'G03', 'part'],
    ['bo thong tin trueyn thong', 'G14', 'mistyped'],
    ['Bộ Tư phấp', 'G15', 'accent-free'],
    ['Bộ Tư phạpp', 'G15', 'mistyped'],
    ['Thừa Thiên Hếu', 'H57', 'mistyped'],
  ])('finds by "%s" first %s, for its %s', (typed, id, by) => {
    expect(best(in2022, typed)).toEqual([id, by]);
  });

  it.each<[typed: string, id: string, by: string]>([
    [' g14 ', 'G14', 'code'],
    ['dak', 'H15', 'part'], // Đắk Lắk, without its marks
    ['quả', 'H47', 'part'], // the tone as far as one has typed
    ['ttxvm', 'G25', 'mistyped'], // five letters have room for one slip
    ['bocoxngxn', 'G01', 'mistyped'], // nine for two
    ['bxgiaothxngvanta', 'G04', 'mistyped'], // sixteen for three
  ])('finds by "%s" first %s, for its %s', (typed, id, by) => {
    expect(best(in2022, typed)).toEqual([id, by]);
  });

  it.each(['quạ', 'voov', 'hanxyi', 'bxcoxngxn', 'bxgxaothxngvant'])('has no room for the slips of "%s"', (typed) => {
    expect(findUnits(in2022, typed)).toEqual([]);
  });

  it('reads no more of what is typed than a name can have', () => {
    expect(best(in2022, `Bộ Công an${' '.repeat(300)}xyz`)).toEqual(['G01', 'name']);
  });

  it('scores a mistyped name by how many of its letters are wrong', () => {
    const scoreOf = (typed: string) => findUnits(in2022, typed)[0]?.score;

    expect(scoreOf('bo thong tin trueyn thong')).toBeCloseTo(0.75 * (20 / 21));
    expect(scoreOf('bo thongg tin trueyn thong')).toBeCloseTo(0.75 * (20 / 22));
  });

  it('finds a unit by its code in small letters', () => {
    const [spell] = nationalRegister.units.flatMap(({ id, spells }) => (id === 'G15' ? spells : []));
    if (spell === undefined) throw new Error('no spell');
    const office: UnitSpell = { ...spell, name: 'Vụ Pháp chế', kind: 'vu', level: 'department', code: 'G15.A' };
    const opened = { ...office, from: day('2022-01-01'), to: null, parentId: unitId('G15') };
    const record = { id: unitId('phap-che'), opensOn: opened.from, closesOn: null, spells: [opened] };
    const added = withUnits(nationalRegister, { units: [record] });
    if (!added.ok) throw new Error(added.fault.code);

    expect(best(unitTreeOn(added.value, day('2022-07-01')), 'g15.a')).toEqual(['phap-che', 'code']);
  });

  it('scores a part by how much of the shortest name it is', () => {
    const scores = new Map(findUnits(in2022, 'giang').map(({ unit, score }) => [unit.name, score]));

    expect(scores.get('Tỉnh An Giang')).toBeCloseTo(0.5 + 0.3 * (5 / 8));
    expect(scores.get('Tỉnh Bắc Giang')).toBeCloseTo(0.5 + 0.3 * (5 / 9));
    expect(scores.get('Tỉnh Hậu Giang')).toBeCloseTo(0.5 + 0.3 * (5 / 9));
  });

  it('reads a statistical code by its day: 15 was Yên Bái and is Lào Cai', () => {
    expect(best(in2022, '15')).toEqual(['H63', 'code']);
    expect(best(in2025, '15')).toEqual(['H38', 'code']);
  });

  it('finds a unit by the name it had before', () => {
    expect(best(in2025, 'Thừa Thiên Huế')).toEqual(['H57', 'variant']);
  });

  it('finds no unit that is not in force', () => {
    expect(findUnits(in2025, 'Bộ Thông tin và Truyền thông').map(({ unit }) => unit.id)).not.toContain('G14');
  });

  it('lists each unit once, best first', () => {
    const found = findUnits(in2022, 'quảng');

    expect(found.map(({ unit }) => unit.name).toSorted()).toEqual([
      'Tỉnh Quảng Bình',
      'Tỉnh Quảng Nam',
      'Tỉnh Quảng Ngãi',
      'Tỉnh Quảng Ninh',
      'Tỉnh Quảng Trị',
    ]);
    expect(found.every(({ score }, at) => at === 0 || score <= (found[at - 1]?.score ?? 0))).toBe(true);
  });

  it.each(['', '   ', '!?', 'không có đơn vị nào tên như thế này'])('finds nothing by "%s"', (typed) => {
    expect(findUnits(in2022, typed)).toEqual([]);
  });
});

describe('nameUnit', () => {
  it.each([
    ['Bộ Công an', 'G01'],
    ['BỘ CÔNG AN', 'G01'],
    ['Bộ Công an (C06)', 'G01'],
    ['bo cong an', 'G01'],
    ['Ngân hàng nhà nước', 'G19'],
    ['Sài Gòn', 'H29'],
    ['Đắc Lắc', 'H15'],
    ['Bộ Bộ Công an', 'G01'],
  ])('takes "%s" for %s', (text, id) => {
    expect(nameUnit(in2022, text)?.id).toBe(id);
  });

  it.each(['Bo Cong an', 'Bộ Bộ Bộ Công an', 'Công an'])('takes "%s" for the ministry', (text) => {
    expect(nameUnit(in2022, text)?.id).toBe('G01');
  });

  it.each(['Bộ Cong an', 'bo Công an', 'Bộ Công an Bộ'])('does not read "%s", half without accents or twice', (text) => {
    expect(nameUnit(in2022, text)).toBeNull();
  });

  it.each(['', 'Bộ', 'Bộ Công', 'Bộ Công ann', 'Sở Tư pháp', 'các bộ', 'Bộ Công an và Bộ Y tế', 'Thành phố Huế'])(
    'does not guess at "%s"',
    (text) => {
      expect(nameUnit(in2022, text)).toBeNull();
    },
  );

  it('names no unit that has ended', () => {
    expect(nameUnit(in2025, 'Bộ Thông tin và Truyền thông')).toBeNull();
  });
});
