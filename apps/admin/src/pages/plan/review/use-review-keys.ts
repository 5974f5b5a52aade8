import type { ReviewedDraft } from '@dondoc/domain/plan';
import { useKeys } from '../../../ui/use-keys.ts';
import { taskAt } from './line-marks.ts';
import type { TaskAct } from './task-act.ts';
import type { ReviewSteps } from './use-review.ts';

interface Review {
  readonly draft: ReviewedDraft;
  readonly chosen: number | null;
  readonly steps: ReviewSteps;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly choose: (line: number) => void;
  readonly select: (line: number) => void;
  readonly act: (act: TaskAct, line: number) => void;
  readonly add: () => void;
  readonly showKeys: () => void;
}

/** The keys of a review but those of the findings: through the tasks, and what can be done to the chosen one. */
export function useReviewKeys({ draft, chosen, steps, canUndo, canRedo, choose, select, act, add, showKeys }: Review, isOn: boolean): void {
  const { tasks } = draft;
  const current = chosen === null ? null : taskAt(chosen, draft);
  const at = tasks.findIndex(({ line }) => line === current);
  const go = (to: number) => {
    const next = tasks[Math.min(Math.max(to, 0), tasks.length - 1)];
    if (next !== undefined) choose(next.line);
  };
  const on = (wanted: TaskAct) => () => {
    if (current !== null) act(wanted, current);
  };
  const undo = () => void (canUndo && !steps.isBusy && steps.undo());
  const redo = () => void (canRedo && !steps.isBusy && steps.redo());
  useKeys(
    {
      j: () => go(at + 1),
      k: () => go(at - 1),
      x: () => current !== null && select(current),
      e: on('edit'),
      s: on('split'),
      m: on('merge'),
      'Alt+ArrowUp': on('up'),
      'Alt+ArrowDown': on('down'),
      a: add,
      'Ctrl+z': undo,
      'Ctrl+y': redo,
      'Ctrl+Shift+z': redo,
      '?': showKeys,
    },
    isOn,
  );
}
