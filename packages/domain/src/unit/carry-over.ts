import { addDays, type Day } from '../calendar/day.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { UnitFault } from './fault.ts';
import { type Lineage, lineageOf } from './lineage.ts';
import { isInForce, unitOn, type UnitRegister } from './register.ts';
import type { Succession } from './succession.ts';
import type { UnitId } from './unit.ts';

/** From which units to which figures are carried. */
export interface CarryOver<Figure> {
  /** The day whose units the figures are of. */
  readonly from: Day;
  /** The day whose units they are wanted for; not before `from`. */
  readonly to: Day;
  /** Adds two figures. Must not depend on the order. */
  readonly add: (one: Figure, other: Figure) => Figure;
}

/**
 * The figures of units of one day as figures of the units that carry them on later: counts of merged units are added.
 * Refuses a figure of a unit that was not in force, that was split or dissolved meanwhile, and of a commune that became
 * part of another: communes of 2022 do not map to communes of 2025. Throws when `to` lies before `from`.
 */
export function carryOver<Figure>(
  register: UnitRegister,
  figures: ReadonlyMap<UnitId, Figure>,
  { from, to, add }: CarryOver<Figure>,
): Result<ReadonlyMap<UnitId, Figure>, UnitFault> {
  if (to < from) throw new RangeError(`figures are carried forward, not from ${from} to ${to}`);
  const lineage = lineageOf(register);
  const carried = new Map<UnitId, Figure>();
  for (const [unitId, figure] of figures) {
    const heir = heirOf(lineage, unitId, { from, to });
    if (!heir.ok) return heir;
    const known = carried.get(heir.value);
    carried.set(heir.value, known === undefined ? figure : add(known, figure));
  }
  return ok(carried);
}

interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** The one unit on `to` that carries on the whole of a unit of `from`. */
function heirOf(lineage: Lineage, unitId: UnitId, { from, to }: Span): Result<UnitId, UnitFault> {
  const record = lineage.records.get(unitId);
  if (record === undefined) return refuse({ code: 'unit/unknown', detail: { unitId } });
  if (!isInForce(record, from)) return refuse({ code: 'unit/not-in-force', detail: { unitId, on: from } });
  const next = (lineage.after.get(unitId) ?? []).find(({ on }) => from < on && on <= to);
  if (next !== undefined) return heirAfter(lineage, unitId, { next, to });
  if (isInForce(record, to)) return ok(unitId);
  return refuse({ code: 'unit/dissolved', detail: { unitId, on: addDays(record.closesOn ?? to, 1) } });
}

interface Step {
  readonly next: Succession;
  readonly to: Day;
}

function heirAfter(lineage: Lineage, unitId: UnitId, { next, to }: Step): Result<UnitId, UnitFault> {
  const { kind, on, into } = next;
  const [heir] = into;
  if (heir === undefined) return refuse({ code: 'unit/dissolved', detail: { unitId, on } });
  if (kind === 'split' || into.length > 1) {
    return refuse({ code: 'unit/split-not-carried', detail: { unitId, on, into } });
  }
  if (kind !== 'rename' && isCommune(lineage, unitId, on)) {
    return refuse({ code: 'unit/commune-not-carried', detail: { unitId, on, into } });
  }
  return heirOf(lineage, heir, { from: on, to });
}

function isCommune({ records }: Lineage, unitId: UnitId, on: Day): boolean {
  const record = records.get(unitId);
  return record !== undefined && unitOn(record, addDays(on, -1))?.level === 'commune';
}
