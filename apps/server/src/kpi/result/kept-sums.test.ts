import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { day, period } from '@dondoc/domain/calendar';
import { unitId } from '@dondoc/domain/unit';
import { aDistrict } from '../../testing/a-district.ts';
import { openTestApi } from '../../testing/open-test-api.ts';
import { keepRollUpInLine, rebuildRollUp } from './rebuild-roll-up.ts';

const api = await openTestApi();
beforeAll(async () => {
  await aDistrict(api, 'HN-1', 'H26');
  await aDistrict(api, 'HN-2', 'H26');
});
beforeEach(() => api.empty());
afterAll(() => api.close());

const indicator = 'hs-truc-tuyen';
const august = period('2022-08');
const asked = { indicator, period: august, on: day('2022-08-31') };

interface Named {
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly notApplicable?: boolean;
  readonly service?: number;
  readonly version?: number | null;
}

/** Saves one cell of a unit, as a person of it. */
async function save(unit: string, named: Named, { today = '2022-10-15', month = august } = {}) {
  const member = await api.member([unit], today);
  const blank = { numerator: null, denominator: null, version: null };
  const [answer] = await member.entry.save({ period: month, cells: [{ unitId: unitId(unit), indicator, ...blank, ...named }] });
  if (answer?.saved !== true) throw new Error(`the cell of ${unit} was not saved`);
}

async function lines(named: { under?: string; service?: number; known?: string; on?: string } = {}) {
  const { under = 'VN', known, on, ...rest } = named;
  const reader = await api.administrator();
  const rolled = await reader.result.rollUp({
    ...asked,
    ...rest,
    ...(on === undefined ? {} : { on: day(on) }),
    under: unitId(under),
    known: known === undefined ? null : day(known),
  });
  return new Map<string, (typeof rolled)[number]>(rolled.map((line) => [line.id, line]));
}

/** Every kept sum that is not exactly what its cells add up to. */
async function wrongSums(): Promise<readonly unknown[]> {
  const em = api.database.em.fork();
  const read = async () => {
    const { rows } = await sql`select period, indicator, service, unit_id, numerator::text, denominator::text, cells, not_applicable
      from kpi_roll_up where cells <> 0 or not_applicable order by 1, 2, 3, 4`.execute(em.getKysely());
    return rows;
  };
  const kept = await read();
  await em.transactional((inside) => rebuildRollUp(inside));
  const anew = await read();
  expect(kept).toEqual(anew);
  return kept;
}

