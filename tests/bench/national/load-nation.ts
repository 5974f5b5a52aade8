import type { Client } from 'pg';
import { addedUnits, columns, countsOf, months, reporting } from './nation.ts';

/** Fills a database that the product has migrated and seeded: units, 4.1 million figures with their history, and targets. */
export async function loadNation(client: Client): Promise<void> {
  // What is loaded is right by construction: foreign keys are not looked up eight million times.
  await client.query(`set session_replication_role = replica`);
  await loadUnits(client);
  for (const [at, month] of months.entries()) {
    for (const [which, column] of columns.entries()) await loadFigures(client, { month, ...column, ...countsOf(at, which) });
  }
  await client.query(`
    insert into kpi_entry_save (period, unit_id, entered_by, entered_at, entered_on, origin, cells, versions, numerators, denominators,
      not_applicable, notes)
    select period, unit_id, entered_by, max(entered_at), entered_on, 'typed',
      array_agg(indicator || ' ' || indicator_version || ' ' || service), array_agg(version), array_agg(numerator),
      array_agg(denominator), array_agg(not_applicable), array_agg(note)
    from kpi_entry
    group by period, unit_id, entered_by, entered_on`);
  await loadTargets(client);
  await client.query(`set session_replication_role = default`);
  await client.query(`vacuum analyze`);
}

async function loadUnits(client: Client): Promise<void> {
  const spells = addedUnits.flatMap((unit) => unit.spells.map((spell) => ({ unit: unit.id, ...spell })));
  await client.query(
    `insert into unit (id, opens_on, closes_on)
     select id, "opensOn", "closesOn" from jsonb_to_recordset($1::jsonb) as given(id text, "opensOn" date, "closesOn" date)`,
    [JSON.stringify(addedUnits.map(({ id, opensOn, closesOn }) => ({ id, opensOn, closesOn })))],
  );
  await client.query(
    `insert into unit_spell (unit_id, from_day, to_day, name, kind, level, parent_id, code)
     select unit, "from", "to", name, kind, level, "parentId", code from jsonb_to_recordset($1::jsonb)
       as given(unit text, "from" date, "to" date, name text, kind text, level text, "parentId" text, code text)`,
    [JSON.stringify(spells)],
  );
}

interface Figures {
  readonly month: string;
  readonly indicator: string;
  readonly service: number;
  readonly numerators: readonly number[];
  readonly denominators: readonly number[];
}

async function loadFigures(client: Client, { month, indicator, service, numerators, denominators }: Figures): Promise<void> {
  await client.query({
    name: 'load-figures',
    text: `insert into kpi_entry (id, period, indicator, indicator_version, service, unit_id, numerator, denominator,
        not_applicable, note, entered_by, entered_at, entered_on, version)
      select gen_random_uuid(), $1, $2, 1, $3, unit_id, numerator, denominator, false, null,
        (select id from app_user limit 1), now(), '2025-01-10', 1
      from unnest($4::text[], $5::bigint[], $6::bigint[]) as given(unit_id, numerator, denominator)`,
    values: [month, indicator, service, reporting, numerators, denominators],
  });
}

/** Every unit its target for each indicator and year: 40 to 80 %. */
async function loadTargets(client: Client): Promise<void> {
  await client.query(
    `insert into kpi_target (id, indicator, indicator_version, period, unit_id, target_bp, set_by, set_at, version)
     select gen_random_uuid(), indicator, 1, year, unit_id, 4000 + 10 * (place * 37 % 400), (select id from app_user limit 1), now(), 1
     from unnest($1::text[]) as indicator, unnest(array['2022', '2023', '2024']) as year,
       unnest($2::text[]) with ordinality as unit(unit_id, place)`,
    [[...new Set(columns.map(({ indicator }) => indicator))], reporting],
  );
}
