import type { Day } from '@dondoc/domain/calendar';
import { refusalToDecide, type SheetStanding, type WindowStanding } from '@dondoc/domain/kpi';
import type { UnitId } from '@dondoc/domain/unit';
import { procedure } from '../../trpc.ts';
import { unitsInScope } from '../units-in-scope.ts';
import { sheetWire } from './decide.ts';
import { approvalTerms, reviewedMonths } from './owing-sheets.ts';
import { sheetsOf, type StandingSheet } from './sheets-of.ts';
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

/** The sheets of a month within the person's reach: what waits for a decision first, then what was returned or broken, then the rest. */
export const listSheets = procedure.input(sheetWire.pick({ period: true })).query(async ({ ctx, input: { period } }): Promise<readonly ListedSheet[]> => {
  const months = await reviewedMonths(ctx.em, [period]);
  const units = new Map(months.flatMap(({ tree }) => unitsInScope(ctx.actor, tree)).map((unit) => [unit.id, unit]));
  const standingOf = await windowStandings(ctx.em, period, ctx.today);
  const sheets = await sheetsOf(ctx.em, { unitIds: [...units.keys()], months: [period] });
  const terms = approvalTerms(sheets, months);
  const listed = sheets.flatMap((each): readonly ListedSheet[] => {
    const unit = units.get(each.unitId);
    if (unit === undefined || !terms.owes(unit, period)) return [];
    return [
      {
        unitId: unit.id,
        unitName: unit.name,
        standing: each.standing,
        filled: each.cells.length,
        doubts: each.sheet.doubts.filter(({ answer }) => answer === null).length,
        submittedOn: each.row?.submittedOn ?? null,
        window: standingOf(unit),
        isToDecide: canDecide(each, ctx.actor.userId),
      },
    ];
  });
  return listed.toSorted((one, other) => rankOf(one) - rankOf(other));
});

const canDecide = ({ sheet, seal, enteredBy }: StandingSheet, by: string): boolean => refusalToDecide(sheet, seal, { by, enteredBy }) === null;

const standingOrder: readonly SheetStanding[] = ['submitted', 'returned', 'approval-broken', 'changed', 'draft', 'approved'];
const rankOf = ({ isToDecide, standing }: ListedSheet): number => (isToDecide ? -1 : standingOrder.indexOf(standing));
