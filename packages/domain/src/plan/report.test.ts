import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import type { Obligation } from './assignment.ts';
import { checkReport, progressReportSchema, reportCountingOn, type ProgressReport } from './report.ts';

const obligation: Obligation = { opensOn: day('2022-07-01'), rule: null, dueOn: null, halt: null };
const today = day('2022-10-15');

const report = (on: string, more: Partial<ProgressReport> = {}): ProgressReport => ({
  on: day(on),
  progress: 'in-progress',
  percent: null,
  note: '',
  evidence: null,
  ...more,
});

describe('checkReport', () => {
  it('takes a report on any day from the opening of the work to today', () => {
    expect(checkReport(obligation, [], { report: report('2022-07-01'), today }).ok).toBe(true);
    expect(checkReport(obligation, [], { report: report('2022-10-15'), today }).ok).toBe(true);
  });

  it('refuses a day that has not come yet', () => {
    expect(checkReport(obligation, [], { report: report('2022-10-16'), today })).toEqual({
      ok: false,
      fault: { code: 'report/in-future', detail: { on: '2022-10-16', today: '2022-10-15' } },
    });
  });

  it('refuses a day before the plan came into force', () => {
    expect(checkReport(obligation, [], { report: report('2022-06-30'), today })).toMatchObject({
      fault: { code: 'report/before-open', detail: { opensOn: '2022-07-01' } },
    });
  });

  it('refuses to undo a completion by progress of an earlier day', () => {
    const done = report('2022-09-05', { progress: 'done' });

    expect(checkReport(obligation, [done], { report: report('2022-09-04', { note: 'bổ sung' }), today })).toMatchObject({
      fault: { code: 'report/before-completion', detail: { doneOn: '2022-09-05' } },
    });
  });

  it('takes completed work up again only with a note', () => {
    const done = report('2022-09-05', { progress: 'done' });

    expect(checkReport(obligation, [done], { report: report('2022-09-06'), today })).toEqual({
      ok: false,
      fault: { code: 'report/reopening-needs-a-note', detail: { doneOn: '2022-09-05' } },
    });
    expect(checkReport(obligation, [done], { report: report('2022-09-06', { note: 'Trả lại để bổ sung' }), today }).ok).toBe(true);
    expect(checkReport(obligation, [done], { report: report('2022-09-05', { note: 'Trả lại để bổ sung' }), today }).ok).toBe(true);
  });

  it('takes a corrected day of completion, earlier or later', () => {
    const done = report('2022-09-05', { progress: 'done' });

    expect(checkReport(obligation, [done], { report: report('2022-08-30', { progress: 'done' }), today }).ok).toBe(true);
  });

  it('refuses reports on cancelled work from the day it was cancelled', () => {
    const cancelled: Obligation = { ...obligation, halt: { kind: 'cancelled', from: day('2022-09-01') } };

    expect(checkReport(cancelled, [], { report: report('2022-09-01'), today })).toMatchObject({
      fault: { code: 'report/cancelled', detail: { since: '2022-09-01' } },
    });
    expect(checkReport(cancelled, [], { report: report('2022-08-31'), today }).ok).toBe(true);
  });
});

describe('progressReportSchema', () => {
  it.each([0, 100, null])('takes %s as a percentage', (percent) => {
    expect(progressReportSchema.safeParse(report('2022-09-01', { percent })).success).toBe(true);
  });

  it.each([-1, 101, 50.5])('refuses %d as a percentage', (percent) => {
    expect(progressReportSchema.safeParse(report('2022-09-01', { percent })).success).toBe(false);
  });

  it('takes the spaces off a note and its evidence, and refuses notes over 4000 and evidence over 1000 characters', () => {
    const takes = (more: Partial<ProgressReport>) => progressReportSchema.safeParse(report('2022-09-01', more)).success;

    expect(progressReportSchema.parse(report('2022-09-01', { note: ' đã trình ', evidence: ' 59/2022/NĐ-CP ' }))).toMatchObject({
      note: 'đã trình',
      evidence: '59/2022/NĐ-CP',
    });
    expect([takes({ note: 'a'.repeat(4000) }), takes({ note: 'a'.repeat(4001) })]).toEqual([true, false]);
    expect([takes({ evidence: 'a'.repeat(1000) }), takes({ evidence: 'a'.repeat(1001) })]).toEqual([true, false]);
  });
});

describe('reportCountingOn', () => {
  it('is the last one entered of those known on the day, even when it names an earlier day', () => {
    const reports = [report('2022-08-20', { note: 'một' }), report('2022-08-10', { note: 'hai' }), report('2022-09-01', { note: 'ba' })];

    expect(reportCountingOn(reports, day('2022-08-09'))).toBeNull();
    expect(reportCountingOn(reports, day('2022-08-10'))?.note).toBe('hai');
    expect(reportCountingOn(reports, day('2022-08-31'))?.note).toBe('hai');
    expect(reportCountingOn(reports, day('2022-09-01'))?.note).toBe('ba');
  });
});
