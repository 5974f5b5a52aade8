import { z } from 'zod';
import { monthsIn, periodKindOf, periodSchema, type Period } from '@dondoc/domain/calendar';
import {
  allServices,
  carryFigures,
  indicatorCodeSchema,
  measure,
  rollUpTree,
  serviceNumberSchema,
  type BasisPoints,
  type Measure,
  type RollUpNode,
} from '@dondoc/domain/kpi';
import { nationId, treeJustBelow, type Unit, type UnitKind, type UnitLevel } from '@dondoc/domain/unit';
import { notFound, refused } from '../../refused.ts';
import { procedure } from '../../trpc.ts';
import { treeOn } from '../../unit/register-of.ts';
import { dayWire, unitIdWire } from '../../wire.ts';
import { indicatorFor } from '../indicator/indicator-for.ts';
import { targetsHolding } from '../target/targets-holding.ts';
import { absorbedSums, sumsOf } from './sums-of.ts';

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

const input = z.object({
  indicator: indicatorCodeSchema,
  period: periodSchema,
  /** The day whose list of units is shown: 63 provinces or 34. */
  on: dayWire,
  /** The unit that is opened. */
  under: unitIdWire.default(nationId),
  service: serviceNumberSchema.default(allServices),
  /** Figures as they were known at the end of this day; as they stand now when null. */
  known: dayWire.nullable().default(null),
});

/**
 * The roll-up of an indicator over a period: a unit, and every unit directly below it, by the tree of units as of a day;
 * the nation, its two sets of units and each of them unless another is opened. Parents before the lines below them.
 */
export const rollUp = procedure.input(input).query(async ({ ctx, input: asked }): Promise<readonly RollUpLine[]> => {
  const { period, on, under, service, known } = asked;
  if (periodKindOf(period) === 'week') throw refused({ code: 'kpi/period-not-in-months', detail: { period } });
  const indicator = await indicatorFor(ctx.em, asked.indicator, period);
  const tree = await treeOn(ctx.em, on);
  const near = treeJustBelow(tree, under);
  if (near.units.size === 0) throw notFound();
  const asking = { indicator, months: monthsIn(period), service, under, known };
  const { sums, isExcused } = await sumsOf(ctx.em, asking);
  const absorbed = under === nationId ? [] : await absorbedSums(ctx.em, asking, tree);
  const lines = rollUpTree([...carryFigures(sums, near), ...absorbed], { tree: near, period, owes: owesReports, isExcused, root: under });
  if (!lines.ok) throw refused(lines.fault);

  const targets = await targetsHolding(ctx.em, { indicators: [indicator], period, unitIds: [...near.units.keys()] });
  const units = new Map<string, Unit>(near.units);
  return lines.value.map((line: RollUpNode): RollUpLine => {
    const unit = units.get(line.id);
    const { holding } = targets.of(line.id, indicator.code);
    const targetBp = holding?.targetBp ?? null;
    return {
      ...line,
      ...measure(indicator, line.tally, targetBp),
      name: unit?.name ?? null,
      level: unit?.level ?? null,
      targetBp,
      targetPeriod: holding?.period ?? null,
      hasBelow: unit !== undefined && unit.id !== under && tree.childrenOf(unit.id).length > 0,
    };
  });
});

const owingKinds = new Set<UnitKind>(['bo', 'co-quan-ngang-bo', 'tinh', 'thanh-pho-truc-thuoc-trung-uong']);

/**
 * Ministries, ministerial-level agencies and provinces owe a report every month; what the units below them enter counts
 * as theirs. The agencies under the Government may report and are not missed: no text confirms that they owe one.
 */
function owesReports({ kind }: Unit): boolean {
  return owingKinds.has(kind);
}
