import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { period } from '../calendar/index.ts';
import { figuresOf, unitTrees } from '../testing/kpi.ts';
import type { Unit, UnitTree } from '../unit/index.ts';
import { rateOf } from './rate.ts';
import { rollUpTree, type Figure, type RollUpNode } from './roll-up.ts';
import { noCases, rollUp, type Tally } from './tally.ts';

const halfYear = period('2022-H2');
const owes = ({ level }: Unit) => level === 'ministry' || level === 'province';
const reporting = unitTrees.chain((tree) => fc.record({ tree: fc.constant(tree), figures: figuresOf(tree, halfYear) }));

describe('rollUpTree', () => {
  it('law of grouping: the nation is the sum of every figure, however the units stand under it', () => {
    fc.assert(
      fc.property(reporting, ({ tree, figures }) => {
        const [nation] = linesOf(tree, figures);

        expect(nation?.tally ?? noCases).toEqual(rollUp(figures.map(({ tally }) => tally)));
      }),
    );
  });

  it('law of sums: a line is its own figures and the lines below it', () => {
    fc.assert(
      fc.property(reporting, ({ tree, figures }) => {
        const lines = linesOf(tree, figures);

        for (const line of lines.filter(({ id }) => id !== 'not-in-force')) {
          const own = figures.filter(({ unitId }) => unitId === line.id).map(({ tally }) => tally);
          const below = lines.filter(({ parentId }) => parentId === line.id).flatMap(({ tally }) => tally ?? []);
          expect(line.tally ?? noCases).toEqual(rollUp([...own, ...below]));
        }
      }),
    );
  });

  it('law of bounds: a rate lies between the lowest and the highest of the figures it was made of', () => {
    fc.assert(
      fc.property(reporting, ({ tree, figures }) => {
        const measured = figures.filter(({ tally }) => tally.denominator > 0);
        const rates = measured.flatMap(({ tally }) => ratesOf(tally));
        const [nation] = linesOf(tree, measured);

        for (const total of nation?.tally ? ratesOf(nation.tally) : []) {
          expect(total).toBeGreaterThanOrEqual(Math.min(...rates));
          expect(total).toBeLessThanOrEqual(Math.max(...rates));
        }
      }),
    );
  });

  it('law of the missing: a line has no tally exactly when nothing below it was reported, whatever the counts', () => {
    fc.assert(
      fc.property(reporting, ({ tree, figures }) => {
        const zeros = figures.map((figure) => ({ ...figure, tally: noCases }));

        for (const line of linesOf(tree, zeros)) {
          const unit = [...tree.units.values()].find(({ id }) => id === line.id);
          if (unit === undefined) continue;
          const below = new Set(tree.descendantsOf(unit.id).map(({ id }) => id));
          const expected = unit.id === 'VN' ? zeros.length > 0 : zeros.some(({ unitId }) => below.has(unitId));
          expect(line.tally !== null).toBe(expected);
        }
      }),
    );
  });

  it('law of completeness: no line has more reports than it is owed, and all are there when every unit reported', () => {
    fc.assert(
      fc.property(reporting, ({ tree, figures }) => {
        for (const { reported, of } of linesOf(tree, figures)) expect(reported).toBeLessThanOrEqual(of);

        const months = ['2022-07', '2022-08', '2022-09', '2022-10', '2022-11', '2022-12'].map(period);
        const everything = [...tree.units.keys()].flatMap((unitId) =>
          months.map((month) => ({ unitId, month, tally: noCases })),
        );
        for (const { reported, of } of linesOf(tree, everything)) expect(reported).toBe(of);
      }),
    );
  });
});

function linesOf(tree: UnitTree, figures: readonly Figure[]): readonly RollUpNode[] {
  const result = rollUpTree(figures, { tree, period: halfYear, owes });
  if (!result.ok) throw new Error(result.fault.code);
  return result.value;
}

function ratesOf(tally: Tally): readonly number[] {
  const rate = rateOf(tally);
  return rate.ok ? [rate.value] : [];
}
