import { describe, expect, it } from 'vitest';
import { day, period } from '../calendar/index.ts';
import type { Obligation } from './assignment.ts';
import type { ProgressReport } from './report.ts';
import { statusOn, taskStatus } from './status.ts';

const august: Obligation = {
  opensOn: day('2022-07-01'),
  rule: { kind: 'period', period: period('2022-08') },
  dueOn: day('2022-08-31'),
  halt: null,
};
const undated: Obligation = { ...august, rule: null, dueOn: null };
const standing: Obligation = { ...august, rule: { kind: 'ongoing' }, dueOn: null };
const monthly: Obligation = { ...standing, rule: { kind: 'ongoing', cadence: { every: 'month' } } };

const report = (on: string, progress: ProgressReport['progress'] = 'in-progress'): ProgressReport => ({
  on: day(on),
  progress,
  percent: null,
  note: '',
  evidence: null,
});

describe('statusOn', () => {
  it('shows the e-identification decree, signed on 5/9/2022 and due on 31/8/2022, as done late by 5 days', () => {
    const standingOn = statusOn(august, [report('2022-09-05', 'done')], { day: day('2022-10-15') });

    expect(standingOn).toEqual({ status: 'done-late', daysLate: 5, daysLeft: null, doneOn: '2022-09-05' });
  });

  it('shows the personal-data decree, signed on 17/4/2023 and due on 31/12/2022, as done late by 107 days', () => {
    const decree = { ...august, rule: { kind: 'day', day: day('2022-12-31') } as const, dueOn: day('2022-12-31') };

    expect(statusOn(decree, [report('2023-04-17', 'done')], { day: day('2023-05-01') }).daysLate).toBe(107);
  });

  it('keeps work in time until the end of its due day', () => {
    expect(statusOn(august, [], { day: day('2022-08-31') })).toMatchObject({ status: 'open-due-soon', daysLeft: 0 });
    expect(statusOn(august, [], { day: day('2022-09-01') })).toMatchObject({ status: 'open-overdue', daysLate: 1 });
    expect(statusOn(august, [report('2022-08-31', 'done')], { day: day('2022-12-01') }).status).toBe('done-on-time');
  });

  it('says due soon from the seventh day before, or from the day a plan names', () => {
    expect(statusOn(august, [], { day: day('2022-08-23') }).status).toBe('open-on-time');
    expect(statusOn(august, [], { day: day('2022-08-24') }).status).toBe('open-due-soon');
    expect(statusOn(august, [], { day: day('2022-08-24'), soonDays: 3 }).status).toBe('open-on-time');
  });

  it('does not know on a past day what was reported for a later one', () => {
    const reports = [report('2022-08-20'), report('2022-09-05', 'done')];

    expect(statusOn(august, reports, { day: day('2022-09-04') })).toMatchObject({ status: 'open-overdue', daysLate: 4 });
    expect(statusOn(august, reports, { day: day('2022-09-05') }).status).toBe('done-late');
  });

  it('follows a correction entered later, even to an earlier day', () => {
    const reports = [report('2022-09-10', 'done'), report('2022-08-30', 'done')];

    expect(statusOn(august, reports, { day: day('2022-10-15') })).toMatchObject({ status: 'done-on-time', doneOn: '2022-08-30' });
  });

  it('opens completed work again when it is reported in progress afterwards', () => {
    const reports = [report('2022-08-20', 'done'), report('2022-09-02')];

    expect(statusOn(august, reports, { day: day('2022-09-03') }).status).toBe('open-overdue');
  });

  it('counts undated work apart, open and done', () => {
    expect(statusOn(undated, [], { day: day('2030-01-01') }).status).toBe('open-undated');
    expect(statusOn(undated, [report('2022-09-01', 'done')], { day: day('2022-09-01') }).status).toBe('done-undated');
  });

  it('never makes standing work overdue, nor done', () => {
    expect(statusOn(standing, [], { day: day('2030-01-01') }).status).toBe('standing');
    expect(statusOn(standing, [report('2022-09-01', 'done')], { day: day('2022-10-15') }).status).toBe('standing');
  });

  it('misses the report of a month once the month is over, until one comes', () => {
    expect(statusOn(monthly, [], { day: day('2022-07-31') }).status).toBe('standing');
    expect(statusOn(monthly, [], { day: day('2022-08-01') }).status).toBe('standing-report-missing');
    expect(statusOn(monthly, [report('2022-08-01')], { day: day('2022-08-01') }).status).toBe('standing');
    expect(statusOn(monthly, [report('2022-07-20')], { day: day('2022-09-01') }).status).toBe('standing-report-missing');
  });

  it('takes a report only for the month after the last one fell due, and only once it is known', () => {
    const firstOfSeptember = { day: day('2022-09-01') }; // July fell due on 31/7, August on 31/8

    expect(statusOn(monthly, [report('2022-07-31')], firstOfSeptember).status).toBe('standing-report-missing');
    expect(statusOn(monthly, [report('2022-08-01')], firstOfSeptember).status).toBe('standing');
    expect(statusOn(monthly, [report('2022-09-02')], firstOfSeptember).status).toBe('standing-report-missing');
    expect(statusOn(monthly, [report('2022-09-01')], firstOfSeptember).status).toBe('standing');
  });

  it('owes no report for a month that was over before the plan began', () => {
    const begunInAugust = { ...monthly, opensOn: day('2022-08-01') };

    expect(statusOn(begunInAugust, [], { day: day('2022-08-31') }).status).toBe('standing');
    expect(statusOn(begunInAugust, [], { day: day('2022-09-01') }).status).toBe('standing-report-missing');
    expect(statusOn(begunInAugust, [], { day: day('2022-07-15') }).status).toBe('standing');
  });

  it('stops with a halt from its first day on, whatever was due', () => {
    const halted = { ...august, halt: { kind: 'cancelled', from: day('2022-09-15') } as const };

    expect(statusOn(halted, [], { day: day('2022-09-14') }).status).toBe('open-overdue');
    expect(statusOn(halted, [], { day: day('2022-09-15') })).toEqual({
      status: 'cancelled',
      daysLate: null,
      daysLeft: null,
      doneOn: null,
    });
  });
});

describe('taskStatus', () => {
  it('stands as its most pressing assignment', () => {
    expect(taskStatus(['done-on-time', 'open-on-time', 'open-overdue'])).toBe('open-overdue');
    expect(taskStatus(['done-on-time', 'open-due-soon', 'open-on-time'])).toBe('open-due-soon');
  });

  it('is done only when every unit is, and late when one was', () => {
    expect(taskStatus(['done-on-time', 'done-late'])).toBe('done-late');
    expect(taskStatus(['done-on-time', 'cancelled'])).toBe('done-on-time');
  });

  it('has no status when nobody was given it', () => {
    expect(taskStatus([])).toBeNull();
  });
});
