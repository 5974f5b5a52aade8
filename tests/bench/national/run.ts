import { Client } from 'pg';
import { compare } from './compare.ts';
import { reporting } from './nation.ts';
import { prepareNation } from './prepare.ts';
import { startBare } from './start-bare.ts';
import { statementsTable } from './statements.ts';
import { productMonth, rollUpWays, saveWays } from './ways.ts';

// The product and a bare Node server side by side over the national set, on a real PostgreSQL; prints ratios within this
// run: pnpm --filter @dondoc/tests bench:national

/** Under which ministry, province or the nation itself each unit stands: what the bare server adds the cells by. */
const standing = `
  create table bench_top as
  with recursive below as (
    select unit_id, unit_id as top_id from unit_spell where parent_id = 'VN' or unit_id = 'VN'
    union
    select spell.unit_id, below.top_id from unit_spell as spell join below on spell.parent_id = below.unit_id and below.unit_id <> 'VN'
  )
  select unit_id, top_id from below`;

/** How many kept sums of provinces, in the month that was saved into, are not what their cells add up to. */
const wrongSums = `
  with summed as (
    select top.top_id, entry.indicator, entry.indicator_version, entry.service, coalesce(sum(entry.numerator), 0) as numerator,
      coalesce(sum(entry.denominator), 0) as denominator, count(entry.numerator) as cells
    from kpi_entry as entry join bench_top as top on top.unit_id = entry.unit_id
    where entry.period = $1
    group by top.top_id, entry.indicator, entry.indicator_version, entry.service
  )
  select count(*)::int as compared, count(*) filter (where (kept.numerator, kept.denominator, kept.cells)
    is distinct from (summed.numerator, summed.denominator, summed.cells))::int as wrong
  from kpi_roll_up as kept
  join summed on summed.top_id = kept.unit_id and summed.indicator = kept.indicator
    and summed.indicator_version = kept.indicator_version and summed.service = kept.service
  where kept.period = $1`;

const national = await prepareNation();
const client = new Client({ connectionString: national.databaseUrl });
await client.connect();
await client.query(standing);
await client.query(`alter table bench_top add primary key (unit_id, top_id)`);
// As a database that has stood for a minute does by itself: whether it had yet would decide how the sums are read.
await client.query(`analyze bench_top, kpi_roll_up`);
const bare = await startBare(national.databaseUrl);

const { loading, starting } = national.took;
console.log(`${reporting.length} units; loaded in ${loading.toFixed(0)} s, the sums made and the product started in ${starting.toFixed(0)} s\n`);
console.log(await compare(rollUpWays(national, bare)));
console.log(await compare(await saveWays(national, bare, client)));
const { rows } = await client.query<{ compared: number; wrong: number }>(wrongSums, [productMonth]);
if (rows[0]?.wrong !== 0 || rows[0].compared === 0) {
  throw new Error(`of ${rows[0]?.compared} kept sums ${rows[0]?.wrong} are not what the cells add up to`);
}
console.log(await statementsTable(national));

await client.end();
await bare.stop();
await national.product.stop();
