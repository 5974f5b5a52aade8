import type { NameEntry } from '../lookup/lexicon.ts';
import { andKey, longestPhrase, trieOf } from '../words/phrase-trie.ts';
import type { Token } from '../words/token.ts';
import { committeeWords, pluralWords } from './collective-words.ts';
import { endsItem } from './list-item.ts';
import { bareAt, listedAt } from './listed.ts';
import { type Page, type Sighting, unlisted } from './sighting.ts';
import { beginsDuty } from './duty-words.ts';
import { unitHeadAt } from './unit-heads.ts';

type Factor = 'Bộ' | 'place' | 'Sở' | 'Vụ' | 'Cục' | 'Tổng cục' | 'Chi cục' | 'Ban' | 'Viện' | 'Trung tâm' | 'Phòng';

/** Head words that may be said once for several names. */
const factors = trieOf<Factor>([
  ['Bộ', ['bộ', 'bộ, ngành', 'bộ, cơ quan']],
  [
    'place',
    [
      'tỉnh',
      'thành phố',
      'tỉnh, thành phố',
      'tỉnh, thành',
      'địa phương',
      'thành phố trực thuộc Trung ương',
      'tỉnh, thành phố trực thuộc Trung ương',
    ],
  ],
  ['Sở', ['sở', 'sở, ngành', 'sở, ban, ngành']],
  ['Vụ', ['vụ']],
  ['Cục', ['cục']],
  ['Tổng cục', ['tổng cục']],
  ['Chi cục', ['chi cục']],
  ['Ban', ['ban']],
  ['Viện', ['viện']],
  ['Trung tâm', ['trung tâm']],
  ['Phòng', ['phòng']],
]);

const itemGaps = new Set([',', ';', '']);
/** "Vụ Kế hoạch - Tài chính" */
const nameDashes = new Set(['-', '–', '—']);

/** "các Bộ: Quốc phòng, Công an", "UBND các tỉnh Hà Giang, Cao Bằng", "Các Cục: Di sản văn hóa, Bản quyền tác giả". */
export function factoredAt(page: Page, at: number): readonly Sighting[] {
  const { tokens } = page;
  const committee = longestPhrase(committeeWords, tokens, at)?.end ?? at;
  const plural = longestPhrase(pluralWords, tokens, committee)?.end ?? committee;
  if (plural === committee) return [];
  const factor = longestPhrase(factors, tokens, plural);
  const head = factor?.values[0];
  if (factor === null || head === undefined) return [];
  const first = tokens[factor.end];
  if (first === undefined || (first.gap !== '' && first.gap !== ':') || !first.isCapital) return [];
  const items = itemsAfter(page, factor.end, head);
  // Without a colon "các Bộ Công an" needs the register to know the name; and one name is no list.
  const isList = items.some(({ unit }) => unit !== null) || (first.gap === ':' && items.length > 0) || items.length > 1;
  const [opening, ...others] = items;
  return isList && opening !== undefined ? [{ ...opening, from: at }, ...others] : [];
}

/** Names that go on after a ministry as if its head word had been said again: "Bộ Công an, Quốc phòng". */
export function headlessAfter(page: Page, at: number, head: 'Bộ' | 'place'): readonly Sighting[] {
  const start = nextItem(page.tokens, at);
  return start === null ? [] : itemsAfter(page, start, head);
}

function itemsAfter(page: Page, start: number, head: Factor): Sighting[] {
  const items: Sighting[] = [];
  for (let at: number | null = start; at !== null; ) {
    const item = itemAt(page, at, head);
    if (item === null) break;
    items.push(item);
    at = nextItem(page.tokens, item.to);
  }
  return items;
}

/** The token at which the next item begins, or null: the list ends. */
function nextItem(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token === undefined || !itemGaps.has(token.gap)) return null;
  if (token.key === andKey) return at + 1;
  return token.gap === '' ? null : at;
}

function itemAt(page: Page, at: number, head: Factor): Sighting | null {
  if (listedAt(page, at)?.unit?.level === 'ministry') return null;
  if (head === 'Bộ') return named(bareAt(page, at, isMinistry), head);
  if (head === 'place') return bareAt(page, at, isProvince);
  if (unitHeadAt(page.tokens, at, false)?.kind === 'department') return null; // "Các Vụ: Pháp chế và Cục Con nuôi"
  const to = endOfItem(page, at);
  return to === at || page.tokens[at]?.isCapital !== true ? null : { ...unlisted(at, to), head };
}

function named(item: Sighting | null, head: string): Sighting | null {
  return item === null ? null : { ...item, head };
}

/** A name without its head ends at a comma before a capital, at "và" before a capital, and wherever an item ends. */
function endOfItem(page: Page, start: number): number {
  const { tokens } = page;
  for (let at = start + 1; ; at += 1) {
    const token = tokens[at];
    if (token === undefined || beginsDuty(tokens, at)) return at;
    if (nameDashes.has(token.gap) && listedAt(page, at) === null && unitHeadAt(tokens, at, true) === null) continue;
    if (token.gap !== '' && (token.gap !== ',' || token.isCapital)) return at;
    if (token.key === andKey && tokens[at + 1]?.isCapital === true && endsItem(tokens, at)) return at;
  }
}

function isMinistry({ unit }: NameEntry): boolean {
  return unit?.kind === 'bo';
}

function isProvince({ unit }: NameEntry): boolean {
  return unit?.level === 'province';
}
