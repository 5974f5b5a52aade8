import type { Day } from '@dondoc/domain/calendar';
import { inOrderOfReview, owesBegunSheet, type SheetStanding, type WindowStanding } from '@dondoc/domain/kpi';
import type { UnitId } from '@dondoc/domain/unit';
import { procedure } from '../../trpc.ts';
import { unitsInScope } from '../units-in-scope.ts';
import { sheetWire } from './decide.ts';
import { filledIn } from './standing/filled-in.ts';
import { reviewedMonths } from './standing/reviewed-months.ts';
import { sheetKey } from './standing/sheets-asked.ts';
import { sheetsStanding } from './standing/sheets-standing.ts';
import { windowStandings } from './windows.ts';

/** A sheet in a list. */
export interface ListedSheet {
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly standing: SheetStanding;
  readonly filled: number;
  readonly doubts: number;
  readonly submittedOn: Day | null;
  readonly window: WindowStanding;
  /** Whether this person can decide on it now. */
  readonly isToDecide: boolean;
}

/** The sheets of a month within the person's reach, in the order they are gone through: what waits for their decision first. */
export const listSheets = procedure.input(sheetWire.pick({ period: true })).query(async ({ ctx, input: { period } }): Promise<readonly ListedSheet[]> => {
  const [month] = await reviewedMonths(ctx.em, [period]);
  if (month === undefined) throw new Error('a month that was asked for was read');
  const units = unitsInScope(ctx.actor, month.tree);
  const asked = { unitIds: units.map(({ id }) => id), months: [period] };
  const windowOf = await windowStandings(ctx.em, period, ctx.today);
  const filledOf = await filledIn(ctx.em, asked);
  const { begunAs, standingOf, isDecidedBy } = await sheetsStanding(ctx.em, asked);
  const listed = units.flatMap((unit): readonly ListedSheet[] => {
    const key = sheetKey({ unitId: unit.id, period });
    const [begun, filled] = [begunAs(key), filledOf(key)];
    if (!owesBegunSheet(unit, month, { hasFigures: filled > 0, wasHandedOn: begun !== null })) return [];
    return [
      {
        unitId: unit.id,
        unitName: unit.name,
        standing: standingOf(key),
        filled,
        doubts: begun?.doubts.filter(({ answer }) => answer === null).length ?? 0,
        submittedOn: begun?.submittedOn ?? null,
        window: windowOf(unit),
        isToDecide: isDecidedBy(key, ctx.actor.userId),
      },
    ];
  });
  return inOrderOfReview(listed);
});
