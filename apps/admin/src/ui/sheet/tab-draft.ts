import { replaceEqualDeep } from '@tanstack/react-query';
import { forgetKept, keyOfKept, parseKept, readKept, writeKept } from '../kept.ts';
import { isSameCell, type Cells, type Changes } from './changes.ts';

/** A draft as one tab of the browser has it. */
export interface TabDraft<Cell> {
  /** What the tab shows: everything that is kept, and in the place of it what was typed here. */
  readonly draft: Cells<Cell>;
  /** Cells that were typed into here and then, differently, in another tab: as the other one has them. */
  readonly others: Cells<Cell>;
  /** How many cells that were typed into here another tab has saved or given up. */
  readonly taken: number;
}

/** What another tab did to the draft, as the browser tells it. */
export interface ToldChange<Cell> {
  readonly before: Cells<Cell>;
  readonly after: Cells<Cell>;
}

/**
 * Opens the draft that all tabs of a browser keep under one name. Each writes only the cells it changes over what is kept at
 * that moment, so that the last one to type into a cell is kept; what a tab typed itself it shows until it is told that it is gone.
 */
export function openTabDraft<Cell>(name: string, isDraft: (value: unknown) => value is Cells<Cell>) {
  const stored = () => readKept(name, isDraft) ?? {};
  const tellers = new Set<() => void>();
  let kept: Cells<Cell> = stored();
  let mine: Cells<Cell> = {};
  let taken = 0;
  let seen: TabDraft<Cell> = { draft: kept, others: {}, taken };

  const become = (next: Cells<Cell>) => {
    kept = replaceEqualDeep(kept, next);
    const others = Object.entries(kept).filter(([cell, other]) => cell in mine && !isSameCell(mine[cell], other));
    seen = { draft: { ...kept, ...mine }, others: Object.fromEntries(others), taken };
    for (const tell of tellers) tell();
  };
  const write = (next: Cells<Cell>) => {
    if (Object.keys(next).length === 0) forgetKept(name);
    else writeKept(name, next);
    become(next);
  };
  return {
    name,
    seen: () => seen,
    subscribe(tell: () => void) {
      tellers.add(tell);
      return () => void tellers.delete(tell);
    },
    /** Changes cells. What is taken out stays kept where another tab has typed something else since. */
    put(changes: Changes<Cell>) {
      const next = new Map(Object.entries(stored()));
      const typed = new Map(Object.entries(mine));
      for (const [cell, { from, to }] of Object.entries(changes)) {
        if (to !== null) {
          next.set(cell, to);
          typed.set(cell, to);
          continue;
        }
        typed.delete(cell);
        if (isSameCell(next.get(cell) ?? null, from)) next.delete(cell);
      }
      mine = Object.fromEntries(typed);
      write(Object.fromEntries(next));
    },
    /** What an event says of this draft; null: it speaks of something else. */
    told({ key, oldValue, newValue }: StorageEvent): ToldChange<Cell> | null {
      if (key !== keyOfKept(name)) return null;
      return { before: parseKept(oldValue, isDraft) ?? {}, after: parseKept(newValue, isDraft) ?? {} };
    },
    /** Takes in what another tab did. A cell typed here in another way than the one that went is kept in its place. */
    takeIn({ before, after }: ToldChange<Cell>) {
      const now = stored();
      const missing = Object.entries(mine).filter(([cell]) => !(cell in after) && !(cell in now));
      const gone = new Set(missing.filter(([cell, typed]) => isSameCell(before[cell], typed)).map(([cell]) => cell));
      const left = missing.filter(([cell]) => !gone.has(cell));
      mine = Object.fromEntries(Object.entries(mine).filter(([cell]) => !gone.has(cell)));
      taken += gone.size;
      if (left.length > 0) write({ ...now, ...Object.fromEntries(left) });
      else become(now);
    },
  };
}
