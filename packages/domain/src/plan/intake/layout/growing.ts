import { isBullet, numberingStyles, placeOf, type Numbering, type NumberingStyle } from './numbering.ts';
import type { CleanLine, Item } from './outline.ts';

/** An item that further lines may belong to, and how deep it stands. */
interface Open {
  readonly item: Item;
  readonly rank: number;
}

/** An outline while its lines are read. */
export interface Growing {
  readonly root: Item;
  /** The items that the next line may belong to, outermost first; the root is always the first. */
  open: Open[];
  /** The rank of each style, fixed where it is first met. */
  readonly ranks: Map<Item['style'], number>;
  /** The label with nothing behind it whose list follows on the next lines. */
  list: { readonly item: Item; readonly index: number } | null;
  previous: CleanLine | null;
  /** Whether the line before only closed the document, so that a line going on with it does too. */
  isRemark: boolean;
}

/** Styles that head others even without anything below them. */
export const headingStyles: ReadonlySet<Item['style']> = new Set<NumberingStyle>([
  ...(['part', 'chapter', 'section', 'capitals', 'upper', 'roman'] as const),
  ...(['hash1', 'hash2', 'hash3', 'hash4', 'hash5', 'hash6'] as const),
]);
const bulletStyles: ReadonlySet<Item['style']> = new Set(numberingStyles.filter(isBullet));
const customRank = new Map<Item['style'], number>(numberingStyles.map((style, index) => [style, index * 1000]));
/** The rank of what is not numbered: below everything. */
export const deepest = 1_000_000;

/** The item the next line stands below, when nothing says otherwise. */
export const top = (growing: Growing): Item => growing.open.at(-1)?.item ?? growing.root;

/** Hangs an item below the innermost open item of a lesser rank, and opens it. */
export function push(growing: Growing, item: Item, rank: number): void {
  growing.open = growing.open.filter((each) => each.rank < rank);
  top(growing).children.push(item);
  growing.open.push({ item, rank });
}

/**
 * How deep a style stands. By custom, unless the document first uses it otherwise: Roman numerals that first appear
 * below a capital letter stay below it, and so do dashes below plus signs.
 */
export function rankOf(growing: Growing, style: Item['style']): number {
  const known = growing.ranks.get(style);
  if (known !== undefined) return known;
  const parent = growing.open.at(-1);
  const isFamily =
    parent !== undefined &&
    ((bulletStyles.has(style) && bulletStyles.has(parent.item.style)) ||
      (isSection(style) && isSection(parent.item.style)));
  const rank = isFamily ? parent.rank + 1 : (customRank.get(style) ?? deepest);
  growing.ranks.set(style, rank);
  return rank;
}

const isSection = (style: Item['style']): boolean => style === 'upper' || style === 'roman';

/** "C." after "B." is a letter, not a hundred. */
export function disambiguated(growing: Growing, numbering: Numbering): Numbering {
  if (numbering.style !== 'roman' || numbering.ordinal.length !== 1) return numbering;
  const letter = growing.open.find(({ item }) => item.style === 'upper')?.item;
  if (letter === undefined) return numbering;
  const asLetter: Numbering = { ...numbering, style: 'upper' };
  const before = placeOf({ style: 'upper', ordinal: letter.ordinal, text: '' });
  return before !== null && placeOf(asLetter) === before + 1 ? asLetter : numbering;
}
