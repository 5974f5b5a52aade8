import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { period } from '@dondoc/domain/calendar';
import { basisPoints } from '@dondoc/domain/kpi';
import { unitId } from '@dondoc/domain/unit';
import { openTestApi } from '../../testing/open-test-api.ts';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

const august = period('2022-08');
const hanoi = unitId('H26');

describe('entry.form', () => {
  it('asks each unit of the member for the two indicators of the source directive', async () => {
    const member = await api.member(['H26', 'G01']);

    const form = await member.entry.form({ period: august, unitIds: null });

    expect(form.map(({ unitId: id, indicator }) => `${id} ${indicator}`).toSorted()).toEqual([
      'G01 dvc-phat-sinh',
      'G01 hs-truc-tuyen',
      'H26 dvc-phat-sinh',
      'H26 hs-truc-tuyen',
    ]);
    expect(form.every(({ numerator, denominator, version }) => numerator === null && denominator === null && version === null)).toBe(true);
  });

  it('shows the month before, the entry that stands and who made it, and the target that holds', async () => {
    const [member, administrator] = [await api.member(['H26']), await api.administrator()];
    const cell = { unitId: hanoi, indicator: 'hs-truc-tuyen', version: null };
    await member.entry.save({ period: period('2022-07'), cells: [{ ...cell, numerator: 20, denominator: 90 }] });
    await member.entry.save({ period: august, cells: [{ ...cell, numerator: 30, denominator: 100 }] });
    await administrator.target.set({
      indicator: 'hs-truc-tuyen',
      period: period('2022'),
      rows: [{ unitId: hanoi, targetBp: basisPoints(5000), version: null }],
    });

    const form = await member.entry.form({ period: august, unitIds: [hanoi], indicators: ['hs-truc-tuyen'] });

    expect(form).toEqual([
      {
        unitId: 'H26',
        unitName: 'Thành phố Hà Nội',
        indicator: 'hs-truc-tuyen',
        service: 0,
        numerator: 30,
        denominator: 100,
        notApplicable: false,
        note: null,
        version: 1,
        enteredBy: 'unit-member H26',
        previous: { numerator: 20, denominator: 90 },
        targetBp: 5000,
        targetPeriod: '2022',
      },
    ]);
  });

  it('does not take an entry that was cleared for a report of the month before', async () => {
    const member = await api.member(['H26']);
    const cell = { unitId: hanoi, indicator: 'hs-truc-tuyen' };
    const july = period('2022-07');
    await member.entry.save({ period: july, cells: [{ ...cell, numerator: 20, denominator: 90, version: null }] });
    await member.entry.save({ period: july, cells: [{ ...cell, numerator: null, denominator: null, version: 1 }] });

    const form = await member.entry.form({ period: august, unitIds: null, indicators: ['hs-truc-tuyen'] });

    expect(form).toMatchObject([{ previous: null }]);
  });

  it('does not find a unit of somebody else', async () => {
    const neighbour = await api.member(['H27']);

    const form = neighbour.entry.form({ period: august, unitIds: [hanoi] });

    await expect(form).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('refuses a month that has not begun, a quarter, and an indicator nobody knows', async () => {
    const member = await api.member(['H26'], '2022-08-31');
    const form = (text: string, indicators?: string[]) =>
      member.entry.form({ period: period(text), unitIds: null, ...(indicators === undefined ? {} : { indicators }) });

    await expect(form('2022-09')).rejects.toMatchObject({ cause: { fault: { code: 'kpi/period-not-begun' } } });
    await expect(form('2022-Q3')).rejects.toMatchObject({ cause: { fault: { code: 'kpi/not-an-entry-period' } } });
    await expect(form('2022-08', ['hs-giay'])).rejects.toMatchObject({ cause: { fault: { code: 'kpi/unknown-indicator' } } });
  });

  it('is closed to strangers and to administrators', async () => {
    const [stranger, administrator] = [await api.stranger(), await api.administrator()];
    const asked = { period: august, unitIds: null };

    await expect(stranger.entry.form(asked)).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    await expect(administrator.entry.form(asked)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
