import type { DraftTask } from '@dondoc/domain/plan';
import { useMemo } from 'react';
import { useKept } from '../../../ui/use-kept.ts';

/** The tasks a person has ticked to change together; they stay ticked through a reload. */
export interface SelectedTasks {
  /** In the order of the draft; only tasks it still has. */
  readonly lines: ReadonlySet<number>;
  readonly toggle: (line: number) => void;
  readonly all: () => void;
  readonly none: () => void;
}

const isLines = (value: unknown): value is readonly number[] => Array.isArray(value) && value.every((each) => typeof each === 'number');

/** Keeps which tasks of a draft are ticked. */
export function useSelected(draftId: string, tasks: readonly DraftTask[]): SelectedTasks {
  const { kept, keep, forget } = useKept(`draft.${draftId}.selected`, isLines);
  const lines = useMemo(() => {
    const ticked = new Set(kept);
    return new Set(tasks.map(({ line }) => line).filter((line) => ticked.has(line)));
  }, [kept, tasks]);
  const put = (next: readonly number[]) => (next.length === 0 ? forget() : keep(next));
  return {
    lines,
    toggle: (line) => put(lines.has(line) ? [...lines].filter((each) => each !== line) : [...lines, line]),
    all: () => put(tasks.map(({ line }) => line)),
    none: forget,
  };
}
