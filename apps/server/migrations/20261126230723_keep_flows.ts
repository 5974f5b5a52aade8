import { Migration } from '@mikro-orm/migrations';

export class Migration20261126230723_keep_flows extends Migration {

  override name = 'Migration20261126230723_keep_flows';

  override up(): void | Promise<void> {
    this.addSql(`create table "kpi_flow" ("period" text not null, "unit_id" text not null, "source" text not null, "service" int not null, "row_key" text not null, "counts" jsonb not null, "imported_by" text not null, "imported_at" timestamptz not null, "imported_on" date not null, primary key ("period", "unit_id", "source", "service", "row_key"));`);

    this.addSql(`alter table "kpi_flow" add constraint "kpi_flow_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`);
    this.addSql(`alter table "kpi_flow" add constraint "kpi_flow_imported_by_foreign" foreign key ("imported_by") references "app_user" ("id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "kpi_flow" cascade;`);
  }

}
