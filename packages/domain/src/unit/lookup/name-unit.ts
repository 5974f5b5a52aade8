import type { Unit } from '../unit.ts';
import type { UnitTree } from '../unit-tree.ts';
import { bareKeyOf, barePhraseKeyOf, phraseKeyOf, type Token, tokensOf } from '../words/token.ts';
import { lexiconOf, type NameEntry, onlyUnitOf } from './lexicon.ts';

const bracketAtEnd = /\s*\([^()]*\)\s*$/u;

/**
 * The unit in force that `text` names and no other: by its name, a variant or an abbreviation, typed with accents or
 * with none at all, a sub-unit in brackets left aside. Null when nothing or more than one fits. Never guesses at a
 * mistyped name: that is what findUnits is for.
 */
export function nameUnit(tree: UnitTree, text: string): Unit | null {
  const entry = entryNamed(tree, text) ?? entryNamed(tree, text.replace(bracketAtEnd, ''));
  return entry !== null && entry.inForce ? entry.unit : null;
}

function entryNamed(tree: UnitTree, text: string): NameEntry | null {
  const tokens = tokensOf(text);
  const { byKey, byBareKey } = lexiconOf(tree);
  const exact = byKey.get(phraseKeyOf(tokens)) ?? byKey.get(phraseKeyOf(tokens.filter(isNotDoubled)));
  if (exact !== undefined) return onlyUnitOf(exact);
  const isBare = tokens.every(({ key }) => bareKeyOf(key) === key);
  return isBare ? onlyUnitOf(byBareKey.get(barePhraseKeyOf(tokens)) ?? []) : null;
}

/** "Sở Sở Công thương": a word typed twice is one word. */
function isNotDoubled(token: Token, at: number, tokens: readonly Token[]): boolean {
  return tokens[at - 1]?.key !== token.key;
}
