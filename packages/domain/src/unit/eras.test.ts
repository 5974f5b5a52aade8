import { describe, expect, it } from 'vitest';
import { day } from '../calendar/day.ts';
import { eraOf } from './eras.ts';
import { nationalRegister } from './register/national-register.ts';

describe('eraOf', () => {
  it.each([
    ['2021-12-31', null],
    ['2022-01-01', '2022-01-01'],
    ['2024-12-31', '2022-01-01'],
    ['2025-01-01', '2025-01-01'], // Huế
    ['2025-02-28', '2025-01-01'],
    ['2025-03-01', '2025-03-01'], // ministries
    ['2025-06-30', '2025-03-01'],
    ['2025-07-01', '2025-07-01'], // provinces
    ['2026-04-30', '2026-04-30'], // Đồng Nai
    ['2030-01-01', '2026-04-30'],
  ])('of %s begins on %s', (on, begins) => {
    // A copy: the days of a register are worked out once, and every case begins with one nobody has read.
    expect(eraOf({ ...nationalRegister }, day(on))).toBe(begins);
  });

  it('begins the day after a unit ends', () => {
    const [unit] = nationalRegister.units;
    if (unit === undefined) throw new Error('the register has no unit');
    const spells = unit.spells.map((spell) => ({ ...spell, from: day('2022-01-01'), to: day('2023-05-31') }));
    const register = { units: [{ ...unit, spells }], successions: [] };

    expect(eraOf(register, day('2023-05-31'))).toBe('2022-01-01');
    expect(eraOf(register, day('2023-06-01'))).toBe('2023-06-01');
  });

  it('has none in a register without units', () => {
    expect(eraOf({ units: [], successions: [] }, day('2022-07-01'))).toBeNull();
  });
});
