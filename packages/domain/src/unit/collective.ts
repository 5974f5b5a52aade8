import { levelOfKind, type UnitKind } from './kind.ts';
import type { CollectiveElement } from './scan/collective-parts.ts';
import { type CollectiveGroup, type CollectiveReading, readCollective } from './scan/collective-reading.ts';
import type { CollectiveWord } from './scan/collective-words.ts';
import { sightingsIn, type Spotted, tokenAfter } from './scan/scan-units.ts';
import type { Page, Sighting } from './scan/sighting.ts';
import type { Unit, UnitId } from './unit.ts';
import type { UnitTree } from './unit-tree.ts';
import { andKey } from './words/phrase-trie.ts';
import { tokensOf } from './words/token.ts';

/** Who a collective is on the day of a tree. */
export interface ResolvedCollective {
  /** The units in force it means, each once, in the order of the register. */
  readonly unitIds: readonly UnitId[];
  /**
   * Its words that no list of the register answers ("liên quan", "đoàn thể", a unit no longer in force): for a
   * person to resolve.
   */
  readonly open: readonly string[];
}

/**
 * Whether `text` begins with words that mean a set of units, on whatever day. "Bộ phận một cửa" and "UBND tỉnh" do
 * not.
 */
export function isCollective(text: string): boolean {
  const tokens = tokensOf(text);
  return readCollective(tokens, 0) !== null;
}

/**
 * The units the words mean on the day of `tree`, exceptions left out; null when they name no set of units. "Các bộ,
 * ngành, địa phương" are the ministries, the ministerial-level agencies and the provinces (85 in 2022); agencies
 * attached to the Government only where the words name them. A number that the day's list does not have ("63 tỉnh"
 * in 2025), "một số" and "liên quan" are left open.
 * @param beside - units named beside it: "các tỉnh khác" leaves them out.
 */
export function resolveCollective(
  tree: UnitTree,
  text: string,
  beside: Iterable<UnitId> = [],
): ResolvedCollective | null {
  const sightings = sightingsIn(text, tree);
  const isSet = ({ sighting }: Spotted) => sighting.collective !== null || sighting.from < sighting.nameFrom;
  if (!sightings.some(isSet)) return null;
  const others = new Set(beside); // those named in the words themselves are meant by their names
  const parts = sightings.map(({ page, sighting }) => resolveSighting(tree, page, { sighting, beside: others }));
  const meant = new Set(parts.flatMap(({ unitIds }) => unitIds));
  return {
    unitIds: [...tree.units.keys()].filter((id) => meant.has(id)),
    open: [...new Set([...parts.flatMap(({ open }) => open), ...wordsBetween(sightings)])],
  };
}

interface Seen {
  readonly sighting: Sighting;
  readonly beside: ReadonlySet<UnitId>;
}

function resolveSighting(tree: UnitTree, page: Page, { sighting, beside }: Seen): ResolvedCollective {
  const { unit, inForce, collective } = sighting;
  if (unit !== null && inForce) return { unitIds: [unit.id], open: [] };
  if (collective === null || collective === 'each') {
    return { unitIds: [], open: [wordsOf(page, { from: sighting.nameFrom, to: sighting.to })] };
  }
  return resolveReading(tree, page, { reading: collective, beside });
}

interface ReadBeside {
  readonly reading: CollectiveReading;
  readonly beside: ReadonlySet<UnitId>;
}

function resolveReading(tree: UnitTree, page: Page, { reading, beside }: ReadBeside): ResolvedCollective {
  const parts = reading.groups.map((group) => resolveGroup(tree, page, group));
  const excepted = exceptedIn(tree, page, reading);
  const others = reading.groups.some(({ scope }) => scope === 'rest') ? beside : new Set<UnitId>();
  return {
    unitIds: parts.flatMap(({ unitIds }) => unitIds).filter((id) => !excepted.unitIds.includes(id) && !others.has(id)),
    open: [...parts.flatMap(({ open }) => open), ...excepted.open],
  };
}

/** Those after "trừ"; words there that name no unit in force are open as well. */
function exceptedIn(tree: UnitTree, page: Page, { exceptions }: CollectiveReading): ResolvedCollective {
  if (exceptions === null) return { unitIds: [], open: [] };
  const words = wordsOf(page, exceptions);
  const parts = sightingsIn(words, tree).map(({ page: inner, sighting }) =>
    resolveSighting(tree, inner, { sighting, beside: new Set() }),
  );
  const unknown = parts.length === 0 ? [words] : parts.flatMap(({ open }) => open);
  return { unitIds: parts.flatMap(({ unitIds }) => unitIds), open: unknown.map((each) => `trừ ${each}`) };
}

