import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { period } from '@dondoc/domain/calendar';
import { basisPoints } from '@dondoc/domain/kpi';
import { unitId } from '@dondoc/domain/unit';
import { openTestApi } from '../../testing/open-test-api.ts';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

const august = { indicator: 'hs-truc-tuyen', period: period('2022-08') };
const hanoi = unitId('H26');
const publicSecurity = unitId('G01');

describe('target.set', () => {
  it('gives several units their target at once and answers with the versions to change them by', async () => {
    const administrator = await api.administrator();

    const set = await administrator.target.set({
      ...august,
      rows: [
        { unitId: hanoi, targetBp: basisPoints(5000), version: null },
        { unitId: publicSecurity, targetBp: basisPoints(6025), version: null },
      ],
    });

    expect(set).toEqual(
      expect.arrayContaining([
        { unitId: 'H26', version: 1 },
        { unitId: 'G01', version: 1 },
      ]),
    );
    expect(await targetOf('H26')).toMatchObject({ targetBp: 5000, version: 1, setBy: 'administrator' });
    expect(await targetOf('G01')).toMatchObject({ targetBp: 6025, version: 1 });
  });

  it('changes a target and takes one back', async () => {
    const administrator = await api.administrator();
    await administrator.target.set({ ...august, rows: [{ unitId: hanoi, targetBp: basisPoints(5000), version: null }] });

    await administrator.target.set({ ...august, rows: [{ unitId: hanoi, targetBp: basisPoints(5500), version: 1 }] });
    expect(await targetOf('H26')).toMatchObject({ targetBp: 5500, version: 2 });

    await administrator.target.set({ ...august, rows: [{ unitId: hanoi, targetBp: null, version: 2 }] });
    expect(await targetOf('H26')).toMatchObject({ targetBp: null, version: 3 });
  });

  it('writes nothing for a unit that has no target and is given none', async () => {
    const administrator = await api.administrator();

    const set = await administrator.target.set({ ...august, rows: [{ unitId: hanoi, targetBp: null, version: null }] });

    expect(set).toEqual([]);
    expect(await targetOf('H26')).toMatchObject({ targetBp: null, version: null });
  });

  it('sets none of them when one was changed by somebody else, and says by whom and to what', async () => {
    const administrator = await api.administrator();
    await administrator.target.set({ ...august, rows: [{ unitId: hanoi, targetBp: basisPoints(5000), version: null }] });

    const set = administrator.target.set({
      ...august,
      rows: [
        { unitId: publicSecurity, targetBp: basisPoints(7000), version: null },
        { unitId: hanoi, targetBp: basisPoints(6000), version: null },
      ],
    });

    await expect(set).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: {
        fault: {
          code: 'kpi/target-stale',
          detail: {
            conflicts: [{ unitId: 'H26', yoursBp: 6000, theirsBp: 5000, setBy: 'administrator', currentVersion: 1 }],
          },
        },
      },
    });
    expect(await targetOf('G01')).toMatchObject({ targetBp: null, version: null });
  });

  it('refuses to write over a version it has not seen', async () => {
    const administrator = await api.administrator();
    await administrator.target.set({ ...august, rows: [{ unitId: hanoi, targetBp: basisPoints(5000), version: null }] });
    await administrator.target.set({ ...august, rows: [{ unitId: hanoi, targetBp: basisPoints(5500), version: 1 }] });

    const set = administrator.target.set({ ...august, rows: [{ unitId: hanoi, targetBp: basisPoints(9000), version: 1 }] });

    await expect(set).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await targetOf('H26')).toMatchObject({ targetBp: 5500, version: 2 });
  });

  it('keeps the targets of one indicator and period apart from those of others', async () => {
    const administrator = await api.administrator();

    await administrator.target.set({ ...august, rows: [{ unitId: hanoi, targetBp: basisPoints(5000), version: null }] });

    const others = await administrator.target.list({ indicator: 'dvc-phat-sinh', period: august.period });
    expect(others.find((line) => line.unitId === 'H26')).toMatchObject({ targetBp: null, inherited: null });
  });

  it('refuses a unit that is not in force in the period', async () => {
    const administrator = await api.administrator('2026-01-15');

    const set = administrator.target.set({
      indicator: 'hs-truc-tuyen',
      period: period('2025-12'),
      rows: [{ unitId: unitId('G14'), targetBp: basisPoints(5000), version: null }], // merged on 2025-03-01
    });

    await expect(set).rejects.toMatchObject({
      cause: { fault: { code: 'unit/not-in-force', detail: { unitId: 'G14', on: '2025-12-31' } } },
    });
  });

  it('refuses an indicator nobody knows, a target above 100 % and a unit named twice', async () => {
    const administrator = await api.administrator();
    const row = { unitId: hanoi, targetBp: basisPoints(5000), version: null };

    await expect(
      administrator.target.set({ ...august, indicator: 'hs-giay', rows: [row] }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND', cause: { fault: { code: 'kpi/unknown-indicator' } } });
    await expect(
      administrator.target.set({ ...august, rows: [{ ...row, targetBp: basisPoints(10_001) }] }),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(administrator.target.set({ ...august, rows: [row, row] })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('is closed to strangers and to unit members', async () => {
    const stranger = await api.stranger();
    const member = await api.member(['H26']);

    await expect(stranger.target.set({ ...august, rows: [] })).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    await expect(member.target.set({ ...august, rows: [] })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  async function targetOf(unit: string) {
    const administrator = await api.administrator();
    const lines = await administrator.target.list(august);
    return lines.find((line) => line.unitId === unit);
  }
});
