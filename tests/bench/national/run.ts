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

/** How many kept sums of the month that was saved into are not what its cells add up to, of the nation and of Hà Nội. */
const wrongSums = `
  select count(*)::int as wrong
  from kpi_roll_up as kept
  join lateral (
    select coalesce(sum(numerator), 0) as numerator, coalesce(sum(denominator), 0) as denominator, count(numerator) as cells
    from kpi_entry as entry
    where entry.period = kept.period and entry.indicator = kept.indicator and entry.indicator_version = kept.indicator_version
      and entry.service = kept.service and (kept.unit_id = 'VN' or entry.unit_id = 'H26' or entry.unit_id like 'H26-%')
  ) as summed on true
  where kept.period = $1 and kept.unit_id in ('VN', 'H26')
    and (kept.numerator, kept.denominator, kept.cells) is distinct from (summed.numerator, summed.denominator, summed.cells)`;

const national = await prepareNation();
const client = new Client({ connectionString: national.databaseUrl });
await client.connect();
await client.query(standing);
await client.query(`alter table bench_top add primary key (unit_id, top_id)`);
await client.query(`analyze bench_top`);
const bare = await startBare(national.databaseUrl);

const { loading, starting } = national.took;
console.log(`${reporting.length} units; loaded in ${loading.toFixed(0)} s, the sums made and the product started in ${starting.toFixed(0)} s\n`);
console.log(await compare(rollUpWays(national, bare)));
console.log(await compare(await saveWays(national, bare, client)));
const { rows } = await client.query<{ wrong: number }>(wrongSums, [productMonth]);
if (rows[0]?.wrong !== 0) throw new Error(`${rows[0]?.wrong} kept sums are not what the cells add up to`);
console.log(await statementsTable(national));

await client.end();
await bare.stop();
await national.product.stop();
