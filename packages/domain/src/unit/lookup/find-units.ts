import type { Unit, UnitId } from '../unit.ts';
import type { UnitTree } from '../unit-tree.ts';
import { bareKeyOf, barePhraseKeyOf, phraseKeyOf, tokensOf } from '../words/token.ts';
import { slipsBetween } from './edit-distance.ts';
import { type Lexicon, lexiconOf, type NameEntry } from './lexicon.ts';

/** Why a unit answers a search. `part`: the words typed begin words of its name, in their order. */
export type UnitMatchReason = 'name' | 'variant' | 'abbreviation' | 'code' | 'accent-free' | 'part' | 'mistyped';

/** A unit that answers a search. */
export interface UnitMatch {
  readonly unit: Unit;
  readonly by: UnitMatchReason;
  /** 0 to 1; 1 is the name itself or the code. Only its order means something. */
  readonly score: number;
}

const exactScores = { name: 1, variant: 0.95, abbreviation: 0.9 } as const;
const accentFreeScore = 0.85;
const longestSearch = 300;
const toneAtEnd = /[\u0300\u0301\u0303\u0309\u0323]$/;

/**
 * The units in force that `text` may mean, best first, each once with the best reason. Codes are those of the tree's
 * day: statistical codes were given to other provinces in 2025.
 */
export function findUnits(tree: UnitTree, text: string): readonly UnitMatch[] {
  const lexicon = lexiconOf(tree);
  const tokens = tokensOf(text.slice(0, longestSearch));
  const typed = { key: phraseKeyOf(tokens), bareKey: barePhraseKeyOf(tokens) };
  const best = new Map<UnitId, UnitMatch>();
  const candidates = [
    ...byCode(tree, text),
    ...byWords(lexicon, typed),
    ...byParts(lexicon, typed),
    ...bySlips(lexicon, typed.bareKey),
  ];
  for (const match of candidates) {
    const known = best.get(match.unit.id);
    if (known === undefined || known.score < match.score) best.set(match.unit.id, match);
  }
  return [...best.values()].toSorted((one, other) => other.score - one.score);
}

function byCode(tree: UnitTree, text: string): UnitMatch[] {
  const code = text.trim().toLowerCase();
  return [...tree.units.values()]
    .filter((unit) => unit.id.toLowerCase() === code || unit.code?.toLowerCase() === code)
    .map((unit) => ({ unit, by: 'code', score: 1 }));
}

interface Typed {
  readonly key: string;
  readonly bareKey: string;
}

function byWords({ byKey, byBareKey }: Lexicon, typed: Typed): UnitMatch[] {
  const exact = byKey.get(typed.key) ?? [];
  const bare = byBareKey.get(typed.bareKey) ?? [];
  return [
    ...exact.flatMap((entry) => matchOf(entry, entry.by, exactScores[entry.by])),
    ...bare.flatMap((entry) => matchOf(entry, 'accent-free', accentFreeScore)),
  ];
}

function byParts({ byKey, byBareKey }: Lexicon, { key, bareKey }: Typed): UnitMatch[] {
  const hasAccents = bareKeyOf(key) !== key;
  const typed = hasAccents ? key : bareKey;
  if (typed === '') return [];
  return [...(hasAccents ? byKey : byBareKey)].flatMap(([known, entries]) => {
    if (!beginsWords(known.split(' '), typed.split(' '))) return [];
    // Between 0.5 and 0.8, more the more of the name was typed.
    const score = 0.5 + 0.3 * Math.min(1, typed.length / known.length);
    return entries.flatMap((entry) => matchOf(entry, 'part', score));
  });
}

/** Whether `typed` begin words of `name` in the same order. */
function beginsWords(name: readonly string[], typed: readonly string[]): boolean {
  let at = 0;
  for (const word of name) if (at < typed.length && beginsWord(word, typed[at] ?? '')) at += 1;
  return at === typed.length;
}

/** A key has its tone at its end: "quả" begins "quảng", and "quang" does not. */
function beginsWord(word: string, typed: string): boolean {
  const letters = typed.replace(toneAtEnd, '');
  return word.startsWith(letters) && word.endsWith(typed.slice(letters.length));
}

function bySlips({ byBareKey }: Lexicon, typed: string): UnitMatch[] {
  const letters = typed.replaceAll(' ', '');
  const most = slipsAllowed(letters.length);
  if (most === 0) return [];
  return [...byBareKey].flatMap(([known, entries]) => {
    const slips = slipsBetween(letters, known.replaceAll(' ', ''), most);
    if (slips > most) return [];
    return entries.flatMap((entry) => matchOf(entry, 'mistyped', 0.75 * (1 - slips / letters.length)));
  });
}

/** A short word has no room for slips: any two are alike. */
function slipsAllowed(letters: number): number {
  if (letters < 5) return 0;
  if (letters < 9) return 1;
  return letters < 16 ? 2 : 3;
}

function matchOf({ unit, inForce }: NameEntry, by: UnitMatchReason, score: number): UnitMatch[] {
  return unit !== null && inForce ? [{ unit, by, score }] : [];
}
