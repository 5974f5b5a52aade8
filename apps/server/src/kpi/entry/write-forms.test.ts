import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { day, period } from '@dondoc/domain/calendar';
import { unitId } from '@dondoc/domain/unit';
import { aDistrict } from '../../testing/a-district.ts';
import { openTestApi } from '../../testing/open-test-api.ts';
import { User } from '../../identity/user.entity.ts';
import { writeForms } from './write-forms.ts';

const api = await openTestApi();
let people: readonly string[] = [];
beforeAll(async () => {
  for (const province of ['H26', 'H27', 'H29']) await aDistrict(api, `${province}-1`, province);
});
beforeEach(async () => {
  await api.empty();
  for (const unit of ['H26', 'H27', 'H29']) await api.member([unit]);
  people = (await api.database.em.fork().find(User, {})).map(({ id }) => id);
});
afterAll(() => api.close());

const august = period('2022-08');
const reported = { indicator: 'hs-truc-tuyen', indicator_version: 1, service: 0, denominator: 10, not_applicable: false, note: null };

interface Named {
  readonly numerator?: number;
  readonly month?: typeof august;
}

/** Writes one cell of a district as a request of its own does. */
function write(district: string, { numerator = 3, month = august }: Named = {}) {
  const line = district.slice(0, 3);
  const entered = { entered_by: people[['H26', 'H27', 'H29'].indexOf(line)] ?? '', entered_on: day('2022-09-05'), origin: 'typed' } as const;
  const cells = [{ ...reported, numerator, version: null }];
  return writeForms(api.database.em.fork(), month, [{ unit_id: unitId(district), line_id: unitId(line), ...entered, cells }]);
}

/** Which units were written by one statement, in the order it was done, and by how many people. */
async function writtenTogether() {
  const saves = await api.database.em.fork().execute<{ unit: string; by: string; transaction: string }[]>(
    `select unit_id as unit, entered_by as by, xmin::text as transaction from kpi_entry_save order by id`,
  );
  return [...Map.groupBy(saves, ({ transaction }) => transaction)].map(([, together]) => ({
    units: together.map(({ unit }) => unit).toSorted(),
    people: new Set(together.map(({ by }) => by)).size,
  }));
}

describe('forms that are saved at the same moment', () => {
  it('are written together, each in the name of whoever saved it', async () => {
    const written = await Promise.all(['H26-1', 'H27-1', 'H29-1'].map((district) => write(district)));

    expect(written).toMatchObject([[{ unitId: 'H26-1', version: 1 }], [{ unitId: 'H27-1', version: 1 }], [{ unitId: 'H29-1', version: 1 }]]);
    expect(await writtenTogether()).toEqual([
      { units: ['H26-1'], people: 1 },
      { units: ['H27-1', 'H29-1'], people: 2 },
    ]);
  });

  it('are written one after the other when they are of one unit or of different months', async () => {
    const written = await Promise.all([
      write('H27-1'),
      write('H26-1', { numerator: 4 }),
      write('H26-1', { numerator: 5 }),
      write('H29-1', { month: period('2022-07') }),
    ]);

    expect(written.map((cells) => cells.length)).toEqual([1, 1, 0, 1]);
    expect((await writtenTogether()).map(({ units }) => units)).toEqual([['H27-1'], ['H26-1'], ['H29-1']]);
  });

  it('fail alone when one of them cannot be written', async () => {
    await api.database.em.fork().execute(
      `insert into kpi_roll_up (period, indicator, indicator_version, service, unit_id, numerator, denominator, cells)
       values ('2022-08', 'hs-truc-tuyen', 1, 0, 'H27', 9223372036854775807, 9223372036854775807, 1)`,
    );

    const outcomes = await Promise.allSettled(['H26-1', 'H27-1', 'H29-1'].map((district) => write(district)));

    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect((await writtenTogether()).map(({ units }) => units)).toEqual([['H26-1'], ['H29-1']]);
  });

  it('are written at once by whoever is in a transaction, and gone with it', async () => {
    const undone = api.database.em.fork().transactional(async (em) => {
      const form = { unit_id: unitId('H26-1'), line_id: unitId('H26'), entered_by: people[0] ?? '', entered_on: day('2022-09-05'), origin: 'file' } as const;
      expect(await writeForms(em, august, [{ ...form, cells: [{ ...reported, numerator: 3, version: null }] }])).toHaveLength(1);
      throw new Error('given up');
    });

    await expect(undone).rejects.toThrow('given up');
    expect(await writtenTogether()).toEqual([]);
  });
});
