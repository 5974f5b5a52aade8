import type { Period } from '@dondoc/domain/calendar';
import type { ApprovalTerms } from '@dondoc/domain/kpi';
import type { Unit, UnitLevel } from '@dondoc/domain/unit';
import type { StandingSheet } from './sheets-of.ts';

/** Levels whose units hand on figures of their own; a department does when it has entered some. */
const owingLevels = new Set<UnitLevel>(['ministry', 'province', 'district', 'commune']);

/**
 * What approval upward is counted by, for sheets that were read: units of the levels that report owe one, and so does
 * every other unit that has entered figures. A unit with units of these levels below it owes its own only for figures it
 * entered itself: what is below it is handed on from below.
 */
export function approvalTerms(sheets: readonly StandingSheet[], months: readonly Period[], hasOwingBelow: (unit: Unit) => boolean): ApprovalTerms {
  const found = new Map(sheets.map((sheet) => [`${sheet.period} ${sheet.unitId}`, sheet]));
  const at = (unitId: string, month: string) => found.get(`${month} ${unitId}`);
  return {
    months,
    owes: (unit, month) => (at(unit.id, month)?.cells.length ?? 0) > 0 || (isOwingLevel(unit) && !hasOwingBelow(unit)),
    isApproved: (unitId, month) => at(unitId, month)?.standing === 'approved',
  };
}

/** Whether units of this level hand on figures of their own. */
export const isOwingLevel = ({ level }: Pick<Unit, 'level'>): boolean => owingLevels.has(level);
