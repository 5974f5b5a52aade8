import { Migration } from '@mikro-orm/migrations';

export class Migration20261123164847_create_plans_people_and_figures extends Migration {

  override name = 'Migration20261123164847_create_plans_people_and_figures';

  override up(): void | Promise<void> {
    this.addSql(`create table "auth_verification" ("id" text not null, "identifier" text not null, "value" text not null, "expires_at" timestamptz not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "auth_verification_identifier_index" on "auth_verification" ("identifier");`);

    this.addSql(`create table "server_secret" ("name" text not null, "value" text not null, primary key ("name"));`);

    this.addSql(`create table "unit" ("id" text not null, "opens_on" date not null, "closes_on" date null, primary key ("id"));`);

    this.addSql(`create table "unit_spell" ("unit_id" text not null, "from_day" date not null, "to_day" date null, "name" text not null, "kind" text not null, "level" text not null, "parent_id" text null, "code" text null, primary key ("unit_id", "from_day"));`);

    this.addSql(`create table "app_user" ("id" text not null, "name" text not null, "email" text not null, "email_verified" boolean not null default false, "image" text null, "role" text not null, "must_change_password" boolean not null default true, "disabled" boolean not null default false, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "app_user" add constraint "app_user_email_unique" unique ("email");`);

    this.addSql(`create table "kpi_target" ("id" uuid not null, "indicator" text not null, "indicator_version" int not null, "period" text not null, "unit_id" text not null, "target_bp" int null, "set_by" text not null, "set_at" timestamptz not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "kpi_target" add constraint "kpi_target_indicator_indicator_version_period_unit_id_unique" unique ("indicator", "indicator_version", "period", "unit_id");`);

    this.addSql(`create table "membership" ("user_id" text not null, "unit_id" text not null, primary key ("user_id", "unit_id"));`);

    this.addSql(`create table "kpi_entry" ("id" uuid not null, "period" text not null, "indicator" text not null, "indicator_version" int not null, "unit_id" text not null, "numerator" bigint null, "denominator" bigint null, "entered_by" text not null, "entered_at" timestamptz not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "kpi_entry" add constraint "kpi_entry_period_indicator_indicator_version_unit_id_unique" unique ("period", "indicator", "indicator_version", "unit_id");`);

    this.addSql(`create table "draft" ("id" uuid not null, "file_name" text not null, "source_text" text not null, "encoding" text not null, "content" jsonb not null, "created_by" text not null, "created_at" timestamptz not null, "closed_at" timestamptz null, "version" int not null default 1, primary key ("id"));`);

    this.addSql(`create table "plan" ("id" uuid not null, "name" text not null, "title" text null, "opens_on" date not null, "day_off_policy" text not null, "draft_id" uuid not null, "approved_by" text not null, "approved_at" timestamptz not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "plan" add constraint "plan_name_unique" unique ("name");`);

    this.addSql(`create table "task" ("id" uuid not null, "plan_id" uuid not null, "ordinal" int not null, "source_line" int not null, "task_group" text not null, "title" text not null, "product" text null, "unassigned" jsonb not null, primary key ("id"));`);
    this.addSql(`alter table "task" add constraint "task_plan_id_ordinal_unique" unique ("plan_id", "ordinal");`);

    this.addSql(`create table "task_deadline" ("id" uuid not null, "task_id" uuid not null, "ordinal" int not null, "rule" jsonb not null, "text" text not null, "due" date null, "role" text null, "deliverable" text null, primary key ("id"));`);
    this.addSql(`alter table "task_deadline" add constraint "task_deadline_task_id_ordinal_unique" unique ("task_id", "ordinal");`);

    this.addSql(`create table "assignment" ("id" uuid not null, "plan_id" uuid not null, "task_id" uuid not null, "unit_id" text not null, "role" text not null, "part" int not null, "deliverable" text null, "rule" jsonb null, "deadline_text" text null, "opens_on" date not null, "due_on" date null, "halt_kind" text null, "halt_from" date null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "assignment_plan_id_index" on "assignment" ("plan_id");`);
    this.addSql(`create index "assignment_unit_id_index" on "assignment" ("unit_id");`);
    this.addSql(`alter table "assignment" add constraint "assignment_task_id_unit_id_role_part_unique" unique ("task_id", "unit_id", "role", "part");`);

    this.addSql(`create table "report" ("id" uuid not null, "assignment_id" uuid not null, "sequence" int not null, "reported_for" date not null, "progress" text not null, "percent" int null, "note" text not null, "evidence" text null, "reported_by" text not null, "reported_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`alter table "report" add constraint "report_assignment_id_sequence_unique" unique ("assignment_id", "sequence");`);

    this.addSql(`create table "draft_revision" ("id" uuid not null, "draft_id" uuid not null, "step" int not null, "content" jsonb not null, "edited_by" text not null, "edited_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`alter table "draft_revision" add constraint "draft_revision_draft_id_step_unique" unique ("draft_id", "step");`);

    this.addSql(`create table "auth_session" ("id" text not null, "token" text not null, "user_id" text not null, "expires_at" timestamptz not null, "ip_address" text null, "user_agent" text null, "created_at" timestamptz not null, "updated_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`alter table "auth_session" add constraint "auth_session_token_unique" unique ("token");`);
    this.addSql(`create index "auth_session_user_id_index" on "auth_session" ("user_id");`);

    this.addSql(`create table "auth_account" ("id" text not null, "account_id" text not null, "provider_id" text not null, "user_id" text not null, "access_token" text null, "refresh_token" text null, "id_token" text null, "access_token_expires_at" timestamptz null, "refresh_token_expires_at" timestamptz null, "scope" text null, "password" text null, "created_at" timestamptz not null, "updated_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "auth_account_user_id_index" on "auth_account" ("user_id");`);
    this.addSql(`alter table "auth_account" add constraint "auth_account_provider_id_account_id_unique" unique ("provider_id", "account_id");`);

    this.addSql(`alter table "unit_spell" add constraint "unit_spell_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`);

    this.addSql(`alter table "app_user" add constraint "app_user_role_known" check (role in ('administrator', 'unit-member'));`);

    this.addSql(`alter table "kpi_target" add constraint "kpi_target_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`);
    this.addSql(`alter table "kpi_target" add constraint "kpi_target_set_by_foreign" foreign key ("set_by") references "app_user" ("id");`);
    this.addSql(`alter table "kpi_target" add constraint "kpi_target_within_whole" check (target_bp >= 0 and target_bp <= 10000);`);

    this.addSql(`alter table "membership" add constraint "membership_user_id_foreign" foreign key ("user_id") references "app_user" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "membership" add constraint "membership_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "kpi_entry" add constraint "kpi_entry_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`);
    this.addSql(`alter table "kpi_entry" add constraint "kpi_entry_entered_by_foreign" foreign key ("entered_by") references "app_user" ("id");`);
    this.addSql(`alter table "kpi_entry" add constraint "kpi_entry_both_or_neither" check ((numerator is null) = (denominator is null));`);
    this.addSql(`alter table "kpi_entry" add constraint "kpi_entry_numerator_exact" check (numerator >= 0 and numerator <= 9007199254740991);`);
    this.addSql(`alter table "kpi_entry" add constraint "kpi_entry_denominator_exact" check (denominator >= 0 and denominator <= 9007199254740991);`);

    this.addSql(`alter table "draft" add constraint "draft_created_by_foreign" foreign key ("created_by") references "app_user" ("id");`);

    this.addSql(`alter table "plan" add constraint "plan_draft_id_foreign" foreign key ("draft_id") references "draft" ("id");`);
    this.addSql(`alter table "plan" add constraint "plan_approved_by_foreign" foreign key ("approved_by") references "app_user" ("id");`);

    this.addSql(`alter table "task" add constraint "task_plan_id_foreign" foreign key ("plan_id") references "plan" ("id");`);

    this.addSql(`alter table "task_deadline" add constraint "task_deadline_task_id_foreign" foreign key ("task_id") references "task" ("id");`);

    this.addSql(`alter table "assignment" add constraint "assignment_plan_id_foreign" foreign key ("plan_id") references "plan" ("id");`);
    this.addSql(`alter table "assignment" add constraint "assignment_task_id_foreign" foreign key ("task_id") references "task" ("id");`);
    this.addSql(`alter table "assignment" add constraint "assignment_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`);
    this.addSql(`alter table "assignment" add constraint "assignment_role_known" check (role in ('lead', 'coordinate', 'implement', 'supervise', 'prepare', 'approve'));`);
    this.addSql(`alter table "assignment" add constraint "assignment_halt_whole" check ((halt_kind is null) = (halt_from is null));`);

    this.addSql(`alter table "report" add constraint "report_assignment_id_foreign" foreign key ("assignment_id") references "assignment" ("id");`);
    this.addSql(`alter table "report" add constraint "report_reported_by_foreign" foreign key ("reported_by") references "app_user" ("id");`);
    this.addSql(`alter table "report" add constraint "report_progress_known" check (progress in ('not-started', 'in-progress', 'done'));`);
    this.addSql(`alter table "report" add constraint "report_percent_range" check (percent >= 0 and percent <= 100);`);

    this.addSql(`alter table "draft_revision" add constraint "draft_revision_draft_id_foreign" foreign key ("draft_id") references "draft" ("id");`);
    this.addSql(`alter table "draft_revision" add constraint "draft_revision_edited_by_foreign" foreign key ("edited_by") references "app_user" ("id");`);

    this.addSql(`alter table "auth_session" add constraint "auth_session_user_id_foreign" foreign key ("user_id") references "app_user" ("id") on delete cascade;`);

    this.addSql(`alter table "auth_account" add constraint "auth_account_user_id_foreign" foreign key ("user_id") references "app_user" ("id") on delete cascade;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "unit_spell" drop constraint "unit_spell_unit_id_foreign";`);
    this.addSql(`alter table "kpi_target" drop constraint "kpi_target_unit_id_foreign";`);
    this.addSql(`alter table "membership" drop constraint "membership_unit_id_foreign";`);
    this.addSql(`alter table "kpi_entry" drop constraint "kpi_entry_unit_id_foreign";`);
    this.addSql(`alter table "assignment" drop constraint "assignment_unit_id_foreign";`);
    this.addSql(`alter table "kpi_target" drop constraint "kpi_target_set_by_foreign";`);
    this.addSql(`alter table "membership" drop constraint "membership_user_id_foreign";`);
    this.addSql(`alter table "kpi_entry" drop constraint "kpi_entry_entered_by_foreign";`);
    this.addSql(`alter table "draft" drop constraint "draft_created_by_foreign";`);
    this.addSql(`alter table "plan" drop constraint "plan_approved_by_foreign";`);
    this.addSql(`alter table "report" drop constraint "report_reported_by_foreign";`);
    this.addSql(`alter table "draft_revision" drop constraint "draft_revision_edited_by_foreign";`);
    this.addSql(`alter table "auth_session" drop constraint "auth_session_user_id_foreign";`);
    this.addSql(`alter table "auth_account" drop constraint "auth_account_user_id_foreign";`);
    this.addSql(`alter table "plan" drop constraint "plan_draft_id_foreign";`);
    this.addSql(`alter table "draft_revision" drop constraint "draft_revision_draft_id_foreign";`);
    this.addSql(`alter table "task" drop constraint "task_plan_id_foreign";`);
    this.addSql(`alter table "assignment" drop constraint "assignment_plan_id_foreign";`);
    this.addSql(`alter table "task_deadline" drop constraint "task_deadline_task_id_foreign";`);
    this.addSql(`alter table "assignment" drop constraint "assignment_task_id_foreign";`);
    this.addSql(`alter table "report" drop constraint "report_assignment_id_foreign";`);

    this.addSql(`drop table if exists "auth_verification" cascade;`);
    this.addSql(`drop table if exists "server_secret" cascade;`);
    this.addSql(`drop table if exists "unit" cascade;`);
    this.addSql(`drop table if exists "unit_spell" cascade;`);
    this.addSql(`drop table if exists "app_user" cascade;`);
    this.addSql(`drop table if exists "kpi_target" cascade;`);
    this.addSql(`drop table if exists "membership" cascade;`);
    this.addSql(`drop table if exists "kpi_entry" cascade;`);
    this.addSql(`drop table if exists "draft" cascade;`);
    this.addSql(`drop table if exists "plan" cascade;`);
    this.addSql(`drop table if exists "task" cascade;`);
    this.addSql(`drop table if exists "task_deadline" cascade;`);
    this.addSql(`drop table if exists "assignment" cascade;`);
    this.addSql(`drop table if exists "report" cascade;`);
    this.addSql(`drop table if exists "draft_revision" cascade;`);
    this.addSql(`drop table if exists "auth_session" cascade;`);
    this.addSql(`drop table if exists "auth_account" cascade;`);
  }

}
