import { lastDayOf, periodOf, shiftPeriod, type Day, type Period } from '@dondoc/domain/calendar';
import { inOrderOfUrgency, isLeftToDo, type SheetStanding, type WindowStanding } from '@dondoc/domain/kpi';
import type { UnitId } from '@dondoc/domain/unit';
import type { Em } from '../../database.ts';
import { procedure, type Actor } from '../../trpc.ts';
import { treeOn } from '../../unit/register-of.ts';
import { sheetsOf } from './sheets-of.ts';
import { windowStandings } from './windows.ts';

/** Something a unit still has to do with the figures of a month. */
export interface SheetNotice {
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly period: Period;
  readonly standing: SheetStanding;
  readonly window: WindowStanding;
  /** Doubts that wait for an answer. */
  readonly doubts: number;
}

/** How many months back a unit is told of figures it has not handed on. */
const monthsBack = 3;

/**
 * What the member's own units have still to do with their figures: the last month to enter and hand on while its window
 * is set, and whatever of the last months was returned, changed since, or left lying. What is returned comes first.
 */
export const mySheets = procedure.query(async ({ ctx }): Promise<readonly SheetNotice[]> => {
  const last = shiftPeriod(periodOf('month', ctx.today), -1);
  const months = Array.from({ length: monthsBack }, (_, at) => shiftPeriod(last, -at));
  const notices = await Promise.all(months.map((month) => noticesOf(ctx.em, ctx.actor, { month, today: ctx.today })));
  return inOrderOfUrgency(notices.flat());
});

async function noticesOf(em: Em, actor: Actor, { month, today }: { readonly month: Period; readonly today: Day }): Promise<readonly SheetNotice[]> {
  const tree = await treeOn(em, lastDayOf(month));
  const homes = actor.homeUnitIds.flatMap((id) => tree.units.get(id) ?? []);
  const standingOf = await windowStandings(em, month, today);
  const sheets = await sheetsOf(em, { unitIds: homes.map(({ id }) => id), months: [month] });
  return sheets.flatMap(({ unitId, standing, sheet, cells }) => {
    const unit = tree.units.get(unitId);
    if (unit === undefined) return [];
    const window = standingOf(unit);
    const notice = { unitId, unitName: unit.name, period: month, standing, window, doubts: sheet.doubts.filter(({ answer }) => answer === null).length };
    return isLeftToDo({ standing, filled: cells.length, window: window.kind }) ? [notice] : [];
  });
}
