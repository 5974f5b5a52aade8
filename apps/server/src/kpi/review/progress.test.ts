import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { period } from '@dondoc/domain/calendar';
import { unitId } from '@dondoc/domain/unit';
import { aDistrict } from '../../testing/a-district.ts';
import { aSheet, august } from '../../testing/a-sheet.ts';
import { openTestApi } from '../../testing/open-test-api.ts';

const api = await openTestApi();
beforeAll(() => aDistrict(api, 'HN-1', 'H26'));
beforeEach(() => api.empty());
afterAll(() => api.close());

const { officer, entered, cleared, submitted, approved, seen } = aSheet(api);

describe('approval upward', () => {
  it('waits for every unit below, and says how many of how many', async () => {
    await entered('H26', 5);
    await entered('HN-1', 30);
    await submitted('H26');

    expect(await seen('H26')).toMatchObject({ below: { approved: 0, of: 1, isWhole: false } });
    await expect(approved('H26')).rejects.toMatchObject({ cause: { fault: { code: 'kpi/sheet-below-not-approved', detail: { approved: 0, of: 1 } } } });

    await submitted('HN-1');
    await approved('HN-1');
    await approved('H26');
    const [hanoi] = await (await api.administrator()).review.progress({ period: august, under: unitId('H26') });
    expect(hanoi).toMatchObject({ unitId: 'H26', approval: { approved: 2, of: 2, isWhole: true } });

    await entered('HN-1', 31, 1);
    const [broken] = await (await api.administrator()).review.progress({ period: august, under: unitId('H26') });
    expect(broken).toMatchObject({ approval: { approved: 1, of: 2, isWhole: false } });
  });

  it('of a quarter needs each of its months', async () => {
    await entered('H57', 30);
    await submitted();
    await approved();

    const lines = await (await api.administrator()).review.progress({ period: period('2022-Q3') });

    expect(lines.find((line) => line.unitId === 'H57')).toMatchObject({ approval: { approved: 1, of: 3, isWhole: false } });
  });

  it('of a year with a reform in it is counted month by month, by the units of each', async () => {
    const administrator = await api.administrator('2026-02-01');
    const ofNation = async (asked: string) => (await administrator.review.progress({ period: period(asked) }))[0]?.approval.of;
    const [before, after] = [await ofNation('2025-06'), await ofNation('2025-07')];

    expect(Number(before)).toBeGreaterThan(Number(after));
    expect(await ofNation('2025-Q2')).toBe(Number(before) * 3);
    expect(await ofNation('2025-Q3')).toBe(Number(after) * 3);
    const ofDaNang = (await administrator.review.progress({ period: period('2022-Q3') })).find(({ unitId: id }) => id === 'H17');
    expect(ofDaNang?.approval.of).toBe(3);
    expect(await ofNation('2025')).toBe(
      Number(await ofNation('2025-Q1')) + Number(before) * 3 + Number(after) * 6,
    );
  });

  it('counts an agency that is not missed from its first figure on, and after it has cleared what it handed on', async () => {
    const ofAgency = async () => (await (await api.administrator()).review.progress({ period: august, under: unitId('G24') }))[0]?.approval.of;
    expect(await ofAgency()).toBe(0);

    await entered('G24', 30);
    expect(await ofAgency()).toBe(1);
    await cleared(await officer('G24'), 1, 'G24');
    expect(await ofAgency()).toBe(0);

    await entered('G24', 30, 2);
    await submitted('G24');
    await cleared(await officer('G24'), 3, 'G24');
    expect(await ofAgency()).toBe(1);
  });
});
