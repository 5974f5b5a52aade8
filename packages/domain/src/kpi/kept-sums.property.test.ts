import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, period } from '../calendar/index.ts';
import { figuresOf, unitTrees } from '../testing/kpi.ts';
import { nationId, treeJustBelow, unitId, unitTreeOn, type Unit, type UnitLevel, type UnitRecord } from '../unit/index.ts';
import { gatherJustBelow, keptLine, linesAbove, partsOfSum } from './kept-sums.ts';
import { rollUpTree, type Figure } from './roll-up.ts';
import { rollUp } from './tally.ts';

const quarter = period('2022-Q3');
const owes = ({ level }: Unit) => level === 'ministry' || level === 'province';
const reporting = unitTrees.chain((tree) =>
  fc.record({ tree: fc.constant(tree), figures: figuresOf(tree, quarter).map((all) => all.filter((each) => tree.units.has(each.unitId))) }),
);

describe('sums kept at each line', () => {
  it('law of gathering: every figure at and below a unit is in exactly one of the sums just below it', () => {
    fc.assert(
      fc.property(reporting, ({ tree, figures }) => {
        for (const root of tree.units.keys()) {
          const below = new Set(tree.descendantsOf(root).map(({ id }) => id));

          const gathered = gatherJustBelow(figures, tree, root);

          const within = figures.filter(({ unitId: id }) => below.has(id));
          expect(rollUp(gathered.map(({ tally }) => tally))).toEqual(rollUp(within.map(({ tally }) => tally)));
          expect(gathered.reduce((sum, { cells }) => sum + cells, 0)).toBe(within.length);
        }
      }),
    );
  });

  it('law of opening: the lines just below the nation are those of the whole tree', () => {
    fc.assert(
      fc.property(reporting, ({ tree, figures }) => {
        const terms = { period: quarter, owes };
        const whole = rollUpTree(figures, { ...terms, tree });
        const gathered = gatherJustBelow(figures, tree, nationId);
        const near = rollUpTree(gathered, { ...terms, tree: treeJustBelow(tree, nationId) });

        if (!whole.ok || !near.ok) throw new Error('small counts always add up');
        const shown = new Set(near.value.map(({ id }) => id));
        expect(near.value).toEqual(whole.value.filter(({ id }) => shown.has(id)));
      }),
    );
  });

  it('law of upkeep: adding a figure to every line above it, and taking the one before away, keeps each line the sum of its figures', () => {
    fc.assert(
      fc.property(reporting, ({ tree, figures }) => {
        const kept = new Map<string, { numerator: number; denominator: number; cells: number }>();
        const standing = new Map<string, Figure>();
        for (const figure of figures) {
          const key = figure.unitId; // one cell a unit: a later figure of another month writes over it
          const before = standing.get(key);
          for (const line of linesAbove(tree, figure.unitId)) {
            const sum = kept.get(line) ?? { numerator: 0, denominator: 0, cells: 0 };
            sum.numerator += figure.tally.numerator - (before?.tally.numerator ?? 0);
            sum.denominator += figure.tally.denominator - (before?.tally.denominator ?? 0);
            sum.cells += before === undefined ? 1 : 0;
            kept.set(line, sum);
          }
          standing.set(key, figure);
        }

        for (const [line, { numerator, denominator, cells }] of kept) {
          const below = new Set(tree.descendantsOf(unitId(line)).map(({ id }) => id));
          const within = [...standing.values()].filter((each) => below.has(each.unitId));
          expect({ numerator, denominator }).toEqual(rollUp(within.map(({ tally }) => tally)));
          expect(cells).toBe(within.length);
        }
      }),
    );
  });

  it('law of keeping: a figure is part of the sums of the unit directly below the nation that it stands under, unless that has none below it', () => {
    fc.assert(
      fc.property(unitTrees, (tree) => {
        for (const id of tree.units.keys()) {
          const top = linesAbove(tree, id).at(-2);
          const isSumOfSeveral = top !== undefined && tree.childrenOf(top).length > 0;

          expect(keptLine(tree, id)).toBe(isSumOfSeveral ? top : null);
        }
      }),
    );
  });

  it('law of parts: kept sums and single figures, read where each is, gather to the same as every figure', () => {
    fc.assert(
      fc.property(reporting, ({ tree, figures }) => {
        const keptSums = gatherJustBelow(figures, tree, nationId).filter(({ unitId: id }) => keptLine(tree, id) === id);
        for (const root of tree.units.keys()) {
          const parts = partsOfSum(tree, root);
          const read = [...keptSums.filter((sum) => parts.sums.has(sum.unitId)), ...figures.filter((figure) => parts.figures.has(figure.unitId))];

          const byUnit = (gathered: ReturnType<typeof gatherJustBelow>) => new Map(gathered.map((sum) => [`${sum.unitId} ${sum.month}`, sum]));
          expect(byUnit(gatherJustBelow(read, tree, root))).toEqual(byUnit(gatherJustBelow(figures, tree, root)));
        }
      }),
    );
  });

  it('reads the nation by the sums of its provinces and ministries, and by the figures of those that have none below them', () => {
    const ministry = aUnit('G01', 'ministry', 'VN');
    const tree = unitTreeOn({ units: [aUnit('VN', 'nation', null), ministry, aUnit('H26', 'province', 'VN'), aUnit('HN-1', 'district', 'H26')], successions: [] }, day('2022-12-31'));

    expect(partsOfSum(tree, nationId)).toEqual({ sums: new Set(['H26']), figures: new Set(['VN', 'G01']) });
    expect(partsOfSum(tree, unitId('H26'))).toEqual({ sums: new Set(), figures: new Set(['H26', 'HN-1']) });
  });
});

function aUnit(id: string, level: UnitLevel, parent: string | null): UnitRecord {
  const from = day('2022-01-01');
  const parentId = parent === null ? null : unitId(parent);
  return { id: unitId(id), opensOn: from, closesOn: null, spells: [{ from, to: null, name: id, kind: 'don-vi-truc-thuoc', level, parentId, code: null }] };
}
