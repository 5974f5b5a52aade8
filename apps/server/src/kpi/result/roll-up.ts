import { z } from 'zod';
import { monthsIn, periodSchema, type Period } from '@dondoc/domain/calendar';
import {
  carryFigures,
  indicatorCodeSchema,
  measure,
  rollUpTree,
  type BasisPoints,
  type Measure,
  type RollUpNode,
} from '@dondoc/domain/kpi';
import type { Unit, UnitKind, UnitLevel } from '@dondoc/domain/unit';
import { refused } from '../../refused.ts';
import { procedure } from '../../trpc.ts';
import { treeOn } from '../../unit/register-of.ts';
import { dayWire } from '../../wire.ts';
import { entriesOf, type StoredEntry } from '../entry/entries-of.ts';
import { indicatorFor } from '../indicator/indicator-for.ts';
import { targetsHolding } from '../target/targets-holding.ts';

/** One line of the results: sums of counts at and below it, and how they stand against its target. */
export interface RollUpLine extends RollUpNode, Measure {
  /** The name as of the day; null for the lines that are not units, which the client names by their id. */
  readonly name: string | null;
  readonly level: UnitLevel | null;
  readonly targetBp: BasisPoints | null;
  /** The period the target was given for: the one asked about, or a longer one around it. */
  readonly targetPeriod: Period | null;
}

/** The roll-up of an indicator over a period, by the tree of units as of a day; parents before the lines below them. */
export const rollUp = procedure
  .input(z.object({ indicator: indicatorCodeSchema, period: periodSchema, on: dayWire }))
  .query(async ({ ctx, input: { indicator: code, period, on } }): Promise<readonly RollUpLine[]> => {
    const indicator = await indicatorFor(ctx.em, code, period);
    const tree = await treeOn(ctx.em, on);
    const entries = await entriesOf(ctx.em, { indicators: [indicator], months: monthsIn(period), unitIds: null });
    const figures = carryFigures(entries.flatMap(figureOf), tree);
    const lines = rollUpTree(figures, { tree, period, owes: owesReports });
    if (!lines.ok) throw refused(lines.fault);

    const targets = await targetsHolding(ctx.em, { indicators: [indicator], period, unitIds: null });
    const units = new Map<string, Unit>(tree.units);
    const measured = (line: RollUpNode): RollUpLine => {
      const unit = units.get(line.id);
      const { holding } = targets.of(line.id, code);
      const targetBp = holding?.targetBp ?? null;
      return {
        ...line,
        ...measure(indicator, line.tally, targetBp),
        name: unit?.name ?? null,
        level: unit?.level ?? null,
        targetBp,
        targetPeriod: holding?.period ?? null,
      };
    };
    return lines.value.map(measured);
  });

const owingKinds = new Set<UnitKind>(['bo', 'co-quan-ngang-bo', 'tinh', 'thanh-pho-truc-thuoc-trung-uong']);

/**
 * Ministries, ministerial-level agencies and provinces owe a report every month; what the units below them enter counts
 * as theirs. The agencies under the Government may report and are not missed: no text confirms that they owe one.
 */
function owesReports({ kind }: Unit): boolean {
  return owingKinds.has(kind);
}

/** An entry that was cleared is no figure: its month is missing, not zero. */
function figureOf({ unitId, period: month, numerator, denominator }: StoredEntry) {
  return numerator === null || denominator === null ? [] : [{ unitId, month, tally: { numerator, denominator } }];
}
