import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { day } from '@dondoc/domain/calendar';
import type { DataNeed } from '@dondoc/domain/kpi';
import { aDataSet } from '../testing/a-data-set.ts';
import { aPlan, onlyPart } from '../testing/a-plan.ts';
import { openTestApi } from '../testing/open-test-api.ts';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

const on = day('2022-10-15');
const marriages: DataNeed = { service: 14, field: 'tu-phap', stage: 'structured', mustBeCleaned: false, source: 'Quyết định 1' };

describe('dataSet.blocked', () => {
  it('says of each service which data still blocks it, where, and by how many records', async () => {
    await aDataSet(api);
    const member = await api.member(['H26']);

    const services = await member.dataSet.blocked({ on });

    expect(services).toHaveLength(25);
    expect(services[13]).toMatchObject({ service: 14, name: { vi: 'Đăng ký kết hôn' }, leadName: 'Bộ Tư pháp', needs: 2 });
    expect(services[13]?.unmet).toMatchObject([
      {
        field: 'tu-phap',
        stage: 'shared',
        source: null,
        places: 1,
        behind: 90,
        uncleaned: 75,
        where: [{ unitName: 'Thành phố Hà Nội', dataSetName: 'Sổ đăng ký khai sinh', behind: 90, uncleaned: 75 }],
      },
      { field: 'dan-cu', places: 0, where: [] },
    ]);
  });

  it('blocks nothing once every record is where the service needs it, and knows how it stood before', async () => {
    const administrator = await api.administrator();
    await administrator.dataSet.setNeeds({ needs: [marriages], number: 0 });
    await aDataSet(api, { stages: { paper: 0, scanned: 0, structured: 100, shared: 0 } });

    const now = await administrator.dataSet.blocked({ on });
    const before = await administrator.dataSet.blocked({ on, known: day('2022-10-14') });

    expect(now.filter(({ unmet }) => unmet.length > 0)).toEqual([]);
    expect(before.filter(({ unmet }) => unmet.length > 0).map(({ service }) => service)).toEqual([14]);
  });
});

describe('dataSet.setNeeds', () => {
  it('sets what services need for everybody, over the needs that were read', async () => {
    const administrator = await api.administrator();
    const shipped = await administrator.dataSet.needs();
    expect(shipped).toMatchObject({ number: 0 });

    expect(await administrator.dataSet.setNeeds({ needs: [marriages], number: 0 })).toEqual({ needs: [marriages], number: 1 });

    const member = await api.member(['H26']);
    expect(await member.dataSet.needs()).toEqual({ needs: [marriages], number: 1 });
    await expect(administrator.dataSet.setNeeds({ needs: [], number: 0 })).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { fault: { code: 'edit/stale', detail: { readVersion: 0, currentVersion: 1 } } },
    });
  });

  it('is for administrators', async () => {
    const stranger = await api.stranger();
    const member = await api.member(['H26']);

    await expect(stranger.dataSet.setNeeds({ needs: [], number: 0 })).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    await expect(member.dataSet.setNeeds({ needs: [], number: 0 })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('dataSet.linkTask', () => {
  it('links a task to fields of data, whose progress it then shows', async () => {
    await aPlan(api);
    const { part } = await onlyPart(api, 'H17');
    await aDataSet(api);
    const administrator = await api.administrator();

    expect(await administrator.dataSet.forTask({ taskId: part.taskId })).toEqual({ fields: [], number: 0, progress: [] });
    await administrator.dataSet.linkTask({ taskId: part.taskId, fields: ['tu-phap', 'y-te'], number: 0 });

    const member = await api.member(['H17']);
    expect(await member.dataSet.forTask({ taskId: part.taskId })).toMatchObject({
      fields: ['tu-phap', 'y-te'],
      number: 1,
      progress: [
        { field: 'tu-phap', sets: 1, progress: { digitised: { numerator: 60, denominator: 100, rateBp: 6000 } } },
        { field: 'y-te', sets: 0, progress: null },
      ],
    });
    await expect(administrator.dataSet.linkTask({ taskId: part.taskId, fields: [], number: 0 })).rejects.toMatchObject({ code: 'CONFLICT' });
    await administrator.dataSet.linkTask({ taskId: part.taskId, fields: [], number: 1 });
    expect(await member.dataSet.forTask({ taskId: part.taskId })).toMatchObject({ fields: [], number: 2 });
  });

  it('does not find a task that is not there, nor, for a member, one of others; and is for administrators', async () => {
    await aPlan(api);
    const { part } = await onlyPart(api, 'H17');
    const administrator = await api.administrator();
    const neighbour = await api.member(['H48']);
    const stranger = await api.stranger();
    const asked = { taskId: part.taskId, fields: ['y-te' as const], number: 0 };

    await expect(administrator.dataSet.linkTask({ ...asked, taskId: crypto.randomUUID() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(neighbour.dataSet.forTask({ taskId: part.taskId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(neighbour.dataSet.linkTask(asked)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(stranger.dataSet.linkTask(asked)).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });
});
