import { Migration } from '@mikro-orm/migrations';

export class Migration20261126233858_hand_figures_on extends Migration {

  override name = 'Migration20261126233858_hand_figures_on';

  override up(): void | Promise<void> {
    this.addSql(`create table "kpi_sheet_step" ("id" uuid not null, "period" text not null, "unit_id" text not null, "step" text not null, "seal" text not null, "doubts" jsonb not null, "done_by" text not null, "done_at" timestamptz not null, "done_on" date not null, primary key ("id"));`);
    this.addSql(`create index "kpi_sheet_step_unit_id_period_index" on "kpi_sheet_step" ("unit_id", "period");`);

    this.addSql(`create table "kpi_sheet" ("period" text not null, "unit_id" text not null, "state" text not null, "seal" text null, "approved_cells" jsonb null, "doubts" jsonb not null, "submitted_by" text null, "first_submitted_on" date null, "submitted_on" date null, "decided_by" text null, "decided_on" date null, "version" int not null default 1, primary key ("period", "unit_id"));`);

    this.addSql(`create table "kpi_entry_window" ("level" text not null, "closes_on_date" int not null, "remind_days" int not null, "set_by" text not null, "set_at" timestamptz not null, primary key ("level"));`);

    this.addSql(`create table "kpi_window_exception" ("id" uuid not null, "period" text not null, "unit_id" text not null, "until_day" date not null, "reason" text not null, "granted_by" text not null, "granted_on" date not null, "withdrawn_on" date null, primary key ("id"));`);
    this.addSql(`create index "kpi_window_exception_period_unit_id_index" on "kpi_window_exception" ("period", "unit_id");`);

    this.addSql(`alter table "kpi_sheet_step" add constraint "kpi_sheet_step_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`);
    this.addSql(`alter table "kpi_sheet_step" add constraint "kpi_sheet_step_done_by_foreign" foreign key ("done_by") references "app_user" ("id");`);

    this.addSql(`alter table "kpi_sheet" add constraint "kpi_sheet_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`);
    this.addSql(`alter table "kpi_sheet" add constraint "kpi_sheet_submitted_by_foreign" foreign key ("submitted_by") references "app_user" ("id") on delete set null;`);
    this.addSql(`alter table "kpi_sheet" add constraint "kpi_sheet_decided_by_foreign" foreign key ("decided_by") references "app_user" ("id") on delete set null;`);

    this.addSql(`alter table "kpi_entry_window" add constraint "kpi_entry_window_set_by_foreign" foreign key ("set_by") references "app_user" ("id");`);
    this.addSql(`alter table "kpi_entry_window" add constraint "kpi_entry_window_date_in_every_month" check (closes_on_date >= 1 and closes_on_date <= 28);`);
    this.addSql(`alter table "kpi_entry_window" add constraint "kpi_entry_window_remind_days" check (remind_days >= 0 and remind_days <= 27);`);

    this.addSql(`alter table "kpi_window_exception" add constraint "kpi_window_exception_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`);
    this.addSql(`alter table "kpi_window_exception" add constraint "kpi_window_exception_granted_by_foreign" foreign key ("granted_by") references "app_user" ("id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "kpi_sheet_step" cascade;`);
    this.addSql(`drop table if exists "kpi_sheet" cascade;`);
    this.addSql(`drop table if exists "kpi_entry_window" cascade;`);
    this.addSql(`drop table if exists "kpi_window_exception" cascade;`);
  }

}
