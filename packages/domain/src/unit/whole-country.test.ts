import { describe, expect, it } from 'vitest';
import { day } from '../calendar/day.ts';
import { wholeCountry } from '../testing/whole-country.ts';
import { checkRegister } from './check-register.ts';
import { resolveCollective } from './collective.ts';
import { findUnits } from './lookup/find-units.ts';
import { unitId } from './unit.ts';
import { unitTreeOn } from './unit-tree.ts';

describe('a register at the size of the country', () => {
  const register = wholeCountry();
  const tree = unitTreeOn(register, day('2022-07-01'));

  it('holds together, and has 705 districts and 10 599 communes in 2022', () => {
    expect(checkRegister(register).ok).toBe(true);
    expect(tree.units.size).toBe(1 + 30 + 63 + 705 + 10_599);
    expect(tree.descendantsOf(unitId('H26')).length).toBe(1 + 30 + 579);
  });

  it('has neither on the first day of the new map', () => {
    expect(unitTreeOn(register, day('2025-07-01')).units.size).toBe(1 + 17 + 5 + 1 + 34);
  });

  it('means every commune by "UBND cấp xã"', () => {
    expect(resolveCollective(tree, 'UBND cấp xã')?.unitIds.length).toBe(10_599);
  });

  it('lists a name that many have once for each of them', () => {
    const found = findUnits(tree, 'Xã số 500');

    expect(found.filter(({ score }) => score === 1).map(({ unit }) => unit.id)).toEqual(['H26-X500', 'H56-X500']);
  });
});
