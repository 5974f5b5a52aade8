import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { unitId } from '@dondoc/domain/unit';
import { aSheet, august } from '../../testing/a-sheet.ts';
import { openTestApi } from '../../testing/open-test-api.ts';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

const { officer, leader, colleague, entered, cleared, submitted } = aSheet(api);

describe('the sheets of a month', () => {
  it('list what waits for a decision first, to whom it waits for', async () => {
    await entered('H57', 30);
    await submitted();

    const [first] = await (await api.administrator()).review.list({ period: august });
    expect(first).toMatchObject({ unitId: 'H57', standing: 'submitted', filled: 1, isToDecide: true });
    expect(await (await officer()).review.list({ period: august })).toMatchObject([{ unitId: 'H57', isToDecide: false }]);
  });

  it('wait for nobody who entered a figure of theirs, or took one out, whoever handed them on', async () => {
    const ofHue = async (person: Awaited<ReturnType<typeof officer>>) => (await person.review.list({ period: august })).find(({ unitId: id }) => id === 'H57')?.isToDecide;
    const other = { unitId: unitId('H57'), indicator: 'dung-han', numerator: 80, denominator: 100, version: null };
    await entered('H57', 30);
    await (await officer()).entry.save({ period: august, cells: [other] });
    await cleared(await leader(), 1);
    await (await colleague()).review.submit({ unitId: unitId('H57'), period: august, version: null });

    expect(await ofHue(await officer())).toBe(false);
    expect(await ofHue(await leader())).toBe(false);
    expect(await ofHue(await api.administrator())).toBe(true);
  });

  it('have an agency that is not missed among them once it has said that something is not applicable to it', async () => {
    const listed = async () => (await (await api.administrator()).review.list({ period: august })).filter(({ unitId: id }) => id === 'G24');
    expect(await listed()).toEqual([]);

    const cell = { unitId: unitId('G24'), indicator: 'hs-truc-tuyen', numerator: null, denominator: null, notApplicable: true, version: null };
    await (await officer('G24')).entry.save({ period: august, cells: [cell] });

    expect(await listed()).toMatchObject([{ standing: 'draft', filled: 1, doubts: 0, submittedOn: null, isToDecide: false }]);
  });
});
