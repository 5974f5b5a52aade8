import type { Mark } from '@dondoc/domain/plan';
import { describe, expect, it } from 'vitest';
import { columnsByLine, isOverWholeTable, piecesOf, rangesOfCells } from './source-pieces.ts';

const title: Mark = { line: 1, from: 3, to: 10, kind: 'title', task: 1, index: null };
const unit: Mark = { line: 1, from: 7, to: 10, kind: 'unit', task: 1, index: 0 };

describe('the pieces of a line', () => {
  it('give every character once, and the narrower field first where two share words', () => {
    const pieces = piecesOf('1. abcdefg.', [title, unit]);

    expect(pieces.map(({ text, marks }) => [text, marks.map(({ kind }) => kind)])).toEqual([
      ['1. ', []],
      ['abcd', ['title']],
      ['efg', ['unit', 'title']],
      ['.', []],
    ]);
  });

  it('stand in the cells of a table row', () => {
    const cells = ['1', 'Trình Nghị định', ''];
    const text = `| ${cells.join(' | ')} |`;

    expect(rangesOfCells(cells).map(([from, to]) => text.slice(from, to))).toEqual(cells);
  });
});

describe('the columns of a table', () => {
  it('are the same for all its rows, wider where more is written; a row over the whole table does not count', () => {
    const row = (line: number, cells: readonly string[]) => ({ line, text: `| ${cells.join(' | ')} |`, cells });
    const columns = columnsByLine([
      { line: 1, text: 'Phụ lục', cells: null },
      row(2, ['Nhóm nhiệm vụ về hạ tầng và dữ liệu', '']),
      row(3, ['1', 'Trình Nghị định']),
    ]);

    expect(isOverWholeTable(['Nhóm', ''])).toBe(true);
    expect([...columns]).toEqual([
      [2, 'minmax(32px, 4fr) minmax(62px, 15fr)'],
      [3, 'minmax(32px, 4fr) minmax(62px, 15fr)'],
    ]);
  });
});