describe('the sums kept with the figures', () => {
  it('add what a district counts to its province and the nation, and open from one to the other', async () => {
    await save('HN-1', { numerator: 3, denominator: 10 });
    await save('HN-2', { numerator: 4, denominator: 10 });
    await save('H26', { numerator: 1, denominator: 5 });

    expect((await lines()).get('H26')).toMatchObject({ tally: { numerator: 8, denominator: 25 }, hasBelow: true, reported: 1, of: 1 });
    const opened = await lines({ under: 'H26' });
    expect(opened.get('H26')).toMatchObject({ parentId: null, tally: { numerator: 8, denominator: 25 } });
    expect(opened.get('HN-1')).toMatchObject({ name: 'Quận HN-1', tally: { numerator: 3, denominator: 10 }, parentId: 'H26' });
    expect(opened.get('HN-2')).toMatchObject({ tally: { numerator: 4, denominator: 10 }, hasBelow: false });
    expect(await wrongSums()).toHaveLength(1); // of the province: a district is its own sum, and the nation is read by its provinces
  });

  it('follow a figure that is changed, cleared and said not to be applicable', async () => {
    await save('HN-1', { numerator: 3, denominator: 10 });
    await save('HN-1', { numerator: 5, denominator: 12, version: 1 });
    expect((await lines()).get('VN')?.tally).toEqual({ numerator: 5, denominator: 12 });

    await save('HN-1', { version: 2 });
    expect((await lines()).get('VN')).toMatchObject({ tally: null, reported: 0, of: 85 });

    await save('H26', { notApplicable: true });
    expect((await lines()).get('VN')).toMatchObject({ tally: null, of: 84 });
    expect((await lines()).get('H26')).toMatchObject({ of: 0 });

    await save('HN-2', { numerator: 1, denominator: 2 }); // the district says nothing of the province itself
    expect((await lines()).get('H26')).toMatchObject({ of: 0, tally: { numerator: 1, denominator: 2 } });
    await save('H26', { numerator: 0, denominator: 0, version: 1 });
    expect((await lines()).get('H26')).toMatchObject({ of: 1, reported: 1, tally: { numerator: 1, denominator: 2 } });
    await wrongSums();
  });

  it('keep each service apart from all services together', async () => {
    await save('H26', { numerator: 30, denominator: 100 });
    await save('H26', { numerator: 7, denominator: 9, service: 12 });

    expect((await lines()).get('VN')?.tally).toEqual({ numerator: 30, denominator: 100 });
    expect((await lines({ service: 12 })).get('VN')?.tally).toEqual({ numerator: 7, denominator: 9 });
    expect((await lines({ service: 13 })).get('VN')?.tally).toBeNull();
  });

  it('can be asked for as they were known at the end of an earlier day', async () => {
    await save('HN-1', { numerator: 3, denominator: 10 }, { today: '2022-09-10' });
    await save('HN-1', { numerator: 5, denominator: 12, version: 1 }, { today: '2022-09-12' });
    await save('HN-2', { numerator: 1, denominator: 2 }, { today: '2022-09-12' });

    expect((await lines({ known: '2022-09-09' })).get('VN')?.tally).toBeNull();
    expect((await lines({ known: '2022-09-11' })).get('H26')?.tally).toEqual({ numerator: 3, denominator: 10 });
    expect((await lines({ known: '2022-09-12' })).get('VN')?.tally).toEqual({ numerator: 6, denominator: 14 });
    expect((await lines({ known: '2022-09-12', under: 'H26' })).get('HN-2')?.tally).toEqual({ numerator: 1, denominator: 2 });
  });

  it('show a merged province within the one that carries it on, on the map of 34 provinces', async () => {
    await save('H63', { numerator: 10, denominator: 11 });
    await save('H38', { numerator: 1, denominator: 2 });

    expect((await lines({ on: '2025-07-01' })).get('H38')?.tally).toEqual({ numerator: 11, denominator: 13 });
    const opened = await lines({ on: '2025-07-01', under: 'H38' });
    expect(opened.get('H38')?.tally).toEqual({ numerator: 11, denominator: 13 });
    expect(opened.get('not-in-force')?.tally).toEqual({ numerator: 10, denominator: 11 });
  });

  it('equal the cells after many people saved at once', async () => {
    const people = await Promise.all(['HN-1', 'HN-2', 'H26', 'H27', 'G01'].map(async (unit) => ({ unit, member: await api.member([unit]) })));
    const codes = [indicator, 'dvc-phat-sinh', 'dung-han'];

    for (const round of [1, 2, 3, 4]) {
      const saving = people.map(({ unit, member }, at) => {
        const cells = codes.map((code, which) => ({
          unitId: unitId(unit),
          indicator: code,
          ...(round === 3 && which === at % 3 ? { numerator: null, denominator: null } : { numerator: round * (at + which), denominator: 100 * round }),
          version: round === 1 ? null : round - 1,
        }));
        return member.entry.save({ period: august, cells });
      });
      for (const answer of (await Promise.all(saving)).flat()) expect(answer.saved).toBe(true);
    }

    await wrongSums();
  });

  it('are made anew when the register of units has changed, and left alone when it has not', async () => {
    await save('HN-1', { numerator: 3, denominator: 10 });
    const em = api.database.em.fork();
    const spoil = () => em.execute(`update kpi_roll_up set numerator = 99 where unit_id = 'H26'`);

    await keepRollUpInLine(em);
    await spoil();
    await keepRollUpInLine(em);
    expect((await lines()).get('H26')?.tally).toMatchObject({ numerator: 99 });

    await aDistrict(api, 'HN-3', 'H26');
    await keepRollUpInLine(em);
    expect((await lines()).get('H26')?.tally).toMatchObject({ numerator: 3 });
  });

  it('does not find a unit that is not in force on the day', async () => {
    await expect(lines({ under: 'HN-1', on: '2025-07-01' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
