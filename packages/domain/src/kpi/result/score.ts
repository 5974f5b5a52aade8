import { z } from 'zod';
import type { Fault } from '../../fault.ts';
import { ok, refuse, type Result } from '../../result.ts';
import { indicatorCodeSchema, type Indicator, type Phrase } from '../indicator.ts';
import { basisPointsSchema, rateOf, type BasisPoints } from '../rate.ts';
import type { Tally } from '../tally.ts';

const phraseSchema = z.object({ vi: z.string().trim().min(1).max(200), en: z.string().trim().min(1).max(200) });

/** Hundredths of a point, whole: 2200 is 22 points. */
const pointsSchema = z.int().min(0).max(10_000);

const scorePartSchema = z.object({
  name: phraseSchema,
  /** Whose rate is scored; null: no indicator of this office measures it, and it is never scored. */
  indicator: indicatorCodeSchema.nullable(),
  max: pointsSchema,
  /** The rate from which the most is given, above 0. */
  fullAtBp: basisPointsSchema.refine((points) => points > 0),
});

/**
 * How a set of indicators is scored: groups of parts, each part worth at most its `max` and given in proportion to the
 * rate, and the bands a total falls into. Points are hundredths of a point, so that sums stay exact.
 */
export const scoreSchemeSchema = z.object({
  name: phraseSchema,
  /** The document that says so; null while it is a scheme of the office's own. */
  source: z.string().trim().min(1).max(500).nullable(),
  groups: z.array(z.object({ name: phraseSchema, max: pointsSchema, parts: z.array(scorePartSchema).min(1).max(20) })).min(1).max(20),
  /** From the best down; each holds from `from` points on. Empty: totals are given no name. */
  bands: z.array(z.object({ name: phraseSchema, from: pointsSchema })).max(10),
});

/** See {@link scoreSchemeSchema}. */
export type ScoreScheme = z.infer<typeof scoreSchemeSchema>;

type SchemePart = ScoreScheme['groups'][number]['parts'][number];

/** Why a scheme cannot be used. */
export type ScoreFault =
  | Fault<'kpi/score-does-not-add-up', { readonly group: Phrase; readonly max: number; readonly parts: number }>
  | Fault<'kpi/score-bands-out-of-order', { readonly band: Phrase }>;

/** A scheme whose groups are the sums of their parts and whose bands fall; refuses any other, naming the first. */
export function checkScoreScheme(scheme: ScoreScheme): Result<ScoreScheme, ScoreFault> {
  for (const { name, max, parts } of scheme.groups) {
    const sum = sumOf(parts.map((part) => part.max));
    if (sum !== max) return refuse({ code: 'kpi/score-does-not-add-up', detail: { group: name, max, parts: sum } });
  }
  const outOfOrder = scheme.bands.find(({ from }, at) => at > 0 && from >= (scheme.bands[at - 1]?.from ?? 0));
  return outOfOrder === undefined
    ? ok(scheme)
    : refuse({ code: 'kpi/score-bands-out-of-order', detail: { band: outOfOrder.name } });
}

/** Why a part has no points: nothing measures it, nothing was reported, or there were no cases and its indicator leaves those out. */
export type NotScored = 'no-indicator' | 'not-reported' | 'left-out';

/** One step of a score, with everything it was worked out from. */
export interface ScoredPart {
  readonly name: Phrase;
  readonly indicator: string | null;
  readonly tally: Tally | null;
  readonly rateBp: BasisPoints | null;
  readonly fullAtBp: BasisPoints;
  readonly max: number;
  /** min(max, max × rate / fullAt), exact and rounded once, half up, to a hundredth; null when it is not scored. */
  readonly points: number | null;
  readonly notScored: NotScored | null;
}

/** A group of parts and what they come to. */
export interface ScoredGroup {
  readonly name: Phrase;
  readonly max: number;
  readonly points: number;
  readonly parts: readonly ScoredPart[];
}

/** The score of a unit: hundredths of a point. */
export interface Score {
  readonly points: number;
  /** What the parts that were scored could have given. Below `max` while something is not scored. */
  readonly reachable: number;
  readonly max: number;
  /** The band the points fall into; null while not everything is scored, or below the lowest band. */
  readonly band: Phrase | null;
  readonly groups: readonly ScoredGroup[];
}

/** A unit's figure for an indicator, by the version it was counted by. */
export interface ScoredFigure {
  readonly indicator: Pick<Indicator, 'zeroDenominator'>;
  readonly tally: Tally | null;
}

/**
 * The score of one unit by a scheme, every step shown. A figure that is missing scores nothing and is not taken for
 * zero: it lowers what was reachable, and there is no band until everything is scored.
 *
 * @param figureOf - the unit's figure for the indicator of a code; null when there is no such indicator.
 */
export function scoreOf(scheme: ScoreScheme, figureOf: (code: string) => ScoredFigure | null): Score {
  const groups = scheme.groups.map(({ name, max, parts }) => {
    const scored = parts.map((part) => scorePart(part, part.indicator === null ? null : figureOf(part.indicator)));
    return { name, max, points: sumOf(scored.map(({ points }) => points ?? 0)), parts: scored };
  });
  const points = sumOf(groups.map((group) => group.points));
  const max = sumOf(groups.map((group) => group.max));
  const reachable = sumOf(groups.flatMap(({ parts }) => parts.filter((part) => part.points !== null).map((part) => part.max)));
  const band = reachable === max ? (scheme.bands.find(({ from }) => points >= from)?.name ?? null) : null;
  return { points, reachable, max, band, groups };
}

function scorePart(part: SchemePart, figure: ScoredFigure | null): ScoredPart {
  const { name, indicator, fullAtBp, max } = part;
  const tally = figure?.tally ?? null;
  const rate = tally === null ? null : rateOf(tally);
  const said = { name, indicator, tally, rateBp: rate?.ok === true ? rate.value : null, fullAtBp, max };
  if (figure === null) return { ...said, points: null, notScored: 'no-indicator' };
  if (tally === null) return { ...said, points: null, notScored: 'not-reported' };
  if (tally.denominator > 0) return { ...said, points: pointsOf(tally, part), notScored: null };
  const rule = figure.indicator.zeroDenominator;
  return rule === 'left-out'
    ? { ...said, points: null, notScored: 'left-out' }
    : { ...said, points: rule === 'full' ? max : 0, notScored: null };
}

function pointsOf({ numerator, denominator }: Tally, { max, fullAtBp }: SchemePart): number {
  const part = BigInt(max) * BigInt(numerator) * 10_000n;
  const whole = BigInt(denominator) * BigInt(fullAtBp);
  return Math.min(max, Number((2n * part + whole) / (2n * whole)));
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
