import type { NameEntry } from '../lookup/lexicon.ts';
import { andKey, longestPhrase } from '../words/phrase-trie.ts';
import { keyOf, type Token } from '../words/token.ts';
import { readCollective } from './collective-reading.ts';
import { committeeWords, pluralWords } from './collective-words.ts';
import { beginsDuty } from './duty-words.ts';
import { isInsideNoun } from './inside-noun.ts';
import { listedAt } from './listed.ts';
import { type Page, type Sighting, unlisted } from './sighting.ts';
import { type UnitHead, unitHeadAt } from './unit-heads.ts';

const longestName = 30;
const nameGaps = new Set(['', ',', '-', '–', '—', '&', '.']);
const trailing = new Set(['và', 'với', 'cùng', 'của', 'các', 'thuộc', 'tại', 'ở', 'trực', 'về'].map(keyOf));
const ownedBy = new Set(['thuộc', 'của'].map(keyOf));
const otherBo = new Set(['phận', 'chỉ', 'tiêu', 'luật', 'máy', 'môn', 'chính', 'trưởng', 'đội'].map(keyOf));
const ministryKey = keyOf('bộ');
const onePlace = new Set(['tỉnh', 'thành', 'tp', 'huyện', 'quận', 'xã', 'phường', 'thị', 'đặc'].map(keyOf));
/** After these and a comma a name is over: "Công an tỉnh, Bưu điện tỉnh". */
const endsNames = new Set(['tỉnh', 'phố', 'huyện', 'quận', 'xã', 'phường', 'bộ', 'sở', 'nước', 'ương'].map(keyOf));
const isPlace = ({ unit }: NameEntry) => unit !== null && unit.level !== 'ministry' && unit.level !== 'department';

/** A well-formed unit the register does not list ("Cục Hộ tịch, quốc tịch, chứng thực") that begins at token `at`, or null. */
export function unlistedAt(page: Page, at: number, isExpected: boolean): Sighting | null {
  const head = unitHeadAt(page.tokens, at, isExpected);
  if (head === null || isInsideNoun(page.tokens, at) || isOtherNoun(page.tokens, at, head)) return null;
  const to = endOfName(page, at, head);
  return to <= head.end ? null : withEach(page, unlisted(at, to));
}

/** "Bộ luật Dân sự" and "Bộ Chính trị" are no ministries; "Bộ phận Một cửa" and "Bộ Chỉ huy Quân sự" are units of their own. */
function isOtherNoun(tokens: readonly Token[], at: number, head: UnitHead): boolean {
  return head.end === at + 1 && tokens[at]?.key === ministryKey && otherBo.has(tokens[head.end]?.key ?? '');
}

/** Where the name that has this head ends: before a semicolon, a duty, or the next unit. */
function endOfName(page: Page, from: number, head: UnitHead): number {
  const { tokens } = page;
  let at = head.end;
  for (; at < tokens.length && at < from + longestName; at += 1) {
    const token = tokens[at];
    if (token === undefined || !nameGaps.has(token.gap) || (token.startsLine && token.gap !== ',')) break;
    const owner = ownerAt(page, at);
    if (owner !== null) return owner;
    if (at > head.end && followsPlaceWord(tokens, at)) break;
    if (at > head.end && (beginsDuty(tokens, at) || beginsAnother(page, at, { from, head }))) break;
  }
  return withoutTrailing(tokens, head.end, at);
}

const placeWords = new Set(['tỉnh', 'huyện', 'quận', 'xã', 'phường', 'phố', 'trấn'].map(keyOf));
/** "xã hội", "huyện ủy", "thành phố trực thuộc Trung ương", "xã và …" go on. */
const afterPlace = new Set(['hội', 'ủy', 'đoàn', 'đội', 'trực', 'thuộc', 'của', 'và', 'xã'].map(keyOf));

