import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lastDayOf, period, type Period } from '@dondoc/domain/calendar';
import { keptLine } from '@dondoc/domain/kpi';
import { unitId, type UnitId } from '@dondoc/domain/unit';
import { aDistrict } from '../../testing/a-district.ts';
import { openTestApi } from '../../testing/open-test-api.ts';
import { treeOn } from '../../unit/register-of.ts';

const api = await openTestApi();
beforeAll(async () => {
  for (const [id, parent] of [['HN-1', 'H26'], ['HN-2', 'H26'], ['HN-1-1', 'HN-1']] as const) await aDistrict(api, id, parent);
});
afterAll(() => api.close());

const units = ['HN-1', 'HN-1-1', 'HN-2', 'H26', 'G01'].map(unitId);
const codes = ['hs-truc-tuyen', 'dung-han'] as const;
const months = ['2022-07', '2022-08'].map(period);

const value = fc.oneof(
  { weight: 4, arbitrary: fc.nat({ max: 500 }).map((numerator) => ({ numerator, denominator: 500, notApplicable: false })) },
  { weight: 1, arbitrary: fc.constant({ numerator: null, denominator: null, notApplicable: false }) },
  { weight: 1, arbitrary: fc.constant({ numerator: null, denominator: null, notApplicable: true }) },
);
const cell = fc.record({ unitId: fc.constantFrom(...units), indicator: fc.constantFrom(...codes), service: fc.constantFrom(0, 3), value });
const form = fc.record({
  month: fc.constantFrom(...months),
  cells: fc.uniqueArray(cell, { minLength: 1, maxLength: 6, selector: ({ unitId: id, indicator, service }) => `${id} ${indicator} ${service}` }),
});

type Form = typeof form extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** Saves a form over what stands, as somebody who reaches all of the units; others may be saving meanwhile. */
async function save({ month, cells }: Form): Promise<void> {
  const member = await api.member(['VN']);
  const { rows } = await sql<{ key: string; version: number }>`
    select unit_id || ' ' || indicator || ' ' || service as key, version from kpi_entry where period = ${month}`.execute(api.database.em.fork().getKysely());
  const versions = new Map(rows.map(({ key, version }) => [key, version]));
  const given = cells.map(({ value: counts, ...name }) => ({ ...name, ...counts, version: versions.get(`${name.unitId} ${name.indicator} ${name.service}`) ?? null }));
  await member.entry.save({ period: month, cells: given });
}

interface Sum {
  readonly numerator: number;
  readonly denominator: number;
  readonly cells: number;
}

/** Every sum that should be kept, worked out from the cells alone. */
async function sumsOfCells(): Promise<ReadonlyMap<string, Sum>> {
  const em = api.database.em.fork();
  const { rows } = await sql<{ period: Period; indicator: string; service: number; unitId: UnitId; numerator: number; denominator: number }>`
    select period, indicator, service, unit_id as "unitId", numerator::float8, denominator::float8 from kpi_entry where numerator is not null`.execute(em.getKysely());
  const sums = new Map<string, Sum>();
  for (const row of rows) {
    const line = keptLine(await treeOn(em, lastDayOf(row.period)), row.unitId);
    if (line === null) continue;
    const key = `${row.period} ${row.indicator} ${row.service} ${line}`;
    const { numerator, denominator, cells } = sums.get(key) ?? { numerator: 0, denominator: 0, cells: 0 };
    sums.set(key, { numerator: numerator + row.numerator, denominator: denominator + row.denominator, cells: cells + 1 });
  }
  return sums;
}

async function keptSums(): Promise<ReadonlyMap<string, Sum>> {
  const { rows } = await sql<Sum & { key: string }>`
    select period || ' ' || indicator || ' ' || service || ' ' || unit_id as key, numerator::float8, denominator::float8, cells
    from kpi_roll_up where cells <> 0 or numerator <> 0 or denominator <> 0`.execute(api.database.em.fork().getKysely());
  return new Map(rows.map(({ key, ...sum }) => [key, sum]));
}

describe('the kept sums', () => {
  it('law of upkeep: after any forms, saved one after the other or at once, every sum is that of its cells', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(form, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), async (turns) => {
        await api.empty();
        for (const atOnce of turns) {
          await Promise.all(atOnce.map(save));
          expect(await keptSums()).toEqual(await sumsOfCells());
        }
      }),
      { numRuns: 12, seed: 20_220_831 },
    );
  }, 120_000);
});
