import { defineEntity, p } from '@mikro-orm/core';
import type { Day, Period } from '@dondoc/domain/calendar';
import type { FlowCounts } from '@dondoc/domain/kpi';
import { User } from '../../../identity/user.entity.ts';
import { UnitRow } from '../../../unit/unit.entities.ts';

const FlowRowSchema = defineEntity({
  name: 'FlowRow',
  tableName: 'kpi_flow',
  properties: {
    period: p.text().$type<Period>().primary(),
    unitId: () => p.manyToOne(UnitRow).mapToPk().fieldName('unit_id').primary(),
    /** The system the totals were exported from. */
    source: p.text().primary(),
    /** The number of an essential service; 0: all services together. */
    service: p.integer().primary(),
    /** Tells apart rows that add up; `''` for one row alone. */
    rowKey: p.text().primary(),
    counts: p.json().$type<FlowCounts>(),
    importedBy: () => p.manyToOne(User).mapToPk().fieldName('imported_by'),
    importedAt: p.datetime(),
    importedOn: p.date().$type<Day>(),
  },
});

/** A row of `kpi_flow`: monthly totals as a system exported them last. The figures they made have a history of their own. */
export class FlowRow extends FlowRowSchema.class {}

FlowRowSchema.setClass(FlowRow);
