import { describe, expect, it } from 'vitest';
import { day } from '../calendar/day.ts';
import type { UnitKind } from './kind.ts';
import { nationalRegister } from './register/national-register.ts';
import { nationId, type Unit, unitId } from './unit.ts';
import { unitTreeOn, type UnitTree } from './unit-tree.ts';

const treeOn = (on: string) => unitTreeOn(nationalRegister, day(on));

describe('the national register', () => {
  // 85 central and provincial units in 2022 are ministries, ministerial-level agencies and provinces; 51 since
  // 2025-07-01.
  it.each<[on: string, kinds: readonly number[]]>([
    ['2022-01-01', [18, 4, 8, 58, 5]],
    ['2022-07-01', [18, 4, 8, 58, 5]],
    ['2024-12-31', [18, 4, 8, 58, 5]],
    ['2025-01-01', [18, 4, 8, 57, 6]],
    ['2025-02-28', [18, 4, 8, 57, 6]],
    ['2025-03-01', [14, 3, 5, 57, 6]],
    ['2025-06-30', [14, 3, 5, 57, 6]],
    ['2025-07-01', [14, 3, 5, 28, 6]],
    ['2026-04-29', [14, 3, 5, 28, 6]],
    ['2026-04-30', [14, 3, 5, 27, 7]],
    ['2026-08-31', [14, 3, 5, 27, 7]],
  ])('has the ministries and provinces of %s', (on, counts) => {
    const tree = treeOn(on);

    expect([
      countOf(tree, 'bo'),
      countOf(tree, 'co-quan-ngang-bo'),
      countOf(tree, 'co-quan-thuoc-chinh-phu'),
      countOf(tree, 'tinh'),
      countOf(tree, 'thanh-pho-truc-thuoc-trung-uong'),
    ]).toEqual(counts);
  });

  it('has no unit on a day before it begins', () => {
    expect(treeOn('2021-12-31').units.size).toBe(0);
  });

  it('knows the Ministry of Information and Communications until it was absorbed', () => {
    expect(treeOn('2025-02-28').units.get(unitId('G14'))?.name).toBe('Bộ Thông tin và Truyền thông');
    expect(treeOn('2025-03-01').units.has(unitId('G14'))).toBe(false);
  });

  it('founds the Ministry of Agriculture and Environment on 2025-03-01', () => {
    const id = unitId('bo-nong-nghiep-va-moi-truong');

    expect(treeOn('2025-02-28').units.has(id)).toBe(false);
    expect(treeOn('2025-03-01').units.get(id)).toEqual({
      id,
      name: 'Bộ Nông nghiệp và Môi trường',
      kind: 'bo',
      level: 'ministry',
      parentId: 'VN',
      code: null,
    });
  });

  it('places Vietnam Social Security under the Ministry of Finance since 2025-03-01', () => {
    const insurance = (on: string) => unitOf(treeOn(on), 'G24');

    expect([insurance('2025-02-28')?.parentId, insurance('2025-02-28')?.level]).toEqual(['VN', 'ministry']);
    expect([insurance('2025-03-01')?.parentId, insurance('2025-03-01')?.level]).toEqual(['G12', 'department']);
  });

  it.each([
    ['2024-12-31', 'Tỉnh Thừa Thiên Huế', 'tinh'],
    ['2025-01-01', 'Thành phố Huế', 'thanh-pho-truc-thuoc-trung-uong'],
  ])('calls H57 on %s %s', (on, name, kind) => {
    expect(unitOf(treeOn(on), 'H57')).toMatchObject({ name, kind, code: '46' });
  });

  it.each([
    ['2025-07-01', 'Tỉnh Đồng Nai', 'tinh'],
    ['2026-04-29', 'Tỉnh Đồng Nai', 'tinh'],
    ['2026-04-30', 'Thành phố Đồng Nai', 'thanh-pho-truc-thuoc-trung-uong'],
  ])('calls H19 on %s %s', (on, name, kind) => {
    expect(unitOf(treeOn(on), 'H19')).toMatchObject({ name, kind, code: '75' });
  });

  it('gives the statistical code 15 to Yên Bái in 2022 and to Lào Cai since 2025-07-01', () => {
    const named = (on: string) => [...treeOn(on).units.values()].find(({ code }) => code === '15')?.name;

    expect(named('2025-06-30')).toBe('Tỉnh Yên Bái');
    expect(named('2025-07-01')).toBe('Tỉnh Lào Cai');
  });
});

describe('unitTreeOn', () => {
  const tree = treeOn('2022-07-01');

  it('puts every central unit and province under the nation', () => {
    expect(tree.childrenOf(nationId).length).toBe(93);
    expect(tree.descendantsOf(nationId).length).toBe(94);
    expect(tree.ancestorsOf(unitId('H26')).map(({ id }) => id)).toEqual(['VN']);
  });

  it('lists the units of a ministry before its own', () => {
    const units = treeOn('2025-03-01').descendantsOf(unitId('G12'));

    expect(units.map(({ id }) => id)).toEqual(['G12', 'G24']);
  });

  it('has nothing below a unit it does not have', () => {
    expect(tree.descendantsOf(unitId('G99'))).toEqual([]);
    expect(tree.childrenOf(unitId('G99'))).toEqual([]);
    expect(tree.ancestorsOf(unitId('G99'))).toEqual([]);
  });
});

function countOf(tree: UnitTree, kind: UnitKind): number {
  return [...tree.units.values()].filter((unit) => unit.kind === kind).length;
}

function unitOf(tree: UnitTree, id: string): Unit | undefined {
  return tree.units.get(unitId(id));
}
