import { describe, expect, it } from 'vitest';
import { readRange } from './read-range.ts';
import { writeRange } from './write-range.ts';

describe('writeRange', () => {
  it('writes what Excel pastes', () => {
    expect(writeRange([['1.234', ''], ['x', '5']])).toBe('1.234\t\r\nx\t5');
  });

  it('quotes what would part cells, so that it reads back the same', () => {
    const range = [['a\tb', 'say "no"'], ['two\nlines', '']];

    expect(readRange(writeRange(range))).toEqual(range);
  });
});
