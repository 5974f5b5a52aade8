import { describe, expect, it } from 'vitest';
import { asWritten, tokensOf } from './tokens.ts';

const textsOf = (text: string) => tokensOf(text).map((token) => token.text);

describe('a wording as it is kept', () => {
  it.each([
    ['Tháng  8 /\n2022 ', 'Tháng 8 / 2022'],
    ['Th\u200Báng 8\u00AD/2022\uFEFF', 'Tháng 8/2022'],
    ['Tháng\u00A08/2022', 'Tháng 8/2022'],
  ])('%j is %j', (text, kept) => {
    expect(asWritten(text)).toBe(kept);
  });
});

describe('a word', () => {
  it.each([
    ['hoá', 'hóa'],
    ['xoà', 'xòa'],
    ['khoẻ', 'khỏe'],
    ['loé', 'lóe'],
    ['thuỷ', 'thủy'],
    ['uỵ', 'ụy'],
    ['hoàn', 'hoàn'],
    ['quý', 'quý'],
    ['quỹ', 'quỹ'],
    ['tuy', 'tuy'],
    ['toa', 'toa'],
    ['HÀNG', 'hằng'],
    ['muộn', 'chậm'],
  ])('%s is read as %s', (written, read) => {
    expect(textsOf(written)).toEqual([read]);
  });
});

describe('a number or a mark', () => {
  it('stands by itself, whatever it touches', () => {
    expect(tokensOf('Q4—2026')).toEqual([
      { text: 'q', kind: 'word', from: 0, to: 1 },
      { text: '4', kind: 'number', from: 1, to: 2 },
      { text: '-', kind: 'mark', from: 2, to: 3 },
      { text: '2026', kind: 'number', from: 3, to: 7 },
    ]);
  });

  it('is a dash, an apostrophe or a stroke in any of their shapes', () => {
    expect(textsOf('‐‑‒–—―− ’‘′ ∕⁄ ;').join('')).toBe("-------'''//;");
  });
});
