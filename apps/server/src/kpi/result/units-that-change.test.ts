import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { day, period } from '@dondoc/domain/calendar';
import { unitId } from '@dondoc/domain/unit';
import { aDistrict } from '../../testing/a-district.ts';
import { openTestApi } from '../../testing/open-test-api.ts';
import { UnitSpellRow } from '../../unit/unit.entities.ts';
import { forgetRegister } from '../../unit/register-of.ts';

const api = await openTestApi();
const moved = { unitId: unitId('HN-M'), name: 'Huyện HN-M', kind: 'huyen', level: 'district', code: null } as const;

/**
 * A district that stands under Hà Nội until the end of July 2022 and under another province from August on, beside one that
 * stays; and a province that has none below it until its first district opens in August.
 */
beforeAll(async () => {
  for (const [id, parent] of [['HN-1', 'H26'], ['BN-1', 'H27'], ['HN-M', 'H26'], ['FIRST', 'H29']] as const) await aDistrict(api, id, parent);
  const em = api.database.em.fork();
  await em.nativeUpdate(UnitSpellRow, { unitId: unitId('FIRST') }, { from: day('2022-08-01') });
  await em.nativeDelete(UnitSpellRow, { unitId: moved.unitId });
  await em.upsert(UnitSpellRow, { ...moved, from: day('2022-01-01'), to: day('2022-07-31'), parentId: unitId('H26') });
  await em.upsert(UnitSpellRow, { ...moved, from: day('2022-08-01'), to: day('2025-06-30'), parentId: unitId('H27') });
  forgetRegister(em);
});
beforeEach(() => api.empty());
afterAll(() => api.close());

async function save(unit: string, month: string, numerator: number) {
  const member = await api.member([unit]);
  const cells = [{ unitId: unitId(unit), indicator: 'hs-truc-tuyen', numerator, denominator: 10_000, version: null }];
  expect(await member.entry.save({ period: period(month), cells })).toMatchObject([{ saved: true }]);
}

/** What the quarter came to at each line that is shown below a unit. */
async function quarter(under: string): Promise<ReadonlyMap<string, number | undefined>> {
  const reader = await api.administrator();
  const lines = await reader.result.rollUp({ indicator: 'hs-truc-tuyen', period: period('2022-Q3'), on: day('2022-09-30'), under: unitId(under) });
  return new Map(lines.map(({ id, tally }) => [id, tally?.numerator]));
}

describe('a unit that got its first unit below it', () => {
  it('is counted once in each month: by its own figure before, and by its sum since', async () => {
    await save('H29', '2022-07', 1);
    await save('H29', '2022-08', 20);
    await save('FIRST', '2022-08', 300);

    const nation = await quarter('VN');
    expect([nation.get('VN'), nation.get('H29')]).toEqual([321, 321]);
    const opened = await quarter('H29');
    expect([opened.get('H29'), opened.get('FIRST')]).toEqual([321, 300]);
  });
});

describe('a unit that has moved', () => {
  it('is counted in each month where it stood, and once in the nation', async () => {
    await save('HN-M', '2022-07', 1);
    await save('HN-M', '2022-08', 20);
    await save('HN-1', '2022-07', 300);
    await save('BN-1', '2022-08', 4000);

    const nation = await quarter('VN');
    expect([nation.get('VN'), nation.get('H26'), nation.get('H27')]).toEqual([4321, 301, 4020]);
    expect((await quarter('H26')).get('H26')).toBe(301);
    const other = await quarter('H27');
    expect([other.get('H27'), other.get('HN-M'), other.get('BN-1')]).toEqual([4020, 20, 4000]);
  });
});
