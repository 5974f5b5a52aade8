import { describe, expect, it } from 'vitest';
import { withMergedWords } from './merged-cells.ts';

const row = (cells: readonly string[], ...covered: readonly number[]) => ({ cells, covered: new Set(covered) });
const head = row(['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn']);

describe('withMergedWords', () => {
  it('says a unit merged over several tasks at each of them', () => {
    const rows = [head, row(['1', 'Rà soát', 'Sở Y tế', 'Quý I']), row(['2', 'Báo cáo', '', 'Quý II'], 2), row(['3', 'Họp', '', ''], 2)];

    expect(withMergedWords(rows).map((cells) => cells[2])).toEqual(['Chủ trì', 'Sở Y tế', 'Sở Y tế', 'Sở Y tế']);
  });

  it('does not say it in a row that goes on with the task above, nor in one that was left empty', () => {
    const rows = [head, row(['1', 'Rà soát', 'Sở Y tế', 'Quý I']), row(['', '', 'Sở Nội vụ', 'Quý II'], 0, 1), row(['2', 'Họp', '', ''])];

    expect(withMergedWords(rows).slice(2)).toEqual([
      ['', '', 'Sở Nội vụ', 'Quý II'],
      ['2', 'Họp', '', ''],
    ]);
  });

  it('leaves the heads of columns said once', () => {
    const rows = [row(['TT', 'Nhiệm vụ', 'Đơn vị', '']), row(['', '', 'Chủ trì', 'Phối hợp'], 0, 1)];

    expect(withMergedWords(rows)[1]).toEqual(['', '', 'Chủ trì', 'Phối hợp']);
  });

  it('takes the column with the most words for the work when no head names it', () => {
    const rows = [row(['1', 'Rà soát các văn bản về dữ liệu', 'Sở Y tế']), row(['2', 'Báo cáo kết quả', ''], 2)];

    expect(withMergedWords(rows)[1]).toEqual(['2', 'Báo cáo kết quả', 'Sở Y tế']);
  });
});
