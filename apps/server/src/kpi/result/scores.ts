import { periodSchema, type Period } from '@dondoc/domain/calendar';
import { scoreOf, type Indicator, type Score, type ScoreScheme, type Tally } from '@dondoc/domain/kpi';
import type { UnitLevel } from '@dondoc/domain/unit';
import type { Em } from '../../database.ts';
import { procedure } from '../../trpc.ts';
import { indicatorsFor } from '../indicator/indicator-for.ts';
import { carriedTo, linesOver, monthsOf, namesIn, openedOn, resultsWire, type Opened } from './lines-on.ts';
import { standingScheme } from './score-scheme.ts';

/** A unit with its score. */
interface ScoredLine {
  readonly id: string;
  readonly name: string | null;
  readonly level: UnitLevel | null;
  readonly score: Score;
}

/** The scheme that holds and the scores by it, the opened unit first; null when no scheme is set. */
export interface Scores {
  readonly scheme: ScoreScheme;
  readonly lines: readonly ScoredLine[];
}

const input = resultsWire.omit({ indicator: true }).extend({ period: periodSchema });

/** The scores of a unit and of each unit directly below it over a period, every step shown. */
export const scores = procedure.input(input).query(async ({ ctx, input: asked }): Promise<Scores | null> => {
  const { scheme } = await standingScheme(ctx.em);
  if (scheme === null) return null;
  const opened = await openedOn(ctx.em, asked);
  const codes = new Set(scheme.groups.flatMap(({ parts }) => parts.flatMap(({ indicator }) => indicator ?? [])));
  const indicators = await indicatorsFor(ctx.em, [...codes], asked.period);
  const tallies = await talliesOf(ctx.em, opened, { ...asked, indicators });
  const nameOf = namesIn(opened);
  const wanted = [asked.under, ...opened.tree.childrenOf(asked.under).map(({ id }) => id)];
  const known = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const lines = wanted.map((id) => {
    const figureOf = (code: string) => {
      const indicator = known.get(code);
      return indicator === undefined ? null : { indicator, tally: tallies.get(`${code} ${id}`) ?? null };
    };
    return { id, ...nameOf(id), score: scoreOf(scheme, figureOf) };
  });
  return { scheme, lines };
});

interface TalliesAsked {
  readonly period: Period;
  readonly service: number;
  readonly known: Parameters<typeof carriedTo>[2]['known'];
  readonly indicators: readonly Indicator[];
}

/** The tallies of every indicator and line: a query or two for each indicator, whatever the number of units. */
async function talliesOf(em: Em, opened: Opened, { period, service, known, indicators }: TalliesAsked): Promise<ReadonlyMap<string, Tally | null>> {
  const months = monthsOf(period);
  const tallies = new Map<string, Tally | null>();
  for (const indicator of indicators) {
    const figures = await carriedTo(em, opened, { indicator, months, service, known });
    for (const { id, tally } of linesOver(period, opened, figures)) tallies.set(`${indicator.code} ${id}`, tally);
  }
  return tallies;
}
