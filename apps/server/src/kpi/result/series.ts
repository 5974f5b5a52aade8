import type { z } from 'zod';
import { periodKindOf, periodSchema, periodsBetween, type Period } from '@dondoc/domain/calendar';
import { measure, type BasisPoints, type Indicator, type Measure, type Tally } from '@dondoc/domain/kpi';
import type { UnitLevel } from '@dondoc/domain/unit';
import type { Em } from '../../database.ts';
import { procedure } from '../../trpc.ts';
import { indicatorFor } from '../indicator/indicator-for.ts';
import { targetsAlong } from '../target/targets-holding.ts';
import { carriedTo, linesOver, namesIn, openedOn, resultsWire, type CarriedFigures, type Opened } from './lines-on.ts';

/** What a line came to in one month. */
interface SeriesPoint extends Measure {
  readonly tally: Tally | null;
  /** The target that holds for the month: of the month itself, or of a longer period around it. */
  readonly targetBp: BasisPoints | null;
  readonly reported: number;
  readonly of: number;
}

/** A line along the months. */
interface SeriesLine {
  readonly id: string;
  readonly name: string | null;
  readonly level: UnitLevel | null;
  /** One for each month, in order. */
  readonly points: readonly SeriesPoint[];
}

/** Lines along months: the opened unit first, then each unit directly below it. */
export interface Series {
  readonly months: readonly Period[];
  /** The version of the indicator each month was counted by. */
  readonly versions: readonly number[];
  readonly lines: readonly SeriesLine[];
}

const month = periodSchema.refine((period) => periodKindOf(period) === 'month', 'not a month');
const input = resultsWire
  .extend({ from: month, to: month })
  .refine(({ from, to }) => from <= to && periodsBetween(from, to).length <= 36, 'from 1 to 36 months');

/** How a unit and each unit directly below it came along from month to month, against their targets. */
export const series = procedure.input(input).query(async ({ ctx, input: asked }): Promise<Series> => {
  const months = periodsBetween(asked.from, asked.to);
  const opened = await openedOn(ctx.em, asked);
  const counted = await countedBy(ctx.em, asked.indicator, months);
  const figuresOf = await figuresAlong(ctx.em, opened, { ...asked, counted });
  const indicators = [...new Set(counted.values())];
  const targetsOf = await targetsAlong(ctx.em, { indicators, periods: months, unitIds: [...opened.near.units.keys()] });
  const byMonth = months.map((each) => {
    const indicator = counted.get(each);
    if (indicator === undefined) throw new Error('each month was counted by a version');
    const targets = targetsOf(each);
    return linesOver(each, opened, figuresOf(each)).map(({ id, tally, reported, of }) => {
      const targetBp = targets.of(id, indicator.code).holding?.targetBp ?? null;
      return { id, point: { tally, targetBp, reported, of, ...measure(indicator, tally, targetBp) } };
    });
  });
  const points = Map.groupBy(byMonth.flat(), ({ id }) => id);
  const nameOf = namesIn(opened);
  const wanted = [asked.under, ...opened.tree.childrenOf(asked.under).map(({ id }) => id)];
  const lines = wanted.map((id) => ({ id, ...nameOf(id), points: (points.get(id) ?? []).map(({ point }) => point) }));
  return { months, versions: months.map((each) => counted.get(each)?.version ?? 0), lines };
});

/** The version each month is counted by. */
async function countedBy(em: Em, code: string, months: readonly Period[]): Promise<ReadonlyMap<Period, Indicator>> {
  const found = await Promise.all(months.map(async (each) => [each, await indicatorFor(em, code, each)] as const));
  return new Map(found);
}

type Along = Pick<z.infer<typeof input>, 'service' | 'known'> & { readonly counted: ReadonlyMap<Period, Indicator> };

/** The figures of each month: read together for all months that were counted by the same version. */
async function figuresAlong(em: Em, opened: Opened, { service, known, counted }: Along): Promise<(month: Period) => CarriedFigures> {
  const read = new Map<number, CarriedFigures>();
  for (const [version, entries] of Map.groupBy(counted, ([, indicator]) => indicator.version)) {
    const [[, indicator] = []] = entries;
    if (indicator === undefined) continue;
    read.set(version, await carriedTo(em, opened, { indicator, months: entries.map(([each]) => each), service, known }));
  }
  return (each) => {
    const figures = read.get(counted.get(each)?.version ?? 0);
    if (figures === undefined) throw new Error('each version was read');
    return figures;
  };
}
