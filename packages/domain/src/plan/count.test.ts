import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { addCounts, countStatuses, isNotUpdated, isOpen, officialCounts, overdueShare } from './count.ts';
import { statuses } from './status.ts';

const someStatuses = fc.array(fc.constantFrom(...statuses), { maxLength: 200 });

describe('countStatuses', () => {
  it('counts each piece of work once', () => {
    const counts = countStatuses(['open-overdue', 'open-overdue', 'done-late']);

    expect(counts).toMatchObject({ total: 3, 'open-overdue': 2, 'done-late': 1, 'done-on-time': 0 });
  });

  it('adds up: the total is the sum of the statuses, for any plan', () => {
    fc.assert(
      fc.property(someStatuses, (all) => {
        const counts = countStatuses(all);

        expect(statuses.reduce((sum, status) => sum + counts[status], 0)).toBe(counts.total);
        expect(counts.total).toBe(all.length);
      }),
    );
  });

  it('counts a plan as the sum of its groups, however it is grouped', () => {
    fc.assert(
      fc.property(someStatuses, someStatuses, (one, other) => {
        expect(addCounts(countStatuses(one), countStatuses(other))).toEqual(countStatuses([...one, ...other]));
      }),
    );
  });
});

describe('officialCounts', () => {
  it('gives done = on time + late and not done = in time + overdue, the rest apart', () => {
    const counts = countStatuses(['done-on-time', 'done-late', 'open-due-soon', 'open-on-time', 'open-overdue', 'standing', 'open-undated', 'suspended']);

    expect(officialCounts(counts)).toEqual({
      total: 8,
      done: 2,
      doneOnTime: 1,
      doneLate: 1,
      notDone: 3,
      inTime: 2,
      overdue: 1,
      standing: 1,
      undated: 1,
      stopped: 1,
    });
  });

  it('loses nothing: its parts add up to the total, for any plan', () => {
    fc.assert(
      fc.property(someStatuses, (all) => {
        const { total, done, notDone, standing, undated, stopped } = officialCounts(countStatuses(all));

        expect(done + notDone + standing + undated + stopped).toBe(total);
      }),
    );
  });
});

describe('overdueShare', () => {
  it('is taken over what has fallen due, not over all', () => {
    const work = [
      { dueOn: day('2022-08-31'), status: 'open-overdue' },
      { dueOn: day('2022-08-31'), status: 'done-late' },
      { dueOn: day('2022-10-14'), status: 'done-on-time' },
      { dueOn: day('2022-10-15'), status: 'open-due-soon' }, // due on the day itself: not yet past
      { dueOn: day('2022-12-31'), status: 'open-on-time' },
      { dueOn: null, status: 'standing' },
      { dueOn: day('2022-08-31'), status: 'cancelled' },
      { dueOn: day('2022-08-31'), status: 'suspended' },
    ] as const;

    expect(overdueShare(work, day('2022-10-15'))).toEqual({ part: 1, whole: 3 });
  });
});

describe('isNotUpdated', () => {
  const obligation = { opensOn: day('2022-07-01'), rule: null, dueOn: null, halt: null };
  const progress = { progress: 'in-progress', percent: null, note: '', evidence: null } as const;

  it('counts days from the last report, or from the opening when there is none', () => {
    const reports = [{ ...progress, on: day('2022-08-01') }];
    const work = { obligation, reports, status: 'open-undated' } as const;

    expect(isNotUpdated(work, { day: day('2022-08-30'), days: 30 })).toBe(false);
    expect(isNotUpdated(work, { day: day('2022-08-31'), days: 30 })).toBe(true);
    expect(isNotUpdated({ ...work, reports: [] }, { day: day('2022-07-31'), days: 30 })).toBe(true);
  });

  it('leaves finished work out', () => {
    expect(isNotUpdated({ obligation, reports: [], status: 'done-late' }, { day: day('2023-01-01'), days: 30 })).toBe(false);
  });

  it('takes the latest day reported, in whatever order, among those known on the day', () => {
    const reportedOn = (...days: string[]) => days.map((on) => ({ ...progress, on: day(on) }));
    const isLeft = (...days: string[]) =>
      isNotUpdated({ obligation, reports: reportedOn(...days), status: 'open-on-time' }, { day: day('2022-08-31'), days: 30 });

    expect(isLeft('2022-08-20', '2022-07-05')).toBe(false);
    expect(isLeft('2022-08-01', '2022-07-05')).toBe(true);
    expect(isLeft('2022-07-05', '2022-08-31')).toBe(false);
    expect(isLeft('2022-07-05', '2022-09-01')).toBe(true); // said the day after
  });

  it('asks nothing of work that has not opened', () => {
    expect(isNotUpdated({ obligation, reports: [], status: 'open-on-time' }, { day: day('2022-05-31'), days: 30 })).toBe(false);
  });
});

describe('isOpen', () => {
  it('waits for the unit until the work is done or stopped', () => {
    expect(statuses.filter(isOpen)).toEqual([
      'open-overdue',
      'standing-report-missing',
      'open-due-soon',
      'open-on-time',
      'open-undated',
      'standing',
    ]);
  });
});
