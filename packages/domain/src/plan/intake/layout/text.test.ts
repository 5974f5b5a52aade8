import { describe, expect, it } from 'vitest';
import { documentFromText } from './text.ts';

const cellsIn = (text: string) => documentFromText(text).lines.map(({ cells }) => cells);

describe('documentFromText', () => {
  it.each([
    ['Windows', 'một\r\n\r\nhai'],
    ['old Macintosh', 'một\r\rhai'],
    ['Unix, after a byte-order mark', '\uFEFFmột\n\nhai'],
  ])('numbers the lines of a %s text from 1, empty ones included', (_name, text) => {
    expect(documentFromText(text).lines.map(({ line, text: words }) => [line, words])).toEqual([
      [1, 'một'],
      [2, ''],
      [3, 'hai'],
    ]);
  });

  it('composes decomposed letters', () => {
    expect(documentFromText('Nhiệm vụ'.normalize('NFD')).lines[0]?.text).toBe('Nhiệm vụ');
  });

  it('cuts a Markdown row at its bars, but not at escaped ones', () => {
    expect(cellsIn('| 1 | a \\| b | |')).toEqual([['1', 'a | b', '']]);
  });

  it('takes a bar at an end for an empty cell where the table has no outer bars', () => {
    expect(cellsIn('TT | Việc\n---|---\n | kết nối')).toEqual([
      ['TT', 'Việc'],
      ['---', '---'],
      ['', 'kết nối'],
    ]);
  });

  it('cuts lines at tabs below a line of column heads, and nowhere else', () => {
    expect(cellsIn('một\thai\tba\nSTT\tNội dung\tThời hạn\n1\tHọp\t05/9/2022\nHết')).toEqual([
      null,
      ['STT', 'Nội dung', 'Thời hạn'],
      ['1', 'Họp', '05/9/2022'],
      null,
    ]);
  });

  it('gives an empty text one empty line', () => {
    expect(documentFromText('').lines).toEqual([{ line: 1, text: '', cells: null }]);
  });

  it('cuts a table that was pasted indented, the tab before each line an empty cell', () => {
    const { lines } = documentFromText('\tTT\tNhiệm vụ\tThời hạn\n\t1\tRà soát\t2023');

    expect(lines.map(({ cells }) => cells)).toEqual([
      ['', 'TT', 'Nhiệm vụ', 'Thời hạn'],
      ['', '1', 'Rà soát', '2023'],
    ]);
  });

  it.each([
    ['with outer bars', '| a | b |\n|---|---|\n| c | d |', [['a', 'b'], ['---', '---'], ['c', 'd']]],
    ['with outer bars, indented', '  | a | b |  ', [['a', 'b']]],
    ['with a bar only at its start', '| a | b', [['a', 'b']]],
    ['with one empty cell', '||', [['']]],
    ['without outer bars, up to a line without any', 'a | b\n---|---\nc | d\nkết nối\ne | f', [['a', 'b'], ['---', '---'], ['c', 'd'], null, null]],
    ['without a head', 'a\n---|---\nc | d', [null, ['---', '---'], ['c', 'd']]],
    ['after another without a line between', 'a | b\n---|---\nc | d\n---|---\ne | f', [['a', 'b'], ['---', '---'], ['c', 'd'], ['---', '---'], ['e', 'f']]],
  ])('reads a table %s', (_, text, cells) => {
    expect(cellsIn(text)).toEqual(cells);
  });

  it.each([
    ['a bar within a line', 'x | y'],
    ['a bar alone', '|'],
    ['dashes without a bar', 'a | b\n-----\nc | d'],
    ['a bar in a line of words and dashes', 'a | b\nx -- | --\nc | d'],
    ['a line of a bar and words, and dashes', 'a | b\n-- | -- x\nc | d'],
    ['dashes that are too short for a rule', 'a | b\n- | -\nc | d'],
    ['tabs below two heads', 'TT\tNhiệm vụ\n1\tRà soát'],
    ['tabs below a head that is empty', 'TT\t\tThời hạn\n1\ta\tb'],
    ['tabs below a head that is none', 'STT\tNội dung\tmàu sắc\n1\ta\tb'],
  ])('takes for no table %s', (_, text) => {
    expect(cellsIn(text).every((cells) => cells === null)).toBe(true);
  });

  it('ends a line at the separators of Unicode too', () => {
    expect(documentFromText('một\u2028hai\u2029ba').lines.map(({ text }) => text)).toEqual(['một', 'hai', 'ba']);
  });
});
