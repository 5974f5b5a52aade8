import { andKey } from '../words/phrase-trie.ts';
import { keyOf, type Token } from '../words/token.ts';
import { readCollective } from './collective-reading.ts';
import { beginsDuty } from './duty-words.ts';
import { isInsideNoun } from './inside-noun.ts';
import { listedAt } from './listed.ts';
import { type Page, type Sighting, unlisted } from './sighting.ts';
import { afterPlace, ownerAt, placeWords, withOwner } from './owner.ts';
import { type UnitHead, unitHeadAt } from './unit-heads.ts';

const longestName = 30;
const nameGaps = new Set(['', ',', '-', '–', '—', '&', '.']);
const trailing = new Set(['và', 'với', 'cùng', 'của', 'các', 'thuộc', 'tại', 'ở', 'trực', 'về'].map(keyOf));
const otherBo = new Set(['phận', 'chỉ', 'tiêu', 'luật', 'máy', 'môn', 'chính', 'trưởng', 'đội'].map(keyOf));
const ministryKey = keyOf('bộ');
/** After these and a comma a name is over: "Công an tỉnh, Bưu điện tỉnh". */
const endsNames = new Set(['tỉnh', 'phố', 'huyện', 'quận', 'xã', 'phường', 'bộ', 'sở', 'nước', 'ương'].map(keyOf));

/**
 * A well-formed unit the register does not list ("Cục Hộ tịch, quốc tịch, chứng thực") that begins at token `at`, or
 * null.
 */
export function unlistedAt(page: Page, at: number, isExpected: boolean): Sighting | null {
  const head = unitHeadAt(page.tokens, at, isExpected);
  if (head === null || isInsideNoun(page.tokens, at) || isOtherNoun(page.tokens, at, head)) return null;
  const to = endOfName(page, at, head);
  return to <= head.end ? null : withOwner(page, unlisted(at, to));
}

/**
 * "Bộ luật Dân sự" and "Bộ Chính trị" are no ministries; "Bộ phận Một cửa" and "Bộ Chỉ huy Quân sự" are units of
 * their own.
 */
function isOtherNoun(tokens: readonly Token[], at: number, head: UnitHead): boolean {
  return head.end === at + 1 && tokens[at]?.key === ministryKey && otherBo.has(tokens[head.end]?.key ?? '');
}

/** Where the name that has this head ends: before a semicolon, a duty, or the next unit. */
function endOfName(page: Page, from: number, head: UnitHead): number {
  const { tokens } = page;
  let at = head.end;
  for (; at < from + longestName; at += 1) {
    const token = tokens[at];
    if (token === undefined || !nameGaps.has(token.gap) || (token.startsLine && token.gap !== ',')) break;
    const owner = token.gap === ',' || tokens[at - 1]?.key === andKey ? null : ownerAt(page, at);
    if (owner !== null) return owner.to;
    if (at > head.end && followsPlaceWord(tokens, at)) break;
    if (at > head.end && (beginsDuty(tokens, at) || beginsAnother(page, at, { from, head }))) break;
  }
  return withoutTrailing(tokens, head.end, at);
}

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
  if (isApart) {
    if (listedAt(page, at) !== null || readCollective(tokens, at) !== null) return true;
    if (unitHeadAt(tokens, at, true) !== null) return true;
    return token.gap === ',' && (/^\d/u.test(token.key) || endsNames.has(tokens[at - 1]?.key ?? ''));
  }
  const next = unitHeadAt(tokens, at, false);
  if (next === null || head.kind === 'inner') return false;
  return next.kind === 'department' || token.key === tokens[from]?.key;
}
