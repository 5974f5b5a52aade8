import type { Day, Period } from '@dondoc/domain/calendar';
import {
  differences,
  refusalToDecide,
  type ApprovalUpward,
  type CellDifference,
  type Doubt,
  type EntryCell,
  type Outlier,
  type SheetCellName,
  type SheetFault,
  type SheetStanding,
  type WindowStanding,
} from '@dondoc/domain/kpi';
import type { UnitId } from '@dondoc/domain/unit';
import type { Em } from '../../database.ts';
import { User } from '../../identity/user.entity.ts';
import { procedure } from '../../trpc.ts';
import { sheetWire } from './decide.ts';
import { belowOf, theSheet } from './the-sheet.ts';
import { unexplainedIn, unusualCells } from './unusual-cells.ts';
import { windowStandings } from './windows.ts';

/** A cell as a person who decides sees it. */
interface ReviewedCell extends EntryCell {
  readonly indicator: string;
  readonly indicatorVersion: number;
  readonly service: number;
  readonly note: string | null;
  /** Who entered the value, or cleared it. */
  readonly enteredBy: string;
  /** What is unusual about it after the unit's earlier months. */
  readonly outliers: readonly Outlier[];
}

/** A sheet with everything a decision needs. */
export interface ReviewedSheet {
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly period: Period;
  readonly standing: SheetStanding;
  /** To be named by who takes the next step; null when nothing was done with it yet. */
  readonly version: number | null;
  /** Names the values that are shown. */
  readonly seal: string;
  /** The cells that say something, then those that are blank though they were approved or are doubted. */
  readonly cells: readonly ReviewedCell[];
  /** Unusual values that cannot be handed on without a reason. */
  readonly unexplained: readonly SheetCellName[];
  readonly doubts: readonly Doubt[];
  /** What differs from the values approved last; null when none were. */
  readonly changes: readonly CellDifference[] | null;
  readonly submittedBy: string | null;
  readonly submittedOn: Day | null;
  readonly decidedBy: string | null;
  readonly decidedOn: Day | null;
  readonly below: ApprovalUpward;
  readonly window: WindowStanding;
  /** Why this person cannot decide on it; null when they can. */
  readonly decidingRefused: SheetFault | null;
}

/** The sheet of a unit and month. */
export const getSheet = procedure.input(sheetWire).query(async ({ ctx, input }): Promise<ReviewedSheet> => {
  const found = await theSheet(ctx.em, ctx.actor, input);
  const { row, month, cells, toReview, enteredBy, sheet, seal, standing } = found;
  const unit = month.tree.units.get(input.unitId);
  if (unit === undefined) throw new Error('the sheet of a unit in scope was found');
  const unusual = await unusualCells(ctx.em, found);
  const nameOf = await namesOf(ctx.em, [row?.submittedBy ?? null, row?.decidedBy ?? null]);
  return {
    unitId: unit.id,
    unitName: unit.name,
    period: input.period,
    standing,
    version: row?.version ?? null,
    seal,
    cells: toReview.map((cell) => {
      const { indicator, indicatorVersion, service, numerator, denominator, notApplicable, note, enteredBy: by } = cell;
      return { indicator, indicatorVersion, service, numerator, denominator, notApplicable, note, enteredBy: by, outliers: unusual(cell) };
    }),
    unexplained: unexplainedIn(found, unusual),
    doubts: sheet.doubts,
    changes: row === null || row.approvedCells === null ? null : differences(row.approvedCells, cells),
    submittedBy: nameOf(row?.submittedBy ?? null),
    submittedOn: row?.submittedOn ?? null,
    decidedBy: nameOf(row?.decidedBy ?? null),
    decidedOn: row?.decidedOn ?? null,
    below: await belowOf(ctx.em, found),
    window: (await windowStandings(ctx.em, input.period, ctx.today))(unit),
    decidingRefused: refusalToDecide(sheet, seal, { by: ctx.actor.userId, enteredBy }),
  };
});

async function namesOf(em: Em, ids: readonly (string | null)[]): Promise<(id: string | null) => string | null> {
  const people = await em.find(User, { id: { $in: ids.flatMap((id) => id ?? []) } }, { fields: ['id', 'name'] });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return (id) => (id === null ? null : (names.get(id) ?? null));
}
