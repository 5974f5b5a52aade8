import { Migration } from '@mikro-orm/migrations';

export class Migration20261127071059_keep_a_save_as_one extends Migration {

  override name = 'Migration20261127071059_keep_a_save_as_one';

  override up(): void | Promise<void> {
    this.addSql(`create table "kpi_entry_save" ("period" text not null, "unit_id" text not null, "id" bigserial not null, "entered_by" text not null, "entered_at" timestamptz not null, "entered_on" date not null, "origin" text not null, "cells" text[] not null, "versions" int[] not null, "numerators" bigint[] not null, "denominators" bigint[] not null, "not_applicable" boolean[] not null, "notes" text[] not null, primary key ("period", "unit_id", "id"));`);

    // What one person saved of a unit and month at one instant was one act of saving.
    this.addSql(`insert into "kpi_entry_save" ("period", "unit_id", "entered_by", "entered_at", "entered_on", "origin", "cells", "versions", "numerators", "denominators", "not_applicable", "notes") select "period", "unit_id", "entered_by", "entered_at", "entered_on", "origin", array_agg("indicator" || ' ' || "indicator_version" || ' ' || "service"), array_agg("version"), array_agg("numerator"), array_agg("denominator"), array_agg("not_applicable"), array_agg("note") from "kpi_entry_change" group by "period", "unit_id", "entered_by", "entered_at", "entered_on", "origin" order by "entered_at";`);
    this.addSql(`drop table "kpi_entry_change";`);
    // Sums are kept of fewer units: they are made anew at the next start.
    this.addSql(`delete from "kpi_roll_up_basis";`);
  }

  override down(): void | Promise<void> {
    this.addSql(`create table "kpi_entry_change" ("period" text not null, "indicator" text not null, "indicator_version" int not null, "service" int not null, "unit_id" text not null, "version" int not null, "numerator" bigint null, "denominator" bigint null, "not_applicable" boolean not null, "note" text null, "origin" text not null, "entered_by" text not null, "entered_at" timestamptz not null, "entered_on" date not null, primary key ("period", "indicator", "indicator_version", "service", "unit_id", "version"));`);

    this.addSql(`insert into "kpi_entry_change" select "period", split_part("cell", ' ', 1), split_part("cell", ' ', 2)::int, split_part("cell", ' ', 3)::int, "unit_id", "version", "numerator", "denominator", "value"."not_applicable", "note", "origin", "entered_by", "entered_at", "entered_on" from "kpi_entry_save" as "save", unnest("save"."cells", "save"."versions", "save"."numerators", "save"."denominators", "save"."not_applicable", "save"."notes") as "value"("cell", "version", "numerator", "denominator", "not_applicable", "note");`);
    this.addSql(`drop table "kpi_entry_save";`);
    // The release before keeps sums of more units.
    this.addSql(`delete from "kpi_roll_up_basis";`);
  }

}
