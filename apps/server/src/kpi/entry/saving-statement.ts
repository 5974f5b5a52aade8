/**
 * The statement that saves cells of one month, see {@link rememberEntries}; written out once, since putting it together
 * costs a request more than reading its answer. Its parameters: the cells as JSON ({@link cellTable}), the month, who
 * enters, the day, from where, and for each unit the lines above it as JSON, the deepest with the greatest `depth`.
 */
export const savingStatement = `
  with cell as (select * from ${cellTable('$1')}),
  before as (
    select entry.ctid, entry.numerator, entry.denominator, cell.numerator as new_numerator, cell.denominator as new_denominator,
      cell.not_applicable as newly_not_applicable, cell.note as new_note
    from kpi_entry as entry
    join cell on entry.indicator = cell.indicator and entry.indicator_version = cell.indicator_version
      and entry.service = cell.service and entry.unit_id = cell.unit_id and entry.version = cell.version
    where entry.period = $2
    order by entry.indicator, entry.service, entry.unit_id
    for update of entry
  ),
  changed as (
    update kpi_entry as entry
    set numerator = before.new_numerator, denominator = before.new_denominator, not_applicable = before.newly_not_applicable,
      note = before.new_note, entered_by = $3, entered_at = now(), entered_on = $4::date, version = entry.version + 1
    from before
    where entry.ctid = before.ctid
    returning entry.*, before.numerator as old_numerator, before.denominator as old_denominator
  ),
  added as (
    insert into kpi_entry (id, period, indicator, indicator_version, service, unit_id,
      numerator, denominator, not_applicable, note, entered_by, entered_at, entered_on, version)
    select gen_random_uuid(), $2, indicator, indicator_version, service, unit_id,
      numerator, denominator, not_applicable, note, $3, now(), $4::date, 1
    from cell where cell.version is null
    order by indicator, service, unit_id
    on conflict (period, indicator, indicator_version, service, unit_id) do nothing
    returning *, null::bigint as old_numerator, null::bigint as old_denominator
  ),
  written as (select * from changed union all select * from added),
  ${history()},
  ${keptSums()}
  select unit_id as "unitId", indicator, service, version from written`;

/** Keeps what was written as one more value the entries have had. */
function history(): string {
  return `kept as (
    insert into kpi_entry_change (period, indicator, indicator_version, service, unit_id, version,
      numerator, denominator, not_applicable, note, origin, entered_by, entered_at, entered_on)
    select period, indicator, indicator_version, service, unit_id, version,
      numerator, denominator, not_applicable, note, $5::text, entered_by, entered_at, entered_on
    from written)`;
}

/**
 * Adds what changed to the sums of every line above: in one order, so that two who save at once wait and never deadlock,
 * and the highest last, for which most wait.
 */
function keptSums(): string {
  return `summed as (
    insert into kpi_roll_up as kept (period, indicator, indicator_version, service, unit_id,
      numerator, denominator, cells, not_applicable)
    select written.period, written.indicator, written.indicator_version, written.service, above.line_id,
      sum(coalesce(written.numerator, 0) - coalesce(written.old_numerator, 0)),
      sum(coalesce(written.denominator, 0) - coalesce(written.old_denominator, 0)),
      sum((written.numerator is not null)::int - (written.old_numerator is not null)::int),
      bool_or(written.not_applicable and above.line_id = written.unit_id)
    from written
    join jsonb_to_recordset($6::jsonb) as above(unit_id text, line_id text, depth int) on above.unit_id = written.unit_id
    group by above.depth, written.indicator, written.service, above.line_id, written.period, written.indicator_version
    order by above.depth desc, written.indicator, written.service, above.line_id
    on conflict (period, indicator, indicator_version, service, unit_id) do update
    set numerator = kept.numerator + excluded.numerator, denominator = kept.denominator + excluded.denominator,
      cells = kept.cells + excluded.cells,
      not_applicable = case
        when (kept.unit_id, kept.indicator, kept.service) in (select unit_id, indicator, service from written)
        then excluded.not_applicable else kept.not_applicable end)`;
}

/** The statement that reads what stands where cells could not be written, and who wrote it. Its parameters: the cells and the month. */
export const standingStatement = `
  select entry.unit_id as "unitId", entry.indicator, entry.service, entry.version, person.name as "enteredBy",
    entry.numerator::float8 as numerator, entry.denominator::float8 as denominator,
    entry.not_applicable as "notApplicable"
  from kpi_entry as entry
  join app_user as person on person.id = entry.entered_by
  join ${cellTable('$1')} on entry.indicator = cell.indicator
    and entry.indicator_version = cell.indicator_version and entry.service = cell.service
    and entry.unit_id = cell.unit_id
  where entry.period = $2`;

/** Cells that are given as JSON as a table `cell`: PGlite and PostgreSQL read JSON alike. */
function cellTable(parameter: string): string {
  return `jsonb_to_recordset(${parameter}::jsonb) as cell(
    unit_id text, indicator text, indicator_version int, service int,
    numerator bigint, denominator bigint, not_applicable boolean, note text, version int)`;
}
