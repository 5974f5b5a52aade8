import { holdsPeriod, lastDayOf, partsOf, type Day, type Period } from '../../calendar/index.ts';
import type { Fault } from '../../fault.ts';
import { ok, refuse, type Result } from '../../result.ts';
import type { Indicator } from '../indicator.ts';
import { roundedShare, type BasisPoints } from '../rate.ts';
import type { Target } from '../target.ts';

/** A target on the way: what is to be reached by the last day of a period. */
export interface TrajectoryPoint extends Pick<Target, 'period' | 'targetBp'> {
  readonly on: Day;
}

/** An interim target passes beyond the target it leads to. */
export type TrajectoryFault = Fault<
  'kpi/trajectory-past-target',
  { readonly period: Period; readonly interimBp: BasisPoints; readonly targetBp: BasisPoints }
>;

/** The periods whose targets lead to that of a longer one. */
export type InterimKind = 'month' | 'quarter';

/**
 * The way to the target of a period: the targets of the shorter periods inside it, by the day each is to be reached, the
 * shorter period first where two end together, and that of the period itself last. Without one for the period itself the
 * way ends at the last interim target.
 */
export function trajectoryOf(targets: Iterable<Pick<Target, 'period' | 'targetBp'>>, whole: Period): readonly TrajectoryPoint[] {
  return [...targets]
    .filter(({ period }) => holdsPeriod(whole, period))
    .map(({ period, targetBp }) => ({ on: lastDayOf(period), period, targetBp }))
    .toSorted((one, other) => (one.on === other.on ? Number(holdsPeriod(one.period, other.period)) * 2 - 1 : one.on < other.on ? -1 : 1));
}

/**
 * Interim targets on a straight line from a starting rate, at the beginning of `period`, to its target at the end: exact
 * on the line and rounded once, half up, to a whole basis point; the last is the target. None where no set of such
 * periods makes up the whole.
 */
export function straightLine(
  { period, targetBp }: Pick<Target, 'period' | 'targetBp'>,
  startBp: BasisPoints,
  kind: InterimKind,
): readonly TrajectoryPoint[] {
  const parts = partsOf(period, kind);
  const count = BigInt(parts.length);
  return parts.map((part, at) => {
    const done = BigInt(at + 1);
    const onTheLine = BigInt(startBp) * (count - done) + BigInt(targetBp) * done;
    return { on: lastDayOf(part), period: part, targetBp: roundedShare(onTheLine, count) };
  });
}

/**
 * Refuses with `kpi/trajectory-past-target` an interim target beyond the one it leads to: above it where higher is better,
 * below it where lower is better, so that the way would have to turn back. The earliest such point is named.
 */
export function checkTrajectory(
  points: readonly TrajectoryPoint[],
  targetBp: BasisPoints,
  direction: Indicator['direction'],
): Result<readonly TrajectoryPoint[], TrajectoryFault> {
  const isPast = (interimBp: BasisPoints) => (direction === 'higher-is-better' ? interimBp > targetBp : interimBp < targetBp);
  const past = points.find((point) => isPast(point.targetBp));
  if (past === undefined) return ok(points);
  return refuse({ code: 'kpi/trajectory-past-target', detail: { period: past.period, interimBp: past.targetBp, targetBp } });
}
