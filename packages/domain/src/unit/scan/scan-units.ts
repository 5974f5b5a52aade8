import { lexiconOf } from '../lookup/lexicon.ts';
import type { UnitMention } from '../mention.ts';
import type { UnitTree } from '../unit-tree.ts';
import { keyOf, type Token, tokensOf } from '../words/token.ts';
import { type CollectiveReading, readCollective } from './collective-reading.ts';
import { beginsDuty } from './duty-words.ts';
import { factoredAt, headlessAfter } from './factored.ts';
import { endsItem, startsItem } from './list-item.ts';
import { bareAt, listedAt } from './listed.ts';
import { startWithHolder, withoutHolders } from './office-holders.ts';
import { ownedBy, withOwner } from './owner.ts';
import { type Page, type Sighting, unlisted } from './sighting.ts';
import { unlistedAt } from './unlisted.ts';
import { unitHeadAt } from './unit-heads.ts';

const subUnitInBracket = /^\s*\(\s*(\p{Lu}[^()\n]{0,80})\)/u;
const definition = /\s*\((?:sau đây|gọi|viết tắt)[^()]*\)$/iu;
const definedAs = /^\s*\((?:sau đây|gọi|viết tắt)[^()\n]{0,200}\)/iu;
const branchWords = new Set(['chi', 'khu'].map(keyOf)); // chi nhánh, khu vực
const agencyNumber = /^[A-Z]\d{2}$/;
const ministryKey = keyOf('bộ');

/**
 * The units `text` names, in order and apart: units of the register by any of their names, in force on the tree's
 * day or not; collectives; and well-formed names the register does not know. The longest reading wins. Names may
 * hold commas and "và"; a head word said once stands for each name of its list. Linear in the text.
 */
export function scanUnits(text: string, tree: UnitTree): readonly UnitMention[] {
  return sightingsIn(text, tree).map(({ page, sighting }) => mentionOf(page, sighting));
}

/** A sighting and the text it was seen in. */
export interface Spotted {
  readonly page: Page;
  readonly sighting: Sighting;
}

/** What {@link scanUnits} saw, with how each collective reads. */
export function sightingsIn(text: string, tree: UnitTree): readonly Spotted[] {
  const page: Page = { text, tokens: tokensOf(withoutHolders(text)), lexicon: lexiconOf(tree) };
  const found: Sighting[] = [];
  for (let at = 0; at < page.tokens.length; ) {
    const sightings = sightingsAt(page, at);
    found.push(...sightings);
    const last = sightings.at(-1);
    at = last === undefined ? at + 1 : tokenAfter(page, last);
  }
  return found.map((sighting) => ({ page, sighting }));
}

/** The token after a sighting and the sub-unit in brackets that belongs to it. */
export function tokenAfter(page: Page, sighting: Sighting): number {
  const end = endWithBracket(page, sighting);
  let at = sighting.to;
  while ((page.tokens[at]?.from ?? end) < end) at += 1;
  return at;
}

function sightingsAt(page: Page, at: number): readonly Sighting[] {
  const { tokens } = page;
  const factored = factoredAt(page, at);
  if (factored.length > 0) return factored;
  const listed = listedFrom(page, at);
  if (listed !== null) return [listed, ...headlessNext(page, listed)];
  const collective = readCollective(tokens, at);
  if (collective !== null) return [firstOfList(page, collective) ?? { ...unlisted(at, collective.to), collective }];
  const unknown = unlistedAt(page, at, startsItem(tokens, at)) ?? headlessFirst(page, at) ?? lonelyAt(tokens, at);
  return unknown === null ? [] : [unknown];
}

/** "Các bộ, ngành, địa phương: Bộ Công an, …": the words before the colon head the list, and mean no more than it. */
function firstOfList(page: Page, { from, to }: CollectiveReading): Sighting | null {
  if (page.tokens[to]?.gap !== ':') return null;
  const first = listedFrom(page, to);
  return first === null || first.unit === null ? null : { ...first, from };
}

