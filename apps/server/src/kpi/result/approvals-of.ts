import type { Day, Period } from '@dondoc/domain/calendar';
import type { EntryCell } from '@dondoc/domain/kpi';
import type { UnitId } from '@dondoc/domain/unit';
import type { Em } from '../../database.ts';
import { User } from '../../identity/user.entity.ts';
import { SheetRow } from '../review/review.entities.ts';

/** Who approved the value that stands, and on which day. */
export interface Approval {
  readonly by: string;
  readonly on: Day;
}

/** Cells of one unit, of one version of an indicator and one service. */
interface CellsAsked {
  readonly unitId: UnitId;
  readonly months: readonly Period[];
  readonly indicator: { readonly code: string; readonly version: number };
  readonly service: number;
}

/** The approval of a month's value: null when the month is not approved, or the value was changed since. */
export async function approvalsOf(em: Em, { unitId, months, indicator, service }: CellsAsked): Promise<(month: Period, value: EntryCell) => Approval | null> {
  const sheets = await em.find(SheetRow, { unitId, period: { $in: [...months] }, state: 'approved' }, { disableIdentityMap: true });
  const deciders = sheets.flatMap(({ decidedBy }) => decidedBy ?? []);
  const people = deciders.length === 0 ? [] : await em.find(User, { id: { $in: deciders } }, { disableIdentityMap: true });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return (month, value) => {
    const sheet = sheets.find(({ period }) => period === month);
    const approved = sheet?.approvedCells?.find(
      (cell) => cell.indicator === indicator.code && cell.indicatorVersion === indicator.version && cell.service === service,
    );
    const by = names.get(sheet?.decidedBy ?? '');
    const on = sheet?.decidedOn ?? null;
    return approved === undefined || by === undefined || on === null || !isSame(approved, value) ? null : { by, on };
  };
}

const isSame = (one: EntryCell, other: EntryCell): boolean =>
  one.numerator === other.numerator && one.denominator === other.denominator && one.notApplicable === other.notApplicable;
