import { type Token, tokensOf } from './token.ts';

/** Phrases by their words, found longest first in time linear in the phrase. */
export interface PhraseTrie<Value> {
  readonly next: Map<string, PhraseTrie<Value>>;
  /** Whether some phrase has a comma, dash or "và" after the words so far: one may be written, or left out. */
  isBreakable: boolean;
  readonly values: Value[];
}

/** A phrase found in a text. */
export interface PhraseMatch<Value> {
  /** Index of the token after the phrase. */
  readonly end: number;
  /** What is known of the phrase; at least one. */
  readonly values: readonly Value[];
}

/** "và" as a token key. */
export const andKey = 'va\u0300';

const separators = new Set([',', '-', '–', '—', '&', '/']);

/** A trie that knows no phrase yet. */
export function emptyTrie<Value>(): PhraseTrie<Value> {
  return { next: new Map(), isBreakable: false, values: [] };
}

/** A trie of the phrases of a table: each row's phrases mean its value. */
export function trieOf<Value>(rows: Iterable<readonly [value: Value, phrases: readonly string[]]>): PhraseTrie<Value> {
  const trie = emptyTrie<Value>();
  for (const [value, phrases] of rows) for (const phrase of phrases) addPhrase(trie, tokensOf(phrase), value);
  return trie;
}

/** Adds a phrase. Its separators and "và" become optional, and replaceable by one another. */
export function addPhrase<Value>(trie: PhraseTrie<Value>, phrase: readonly Token[], value: Value): void {
  let node = trie;
  let isApart = false;
  for (const { key, gap } of phrase) {
    if (key === andKey) {
      isApart = true;
      continue;
    }
    if ((isApart || separators.has(gap)) && node !== trie) node.isBreakable = true;
    isApart = false;
    node = childOf(node, key);
  }
  node.values.push(value);
}

function childOf<Value>(node: PhraseTrie<Value>, key: string): PhraseTrie<Value> {
  const known = node.next.get(key);
  if (known !== undefined) return known;
  const made = emptyTrie<Value>();
  node.next.set(key, made);
  return made;
}

/**
 * The longest phrase that begins at token `start` and has a value that `accepts` takes, or null: there is none.
 * A line may end inside a phrase.
 */
export function longestPhrase<Value>(
  trie: PhraseTrie<Value>,
  tokens: readonly Token[],
  start: number,
  accepts: (value: Value, end: number) => boolean = () => true,
): PhraseMatch<Value> | null {
  let best: PhraseMatch<Value> | null = null;
  let node: PhraseTrie<Value> | undefined = trie;
  for (let at = start; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined || (at > start && !joins(token, node, tokens[at - 1]))) break;
    if (token.key === andKey && node.isBreakable && !node.next.has(andKey)) {
      at += 1;
      continue;
    }
    node = node.next.get(token.key);
    if (node === undefined) break;
    at += 1;
    const end = at;
    const values = node.values.filter((value) => accepts(value, end));
    if (values.length > 0) best = { end, values };
  }
  return best;
}

/** Whether `token` may continue a phrase that has come to `node` with the word `before`. */
function joins<Value>(token: Token, node: PhraseTrie<Value>, before: Token | undefined): boolean {
  if (token.gap === '') return true;
  if (token.gap === '.') return before !== undefined && before.key.length <= 2; // TP. Hồ Chí Minh
  return node.isBreakable && separators.has(token.gap);
}
