import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { unitId } from '@dondoc/domain/unit';
import { aDistrict } from '../../testing/a-district.ts';
import { aSheet, august, doubt, hueSheet, sheetFault } from '../../testing/a-sheet.ts';
import { openTestApi } from '../../testing/open-test-api.ts';
import { SheetStepRow } from './review.entities.ts';

const api = await openTestApi();
beforeAll(() => aDistrict(api, 'HN-1', 'H26'));
beforeEach(() => api.empty());
afterAll(() => api.close());

const { officer, leader, colleague, entered, submitted, approved, seen } = aSheet(api);

describe('a sheet of figures', () => {
  it('goes from draft through submission and a return with doubts to approval by another person', async () => {
    await entered('H57', 30);
    expect(await seen()).toMatchObject({ standing: 'draft', version: null, decidingRefused: { code: 'kpi/sheet-not-submitted' } });

    await submitted();
    const first = await seen();
    expect(first).toMatchObject({ standing: 'submitted', version: 1, submittedBy: 'unit-member H57', submittedOn: '2022-10-15', decidingRefused: null });
    await (await leader()).review.return({ ...hueSheet, version: 1, seal: first.seal, doubts: [doubt] });

    expect(await seen()).toMatchObject({ standing: 'returned', version: 2, doubts: [{ ...doubt, answer: null }], decidedBy: 'unit-member H57 G01' });
    const again = await officer();
    await expect(again.review.submit({ ...hueSheet, version: 2 })).rejects.toMatchObject(sheetFault('kpi/sheet-doubts-open'));
    await again.review.submit({ ...hueSheet, version: 2, answers: [{ indicator: 'hs-truc-tuyen', service: 0, answer: 'Nhận thêm của hai xã' }] });
    expect(await seen()).toMatchObject({ standing: 'submitted', doubts: [{ answer: 'Nhận thêm của hai xã' }] });

    await approved();
    expect(await seen()).toMatchObject({ standing: 'approved', doubts: [], changes: [] });
    const steps = await api.database.em.fork().find(SheetStepRow, {}, { orderBy: { doneAt: 'asc' } });
    expect(steps.map(({ step }) => step)).toEqual(['submitted', 'returned', 'submitted', 'approved']);
  });

  it('is not approved by who entered or submitted it', async () => {
    await entered('H57', 30);
    await submitted();
    const { seal } = await seen();
    const own = await officer();

    await expect(own.review.approve({ ...hueSheet, version: 1, seal })).rejects.toMatchObject({ code: 'FORBIDDEN', ...sheetFault('kpi/sheet-own-figures') });
    await expect(own.review.return({ ...hueSheet, version: 1, seal, doubts: [doubt] })).rejects.toMatchObject(sheetFault('kpi/sheet-own-figures'));
  });

  it('is approved by an administrator, and by a person of the unit above', async () => {
    await entered('HN-1', 30);
    await submitted('HN-1');
    const sheet = { unitId: unitId('HN-1'), period: august };
    const above = await officer('H26');
    const { version, seal, decidingRefused } = await above.review.sheet(sheet);

    expect(decidingRefused).toBeNull();
    await above.review.approve({ ...sheet, version: version ?? 0, seal });

    expect(await (await api.administrator()).review.sheet(sheet)).toMatchObject({ standing: 'approved', decidedBy: 'unit-member H26' });
  });

  it('is not decided on by its old values when they were changed while somebody looked', async () => {
    await entered('H57', 30);
    await submitted();
    const looked = await seen();
    await entered('H57', 31, 1);

    const decided = (await leader()).review.approve({ ...hueSheet, version: 1, seal: looked.seal });

    await expect(decided).rejects.toMatchObject({ cause: { fault: { code: 'kpi/sheet-not-submitted', detail: { standing: 'changed' } } } });
  });

  it('is moved on by one of two, and the other is told', async () => {
    await entered('H57', 30);
    await submitted();
    const { seal } = await seen();
    await approved();

    const late = (await api.administrator()).review.return({ ...hueSheet, version: 1, seal, doubts: [doubt] });

    await expect(late).rejects.toMatchObject({ code: 'CONFLICT', ...sheetFault('edit/stale') });
  });

  it('is not approved by who had submitted it before it was returned, whoever submitted it last', async () => {
    await entered('H57', 30);
    await (await colleague()).review.submit({ ...hueSheet, version: null });
    const { seal } = await seen();
    await (await leader()).review.return({ ...hueSheet, version: 1, seal, doubts: [doubt] });
    const answers = [{ indicator: 'hs-truc-tuyen', service: 0, answer: 'Đúng' }];
    await (await officer()).review.submit({ ...hueSheet, version: 2, answers });

    const own = (await colleague()).review.approve({ ...hueSheet, version: 3, seal });

    await expect(own).rejects.toMatchObject(sheetFault('kpi/sheet-own-figures'));
    expect(await (await colleague()).review.list({ period: august })).toContainEqual(expect.objectContaining({ unitId: 'H57', isToDecide: false }));
    await approved();
  });

  it('is returned only with doubts on cells it has, one on each', async () => {
    await entered('H57', 30);
    await submitted();
    const { seal } = await seen();
    const back = async (...doubts: (typeof doubt)[]) => (await leader()).review.return({ ...hueSheet, version: 1, seal, doubts });

    await expect(back({ ...doubt, service: 3 })).rejects.toMatchObject(sheetFault('kpi/sheet-doubt-misplaced'));
    await expect(back(doubt, doubt)).rejects.toMatchObject(sheetFault('kpi/sheet-doubt-misplaced'));
    expect(await seen()).toMatchObject({ standing: 'submitted', version: 1 });
  });

  it('is not submitted empty', async () => {
    await expect((await officer()).review.submit({ ...hueSheet, version: null })).rejects.toMatchObject(sheetFault('kpi/sheet-empty'));
  });
});
