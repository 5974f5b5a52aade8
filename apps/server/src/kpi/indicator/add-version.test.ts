import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { day, period } from '@dondoc/domain/calendar';
import { basisPoints, indicators } from '@dondoc/domain/kpi';
import { unitId } from '@dondoc/domain/unit';
import { aVersion, secondVersion } from '../../testing/an-indicator.ts';
import { openTestApi } from '../../testing/open-test-api.ts';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

const hanoi = unitId('H26');
const ofCommunes = { code: 'ho-so-xa', version: 1, validFrom: null, name: { vi: 'Hồ sơ cấp xã', en: 'Dossiers of communes' } };

describe('indicator.addVersion', () => {
  it('counts by the new version from its first day, and leaves what was counted as it was', async () => {
    const member = await api.member(['H26']);
    await enter('2022-09', 30, 100);

    await aVersion(api);
    await enter('2022-10', 40, 100);

    const ofMonth = async (month: string) => {
      const [line] = await member.result.rollUp({ indicator: 'hs-truc-tuyen', period: period(month), on: day('2022-10-15') });
      return line?.tally;
    };
    expect(await ofMonth('2022-09')).toEqual({ numerator: 30, denominator: 100 });
    expect(await ofMonth('2022-10')).toEqual({ numerator: 40, denominator: 100 });
    const rows = await api.database.em.fork().execute('select period, indicator_version from kpi_entry order by period');
    expect(rows).toEqual([
      { period: '2022-09', indicator_version: 1 },
      { period: '2022-10', indicator_version: 2 },
    ]);
  });

  it('says what it changes: the version it takes over from, what is counted and which targets no longer hold', async () => {
    const administrator = await api.administrator();
    const give = (of: string) =>
      administrator.target.set({
        indicator: 'hs-truc-tuyen',
        period: period(of),
        rows: ['H26', 'G01'].map((unit) => ({ unitId: unitId(unit), targetBp: basisPoints(5000), version: null })),
      });
    await give('2022-09');
    await give('2022');
    await enter('2022-09', 30, 100);

    const foretold = await administrator.indicator.previewVersion(secondVersion());
    const added = await administrator.indicator.addVersion(secondVersion());

    expect(foretold).toEqual({ code: 'hs-truc-tuyen', version: 2, replaces: 1, countedMonth: '2022-09', targetsToGive: 2 });
    expect(added).toEqual(foretold);
    const [line] = await administrator.target.list({ indicator: 'hs-truc-tuyen', period: period('2022-10') });
    expect(line?.targetBp).toBeNull();
  });

  it('adds an indicator of a new code, entered only by units of its levels', async () => {
    const [first] = indicators;
    if (first === undefined) throw new Error('none ships');
    await aVersion(api, { ...ofCommunes, scope: { ...first.scope, levels: ['commune'] } });
    const member = await api.member(['H26']);

    const form = await member.entry.form({ period: period('2022-09'), unitIds: [hanoi], indicators: ['ho-so-xa', 'hs-truc-tuyen'] });
    const [answer] = await member.entry.save({
      period: period('2022-09'),
      cells: [{ unitId: hanoi, indicator: 'ho-so-xa', numerator: 1, denominator: 2, version: null }],
    });

    expect(form.map(({ indicator }) => indicator)).toEqual(['hs-truc-tuyen']);
    expect(answer).toMatchObject({
      saved: false,
      refused: { code: 'kpi/not-counted-at-level', detail: { code: 'ho-so-xa', level: 'province', levels: ['commune'] } },
    });
    const lines = await (await api.administrator()).result.rollUp({ indicator: 'ho-so-xa', period: period('2022-10'), on: day('2022-10-31') });
    expect(lines.find(({ id }) => id === 'VN')).toMatchObject({ of: 63 });
    expect(lines.find(({ id }) => id === 'G01')).toMatchObject({ of: 0 });
  });

  it('refuses a month that has figures, and a number that is taken', async () => {
    await enter('2022-10', 30, 100);

    await expect(aVersion(api)).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { fault: { code: 'kpi/version-already-counted', detail: { countedMonth: '2022-10', soonest: '2022-11-01' } } },
    });
    await aVersion(api, { validFrom: day('2022-11-01') });
    await expect(aVersion(api, { validFrom: day('2023-01-01') })).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { fault: { code: 'kpi/version-out-of-order', detail: { version: 2, next: 3 } } },
    });
  });

  it('keeps one of two versions added at once', async () => {
    const outcomes = await Promise.allSettled([aVersion(api), aVersion(api, { validFrom: day('2022-11-01') })]);

    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('is for administrators', async () => {
    const stranger = await api.stranger();
    const member = await api.member(['H26']);

    await expect(stranger.indicator.addVersion(secondVersion())).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    await expect(member.indicator.addVersion(secondVersion())).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(member.indicator.previewVersion(secondVersion())).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  async function enter(month: string, numerator: number, denominator: number) {
    const member = await api.member(['H26'], '2022-12-15');
    const cells = [{ unitId: hanoi, indicator: 'hs-truc-tuyen', numerator, denominator, version: null }];
    const [answer] = await member.entry.save({ period: period(month), cells });
    expect(answer).toMatchObject({ saved: true });
  }
});

describe('indicator.catalogue', () => {
  it('has every version: those that ship, and those added with who added them', async () => {
    await aVersion(api);
    const member = await api.member(['H26']);

    const versions = await member.indicator.catalogue();

    expect(versions).toHaveLength(9);
    expect(versions[1]).toMatchObject({ code: 'hs-truc-tuyen', version: 1, addedBy: null, addedAt: null });
    expect(versions[8]).toMatchObject({ code: 'hs-truc-tuyen', version: 2, addedBy: 'administrator', validFrom: '2022-10-01' });
  });
});

describe('indicator.services', () => {
  it('are the 25 with the ministry of the day', async () => {
    const member = await api.member(['H26']);
    const leadOf22 = async (on: string) => (await member.indicator.services({ on: day(on) })).find(({ number }) => number === 22);

    expect(await leadOf22('2022-10-15')).toMatchObject({ leadId: 'G07', leadName: 'Bộ Lao động - Thương binh và Xã hội' });
    expect(await leadOf22('2025-03-01')).toMatchObject({ leadId: 'G09', leadName: 'Bộ Nội vụ' });
  });
});
