import type { Fault } from '../fault.ts';
import type { Day } from '../calendar/day.ts';
import type { UnitId } from './unit.ts';

/** Every refusal about units. */
export type UnitFault =
  /** No unit of this id is in the register. */
  | Fault<'unit/unknown', { readonly unitId: UnitId }>
  /** The unit is known and not in force on the day. */
  | Fault<'unit/not-in-force', { readonly unitId: UnitId; readonly on: Day }>
  /** Two records of the register have one id. */
  | Fault<'unit/already-registered', { readonly unitId: UnitId }>
  /** The spells of a unit leave a gap, overlap, or do not reach from its first day to its last. */
  | Fault<'unit/spells-do-not-tile', { readonly unitId: UnitId }>
  /** From `on` the unit stands under none; only the nation does. */
  | Fault<'unit/parent-missing', { readonly unitId: UnitId; readonly on: Day }>
  /** On `on` the unit stands under one that is unknown or not in force. */
  | Fault<'unit/parent-not-in-force', { readonly unitId: UnitId; readonly parentId: UnitId; readonly on: Day }>
  /** The unit stands under itself, at whatever distance. */
  | Fault<'unit/parents-go-round', { readonly unitId: UnitId }>
  /** A succession names a unit whose first or last day does not fit its day. */
  | Fault<'unit/succession-does-not-fit', { readonly unitId: UnitId; readonly on: Day }>
  /** The unit was divided: its figures cannot be carried over by addition. */
  | Fault<'unit/split-not-carried', { readonly unitId: UnitId; readonly on: Day; readonly into: readonly UnitId[] }>
  /** The commune became part of another: what it counted before cannot be told apart there. */
  | Fault<'unit/commune-not-carried', { readonly unitId: UnitId; readonly on: Day; readonly into: readonly UnitId[] }>
  /** The unit ended and nothing carries it on. */
  | Fault<'unit/dissolved', { readonly unitId: UnitId; readonly on: Day }>;
