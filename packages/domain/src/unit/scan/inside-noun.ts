import { keyOf, type Token } from '../words/token.ts';

/** Words that make another noun of "bộ" after them: "cán bộ y tế" is no ministry. */
const beforeBo = new Set(
  ['cán', 'nội', 'toàn', 'đồng', 'tiến', 'sơ', 'cục', 'liên', 'tản', 'bách', 'trọn', 'hạ', 'thủy'].map(keyOf),
);
const ministryKey = keyOf('bộ');

/** Whether the "bộ" at token `at` is the end of another word. */
export function isInsideNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.key === ministryKey && token.gap === '' && beforeBo.has(tokens[at - 1]?.key ?? '');
}
