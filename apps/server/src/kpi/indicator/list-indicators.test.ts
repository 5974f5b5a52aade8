import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { day, period } from '@dondoc/domain/calendar';
import { aVersion } from '../../testing/an-indicator.ts';
import { openTestApi } from '../../testing/open-test-api.ts';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

describe('indicator.list', () => {
  it('gives the eight indicators, with what they count and what of them is unconfirmed', async () => {
    const member = await api.member(['G14']);

    const listed = await member.indicator.list();

    expect(listed).toHaveLength(8);
    expect(listed[1]).toMatchObject({
      code: 'hs-truc-tuyen',
      version: 1,
      countingUnit: { vi: 'hồ sơ', en: 'dossiers' },
      unconfirmed: expect.arrayContaining(['zero-denominator']),
    });
  });

  it('gives of each the version its period is counted by, and today’s without a period', async () => {
    await aVersion(api);
    await aVersion(api, { version: 3, validFrom: day('2023-01-01') });
    const member = await api.member(['G14'], '2022-10-15');
    const versionIn = async (of?: string) => {
      const listed = await member.indicator.list(of === undefined ? undefined : { period: period(of) });
      return [listed.length, listed.find(({ code }) => code === 'hs-truc-tuyen')?.version];
    };

    expect(await versionIn('2022-09')).toEqual([8, 1]);
    expect(await versionIn('2022-10')).toEqual([8, 2]);
    expect(await versionIn('2022')).toEqual([8, 2]);
    expect(await versionIn('2023-01')).toEqual([8, 3]);
    expect(await versionIn()).toEqual([8, 2]);
  });

  it('is closed to strangers', async () => {
    const stranger = await api.stranger();

    await expect(stranger.indicator.list()).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });
});
