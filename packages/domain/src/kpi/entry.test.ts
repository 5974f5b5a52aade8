import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, period } from '../calendar/index.ts';
import { checkEntry, checkEntryPeriod, parseCount, parseEntry } from './entry.ts';

const partOfWhole = { numeratorAtMostDenominator: true };

describe('a cell that is not applicable', () => {
  const nothing = { numerator: null, denominator: null };

  it('reports nothing', () => {
    expect(checkEntry(partOfWhole, { ...nothing, notApplicable: true })).toEqual({ ok: true, value: null });
  });

  it.each([
    { numerator: 0, denominator: 0 },
    { numerator: 3, denominator: null },
    { numerator: null, denominator: 5 },
  ])('has no counts beside it: %j', (counts) => {
    expect(checkEntry(partOfWhole, { ...counts, notApplicable: true })).toEqual({
      ok: false,
      fault: { code: 'kpi/counts-not-applicable', detail: counts },
    });
  });
});

describe('parseCount', () => {
  it.each([
    ['1234', 1234],
    ['1.234', 1234],
    ['1,234', 1234],
    ['1 234 567', 1_234_567],
    [' 0 ', 0],
    ['007', 7],
    ['9.007.199.254.740.991', 9_007_199_254_740_991],
  ])('reads "%s"', (text, count) => {
    expect(parseCount(text, 'numerator')).toEqual({ ok: true, value: count });
  });

  it('reads a blank as nothing reported, which is not zero', () => {
    expect(parseCount('', 'numerator')).toEqual({ ok: true, value: null });
  });

  it.each(['1,5', '12.34', '-1', '+1', '1e3', '1.234,567', '12.3456', 'nhiều', '9007199254740992'])(
    'refuses "%s" as a count',
    (text) => {
      expect(parseCount(text, 'denominator')).toEqual({
        ok: false,
        fault: { code: 'kpi/not-a-count', detail: { part: 'denominator', found: text } },
      });
    },
  );

  it('law of the same count: reads what an official writes back to the number it was', () => {
    const vietnamese = new Intl.NumberFormat('vi-VN');

    fc.assert(
      fc.property(fc.maxSafeNat(), (count) => {
        expect(parseCount(vietnamese.format(count), 'numerator')).toEqual({ ok: true, value: count });
      }),
    );
  });
});

describe('checkEntry', () => {
  it('takes two blanks as nothing reported', () => {
    expect(checkEntry(partOfWhole, { numerator: null, denominator: null })).toEqual({ ok: true, value: null });
  });

  it('takes two zeros as a report of no cases', () => {
    expect(checkEntry(partOfWhole, { numerator: 0, denominator: 0 })).toEqual({
      ok: true,
      value: { numerator: 0, denominator: 0 },
    });
  });

  it.each([
    [{ numerator: 5, denominator: null }, 'denominator'],
    [{ numerator: null, denominator: 5 }, 'numerator'],
  ] as const)('refuses %j: one count without the other says nothing', (counts, missing) => {
    expect(checkEntry(partOfWhole, counts)).toEqual({
      ok: false,
      fault: { code: 'kpi/entry-incomplete', detail: { missing } },
    });
  });

  it('refuses what is no tally of the indicator', () => {
    expect(checkEntry(partOfWhole, { numerator: 2, denominator: 1 })).toMatchObject({
      fault: { code: 'kpi/numerator-above-denominator' },
    });
  });
});

describe('checkEntryPeriod', () => {
  it('opens a month on its first day', () => {
    expect(checkEntryPeriod({ periodCalendar: 'calendar' }, period('2022-08'), day('2022-08-01')).ok).toBe(true);
  });

  it('opens a month of the cut-off calendar on the 15th of the month before', () => {
    const cutoff = { periodCalendar: 'cutoff15' } as const;

    expect(checkEntryPeriod(cutoff, period('2022-08'), day('2022-07-15')).ok).toBe(true);
    expect(checkEntryPeriod(cutoff, period('2022-08'), day('2022-07-14')).ok).toBe(false);
  });

  it('refuses a month that has not begun', () => {
    expect(checkEntryPeriod({ periodCalendar: 'calendar' }, period('2022-08'), day('2022-07-31'))).toEqual({
      ok: false,
      fault: { code: 'kpi/period-not-begun', detail: { period: '2022-08', today: '2022-07-31' } },
    });
  });

  it.each(['2022', '2022-Q3', '2022-W31'])('refuses figures for %s: a longer period is the sum of its months', (text) => {
    expect(checkEntryPeriod({ periodCalendar: 'calendar' }, period(text), day('2023-06-01'))).toEqual({
      ok: false,
      fault: { code: 'kpi/not-an-entry-period', detail: { period: text } },
    });
  });
});

describe('parseEntry', () => {
  it('keeps a zero, a blank and "not applicable" apart', () => {
    expect(parseEntry({ numerator: '0', denominator: '0' })).toEqual({ ok: true, value: { numerator: 0, denominator: 0, notApplicable: false } });
    expect(parseEntry({ numerator: '', denominator: ' ' })).toEqual({ ok: true, value: { numerator: null, denominator: null, notApplicable: false } });
    expect(parseEntry({ numerator: 'x', denominator: '' })).toEqual({ ok: true, value: { numerator: null, denominator: null, notApplicable: true } });
  });

  it.each(['X', '-', ' Không áp dụng ', 'Không áp dụng'.normalize('NFD'), 'KPD', 'n/a'])('reads "%s" as not applicable', (text) => {
    expect(parseEntry({ numerator: text, denominator: text })).toMatchObject({ ok: true, value: { notApplicable: true } });
  });

  it('refuses a count beside "not applicable", and words', () => {
    expect(parseEntry({ numerator: 'x', denominator: '12' })).toMatchObject({
      fault: { code: 'kpi/counts-not-applicable', detail: { numerator: null, denominator: 12 } },
    });
    expect(parseEntry({ numerator: '1', denominator: 'xx' })).toMatchObject({ fault: { code: 'kpi/not-a-count', detail: { part: 'denominator' } } });
  });
});
