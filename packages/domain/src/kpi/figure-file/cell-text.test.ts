import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCount } from '../entry.ts';
import { parseMark, parseMonth, readEntryTexts } from './cell-text.ts';

describe('readEntryTexts', () => {
  it.each([
    ['a blank', { numerator: '', denominator: '' }, { numerator: null, denominator: null, notApplicable: false }],
    ['a zero', { numerator: '0', denominator: '0' }, { numerator: 0, denominator: 0, notApplicable: false }],
    ['“không áp dụng”', { numerator: 'Không áp dụng', denominator: '' }, { numerator: null, denominator: null, notApplicable: true }],
    ['a mark', { numerator: '', denominator: '', notApplicable: 'X' }, { numerator: null, denominator: null, notApplicable: true }],
  ])('keeps %s apart from the other two', (_, texts, cell) => {
    expect(readEntryTexts(texts)).toEqual({ ok: true, cell });
  });

  it('says of every cell what is wrong with it', () => {
    expect(readEntryTexts({ numerator: '1,5', denominator: 'nhiều', notApplicable: 'có lẽ' })).toMatchObject({
      ok: false,
      refusals: [
        { part: 'numerator', fault: { code: 'kpi/not-a-count', detail: { found: '1,5' } } },
        { part: 'denominator', fault: { code: 'kpi/not-a-count', detail: { found: 'nhiều' } } },
        { part: 'notApplicable', fault: { code: 'figures/not-a-mark', detail: { found: 'có lẽ' } } },
      ],
    });
  });

  it('does not take “không phát sinh” for “không áp dụng”: it is a zero, and a zero is written', () => {
    expect(readEntryTexts({ numerator: 'không phát sinh', denominator: '' }).ok).toBe(false);
  });

  it('law of one reading: a count in a file is read as it is typed into the form', () => {
    const texts = fc.oneof(fc.nat().map(String), fc.constantFrom('', '1.234', '1 234', '-1', '1,5', 'x', ' 7 '));

    fc.assert(
      fc.property(texts, texts, (numerator, denominator) => {
        const typed = [parseCount(numerator, 'numerator'), parseCount(denominator, 'denominator')] as const;
        const read = readEntryTexts({ numerator, denominator });

        expect(read.ok).toBe(typed.every(({ ok }) => ok));
        if (!read.ok || !typed[0].ok || !typed[1].ok) return;
        expect(read.cell).toEqual({ numerator: typed[0].value, denominator: typed[1].value, notApplicable: false });
      }),
    );
  });
});

describe('parseMark', () => {
  it.each(['x', 'X', 'có', 'true', '1', 'không áp dụng', 'N/A'])('reads “%s” as a yes', (text) => {
    expect(parseMark(text)).toEqual({ ok: true, value: true });
  });

  it.each(['', 'không', 'false', '0'])('reads “%s” as a no', (text) => {
    expect(parseMark(text)).toEqual({ ok: true, value: false });
  });
});

describe('parseMonth', () => {
  it.each(['ngày 2022-08', '2022-08-15', '8/2022 (sơ bộ)', '15/08/2022', 'quý 3/2022', 'hết tháng 8/2022'])('takes “%s” for no month', (text) => {
    expect(parseMonth(text)).toEqual({ ok: false, fault: { code: 'calendar/not-a-period', detail: { text } } });
  });

  it('reads the first of a month with one digit, and words parted by several spaces', () => {
    expect(parseMonth('1/8/2022')).toEqual({ ok: true, value: '2022-08' });
    expect(parseMonth('tháng   8/2022')).toEqual({ ok: true, value: '2022-08' });
  });

  it.each(['2022-08', '2022-8', '8/2022', '08/2022', '01/08/2022', 'Tháng 8/2022', ' tháng  08/2022 '])('reads “%s” as August 2022', (text) => {
    expect(parseMonth(text)).toEqual({ ok: true, value: '2022-08' });
  });

  it.each(['', '2022', '2022-13', '15/08/2022', 'tháng tám', '2022-Q3', '44774'])('refuses “%s”', (text) => {
    expect(parseMonth(text).ok).toBe(false);
  });
});
