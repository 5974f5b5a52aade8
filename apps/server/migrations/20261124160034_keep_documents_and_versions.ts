import { Migration } from '@mikro-orm/migrations';

export class Migration20261124160034_keep_documents_and_versions extends Migration {

  override name = 'Migration20261124160034_keep_documents_and_versions';

  override up(): void | Promise<void> {
    this.addSql(`create table "unit_choice" ("words" text not null, "unit_id" text not null, "chosen_by" text not null, "chosen_at" timestamptz not null, primary key ("words"));`);

    this.addSql(`create table "document" ("id" uuid not null, "sha256" text not null, "file_name" text not null, "kind" text not null, "size" int not null, "bytes" bytea not null, "uploaded_by" text not null, "uploaded_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`alter table "document" add constraint "document_sha256_unique" unique ("sha256");`);

    this.addSql(`create table "plan_annex" ("plan_id" uuid not null, "document_id" uuid not null, "file_name" text not null, "added_by" text not null, "added_at" timestamptz not null, primary key ("plan_id", "document_id"));`);

    this.addSql(`create table "plan_version" ("id" uuid not null, "plan_id" uuid not null, "number" int not null, "draft_id" uuid not null, "opens_on" date not null, "approved_by" text not null, "approved_at" timestamptz not null, "changes" jsonb null, primary key ("id"));`);
    this.addSql(`create index "plan_version_draft_id_index" on "plan_version" ("draft_id");`);
    this.addSql(`alter table "plan_version" add constraint "plan_version_plan_id_number_unique" unique ("plan_id", "number");`);

    this.addSql(`create table "assignment_due" ("id" uuid not null, "assignment_id" uuid not null, "sequence" int not null, "from_day" date not null, "rule" jsonb null, "due_on" date null, "deadline_text" text null, "reason" text not null, "set_by" text not null, "set_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`alter table "assignment_due" add constraint "assignment_due_assignment_id_sequence_unique" unique ("assignment_id", "sequence");`);

    // Each plan there is becomes its first version.
    this.addSql(`insert into "plan_version" ("id", "plan_id", "number", "draft_id", "opens_on", "approved_by", "approved_at") select gen_random_uuid(), "id", 1, "draft_id", "opens_on", "approved_by", "approved_at" from "plan";`);
    this.addSql(`alter table "plan" drop constraint "plan_draft_id_foreign";`);
    this.addSql(`alter table "plan" drop column "draft_id";`);

    this.addSql(`alter table "task" add "line" int null, add "opens_on" date null, add "gone_from" date null;`);
    this.addSql(`update "task" set "line" = "source_line", "opens_on" = "plan"."opens_on" from "plan" where "plan"."id" = "task"."plan_id";`);
    this.addSql(`alter table "task" alter column "line" set not null, alter column "opens_on" set not null;`);
    this.addSql(`alter table "task" alter column "source_line" drop not null;`);

    // The text of a document becomes its lines; drafts read before places were kept have none.
    this.addSql(`alter table "draft" add "document_id" uuid null, add "plan_id" uuid null, add "based_on" int null, add "source" jsonb null, add "remembered" jsonb null;`);
    this.addSql(`update "draft" set "remembered" = '[]', "content" = '{"remainders": []}'::jsonb || "content", "source" = jsonb_build_object('lines', (select jsonb_agg(jsonb_build_object('line', "at", 'text', "words", 'cells', null) order by "at") from regexp_split_to_table("source_text", E'\\r\\n|[\\r\\n\\u2028\\u2029]') with ordinality as "lines" ("words", "at")));`);
    this.addSql(`update "draft_revision" set "content" = '{"remainders": []}'::jsonb || "content";`);
    this.addSql(`alter table "draft" alter column "source" set not null, alter column "remembered" set not null;`);
    this.addSql(`alter table "draft" drop column "source_text";`);
    this.addSql(`alter table "draft" add constraint "draft_document_id_foreign" foreign key ("document_id") references "document" ("id") on delete set null;`);
    this.addSql(`alter table "draft" add constraint "draft_plan_id_foreign" foreign key ("plan_id") references "plan" ("id") on delete set null;`);
    this.addSql(`alter table "draft" alter column "file_name" drop not null;`);
    this.addSql(`alter table "draft" alter column "encoding" drop not null;`);
    this.addSql(`create index "draft_document_id_index" on "draft" ("document_id");`);
    this.addSql(`create index "draft_plan_id_index" on "draft" ("plan_id");`);

    this.addSql(`alter table "draft_revision" add "undone" boolean not null default false;`);

    this.addSql(`alter table "unit_choice" add constraint "unit_choice_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`);
    this.addSql(`alter table "unit_choice" add constraint "unit_choice_chosen_by_foreign" foreign key ("chosen_by") references "app_user" ("id");`);

    this.addSql(`alter table "document" add constraint "document_uploaded_by_foreign" foreign key ("uploaded_by") references "app_user" ("id");`);

    this.addSql(`alter table "plan_annex" add constraint "plan_annex_plan_id_foreign" foreign key ("plan_id") references "plan" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "plan_annex" add constraint "plan_annex_document_id_foreign" foreign key ("document_id") references "document" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "plan_annex" add constraint "plan_annex_added_by_foreign" foreign key ("added_by") references "app_user" ("id");`);

    this.addSql(`alter table "plan_version" add constraint "plan_version_plan_id_foreign" foreign key ("plan_id") references "plan" ("id");`);
    this.addSql(`alter table "plan_version" add constraint "plan_version_draft_id_foreign" foreign key ("draft_id") references "draft" ("id");`);
    this.addSql(`alter table "plan_version" add constraint "plan_version_approved_by_foreign" foreign key ("approved_by") references "app_user" ("id");`);

    this.addSql(`alter table "assignment_due" add constraint "assignment_due_assignment_id_foreign" foreign key ("assignment_id") references "assignment" ("id");`);
    this.addSql(`alter table "assignment_due" add constraint "assignment_due_set_by_foreign" foreign key ("set_by") references "app_user" ("id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "plan_annex" drop constraint "plan_annex_document_id_foreign";`);
    this.addSql(`alter table "draft" drop constraint "draft_document_id_foreign";`);

    this.addSql(`drop table if exists "unit_choice" cascade;`);
    this.addSql(`drop table if exists "document" cascade;`);
    this.addSql(`drop table if exists "plan_annex" cascade;`);
    this.addSql(`drop table if exists "assignment_due" cascade;`);

    this.addSql(`alter table "draft" drop constraint "draft_plan_id_foreign";`);

    this.addSql(`drop index "draft_document_id_index";`);
    this.addSql(`drop index "draft_plan_id_index";`);
    this.addSql(`alter table "draft" add "source_text" text not null default '';`);
    this.addSql(`update "draft" set "source_text" = coalesce((select string_agg("each"->>'text', E'\\n' order by ("each"->>'line')::int) from jsonb_array_elements("source"->'lines') as "each"), '');`);
    this.addSql(`alter table "draft" alter column "source_text" drop default;`);
    this.addSql(`update "draft" set "file_name" = coalesce("file_name", ''), "encoding" = coalesce("encoding", '');`);
    this.addSql(`alter table "draft" drop column "document_id", drop column "plan_id", drop column "based_on", drop column "source", drop column "remembered";`);
    this.addSql(`alter table "draft" alter column "file_name" set not null;`);
    this.addSql(`alter table "draft" alter column "encoding" set not null;`);

    this.addSql(`alter table "draft_revision" drop column "undone";`);

    this.addSql(`alter table "plan" add "draft_id" uuid null;`);
    this.addSql(`update "plan" set "draft_id" = (select "draft_id" from "plan_version" where "plan_version"."plan_id" = "plan"."id" order by "number" desc limit 1);`);
    this.addSql(`alter table "plan" alter column "draft_id" set not null;`);
    this.addSql(`drop table if exists "plan_version" cascade;`);
    this.addSql(`alter table "plan" add constraint "plan_draft_id_foreign" foreign key ("draft_id") references "draft" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "task" drop column "line", drop column "opens_on", drop column "gone_from";`);
    this.addSql(`update "task" set "source_line" = coalesce("source_line", 1);`);
    this.addSql(`alter table "task" alter column "source_line" set not null;`);
  }

}
