import { defineEntity, p } from '@mikro-orm/core';

const SettingsEditionRowSchema = defineEntity({
  name: 'SettingsEditionRow',
  tableName: 'settings_edition',
  properties: {
    id: p.integer().primary(),
    /** Never the same twice. */
    edition: p.uuid(),
  },
});

/** The one row of `settings_edition`: names the settings as they stand, see {@link isSetting}. */
export class SettingsEditionRow extends SettingsEditionRowSchema.class {}

SettingsEditionRowSchema.setClass(SettingsEditionRow);

/**
 * Makes a table one of the settings: what administrators write seldom and nearly every request goes by. Whoever writes it,
 * by whatever way, gives the settings another edition in the same transaction; so the database does, and no procedure can
 * forget to.
 */
export const isSetting = {
  name: 'gives_settings_another_edition',
  timing: 'after' as const,
  events: ['insert', 'update', 'delete'] as ('insert' | 'update' | 'delete')[],
  forEach: 'statement' as const,
  body: `insert into settings_edition (id, edition) values (1, gen_random_uuid()) on conflict (id) do update set edition = excluded.edition; return null;`,
};
