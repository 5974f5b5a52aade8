import { Migration } from '@mikro-orm/migrations';

export class Migration20261127030033_write_less_for_a_save extends Migration {

  override name = 'Migration20261127030033_write_less_for_a_save';

  override up(): void | Promise<void> {
    this.addSql(`alter table "kpi_entry_change" drop constraint "kpi_entry_change_entered_by_foreign";`);
    this.addSql(`alter table "kpi_entry_change" drop constraint "kpi_entry_change_unit_id_foreign";`);
    // Whoever opens the nation reads the sums of those directly below it.
    this.addSql(`delete from "kpi_roll_up" where "unit_id" = 'VN';`);
  }

  override down(): void | Promise<void> {
    // The release before makes every sum anew at its start, that of the nation among them.
    this.addSql(`delete from "kpi_roll_up_basis";`);
    this.addSql(`alter table "kpi_entry_change" add constraint "kpi_entry_change_entered_by_foreign" foreign key ("entered_by") references "app_user" ("id");`);
    this.addSql(`alter table "kpi_entry_change" add constraint "kpi_entry_change_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`);
  }

}
