import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { day, period } from '@dondoc/domain/calendar';
import { unitId } from '@dondoc/domain/unit';
import { aDistrict } from '../../testing/a-district.ts';
import { openTestApi } from '../../testing/open-test-api.ts';
import { SheetStepRow } from './review.entities.ts';

const api = await openTestApi();
beforeAll(() => aDistrict(api, 'HN-1', 'H26'));
beforeEach(() => api.empty());
afterAll(() => api.close());

const august = period('2022-08');
const hueSheet = { unitId: unitId('H57'), period: august };
const doubt = { indicator: 'hs-truc-tuyen', service: 0, reason: 'Cao gấp đôi tháng trước' };
const sheetFault = (code: string) => ({ cause: { fault: { code } } });

/** The officer of a unit, and another person of it: the harness names people by the units they belong to. */
const officer = (unit = 'H57', today = '2022-10-15') => api.member([unit], today);
const leader = (unit = 'H57', today = '2022-10-15') => api.member([unit, 'G01'], today);

/** A third person of the unit. */
const colleague = (unit = 'H57', today = '2022-10-15') => api.member([unit, 'G02'], today);

async function entered(unit: string, numerator: number, version: number | null = null, today = '2022-10-15') {
  const cells = [{ unitId: unitId(unit), indicator: 'hs-truc-tuyen', numerator, denominator: 100, version }];
  const [answer] = await (await officer(unit, today)).entry.save({ period: august, cells });
  return answer;
}

/** Takes a figure out of the sheet again. */
async function cleared(person: Awaited<ReturnType<typeof officer>>, version: number) {
  const blank = { unitId: unitId('H57'), indicator: 'hs-truc-tuyen', numerator: null, denominator: null };
  const [answer] = await person.entry.save({ period: august, cells: [{ ...blank, version }] });
  expect(answer).toMatchObject({ saved: true });
}

async function submitted(unit = 'H57') {
  const sheet = { unitId: unitId(unit), period: august };
  const person = await officer(unit);
  const { version } = await person.review.sheet(sheet);
  await person.review.submit({ ...sheet, version });
}

async function approved(unit = 'H57') {
  const sheet = { unitId: unitId(unit), period: august };
  const person = await leader(unit);
  const { version, seal } = await person.review.sheet(sheet);
  if (version === null) throw new Error('nothing was submitted');
  return person.review.approve({ ...sheet, version, seal });
}

const seen = async (unit = 'H57') => (await leader(unit)).review.sheet({ unitId: unitId(unit), period: august });

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

  it('is not submitted empty', async () => {
    await expect((await officer()).review.submit({ ...hueSheet, version: null })).rejects.toMatchObject(sheetFault('kpi/sheet-empty'));
  });
});

describe('approval upward', () => {
  it('waits for every unit below, and says how many of how many', async () => {
    await entered('H26', 5);
    await entered('HN-1', 30);
    await submitted('H26');

    expect(await seen('H26')).toMatchObject({ below: { approved: 0, of: 1, isWhole: false } });
    await expect(approved('H26')).rejects.toMatchObject({ cause: { fault: { code: 'kpi/sheet-below-not-approved', detail: { approved: 0, of: 1 } } } });

    await submitted('HN-1');
    await approved('HN-1');
    await approved('H26');
    const [hanoi] = await (await api.administrator()).review.progress({ period: august, under: unitId('H26') });
    expect(hanoi).toMatchObject({ unitId: 'H26', approval: { approved: 2, of: 2, isWhole: true } });

    await entered('HN-1', 31, 1);
    const [broken] = await (await api.administrator()).review.progress({ period: august, under: unitId('H26') });
    expect(broken).toMatchObject({ approval: { approved: 1, of: 2, isWhole: false } });
  });

  it('of a quarter needs each of its months', async () => {
    await entered('H57', 30);
    await submitted();
    await approved();

    const lines = await (await api.administrator()).review.progress({ period: period('2022-Q3') });

    expect(lines.find((line) => line.unitId === 'H57')).toMatchObject({ approval: { approved: 1, of: 3, isWhole: false } });
  });

  it('of a year with a reform in it is counted month by month, by the units of each', async () => {
    const administrator = await api.administrator('2026-02-01');
    const ofNation = async (asked: string) => (await administrator.review.progress({ period: period(asked) }))[0]?.approval.of;
    const [before, after] = [await ofNation('2025-06'), await ofNation('2025-07')];

    expect(Number(before)).toBeGreaterThan(Number(after));
    expect(await ofNation('2025-Q2')).toBe(Number(before) * 3);
    expect(await ofNation('2025-Q3')).toBe(Number(after) * 3);
    const ofDaNang = (await administrator.review.progress({ period: period('2022-Q3') })).find(({ unitId: id }) => id === 'H17');
    expect(ofDaNang?.approval.of).toBe(3);
    expect(await ofNation('2025')).toBe(
      Number(await ofNation('2025-Q1')) + Number(before) * 3 + Number(after) * 6,
    );
  });

  it('lists what waits for a decision first, to whom it waits for', async () => {
    await entered('H57', 30);
    await submitted();

    const [first] = await (await api.administrator()).review.list({ period: august });
    expect(first).toMatchObject({ unitId: 'H57', standing: 'submitted', filled: 1, isToDecide: true });
    expect(await (await officer()).review.list({ period: august })).toMatchObject([{ unitId: 'H57', isToDecide: false }]);
  });
});

