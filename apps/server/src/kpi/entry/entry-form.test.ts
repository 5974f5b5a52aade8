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
        enteredOn: '2022-10-15',
        previous: { numerator: 20, denominator: 90 },
        yearBefore: null,
        usual: { numerator: null, denominator: null, rate: null },
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

  it('tells from the twelve months before what is usual, and asks nothing of months older than that', async () => {
    const member = await api.member(['H26'], '2023-10-15');
    const cell = { unitId: hanoi, indicator: 'hs-truc-tuyen', version: null };
    const months = ['2022-07', '2022-08', '2022-12', '2023-03', '2023-05', '2023-06', '2023-07'];
    for (const [at, numerator] of [9000, 94, 96, 100, 100, 104, 106].entries()) {
      await member.entry.save({ period: period(months[at] ?? ''), cells: [{ ...cell, numerator, denominator: 10_000 }] });
    }

    const form = await member.entry.form({ period: period('2023-08'), unitIds: null, indicators: ['hs-truc-tuyen'] });

    expect(form[0]).toMatchObject({ previous: { numerator: 106 }, yearBefore: { numerator: 94 } });
    expect(form[0]?.usual).toMatchObject({ numerator: { least: 91, most: 109, values: 6 }, denominator: null, rate: { least: 91, most: 109 } });
  });

  it('asks for each service named, with its own figures', async () => {
    const member = await api.member(['H26']);
    const cell = { unitId: hanoi, indicator: 'hs-truc-tuyen', service: 5, version: null };
    await member.entry.save({ period: august, cells: [{ ...cell, numerator: 3, denominator: 4 }] });

    const form = await member.entry.form({ period: august, unitIds: null, indicators: ['hs-truc-tuyen'], services: [0, 5] });

    expect(form.map(({ service, numerator }) => [service, numerator])).toEqual([
      [0, null],
      [5, 3],
    ]);
  });

  it('lists the units a member enters for', async () => {
    const member = await api.member(['H26', 'G01']);

    const units = await member.entry.units({ period: august });

    expect(units.map(({ unitId: id }) => id).toSorted()).toEqual(['G01', 'H26']);
    await expect((await api.stranger()).entry.units({ period: august })).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    await expect((await api.administrator()).entry.units({ period: august })).rejects.toMatchObject({ code: 'FORBIDDEN' });
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
