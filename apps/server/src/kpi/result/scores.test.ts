import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { day, period } from '@dondoc/domain/calendar';
import { decision766 } from '@dondoc/domain/kpi';
import { unitId } from '@dondoc/domain/unit';
import { openTestApi } from '../../testing/open-test-api.ts';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

const asked = { period: period('2022-08'), on: day('2022-08-31') };

describe('result.scores', () => {
  it('gives none until an administrator has set how units are scored', async () => {
    const member = await api.member(['H26']);

    expect(await member.result.scoreScheme()).toEqual({ scheme: null, number: 0 });
    expect(await member.result.scores(asked)).toBeNull();
  });

  it('scores the nation and each unit by Decision 766, every step with its counts', async () => {
    await (await api.administrator()).result.setScoreScheme({ scheme: decision766, number: 0 });
    await entered('H26', 'hs-truc-tuyen', [25, 100]);
    await entered('H26', 'dung-han', [90, 100]);

    const scores = await (await api.member(['H27'])).result.scores(asked);

    const hanoi = scores?.lines.find(({ id }) => id === 'H26');
    // 6 × 25 % / 50 % = 3 points, 20 × 90 % = 18 points
    expect(hanoi).toMatchObject({ name: 'Thành phố Hà Nội', score: { points: 2100, reachable: 2600, max: 10_000, band: null } });
    expect(hanoi?.score.groups[2]?.parts[2]).toMatchObject({ indicator: 'hs-truc-tuyen', tally: { numerator: 25, denominator: 100 }, points: 300 });
    expect(scores?.lines[0]).toMatchObject({ id: 'VN', score: { points: 2100 } });
    expect(scores?.lines.find(({ id }) => id === 'H27')).toMatchObject({ score: { points: 0, reachable: 0 } });
  });

  it('is closed to strangers', async () => {
    await expect((await api.stranger()).result.scores(asked)).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });
});

describe('result.setScoreScheme', () => {
  it('keeps the scheme before, takes a scheme back, and overwrites nobody', async () => {
    const administrator = await api.administrator();
    await administrator.result.setScoreScheme({ scheme: decision766, number: 0 });

    await expect(administrator.result.setScoreScheme({ scheme: null, number: 0 })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await administrator.result.setScoreScheme({ scheme: null, number: 1 })).toEqual({ scheme: null, number: 2 });
    expect(await administrator.result.scores(asked)).toBeNull();
  });

  it('refuses a scheme that does not add up', async () => {
    const [first, ...others] = decision766.groups;
    if (first === undefined) throw new Error('the scheme has groups');
    const scheme = { ...decision766, groups: [{ ...first, max: 1700 }, ...others] };

    await expect((await api.administrator()).result.setScoreScheme({ scheme, number: 0 })).rejects.toMatchObject({
      cause: { fault: { code: 'kpi/score-does-not-add-up', detail: { max: 1700, parts: 1800 } } },
    });
  });

  it('is closed to strangers and to unit members', async () => {
    const setting = { scheme: null, number: 0 };

    await expect((await api.stranger()).result.setScoreScheme(setting)).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    await expect((await api.member(['H26'])).result.setScoreScheme(setting)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

async function entered(unit: string, indicator: string, [numerator, denominator]: readonly [number, number]) {
  const member = await api.member([unit]);
  const [answer] = await member.entry.save({
    period: period('2022-08'),
    cells: [{ unitId: unitId(unit), indicator, numerator, denominator, version: null }],
  });
  if (answer?.saved !== true) throw new Error(`the entry of ${unit} was not saved`);
}
