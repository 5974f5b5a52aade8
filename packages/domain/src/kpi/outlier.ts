import type { Tally } from './tally.ts';

/** How few earlier values say nothing of what is usual. */
export const fewestEarlierValues = 6;

/** How many months before are looked at for what is usual; the last of them is the same month of the year before. */
export const monthsOfUsual = 12;

/** Which rule set an end of a usual range: two standard deviations round the mean, or 3.5 scaled deviations round the median. */
export type OutlierRule = 'mean' | 'median';

/** Between which whole values, both included, a new one raises no question, and by which rule the nearer end was set. */
export interface UsualRange {
  /** 0 or more. */
  readonly least: number;
  readonly most: number;
  readonly leastBy: OutlierRule;
  readonly mostBy: OutlierRule;
  /** How many earlier values it was worked out from. */
  readonly values: number;
}

/** What is usual for a cell: of each count, and of the rate in basis points. Null where the earlier months do not tell. */
export interface UsualCell {
  readonly numerator: UsualRange | null;
  readonly denominator: UsualRange | null;
  readonly rate: UsualRange | null;
}

/** A value outside of what is usual: a question to the unit, never a refusal. */
export interface Outlier extends UsualRange {
  readonly of: keyof UsualCell;
  readonly value: number;
  readonly rule: OutlierRule;
}

/**
 * What is usual after these earlier values, whole and 0 or more, in any order.
 *
 * Two rules are asked, and what either of them finds unusual is outside: mean ± 2 standard deviations (of a sample), and
 * a modified z-score |0.6745 × (value − median)| / MAD above 3.5 (Iglewicz and Hoaglin, 1993), which one odd month in the
 * past does not widen. Exact: whole numbers throughout. A rule whose spread is 0 says nothing, so a constant series asks
 * nothing; neither do fewer than {@link fewestEarlierValues} values. Null: no rule says anything.
 */
export function usualRange(earlier: readonly number[]): UsualRange | null {
  if (earlier.length < fewestEarlierValues) return null;
  const values = earlier.map(BigInt).toSorted((one, other) => (one < other ? -1 : one > other ? 1 : 0));
  const ranges = [aroundMean(values), aroundMedian(values)].filter((range) => range !== null);
  const [lowest] = ranges.toSorted((one, other) => Number(other.least - one.least));
  const [highest] = ranges.toSorted((one, other) => Number(one.most - other.most));
  if (lowest === undefined || highest === undefined) return null;
  const least = lowest.least < 0n ? 0n : lowest.least;
  return { least: Number(least), most: Number(highest.most), leastBy: lowest.rule, mostBy: highest.rule, values: values.length };
}

/** The question a new value raises after these earlier ones; null: none. See {@link usualRange}. */
export function outlierOf(earlier: readonly number[], value: number): Pick<Outlier, 'rule' | 'value' | keyof UsualRange> | null {
  return outside(usualRange(earlier), value);
}

/** What is usual for a cell after what its unit counted in earlier months; months without cases have no rate. */
export function usualCell(earlier: readonly Tally[]): UsualCell {
  const rates = earlier.flatMap((tally) => rateOfCell(tally) ?? []);
  return {
    numerator: usualRange(earlier.map(({ numerator }) => numerator)),
    denominator: usualRange(earlier.map(({ denominator }) => denominator)),
    rate: usualRange(rates),
  };
}

/** The questions a cell raises: its rate first, then its counts. Nothing reported raises none. */
export function outliersIn(usual: UsualCell, tally: Tally | null): readonly Outlier[] {
  if (tally === null) return [];
  const values = { rate: rateOfCell(tally), denominator: tally.denominator, numerator: tally.numerator };
  return (['rate', 'denominator', 'numerator'] as const).flatMap((of) => {
    const value = values[of];
    const found = value === null ? null : outside(usual[of], value);
    return found === null ? [] : [{ ...found, of }];
  });
}

function outside(usual: UsualRange | null, value: number) {
  if (usual === null || (value >= usual.least && value <= usual.most)) return null;
  return { ...usual, value, rule: value < usual.least ? usual.leastBy : usual.mostBy };
}

/** The rate rounded down to a whole basis point: the same rounding for what is and for what was. */
function rateOfCell({ numerator, denominator }: Tally): number | null {
  return denominator === 0 ? null : Number((BigInt(numerator) * 10_000n) / BigInt(denominator));
}

interface Ends {
  readonly rule: OutlierRule;
  readonly least: bigint;
  readonly most: bigint;
}

/** All whole v with (v − mean)² ≤ 4 s², that is |n·v − sum| ≤ √(4 n (n·squares − sum²) / (n − 1)). */
function aroundMean(values: readonly bigint[]): Ends | null {
  const n = BigInt(values.length);
  const sum = values.reduce((total, value) => total + value, 0n);
  const squares = values.reduce((total, value) => total + value * value, 0n);
  const spread = n * squares - sum * sum;
  if (spread === 0n) return null;
  const reach = rootOf((4n * n * spread) / (n - 1n));
  return { rule: 'mean', least: -floorOf(reach - sum, n), most: floorOf(sum + reach, n) };
}

/** All whole v with 0.6745 |v − median| ≤ 3.5 MAD, in halves of the median and quarters of the deviation. */
function aroundMedian(sorted: readonly bigint[]): Ends | null {
  const median = twiceMedian(sorted);
  const deviations = sorted.map((value) => absolute(2n * value - median));
  const deviation = twiceMedian(deviations.toSorted((one, other) => (one < other ? -1 : one > other ? 1 : 0)));
  if (deviation === 0n) return null;
  const reach = (35_000n * deviation) / 13_490n;
  return { rule: 'median', least: -floorOf(reach - median, 2n), most: floorOf(median + reach, 2n) };
}

function twiceMedian(sorted: readonly bigint[]): bigint {
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  if (low === undefined || high === undefined) throw new RangeError('a median of nothing was asked for');
  return low + high;
}

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

/** value / by rounded down, also below 0, where BigInt rounds towards 0. */
function floorOf(value: bigint, by: bigint): bigint {
  const quotient = value / by;
  return value < 0n && quotient * by !== value ? quotient - 1n : quotient;
}

/** The whole part of a square root, by Newton's steps from above. */
function rootOf(value: bigint): bigint {
  if (value < 2n) return value;
  let root = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
