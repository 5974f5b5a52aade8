import { afterAll, describe, expect, it } from 'vitest';
import { openTestApi } from '../../testing/open-test-api.ts';

const api = await openTestApi();
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

  it('is closed to strangers', async () => {
    const stranger = await api.stranger();

    await expect(stranger.indicator.list()).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });
});
