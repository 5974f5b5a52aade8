import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../src/database.ts';

/** An office of the release before: a form of two cells, one of which was changed the day after, and a cell that was cleared. */
const database = await openDatabase({ kind: 'memory', image: null });
const em = database.em.fork();
const [form, correction, cleared] = ['2022-09-05T01:00:00Z', '2022-09-06T02:00:00Z', '2022-09-06T03:00:00Z'];
const changes = [
  ['dung-han', 1, 'H26', 1, 9, 10, null, 'file', 'u', form, '2022-09-05'],
  ['hs-truc-tuyen', 1, 'H26', 1, 30, 100, 'Tăng đột biến', 'file', 'u', form, '2022-09-05'],
  ['hs-truc-tuyen', 1, 'H26', 2, 31, 100, null, 'typed', 'v', correction, '2022-09-06'],
  ['hs-truc-tuyen', 1, 'H27', 4, null, null, null, 'typed', 'u', cleared, '2022-09-06'],
];
const readChanges = () =>
  em.execute(`select indicator, indicator_version, unit_id, version, numerator::int, denominator::int, note, origin, entered_by, entered_at, entered_on::text
    from kpi_entry_change order by entered_at, indicator`);
let before: unknown;

beforeAll(async () => {
  await database.migrator.up({ to: '20261127032130_end_data_sets' });
  for (const change of changes) {
    await em.execute(
      `insert into kpi_entry_change (period, service, not_applicable, indicator, indicator_version, unit_id, version, numerator, denominator,
         note, origin, entered_by, entered_at, entered_on) values ('2022-08', 0, false, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      change,
    );
  }
  before = await readChanges();
  await em.execute(`insert into kpi_roll_up_basis (id, register) values (1, 'a register')`);
  await database.migrator.up();
});
afterAll(() => database.close(true));

describe('keeping a save as one', () => {
  it('makes one act of saving of what one person saved of a unit at one instant, in the order of time', async () => {
    expect(
      await em.execute(`select unit_id, cells, versions, numerators::int[], denominators::int[], not_applicable, notes, origin, entered_by, entered_on::text as on
        from kpi_entry_save order by id`),
    ).toEqual([
      {
        unit_id: 'H26',
        cells: ['dung-han 1 0', 'hs-truc-tuyen 1 0'],
        versions: [1, 1],
        numerators: [9, 30],
        denominators: [10, 100],
        not_applicable: [false, false],
        notes: [null, 'Tăng đột biến'],
        origin: 'file',
        entered_by: 'u',
        on: '2022-09-05',
      },
      expect.objectContaining({ unit_id: 'H26', versions: [2], numerators: [31], entered_by: 'v', on: '2022-09-06' }),
      expect.objectContaining({ unit_id: 'H27', versions: [4], numerators: [null], denominators: [null], notes: [null] }),
    ]);
  });

  it('has the kept sums made anew at the next start', async () => {
    expect(await em.execute('select * from kpi_roll_up_basis')).toEqual([]);
  });

  it('can be taken back to a row for each value, all as they were', async () => {
    await database.migrator.down({ to: '20261127032130_end_data_sets' });

    expect(await readChanges()).toEqual(before);
    expect(before).toHaveLength(4);
  });
});
