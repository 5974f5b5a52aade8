import { approvalBelow, type ApprovalUpward } from '@dondoc/domain/kpi';
import type { Em } from '../../database.ts';
import { notFound, stale } from '../../refused.ts';
import type { Actor } from '../../trpc.ts';
import { unitsInScope } from '../units-in-scope.ts';
import { sheetsUpward } from './standing/sheets-upward.ts';
import { reviewedMonths, type ReviewedMonth } from './standing/reviewed-months.ts';
import type { SheetName } from './standing/sheets-asked.ts';
import { sheetsOf, type StandingSheet } from './sheets-of.ts';

/** A sheet with the month it is of. */
export interface TheSheet extends StandingSheet {
  readonly month: ReviewedMonth;
}

/** The sheet of a unit within the actor's reach. A unit beyond it is not found. */
export async function theSheet(em: Em, actor: Actor, { unitId, period }: SheetName): Promise<TheSheet> {
  const [month] = await reviewedMonths(em, [period]);
  if (month === undefined || !unitsInScope(actor, month.tree).some(({ id }) => id === unitId)) throw notFound();
  const [sheet] = await sheetsOf(em, { unitIds: [unitId], months: [period] });
  if (sheet === undefined) throw notFound();
  return { ...sheet, month };
}

/** Nothing is decided on what somebody else has moved on meanwhile. `version` is null when nobody had done anything with it. */
export function checkVersion({ row }: StandingSheet, version: number | null): void {
  const current = row?.version ?? null;
  if (current !== version) throw stale(version ?? 0, current ?? 0);
}

/** How many of the sheets owed below a unit are approved in a month. */
export async function belowOf(em: Em, { unitId, month }: TheSheet): Promise<ApprovalUpward> {
  const below = month.tree.descendantsOf(unitId).map(({ id }) => id);
  const { terms } = await sheetsUpward(em, below, [month]);
  return approvalBelow(unitId, terms);
}
