import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { day, period } from '@dondoc/domain/calendar';
import { unitId } from '@dondoc/domain/unit';
import { aSheet, hueSheet, sheetFault } from '../../testing/a-sheet.ts';
import { openTestApi } from '../../testing/open-test-api.ts';
import { explain } from './explain.ts';
import { theSheet } from './the-sheet.ts';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

const { officer, entered, approved, seen } = aSheet(api);

describe('a sheet of figures', () => {
  it('is not submitted while an unusual value has no reason; the reason stays with the value', async () => {
    const months = ['2022-01', '2022-02', '2022-03', '2022-04', '2022-05', '2022-06'].map(period);
    const cell = { unitId: unitId('H57'), indicator: 'hs-truc-tuyen', denominator: 100, version: null };
    const person = await officer();
    for (const [at, month] of months.entries()) await person.entry.save({ period: month, cells: [{ ...cell, numerator: 30 + at }] });
    await entered('H57', 90);

    expect(await seen()).toMatchObject({ unexplained: [{ indicator: 'hs-truc-tuyen', service: 0 }], cells: [{ outliers: [{ of: 'rate', value: 9000 }, { of: 'numerator', value: 90 }] }] });
    await expect(person.review.submit({ ...hueSheet, version: null })).rejects.toMatchObject(sheetFault('kpi/sheet-reasons-missing'));

    const { seal } = await seen();
    const reason = 'Đợt cao điểm tuyển sinh';
    await person.review.submit({ ...hueSheet, version: null, reasons: [{ indicator: 'hs-truc-tuyen', service: 0, reason }] });

    expect(await seen()).toMatchObject({ standing: 'submitted', seal, unexplained: [], cells: [{ numerator: 90, note: reason }] });
    await approved();
    expect(await seen()).toMatchObject({ standing: 'approved', changes: [] });
  });
});

describe('the reason of a value', () => {
  it('is refused to the submitter, and stays a reason for nothing, when somebody changed the value meanwhile', async () => {
    await entered('H57', 90);
    const { em, actor } = await api.contextOf('2022-10-15', 'unit-member', ['H57']);
    if (actor === null) throw new Error('a member is somebody');
    const read = await theSheet(em, actor, hueSheet);
    await entered('H57', 91, 1);

    const explained = explain(em, read, { reasons: [{ indicator: 'hs-truc-tuyen', service: 0, reason: 'Đợt cao điểm' }], by: actor.userId, today: day('2022-10-15') });

    await expect(explained).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { fault: { code: 'kpi/sheet-changed-meanwhile', detail: { cells: [{ indicator: 'hs-truc-tuyen', service: 0 }] } } },
    });
    expect(await seen()).toMatchObject({ standing: 'draft', cells: [{ numerator: 91, note: null }] });
  });
});
