import { type NameEntry, onlyUnitOf } from '../lookup/lexicon.ts';
import type { Unit } from '../unit.ts';
import { longestPhrase } from '../words/phrase-trie.ts';
import { keyOf, type Token } from '../words/token.ts';
import { readCollective } from './collective-reading.ts';
import { committeeWords, pluralWords } from './collective-words.ts';
import { listedAt } from './listed.ts';
import type { Page, Sighting } from './sighting.ts';

const ownedByWords = new Set(['thuộc', 'của'].map(keyOf));
const ownerGaps = new Set(['', '-', '–', '—']);
const onePlace = new Set(['tỉnh', 'thành', 'tp', 'huyện', 'quận', 'xã', 'phường', 'thị', 'đặc'].map(keyOf));
const isPlace = ({ unit }: NameEntry) => unit !== null && unit.level !== 'ministry' && unit.level !== 'department';

/**
 * Words that a place below the nation is written with (the second word of "thành phố" and "thị trấn"), as token keys.
 */
export const placeWords = new Set(['tỉnh', 'huyện', 'quận', 'xã', 'phường', 'phố', 'trấn'].map(keyOf));
/** "xã hội", "huyện ủy", "thành phố trực thuộc Trung ương", "xã và …" go on. */
export const afterPlace = new Set(['hội', 'ủy', 'đoàn', 'đội', 'trực', 'thuộc', 'của', 'và', 'xã'].map(keyOf));


interface Owner {
  /** The token after the words. */
  readonly to: number;
  readonly unit: Unit | null;
}

/** "… thuộc Bộ Tư pháp", "… - Bộ Tư pháp", "… Bộ Tư pháp": the unit that a body named before belongs to. */
export function ownerAt(page: Page, at: number): Owner | null {
  const token = page.tokens[at];
  if (token === undefined || !ownerGaps.has(token.gap) || token.startsLine) return null;
  const owner = listedAt(page, ownedByWords.has(token.key) ? at + 1 : at);
  return owner === null || owner.unit === null || owner.unit.level === 'department' ? null : owner;
}

/** "tỉnh An Giang", "Hà Nội" straight after a body's name. */
function placeAt({ tokens, lexicon }: Page, at: number): Owner | null {
  const next = tokens[at];
  const place = longestPhrase(lexicon.trie, tokens, at, isPlace);
  if (next === undefined || place === null || !(next.isCapital || onePlace.has(next.key))) return null;
  return { to: place.end, unit: onlyUnitOf(place.values)?.unit ?? null };
}

/** The body of this name that stands directly under its owner, when the register has one. */
export function ownedBy(sighting: Sighting, { to, unit: owner }: Owner): Sighting {
  const unit = sighting.namesakes.find(({ parentId }) => owner !== null && parentId === owner.id) ?? null;
  return { ...sighting, to, unit, inForce: unit !== null };
}

/**
 * A body with the place it belongs to: "Sở Tư pháp tỉnh An Giang", "Công an thành phố". When the place is many ("các
 * tỉnh", "cấp xã"), one such body in each is meant.
 */
export function withOwner(page: Page, sighting: Sighting): Sighting {
  const { tokens } = page;
  const next = tokens[sighting.to];
  const owner = ownerAt(page, sighting.to);
  if (owner !== null) return ownedBy(sighting, owner);
  if (next === undefined || next.gap !== '' || next.startsLine) return endsWithMany(tokens, sighting);
  const many = startsMany(tokens, sighting.to) ? readCollective(tokens, sighting.to) : null;
  if (many !== null) return { ...sighting, unit: null, inForce: false, to: many.to, collective: 'each' };
  const place = placeAt(page, sighting.to);
  if (place !== null) return ownedBy(sighting, place);
  const level = endOfLevel(tokens, sighting.to);
  if (level !== null) return { ...sighting, unit: null, inForce: false, to: level };
  return endsWithMany(tokens, sighting);
}

const twoWordLevels = new Set(
  ['thành phố', 'thị xã', 'thị trấn', 'đặc khu'].map((words) => words.split(' ').map(keyOf).join(' ')),
);

/**
 * "Sở Tư pháp tỉnh", "Văn phòng HĐND và UBND huyện Tam Đường": the level it is of, named or not. Null: none follows.
 */
function endOfLevel(tokens: readonly Token[], at: number): number | null {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined || first.isCapital) return null;
  const isTwo = second !== undefined && second.gap === '' && twoWordLevels.has(`${first.key} ${second.key}`);
  const isOne = placeWords.has(first.key) && (second === undefined || second.gap !== '' || !afterPlace.has(second.key));
  if (!isTwo && !isOne) return null;
  let to = at + (isTwo ? 2 : 1);
  while (goesOnAsName(tokens[to])) to += 1;
  return to;
}

function goesOnAsName(token: Token | undefined): boolean {
  return token !== undefined && token.gap === '' && token.isCapital && !token.startsLine;
}

function startsMany(tokens: readonly Token[], at: number): boolean {
  if (longestPhrase(committeeWords, tokens, at) !== null) return false;
  return longestPhrase(pluralWords, tokens, at) !== null || tokens[at]?.key === keyOf('cấp');
}

/** "Ban Chỉ huy Phòng thủ dân sự cấp tỉnh, cấp xã": the name took the words that say it is one in each place. */
function endsWithMany(tokens: readonly Token[], sighting: Sighting): Sighting {
  for (let at = sighting.from + 1; at < sighting.to; at += 1) {
    if (tokens[at]?.gap !== '' || !startsMany(tokens, at)) continue;
    const many = readCollective(tokens, at);
    if (many !== null && many.to >= sighting.to) {
      return { ...sighting, unit: null, inForce: false, to: many.to, collective: 'each' };
    }
  }
  return sighting;
}
