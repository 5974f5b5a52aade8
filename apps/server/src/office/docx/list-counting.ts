import type { List, ListLevel } from './lists.ts';
import { formatNumber } from './number-format.ts';
import { bulletOf } from './symbols.ts';

/** The numbers of all lists while a document is read from its first paragraph to its last. */
export interface ListCounting {
  readonly lists: ReadonlyMap<string, List>;
  /** The last number of each level of each family; not there: the level has not begun. */
  readonly counts: Map<string, Map<number, number>>;
  /** The levels of lists that have begun at a number of their own. */
  readonly started: Set<string>;
}

/** Counting before the first paragraph. */
export function beginCounting(lists: ReadonlyMap<string, List>): ListCounting {
  return { lists, counts: new Map(), started: new Set() };
}

/**
 * Counts the next paragraph of a list and gives what Word shows before it: "1.", "a)", "2.1.", "-". Empty when there is no
 * such list or level, or when it shows nothing.
 */
export function nextMarker(counting: ListCounting, listId: string, index: number): string {
  const list = counting.lists.get(listId);
  const level = list?.levels.get(index);
  if (list === undefined || level === undefined) return '';
  const counts = counting.counts.get(list.family) ?? new Map<number, number>();
  counting.counts.set(list.family, counts);
  const key = `${listId}/${index}`;
  if (list.starts.has(index) && !counting.started.has(key)) counts.delete(index);
  counting.started.add(key);
  const last = counts.get(index);
  counts.set(index, last === undefined ? startOf(list, index) : last + 1);
  for (const [inner, { restart }] of list.levels) {
    if (inner > index && (restart === null || index < restart)) counts.delete(inner);
  }
  return level.format === 'bullet' ? bulletOf(level.text, level.font) : markerOf(list, level, counts);
}

function startOf(list: List, index: number): number {
  return list.starts.get(index) ?? list.levels.get(index)?.start ?? 1;
}

function markerOf(list: List, level: ListLevel, counts: ReadonlyMap<number, number>): string {
  if (level.format === 'none') return level.text.replaceAll(/%[1-9]/g, '').trim();
  return level.text
    .replaceAll(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const format = level.isLegal ? 'decimal' : (list.levels.get(index)?.format ?? 'decimal');
      return formatNumber(counts.get(index) ?? startOf(list, index), format);
    })
    .trim();
}
