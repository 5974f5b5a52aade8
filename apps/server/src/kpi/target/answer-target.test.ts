import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { day, period } from '@dondoc/domain/calendar';
import { basisPoints } from '@dondoc/domain/kpi';
import { unitId } from '@dondoc/domain/unit';
import { openTestApi } from '../../testing/open-test-api.ts';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

const hanoi = unitId('H26');
const year = { indicator: 'hs-truc-tuyen', period: period('2022') };
const ofHanoi = { ...year, unitId: hanoi };
const basis = { documentNumber: '812/QĐ-TTg', documentDay: day('2022-10-10'), reason: 'Theo đề nghị của đơn vị' };
const proposal = { kind: 'proposed' as const, proposedBp: basisPoints(4500), reason: 'Một nửa số xã chưa có máy quét' };

describe('target.answer', () => {
  it('lets a unit accept the target it was given', async () => {
    const { member } = await aTarget();

    expect(await member.target.answer({ ...ofHanoi, version: 1, answer: { kind: 'accepted' } })).toEqual({ version: 2 });

    expect(await lineOfHanoi()).toMatchObject({ targetBp: 5000, standing: 'accepted', version: 2 });
  });

  it('keeps a proposal beside the target, which stands until its assigner decides', async () => {
    const { administrator, member } = await aTarget();
    await member.target.answer({ ...ofHanoi, version: 1, answer: proposal });
    expect(await lineOfHanoi()).toMatchObject({ targetBp: 5000, standing: 'proposed', answer: proposal });

    await administrator.target.keep({ ...ofHanoi, version: 2, reason: 'Máy quét cấp trong tháng 9' });

    expect(await lineOfHanoi()).toMatchObject({ targetBp: 5000, standing: 'kept', keptReason: 'Máy quét cấp trong tháng 9' });
    await expect(member.target.answer({ ...ofHanoi, version: 3, answer: proposal })).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { fault: { code: 'kpi/target-already-kept' } },
    });
    await member.target.answer({ ...ofHanoi, version: 3, answer: { kind: 'accepted' } });
    expect(await lineOfHanoi()).toMatchObject({ standing: 'accepted' });
  });

  it('is answered anew once the target is set anew, and every version is kept with its document', async () => {
    const { administrator, member } = await aTarget();
    await member.target.answer({ ...ofHanoi, version: 1, answer: proposal });
    await administrator.target.set({ ...year, basis, rows: [{ unitId: hanoi, targetBp: basisPoints(4500), version: 2 }] });

    expect(await lineOfHanoi()).toMatchObject({ targetBp: 4500, standing: 'assigned', answer: null });
    const nothing = { answer: null, keptReason: null, documentNumber: null, documentDay: null, reason: null, on: '2022-10-15' };
    expect(await member.target.history(ofHanoi)).toEqual([
      { ...nothing, ...basis, version: 3, event: 'set', targetBp: 4500, by: 'administrator' },
      { ...nothing, version: 2, event: 'answered', targetBp: 5000, answer: proposal, by: 'unit-member H26' },
      { ...nothing, version: 1, event: 'set', targetBp: 5000, by: 'administrator' },
    ]);
  });

  it('refuses an answer to a version that no longer stands, and a decision on a proposal not read', async () => {
    const { administrator, member } = await aTarget();
    await administrator.target.set({ ...year, basis, rows: [{ unitId: hanoi, targetBp: basisPoints(6000), version: 1 }] });

    await expect(member.target.answer({ ...ofHanoi, version: 1, answer: { kind: 'accepted' } })).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { fault: { code: 'edit/stale', detail: { readVersion: 1, currentVersion: 2 } } },
    });
    await member.target.answer({ ...ofHanoi, version: 2, answer: proposal });
    await expect(administrator.target.keep({ ...ofHanoi, version: 2, reason: 'Không' })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await lineOfHanoi()).toMatchObject({ standing: 'proposed' });
  });

  it('refuses what the rules refuse', async () => {
    const { administrator, member } = await aTarget();

    await expect(member.target.answer({ ...ofHanoi, version: 1, answer: { ...proposal, reason: '' } })).rejects.toMatchObject({
      cause: { fault: { code: 'kpi/target-reason-missing' } },
    });
    await expect(administrator.target.keep({ ...ofHanoi, version: 1, reason: 'Không' })).rejects.toMatchObject({
      cause: { fault: { code: 'kpi/proposal-missing' } },
    });
    await expect(member.target.answer({ ...ofHanoi, period: period('2022-08'), version: 1, answer: { kind: 'accepted' } })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('is for the people of the unit itself: closed to strangers, administrators and neighbours', async () => {
    const { administrator } = await aTarget();
    const asked = { ...ofHanoi, version: 1, answer: { kind: 'accepted' as const } };

    await expect((await api.stranger()).target.answer(asked)).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    await expect(administrator.target.answer(asked)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect((await api.member(['H29'])).target.answer(asked)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect((await api.member(['H29'])).target.history(ofHanoi)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect((await api.member(['H26'])).target.keep({ ...ofHanoi, version: 1, reason: 'Không' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

async function aTarget() {
  const administrator = await api.administrator();
  await administrator.target.set({ ...year, rows: [{ unitId: hanoi, targetBp: basisPoints(5000), version: null }] });
  return { administrator, member: await api.member(['H26']) };
}

async function lineOfHanoi() {
  const [line] = await (await api.member(['H26'])).target.list(year);
  return line;
}
