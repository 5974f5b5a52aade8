import { expect, it } from 'vitest';
import { storable } from './storable.ts';

it('replaces what no JSON column keeps, sign for sign, and leaves the rest as it was', () => {
  const line = { line: 4, text: 'a\0b\ud83d c 𝑥', cells: ['\0', 'đ'], place: { kind: 'page', page: 2 } } as const;
  const notes = [{ code: 'PAGE_WITHOUT_TEXT', line: 4, about: 'Trang 3' }] as const;

  const kept = storable({ lines: [line, { line: 5, text: '', cells: null }], notes });

  expect(kept).toEqual({
    lines: [
      { line: 4, text: 'a\uFFFDb\uFFFD c 𝑥', cells: ['\uFFFD', 'đ'], place: { kind: 'page', page: 2 } },
      { line: 5, text: '', cells: null },
    ],
    notes,
  });
  expect(kept.lines[0]?.text).toHaveLength(line.text.length);
});
