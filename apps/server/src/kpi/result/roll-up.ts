import { periodSchema, type Period } from '@dondoc/domain/calendar';
import { measure, rollUpGroups, type BasisPoints, type Measure, type RollUpGroup, type RollUpNode } from '@dondoc/domain/kpi';
import type { UnitLevel } from '@dondoc/domain/unit';
import { procedure } from '../../trpc.ts';
import { indicatorFor } from '../indicator/indicator-for.ts';
import { targetsHolding } from '../target/targets-holding.ts';
import { carriedTo, linesOver, monthsOf, namesIn, openedOn, resultsWire, type Opened } from './lines-on.ts';

/** One line of the results: sums of counts at and below it, and how they stand against its target. */
export interface RollUpLine extends RollUpNode, Measure {
  /** The name as of the day; null for the lines that are not units, which the client names by their id. */
  readonly name: string | null;
  readonly level: UnitLevel | null;
  readonly targetBp: BasisPoints | null;
  /** The period the target was given for: the one asked about, or a longer one around it. */
  readonly targetPeriod: Period | null;
  /** Whether there are units below it to open it to. */
  readonly hasBelow: boolean;
}

/**
 * The roll-up of an indicator over a period: a unit, and every unit directly below it, by the tree of units as of a day;
 * the nation, its two sets of units and each of them unless another is opened. Parents before the lines below them.
 */
export const rollUp = procedure
  .input(resultsWire.extend({ period: periodSchema }))
  .query(async ({ ctx, input: asked }): Promise<readonly RollUpLine[]> => {
    const { period, service, known } = asked;
    const months = monthsOf(period);
    const indicator = await indicatorFor(ctx.em, asked.indicator, period);
    const opened = await openedOn(ctx.em, asked);
    const [figures, targets] = await Promise.all([
      carriedTo(ctx.em, opened, { indicator, months, service, known }),
      targetsHolding(ctx.em, { indicators: [indicator], period, unitIds: [...opened.near.units.keys()] }),
    ]);
    const lines = linesOver(period, opened, figures);
    const nameOf = namesIn(opened);
    return lines.map((line): RollUpLine => {
      const { holding } = targets.of(line.id, indicator.code);
      const targetBp = holding?.targetBp ?? null;
      return {
        ...line,
        ...measure(indicator, line.tally, targetBp),
        ...nameOf(line.id),
        targetBp,
        targetPeriod: holding?.period ?? null,
        hasBelow: hasBelow(line.id, opened),
      };
    });
  });

function hasBelow(id: RollUpNode['id'], { tree, under }: Opened): boolean {
  return id !== under && !isGroup(id) && tree.childrenOf(id).length > 0;
}

const groups = new Set<string>(rollUpGroups);

const isGroup = (id: RollUpNode['id']): id is RollUpGroup => groups.has(id);
