import { describe, expect, it } from 'vitest';
import { similarTitles } from './similar-titles.ts';

const pairsOf = (before: readonly string[], after: readonly string[]) => similarTitles(before, after).map((pair) => [pair.before, pair.after]);

describe('pairing titles that are most alike', () => {
  it('takes the one most alike, also when another began with the same words first', () => {
    expect(pairsOf(['Rà soát đất đai nhà ở', 'Rà soát đất đai'], ['rà soát đất đai.'])).toEqual([[1, 0]]);
  });

  it('pairs each title once, the most alike first', () => {
    const before = ['Rà soát văn bản về đất đai', 'Rà soát văn bản về đất đai và nhà ở'];
    const after = ['Rà soát văn bản về đất đai và nhà', 'Rà soát văn bản về đất đai ở xã'];

    expect(pairsOf(before, after)).toEqual([[1, 0], [0, 1]]);
    expect(pairsOf(before, after.slice(0, 1))).toEqual([[1, 0]]);
    expect(pairsOf(before.slice(0, 1), ['Rà soát văn bản về đất đai', 'Rà soát văn bản về đất đai'])).toEqual([[0, 0]]);
    expect(pairsOf(['Rà soát đất đai', 'Rà soát đất đai'], ['Rà soát đất đai'])).toEqual([[0, 0]]);
  });

  it('never pairs titles that share less than six tenths of their weight', () => {
    expect(pairsOf(['Rà soát đất đai'], ['Rà soát trường học mới'])).toEqual([]);
  });

  it('says how much of their weight they share', () => {
    expect(similarTitles(['Rà soát'], ['rà soát'])).toEqual([{ before: 0, after: 0, share: 1 }]);
  });

  it('finds a title by its rare words wherever they stand, among many that share the rest', () => {
    const many = Array.from({ length: 60 }, (_, at) => `Kiểm tra việc chấp hành pháp luật đất đai tại xã ${at}`);

    expect(pairsOf(many, ['Kiểm tra việc chấp hành pháp luật đất đai tại xã 57'])[0]).toEqual([57, 0]);
  });

  it('pairs no titles without words', () => {
    expect(pairsOf(['–'], ['—'])).toEqual([]);
  });
});
