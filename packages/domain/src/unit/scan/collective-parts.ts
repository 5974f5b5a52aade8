import { andKey, longestPhrase } from '../words/phrase-trie.ts';
import { keyOf, type Token } from '../words/token.ts';
import {
  collectiveTails,
  type CollectiveWord,
  collectiveWords,
  committeeWords,
  otherNouns,
  pluralWords,
} from './collective-words.ts';

/** Tokens from `from` up to `to`, which is the one after the last. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A word of a collective where it stands. */
export interface CollectiveElement extends TokenRange {
  readonly word: CollectiveWord;
}

/** What stands before such a word. */
export interface Lead {
  readonly end: number;
  readonly plural: 'all' | 'open' | null;
  readonly count: number | null;
  readonly hasCommittee: boolean;
}

const otherNounKeys: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(otherNouns).map(([word, next]) => [word.split(' ').map(keyOf).join(' '), new Set(next.map(keyOf))]),
);
/** People write at most so many words before an element; a text made to hurt writes more. */
const longestLead = 8;
const number = /^\d{1,5}$/;
const levelKey = keyOf('cấp');

/** Whether a collective may begin with this word: most words of a text are dismissed by it at once. */
export function mayBeginCollective({ key }: Token): boolean {
  if (collectiveWords.next.has(key) || pluralWords.next.has(key) || committeeWords.next.has(key)) return true;
  return number.test(key);
}

/** "UBND", "các", "63/63" before an element, in any order people write them. */
export function readLead(tokens: readonly Token[], start: number): Lead {
  let end = start;
  let plural: Lead['plural'] = null;
  let count: number | null = null;
  let hasCommittee = false;
  while (end < start + longestLead) {
    if (end > start && tokens[end]?.gap !== '' && tokens[end]?.gap !== '/') break;
    const several = count === null ? longestPhrase(pluralWords, tokens, end) : null;
    const committee = longestPhrase(committeeWords, tokens, end);
    const key = tokens[end]?.key ?? '';
    if (several !== null) plural = several.values.includes('open') ? 'open' : (plural ?? 'all');
    else if (committee !== null) hasCommittee = true;
    else if (number.test(key)) count = Number(key);
    else break;
    end = several?.end ?? committee?.end ?? end + 1;
  }
  return { end, plural, count: tokens[end]?.key === levelKey ? null : count, hasCommittee };
}

/** The word of a collective at token `at`, or null. */
export function readElement(tokens: readonly Token[], at: number): CollectiveElement | null {
  const found = longestPhrase(collectiveWords, tokens, at, (_, end) => isWholeWord(tokens, at, end));
  const word = found?.values[0];
  return found === null || word === undefined ? null : { word, from: at, to: found.end };
}

/** Whether the words at `from` up to `to` are not the beginning of another noun, nor of a name. */
function isWholeWord(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to];
  if (next === undefined || next.gap !== '' || next.startsLine) return true;
  const phrase = tokens.slice(from, to).map(({ key }) => key).join(' ');
  if (otherNounKeys.get(phrase)?.has(next.key) === true) return false;
  if (!next.isCapital || next.key === andKey) return true;
  return [collectiveWords, collectiveTails, pluralWords, committeeWords].some(
    (known) => longestPhrase<unknown>(known, tokens, to) !== null,
  );
}
