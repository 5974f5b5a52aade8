import { lastDayOf, monthsIn, periodKindOf, periodSchema } from '@dondoc/domain/calendar';
import { approvalUpward, ownSheets, timelinessOf, unitsOver, windowOfLevel, type ApprovalUpward, type Timeliness } from '@dondoc/domain/kpi';
import { nationId, treeJustBelow, type UnitId } from '@dondoc/domain/unit';
import { z } from 'zod';
import { notFound, refused } from '../../refused.ts';
import { procedure } from '../../trpc.ts';
import { treeOn } from '../../unit/register-of.ts';
import { unitIdWire } from '../../wire.ts';
import { sheetsUpward } from './standing/sheets-upward.ts';
import { EntryWindowRow } from './review.entities.ts';
import { reviewedMonths } from './standing/reviewed-months.ts';

/** How a unit stands over a period: what is approved at and below it, and how it kept to its windows. */
export interface ProgressLine {
  readonly unitId: UnitId;
  readonly unitName: string;
  /** Whether units stand below it, so that it can be opened. */
  readonly hasBelow: boolean;
  readonly approval: ApprovalUpward;
  readonly timeliness: Timeliness;
}

const asked = z.object({ period: periodSchema, under: unitIdWire.default(nationId) });

/** Approval upward over a period, and the completeness and timeliness of each unit: the opened unit first, then those directly below it. */
export const progress = procedure.input(asked).query(async ({ ctx, input: { period, under } }): Promise<readonly ProgressLine[]> => {
  if (periodKindOf(period) === 'week') throw refused({ code: 'kpi/period-not-in-months', detail: { period } });
  const months = await reviewedMonths(ctx.em, monthsIn(period));
  const tree = await treeOn(ctx.em, lastDayOf(period));
  const near = treeJustBelow(tree, under);
  if (near.units.size === 0) throw notFound();
  const { terms, firstSubmittedOn } = await sheetsUpward(ctx.em, unitsOver(under, months), months);
  const windows = await ctx.em.find(EntryWindowRow, {}, { disableIdentityMap: true });
  return [...near.units.values()].map((unit) => ({
    unitId: unit.id,
    unitName: unit.name,
    hasBelow: tree.childrenOf(unit.id).length > 0,
    approval: approvalUpward(unit.id, terms),
    timeliness: timelinessOf(
      ownSheets(unit.id, terms).map(({ unit: { id }, month }) => ({ month, submittedOn: firstSubmittedOn(id, month) })),
      windowOfLevel(windows, unit.level),
      ctx.today,
    ),
  }));
});