/** A listed name, with the place it is in, or as the beginning of a longer name the register does not know. */
function listedFrom(page: Page, at: number): Sighting | null {
  const start = isDoubled(page.tokens, at) ? at + 1 : at;
  const listed = listedAt(page, start);
  if (listed === null) return null;
  const whole = { ...listed, from: at, nameFrom: at };
  if (isBranch(page.tokens, listed)) return unlisted(at, endOfItem(page.tokens, listed.to));
  if (listed.unit !== null && listed.unit.level !== 'department') return whole;
  const owned = listedAt(page, listed.to - 1); // "Văn phòng Bộ Công an": its last word begins the owner's name
  return owned !== null && owned.to > listed.to ? ownedBy(whole, owned) : withOwner(page, whole);
}

/** "Ngân hàng Nhà nước chi nhánh tỉnh" is not the State Bank itself. */
function isBranch(tokens: readonly Token[], { unit, to }: Sighting): boolean {
  const next = tokens[to];
  return unit?.level === 'ministry' && next !== undefined && next.gap === '' && branchWords.has(next.key);
}

function endOfItem(tokens: readonly Token[], start: number): number {
  let at = start;
  while (!endsItem(tokens, at)) at += 1;
  return at;
}

/** "Sở Sở Công thương" */
function isDoubled(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && next.gap === '' && next.key === tokens[at]?.key;
}

function headlessNext(page: Page, { unit, to }: Sighting): readonly Sighting[] {
  if (unit?.kind === 'bo') return headlessAfter(page, to, 'Bộ');
  return [];
}

/**
 * A cell cut at its start: "Thông tin và Truyền thông, Bộ Khoa học và Công nghệ". One word alone would be any topic.
 */
function headlessFirst(page: Page, at: number): Sighting | null {
  if (at !== 0) return null;
  const item = bareAt(page, at, ({ unit }) => unit?.kind === 'bo');
  const next = item === null ? undefined : page.tokens[item.to];
  if (item === null || next?.gap !== ',' || unitHeadAt(page.tokens, item.to, true) === null) return null;
  return { ...item, head: 'Bộ' };
}

/** "C06" alone, or a head word whose name was cut off: a person sees it instead of nobody. */
function lonelyAt(tokens: readonly Token[], at: number): Sighting | null {
  const token = tokens[at];
  if (token === undefined || !startsItem(tokens, at) || !endsItem(tokens, at + 1)) return null;
  const isAgency = agencyNumber.test(token.key.toUpperCase()) && token.isCapital;
  const isCut = token.key === ministryKey && token.isCapital && at > 0 && at === tokens.length - 1;
  return isAgency || isCut ? unlisted(at, at + 1) : null;
}

function mentionOf(page: Page, sighting: Sighting): UnitMention {
  const { text, tokens } = page;
  const from = startWithHolder(text, tokens[sighting.from]?.from ?? 0);
  const to = endWithBracket(page, sighting);
  const own = text.slice(sighting.head === '' ? from : (tokens[sighting.nameFrom]?.from ?? from), to);
  const words = `${sighting.head} ${own}`.replace(definition, '').replace(/[*_]+/gu, '');
  return {
    from,
    to,
    text: text.slice(from, to),
    name: words.normalize('NFC').replace(/\s+/gu, ' ').trim(),
    unitId: sighting.unit?.id ?? null,
    inForce: sighting.inForce,
    collective: sighting.collective !== null,
  };
}

/**
 * The end in the text, after a sub-unit in brackets, "Bộ Công an (C06)", and after the bracket that closes
 * exceptions.
 */
function endWithBracket({ text, tokens }: Page, { to, collective }: Sighting): number {
  const end = tokens[to - 1]?.to ?? 0;
  const after = text.slice(end, end + 220);
  const defined = definedAs.exec(after);
  if (defined !== null) return end + defined[0].length;
  if (collective !== null) {
    const closes = /^\s*\)/u.exec(after);
    const opened = typeof collective === 'object' && collective.exceptions !== null;
    return opened && closes !== null && tokens[collective.groups.at(-1)?.to ?? 0]?.gap.includes('(') === true
      ? end + closes[0].length
      : end;
  }
  const bracket = subUnitInBracket.exec(after);
  if (bracket === null || saysDuty(bracket[1] ?? '')) return end;
  return end + bracket[0].length;
}

/** "(Chủ trì)", "(Đơn vị chủ trì)" say a role, not a sub-unit. */
function saysDuty(words: string): boolean {
  const tokens = tokensOf(words.toLowerCase());
  return tokens.some((_, at) => beginsDuty(tokens, at)) || /^(?:sau đây|gọi tắt|viết tắt)/iu.test(words);
}
