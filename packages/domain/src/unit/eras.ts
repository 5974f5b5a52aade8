import { addDays, type Day } from '../calendar/day.ts';
import type { UnitRegister } from './register.ts';

const boundaries = new WeakMap<UnitRegister, readonly Day[]>();

/**
 * The first day of the era of `register` that `day` lies in: between two of them no unit opens, closes, or changes.
 * Null before the register begins. Logarithmic, once the register has been seen.
 */
export function eraOf(register: UnitRegister, day: Day): Day | null {
  const days = boundariesOf(register);
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = days[middle];
    if (at !== undefined && at <= day) low = middle + 1;
    else high = middle;
  }
  return days[low - 1] ?? null;
}

function boundariesOf(register: UnitRegister): readonly Day[] {
  const known = boundaries.get(register);
  if (known !== undefined) return known;
  const days = new Set<Day>();
  for (const { spells } of register.units) {
    for (const { from, to } of spells) {
      days.add(from);
      if (to !== null) days.add(addDays(to, 1));
    }
  }
  const made = [...days].toSorted();
  boundaries.set(register, made);
  return made;
}
