import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, period } from '../../calendar/index.ts';
import { closingDay, isSameWindows, entryWindowSchema, windowOfLevel, windowStanding, type EntryWindow } from './window.ts';
import { monthTimeliness, timelinessOf } from './timeliness.ts';

const provinces: EntryWindow = { level: 'province', closesOnDate: 20, remindDays: 5 };
const december = period('2022-12');
const on = (today: string, exceptions: readonly string[] = []) =>
  windowStanding(provinces, december, { today: day(today), exceptions: exceptions.map((until) => ({ until: day(until) })) });

describe('an entry window', () => {
  it('closes at the end of its day in the following month, into the next year', () => {
    expect(closingDay(provinces, december)).toBe('2023-01-20');
    expect(closingDay({ ...provinces, closesOnDate: 5 }, period('2022-08'))).toBe('2022-09-05');
  });

  it.each([
    ['2022-12-31', { kind: 'open', closesOn: '2023-01-20' }],
    ['2023-01-14', { kind: 'open', closesOn: '2023-01-20' }],
    ['2023-01-15', { kind: 'closing-soon', closesOn: '2023-01-20' }],
    ['2023-01-20', { kind: 'closing-soon', closesOn: '2023-01-20' }],
    ['2023-01-21', { kind: 'closed', closesOn: '2023-01-20' }],
  ])('on %s stands as %j', (today, standing) => {
    expect(on(today)).toEqual(standing);
  });

  it('is open again by an exception, until the last day of the longest one', () => {
    expect(on('2023-01-25', ['2023-01-24', '2023-01-31', '2023-01-28'])).toEqual({ kind: 'excepted', closesOn: '2023-01-20', until: '2023-01-31' });
    expect(on('2023-01-31', ['2023-01-31'])).toMatchObject({ kind: 'excepted', until: '2023-01-31' });
    expect(on('2023-02-01', ['2023-01-31'])).toEqual({ kind: 'closed', closesOn: '2023-01-20' });
    expect(on('2023-01-16', ['2023-01-31'])).toMatchObject({ kind: 'closing-soon' });
  });

  it('is always open where none is set', () => {
    expect(windowStanding(null, december, { today: day('2030-01-01'), exceptions: [] })).toEqual({ kind: 'always-open' });
    expect(windowOfLevel([provinces], 'commune')).toBeNull();
    expect(windowOfLevel([provinces], 'province')).toEqual(provinces);
  });

  it('can only close on a date every month has', () => {
    expect(entryWindowSchema.safeParse({ ...provinces, closesOnDate: 29 }).success).toBe(false);
    expect(entryWindowSchema.safeParse({ ...provinces, closesOnDate: 28, remindDays: 27 }).success).toBe(true);
  });
});

describe('timeliness', () => {
  const today = day('2023-01-25');

  it.each([
    ['2022-12', '2023-01-20', 'in-time'],
    ['2022-12', '2023-01-21', 'late'],
    ['2022-12', null, 'missing'],
    ['2023-01', null, 'not-due'],
    ['2023-01', '2023-01-25', 'in-time'],
  ] as const)('of %s submitted on %s is %s', (month, submittedOn, kind) => {
    expect(monthTimeliness({ month: period(month), submittedOn: submittedOn === null ? null : day(submittedOn) }, provinces, today)).toBe(kind);
  });

  it('counts months, and takes shares of what was due or came', () => {
    const months = [
      { month: period('2022-10'), submittedOn: day('2022-11-20') },
      { month: period('2022-11'), submittedOn: day('2022-12-30') },
      { month: period('2022-12'), submittedOn: null },
      { month: period('2023-01'), submittedOn: null },
    ];

    expect(timelinessOf(months, provinces, today)).toEqual({ inTime: 1, late: 1, missing: 1, notDue: 1, completenessBp: 6667, timelinessBp: 3333 });
  });

  it('does not miss a month on the very day its window closes', () => {
    expect(monthTimeliness({ month: december, submittedOn: null }, provinces, day('2023-01-20'))).toBe('not-due');
    expect(monthTimeliness({ month: december, submittedOn: null }, provinces, day('2023-01-21'))).toBe('missing');
  });

  it('misses nothing where no window is set', () => {
    expect(timelinessOf([{ month: december, submittedOn: null }], null, today)).toMatchObject({ missing: 0, notDue: 1, completenessBp: null });
    expect(timelinessOf([{ month: december, submittedOn: today }], null, today)).toMatchObject({ inTime: 1, timelinessBp: 10_000 });
  });

  it('never has more months in time than submitted, for any months', () => {
    const anyMonth = fc.record({ month: fc.constantFrom('2022-10', '2022-11', '2022-12').map(period), submittedOn: fc.constantFrom(null, day('2022-11-20'), day('2023-01-02')) });
    fc.assert(
      fc.property(fc.array(anyMonth), (months) => {
        const { inTime, late, missing, notDue, completenessBp, timelinessBp } = timelinessOf(months, provinces, today);

        expect(inTime + late + missing + notDue).toBe(months.length);
        expect(timelinessBp ?? 0).toBeLessThanOrEqual(completenessBp ?? 0);
      }),
    );
  });
});

describe('isSameWindows', () => {
  it('does not go by their order, and does by each part', () => {
    const communes = { ...provinces, level: 'commune' as const };

    expect(isSameWindows([provinces, communes], [communes, provinces])).toBe(true);
    expect(isSameWindows([], [])).toBe(true);
    for (const other of [communes, { ...provinces, closesOnDate: 3 }, { ...provinces, remindDays: 1 }]) expect(isSameWindows([provinces], [other])).toBe(false);
    expect(isSameWindows([provinces], [provinces, communes])).toBe(false);
  });
});
