import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { period } from '@dondoc/domain/calendar';
import { unitId } from '@dondoc/domain/unit';
import { openTestApi } from '../../testing/open-test-api.ts';
import { EntrySaveRow } from './entry.entities.ts';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

const august = period('2022-08');

describe('entry.save', () => {
  it('keeps what a unit counted, a report of no cases among it', async () => {
    const member = await api.member(['H26']);

    const answers = await member.entry.save({
      period: august,
      cells: [cell({ numerator: 30, denominator: 100 }), cell({ indicator: 'dvc-phat-sinh', numerator: 0, denominator: 0 })],
    });

    expect(answers).toEqual([
      { unitId: 'H26', indicator: 'hs-truc-tuyen', service: 0, saved: true, version: 1 },
      { unitId: 'H26', indicator: 'dvc-phat-sinh', service: 0, saved: true, version: 1 },
    ]);
    expect(await saved('hs-truc-tuyen')).toMatchObject({ numerator: 30, denominator: 100, version: 1 });
    expect(await saved('dvc-phat-sinh')).toMatchObject({ numerator: 0, denominator: 0, version: 1 });
  });

  it('keeps the largest count there is exactly', async () => {
    const member = await api.member(['H26']);

    await member.entry.save({ period: august, cells: [cell({ numerator: 1, denominator: Number.MAX_SAFE_INTEGER })] });

    expect(await saved('hs-truc-tuyen')).toMatchObject({ denominator: 9_007_199_254_740_991 });
  });

  it('writes over the version that was read', async () => {
    const member = await api.member(['H26']);
    await member.entry.save({ period: august, cells: [cell({ numerator: 30, denominator: 100 })] });

    const answers = await member.entry.save({
      period: august,
      cells: [cell({ numerator: 31, denominator: 100, version: 1 })],
    });

    expect(answers).toMatchObject([{ saved: true, version: 2 }]);
    expect(await saved('hs-truc-tuyen')).toMatchObject({ numerator: 31, version: 2 });
  });

  it('clears an entry to blank, which is not zero', async () => {
    const member = await api.member(['H26']);
    await member.entry.save({ period: august, cells: [cell({ numerator: 30, denominator: 100 })] });

    await member.entry.save({ period: august, cells: [cell({ numerator: null, denominator: null, version: 1 })] });

    expect(await saved('hs-truc-tuyen')).toMatchObject({ numerator: null, denominator: null, version: 2 });
  });

  it('writes nothing for a blank cell that was blank', async () => {
    const member = await api.member(['H26']);

    const answers = await member.entry.save({ period: august, cells: [cell({ numerator: null, denominator: null })] });

    expect(answers).toMatchObject([{ saved: true, version: null }]);
    expect(await saved('hs-truc-tuyen')).toMatchObject({ version: null });
  });

  it('refuses a cell that somebody else changed, with both values and who entered the other, and saves the rest', async () => {
    const [member, colleague] = [await api.member(['H26']), await api.member(['H26', 'G01'])];
    await colleague.entry.save({ period: august, cells: [cell({ numerator: 40, denominator: 100 })] });

    const answers = await member.entry.save({
      period: august,
      cells: [cell({ numerator: 30, denominator: 100 }), cell({ indicator: 'dvc-phat-sinh', numerator: 5, denominator: 9 })],
    });

    expect(answers).toEqual([
      {
        unitId: 'H26',
        indicator: 'hs-truc-tuyen',
        service: 0,
        saved: false,
        refused: {
          code: 'kpi/entry-stale',
          detail: {
            yours: { numerator: 30, denominator: 100, notApplicable: false },
            theirs: { numerator: 40, denominator: 100, notApplicable: false },
            enteredBy: 'unit-member H26 G01',
            currentVersion: 1,
          },
        },
      },
      { unitId: 'H26', indicator: 'dvc-phat-sinh', service: 0, saved: true, version: 1 },
    ]);
    expect(await saved('hs-truc-tuyen')).toMatchObject({ numerator: 40 });
  });

  it('refuses to write over an old version', async () => {
    const member = await api.member(['H26']);
    await member.entry.save({ period: august, cells: [cell({ numerator: 30, denominator: 100 })] });
    await member.entry.save({ period: august, cells: [cell({ numerator: 31, denominator: 100, version: 1 })] });

    const answers = await member.entry.save({
      period: august,
      cells: [cell({ numerator: 99, denominator: 100, version: 1 })],
    });

    expect(answers).toMatchObject([{ saved: false, refused: { detail: { currentVersion: 2 } } }]);
    expect(await saved('hs-truc-tuyen')).toMatchObject({ numerator: 31 });
  });

  it('has nothing to decide when somebody else entered the same counts', async () => {
    const [member, colleague] = [await api.member(['H26']), await api.member(['H26', 'G01'])];
    await colleague.entry.save({ period: august, cells: [cell({ numerator: 30, denominator: 100 })] });

    const answers = await member.entry.save({ period: august, cells: [cell({ numerator: 30, denominator: 100 })] });

    expect(answers).toMatchObject([{ saved: true, version: 1 }]);
  });

  it('lets one of two who enter a new cell at the same moment through, and tells the other', async () => {
    const [member, colleague] = [await api.member(['H26']), await api.member(['H26', 'G01'])];

    const answers = await Promise.all([
      member.entry.save({ period: august, cells: [cell({ numerator: 30, denominator: 100 })] }),
      colleague.entry.save({ period: august, cells: [cell({ numerator: 40, denominator: 100 })] }),
    ]);

    expect(answers.flat().filter((answer) => answer.saved)).toHaveLength(1);
  });

  it('keeps “not applicable” apart from blank and from zero, and refuses counts beside it', async () => {
    const member = await api.member(['H26']);
    const save = (named: Named) => member.entry.save({ period: august, cells: [cell(named)] });

    expect(await save({ numerator: null, denominator: null, notApplicable: true })).toMatchObject([{ saved: true, version: 1 }]);
    expect(await saved('hs-truc-tuyen')).toMatchObject({ numerator: null, denominator: null, notApplicable: true });
    expect(await save({ numerator: 1, denominator: 2, notApplicable: true, version: 1 })).toMatchObject([
      { saved: false, refused: { code: 'kpi/counts-not-applicable' } },
    ]);
    await save({ numerator: 0, denominator: 0, version: 1 });
    expect(await saved('hs-truc-tuyen')).toMatchObject({ numerator: 0, denominator: 0, notApplicable: false });
  });

  it('keeps the figure of one essential service beside the figure of all services', async () => {
    const member = await api.member(['H26']);

    const answers = await member.entry.save({ period: august, cells: [cell({ numerator: 30, denominator: 100 }), cell({ service: 12 })] });

    expect(answers).toMatchObject([{ service: 0, saved: true }, { service: 12, saved: true }]);
    expect(await saved('hs-truc-tuyen')).toMatchObject({ numerator: 30, denominator: 100 });
  });

  it('keeps every value an entry has had, with who entered it, on which day and from where', async () => {
    const member = await api.member(['H26'], '2022-09-10');
    await member.entry.save({ period: august, cells: [cell({ numerator: 30, denominator: 100 })] });
    await (await api.member(['H26'], '2022-09-12')).entry.save({
      period: august,
      cells: [cell({ numerator: 31, denominator: 100, note: 'Cộng thêm một hồ sơ nhận muộn', version: 1 })],
    });

    const kept = await api.database.em.fork().find(EntrySaveRow, {}, { orderBy: { id: 'asc' } });

    expect(kept).toMatchObject([
      { cells: ['hs-truc-tuyen 1 0'], versions: [1], numerators: [30], denominators: [100], notApplicable: [false], notes: [null], origin: 'typed', enteredOn: '2022-09-10' },
      { cells: ['hs-truc-tuyen 1 0'], versions: [2], numerators: [31], denominators: [100], notes: ['Cộng thêm một hồ sơ nhận muộn'], origin: 'typed', enteredOn: '2022-09-12' },
    ]);
  });

  it.each([
    [{ numerator: 101, denominator: 100 }, 'kpi/numerator-above-denominator'],
    [{ numerator: 5, denominator: null }, 'kpi/entry-incomplete'],
  ] as const)('refuses %j with the reason', async (counts, code) => {
    const member = await api.member(['H26']);

    const answers = await member.entry.save({ period: august, cells: [cell(counts)] });

    expect(answers).toMatchObject([{ saved: false, refused: { code } }]);
    expect(await saved('hs-truc-tuyen')).toMatchObject({ version: null });
  });

  it('refuses a count that is not whole, and a cell given twice', async () => {
    const member = await api.member(['H26']);
    const save = (cells: ReturnType<typeof cell>[]) => member.entry.save({ period: august, cells });

    await expect(save([cell({ numerator: 1.5, denominator: 2 })])).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(save([cell(), cell()])).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('refuses a month that has not begun and a period that is not a month', async () => {
    const member = await api.member(['H26'], '2022-08-31');

    await expect(member.entry.save({ period: period('2022-09'), cells: [cell()] })).rejects.toMatchObject({
      cause: { fault: { code: 'kpi/period-not-begun', detail: { period: '2022-09', today: '2022-08-31' } } },
    });
    await expect(member.entry.save({ period: period('2022-Q3'), cells: [cell()] })).rejects.toMatchObject({
      cause: { fault: { code: 'kpi/not-an-entry-period' } },
    });
  });

  it('does not find a unit of somebody else, and saves nothing of a form that names one', async () => {
    const neighbour = await api.member(['H27']);

    const save = neighbour.entry.save({
      period: august,
      cells: [cell({ unitId: unitId('H27') }), cell({ unitId: unitId('H26') })],
    });

    await expect(save).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const form = await neighbour.entry.form({ period: august, unitIds: null });
    expect(form.every(({ version }) => version === null)).toBe(true);
  });

  it('lets the people of a unit that was merged enter the months it was in force', async () => {
    const member = await api.member(['G14'], '2026-01-15');

    const answers = await member.entry.save({ period: august, cells: [cell({ unitId: unitId('G14') })] });

    expect(answers).toMatchObject([{ saved: true }]);
    await expect(
      member.entry.save({ period: period('2025-12'), cells: [cell({ unitId: unitId('G14') })] }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is closed to strangers and to administrators, who do not report for units', async () => {
    const [stranger, administrator] = [await api.stranger(), await api.administrator()];

    await expect(stranger.entry.save({ period: august, cells: [] })).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    await expect(administrator.entry.save({ period: august, cells: [] })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

interface Named {
  readonly unitId?: ReturnType<typeof unitId>;
  readonly indicator?: string;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly version?: number | null;
  readonly service?: number;
  readonly notApplicable?: boolean;
  readonly note?: string;
}

/** A cell of Hà Nội, 1 dossier of 2 handled online. A test names only what it is about. */
function cell(named: Named = {}) {
  return { unitId: unitId('H26'), indicator: 'hs-truc-tuyen', numerator: 1, denominator: 2, version: null, ...named };
}

async function saved(indicator: string) {
  const member = await api.member(['H26']);
  const form = await member.entry.form({ period: august, unitIds: null });
  return form.find((row) => row.indicator === indicator);
}
