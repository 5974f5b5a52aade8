import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { period } from '@dondoc/domain/calendar';
import { unitId } from '@dondoc/domain/unit';
import { openTestApi } from '../../../testing/open-test-api.ts';
import { EntryRow, EntrySaveRow } from '../entry.entities.ts';
import { FlowRow } from './flow.entity.ts';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

const hanoi = unitId('H26');
const totals = { unit: 'H26', month: '2022-08', received: 100, carried_over: 20, to_handle: 120, handled: 90, handled_online: 40, on_time: 85, late: 5, not_handled: 30 };

const file = (...rows: readonly object[]) => ({
  fileName: 'cong-dvc.json',
  contentBase64: Buffer.from(JSON.stringify({ source: 'cong-dvc-quoc-gia', rows })).toString('base64'),
});

type Caller = Awaited<ReturnType<typeof api.member>>;

/** Imports every group of a file as it was compared. */
async function importAll(caller: Caller, given: ReturnType<typeof file>) {
  const compared = await caller.entry.compareFlows(given);
  const groups = compared.groups.map(({ group, figures }) => ({ group, versions: Object.fromEntries(figures.map(({ indicator, version }) => [indicator, version])) }));
  return caller.entry.importFlows({ ...given, groups });
}

async function standing() {
  const rows = await api.database.em.fork().find(EntryRow, {}, { orderBy: { indicator: 'asc' } });
  return rows.map(({ unitId: unit, indicator, numerator, denominator, version }) => [unit, indicator, numerator, denominator, version]);
}

describe('entry.compareFlows', () => {
  it('says which figures totals would make, and which balances do not hold, and writes nothing', async () => {
    const compared = await (await api.member(['H26'])).entry.compareFlows(file({ ...totals, to_handle: 121 }));

    expect(compared).toMatchObject({
      groups: [
        {
          unitName: 'Thành phố Hà Nội',
          source: 'cong-dvc-quoc-gia',
          findings: [
            { row: 1, balance: 'to-handle', found: 121, expected: 120 },
            { row: 1, balance: 'handled-or-not', found: 121, expected: 120 },
          ],
          figures: [
            { indicator: 'hs-truc-tuyen', to: { numerator: 40, denominator: 100 }, version: null },
            { indicator: 'dung-han', to: { numerator: 85, denominator: 90 }, version: null },
          ],
        },
      ],
      unchanged: 0,
      refused: [],
    });
    expect(await standing()).toEqual([]);
  });

  it('compares what was carried over with what was kept of the month before', async () => {
    const administrator = await api.administrator();
    await importAll(administrator, file({ unit: 'H26', month: '2022-07', not_handled: 25 }));

    const { groups } = await administrator.entry.compareFlows(file(totals));

    expect(groups[0]?.findings).toEqual([{ row: 1, balance: 'carried-over', found: 20, expected: 25 }]);
  });

  it('refuses a row of a neighbouring unit, and is closed to strangers', async () => {
    const { groups, refused } = await (await api.member(['H48'])).entry.compareFlows(file(totals));

    expect(groups).toEqual([]);
    expect(refused).toMatchObject([{ row: 1, column: 'unit', fault: { code: 'figures/unit-out-of-reach' } }]);
    await expect((await api.stranger()).entry.compareFlows(file(totals))).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });
});

describe('entry.importFlows', () => {
  it('makes figures of totals, keeps both, and says where they came from', async () => {
    expect(await importAll(await api.member(['H26']), file(totals))).toEqual({ saved: 2, kept: 1, refused: [] });

    expect(await standing()).toEqual([
      ['H26', 'dung-han', 85, 90, 1],
      ['H26', 'hs-truc-tuyen', 40, 100, 1],
    ]);
    expect(await api.database.em.fork().find(EntrySaveRow, {})).toMatchObject([{ origin: 'import', cells: { length: 2 } }]);
    expect(await api.database.em.fork().find(FlowRow, {})).toMatchObject([{ source: 'cong-dvc-quoc-gia', unitId: 'H26', period: '2022-08', counts: { received: 100 } }]);
  });

  it('changes nothing when the same file comes again, also where a figure was corrected by hand since', async () => {
    const member = await api.member(['H26']);
    await importAll(member, file(totals));
    await member.entry.save({ period: period('2022-08'), cells: [{ unitId: hanoi, indicator: 'dung-han', numerator: 84, denominator: 90, version: 1 }] });
    const before = await standing();

    expect(await member.entry.compareFlows(file(totals))).toMatchObject({ groups: [], unchanged: 1 });
    expect(await importAll(member, file(totals))).toEqual({ saved: 0, kept: 0, refused: [] });
    expect(await standing()).toEqual(before);
  });

  it('adds the rows of a unit and month, those of an earlier file among them', async () => {
    const administrator = await api.administrator();
    await importAll(administrator, file({ unit: 'H26', month: '2022-08', key: '1.004873', handled: 90, on_time: 85 }));
    await importAll(administrator, file({ unit: 'H26', month: '2022-08', key: '2.000635', handled: 10, on_time: 10 }));

    expect(await standing()).toEqual([['H26', 'dung-han', 95, 100, 2]]);
  });

  it('overwrites nothing that somebody entered since the comparison, and brings the totals up again', async () => {
    const [member, colleague] = [await api.member(['H26']), await api.member(['H26', 'G01'])];
    const given = file({ unit: 'H26', month: '2022-08', handled: 90, on_time: 85 });
    const { groups } = await member.entry.compareFlows(given);
    await colleague.entry.save({ period: period('2022-08'), cells: [{ unitId: hanoi, indicator: 'dung-han', numerator: 80, denominator: 90, version: null }] });

    const done = await member.entry.importFlows({ ...given, groups: groups.map(({ group }) => ({ group, versions: { 'dung-han': null } })) });

    expect(done).toMatchObject({ saved: 0, kept: 0, refused: [{ indicator: 'dung-han', refused: { code: 'kpi/entry-stale' } }] });
    expect((await member.entry.compareFlows(given)).groups).toMatchObject([{ figures: [{ from: { numerator: 80 }, version: 1 }] }]);
  });

  it('takes nothing of a group that makes impossible counts, and all of the others', async () => {
    const wrong = { unit: 'H01', month: '2022-08', handled: 90, on_time: 91, received: 10, digitised: 5 };

    const done = await importAll(await api.administrator(), file(totals, wrong));

    expect(done).toMatchObject({ saved: 2, kept: 1, refused: [{ unitId: 'H01', indicator: 'dung-han', refused: { code: 'kpi/numerator-above-denominator' } }] });
  });

  it('imports only the groups that were chosen', async () => {
    const given = file(totals, { ...totals, unit: 'H01' });
    const administrator = await api.administrator();
    const { groups } = await administrator.entry.compareFlows(given);
    const [first] = groups;

    await administrator.entry.importFlows({ ...given, groups: [{ group: first?.group ?? '', versions: {} }] });

    expect((await administrator.entry.compareFlows(given)).unchanged).toBe(1);
  });

  it('is closed to strangers, and a neighbour imports nothing', async () => {
    await expect((await api.stranger()).entry.importFlows({ ...file(totals), groups: [] })).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    const neighbour = await api.member(['H48']);

    expect(await neighbour.entry.importFlows({ ...file(totals), groups: [{ group: '2022-08 H26 0', versions: {} }] })).toEqual({ saved: 0, kept: 0, refused: [] });
    expect(await standing()).toEqual([]);
  });
});