describe('entry windows', () => {
  const provinces = { level: 'province', closesOnDate: 20, remindDays: 5 } as const;

  it('close the entry of a month, refuse figures with the day, and leave other levels alone', async () => {
    await (await api.administrator()).review.setWindows({ windows: [provinces], seen: [] });

    expect(await entered('H57', 30, null, '2022-09-20')).toMatchObject({ saved: true });
    expect(await entered('H57', 31, 1, '2022-09-21')).toEqual({
      unitId: 'H57',
      indicator: 'hs-truc-tuyen',
      service: 0,
      saved: false,
      refused: { code: 'kpi/window-closed', detail: { unitId: 'H57', month: '2022-08', closedOn: '2022-09-20' } },
    });
    expect(await entered('G02', 1, null, '2022-09-21')).toMatchObject({ saved: true });
  });

  it('open again for a unit that was granted an exception, until its day or until it is taken back', async () => {
    const administrator = await api.administrator('2022-09-25');
    await administrator.review.setWindows({ windows: [provinces], seen: [] });
    const { id } = await administrator.review.grantException({ ...hueSheet, until: day('2022-09-30'), reason: 'Mất điện diện rộng' });

    expect(await entered('H57', 30, null, '2022-09-30')).toMatchObject({ saved: true });
    expect(await entered('H57', 31, 1, '2022-10-01')).toMatchObject({ saved: false });
    expect(await administrator.review.windows()).toMatchObject({ windows: [provinces], exceptions: [{ id, unitName: 'Tỉnh Thừa Thiên Huế', reason: 'Mất điện diện rộng' }] });

    await administrator.review.withdrawException({ id });
    expect(await entered('H57', 31, 1, '2022-09-26')).toMatchObject({ saved: false });
    await expect(administrator.review.withdrawException({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('tell a unit what it has still to do, what was returned before the rest', async () => {
    await (await api.administrator()).review.setWindows({ windows: [provinces], seen: [] });
    await entered('H57', 30, null, '2022-09-10');
    await submitted();
    const { seal } = await seen();
    await (await leader()).review.return({ ...hueSheet, version: 1, seal, doubts: [doubt] });

    const notices = await (await officer('H57', '2022-10-16')).review.mine();

    expect(notices).toMatchObject([
      { unitId: 'H57', period: '2022-08', standing: 'returned', doubts: 1 },
      { unitId: 'H57', period: '2022-09', standing: 'draft', window: { kind: 'closing-soon', closesOn: '2022-10-20' } },
      { unitId: 'H57', period: '2022-07', standing: 'draft', window: { kind: 'closed' } },
    ]);
  });

  it('count who handed on in time', async () => {
    await (await api.administrator()).review.setWindows({ windows: [provinces], seen: [] });
    await entered('H57', 30, null, '2022-09-10');
    const person = await officer('H57', '2022-09-15');
    await person.review.submit({ ...hueSheet, version: null });

    const lines = await (await api.administrator('2022-10-15')).review.progress({ period: period('2022-Q3') });

    expect(lines.find((line) => line.unitId === 'H57')?.timeliness).toEqual({ inTime: 1, late: 0, missing: 1, notDue: 1, completenessBp: 5000, timelinessBp: 5000 });
  });

  it('are set by one of two, and the other is told', async () => {
    const [one, other] = [await api.administrator(), await api.administrator()];
    const earlier = { ...provinces, closesOnDate: 15 };
    await one.review.setWindows({ windows: [provinces], seen: [] });

    await expect(other.review.setWindows({ windows: [earlier], seen: [] })).rejects.toMatchObject({ code: 'CONFLICT', ...sheetFault('kpi/windows-changed') });
    expect(await one.review.windows()).toMatchObject({ windows: [provinces] });
    await other.review.setWindows({ windows: [earlier], seen: [provinces] });
    expect(await one.review.windows()).toMatchObject({ windows: [earlier] });
  });

  it('are set by administrators alone', async () => {
    const [stranger, member] = [await api.stranger(), await officer()];
    const exception = { ...hueSheet, until: day('2022-09-30'), reason: 'Mất điện' };

    await expect(stranger.review.setWindows({ windows: [], seen: [] })).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    await expect(member.review.setWindows({ windows: [], seen: [] })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(member.review.grantException(exception)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect((await api.administrator()).review.setWindows({ windows: [provinces, provinces], seen: [] })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect((await api.administrator()).review.grantException({ ...exception, unitId: unitId('BO-XD') })).rejects.toMatchObject({
      cause: { fault: { code: 'unit/not-in-force' } },
    });
  });
});
