import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { day, period } from '@dondoc/domain/calendar';
import { rollUp, type Tally } from '@dondoc/domain/kpi';
import { unitId } from '@dondoc/domain/unit';
import { aDistrict } from '../../testing/a-district.ts';
import { openTestApi } from '../../testing/open-test-api.ts';

const api = await openTestApi();
beforeAll(async () => {
  await aDistrict(api, 'HN-1', 'H26');
  await aDistrict(api, 'HN-2', 'H26');
});
beforeEach(() => api.empty());
afterAll(() => api.close());

const indicator = 'hs-truc-tuyen';
const quarter = { indicator, period: period('2022-Q3'), on: day('2022-09-30') };

async function entered(unit: string, month: string, [numerator, denominator]: readonly [number, number], version: number | null = null) {
  const member = await api.member([unit]);
  const cells = [{ unitId: unitId(unit), indicator, numerator, denominator, version }];
  const [answer] = await member.entry.save({ period: period(month), cells });
  if (answer?.saved !== true) throw new Error(`the figure of ${unit} was not saved`);
}

async function opened(under: string) {
  return (await api.administrator()).result.rollUp({ ...quarter, under: unitId(under) });
}

/** What a unit counted itself, month by month, added up. */
async function ownOf(unit: string): Promise<Tally> {
  const cells = await (await api.administrator()).result.cells({ indicator, period: quarter.period, unitId: unitId(unit) });
  const standing = cells.flatMap(({ values }) => values[0] ?? []);
  return rollUp(standing.flatMap(({ numerator, denominator }) => (numerator === null || denominator === null ? [] : [{ numerator, denominator }])));
}

const tallyOf = (lines: Awaited<ReturnType<typeof opened>>, id: string) => lines.find((line) => line.id === id)?.tally ?? null;

describe('a number of the results', () => {
  beforeEach(async () => {
    await entered('HN-1', '2022-07', [3, 10]);
    await entered('HN-1', '2022-08', [4, 10]);
    await entered('HN-1', '2022-08', [5, 12], 1);
    await entered('HN-2', '2022-08', [1, 2]);
    await entered('H26', '2022-09', [7, 9]);
    await entered('G01', '2022-08', [2, 2]);
  });

  it('is the sum of what it opens to, from the nation down to the cells', async () => {
    const nation = await opened('VN');
    expect(tallyOf(nation, 'VN')).toEqual({ numerator: 18, denominator: 35 });
    expect(rollUp([tallyOf(nation, 'ministries'), tallyOf(nation, 'provinces')].flatMap((each) => each ?? []))).toEqual(tallyOf(nation, 'VN'));
    expect(tallyOf(nation, 'provinces')).toEqual(tallyOf(nation, 'H26'));

    const province = await opened('H26');
    expect(tallyOf(province, 'H26')).toEqual(tallyOf(nation, 'H26'));
    const districts = [tallyOf(province, 'HN-1'), tallyOf(province, 'HN-2')].flatMap((each) => each ?? []);
    expect(rollUp([...districts, await ownOf('H26')])).toEqual(tallyOf(province, 'H26'));

    expect(await ownOf('HN-1')).toEqual(tallyOf(province, 'HN-1'));
    expect(tallyOf(await opened('HN-1'), 'HN-1')).toEqual({ numerator: 8, denominator: 22 });
  });

  it('names what is missing: the units that owe a figure and gave none', async () => {
    const lines = await opened('VN');

    expect(lines.find(({ id }) => id === 'H26')).toMatchObject({ reported: 3, of: 3 });
    expect(lines.find(({ id }) => id === 'H27')).toMatchObject({ tally: null, reported: 0, of: 3 });
    expect(lines.filter(({ id, of, reported }) => id !== 'VN' && of > 0 && reported === 0)).toHaveLength(62 + 21); // all but Hà Nội and the Ministry of Public Security
  });

  it('says who entered and who approved the value that stands, until it is changed', async () => {
    const sheet = { unitId: unitId('G01'), period: period('2022-08') };
    const officer = await api.member(['G01']);
    await officer.review.submit({ ...sheet, version: null });
    const leader = await api.member(['G01', 'H57']);
    const { seal } = await leader.review.sheet(sheet);
    await leader.review.approve({ ...sheet, version: 1, seal });

    const asked = { indicator, period: sheet.period, unitId: sheet.unitId };
    const [approved] = await officer.result.cells(asked);
    expect(approved).toMatchObject({ values: [{ enteredBy: 'unit-member G01' }], approval: { by: 'unit-member G01 H57', on: '2022-10-15' } });
    const [strange] = await (await api.member(['H27'])).result.cells(asked);
    expect(strange).toMatchObject({ values: [{ enteredBy: null }], approval: null });

    await entered('G01', '2022-08', [1, 2], 1);
    expect((await officer.result.cells(asked))[0]).toMatchObject({ approval: null, values: [{ version: 2 }, { version: 1 }] });
  });
});
