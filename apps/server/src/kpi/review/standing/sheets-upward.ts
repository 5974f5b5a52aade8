import type { Day, Period } from '@dondoc/domain/calendar';
import { owesBegunSheet, sheetStanding, type ApprovalTerms } from '@dondoc/domain/kpi';
import type { Unit, UnitId } from '@dondoc/domain/unit';
import type { Em } from '../../../database.ts';
import { begunSheets, type BegunSheetRow } from './begun-sheets.ts';
import { filledIn } from './filled-in.ts';
import type { ReviewedMonth } from './reviewed-months.ts';
import { sealsOf } from './seals-of.ts';
import { asAsked, sheetKey, type SheetName } from './sheets-asked.ts';

/** How far the sheets of units and months have come. */
export interface SheetsUpward {
  /** What approval upward is counted by. */
  readonly terms: ApprovalTerms;
  /** The day a sheet was first handed on; null when it was not. */
  readonly firstSubmittedOn: (unitId: UnitId, period: Period) => Day | null;
}

/**
 * Reads which sheets are owed and which are approved, in three queries whatever their number. The figures of most are not
 * read: only those of approved sheets are, for their seals, and where nothing else tells that a sheet is owed, whether
 * there are any.
 */
export async function sheetsUpward(em: Em, unitIds: readonly UnitId[], months: readonly ReviewedMonth[]): Promise<SheetsUpward> {
  const asked = { unitIds, months: months.map(({ month }) => month) };
  const begun = await begunSheets(em, asked);
  const approved = await approvedAmong(em, begun);
  const owed = await owedAmong(em, unitIds, { months, begun });
  return {
    terms: {
      months,
      owes: ({ id }, period) => owed.has(sheetKey({ unitId: id, period })),
      isApproved: (unitId, period) => approved.has(sheetKey({ unitId, period })),
    },
    firstSubmittedOn: (unitId, period) => begun.get(sheetKey({ unitId, period }))?.firstSubmittedOn ?? null,
  };
}

type BegunSheets = ReadonlyMap<string, BegunSheetRow>;

/** The sheets that are approved and were not changed since. */
async function approvedAmong(em: Em, begun: BegunSheets): Promise<ReadonlySet<string>> {
  const sheets = [...begun.values()].filter(({ state }) => state === 'approved');
  const sealNow = await sealsOf(em, sheets);
  return new Set(sheets.filter((sheet) => sheetStanding(sheet, sealNow(sheetKey(sheet))) === 'approved').map(sheetKey));
}

interface Owing {
  readonly months: readonly ReviewedMonth[];
  readonly begun: BegunSheets;
}

/** The sheets that are owed. */
async function owedAmong(em: Em, unitIds: readonly UnitId[], { months, begun }: Owing): Promise<ReadonlySet<string>> {
  const sheets = months.flatMap((month) => unitIds.flatMap((unitId) => sheetIn(month, unitId) ?? []));
  const owes = ({ unit, month, key }: SheetOfUnit, hasFigures: boolean) => owesBegunSheet(unit, month, { hasFigures, wasHandedOn: begun.has(key) });
  const [certain, open] = parted(sheets, (sheet) => owes(sheet, false));
  // To have entered figures never takes a sheet off anybody: only where nothing else makes a unit owe one are they looked for.
  const filledOf = await filledIn(em, asAsked(open));
  return new Set([...certain, ...open.filter((sheet) => owes(sheet, filledOf(sheet.key) > 0))].map(({ key }) => key));
}

interface SheetOfUnit extends SheetName {
  readonly unit: Unit;
  readonly month: ReviewedMonth;
  readonly key: string;
}

function sheetIn(month: ReviewedMonth, unitId: UnitId): SheetOfUnit | null {
  const unit = month.tree.units.get(unitId);
  const name = { unitId, period: month.month };
  return unit === undefined ? null : { ...name, unit, month, key: sheetKey(name) };
}

function parted<Each>(all: readonly Each[], is: (each: Each) => boolean): readonly [readonly Each[], readonly Each[]] {
  const grouped = Map.groupBy(all, is);
  return [grouped.get(true) ?? [], grouped.get(false) ?? []];
}
