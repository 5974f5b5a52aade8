import { type NameEntry, onlyUnitOf } from '../lookup/lexicon.ts';
import { longestPhrase } from '../words/phrase-trie.ts';
import { keyOf, type Token } from '../words/token.ts';
import { isInsideNoun } from './inside-noun.ts';
import { endsItem, startsItem } from './list-item.ts';
import { type Page, type Sighting, unlisted } from './sighting.ts';

const dayKey = keyOf('ngày');

/** The longest name of the register, or of the bodies outside it, that begins at token `at`; null: none. */
export function listedAt(page: Page, at: number): Sighting | null {
  if (isInsideNoun(page.tokens, at)) return null;
  const match = longestPhrase(page.lexicon.trie, page.tokens, at, (entry, end) =>
    isMeant(entry, page, { from: at, to: end }),
  );
  return match === null ? null : sightingOf(match.values, at, match.end);
}

/** The longest bare name ("Quốc phòng", "Hà Giang") of one of the units `fits` takes, as an item of a list. */
export function bareAt(page: Page, at: number, fits: (entry: NameEntry) => boolean): Sighting | null {
  const match = longestPhrase(page.lexicon.trie, page.tokens, at, (entry, end) => {
    return entry.isBare && fits(entry) && page.tokens[at]?.isCapital === true && endsItem(page.tokens, end);
  });
  return match === null ? null : sightingOf(match.values, at, match.end);
}

function sightingOf(entries: readonly NameEntry[], from: number, to: number): Sighting {
  const only = onlyUnitOf(entries);
  const namesakes = entries.flatMap(({ unit, inForce }) => (unit !== null && inForce ? [unit] : []));
  return { ...unlisted(from, to), unit: only?.unit ?? null, inForce: only?.inForce ?? false, namesakes };
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Whether the words at this place mean the entry: abbreviations have capitals, bare names stand alone in a list. */
function isMeant(entry: NameEntry, { tokens }: Page, { from, to }: Range): boolean {
  if (entry.by === 'abbreviation') return tokens.slice(from, to).some(({ isAllCapitals }) => isAllCapitals);
  const isPlace = entry.unit !== null && entry.unit.level !== 'ministry';
  if (!entry.isBare) return !isPlace || tokens.slice(from, to).some(({ isCapital }) => isCapital);
  if (entry.unit?.level !== 'province' || tokens[from]?.isCapital !== true) return false;
  return startsItem(tokens, from) && endsItem(tokens, to) && !isPlaceAndDate(tokens, to);
}

/** "Hà Nội, ngày 05 tháng 02 năm 2022" says where a document was signed. */
function isPlaceAndDate(tokens: readonly Token[], to: number): boolean {
  return tokens[to]?.gap === ',' && tokens[to]?.key === dayKey;
}
