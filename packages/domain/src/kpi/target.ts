import { z } from 'zod';
import { holdsPeriod, type Period } from '../calendar/index.ts';
import type { Fault } from '../fault.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { UnitId } from '../unit/index.ts';
import { basisPoints, type BasisPoints } from './rate.ts';

/** The rate a unit was given to reach in a period, for one version of an indicator. */
export interface Target {
  readonly unitId: UnitId;
  readonly indicator: string;
  readonly indicatorVersion: number;
  readonly period: Period;
  /** 0 to 10 000. */
  readonly targetBp: BasisPoints;
}

/** A target as it comes from outside: whole basis points, 0 to 10 000. */
export const targetSchema = z
  .int()
  .min(0)
  .max(10_000)
  .transform(basisPoints);

/** Why a target was not set. */
export type TargetFault =
  | Fault<'kpi/not-a-target', { readonly text: string }>
  | Fault<'kpi/target-stale', { readonly conflicts: readonly TargetConflict[] }>;

/** A target that somebody else changed since it was read: what was meant to be set, and what stands. */
export interface TargetConflict {
  readonly unitId: UnitId;
  readonly yoursBp: BasisPoints | null;
  readonly theirsBp: BasisPoints | null;
  readonly setBy: string;
  readonly currentVersion: number;
}

/**
 * Reads a target as people type it: "50", "50,5", "50.25 %". A comma or a point starts the decimals, at most two.
 * Blank is `null`: no target. Refuses with `kpi/not-a-target` below 0 %, above 100 % and for anything else.
 */
export function parseTarget(text: string): Result<BasisPoints | null, TargetFault> {
  const written = text.trim();
  if (written === '') return ok(null);
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(written);
  if (match === null) return refuse({ code: 'kpi/not-a-target', detail: { text } });
  const [, whole = '', decimals = ''] = match;
  const points = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  return points <= 10_000 ? ok(basisPoints(points)) : refuse({ code: 'kpi/not-a-target', detail: { text } });
}

/**
 * The target that holds for `period` among the targets of one unit and indicator: the one given for the period itself,
 * else the one of the shortest longer period that contains it, since a rate to be reached in a year is to be reached in
 * its months unless they were given their own. Null when none was given: the unit is not scored.
 */
export function targetHolding<Each extends Pick<Target, 'period'>>(
  targets: Iterable<Each>,
  period: Period,
): Each | null {
  let holding: Each | null = null;
  for (const each of targets) {
    if (!holdsPeriod(each.period, period)) continue;
    if (holding === null || holdsPeriod(holding.period, each.period)) holding = each;
  }
  return holding;
}
