import { describe, expect, it } from 'vitest';
import { readRange } from './read-range.ts';

describe('readRange', () => {
  it('reads what Excel copies: tabs, line ends and a last line end', () => {
    expect(readRange('12\t20\r\n3\t4\r\n')).toEqual([
      ['12', '20'],
      ['3', '4'],
    ]);
  });

  it('keeps blank cells and blank rows inside a range', () => {
    expect(readRange('1\t\t3\n\n4')).toEqual([['1', '', '3'], [''], ['4']]);
  });

  it('reads a quoted cell with a tab, a line end and quotes in it', () => {
    expect(readRange('"Bộ ""A""\tB\nC"\t5')).toEqual([['Bộ "A"\tB\nC', '5']]);
  });

  it('reads one cell', () => {
    expect(readRange('1.234')).toEqual([['1.234']]);
  });
});
