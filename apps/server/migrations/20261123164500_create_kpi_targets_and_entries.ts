import { Migration } from '@mikro-orm/migrations';

export class Migration20261123164500_create_kpi_targets_and_entries extends Migration {

  override name = 'Migration20261123164500_create_kpi_targets_and_entries';

  override up(): void | Promise<void> {
    this.addSql(`create table "kpi_target" ("id" uuid not null, "indicator" text not null, "indicator_version" int not null, "period" text not null, "unit_id" text not null, "target_bp" int null, "set_by" text not null, "set_at" timestamptz not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "kpi_target" add constraint "kpi_target_indicator_indicator_version_period_unit_id_unique" unique ("indicator", "indicator_version", "period", "unit_id");`);
    this.addSql(`create table "kpi_entry" ("id" uuid not null, "period" text not null, "indicator" text not null, "indicator_version" int not null, "unit_id" text not null, "numerator" bigint null, "denominator" bigint null, "entered_by" text not null, "entered_at" timestamptz not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "kpi_entry" add constraint "kpi_entry_period_indicator_indicator_version_unit_id_unique" unique ("period", "indicator", "indicator_version", "unit_id");`);
    this.addSql(`alter table "kpi_target" add constraint "kpi_target_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`);
    this.addSql(`alter table "kpi_target" add constraint "kpi_target_set_by_foreign" foreign key ("set_by") references "app_user" ("id");`);
    this.addSql(`alter table "kpi_target" add constraint "kpi_target_within_whole" check (target_bp >= 0 and target_bp <= 10000);`);
    this.addSql(`alter table "kpi_entry" add constraint "kpi_entry_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`);
    this.addSql(`alter table "kpi_entry" add constraint "kpi_entry_entered_by_foreign" foreign key ("entered_by") references "app_user" ("id");`);
    this.addSql(`alter table "kpi_entry" add constraint "kpi_entry_both_or_neither" check ((numerator is null) = (denominator is null));`);
    this.addSql(`alter table "kpi_entry" add constraint "kpi_entry_numerator_exact" check (numerator >= 0 and numerator <= 9007199254740991);`);
    this.addSql(`alter table "kpi_entry" add constraint "kpi_entry_denominator_exact" check (denominator >= 0 and denominator <= 9007199254740991);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "kpi_entry";`);
    this.addSql(`drop table if exists "kpi_target";`);
  }

}
