import { day } from '../../calendar/day.ts';
import type { UnitKind } from '../kind.ts';
import type { Succession } from '../succession.ts';
import { unitId } from '../unit.ts';
import { provinceRows } from './provinces.ts';

/** First day of the 34 provinces; districts ended on the day before. */
export const provincesMergeOn = day('2025-07-01');

/** A province that became a centrally run city: its name and kind since `on`. */
export const upgradedProvinces: ReadonlyMap<string, { on: typeof provincesMergeOn; name: string; kind: UnitKind }> =
  new Map([
    ['H57', { on: day('2025-01-01'), name: 'Thành phố Huế', kind: 'thanh-pho-truc-thuoc-trung-uong' }],
    ['H19', { on: day('2026-04-30'), name: 'Thành phố Đồng Nai', kind: 'thanh-pho-truc-thuoc-trung-uong' }],
  ]);

/** What became of the provinces since 2022. */
export const provinceSuccessions: readonly Succession[] = [...mergers(), ...upgrades()].toSorted((one, other) =>
  one.on < other.on ? -1 : Number(one.on > other.on),
);

/** One succession for each province that took in others. */
function mergers(): Succession[] {
  const members = new Map<string, string[]>();
  for (const [id, , , successorId] of provinceRows) {
    if (id !== successorId) members.set(successorId, [...(members.get(successorId) ?? []), id]);
  }
  return [...members].map(([successorId, absorbed]) => ({
    kind: 'absorb',
    on: provincesMergeOn,
    from: [successorId, ...absorbed].map(unitId),
    into: [unitId(successorId)],
    decision: null,
    functions: [],
  }));
}

function upgrades(): Succession[] {
  return [...upgradedProvinces].map(([id, { on }]) => ({
    kind: 'upgrade',
    on,
    from: [unitId(id)],
    into: [unitId(id)],
    decision: null,
    functions: [],
  }));
}
