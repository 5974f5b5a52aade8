import { Migration } from '@mikro-orm/migrations';

export class Migration20261126235244_keep_target_versions extends Migration {

  override name = 'Migration20261126235244_keep_target_versions';

  override up(): void | Promise<void> {
    this.addSql(`create table "kpi_target_change" ("indicator" text not null, "indicator_version" int not null, "period" text not null, "unit_id" text not null, "version" int not null, "event" text not null, "target_bp" int null, "answer" jsonb null, "kept_reason" text null, "document_number" text null, "document_day" date null, "reason" text null, "changed_by" text not null, "changed_at" timestamptz not null, "changed_on" date not null, primary key ("indicator", "indicator_version", "period", "unit_id", "version"));`);

    this.addSql(`alter table "kpi_target" add "answer" jsonb null, add "kept_reason" text null;`);
    // What stands is all that is known: each target's history begins with it.
    this.addSql(`insert into "kpi_target_change" ("indicator", "indicator_version", "period", "unit_id", "version", "event", "target_bp", "changed_by", "changed_at", "changed_on") select "indicator", "indicator_version", "period", "unit_id", "version", 'set', "target_bp", "set_by", "set_at", ("set_at" at time zone 'Asia/Ho_Chi_Minh')::date from "kpi_target";`);

    this.addSql(`alter table "kpi_target_change" add constraint "kpi_target_change_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`);
    this.addSql(`alter table "kpi_target_change" add constraint "kpi_target_change_changed_by_foreign" foreign key ("changed_by") references "app_user" ("id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "kpi_target_change" cascade;`);

    this.addSql(`alter table "kpi_target" drop column "answer", drop column "kept_reason";`);
  }

}
