import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { lastDayOf, type Period } from '@dondoc/domain/calendar';
import { keptLine } from '@dondoc/domain/kpi';
import type { UnitRegister } from '@dondoc/domain/unit';
import type { Em } from '../../database.ts';
import { registerOf, treeOn } from '../../unit/register-of.ts';

/**
 * Makes the kept sums anew when the register of units is not the one they were kept by: a newer release may know that a
 * unit stood elsewhere. Called at every start, after the units are there; does nothing when nothing changed.
 */
export async function keepRollUpInLine(em: Em): Promise<void> {
  await em.fork().transactional(async (inside) => {
    const register = fingerprint(await registerOf(inside));
    const kysely = inside.getKysely();
    const { rows } = await sql<{ register: string }>`select register from kpi_roll_up_basis where id = 1 for update`.execute(kysely);
    if (rows[0]?.register === register) return;
    await rebuildRollUp(inside);
    await sql`insert into kpi_roll_up_basis (id, register) values (1, ${register})
      on conflict (id) do update set register = excluded.register`.execute(kysely);
  });
}

/** Makes every kept sum anew from the cells, month by month; whoever saves meanwhile waits. Must run in a transaction. */
export async function rebuildRollUp(em: Em): Promise<void> {
  const kysely = em.getKysely();
  await sql`lock table kpi_entry in share mode`.execute(kysely);
  await sql`delete from kpi_roll_up`.execute(kysely);
  const { rows } = await sql<{ period: Period }>`select distinct period from kpi_entry`.execute(kysely);
  for (const { period } of rows) await sumMonth(em, period);
}

async function sumMonth(em: Em, period: Period): Promise<void> {
  const tree = await treeOn(em, lastDayOf(period));
  const above = [...tree.units.keys()].flatMap((unit) => {
    const line = keptLine(tree, unit);
    return line === null ? [] : [{ unit_id: unit, line_id: line }];
  });
  await sql`
    insert into kpi_roll_up (period, indicator, indicator_version, service, unit_id, numerator, denominator, cells, not_applicable)
    select entry.period, entry.indicator, entry.indicator_version, entry.service, above.line_id,
      coalesce(sum(entry.numerator), 0), coalesce(sum(entry.denominator), 0), count(entry.numerator),
      bool_or(entry.not_applicable and above.line_id = entry.unit_id)
    from kpi_entry as entry
    join jsonb_to_recordset(${JSON.stringify(above)}::jsonb) as above(unit_id text, line_id text) on above.unit_id = entry.unit_id
    where entry.period = ${period}
    group by 1, 2, 3, 4, 5`.execute(em.getKysely());
}

/** Names where every unit stands and has stood. */
function fingerprint({ units }: UnitRegister): string {
  const places = units.map(({ id, opensOn, closesOn, spells }) => [id, opensOn, closesOn, spells.map(({ from, to, parentId }) => [from, to, parentId])]);
  return createHash('sha256').update(JSON.stringify(places)).digest('hex');
}
