import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { day, period } from '@dondoc/domain/calendar';
import { basisPoints } from '@dondoc/domain/kpi';
import { unitId } from '@dondoc/domain/unit';
import { aDistrict } from '../../testing/a-district.ts';
import { openTestApi } from '../../testing/open-test-api.ts';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

const august = { indicator: 'hs-truc-tuyen', period: period('2022-08') };
const hanoi = unitId('H26');
const publicSecurity = unitId('G01');
const basis = { documentNumber: '812/QĐ-TTg', documentDay: day('2022-09-01'), reason: 'Điều chỉnh theo kết quả 8 tháng' };

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

    await administrator.target.set({ ...august, basis, rows: [{ unitId: hanoi, targetBp: basisPoints(5500), version: 1 }] });
    expect(await targetOf('H26')).toMatchObject({ targetBp: 5500, version: 2 });

    await administrator.target.set({ ...august, basis, rows: [{ unitId: hanoi, targetBp: null, version: 2 }] });
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
    await administrator.target.set({ ...august, basis, rows: [{ unitId: hanoi, targetBp: basisPoints(5500), version: 1 }] });

    const set = administrator.target.set({ ...august, basis, rows: [{ unitId: hanoi, targetBp: basisPoints(9000), version: 1 }] });

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

  it('refuses to change a target already given without a document of today at the latest and a reason, and changes none', async () => {
    const administrator = await api.administrator('2022-10-15');
    await administrator.target.set({ ...august, rows: [{ unitId: hanoi, targetBp: basisPoints(5000), version: null }] });
    const rows = [
      { unitId: publicSecurity, targetBp: basisPoints(7000), version: null },
      { unitId: hanoi, targetBp: basisPoints(5500), version: 1 },
    ];
    const fault = (code: string) => ({ code: 'UNPROCESSABLE_CONTENT', cause: { fault: { code } } });

    await expect(administrator.target.set({ ...august, rows })).rejects.toMatchObject(fault('kpi/revision-without-basis'));
    await expect(administrator.target.set({ ...august, rows, basis: { ...basis, reason: ' ' } })).rejects.toMatchObject(fault('kpi/revision-without-basis'));
    await expect(
      administrator.target.set({ ...august, rows, basis: { ...basis, documentDay: day('2022-10-16') } }),
    ).rejects.toMatchObject(fault('kpi/revision-document-in-future'));
    expect(await targetOf('G01')).toMatchObject({ targetBp: null, version: null });
    expect(await targetOf('H26')).toMatchObject({ targetBp: 5000, version: 1 });
  });

  it('leaves as it is what is set to what stands', async () => {
    const administrator = await api.administrator();
    const row = { unitId: hanoi, targetBp: basisPoints(5000), version: null };
    await administrator.target.set({ ...august, rows: [row] });

    expect(await administrator.target.set({ ...august, rows: [{ ...row, version: 1 }] })).toEqual([]);
  });

  it('lets a member give targets strictly below its own unit, and neither to itself nor to a neighbour', async () => {
    const district = await aDistrict(api, 'H26-DD', 'H26');
    const member = await api.member(['H26']);
    const give = (unit: string) => member.target.set({ ...august, rows: [{ unitId: unitId(unit), targetBp: basisPoints(4000), version: null }] });

    expect(await give('H26-DD')).toEqual([{ unitId: district, version: 1 }]);
    await expect(give('H26')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(give('H29')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const [own, below] = await member.target.list({ ...august, under: hanoi });
    expect(own).toMatchObject({ unitId: 'H26', mayAssign: false, mayAnswer: true });
    expect(below).toMatchObject({ unitId: 'H26-DD', targetBp: 4000, mayAssign: true, mayAnswer: false });
    expect(await member.target.parents({ period: august.period })).toEqual([{ unitId: 'H26', unitName: 'Thành phố Hà Nội', parentId: null, below: 1 }]);
  });

  it('is closed to strangers', async () => {
    const stranger = await api.stranger();

    await expect(stranger.target.set({ ...august, rows: [] })).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });

  async function targetOf(unit: string) {
    const administrator = await api.administrator();
    const lines = await administrator.target.list(august);
    return lines.find((line) => line.unitId === unit);
  }
});
