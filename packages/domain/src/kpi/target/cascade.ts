import type { UnitId } from '../../unit/index.ts';
import type { Indicator } from '../indicator.ts';
import { roundedShare, type BasisPoints } from '../rate.ts';

/** A unit below, with the target it was given and the cases it is expected to have; null where not known. */
export interface CascadePart {
  readonly unitId: UnitId;
  readonly targetBp: BasisPoints | null;
  /** Whole, 0 or more. */
  readonly expected: number | null;
}

/** Targets weighed by expected cases. Sums, so that weights of groups add up to the weight of all. */
export interface TargetWeight {
  /** Expected cases together. */
  readonly expected: bigint;
  /** Cases that are to count in the numerator, in ten-thousandths of one. */
  readonly wantedParts: bigint;
}

/** What the targets of the units below come to, against the target of the unit above. */
export interface Cascade {
  /** The rate they give together, rounded once; null when no unit could be weighed or no cases are expected. */
  readonly rateBp: BasisPoints | null;
  /** Expected cases of the units weighed. */
  readonly expected: number;
  /** How many more (or, where lower is better, fewer) reach the target above; 0 when reached; null without a rate or a target above. */
  readonly gap: number | null;
  /** Units that were given no target, in the order they came: left out. */
  readonly withoutTarget: readonly UnitId[];
  /** Units with a target, of which nobody knows how many cases to expect: left out. */
  readonly withoutExpected: readonly UnitId[];
}

/** The weight of targets together; units without a target or without expected cases have none. */
export function weighTargets(parts: Iterable<Pick<CascadePart, 'targetBp' | 'expected'>>): TargetWeight {
  let [expected, wantedParts] = [0n, 0n];
  for (const part of parts) {
    if (part.targetBp === null || part.expected === null) continue;
    expected += BigInt(part.expected);
    wantedParts += BigInt(part.expected) * BigInt(part.targetBp);
  }
  return { expected, wantedParts };
}

/**
 * How many whole cases more reach `targetBp` of the expected cases, exact: that number reaches it, one fewer does not. How
 * many fewer where lower is better. 0 when it is reached.
 */
export function cascadeGap(
  { expected, wantedParts }: TargetWeight,
  targetBp: BasisPoints,
  direction: Indicator['direction'] = 'higher-is-better',
): bigint {
  const needed = expected * BigInt(targetBp);
  const missing = direction === 'higher-is-better' ? needed - wantedParts : wantedParts - needed;
  return missing <= 0n ? 0n : (missing + 9_999n) / 10_000n;
}

/**
 * Weighs the targets of the units below by the cases each is expected to have, and holds them against the target above.
 * Throws a RangeError when the expected cases together pass 2^53 − 1.
 */
export function cascadeOf(
  parts: readonly CascadePart[],
  above: { readonly targetBp: BasisPoints | null; readonly direction: Indicator['direction'] },
): Cascade {
  const weight = weighTargets(parts);
  const expected = exactly(weight.expected);
  const isMeasured = weight.expected > 0n;
  return {
    rateBp: isMeasured ? roundedShare(weight.wantedParts, weight.expected) : null,
    expected,
    gap: isMeasured && above.targetBp !== null ? exactly(cascadeGap(weight, above.targetBp, above.direction)) : null,
    withoutTarget: parts.filter(({ targetBp }) => targetBp === null).map(({ unitId }) => unitId),
    withoutExpected: parts.filter((part) => part.targetBp !== null && part.expected === null).map(({ unitId }) => unitId),
  };
}

function exactly(count: bigint): number {
  if (count > BigInt(Number.MAX_SAFE_INTEGER)) throw new RangeError('Expected cases passed 2^53 - 1 and would no longer be exact.');
  return Number(count);
}
