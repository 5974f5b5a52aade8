import { Migration } from '@mikro-orm/migrations';

export class Migration20261126224448_keep_figure_history extends Migration {

  override name = 'Migration20261126224448_keep_figure_history';

  override up(): void | Promise<void> {
    this.addSql(`create table "kpi_entry_change" ("period" text not null, "indicator" text not null, "indicator_version" int not null, "service" int not null, "unit_id" text not null, "version" int not null, "numerator" bigint null, "denominator" bigint null, "not_applicable" boolean not null, "note" text null, "origin" text not null, "entered_by" text not null, "entered_at" timestamptz not null, "entered_on" date not null, primary key ("period", "indicator", "indicator_version", "service", "unit_id", "version"));`);

    this.addSql(`alter table "kpi_entry" drop constraint "kpi_entry_period_indicator_indicator_version_unit_id_unique";`);
    this.addSql(`alter table "kpi_entry" add "service" int not null default 0, add "not_applicable" boolean not null default false, add "note" text null, add "entered_on" date null;`);
    // What stands is all that is known of the months before: each entry's history begins with it.
    this.addSql(`update "kpi_entry" set "entered_on" = ("entered_at" at time zone 'Asia/Ho_Chi_Minh')::date;`);
    this.addSql(`alter table "kpi_entry" alter column "entered_on" set not null;`);
    this.addSql(`insert into "kpi_entry_change" ("period", "indicator", "indicator_version", "service", "unit_id", "version", "numerator", "denominator", "not_applicable", "origin", "entered_by", "entered_at", "entered_on") select "period", "indicator", "indicator_version", 0, "unit_id", "version", "numerator", "denominator", false, 'typed', "entered_by", "entered_at", "entered_on" from "kpi_entry";`);
    this.addSql(`alter table "kpi_entry" add constraint "kpi_entry_period_indicator_indicator_version_serv_2e0cf_unique" unique ("period", "indicator", "indicator_version", "service", "unit_id");`);
    this.addSql(`alter table "kpi_entry" add constraint "kpi_entry_counts_or_not_applicable" check (numerator is null or not not_applicable);`);

    this.addSql(`alter table "kpi_entry_change" add constraint "kpi_entry_change_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`);
    this.addSql(`alter table "kpi_entry_change" add constraint "kpi_entry_change_entered_by_foreign" foreign key ("entered_by") references "app_user" ("id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "kpi_entry_change" cascade;`);

    this.addSql(`alter table "kpi_entry" drop constraint "kpi_entry_period_indicator_indicator_version_serv_2e0cf_unique";`);
    this.addSql(`alter table "kpi_entry" drop constraint "kpi_entry_counts_or_not_applicable";`);
    // The release before knows a unit's total only.
    this.addSql(`delete from "kpi_entry" where "service" <> 0;`);
    this.addSql(`alter table "kpi_entry" drop column "service", drop column "not_applicable", drop column "note", drop column "entered_on";`);
    this.addSql(`alter table "kpi_entry" add constraint "kpi_entry_period_indicator_indicator_version_unit_id_unique" unique ("period", "indicator", "indicator_version", "unit_id");`);
  }

}
