import type { Day } from '../../calendar/day.ts';
import { eraOf } from '../eras.ts';
import { unitOfSpell, type UnitRecord, type UnitRegister } from '../register.ts';
import type { Unit, UnitId } from '../unit.ts';
import type { UnitTree } from '../unit-tree.ts';
import { addPhrase, emptyTrie, type PhraseTrie } from '../words/phrase-trie.ts';
import { barePhraseKeyOf, phraseKeyOf, tokensOf } from '../words/token.ts';
import { commonNames } from './common-names.ts';
import { type WrittenName, writtenNamesOf } from './names.ts';

/** A way to write a name, and the unit it means. */
export interface NameEntry extends WrittenName {
  /**
   * The unit on the day of the tree; for one that is not in force then, as it was last, or will be first. Null:
   * outside the register.
   */
  readonly unit: Unit | null;
  readonly inForce: boolean;
  /** Whether the name is of another time than the tree's day: the unit has since been renamed, or is not in force. */
  readonly isFormer: boolean;
}

/** Every name a tree knows, by its words. */
export interface Lexicon {
  readonly trie: PhraseTrie<NameEntry>;
  /** By {@link phraseKeyOf}, and by {@link barePhraseKeyOf}. */
  readonly byKey: ReadonlyMap<string, readonly NameEntry[]>;
  readonly byBareKey: ReadonlyMap<string, readonly NameEntry[]>;
  /** Names of the register, one entry for each way to write one. */
  readonly entries: readonly NameEntry[];
}

/** By register and first day of the era: the names do not change inside one. */
const lexicons = new WeakMap<UnitRegister, Map<Day | null, Lexicon>>();
const mostEras = 16;

/** The names of the units of `tree` and of its register's other days, made once for each era of the register. */
export function lexiconOf(tree: UnitTree): Lexicon {
  const ofRegister = lexicons.get(tree.register) ?? new Map<Day | null, Lexicon>();
  lexicons.set(tree.register, ofRegister);
  const era = eraOf(tree.register, tree.day);
  const known = ofRegister.get(era);
  if (known !== undefined) return known;
  if (ofRegister.size >= mostEras) ofRegister.clear();
  const made = lexiconFor(tree);
  ofRegister.set(era, made);
  return made;
}

function lexiconFor(tree: UnitTree): Lexicon {
  const entries = tree.register.units.flatMap((record) => entriesOf(record, tree));
  const trie = emptyTrie<NameEntry>();
  const byKey = new Map<string, NameEntry[]>();
  const byBareKey = new Map<string, NameEntry[]>();
  for (const entry of entries) {
    const tokens = tokensOf(entry.text);
    addTo(byKey, phraseKeyOf(tokens), entry);
    addTo(byBareKey, barePhraseKeyOf(tokens), entry);
    // "Việt Nam" in a text ends many names and assigns nothing.
    if (entry.unit?.level !== 'nation') addPhrase(trie, tokens, entry);
  }
  for (const name of commonNames) addPhrase(trie, tokensOf(name), outsideTheRegister(name));
  return { trie, byKey, byBareKey, entries };
}

function entriesOf(record: UnitRecord, tree: UnitTree): NameEntry[] {
  const current = tree.units.get(record.id);
  if (current !== undefined) return entriesInForce(record, current, tree);
  const isToCome = record.opensOn > tree.day;
  const spells = isToCome ? record.spells.slice(0, 1) : record.spells.toReversed();
  const [latest] = spells;
  if (latest === undefined) return [];
  const unit = unitOfSpell(record, latest);
  return spells
    .flatMap((spell) => writtenNamesOf(unitOfSpell(record, spell)))
    .map((name) => entryOf(name, { unit, inForce: false, isFormer: true }));
}

/** A name the unit will have later is left out: "Thành phố Huế" was no province in 2022. */
function entriesInForce(record: UnitRecord, unit: Unit, { day }: UnitTree): NameEntry[] {
  const names = writtenNamesOf(unit).map((name) => entryOf(name, { unit, inForce: true, isFormer: false }));
  const known = new Set(names.map(({ text }) => text));
  const former = record.spells
    .filter(({ to }) => to !== null && to < day)
    .flatMap((spell) => writtenNamesOf(unitOfSpell(record, spell)))
    .filter(({ text }) => !known.has(text))
    .map((name) => entryOf(name, { unit, inForce: true, isFormer: true }));
  return [...names, ...former];
}

function entryOf(name: WrittenName, meant: Omit<NameEntry, keyof WrittenName>): NameEntry {
  return { ...name, ...meant };
}

function outsideTheRegister(text: string): NameEntry {
  return { text, by: 'name', isBare: false, unit: null, inForce: false, isFormer: false };
}

function addTo(index: Map<string, NameEntry[]>, key: string, entry: NameEntry): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [entry]);
  else known.push(entry);
}

/**
 * The one unit these entries mean, or null: none, or several. A unit in force comes before one that is not, and its
 * name of the day before a former one.
 */
export function onlyUnitOf(entries: readonly NameEntry[]): NameEntry | null {
  const inForce = entries.filter((entry) => entry.inForce);
  const current = inForce.filter((entry) => !entry.isFormer);
  for (const some of [current, inForce, entries]) {
    const units = new Set<UnitId>();
    for (const { unit } of some) if (unit !== null) units.add(unit.id);
    if (units.size > 1) return null;
    const only = some.find(({ unit }) => unit !== null);
    if (only !== undefined) return only;
  }
  return null;
}
