import { BulkDialog } from './BulkDialog.tsx';
import { KeysPanel } from './KeysPanel.tsx';
import { SplitDialog } from './SplitDialog.tsx';
import { TaskForm } from './TaskForm.tsx';
import type { OpenedDraft, ReviewSteps } from './use-review.ts';
import type { SelectedTasks } from './use-selected.ts';

/** What is open over the review. `line` and `after` name tasks. */
export type OpenDialog =
  | { readonly kind: 'edit'; readonly line: number }
  | { readonly kind: 'split'; readonly line: number }
  | { readonly kind: 'add'; readonly after: number | null }
  | { readonly kind: 'bulk' }
  | { readonly kind: 'keys' };

interface Props {
  readonly opened: OpenedDraft;
  readonly dialog: OpenDialog;
  readonly selected: SelectedTasks;
  readonly steps: ReviewSteps;
  readonly onClose: () => void;
}

/** The one dialog that is open over the review. */
export function ReviewDialogs({ opened: { id, draft }, dialog, selected, steps, onClose }: Props) {
  const own = { draftId: id, draft, steps, onClose };
  const named = (line: number | null) => draft.tasks.find((task) => task.line === line);
  switch (dialog.kind) {
    case 'keys':
      return <KeysPanel onClose={onClose} />;
    case 'bulk':
      return <BulkDialog {...own} lines={selected.lines} />;
    case 'split': {
      const task = named(dialog.line);
      return task === undefined ? null : <SplitDialog {...own} task={task} />;
    }
    case 'add': {
      const before = named(dialog.after);
      return <TaskForm {...own} keptAs={`draft.${id}.new`} target={{ kind: 'add', after: before?.line ?? null, path: before?.path ?? [] }} />;
    }
    case 'edit': {
      const task = named(dialog.line);
      const keptAs = `draft.${id}.${dialog.line}`;
      if (task !== undefined) return <TaskForm {...own} keptAs={keptAs} target={{ kind: 'edit', task }} />;
      return <TaskForm {...own} keptAs={keptAs} isGone target={{ kind: 'add', after: draft.tasks.at(-1)?.line ?? null, path: [] }} />;
    }
  }
}
