import { Migration } from '@mikro-orm/migrations';

export class Migration20261126235150_register_data extends Migration {

  override name = 'Migration20261126235150_register_data';

  override up(): void | Promise<void> {
    this.addSql(`create table "data_set" ("id" uuid not null, "unit_id" text not null, "field" text not null, "name" text not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "data_set" add constraint "data_set_unit_id_field_name_unique" unique ("unit_id", "field", "name");`);

    this.addSql(`create table "task_fields" ("task_id" uuid not null, "number" int not null, "fields" jsonb not null, "set_by" text not null, "set_at" timestamptz not null, primary key ("task_id", "number"));`);

    this.addSql(`create table "data_set_change" ("data_set_id" uuid not null, "version" int not null, "field" text not null, "name" text not null, "total" bigint not null, "paper" bigint not null, "scanned" bigint not null, "structured" bigint not null, "shared" bigint not null, "cleaned" bigint not null, "as_of" date not null, "evidence" text null, "saved_by" text not null, "saved_at" timestamptz not null, "saved_on" date not null, primary key ("data_set_id", "version"));`);

    this.addSql(`create table "data_needs" ("number" int not null, "needs" jsonb not null, "set_by" text not null, "set_at" timestamptz not null, primary key ("number"));`);

    this.addSql(`alter table "data_set" add constraint "data_set_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`);

    this.addSql(`alter table "task_fields" add constraint "task_fields_set_by_foreign" foreign key ("set_by") references "app_user" ("id");`);

    this.addSql(`alter table "data_set_change" add constraint "data_set_change_data_set_id_foreign" foreign key ("data_set_id") references "data_set" ("id");`);
    this.addSql(`alter table "data_set_change" add constraint "data_set_change_saved_by_foreign" foreign key ("saved_by") references "app_user" ("id");`);
    this.addSql(`alter table "data_set_change" add constraint "data_set_change_stages_add_up" check (paper + scanned + structured + shared = total);`);
    this.addSql(`alter table "data_set_change" add constraint "data_set_change_no_stage_below_zero" check (least(paper, scanned, structured, shared) >= 0);`);
    this.addSql(`alter table "data_set_change" add constraint "data_set_change_cleaned_within" check (cleaned >= 0 and cleaned <= total);`);

    this.addSql(`alter table "data_needs" add constraint "data_needs_set_by_foreign" foreign key ("set_by") references "app_user" ("id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "data_set_change" drop constraint "data_set_change_data_set_id_foreign";`);

    this.addSql(`drop table if exists "data_set" cascade;`);
    this.addSql(`drop table if exists "task_fields" cascade;`);
    this.addSql(`drop table if exists "data_set_change" cascade;`);
    this.addSql(`drop table if exists "data_needs" cascade;`);
  }

}
