import { Migration } from '@mikro-orm/migrations';

export class Migration20261127030916_tell_settings_apart extends Migration {

  override name = 'Migration20261127030916_tell_settings_apart';

  override up(): void | Promise<void> {
    this.addSql(`create table "settings_edition" ("id" serial primary key, "edition" uuid not null);`);
    this.addSql(`insert into "settings_edition" ("id", "edition") values (1, gen_random_uuid());`);

    this.addSql(`create or replace function "kpi_indicator_version_gives_settings_another_edition_fn"() returns trigger as $$ begin insert into settings_edition (id, edition) values (1, gen_random_uuid()) on conflict (id) do update set edition = excluded.edition; return null; end; $$ language plpgsql;`);
    this.addSql(`create trigger "gives_settings_another_edition" AFTER INSERT OR UPDATE OR DELETE on "kpi_indicator_version" for each STATEMENT execute function "kpi_indicator_version_gives_settings_another_edition_fn"();`);

    this.addSql(`create or replace function "kpi_entry_window_gives_settings_another_edition_fn"() returns trigger as $$ begin insert into settings_edition (id, edition) values (1, gen_random_uuid()) on conflict (id) do update set edition = excluded.edition; return null; end; $$ language plpgsql;`);
    this.addSql(`create trigger "gives_settings_another_edition" AFTER INSERT OR UPDATE OR DELETE on "kpi_entry_window" for each STATEMENT execute function "kpi_entry_window_gives_settings_another_edition_fn"();`);

    this.addSql(`create or replace function "kpi_window_exception_gives_settings_another_edition_fn"() returns trigger as $$ begin insert into settings_edition (id, edition) values (1, gen_random_uuid()) on conflict (id) do update set edition = excluded.edition; return null; end; $$ language plpgsql;`);
    this.addSql(`create trigger "gives_settings_another_edition" AFTER INSERT OR UPDATE OR DELETE on "kpi_window_exception" for each STATEMENT execute function "kpi_window_exception_gives_settings_another_edition_fn"();`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "settings_edition" cascade;`);

    this.addSql(`drop trigger if exists "gives_settings_another_edition" on "kpi_entry_window";`);
    this.addSql(`drop function if exists "kpi_entry_window_gives_settings_another_edition_fn"();`);

    this.addSql(`drop trigger if exists "gives_settings_another_edition" on "kpi_indicator_version";`);
    this.addSql(`drop function if exists "kpi_indicator_version_gives_settings_another_edition_fn"();`);

    this.addSql(`drop trigger if exists "gives_settings_another_edition" on "kpi_window_exception";`);
    this.addSql(`drop function if exists "kpi_window_exception_gives_settings_another_edition_fn"();`);
  }

}
