import { describe, expect, it } from 'vitest';
import { approveSheet, newSheet, returnSheet, sealedStates, sheetStanding, sheetStates, submitSheet, submittersOf, type Sheet } from './sheet.ts';

const figures = { seal: 'A', filled: 2, unexplained: [] };
const cells = [{ indicator: 'hs-truc-tuyen', service: 0 }, { indicator: 'dung-han', service: 0 }];
const officer = { by: 'officer', answers: [] };
const leader = { by: 'leader', enteredBy: ['officer'], below: { approved: 0, of: 0 } };
const doubt = { indicator: 'hs-truc-tuyen', service: 0, reason: 'Cao gấp đôi tháng trước' };

const submitted: Sheet = { state: 'submitted', seal: 'A', submittedBy: ['officer'], doubts: [] };
const returned: Sheet = { ...submitted, state: 'returned', doubts: [{ ...doubt, answer: null }] };
const approved: Sheet = { ...submitted, state: 'approved' };

describe('sheetStanding', () => {
  it.each([
    [newSheet, 'A', 'draft'],
    [submitted, 'A', 'submitted'],
    [submitted, 'B', 'changed'],
    [approved, 'A', 'approved'],
    [approved, 'B', 'approval-broken'],
    [returned, 'B', 'returned'],
  ] as const)('of %j with the seal %s is %s', (sheet, seal, standing) => {
    expect(sheetStanding(sheet, seal)).toBe(standing);
  });

  it('goes by the figures in the sealed states, and in no other', () => {
    const isByFigures = sheetStates.filter((state) => sheetStanding({ state, seal: 'A' }, 'A') !== sheetStanding({ state, seal: 'A' }, 'B'));

    expect(sealedStates).toEqual(isByFigures);
    expect(sealedStates).toEqual(['submitted', 'approved']);
  });
});

describe('submitSheet', () => {
  it('hands on the exact values there are', () => {
    expect(submitSheet(newSheet, figures, officer)).toEqual({ ok: true, value: submitted });
  });

  it('hands on what was changed after it was submitted, and after it was approved', () => {
    for (const sheet of [submitted, approved]) {
      expect(submitSheet(sheet, { ...figures, seal: 'B' }, officer)).toMatchObject({ ok: true, value: { state: 'submitted', seal: 'B' } });
    }
  });

  it('refuses an empty sheet, and one that stands as it was handed on', () => {
    expect(submitSheet(newSheet, { ...figures, filled: 0 }, officer)).toMatchObject({ fault: { code: 'kpi/sheet-empty' } });
    expect(submitSheet(submitted, figures, officer)).toMatchObject({ fault: { code: 'kpi/sheet-unchanged', detail: { state: 'submitted' } } });
    expect(submitSheet(approved, figures, officer)).toMatchObject({ fault: { code: 'kpi/sheet-unchanged', detail: { state: 'approved' } } });
  });

  it('hands on that everything was taken out of a sheet which was handed on before', () => {
    for (const sheet of [returned, approved]) {
      const answers = [{ indicator: 'hs-truc-tuyen', service: 0, answer: 'Nhập nhầm đơn vị' }];
      expect(submitSheet(sheet, { seal: 'empty', filled: 0, unexplained: [] }, { by: 'officer', answers })).toMatchObject({ ok: true });
    }
  });

  it('asks for the reason of each unusual value', () => {
    const unexplained = [{ indicator: 'dung-han', service: 0 }];

    expect(submitSheet(newSheet, { ...figures, unexplained }, officer)).toEqual({
      ok: false,
      fault: { code: 'kpi/sheet-reasons-missing', detail: { cells: unexplained } },
    });
  });

  it('remembers everybody who submitted it since it was last approved, each once, the last one last', () => {
    const answers = [{ indicator: 'hs-truc-tuyen', service: 0, answer: 'Đúng' }];
    const by = (sheet: Sheet, person: string) => {
      const handedOn = submitSheet(sheet, { ...figures, seal: 'B' }, { by: person, answers });
      return handedOn.ok ? handedOn.value.submittedBy : null;
    };

    expect(by(returned, 'colleague')).toEqual(['officer', 'colleague']);
    expect(by({ ...returned, submittedBy: ['officer', 'colleague'] }, 'officer')).toEqual(['colleague', 'officer']);
    expect(by(approved, 'colleague')).toEqual(['colleague']);
  });

  it('asks for an answer to each doubt, and takes it without changing the figure', () => {
    const answer = { indicator: 'hs-truc-tuyen', service: 0, answer: ' Nhận thêm hồ sơ của hai xã ' };

    expect(submitSheet(returned, figures, officer)).toEqual({
      ok: false,
      fault: { code: 'kpi/sheet-doubts-open', detail: { cells: [{ indicator: 'hs-truc-tuyen', service: 0 }] } },
    });
    expect(submitSheet(returned, figures, { by: 'officer', answers: [{ ...answer, answer: '  ' }] })).toMatchObject({ ok: false });
    expect(submitSheet(returned, figures, { by: 'officer', answers: [{ ...answer, service: 3 }] })).toMatchObject({ ok: false });
    expect(submitSheet(returned, figures, { by: 'officer', answers: [answer] })).toEqual({
      ok: true,
      value: { ...submitted, doubts: [{ ...doubt, answer: 'Nhận thêm hồ sơ của hai xã' }] },
    });
  });
});

