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
    expect(eraOf(nationalRegister, day(on))).toBe(begins);
  });

  it('has none in a register without units', () => {
    expect(eraOf({ units: [], successions: [] }, day('2022-07-01'))).toBeNull();
  });
});
