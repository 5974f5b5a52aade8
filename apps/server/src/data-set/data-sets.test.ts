import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { day } from '@dondoc/domain/calendar';
import { unitId } from '@dondoc/domain/unit';
import { aDataSet, births } from '../testing/a-data-set.ts';
import { openTestApi } from '../testing/open-test-api.ts';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

const all = { unitId: null, field: null };

describe('dataSet.save', () => {
  it('keeps what a unit holds and how far it has come', async () => {
    const member = await api.member(['H26']);

    const saved = await member.dataSet.save({ ...births({ evidence: 'Báo cáo 12/BC-STP' }), standing: null });

    expect(saved.version).toBe(1);
    expect(await member.dataSet.list(all)).toMatchObject({
      count: 1,
      rows: [
        {
          id: saved.id,
          unitName: 'Thành phố Hà Nội',
          stages: { paper: 40, scanned: 30, structured: 20, shared: 10 },
          asOf: '2022-09-30',
          evidence: 'Báo cáo 12/BC-STP',
          savedBy: 'unit-member H26',
          progress: {
            digitised: { numerator: 60, denominator: 100, rateBp: 6000 },
            structured: { numerator: 30, rateBp: 3000 },
            shared: { numerator: 10, rateBp: 1000 },
            cleaned: { numerator: 25, rateBp: 2500 },
          },
        },
      ],
    });
  });

  it('writes over what was read, and keeps what stood before with who and when', async () => {
    const member = await api.member(['H26']);
    const standing = await aDataSet(api);

    const saved = await member.dataSet.save({ ...births({ name: 'Khai sinh', cleaned: 80 }), standing });

    expect(saved).toEqual({ id: standing.id, version: 2 });
    const history = await member.dataSet.history({ id: standing.id });
    expect(history.map(({ version, name, cleaned, savedBy }) => [version, name, cleaned, savedBy])).toEqual([
      [2, 'Khai sinh', 80, 'unit-member H26'],
      [1, 'Sổ đăng ký khai sinh', 25, 'unit-member H26'],
    ]);
    expect((await member.dataSet.list(all)).rows).toMatchObject([{ name: 'Khai sinh', version: 2 }]);
  });

  it('overwrites nothing that somebody else has saved meanwhile', async () => {
    const member = await api.member(['H26']);
    const standing = await aDataSet(api);
    await member.dataSet.save({ ...births({ cleaned: 80 }), standing });

    const late = member.dataSet.save({ ...births({ cleaned: 30 }), standing });

    await expect(late).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { fault: { code: 'edit/stale', detail: { readVersion: 1, currentVersion: 2 } } },
    });
    expect((await member.dataSet.list(all)).rows).toMatchObject([{ cleaned: 80 }]);
  });

  it('refuses a second set of the same name in a field, counts that disagree, and a day to come', async () => {
    await aDataSet(api);

    await expect(aDataSet(api)).rejects.toMatchObject({ code: 'CONFLICT', cause: { fault: { code: 'data/name-taken' } } });
    await aDataSet(api, { field: 'y-te' });
    await expect(aDataSet(api, { name: 'Khác', total: 99 })).rejects.toMatchObject({
      cause: { fault: { code: 'data/stages-do-not-add-up', detail: { total: 99, sum: 100 } } },
    });
    await expect(aDataSet(api, { name: 'Khác', asOf: day('2022-10-16') })).rejects.toMatchObject({
      cause: { fault: { code: 'data/not-yet', detail: { asOf: '2022-10-16', today: '2022-10-15' } } },
    });
  });

  it('does not find a unit of somebody else, and gives no data set to another unit', async () => {
    const standing = await aDataSet(api);
    const neighbour = await api.member(['H01']);

    await expect(neighbour.dataSet.save({ ...births(), standing })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(neighbour.dataSet.save({ ...births({ unitId: unitId('H01') }), standing })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(neighbour.dataSet.history({ id: standing.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await neighbour.dataSet.list(all)).toEqual({ rows: [], count: 0 });
    expect(await neighbour.dataSet.list({ ...all, unitId: unitId('H26') })).toEqual({ rows: [], count: 0 });
  });

  it('is for members: strangers and administrators enter no data of units', async () => {
    const stranger = await api.stranger();
    const administrator = await api.administrator();

    await expect(stranger.dataSet.save({ ...births(), standing: null })).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    await expect(administrator.dataSet.save({ ...births(), standing: null })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('dataSet.remove', () => {
  const shared = async (known: string | null) => {
    const member = await api.member(['H26']);
    const lines = await member.dataSet.progress({ field: null, on: day('2022-10-15'), known: known === null ? null : day(known) });
    return lines.find(({ id }) => id === 'VN')?.progress?.shared ?? null;
  };

  it('counts a set no longer from that day on, and still does for the days before', async () => {
    const standing = await aDataSet(api);
    const member = await api.member(['H26'], '2022-11-20');

    await member.dataSet.remove(standing);

    expect(await member.dataSet.list(all)).toEqual({ rows: [], count: 0 });
    expect(await shared(null)).toBeNull();
    expect(await shared('2022-11-20')).toBeNull();
    expect(await shared('2022-11-19')).toMatchObject({ numerator: 10, denominator: 100 });
  });

  it('keeps every value the set has had, and frees its name for another', async () => {
    const standing = await aDataSet(api, { evidence: 'Báo cáo 12/BC-STP' });
    const member = await api.member(['H26']);
    await member.dataSet.remove(standing);

    const again = await aDataSet(api, { cleaned: 80 });

    expect(await member.dataSet.history({ id: standing.id })).toMatchObject([{ version: 1, cleaned: 25, evidence: 'Báo cáo 12/BC-STP' }]);
    expect((await member.dataSet.list(all)).rows).toMatchObject([{ id: again.id, cleaned: 80 }]);
    const [ended] = await api.database.em.fork().execute(
      'select app_user.name, removed_on::text from data_set join app_user on app_user.id = removed_by where data_set.id = ?',
      [standing.id],
    );
    expect(ended).toEqual({ name: 'unit-member H26', removed_on: '2022-10-15' });
  });

  it('removes nothing that somebody else has saved meanwhile, and nothing twice', async () => {
    const standing = await aDataSet(api);
    const member = await api.member(['H26']);
    const saved = await member.dataSet.save({ ...births({ cleaned: 80 }), standing });

    await expect(member.dataSet.remove(standing)).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { fault: { code: 'edit/stale', detail: { readVersion: 1, currentVersion: 2 } } },
    });
    await member.dataSet.remove(saved);
    await expect(member.dataSet.remove(saved)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(member.dataSet.save({ ...births({ cleaned: 90 }), standing: saved })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is for members of the unit that holds it', async () => {
    const standing = await aDataSet(api);
    const stranger = await api.stranger();
    const administrator = await api.administrator();
    const neighbour = await api.member(['H01']);

    await expect(stranger.dataSet.remove(standing)).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    await expect(administrator.dataSet.remove(standing)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(neighbour.dataSet.remove(standing)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('dataSet.list', () => {
  it('gives a page at a time and says how many there are', async () => {
    for (const name of ['A', 'B', 'C']) await aDataSet(api, { name });
    await aDataSet(api, { name: 'A', unitId: unitId('H01') });
    const member = await api.member(['H26']);
    const page = async (offset: number) => {
      const { rows, count } = await member.dataSet.list({ ...all, limit: 2, offset });
      return [rows.map(({ name }) => name), count];
    };

    expect(await page(0)).toEqual([['A', 'B'], 3]);
    expect(await page(2)).toEqual([['C'], 3]);
    expect(await page(4)).toEqual([[], 3]);
    await expect(member.dataSet.list({ ...all, limit: 101 })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('shows an administrator every unit’s, by unit and field', async () => {
    await aDataSet(api);
    await aDataSet(api, { unitId: unitId('H01') });
    await aDataSet(api, { unitId: unitId('H01'), field: 'y-te', name: 'Giấy chứng sinh' });
    const administrator = await api.administrator();
    const listed = async (asked: Parameters<typeof administrator.dataSet.list>[0]) =>
      (await administrator.dataSet.list(asked)).rows.map(({ unitId: id, field }) => `${id} ${field}`);

    expect(await listed(all)).toEqual(['H01 tu-phap', 'H01 y-te', 'H26 tu-phap']);
    expect(await listed({ ...all, unitId: unitId('H01') })).toEqual(['H01 tu-phap', 'H01 y-te']);
    expect(await listed({ ...all, field: 'tu-phap' })).toEqual(['H01 tu-phap', 'H26 tu-phap']);
  });
});

describe('dataSet.list with the removed sets', () => {
  const ever = { ...all, withRemoved: true };

  it('gives them among those that stand, with the day and the person they were removed by, the last removed first', async () => {
    const member = await api.member(['H26'], '2022-11-20');
    await (await api.member(['H26'], '2022-11-19')).dataSet.remove(await aDataSet(api));
    await member.dataSet.remove(await aDataSet(api, { cleaned: 30 }));
    await aDataSet(api, { cleaned: 80 });
    await aDataSet(api, { name: 'Bản sao khai tử' });

    const { rows, count } = await member.dataSet.list(ever);

    expect(rows.map(({ name, cleaned, removed }) => [name, cleaned, removed])).toEqual([
      ['Bản sao khai tử', 25, null],
      ['Sổ đăng ký khai sinh', 80, null],
      ['Sổ đăng ký khai sinh', 30, { on: '2022-11-20', by: 'unit-member H26' }],
      ['Sổ đăng ký khai sinh', 25, { on: '2022-11-19', by: 'unit-member H26' }],
    ]);
    expect(count).toBe(4);
    expect(await member.dataSet.list(all)).toMatchObject({ count: 2, rows: [{ name: 'Bản sao khai tử' }, { cleaned: 80, removed: null }] });
    expect(await member.dataSet.list({ ...ever, limit: 1, offset: 3 })).toMatchObject({ count: 4, rows: [{ cleaned: 25, removed: { on: '2022-11-19' } }] });
  });

  it('is for members of the unit and for administrators, of the field that is asked for', async () => {
    const member = await api.member(['H26']);
    await member.dataSet.remove(await aDataSet(api));
    const stranger = await api.stranger();
    const neighbour = await api.member(['H01']);
    const administrator = await api.administrator();

    await expect(stranger.dataSet.list(ever)).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    expect(await neighbour.dataSet.list(ever)).toEqual({ rows: [], count: 0 });
    expect(await neighbour.dataSet.list({ ...ever, unitId: unitId('H26') })).toEqual({ rows: [], count: 0 });
    expect(await administrator.dataSet.list({ ...ever, unitId: unitId('H26') })).toMatchObject({ count: 1, rows: [{ unitName: 'Thành phố Hà Nội' }] });
    expect(await member.dataSet.list({ ...ever, field: 'y-te' })).toEqual({ rows: [], count: 0 });
  });

  it('opens the history of a removed set to who sees it, and to nobody else', async () => {
    const standing = await aDataSet(api);
    await (await api.member(['H26'])).dataSet.remove(standing);
    const administrator = await api.administrator();
    const neighbour = await api.member(['H01']);
    const stranger = await api.stranger();

    expect(await administrator.dataSet.history({ id: standing.id })).toMatchObject([{ version: 1, cleaned: 25 }]);
    await expect(neighbour.dataSet.history({ id: standing.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(stranger.dataSet.history({ id: standing.id })).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });
});

describe('dataSet.progress', () => {
  const lineOf = async (id: string, asked: { readonly field?: 'tu-phap' | 'y-te'; readonly on?: string; readonly known?: string } = {}) => {
    const member = await api.member(['H47']);
    const { field = null, on = '2022-10-15', known = null } = asked;
    const lines = await member.dataSet.progress({ field, on: day(on), known: known === null ? null : day(known) });
    return lines.find((line) => line.id === id);
  };

  it('sums records up the tree, of one field or of all', async () => {
    await aDataSet(api);
    await aDataSet(api, { unitId: unitId('H01'), field: 'y-te', total: 10, stages: { paper: 0, scanned: 0, structured: 0, shared: 10 }, cleaned: 10 });

    expect(await lineOf('VN')).toMatchObject({
      name: 'Việt Nam',
      sets: 2,
      progress: { shared: { numerator: 20, denominator: 110, rateBp: 1818 }, cleaned: { numerator: 35, denominator: 110 } },
    });
    expect(await lineOf('VN', { field: 'y-te' })).toMatchObject({ sets: 1, progress: { digitised: { numerator: 10, rateBp: 10_000 } } });
    expect(await lineOf('provinces')).toMatchObject({ name: null, parentId: 'VN', sets: 2 });
    expect(await lineOf('H47')).toMatchObject({ sets: 0, progress: null });
  });

  it('is as it was known on a day, and on the map of a day', async () => {
    const member = await api.member(['H47'], '2022-11-20');
    const standing = await aDataSet(api, { unitId: unitId('H47') });
    await member.dataSet.save({ ...births({ unitId: unitId('H47'), cleaned: 100 }), standing });

    expect(await lineOf('H47', { known: '2022-11-19' })).toMatchObject({ progress: { cleaned: { numerator: 25 } } });
    expect(await lineOf('H47', { known: '2022-11-20' })).toMatchObject({ progress: { cleaned: { numerator: 100 } } });
    expect(await lineOf('H47', { known: '2022-10-14' })).toMatchObject({ sets: 0, progress: null });
    expect(await lineOf('H47', { on: '2025-07-01' })).toBeUndefined(); // merged into Đà Nẵng
    expect(await lineOf('H17', { on: '2025-07-01' })).toMatchObject({ sets: 1, progress: { cleaned: { numerator: 100 } } });
  });

  it('is closed to strangers, and does not find a unit that is not in force', async () => {
    const stranger = await api.stranger();
    const member = await api.member(['H47']);
    const asked = { field: null, on: day('2022-10-15') };

    await expect(stranger.dataSet.progress(asked)).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    await expect(member.dataSet.progress({ ...asked, under: unitId('khong-co') })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