describe('submittersOf', () => {
  const step = (taken: string, by: string) => ({ step: taken as 'submitted' | 'returned' | 'approved', by });

  it('is everybody who submitted since the last approval, or what was approved when nobody has since', () => {
    const first = [step('submitted', 'A'), step('returned', 'L'), step('submitted', 'B')];

    expect(submittersOf([])).toEqual([]);
    expect(submittersOf(first)).toEqual(['A', 'B']);
    expect(submittersOf([...first, step('approved', 'L')])).toEqual(['A', 'B']);
    expect(submittersOf([...first, step('approved', 'L'), step('submitted', 'C')])).toEqual(['C']);
    expect(submittersOf([...first, step('returned', 'L'), step('submitted', 'A')])).toEqual(['B', 'A']);
  });
});

describe('approveSheet', () => {
  it('approves exactly what was submitted, and closes its doubts', () => {
    const answered = { ...submitted, doubts: [{ ...doubt, answer: 'Đúng' }] };

    expect(approveSheet(answered, 'A', leader)).toEqual({ ok: true, value: approved });
  });

  it('needs four eyes: who entered or submitted the figures does not approve them', () => {
    const own = { ok: false, fault: { code: 'kpi/sheet-own-figures', detail: {} } };

    expect(approveSheet(submitted, 'A', { ...leader, by: 'officer', enteredBy: [] })).toEqual(own);
    expect(approveSheet(submitted, 'A', { ...leader, enteredBy: ['officer', 'leader'] })).toEqual(own);
    expect(approveSheet({ ...submitted, submittedBy: ['leader', 'officer'] }, 'A', leader)).toEqual(own);
  });

  it('refuses what was not submitted, or was changed since', () => {
    expect(approveSheet(newSheet, 'A', leader)).toMatchObject({ fault: { code: 'kpi/sheet-not-submitted', detail: { standing: 'draft' } } });
    expect(approveSheet(submitted, 'B', leader)).toMatchObject({ fault: { detail: { standing: 'changed' } } });
    expect(approveSheet(approved, 'A', leader)).toMatchObject({ fault: { detail: { standing: 'approved' } } });
  });

  it('waits for every sheet below', () => {
    expect(approveSheet(submitted, 'A', { ...leader, below: { approved: 2, of: 3 } })).toEqual({
      ok: false,
      fault: { code: 'kpi/sheet-below-not-approved', detail: { approved: 2, of: 3 } },
    });
    expect(approveSheet(submitted, 'A', { ...leader, below: { approved: 3, of: 3 } })).toMatchObject({ ok: true });
  });
});

describe('returnSheet', () => {
  it('returns with a reason on each doubtful cell', () => {
    expect(returnSheet(submitted, 'A', { ...leader, cells, doubts: [{ ...doubt, reason: ` ${doubt.reason} ` }] })).toEqual({ ok: true, value: returned });
  });

  it('refuses a return without a doubt or without a reason, of one’s own figures, and of what is not submitted', () => {
    const give = (doubts: readonly (typeof doubt)[], by = 'leader') => returnSheet(submitted, 'A', { ...leader, by, cells, doubts });

    expect(give([])).toMatchObject({ fault: { code: 'kpi/sheet-return-without-doubt' } });
    expect(give([{ ...doubt, reason: ' ' }])).toMatchObject({ fault: { code: 'kpi/sheet-return-without-doubt' } });
    expect(give([doubt, { ...doubt, indicator: 'dung-han', reason: '' }])).toMatchObject({ fault: { code: 'kpi/sheet-return-without-doubt' } });
    expect(give([doubt], 'officer')).toMatchObject({ fault: { code: 'kpi/sheet-own-figures' } });
    expect(returnSheet(returned, 'A', { ...leader, cells, doubts: [doubt] })).toMatchObject({ fault: { code: 'kpi/sheet-not-submitted' } });
  });

  it('refuses a doubt on a cell that is not in the sheet, and a second one on the same cell', () => {
    const give = (...doubts: (typeof doubt)[]) => returnSheet(submitted, 'A', { ...leader, cells, doubts });
    const misplaced = (named: { readonly indicator: string; readonly service: number }) => ({ ok: false, fault: { code: 'kpi/sheet-doubt-misplaced', detail: { cells: [named] } } });

    expect(give({ ...doubt, service: 3 })).toEqual(misplaced({ indicator: 'hs-truc-tuyen', service: 3 }));
    expect(give(doubt, doubt)).toEqual(misplaced({ indicator: 'hs-truc-tuyen', service: 0 }));
    expect(give(doubt, { ...doubt, indicator: 'dung-han' })).toMatchObject({ ok: true });
  });
});
