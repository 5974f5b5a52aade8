import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { period } from '@dondoc/domain/calendar';
import { basisPoints } from '@dondoc/domain/kpi';
import { nationId, unitId } from '@dondoc/domain/unit';
import { openTestApi } from '../../testing/open-test-api.ts';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

const indicator = 'hs-truc-tuyen';

describe('target.list', () => {
  it('gives an administrator every unit in force at the end of the period, the nation first', async () => {
    const administrator = await api.administrator();

    const lines = await administrator.target.list({ indicator, period: period('2022-08') });

    expect(lines[0]).toEqual({
      unitId: 'VN',
      unitName: 'Việt Nam',
      kind: 'quoc-gia',
      level: 'nation',
      targetBp: null,
      version: null,
      setBy: null,
      inherited: null,
      standing: null,
      answer: null,
      keptReason: null,
      mayAssign: true,
      mayAnswer: false,
    });
    expect(lines.filter(({ level }) => level === 'province')).toHaveLength(63);
  });

  it('lists the provinces of after the mergers for a period after them', async () => {
    const administrator = await api.administrator('2026-01-15');

    const lines = await administrator.target.list({ indicator, period: period('2025-12') });

    expect(lines.filter(({ level }) => level === 'province')).toHaveLength(34);
  });

  it('shows the target of a longer period until a month has its own', async () => {
    const administrator = await api.administrator();
    const hanoi = unitId('H26');
    const set = (text: string, points: number) =>
      administrator.target.set({
        indicator,
        period: period(text),
        rows: [{ unitId: hanoi, targetBp: basisPoints(points), version: null }],
      });
    await set('2022', 5000);
    await set('2022-H2', 5500);

    const lines = await administrator.target.list({ indicator, period: period('2022-08') });

    expect(lines.find(({ unitId: id }) => id === hanoi)).toMatchObject({ targetBp: null, version: null, inherited: { period: '2022-H2', targetBp: 5500 } });
  });

  it('gives a member its own units only', async () => {
    const member = await api.member(['H26', 'G01']);

    const lines = await member.target.list({ indicator, period: period('2022-08') });

    expect(lines.map(({ unitId: id }) => id).toSorted()).toEqual(['G01', 'H26']);
  });

  it('gives a unit and those directly below it when one is opened', async () => {
    const administrator = await api.administrator();

    const lines = await administrator.target.list({ indicator, period: period('2022-08'), under: nationId });

    expect(lines[0]).toMatchObject({ unitId: 'VN' });
    expect(lines).toHaveLength(94);
  });

  it('is closed to strangers', async () => {
    const stranger = await api.stranger();

    await expect(stranger.target.list({ indicator, period: period('2022-08') })).rejects.toMatchObject({
      code: 'UNAUTHORIZED',
    });
  });
});
