import { lastDayOf, type Period } from '@dondoc/domain/calendar';
import { indicatorsIn, owesSheet, type ApprovalTerms, type Indicator, type MonthOfUnits } from '@dondoc/domain/kpi';
import type { Unit } from '@dondoc/domain/unit';
import type { Em } from '../../database.ts';
import { treeOn } from '../../unit/register-of.ts';
import { catalogueOf } from '../indicator/indicator-for.ts';
import type { StandingSheet } from './sheets-of.ts';

/** Months, each with the units in force on its last day and the indicators that its figures are counted by. */
export type ReviewedMonths = readonly (MonthOfUnits & { readonly indicators: readonly Indicator[] })[];

/** Reads what stood in each month. */
export async function reviewedMonths(em: Em, months: readonly Period[]): Promise<ReviewedMonths> {
  const catalogue = await catalogueOf(em);
  const found = [];
  for (const month of months) found.push({ month, tree: await treeOn(em, lastDayOf(month)), indicators: indicatorsIn(catalogue, lastDayOf(month)) });
  return found;
}

/**
 * What approval upward is counted by, for sheets that were read. Whoever has entered figures owes a sheet too, and so does
 * whoever has handed one on and cleared it since.
 */
export function approvalTerms(sheets: readonly StandingSheet[], months: ReviewedMonths): ApprovalTerms {
  const found = new Map(sheets.map((sheet) => [`${sheet.period} ${sheet.unitId}`, sheet]));
  const at = (unitId: string, month: string) => found.get(`${month} ${unitId}`);
  const monthOf = new Map(months.map((each) => [each.month, each]));
  const owesUnasked = (unit: Unit, month: Period) => {
    const of = monthOf.get(month);
    return of !== undefined && owesSheet(of.tree, unit, of.indicators);
  };
  const hasHandedOn = (sheet: StandingSheet | undefined) => sheet !== undefined && (sheet.cells.length > 0 || sheet.row !== null);
  return {
    months,
    owes: (unit, month) => hasHandedOn(at(unit.id, month)) || owesUnasked(unit, month),
    isApproved: (unitId, month) => at(unitId, month)?.standing === 'approved',
  };
}
