import { savedCell } from './entry-saves.ts';

/**
 * The statement that saves forms of one month; written out once, since putting it together costs a
 * request more than reading its answer. Its parameters: the forms as JSON and the month.
 */
export const savingStatement = `
  with form as (
    select * from jsonb_to_recordset($1::jsonb)
      as form(unit_id text, line_id text, entered_by text, entered_on date, origin text, cells jsonb)
  ),
  cell as (
    select form.unit_id, form.entered_by, form.entered_on, cell.*
    from form cross join lateral jsonb_to_recordset(form.cells) as cell(indicator text, indicator_version int, service int,
      numerator bigint, denominator bigint, not_applicable boolean, note text, version int)
  ),
  before as (
    select entry.ctid, entry.numerator as old_numerator, entry.denominator as old_denominator, cell.numerator, cell.denominator,
      cell.not_applicable, cell.note, cell.entered_by, cell.entered_on
    from kpi_entry as entry
    join cell on entry.indicator = cell.indicator and entry.indicator_version = cell.indicator_version
      and entry.service = cell.service and entry.unit_id = cell.unit_id and entry.version = cell.version
    where entry.period = $2
    order by entry.indicator, entry.service, entry.unit_id
    for update of entry
  ),
  changed as (
    update kpi_entry as entry
    set numerator = before.numerator, denominator = before.denominator, not_applicable = before.not_applicable, note = before.note,
      entered_by = before.entered_by, entered_at = now(), entered_on = before.entered_on, version = entry.version + 1
    from before
    where entry.ctid = before.ctid
    returning entry.*, before.old_numerator, before.old_denominator
  ),
  added as (
    insert into kpi_entry (id, period, indicator, indicator_version, service, unit_id,
      numerator, denominator, not_applicable, note, entered_by, entered_at, entered_on, version)
    select gen_random_uuid(), $2, indicator, indicator_version, service, unit_id,
      numerator, denominator, not_applicable, note, entered_by, now(), entered_on, 1
    from cell where cell.version is null
    order by indicator, service, unit_id
    on conflict (period, indicator, indicator_version, service, unit_id) do nothing
    returning *, null::bigint as old_numerator, null::bigint as old_denominator
  ),
  written as (select * from changed union all select * from added),
  ${history()},
  ${keptSums()}
  select unit_id as "unitId", indicator, service, version from written`;

/** Keeps what was written of each form as one act of saving. */
function history(): string {
  return `kept as (
    insert into kpi_entry_save (period, unit_id, entered_by, entered_at, entered_on, origin,
      cells, versions, numerators, denominators, not_applicable, notes)
    select $2, form.unit_id, form.entered_by, now(), form.entered_on, form.origin,
      array_agg(${savedCell}), array_agg(written.version), array_agg(written.numerator),
      array_agg(written.denominator), array_agg(written.not_applicable), array_agg(written.note)
    from written join form on form.unit_id = written.unit_id
    group by form.unit_id, form.entered_by, form.entered_on, form.origin)`;
}

/**
 * Adds what changed to the sums of the line above: in one order, so that two who save at once wait and never deadlock.
 */
function keptSums(): string {
  return `summed as (
    insert into kpi_roll_up as kept (period, indicator, indicator_version, service, unit_id,
      numerator, denominator, cells, not_applicable)
    select $2, written.indicator, written.indicator_version, written.service, form.line_id,
      sum(coalesce(written.numerator, 0) - coalesce(written.old_numerator, 0)),
      sum(coalesce(written.denominator, 0) - coalesce(written.old_denominator, 0)),
      sum((written.numerator is not null)::int - (written.old_numerator is not null)::int),
      bool_or(written.not_applicable and form.line_id = written.unit_id)
    from written join form on form.unit_id = written.unit_id
    where form.line_id is not null
    group by written.indicator, written.service, form.line_id, written.indicator_version
    order by written.indicator, written.service, form.line_id
    on conflict (period, indicator, indicator_version, service, unit_id) do update
    set numerator = kept.numerator + excluded.numerator, denominator = kept.denominator + excluded.denominator,
      cells = kept.cells + excluded.cells,
      not_applicable = case
        when (kept.unit_id, kept.indicator, kept.service) in (select unit_id, indicator, service from written)
        then excluded.not_applicable else kept.not_applicable end)`;
}

/** The statement that reads what stands where cells could not be written, and who wrote it. Its parameters: the forms and the month. */
export const standingStatement = `
  select entry.unit_id as "unitId", entry.indicator, entry.service, entry.version, person.name as "enteredBy",
    entry.numerator::float8 as numerator, entry.denominator::float8 as denominator,
    entry.not_applicable as "notApplicable"
  from jsonb_to_recordset($1::jsonb) as form(unit_id text, cells jsonb)
  cross join lateral jsonb_to_recordset(form.cells) as cell(indicator text, indicator_version int, service int)
  join kpi_entry as entry on entry.indicator = cell.indicator and entry.indicator_version = cell.indicator_version
    and entry.service = cell.service and entry.unit_id = form.unit_id
  join app_user as person on person.id = entry.entered_by
  where entry.period = $2`;
