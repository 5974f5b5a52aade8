import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';
import { changesBetween, reversed, together, type Cells, type Changes } from './changes.ts';
import { openTabDraft, type TabDraft } from './tab-draft.ts';

interface Past<Cell> {
  readonly name: string;
  readonly undo: readonly Changes<Cell>[];
  readonly redo: readonly Changes<Cell>[];
  /** What the last change was to: changes to the same thing in a row are one step. */
  readonly changing: string | null;
}

const mostSteps = 200;

/**
 * A draft that is kept on this machine until it is sent, for all tabs of the browser together, and the steps back to where
 * this tab began.
 */
export interface KeptDraft<Cell> extends TabDraft<Cell> {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Makes `next` the draft. Changes in a row with the same `changing` are undone together. */
  readonly change: (next: Cells<Cell>, changing: string | null) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Makes `next` the draft and forgets the steps: what was sent is not undone here. */
  readonly settle: (next: Cells<Cell>) => void;
  /** Of a cell that another tab has otherwise: keeps what was typed here. */
  readonly keepHere: (cell: string) => void;
  /** Of a cell that another tab has otherwise: takes what was typed there. */
  readonly takeOther: (cell: string) => void;
}

interface DraftTerms<Cell> {
  /** How a kept draft is told from damaged text. */
  readonly isDraft: (value: unknown) => value is Cells<Cell>;
  /** Called when another tab has saved or given up cells: reads again what stands in the database. */
  readonly onGone: () => Promise<unknown>;
}

/** @param name - what the draft is kept under; another name is another draft, with steps of its own */
export function useKeptDraft<Cell>(name: string, { isDraft, onGone }: DraftTerms<Cell>): KeptDraft<Cell> {
  const [opened, setOpened] = useState(() => openTabDraft(name, isDraft));
  const tab = opened.name === name ? opened : openTabDraft(name, isDraft);
  if (tab !== opened) setOpened(tab);
  const seen = useSyncExternalStore(tab.subscribe, tab.seen);
  useOtherTabs(tab, onGone);

  const [held, setPast] = useState<Past<Cell>>(() => freshPast(name));
  const past = held.name === name ? held : freshPast<Cell>(name);
  const { draft, others } = seen;

  const change = (next: Cells<Cell>, changing: string | null) => {
    const changes = changesBetween(draft, next);
    const last = changing !== null && changing === past.changing ? past.undo.at(-1) : undefined;
    const undo = last === undefined ? [...past.undo, changes].slice(-mostSteps) : [...past.undo.slice(0, -1), together(last, changes)];
    setPast({ name, undo, redo: [], changing });
    tab.put(changes);
  };
  return {
    ...seen,
    canUndo: past.undo.length > 0,
    canRedo: past.redo.length > 0,
    change,
    undo() {
      const last = past.undo.at(-1);
      if (last === undefined) return;
      setPast({ name, undo: past.undo.slice(0, -1), redo: [last, ...past.redo], changing: null });
      tab.put(reversed(last));
    },
    redo() {
      const [next, ...later] = past.redo;
      if (next === undefined) return;
      setPast({ name, undo: [...past.undo, next], redo: later, changing: null });
      tab.put(next);
    },
    settle(next) {
      setPast(freshPast(name));
      tab.put(changesBetween(draft, next));
    },
    keepHere: (cell) => tab.put({ [cell]: { from: others[cell] ?? null, to: draft[cell] ?? null } }),
    takeOther(cell) {
      const other = others[cell];
      if (other !== undefined) change({ ...draft, [cell]: other }, null);
    },
  };
}

/** Hears of what other tabs do to the draft, one thing after the other. */
function useOtherTabs<Cell>(tab: ReturnType<typeof openTabDraft<Cell>>, onGone: () => Promise<unknown>): void {
  const turn = useRef(Promise.resolve());
  const hear = useEffectEvent((event: StorageEvent) => {
    const told = tab.told(event);
    if (told === null) return;
    const isGone = Object.keys(told.before).some((cell) => !(cell in told.after));
    turn.current = turn.current.then(async () => {
      // First what now stands in the database, so that a saved cell never flickers back to what it was.
      if (isGone) await onGone();
      tab.takeIn(told);
    });
  });
  useEffect(() => {
    const listen = (event: StorageEvent) => hear(event);
    window.addEventListener('storage', listen);
    return () => window.removeEventListener('storage', listen);
  }, []);
}

function freshPast<Cell>(name: string): Past<Cell> {
  return { name, undo: [], redo: [], changing: null };
}
