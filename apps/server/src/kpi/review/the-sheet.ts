import { lastDayOf } from '@dondoc/domain/calendar';
import { approvalBelow, type ApprovalUpward } from '@dondoc/domain/kpi';
import type { Unit, UnitTree } from '@dondoc/domain/unit';
import type { Em } from '../../database.ts';
import { notFound, stale } from '../../refused.ts';
import type { Actor } from '../../trpc.ts';
import { treeOn } from '../../unit/register-of.ts';
import { unitsInScope } from '../units-in-scope.ts';
import { approvalTerms, isOwingLevel } from './owing-sheets.ts';
import type { SheetName } from './review.entities.ts';
import { sheetsOf, type StandingSheet } from './sheets-of.ts';

/** The sheet of a unit within the actor's reach, with the tree of its month. A unit beyond it is not found. */
export async function theSheet(em: Em, actor: Actor, { unitId, period }: SheetName): Promise<StandingSheet & { readonly tree: UnitTree }> {
  const tree = await treeOn(em, lastDayOf(period));
  if (!unitsInScope(actor, tree).some(({ id }) => id === unitId)) throw notFound();
  const [sheet] = await sheetsOf(em, { unitIds: [unitId], months: [period] });
  if (sheet === undefined) throw notFound();
  return { ...sheet, tree };
}

/** Nothing is decided on what somebody else has moved on meanwhile. `version` is null when nobody had done anything with it. */
export function checkVersion({ row }: StandingSheet, version: number | null): void {
  const current = row?.version ?? null;
  if (current !== version) throw stale(version ?? 0, current ?? 0);
}

/** How many of the sheets owed below a unit are approved in a month. */
export async function belowOf(em: Em, tree: UnitTree, { unitId, period }: SheetName): Promise<ApprovalUpward> {
  const below = tree.descendantsOf(unitId).map(({ id }) => id);
  const sheets = await sheetsOf(em, { unitIds: below, months: [period] });
  return approvalBelow(tree, unitId, approvalTerms(sheets, [period], hasOwingBelow(tree)));
}

/** Whether units that hand on figures of their own stand below a unit. */
export const hasOwingBelow =
  (tree: UnitTree) =>
  (unit: Unit): boolean =>
    tree.childrenOf(unit.id).some((child) => isOwingLevel(child) || hasOwingBelow(tree)(child));