function resolveGroup(tree: UnitTree, page: Page, group: CollectiveGroup): ResolvedCollective {
  const whole = { unitIds: [], open: [wordsOf(page, group)] };
  if (group.scope === 'open') return whole;
  const words = new Set(group.elements.map(({ word }) => word));
  const answered = group.elements.map((element) => ({ element, units: unitsOf(tree, element.word, words) }));
  const unitIds = [...new Set(answered.flatMap(({ units }) => (units ?? []).map(({ id }) => id)))];
  if (group.count !== null && group.count !== unitIds.length) return whole;
  return { unitIds, open: openRuns(page, answered.map(({ element, units }) => ({ element, isOpen: units === null }))) };
}

/** The words of neighbouring elements that no list answers, together as they are written. */
function openRuns(
  page: Page,
  elements: readonly { readonly element: CollectiveElement; readonly isOpen: boolean }[],
): string[] {
  const runs: { from: number; to: number; isOpen: boolean }[] = [];
  for (const { element, isOpen } of elements) {
    const last = runs.at(-1);
    if (last !== undefined && last.isOpen === isOpen) last.to = element.to;
    else runs.push({ from: element.from, to: element.to, isOpen });
  }
  return runs.filter(({ isOpen }) => isOpen).map((run) => wordsOf(page, run));
}

const ministries: readonly UnitKind[] = ['bo', 'co-quan-ngang-bo'];
const provinces: readonly UnitKind[] = ['tinh', 'thanh-pho-truc-thuoc-trung-uong'];
const districts = kindsOn('district');
const communes = kindsOn('commune');

/**
 * The units in force a word means beside the others of its group; none for one that adds nothing; null: no list
 * answers it.
 */
function unitsOf(tree: UnitTree, word: CollectiveWord, beside: ReadonlySet<CollectiveWord>): readonly Unit[] | null {
  switch (word) {
    case 'ministry':
    case 'central':
      return unitsOfKinds(tree, ministries);
    case 'ministerial-level':
      return unitsOfKinds(tree, ['co-quan-ngang-bo']);
    case 'government-attached':
      return unitsOfKinds(tree, ['co-quan-thuoc-chinh-phu']);
    case 'locality':
      return unitsOfKinds(tree, provinces);
    case 'province':
      return unitsOfKinds(tree, beside.has('city') ? provinces : ['tinh']);
    case 'central-city':
      return unitsOfKinds(tree, ['thanh-pho-truc-thuoc-trung-uong']);
    case 'city':
      return beside.has('province') ? [] : someOf(unitsOfKinds(tree, beside.has('district') ? districts : []));
    case 'district':
      return someOf(unitsOfKinds(tree, districts));
    case 'commune':
      return someOf(unitsOfKinds(tree, communes));
    case 'department':
      return ofOneParent(unitsOfKinds(tree, ['so']));
    case 'division':
      return ofOneParent(unitsOfKinds(tree, ['vu', 'cuc', 'tong-cuc']));
    case 'branch':
      return isSaidBeside(tree, beside) ? [] : null;
    case 'outside':
      return null;
  }
}

/** Whether "ngành", "ban", "cơ quan" add nothing to what stands beside them. */
function isSaidBeside(tree: UnitTree, beside: ReadonlySet<CollectiveWord>): boolean {
  if (beside.has('ministry') || beside.has('central') || beside.has('ministerial-level')) return true;
  return beside.has('department') && unitsOf(tree, 'department', beside) !== null;
}

function kindsOn(level: Unit['level']): readonly UnitKind[] {
  return (Object.keys(levelOfKind) as UnitKind[]).filter((kind) => levelOfKind[kind] === level);
}

function unitsOfKinds(tree: UnitTree, kinds: readonly UnitKind[]): readonly Unit[] {
  return [...tree.units.values()].filter(({ kind }) => kinds.includes(kind));
}

function someOf(units: readonly Unit[]): readonly Unit[] | null {
  return units.length === 0 ? null : units;
}

/** "Các sở" are those of one province; a register that has several provinces' does not say which. */
function ofOneParent(units: readonly Unit[]): readonly Unit[] | null {
  return new Set(units.map(({ parentId }) => parentId)).size === 1 ? units : null;
}

function wordsOf({ text, tokens }: Page, { from, to }: { readonly from: number; readonly to: number }): string {
  const words = text.slice(tokens[from]?.from ?? 0, tokens[to - 1]?.to ?? 0);
  return words.normalize('NFC').replace(/\s+/gu, ' ');
}

/** Words that belong to no sighting, neighbours together: nothing of the text is lost. */
function wordsBetween(sightings: readonly Spotted[]): string[] {
  const page = sightings[0]?.page;
  if (page === undefined) return [];
  const words: string[] = [];
  let at = 0;
  for (const sighting of [...sightings.map((each) => each.sighting), null]) {
    let to = sighting?.from ?? page.tokens.length;
    while (page.tokens[at]?.key === andKey) at += 1;
    while (page.tokens[to - 1]?.key === andKey) to -= 1;
    if (to > at) words.push(wordsOf(page, { from: at, to }));
    if (sighting !== null) at = tokenAfter(page, sighting);
  }
  return words;
}
