import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { nationalRegister, unitId, unitTreeOn, type Unit, type UnitLevel, type UnitRecord } from '../unit/index.ts';
import { owesReport, owesSheet } from './owing.ts';

const on = day('2022-08-31');
const district: UnitRecord = {
  id: unitId('HN-1'),
  opensOn: on,
  closesOn: null,
  spells: [{ from: on, to: null, name: 'Quận Ba Đình', kind: 'quan', level: 'district', parentId: unitId('H26'), code: null }],
};
const tree = unitTreeOn({ ...nationalRegister, units: [...nationalRegister.units, district] }, on);
const countedAt = (...levels: readonly UnitLevel[]) => ({ scope: { levels, services: 'all', channel: 'any', proactiveServices: 'left-out' } as const });
const everywhere = countedAt('ministry', 'province', 'district', 'commune', 'department');

function named(name: string): Unit {
  const found = [...tree.units.values()].find((unit) => unit.name === name);
  if (found === undefined) throw new Error(`no unit is called ${name}`);
  return found;
}

describe('owesReport', () => {
  it.each([
    ['Bộ Tư pháp', true],
    ['Văn phòng Chính phủ', true],
    ['Thành phố Hà Nội', true],
    ['Bảo hiểm xã hội Việt Nam', false],
    ['Quận Ba Đình', false],
  ])('of %s on what is counted everywhere is %s', (name, owes) => {
    expect(owesReport(named(name), everywhere)).toBe(owes);
  });

  it('is not asked of ministries on what only communes count, and is of the provinces above them', () => {
    expect(owesReport(named('Bộ Tư pháp'), countedAt('commune'))).toBe(false);
    expect(owesReport(named('Thành phố Hà Nội'), countedAt('commune'))).toBe(true);
  });

  it('is not asked of provinces on what only ministries count', () => {
    expect(owesReport(named('Thành phố Hà Nội'), countedAt('ministry'))).toBe(false);
    expect(owesReport(named('Bộ Tư pháp'), countedAt('ministry'))).toBe(true);
  });
});

describe('owesSheet', () => {
  it('is of the units at the end of the way: a province hands on for itself until a district below it does', () => {
    expect(owesSheet(tree, named('Quận Ba Đình'), [everywhere])).toBe(true);
    expect(owesSheet(tree, named('Thành phố Hà Nội'), [everywhere])).toBe(false);
    expect(owesSheet(tree, named('Thành phố Đà Nẵng'), [everywhere])).toBe(true);
  });

  it('goes by the levels of the indicators there are', () => {
    const ofProvinces = [countedAt('province'), countedAt('ministry')];

    expect(owesSheet(tree, named('Quận Ba Đình'), ofProvinces)).toBe(false);
    expect(owesSheet(tree, named('Thành phố Hà Nội'), ofProvinces)).toBe(true);
    expect(owesSheet(tree, named('Bộ Tư pháp'), [countedAt('province')])).toBe(false);
    expect(owesSheet(tree, named('Bộ Tư pháp'), [])).toBe(false);
  });

  it('is not asked of the agencies under the Government, nor of the nation', () => {
    expect(owesSheet(tree, named('Bảo hiểm xã hội Việt Nam'), [everywhere])).toBe(false);
    const [nation] = tree.ancestorsOf(unitId('H26'));
    if (nation === undefined) throw new Error('Hà Nội stands below the nation');

    expect(owesSheet(tree, nation, [everywhere])).toBe(false);
  });
});
