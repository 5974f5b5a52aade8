import { createServer, type IncomingMessage } from 'node:http';
import { Pool } from 'pg';

// The limit for a Node service on the same tables: no session, no access check, no rule, no history, no kept sums; one
// prepared statement a request. Started by run.ts: node bare-server.ts PORT, with DATABASE_URL.

const pool = new Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });

/** The ministries and provinces of a month from the kept sums, with their targets. */
const fromKeptSums = `
  select spell.unit_id as id, spell.name, line.numerator::float8, line.denominator::float8, target.target_bp
  from unit_spell as spell
  left join kpi_roll_up as line on line.period = $1 and line.indicator = $2 and line.indicator_version = 1
    and line.service = 0 and line.unit_id = spell.unit_id
  left join kpi_target as target on target.indicator = $2 and target.indicator_version = 1
    and target.period = left($1, 4) and target.unit_id = spell.unit_id
  where (spell.parent_id = 'VN' or spell.unit_id = 'VN') and spell.from_day <= $3::date
    and (spell.to_day is null or spell.to_day >= $3::date)`;

/** The same by adding the cells of the month anew; `bench_top` says under which of them each unit stands. */
const fromCells = `
  with summed as (
    select top.top_id as unit_id, sum(entry.numerator) as numerator, sum(entry.denominator) as denominator
    from kpi_entry as entry join bench_top as top on top.unit_id = entry.unit_id
    where entry.period = $1 and entry.indicator = $2 and entry.indicator_version = 1 and entry.service = 0
    group by top.top_id
  )
  select spell.unit_id as id, spell.name, line.numerator::float8, line.denominator::float8, target.target_bp
  from unit_spell as spell
  left join summed as line on line.unit_id = spell.unit_id
  left join kpi_target as target on target.indicator = $2 and target.indicator_version = 1
    and target.period = left($1, 4) and target.unit_id = spell.unit_id
  where (spell.parent_id = 'VN' or spell.unit_id = 'VN') and spell.from_day <= $3::date
    and (spell.to_day is null or spell.to_day >= $3::date)`;

const save = `
  insert into kpi_entry (id, period, indicator, indicator_version, service, unit_id, numerator, denominator,
    not_applicable, note, entered_by, entered_at, entered_on, version)
  select gen_random_uuid(), $1, indicator, 1, service, $2, numerator, denominator, false, null,
    $3, now(), current_date, 1
  from unnest($4::text[], $5::int[], $6::bigint[], $7::bigint[]) as given(indicator, service, numerator, denominator)
  on conflict (period, indicator, indicator_version, service, unit_id) do update
  set numerator = excluded.numerator, denominator = excluded.denominator, entered_by = excluded.entered_by,
    entered_at = excluded.entered_at, entered_on = excluded.entered_on, version = kpi_entry.version + 1
  returning indicator, service, version`;

interface Form {
  readonly month: string;
  readonly unit: string;
  readonly person: string;
  readonly indicators: readonly string[];
  readonly services: readonly number[];
  readonly numerators: readonly number[];
  readonly denominators: readonly number[];
}

async function answer(request: IncomingMessage): Promise<unknown> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/save') {
    const form = JSON.parse(await bodyOf(request)) as Form;
    const values = [form.month, form.unit, form.person, form.indicators, form.services, form.numerators, form.denominators];
    return (await pool.query({ name: 'save', text: save, values })).rows;
  }
  const values = [searchParams.get('month'), searchParams.get('indicator'), searchParams.get('on')];
  const isKept = pathname === '/kept-sums';
  return (await pool.query({ name: isKept ? 'kept-sums' : 'cells', text: isKept ? fromKeptSums : fromCells, values })).rows;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

const server = createServer((request, response) => {
  answer(request).then(
    (value) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value)),
    (error: Error) => response.writeHead(500).end(error.message),
  );
});
server.listen(Number(process.argv[2]), '127.0.0.1', () => console.log('listening'));
process.on('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
  void pool.end();
});
