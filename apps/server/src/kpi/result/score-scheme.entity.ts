import { defineEntity, p } from '@mikro-orm/core';
import type { ScoreScheme } from '@dondoc/domain/kpi';
import { User } from '../../identity/user.entity.ts';

const ScoreSchemeRowSchema = defineEntity({
  name: 'ScoreSchemeRow',
  tableName: 'kpi_score_scheme',
  properties: {
    id: p.uuid().primary().onCreate(() => crypto.randomUUID()),
    /** Counts what the office has set; the highest holds. */
    number: p.integer().unique(),
    /** Null: the office took its scheme back, and nothing is scored. */
    scheme: p.json<ScoreScheme | null>().strictNullable(),
    setBy: () => p.manyToOne(User).mapToPk().fieldName('set_by'),
    setAt: p.datetime().onCreate(() => new Date()),
  },
});

/** A row of `kpi_score_scheme`: how this office scored units from then on. Written once and never changed. */
export class ScoreSchemeRow extends ScoreSchemeRowSchema.class {}

ScoreSchemeRowSchema.setClass(ScoreSchemeRow);
