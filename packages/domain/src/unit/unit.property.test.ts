import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../calendar/index.ts';
import {
  anyRegister,
  historyDays,
  historyEnd,
  historySpans,
  mergingHistories,
  unitHistories,
} from '../testing/units.ts';
import { carryOver } from './carry-over.ts';
import { checkRegister } from './check-register.ts';
import { predecessorsOf, successorsOf } from './lineage.ts';
import { isInForce, type UnitRegister } from './register.ts';
import { nationalRegister } from './register/national-register.ts';
import { nationId, type UnitId } from './unit.ts';
import { unitTreeOn } from './unit-tree.ts';

const refusals: ReadonlySet<string> = new Set(['unit/split-not-carried', 'unit/dissolved']);
const add = (one: number, other: number) => one + other;

describe('laws of the unit tree', () => {
  it('on every day each unit in force but the nation stands under exactly one that is in force', () => {
    fc.assert(
      fc.property(anyRegister, historyDays, (register, on) => {
        const { units, childrenOf } = unitTreeOn(register, on);

        for (const unit of units.values()) {
          if (unit.id === nationId) continue;
          const parents = [...units.keys()].filter((id) => childrenOf(id).includes(unit));
          expect(parents).toEqual([unit.parentId]);
        }
      }),
    );
  });

  it('on every day the nation has every unit in force below it, each once, and each is below its ancestors', () => {
    fc.assert(
      fc.property(anyRegister, historyDays, (register, on) => {
        const tree = unitTreeOn(register, on);
        const below = tree.descendantsOf(nationId);

        expect(new Set(below)).toEqual(new Set(tree.units.values()));
        expect(below.length).toBe(tree.units.size);
        for (const unit of below) {
          for (const above of tree.ancestorsOf(unit.id)) expect(tree.descendantsOf(above.id)).toContain(unit);
        }
      }),
    );
  });

  it('the number of provinces only changes on 2025-07-01, and with it the ministries on 2025-03-01', () => {
    fc.assert(
      fc.property(historyDays, (on) => {
        const units = [...unitTreeOn(nationalRegister, on).units.values()];
        const provinces = units.filter(({ level }) => level === 'province').length;
        const ministries = units.filter(({ kind }) => kind === 'bo' || kind === 'co-quan-ngang-bo').length;

        expect([provinces, ministries]).toEqual([on < '2025-07-01' ? 63 : 34, on < '2025-03-01' ? 22 : 17]);
      }),
    );
  });

  it('every change of units leaves a register that holds together', () => {
    fc.assert(
      fc.property(unitHistories, (register) => {
        expect(checkRegister(register).ok).toBe(true);
      }),
    );
  });
});

describe('laws of succession', () => {
  it('a unit is a predecessor of each of its successors', () => {
    fc.assert(
      fc.property(anyRegister, historySpans, (register, { from, to }) => {
        for (const id of inForceOn(register, from)) {
          for (const heir of successorsOf(register, id, to)) {
            expect(predecessorsOf(register, heir, from)).toContain(id);
          }
        }
      }),
    );
  });

  it('a unit of the last day is a successor of each of its predecessors', () => {
    fc.assert(
      fc.property(anyRegister, historyDays, (register, from) => {
        for (const id of inForceOn(register, historyEnd)) {
          for (const before of predecessorsOf(register, id, from)) {
            expect(successorsOf(register, before, historyEnd)).toContain(id);
          }
        }
      }),
    );
  });

  it('successors of a day are in force on it, and a unit in force is its own', () => {
    fc.assert(
      fc.property(anyRegister, historyDays, (register, on) => {
        const inForce = inForceOn(register, on);

        for (const { id } of register.units) {
          const heirs = successorsOf(register, id, on);
          expect(heirs.every((heir) => inForce.has(heir))).toBe(true);
          expect(heirs.includes(id)).toBe(inForce.has(id));
        }
      }),
    );
  });

  it('where nothing was divided or dissolved every unit has exactly one successor', () => {
    fc.assert(
      fc.property(mergingHistories, historySpans, (register, { from, to }) => {
        for (const id of inForceOn(register, from)) expect(successorsOf(register, id, to).length).toBe(1);
      }),
    );
  });
});

describe('laws of figures carried over', () => {
  it('merging then summing is summing then merging', () => {
    fc.assert(
      fc.property(mergingHistories, historySpans, figuresSeed, figuresSeed, (register, { from, to }, one, other) => {
        const [ones, others] = [figuresOf(register, from, one), figuresOf(register, from, other)];

        const summedFirst = carried(register, addAll(ones, others), { from, to });
        const mergedFirst = addAll(carried(register, ones, { from, to }), carried(register, others, { from, to }));

        expect(summedFirst).toEqual(mergedFirst);
      }),
    );
  });

  it('no figure is lost or counted twice: the nation’s total stays', () => {
    fc.assert(
      fc.property(mergingHistories, historySpans, figuresSeed, (register, { from, to }, seed) => {
        const figures = figuresOf(register, from, seed);

        expect(total(carried(register, figures, { from, to }))).toBe(total(figures));
      }),
    );
  });

  it('carrying in two steps is carrying in one', () => {
    fc.assert(
      fc.property(mergingHistories, historySpans, historyDays, figuresSeed, (register, { from, to }, between, seed) => {
        const middle = between < from ? from : between > to ? to : between;
        const figures = figuresOf(register, from, seed);

        const inTwo = carried(register, carried(register, figures, { from, to: middle }), { from: middle, to });

        expect(inTwo).toEqual(carried(register, figures, { from, to }));
      }),
    );
  });

  it('figures are carried to the successor, or refused when there is not exactly one', () => {
    fc.assert(
      fc.property(unitHistories, historySpans, (register, { from, to }) => {
        for (const id of inForceOn(register, from)) {
          const result = carryOver(register, new Map([[id, 1]]), { from, to, add });
          const heirs = successorsOf(register, id, to);

          expect(result.ok ? [...result.value.keys()] : heirs).toEqual(heirs);
          expect(result.ok || refusals.has(result.fault.code)).toBe(true);
        }
      }),
    );
  });
});

const figuresSeed = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 20 });

function inForceOn(register: UnitRegister, on: Day): ReadonlySet<UnitId> {
  return new Set(register.units.filter((record) => isInForce(record, on)).map(({ id }) => id));
}

function figuresOf(register: UnitRegister, on: Day, seed: readonly number[]): ReadonlyMap<UnitId, number> {
  return new Map([...inForceOn(register, on)].map((id, at) => [id, seed[at % seed.length] ?? 0]));
}

function carried(
  register: UnitRegister,
  figures: ReadonlyMap<UnitId, number>,
  span: { readonly from: Day; readonly to: Day },
): ReadonlyMap<UnitId, number> {
  const result = carryOver(register, figures, { ...span, add });
  if (!result.ok) throw new Error(result.fault.code);
  return result.value;
}

function addAll(ones: ReadonlyMap<UnitId, number>, others: ReadonlyMap<UnitId, number>): ReadonlyMap<UnitId, number> {
  return new Map([...ones].map(([id, figure]) => [id, figure + (others.get(id) ?? 0)]));
}

function total(figures: ReadonlyMap<UnitId, number>): number {
  return [...figures.values()].reduce(add, 0);
}
