import { Migration } from '@mikro-orm/migrations';

export class Migration20261126230845_keep_score_schemes extends Migration {

  override name = 'Migration20261126230845_keep_score_schemes';

  override up(): void | Promise<void> {
    this.addSql(`create table "kpi_score_scheme" ("id" uuid not null, "number" int not null, "scheme" jsonb null, "set_by" text not null, "set_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`alter table "kpi_score_scheme" add constraint "kpi_score_scheme_number_unique" unique ("number");`);

    this.addSql(`alter table "kpi_score_scheme" add constraint "kpi_score_scheme_set_by_foreign" foreign key ("set_by") references "app_user" ("id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "kpi_score_scheme" cascade;`);
  }

}
