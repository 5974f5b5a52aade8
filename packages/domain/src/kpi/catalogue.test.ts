import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { indicatorIn, indicatorOn, indicators, sourceIndicatorCodes } from './catalogue.ts';
import { indicatorCodeSchema, type Indicator } from './indicator.ts';

describe('indicators', () => {
  it('are the eight of online public services', () => {
    expect(indicators.map(({ code }) => code)).toEqual([
      'dvc-phat-sinh',
      'hs-truc-tuyen',
      'dvc-toan-trinh',
      'tt-truc-tuyen',
      'so-hoa-ho-so',
      'so-hoa-ket-qua',
      'dung-han',
      'hai-long',
    ]);
  });

  it.each(indicators)('$code has a well-formed code, is unique and names what it counts in both languages', (each) => {
    expect(indicatorCodeSchema.safeParse(each.code).success).toBe(true);
    expect(indicators.filter(({ code, version }) => code === each.code && version === each.version)).toHaveLength(1);
    for (const phrase of [each.name, each.numeratorName, each.denominatorName, each.countingUnit]) {
      expect(phrase.vi.trim()).not.toBe('');
      expect(phrase.en.trim()).not.toBe('');
    }
  });

  it.each(indicators)('$code names its legal source or says that none is confirmed', ({ source, unconfirmed }) => {
    expect(source !== null || unconfirmed.includes('source')).toBe(true);
  });

  it('hold the two rates of the source directive', () => {
    expect(indicators.map(({ code }) => code)).toEqual(expect.arrayContaining([...sourceIndicatorCodes]));
  });
});

describe('indicatorIn', () => {
  const shipped: Indicator = anyOf(indicators);
  const revised: Indicator = { ...shipped, version: 2, validFrom: day('2023-01-01') };

  it('keeps the old way of counting until the new version comes into force', () => {
    const before = indicatorIn([shipped, revised], 'dvc-phat-sinh', day('2022-12-31'));

    expect(before).toMatchObject({ ok: true, value: { version: 1 } });
  });

  it('takes the new version from its first day, wherever it stands in the catalogue', () => {
    const first = indicatorIn([revised, shipped], 'dvc-phat-sinh', day('2023-01-01'));
    const last = indicatorIn([shipped, revised], 'dvc-phat-sinh', day('2023-01-01'));

    expect([first, last]).toMatchObject([{ value: { version: 2 } }, { value: { version: 2 } }]);
  });

  it('refuses a code that no version in force has', () => {
    expect(indicatorOn('dvc-thieu', day('2022-08-31'))).toEqual({
      ok: false,
      fault: { code: 'kpi/unknown-indicator', detail: { code: 'dvc-thieu', on: '2022-08-31' } },
    });
  });
});

function anyOf<Each>([first]: readonly Each[]): Each {
  if (first === undefined) throw new Error('the catalogue is empty');
  return first;
}
