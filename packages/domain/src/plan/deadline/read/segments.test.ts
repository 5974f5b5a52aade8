import { describe, expect, it } from 'vitest';
import { readDeadline } from '../index.ts';
import { segmentsOf } from './segments.ts';

const wordsOf = (text: string) => segmentsOf(text).map(({ words }) => words);
const rulesIn = (text: string) => readDeadline(text, { year: null }).rules;
const within = (period: string) => ({ kind: 'period', period });

describe('a wording is read stretch by stretch', () => {
  it.each<[string, string[]]>([
    ['Tháng 9/2022; Tháng 10/2022', ['Tháng 9/2022', 'Tháng 10/2022']],
    ['Tháng 9/2022;; Tháng 10/2022;', ['Tháng 9/2022', 'Tháng 10/2022']],
    ['Trong tháng 9/2022. Báo cáo trong tháng 10/2022.', ['Trong tháng 9/2022', 'Báo cáo trong tháng 10/2022']],
    ['Theo kế hoạch. 12/2025', ['Theo kế hoạch', '12/2025']],
    ['Do UBND. Tháng 9/2022', ['Do UBND', 'Tháng 9/2022']], // four letters are a word, not an initial
    ['Theo Bộ. Tháng 9/2022', ['Theo Bộ', 'Tháng 9/2022']],
    ['Theo 2TW. Tháng 9/2022', ['Theo 2TW. Tháng 9/2022']],
    ['Theo TP. Hồ Chí Minh', ['Theo TP. Hồ Chí Minh']],
    ['Theo T. Hồ', ['Theo T. Hồ']],
    ['31. 12. 2022', ['31. 12. 2022']],
    ['Tháng 9/2022... Tháng 10/2022', ['Tháng 9/2022... Tháng 10/2022']],
    ['31.12.2022', ['31.12.2022']],
    ['thuvien.vn', ['thuvien.vn']],
    ['- Tháng 9/2022 (nếu có; khi cần)', ['Tháng 9/2022 (nếu có; khi cần)']],
    ['(nếu có); Tháng 9/2022', ['(nếu có)', 'Tháng 9/2022']],
    ['a) Tháng 9/2022; Tháng 10/2022', ['a) Tháng 9/2022', 'Tháng 10/2022']],
    ['. Tháng 9/2022', ['Tháng 9/2022']],
    ['; . - :', []],
    ['', []],
  ])('“%s”', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('a remark in brackets', () => {
  it.each([
    ['Tháng 8/2022 (nếu có; khi cần)', within('2022-08')],
    ['(Dự kiến) Tháng 8/2022', within('2022-08')],
    ['Tháng 8 (tám) năm 2022 (dự kiến)', within('2022-08')],
    ['Tháng 8/2022 ()', within('2022-08')],
    ['Tháng 8/2022 (dự kiến (nếu có)', within('2022-08')],
  ])('says nothing of the day: “%s”', (text, rule) => {
    expect(rulesIn(text)).toEqual([rule]);
  });

  it.each([
    'Tháng 8/2022 (lần 2)',
    'Tháng 8/2022 (2)',
    'Tháng 8/2022 (đợt 1) (nếu có)',
    'Tháng 8/2022 (hết)',
    'Tháng 8/2022 (nếu có', // not closed
    'Tháng 8/2022 nếu có)',
    'Tháng 8/2022 (',
    'Tháng 8/2022 (dự kiến (nếu có))',
  ])('that says more, or does not close, stays: “%s”', (text) => {
    expect(rulesIn(text)).toEqual([{ kind: 'unrecognised', text }]);
  });
});

describe('a paragraph', () => {
  const words = (count: number) => `Hoàn thành ${'rà soát '.repeat((count - 7) / 2)}trong tháng 9/2022`;

  it('of more than 400 words and marks is not read', () => {
    expect(rulesIn(`${words(399)}.`)).toEqual([within('2022-09')]);
    expect(rulesIn(words(399).replace('trong', ', trong'))).toEqual([within('2022-09')]);
    expect(rulesIn(words(401))).toEqual([{ kind: 'unrecognised', text: words(401) }]);
  });
});
