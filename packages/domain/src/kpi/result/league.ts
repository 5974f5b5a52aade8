import type { UnitId } from '../../unit/index.ts';
import type { Indicator } from '../indicator.ts';
import type { BasisPoints } from '../rate.ts';
import type { Tally } from '../tally.ts';

/** What is compared: the rate itself, or how much of its own target each unit reached. */
export const leagueMeasures = ['rate', 'attainment'] as const;

/** See {@link leagueMeasures}. */
export type LeagueMeasure = (typeof leagueMeasures)[number];

/** A unit that stands in a league table. */
export interface Contender {
  readonly unitId: UnitId;
  /** Null: nothing was reported. */
  readonly tally: Tally | null;
  /** Null: it was given no target. */
  readonly targetBp: BasisPoints | null;
}

/** How units are compared. */
export interface LeagueTerms {
  readonly by: LeagueMeasure;
  readonly direction: Indicator['direction'];
  /** A unit with fewer cases than this has no place: one dossier of one is not the best province. 0 or more. */
  readonly minimumDenominator: number;
}

/** A unit with its place. */
export interface Placed<Unit extends Contender> {
  readonly unit: Unit;
  /** 1 or more. Equal units share a place and those behind them skip as many: 1, 2, 2, 4. */
  readonly place: number;
  /** Whether another unit has the same place. */
  readonly isTied: boolean;
}

/** A league table, and apart from it, each with its reason, the units that have no place in it. */
export interface League<Unit extends Contender> {
  readonly placed: readonly Placed<Unit>[];
  /** Fewer cases than the least that is compared. */
  readonly tooFewCases: readonly Unit[];
  /** Reported, and there was nothing to count. */
  readonly noCases: readonly Unit[];
  /** Reported nothing: not the same as 0 %, and not the last place. */
  readonly notReported: readonly Unit[];
  /** Compared by attainment, and given no target, a target of 0 %, or one where lower is better. */
  readonly notScored: readonly Unit[];
}

/**
 * Ranks units fairly: exactly (no rounding decides a place), ties together, and nobody by a figure that is missing or
 * too small to say anything. Units of one place keep the order they came in.
 */
export function leagueOf<Unit extends Contender>(units: readonly Unit[], terms: LeagueTerms): League<Unit> {
  const apart = Map.groupBy(units, (unit) => whyApart(unit, terms));
  const comparable = (apart.get('comparable') ?? []).flatMap((unit) => withFraction(unit, terms));
  return {
    placed: places(comparable.toSorted((one, other) => compare(other, one) * signOf(terms))),
    tooFewCases: apart.get('tooFewCases') ?? [],
    noCases: apart.get('noCases') ?? [],
    notReported: apart.get('notReported') ?? [],
    notScored: apart.get('notScored') ?? [],
  };
}

type Standing = 'comparable' | Exclude<keyof League<Contender>, 'placed'>;

function whyApart({ tally, targetBp }: Contender, { by, direction, minimumDenominator }: LeagueTerms): Standing {
  if (tally === null) return 'notReported';
  if (tally.denominator === 0) return 'noCases';
  if (by === 'attainment' && (targetBp === null || targetBp === 0 || direction === 'lower-is-better')) return 'notScored';
  return tally.denominator < minimumDenominator ? 'tooFewCases' : 'comparable';
}

/** A unit with what it is compared by, as an exact fraction. */
interface Compared<Unit> {
  readonly unit: Unit;
  readonly part: bigint;
  readonly whole: bigint;
}

function withFraction<Unit extends Contender>(unit: Unit, { by }: LeagueTerms): readonly Compared<Unit>[] {
  const { tally, targetBp } = unit;
  if (tally === null) return [];
  const target = by === 'attainment' && targetBp !== null ? BigInt(targetBp) : 1n;
  return [{ unit, part: BigInt(tally.numerator), whole: BigInt(tally.denominator) * target }];
}

function compare(one: Compared<unknown>, other: Compared<unknown>): number {
  const difference = one.part * other.whole - other.part * one.whole;
  return difference === 0n ? 0 : Number(difference > 0n) * 2 - 1;
}

const signOf = ({ direction }: LeagueTerms): number => (direction === 'lower-is-better' ? -1 : 1);

function places<Unit extends Contender>(ordered: readonly Compared<Unit>[]): readonly Placed<Unit>[] {
  let place = 0;
  const placed = ordered.map((each, at) => {
    const before = ordered[at - 1];
    if (before === undefined || compare(before, each) !== 0) place = at + 1;
    return { unit: each.unit, place };
  });
  const sharing = Map.groupBy(placed, (each) => each.place);
  return placed.map((each) => ({ ...each, isTied: (sharing.get(each.place) ?? []).length > 1 }));
}
