import { Migration } from '@mikro-orm/migrations';

export class Migration20261127032130_end_data_sets extends Migration {

  override name = 'Migration20261127032130_end_data_sets';

  override up(): void | Promise<void> {
    this.addSql(`alter table "data_set" drop constraint "data_set_unit_id_field_name_unique";`);
    this.addSql(`alter table "data_set" add "removed_by" text null, add "removed_at" timestamptz null, add "removed_on" date null;`);
    this.addSql(`alter table "data_set" add constraint "data_set_removed_by_foreign" foreign key ("removed_by") references "app_user" ("id") on delete no action;`);
    this.addSql(`create unique index "data_set_name_held_once" on "data_set" ("unit_id", "field", "name") where "removed_on" is null;`);
    this.addSql(`alter table "data_set" add constraint "data_set_removed_by_somebody" check (num_nulls(removed_by, removed_at, removed_on) in (0, 3));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "data_set" drop constraint "data_set_removed_by_foreign";`);

    this.addSql(`drop index "data_set_name_held_once";`);
    this.addSql(`alter table "data_set" drop constraint "data_set_removed_by_somebody";`);
    this.addSql(`alter table "data_set" drop column "removed_by", drop column "removed_at", drop column "removed_on";`);
    this.addSql(`alter table "data_set" add constraint "data_set_unit_id_field_name_unique" unique ("unit_id", "field", "name");`);
  }

}
