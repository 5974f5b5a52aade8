import { Migration } from '@mikro-orm/migrations';

export class Migration20261126230102_keep_sums extends Migration {

  override name = 'Migration20261126230102_keep_sums';

  override up(): void | Promise<void> {
    this.addSql(`create table "kpi_roll_up_basis" ("id" serial primary key, "register" text not null);`);

    this.addSql(`create table "kpi_roll_up" ("period" text not null, "indicator" text not null, "indicator_version" int not null, "service" int not null, "unit_id" text not null, "numerator" bigint not null, "denominator" bigint not null, "cells" int not null, "not_applicable" boolean not null default false, primary key ("period", "indicator", "indicator_version", "service", "unit_id"));`);

    this.addSql(`alter table "kpi_roll_up" add constraint "kpi_roll_up_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "kpi_roll_up_basis" cascade;`);
    this.addSql(`drop table if exists "kpi_roll_up" cascade;`);
  }

}
