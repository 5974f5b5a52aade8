import fc from 'fast-check';
import { day, monthsIn, type Period } from '../calendar/index.ts';
import { basisPoints, type Figure, type Tally } from '../kpi/index.ts';
import { unitId, unitTreeOn, type Unit, type UnitId, type UnitRecord, type UnitTree } from '../unit/index.ts';

/** A count of a busy office; sums of any list generated here stay exact. */
export const counts = fc.nat({ max: 10_000_000 });

/** Any two counts, denominator 0 and numerators above it included. */
export const tallies: fc.Arbitrary<Tally> = fc.record({ numerator: counts, denominator: counts });

/** Counts of an indicator whose numerator counts some of its denominator, with at least one case. */
export const measuredTallies: fc.Arbitrary<Tally> = fc
  .tuple(fc.integer({ min: 1, max: 10_000_000 }), fc.nat({ max: 10_000 }))
  .map(([denominator, share]) => ({ numerator: Math.floor((denominator * share) / 10_000), denominator }));

/** Targets from 0 to 100 %. */
export const targets = fc.nat({ max: 10_000 }).map(basisPoints);

/** A tree of 2 to 30 units under the nation: ministries, provinces, and units below them at any depth. */
export const unitTrees: fc.Arbitrary<UnitTree> = fc
  .array(fc.nat({ max: 999 }), { minLength: 2, maxLength: 30 })
  .map((seeds) => {
    const units: UnitRecord[] = [recordOf({ id: unitId('VN'), level: 'nation', kind: 'quoc-gia', parentId: null })];
    for (const [at, seed] of seeds.entries()) units.push(recordOf(unitUnder(units, at, seed)));
    return unitTreeOn({ units, successions: [] }, day('2022-12-31'));
  });

type Placed = Pick<Unit, 'id' | 'level' | 'kind' | 'parentId'>;

function unitUnder(units: readonly UnitRecord[], at: number, seed: number): Placed {
  const id = unitId(`U${at}`);
  const parent = units[seed % units.length]?.id ?? unitId('VN');
  if (parent !== 'VN') return { id, level: 'department', kind: 'don-vi-truc-thuoc', parentId: parent };
  return seed % 2 === 0
    ? { id, level: 'ministry', kind: 'bo', parentId: parent }
    : { id, level: 'province', kind: 'tinh', parentId: parent };
}

function recordOf({ id, level, kind, parentId }: Placed): UnitRecord {
  const from = day('2022-01-01');
  return { id, opensOn: from, closesOn: null, spells: [{ from, to: null, name: id, kind, level, parentId, code: null }] };
}

/** Figures of a tree's units in a period, at most one for each unit and month; some of units the tree does not have. */
export function figuresOf(tree: UnitTree, period: Period): fc.Arbitrary<readonly Figure[]> {
  const reporting: UnitId[] = [...tree.units.keys(), unitId('GONE-1'), unitId('GONE-2')];
  const figure = fc.record({
    unitId: fc.constantFrom(...reporting),
    month: fc.constantFrom(...monthsIn(period)),
    tally: tallies,
  });
  return fc.uniqueArray(figure, { maxLength: 60, selector: ({ unitId: id, month }) => `${id} ${month}` });
}
