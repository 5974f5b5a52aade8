import { describe, expect, it } from 'vitest';
import { isContinuation } from './attach.ts';

const goesOn = (above: string, text: string, { afterBlank = false, cells = null as readonly string[] | null } = {}) =>
  isContinuation({ line: 2, text, cells: null, afterBlank }, { line: 1, text: above, cells, afterBlank: false });

const wide = 'Rà soát toàn bộ văn bản quy phạm pháp luật do các cấp ban hà';

describe('a line goes on with the one above', () => {
  it.each([
    ['in small letters', 'Rà soát văn', 'bản'],
    ['in brackets', 'Rà soát văn bản', '(lần 2)'],
    ['after a comma', 'Rà soát,', 'Kiểm tra'],
    ['after a dash', 'Rà soát –', 'Kiểm tra'],
    ['after a word that joins', 'Rà soát các', 'Nghị định'],
    ['after a word of time', 'hoàn thành trong tháng', 'Chín'],
    ['after a line that fills the page', wide, 'Nghị định'],
    ['within a label', 'Rà soát văn bản. Thời', 'hạn: 2023'],
    ['within a label of which the end is one too', 'Rà soát văn bản. Đơn vị', 'chủ trì: Bộ Y tế'],
    ['within the second label', 'Chủ trì: Bộ Y tế, Thời', 'hạn: 2023'],
    ['behind a label in a sentence', 'Rà soát. Đơn vị chủ trì:', 'Bộ Công an'],
    ['behind the second label', 'Chủ trì: Bộ Y tế; Phối hợp:', 'Bộ Công an'],
  ])('%s', (_, above, text) => {
    expect(goesOn(above, text)).toBe(true);
  });

  it.each([
    ['that ends with a full stop', 'Rà soát.', 'bản'],
    ['that ends with a semicolon', 'Rà soát;', 'bản'],
    ['that asks', 'Rà soát?', 'bản'],
    ['that announces', 'Rà soát như sau:', 'bản'],
    ['that is short', wide.slice(1), 'Nghị định'],
    ['that ends with a word like one that joins', 'Rà soát khoá', 'Nghị định'],
    ['that is a heading in capitals', 'PHÁP LÝ VÀ', 'bản'],
    ['that is only a label, for it opens a list', 'Đơn vị chủ trì:', 'Bộ Công an'],
    ['whose label is whole', 'Chủ trì: Bộ Y tế', 'Thời hạn: 2023'],
    ['when it is a label itself', 'Rà soát các', 'Thời hạn: 2023'],
    ['when it is a heading in capitals', wide, 'PHÁP LÝ'],
  ])('but not one %s', (_, above, text) => {
    expect(goesOn(above, text)).toBe(false);
  });

  it('but not after an empty line, a row of a table, or nothing', () => {
    expect(goesOn('Rà soát văn', 'bản', { afterBlank: true })).toBe(false);
    expect(goesOn('| a |', 'bản', { cells: ['a'] })).toBe(false);
    expect(isContinuation({ line: 1, text: 'bản', cells: null, afterBlank: false }, null)).toBe(false);
  });
});
