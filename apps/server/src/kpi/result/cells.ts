import { sql } from 'kysely';
import { z } from 'zod';
import { periodSchema, type Day, type Period } from '@dondoc/domain/calendar';
import { allServices, indicatorCodeSchema, serviceNumberSchema, type EntryCell } from '@dondoc/domain/kpi';
import { procedure, reaches } from '../../trpc.ts';
import { unitIdWire } from '../../wire.ts';
import type { EntryOrigin } from '../entry/entry.entities.ts';
import { indicatorFor } from '../indicator/indicator-for.ts';
import { approvalsOf, type Approval } from './approvals-of.ts';
import { monthsOf } from './lines-on.ts';

/** One value a cell has had. */
export interface CellValue extends EntryCell {
  readonly version: number;
  readonly note: string | null;
  readonly origin: EntryOrigin;
  /** The person's name, told to those who may act for the unit; null for all others. */
  readonly enteredBy: string | null;
  readonly enteredOn: Day;
}

/** A cell with every value it has had, the one that stands first. */
export interface CellHistory {
  readonly month: Period;
  readonly indicatorVersion: number;
  readonly values: readonly CellValue[];
  /**
   * Of the value that stands; null while it is not approved, or was changed since. Told to those who may act for the
   * unit.
   */
  readonly approval: Approval | null;
}

const input = z.object({
  indicator: indicatorCodeSchema,
  period: periodSchema,
  unitId: unitIdWire,
  service: serviceNumberSchema.default(allServices),
});

/** What a unit itself entered in the months of a period: the cells a number is made of in the end. */
export const cells = procedure.input(input).query(async ({ ctx, input: asked }): Promise<readonly CellHistory[]> => {
  const indicator = await indicatorFor(ctx.em, asked.indicator, asked.period);
  const months = monthsOf(asked.period);
  const isNamed = reaches(ctx.actor, asked.unitId);
  const { rows } = await sql<CellValue & { readonly month: Period; readonly indicatorVersion: number }>`
    select change.period as month, change.indicator_version as "indicatorVersion", change.version,
      change.numerator::float8 as numerator, change.denominator::float8 as denominator,
      change.not_applicable as "notApplicable", change.note, change.origin,
      case when ${isNamed}::boolean then person.name end as "enteredBy", change.entered_on::text as "enteredOn"
    from kpi_entry_change as change
    join app_user as person on person.id = change.entered_by
    where change.period in (${sql.join(months)}) and change.indicator = ${indicator.code}
      and change.indicator_version = ${indicator.version} and change.service = ${asked.service}
      and change.unit_id = ${asked.unitId}
    order by change.period, change.version desc`.execute(ctx.em.getKysely());
  const approvalOf = isNamed ? await approvalsOf(ctx.em, { ...asked, months, indicator }) : () => null;
  return [...Map.groupBy(rows, ({ month }) => month)].map(([month, values]) => {
    const [standing] = values;
    return {
      month,
      indicatorVersion: indicator.version,
      values: values.map(({ month: _month, indicatorVersion: _version, ...value }) => value),
      approval: standing === undefined ? null : approvalOf(month, standing),
    };
  });
});
