import { useState } from 'react';
import { useKept } from '../use-kept.ts';

interface Past<Draft> {
  readonly name: string;
  readonly undo: readonly Draft[];
  readonly redo: readonly Draft[];
  /** What the last change was to: changes to the same thing in a row are one step. */
  readonly changing: string | null;
}

const mostSteps = 200;

/** A draft that is kept on this machine until it is sent, and the steps back to where it began. */
export interface KeptDraft<Draft> {
  readonly draft: Draft;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Makes `next` the draft. Changes in a row with the same `changing` are undone together. */
  readonly change: (next: Draft, changing: string | null) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Makes `next` the draft and forgets the steps: what was sent is not undone here. */
  readonly settle: (next: Draft) => void;
}

/**
 * @param name - what the draft is kept under; another name is another draft, with steps of its own
 * @param empty - the draft before anything is typed, and how a kept one is told from damaged text
 */
export function useKeptDraft<Draft extends object>(
  name: string,
  { empty, isDraft }: { readonly empty: Draft; readonly isDraft: (value: unknown) => value is Draft },
): KeptDraft<Draft> {
  const { kept, keep, forget } = useKept(name, isDraft);
  const [held, setPast] = useState<Past<Draft>>(() => freshPast(name));
  const past = held.name === name ? held : freshPast<Draft>(name);
  const draft = kept ?? empty;

  const become = (next: Draft) => (Object.keys(next).length === 0 ? forget() : keep(next));
  return {
    draft,
    canUndo: past.undo.length > 0,
    canRedo: past.redo.length > 0,
    change(next, changing) {
      const isSameStep = changing !== null && changing === past.changing;
      const undo = isSameStep ? past.undo : [...past.undo, draft].slice(-mostSteps);
      setPast({ name, undo, redo: [], changing });
      become(next);
    },
    undo() {
      const before = past.undo.at(-1);
      if (before === undefined) return;
      setPast({ name, undo: past.undo.slice(0, -1), redo: [draft, ...past.redo], changing: null });
      become(before);
    },
    redo() {
      const [after, ...later] = past.redo;
      if (after === undefined) return;
      setPast({ name, undo: [...past.undo, draft], redo: later, changing: null });
      become(after);
    },
    settle(next) {
      setPast(freshPast(name));
      become(next);
    },
  };
}

function freshPast<Draft>(name: string): Past<Draft> {
  return { name, undo: [], redo: [], changing: null };
}
