import { andKey, longestPhrase } from '../words/phrase-trie.ts';
import { keyOf, type Token } from '../words/token.ts';
import {
  type CollectiveElement,
  type Lead,
  mayBeginCollective,
  readElement,
  readLead,
  type TokenRange,
} from './collective-parts.ts';
import {
  collectiveTails,
  type CollectiveTail,
  type CollectiveWord,
  collectiveWords,
  exceptionWords,
  pluralWords,
  setsAlone,
} from './collective-words.ts';
import { beginsDuty } from './duty-words.ts';
import { isInsideNoun } from './inside-noun.ts';
import { endsItem, startsItem } from './list-item.ts';
import { unitHeadAt } from './unit-heads.ts';

/** Words of one collective that stand or fall together. */
export interface CollectiveGroup extends TokenRange {
  readonly elements: readonly CollectiveElement[];
  /** `open`: some of them, a person must say which; `rest`: all but those named beside it. */
  readonly scope: 'all' | 'open' | 'rest';
  /** How many there are to be, when the words say so ("63 tỉnh, thành phố"). */
  readonly count: number | null;
}

/** A collective as its words say it, before a tree says who that is. */
export interface CollectiveReading extends TokenRange {
  readonly groups: readonly CollectiveGroup[];
  /** The words after "trừ", or null. */
  readonly exceptions: TokenRange | null;
}

/** Mutable while it is read: a group takes its tail last. */
interface OpenGroup {
  from: number;
  to: number;
  elements: CollectiveElement[];
  scope: CollectiveGroup['scope'];
  count: number | null;
  isClosed: boolean;
}

/** Bounds on what people write, which keep a text made to hurt linear: elements, words of a property. */
const mostElements = 40;
const longestProperty = 80;
const endsDescription = new Set(
  'và từng này đó hoặc chưa không mà do từ tại xây lập sử đăng ra tự chỉ cử phân mở đưa'.split(' ').map(keyOf),
);
const joiners = new Set(['', ',', '/', '-', '–', '—', '&']);
const partEnds = /[;.:)?!]/u;
const placeWords = new Set<CollectiveWord>(['province', 'city', 'locality', 'commune', 'district']);
const bodyWords = new Set<CollectiveWord>(['department', 'branch', 'division', 'outside']);
/** These need no "các" before them. */
const alwaysPlural = new Set<CollectiveWord>(['ministerial-level', 'government-attached', 'central']);

/** The collective that begins at token `start`, as long as it goes, or null: none begins there. */
export function readCollective(tokens: readonly Token[], start: number): CollectiveReading | null {
  const opening = tokens[start];
  if (opening === undefined || !mayBeginCollective(opening)) return null;
  const first = readLead(tokens, start);
  if (isInsideNoun(tokens, start)) return null;
  const groups = readGroups(tokens, start);
  const last = groups.at(-1);
  if (last === undefined || !isSeveral(first, groups, tokens)) return null;
  const exceptions = readExceptions(tokens, last.to);
  return { from: start, to: exceptions?.to ?? last.to, groups, exceptions };
}

/** Whether the words mean several units: "UBND tỉnh" is one, "UBND tỉnh, thành phố" and "bộ, ngành" are several. */
function isSeveral(first: Lead, groups: readonly CollectiveGroup[], tokens: readonly Token[]): boolean {
  const [group] = groups;
  const [element, second] = group?.elements ?? [];
  if (element === undefined) return false;
  if (first.count !== null && first.plural === null && element.word === 'outside') return false;
  if (first.plural !== null || first.count !== null || alwaysPlural.has(element.word)) return true;
  if (first.hasCommittee && isLevel(tokens, element)) return true;
  // "Viện, Trường" are kinds of bodies; "Tòa án nhân dân tỉnh, …" begins with one body.
  if (element.word === 'outside' && element.to > element.from + 1) return isSetAlone(tokens, element);
  // "tỉnh và các tổ chức" begins with one province, "tỉnh, thành phố" with all.
  const isPlace = placeWords.has(element.word);
  if (isPlace && !placeWords.has(second?.word ?? 'outside')) return isSetAlone(tokens, element);
  if (second === undefined) return (groups.length > 1 && !first.hasCommittee) || isSetAlone(tokens, element);
  return !first.hasCommittee || second.from === firstWordAfter(tokens, element.to);
}

function isSetAlone(tokens: readonly Token[], { from, to }: CollectiveElement): boolean {
  if (tokens[from]?.isCapital !== true || longestPhrase(setsAlone, tokens, from)?.end !== to) return false;
  return startsItem(tokens, from) && endsItem(tokens, to);
}

/** "cấp tỉnh", "cấp xã": a whole level. */
function isLevel(tokens: readonly Token[], element: CollectiveElement): boolean {
  return tokens[element.from]?.key === keyOf('cấp');
}

function readGroups(tokens: readonly Token[], start: number): OpenGroup[] {
  const groups: OpenGroup[] = [];
  let at = start;
  for (let count = 0; count < mostElements; count += 1) {
    const lead = readLead(tokens, at);
    const element = readElement(tokens, lead.end);
    if (element === null || !mayJoin(groups.at(-1), element, tokens[element.from])) break;
    const group = groupFor(groups, lead, at);
    if (isPlaceOfBodies(group, element, lead.end === at && tokens[at]?.gap === '')) group.to = element.to;
    else take(group, element, tokens);
    takeTail(group, tokens);
    const next = nextPart(tokens, group.to);
    if (next === null || (isDescribed(group, element) && next === group.to && tokens[next]?.gap === '')) break;
    at = next;
  }
  return groups;
}

