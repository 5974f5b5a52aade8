import { Migration } from '@mikro-orm/migrations';

export class Migration20261126232034_add_indicator_versions extends Migration {

  override name = 'Migration20261126232034_add_indicator_versions';

  override up(): void | Promise<void> {
    this.addSql(`create table "kpi_indicator_version" ("code" text not null, "version" int not null, "content" jsonb not null, "added_by" text not null, "added_at" timestamptz not null, primary key ("code", "version"));`);

    this.addSql(`alter table "kpi_indicator_version" add constraint "kpi_indicator_version_added_by_foreign" foreign key ("added_by") references "app_user" ("id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "kpi_indicator_version" cascade;`);
  }

}
