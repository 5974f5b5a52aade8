import { andKey } from '../words/phrase-trie.ts';
import { keyOf, type Token } from '../words/token.ts';
import { beginsDuty } from './duty-words.ts';

const itemStarts = /[,;:(/\-–—+•]/u;
const itemEnds = /[,;:.)(/\-–—?!]/u;
const joiningWords = new Set(['và', 'với', 'cùng', 'giao', 'hoặc'].map(keyOf));

/** Whether an item of a list begins at token `at`. */
export function startsItem(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || at === 0 || token.startsLine) return true;
  return itemStarts.test(token.gap) || (token.gap === '' && joiningWords.has(tokens[at - 1]?.key ?? ''));
}

/** Whether an item of a list ends before token `at`. */
export function endsItem(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.startsLine || itemEnds.test(token.gap)) return true;
  return token.gap === '' && (token.key === andKey || beginsDuty(tokens, at));
}
