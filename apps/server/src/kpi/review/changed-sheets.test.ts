import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { aSheet, august, doubt, hueSheet, sheetFault } from '../../testing/a-sheet.ts';
import { openTestApi } from '../../testing/open-test-api.ts';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

const { officer, leader, entered, cleared, submitted, approved, seen } = aSheet(api);

describe('a sheet of figures', () => {
  it('breaks visibly when a figure is corrected after the approval, and asks for the difference only', async () => {
    await entered('H57', 30);
    await submitted();
    await approved();

    await entered('H57', 31, 1);

    expect(await seen()).toMatchObject({
      standing: 'approval-broken',
      changes: [{ indicator: 'hs-truc-tuyen', service: 0, before: { numerator: 30 }, now: { numerator: 31 } }],
    });
    await submitted();
    await approved();
    expect(await seen()).toMatchObject({ standing: 'approved', changes: [] });
  });

  it('shows who decides a figure that was taken out after it was approved, and is handed on without it', async () => {
    await entered('H57', 30);
    await submitted();
    await approved();
    await cleared(await officer(), 1);

    expect(await seen()).toMatchObject({
      standing: 'approval-broken',
      cells: [{ indicator: 'hs-truc-tuyen', numerator: null, denominator: null, enteredBy: 'unit-member H57' }],
      changes: [{ before: { numerator: 30 }, now: null }],
    });
    await submitted();
    const [listed] = await (await api.administrator()).review.list({ period: august });
    expect(listed).toMatchObject({ unitId: 'H57', filled: 0, isToDecide: true });
    const { seal } = await seen();
    await (await leader()).review.return({ ...hueSheet, version: 3, seal, doubts: [doubt] });
    expect(await seen()).toMatchObject({ standing: 'returned', cells: [{ numerator: null }], doubts: [{ reason: doubt.reason }] });

    await (await officer()).review.submit({ ...hueSheet, version: 4, answers: [{ indicator: 'hs-truc-tuyen', service: 0, answer: 'Nhập nhầm đơn vị' }] });
    await approved();
    expect(await seen()).toMatchObject({ standing: 'approved', cells: [] });
  });

  it('is not approved by who took a figure out of it', async () => {
    await entered('H57', 30);
    await submitted();
    await approved();
    await cleared(await leader(), 1);
    await submitted();
    const { seal, decidingRefused } = await seen();

    expect(decidingRefused).toEqual({ code: 'kpi/sheet-own-figures', detail: {} });
    await expect((await leader()).review.approve({ ...hueSheet, version: 3, seal })).rejects.toMatchObject(sheetFault('kpi/sheet-own-figures'));
  });
});
