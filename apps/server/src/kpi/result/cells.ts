import { sql } from 'kysely';
import { z } from 'zod';
import { periodSchema, type Day, type Period } from '@dondoc/domain/calendar';
import { allServices, indicatorCodeSchema, serviceNumberSchema, type EntryCell } from '@dondoc/domain/kpi';
import { procedure, reaches } from '../../trpc.ts';
import { unitIdWire } from '../../wire.ts';
import type { EntryOrigin } from '../entry/entry.entities.ts';
import { savedPlace } from '../entry/entry-saves.ts';
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
  const { rows } = await sql<CellValue & { readonly month: Period }>`
    select save.period as month, save.versions[place] as version,
      save.numerators[place]::float8 as numerator, save.denominators[place]::float8 as denominator,
      save.not_applicable[place] as "notApplicable", save.notes[place] as note, save.origin,
      case when ${isNamed}::boolean then person.name end as "enteredBy", save.entered_on::text as "enteredOn"
    from kpi_entry_save as save
    cross join lateral ${savedPlace(indicator, asked.service)} as place
    join app_user as person on person.id = save.entered_by
    where save.period in (${sql.join(months)}) and save.unit_id = ${asked.unitId} and place is not null
    order by save.period, save.versions[place] desc`.execute(ctx.em.getKysely());
  const approvalOf = isNamed ? await approvalsOf(ctx.em, { ...asked, months, indicator }) : () => null;
  return [...Map.groupBy(rows, ({ month }) => month)].map(([month, values]) => {
    const [standing] = values;
    return {
      month,
      indicatorVersion: indicator.version,
      values: values.map(({ month: _month, ...value }) => value),
      approval: standing === undefined ? null : approvalOf(month, standing),
    };
  });
});
