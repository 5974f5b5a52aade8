import { lastDayOf, monthsIn, periodKindOf, periodSchema, type Day, type Period } from '@dondoc/domain/calendar';
import {
  approvalUpward,
  differences,
  refusalToDecide,
  timelinessOf,
  windowOfLevel,
  type ApprovalUpward,
  type CellDifference,
  type Doubt,
  type EntryCell,
  type SheetFault,
  type SheetStanding,
  type Timeliness,
  type WindowStanding,
} from '@dondoc/domain/kpi';
import { nationId, treeJustBelow, type UnitId } from '@dondoc/domain/unit';
import { z } from 'zod';
import type { Em } from '../../database.ts';
import { User } from '../../identity/user.entity.ts';
import { refused } from '../../refused.ts';
import { procedure } from '../../trpc.ts';
import { treeOn } from '../../unit/register-of.ts';
import { unitIdWire } from '../../wire.ts';
import { unitsInScope } from '../units-in-scope.ts';
import { sheetWire } from './decide.ts';
import { approvalTerms } from './owing-sheets.ts';
import { EntryWindowRow } from './review.entities.ts';
import { sheetsOf, type StandingSheet } from './sheets-of.ts';
import { belowOf, hasOwingBelow, theSheet } from './the-sheet.ts';
import { windowStandings } from './windows.ts';

/** A cell as a person who decides sees it. */
interface ReviewedCell extends EntryCell {
  readonly indicator: string;
  readonly indicatorVersion: number;
  readonly service: number;
  readonly note: string | null;
  readonly enteredBy: string;
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
  readonly cells: readonly ReviewedCell[];
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
  const { row, tree, cells, sheet, seal, standing } = found;
  const unit = tree.units.get(input.unitId);
  if (unit === undefined) throw new Error('the sheet of a unit in scope was found');
  const nameOf = await namesOf(ctx.em, [row?.submittedBy ?? null, row?.decidedBy ?? null]);
  return {
    unitId: unit.id,
    unitName: unit.name,
    period: input.period,
    standing,
    version: row?.version ?? null,
    seal,
    cells: cells.map(({ indicator, indicatorVersion, service, numerator, denominator, notApplicable, note, enteredBy }) => ({
      indicator,
      indicatorVersion,
      service,
      numerator,
      denominator,
      notApplicable,
      note,
      enteredBy,
    })),
    doubts: sheet.doubts,
    changes: row === null || row.approvedCells === null ? null : differences(row.approvedCells, cells),
    submittedBy: nameOf(row?.submittedBy ?? null),
    submittedOn: row?.submittedOn ?? null,
    decidedBy: nameOf(row?.decidedBy ?? null),
    decidedOn: row?.decidedOn ?? null,
    below: await belowOf(ctx.em, tree, input),
    window: (await windowStandings(ctx.em, input.period, ctx.today))(unit),
    decidingRefused: refusalToDecide(sheet, seal, { by: ctx.actor.userId, enteredBy: cells.map(({ enteredById }) => enteredById) }),
  };
});

async function namesOf(em: Em, ids: readonly (string | null)[]): Promise<(id: string | null) => string | null> {
  const people = await em.find(User, { id: { $in: ids.flatMap((id) => id ?? []) } }, { fields: ['id', 'name'] });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return (id) => (id === null ? null : (names.get(id) ?? null));
}

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
  const tree = await treeOn(ctx.em, lastDayOf(period));
  const units = new Map(unitsInScope(ctx.actor, tree).map((unit) => [unit.id, unit]));
  const standingOf = await windowStandings(ctx.em, period, ctx.today);
  const sheets = await sheetsOf(ctx.em, { unitIds: [...units.keys()], months: [period] });
  const terms = approvalTerms(sheets, [period], hasOwingBelow(tree));
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

const canDecide = ({ sheet, seal, cells }: StandingSheet, by: string): boolean =>
  refusalToDecide(sheet, seal, { by, enteredBy: cells.map(({ enteredById }) => enteredById) }) === null;

const standingOrder: readonly SheetStanding[] = ['submitted', 'returned', 'approval-broken', 'changed', 'draft', 'approved'];
const rankOf = ({ isToDecide, standing }: ListedSheet): number => (isToDecide ? -1 : standingOrder.indexOf(standing));

/** How a unit stands over a period: what is approved at and below it, and how it kept to its windows. */
export interface ProgressLine {
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly approval: ApprovalUpward;
  readonly timeliness: Timeliness;
}

const asked = z.object({ period: periodSchema, under: unitIdWire.default(nationId) });

/** Approval upward over a period, and the completeness and timeliness of each unit: the opened unit first, then those directly below it. */
export const progress = procedure.input(asked).query(async ({ ctx, input: { period, under } }): Promise<readonly ProgressLine[]> => {
  if (periodKindOf(period) === 'week') throw refused({ code: 'kpi/period-not-in-months', detail: { period } });
  const months = monthsIn(period);
  const tree = await treeOn(ctx.em, lastDayOf(period));
  const near = treeJustBelow(tree, under);
  const below = tree.descendantsOf(under).map(({ id }) => id);
  const sheets = await sheetsOf(ctx.em, { unitIds: below, months });
  const terms = approvalTerms(sheets, months, hasOwingBelow(tree));
  const windows = await ctx.em.find(EntryWindowRow, {}, { disableIdentityMap: true });
  const submitted = new Map(sheets.map(({ unitId, period: month, row }) => [`${month} ${unitId}`, row?.firstSubmittedOn ?? null]));
  return [...near.units.values()].map((unit) => ({
    unitId: unit.id,
    unitName: unit.name,
    approval: approvalUpward(tree, unit.id, terms),
    timeliness: timelinessOf(
      months.filter((month) => terms.owes(unit, month)).map((month) => ({ month, submittedOn: submitted.get(`${month} ${unit.id}`) ?? null })),
      windowOfLevel(windows, unit.level),
      ctx.today,
    ),
  }));
});