/** "Phòng Văn hóa huyện xây dựng …": a small letter after whose body it is begins something else. */
function followsPlaceWord(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (before === undefined || token === undefined || before.isCapital || !placeWords.has(before.key)) return false;
  return token.gap === '' && !token.isCapital && !/^\d/u.test(token.key) && !afterPlace.has(token.key);
}

function withoutTrailing(tokens: readonly Token[], least: number, end: number): number {
  let to = end;
  while (to > least && trailing.has(tokens[to - 1]?.key ?? '')) to -= 1;
  return to;
}

/** "… thuộc Bộ Tư pháp", "… - Bộ Tư pháp", "… Bộ Tư pháp": the unit it belongs to ends the name. */
function ownerAt(page: Page, at: number): number | null {
  const token = page.tokens[at];
  if (token === undefined || token.gap === ',') return null;
  const owner = listedAt(page, ownedBy.has(token.key) ? at + 1 : at);
  return owner === null ? null : owner.to;
}

interface Begun {
  readonly from: number;
  readonly head: UnitHead;
}

/** Whether another unit begins at token `at`, so that the name ends before it. */
function beginsAnother(page: Page, at: number, { from, head }: Begun): boolean {
  const { tokens } = page;
  const token = tokens[at];
  if (token === undefined) return true;
  const isApart = token.gap === ',' || token.gap === '-' || tokens[at - 1]?.key === andKey;
  if (token.key === andKey) return false;
  if (isApart) {
    if (listedAt(page, at) !== null || readCollective(tokens, at) !== null || unitHeadAt(tokens, at, true) !== null) return true;
    return token.gap === ',' && (/^\d/u.test(token.key) || endsNames.has(tokens[at - 1]?.key ?? ''));
  }
  const next = unitHeadAt(tokens, at, false);
  if (next === null || head.kind === 'inner') return false;
  return next.kind === 'department' || token.key === tokens[from]?.key;
}

/**
 * A body with the place it belongs to: "Sở Tư pháp tỉnh An Giang", "Công an thành phố". When the place is many ("các tỉnh",
 * "cấp xã"), one such body in each is meant.
 */
export function withEach(page: Page, sighting: Sighting): Sighting {
  const { tokens } = page;
  const next = tokens[sighting.to];
  if (next === undefined || next.gap !== '' || next.startsLine) return endsWithMany(tokens, sighting);
  const many = startsMany(tokens, sighting.to) ? readCollective(tokens, sighting.to) : null;
  if (many !== null) return { ...sighting, unit: null, inForce: false, to: many.to, collective: 'each' };
  const place = longestPhrase(page.lexicon.trie, tokens, sighting.to, isPlace);
  if (place !== null && next.isCapital) return { ...sighting, unit: null, inForce: false, to: place.end };
  if (place !== null && onePlace.has(next.key)) return { ...sighting, unit: null, inForce: false, to: place.end };
  const level = endOfLevel(tokens, sighting.to);
  if (level !== null) return { ...sighting, unit: null, inForce: false, to: level };
  return endsWithMany(tokens, sighting);
}

const twoWordLevels = new Set(['thành phố', 'thị xã', 'thị trấn', 'đặc khu'].map((words) => words.split(' ').map(keyOf).join(' ')));

/** "Sở Tư pháp tỉnh", "Văn phòng HĐND và UBND huyện Tam Đường": the level it is of, named or not. Null: none follows. */
function endOfLevel(tokens: readonly Token[], at: number): number | null {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined || first.isCapital) return null;
  const isTwo = second !== undefined && second.gap === '' && twoWordLevels.has(`${first.key} ${second.key}`);
  const isOne = placeWords.has(first.key) && (second === undefined || second.gap !== '' || !afterPlace.has(second.key));
  if (!isTwo && !isOne) return null;
  let to = at + (isTwo ? 2 : 1);
  for (let next = tokens[to]; next !== undefined && next.gap === '' && next.isCapital && !next.startsLine; next = tokens[to]) to += 1;
  return to;
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
