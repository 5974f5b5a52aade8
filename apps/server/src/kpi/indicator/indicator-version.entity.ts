import { defineEntity, p } from '@mikro-orm/core';
import type { Indicator } from '@dondoc/domain/kpi';
import { User } from '../../identity/user.entity.ts';
import { isSetting } from '../../settings-edition.entity.ts';

const IndicatorVersionRowSchema = defineEntity({
  name: 'IndicatorVersionRow',
  tableName: 'kpi_indicator_version',
  properties: {
    code: p.text().primary(),
    version: p.integer().primary(),
    /** The version whole, its code and number among it. */
    content: p.json<Indicator>(),
    addedBy: () => p.manyToOne(User).mapToPk().fieldName('added_by'),
    addedAt: p.datetime().onCreate(() => new Date()),
  },
  triggers: [isSetting],
});

/** A row of `kpi_indicator_version`: a way of counting this office added to those that ship. Written once and never changed. */
export class IndicatorVersionRow extends IndicatorVersionRowSchema.class {}

IndicatorVersionRowSchema.setClass(IndicatorVersionRow);