/** After "doanh nghiệp viễn thông" the next part needs a comma or "và". */
function isDescribed(group: OpenGroup, element: CollectiveElement): boolean {
  return element.word === 'outside' && group.to > element.to;
}

/** The group an element with this lead belongs to: "một số", a number, or a tail before it begin a new one. */
function groupFor(groups: OpenGroup[], lead: Lead, from: number): OpenGroup {
  const last = groups.at(-1);
  if (last !== undefined && !last.isClosed && lead.plural !== 'open' && lead.count === null) return last;
  const scope = lead.plural === 'open' ? 'open' : 'all';
  const made: OpenGroup = { from, to: from, elements: [], scope, count: lead.count, isClosed: false };
  groups.push(made);
  return made;
}

/** Bodies with a name of their own join only others outside the Government. */
function mayJoin(group: OpenGroup | undefined, element: CollectiveElement, token: Token | undefined): boolean {
  if (group === undefined || element.word !== 'outside') return true;
  if (token?.isCapital !== true || token.isAllCapitals) return true;
  return group.elements.every(({ word }) => word === 'outside');
}

/** "các sở, ban, ngành tỉnh": the place whose bodies they are, not one more element. */
function isPlaceOfBodies(group: OpenGroup, element: CollectiveElement, isBare: boolean): boolean {
  if (!isBare || group.elements.length === 0 || !placeWords.has(element.word)) return false;
  return group.elements.every(({ word }) => bodyWords.has(word));
}

function take(group: OpenGroup, element: CollectiveElement, tokens: readonly Token[]): void {
  const to = element.word === 'outside' ? endOfDescription(tokens, element.to) : element.to;
  group.elements.push({ ...element, to });
  group.to = to;
}

/** "các doanh nghiệp viễn thông": small words that say which. */
function endOfDescription(tokens: readonly Token[], start: number): number {
  let at = start;
  for (; at < start + 8; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.gap !== '' || token.startsLine) break;
    if (token.isCapital || endsDescription.has(token.key)) break;
    if (beginsDuty(tokens, at) || longestPhrase(collectiveTails, tokens, at) !== null) break;
    if (longestPhrase(collectiveWords, tokens, at) !== null || longestPhrase(pluralWords, tokens, at) !== null) break;
  }
  return at;
}

function takeTail(group: OpenGroup, tokens: readonly Token[]): void {
  for (;;) {
    const next = tokens[group.to];
    if (next === undefined || next.gap !== '' || next.startsLine) return;
    const tail = longestPhrase(
      collectiveTails,
      tokens,
      group.to,
      (meaning, end) => meaning === 'property' || !goesOnAsName(tokens[end]),
    );
    const meaning = tail?.values[0];
    if (tail === null || meaning === undefined) return;
    group.to = meaning === 'property' ? endOfProperty(tokens, tail.end) : tail.end;
    group.isClosed = true;
    group.scope = scopeAfter(group.scope, meaning);
  }
}

/** "các đơn vị thuộc Bộ Công an": the tail is longer than "thuộc Bộ". */
function goesOnAsName(token: Token | undefined): boolean {
  return token !== undefined && token.gap === '' && token.isCapital && !token.isAllCapitals && !token.startsLine;
}

function scopeAfter(scope: CollectiveGroup['scope'], tail: CollectiveTail): CollectiveGroup['scope'] {
  if (tail === 'open' || tail === 'property' || scope === 'open') return 'open';
  return tail === 'rest' ? 'rest' : scope;
}

/** A property goes on to the end of the item: "là chủ quản CSDLQG, CSDL chuyên ngành". */
function endOfProperty(tokens: readonly Token[], start: number): number {
  let at = start;
  for (; at < start + longestProperty; at += 1) {
    const token = tokens[at];
    if (token === undefined || endsPart(tokens, at) || (token.startsLine && token.gap === '')) break;
    if (beginsDuty(tokens, at) || ((at > start || token.gap === ',') && unitHeadAt(tokens, at, true) !== null)) break;
    if (token.gap === ',' && readLead(tokens, at).plural !== null) break;
  }
  return at;
}

/** Where the next part of the collective may begin, or null: it ends here. */
function nextPart(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token === undefined || !joiners.has(token.gap) || (token.startsLine && token.gap === '')) return null;
  return firstWordAfter(tokens, at);
}

function firstWordAfter(tokens: readonly Token[], at: number): number {
  return tokens[at]?.key === andKey ? at + 1 : at;
}

/** "trừ Bộ Công an, Bộ Quốc phòng", in brackets or after a comma. */
function readExceptions(tokens: readonly Token[], at: number): TokenRange | null {
  const word = longestPhrase(exceptionWords, tokens, at);
  if (word === null || !/^,?\(?$/u.test(tokens[at]?.gap ?? ';')) return null;
  let to = word.end;
  for (; ; to += 1) {
    const token = tokens[to];
    if (token === undefined || (to > word.end && endsPart(tokens, to)) || beginsDuty(tokens, to)) break;
  }
  return { from: word.end, to };
}

/** Whether an item ends before token `at`; the point of "TP. Hồ Chí Minh" ends nothing. */
function endsPart(tokens: readonly Token[], at: number): boolean {
  const gap = tokens[at]?.gap ?? ';';
  const before = tokens[at - 1];
  return partEnds.test(gap) && (gap !== '.' || before?.isCapital !== true || before.key.length > 2);
}
