import type { DraftEdit, ReviewedDraft } from '@dondoc/domain/plan';
import { App } from 'antd';
import { createElement } from 'react';
import { useSay } from '../../../parts/use-say.ts';
import { useText } from '../../../text/use-text.ts';
import { ConsequenceNote } from './ConsequenceNote.tsx';
import { taskAt } from './line-marks.ts';
import type { OpenDialog } from './ReviewDialogs.tsx';
import type { TaskAct } from './task-act.ts';
import type { ReviewSteps } from './use-review.ts';
import type { SelectedTasks } from './use-selected.ts';

interface Asked {
  readonly draft: ReviewedDraft;
  readonly steps: ReviewSteps;
  readonly selected: SelectedTasks;
  readonly chosen: number | null;
  readonly choose: (line: number) => void;
  readonly open: (dialog: OpenDialog) => void;
}

/** Does what a card, a key or the bar of ticked tasks asks for. What can be undone is done at once; many at a time are asked about. */
export function useTaskActs({ draft, steps, selected, chosen, choose, open }: Asked) {
  const { t } = useText();
  const { modal } = App.useApp();
  const say = useSay();
  const lines = draft.tasks.map(({ line }) => line);

  const take = async (edit: DraftEdit, done: string, then: number | null) => {
    if (steps.isBusy || (await steps.take(edit)) === null) return;
    say.done(done);
    if (then !== null) choose(then);
  };
  const act = (wanted: TaskAct, line: number) => {
    const at = lines.indexOf(line);
    const next = lines[at + 1];
    if (at < 0) return;
    if (wanted === 'edit' || wanted === 'split') return open({ kind: wanted, line });
    if (wanted === 'add') return open({ kind: 'add', after: line });
    if (wanted === 'remove') return void take({ kind: 'remove-task', line }, t('draft.acts.done.remove'), null);
    if (wanted === 'up') return at === 0 ? undefined : void take({ kind: 'move-task', line, after: lines[at - 2] ?? null }, t('draft.acts.done.move'), line);
    if (next === undefined) return undefined;
    if (wanted === 'down') return void take({ kind: 'move-task', line, after: next }, t('draft.acts.done.move'), line);
    return void take({ kind: 'merge-tasks', lines: [line, next] }, t('draft.acts.done.merge'), line);
  };
  const mergeTicked = () => {
    const edit: DraftEdit = { kind: 'merge-tasks', lines: [...selected.lines] };
    modal.confirm({
      title: t('draft.many.mergeConfirm', { count: selected.lines.size }),
      content: createElement(ConsequenceNote, { draft, edit }),
      okText: t('draft.many.merge'),
      onOk: async () => {
        await take(edit, t('draft.acts.done.merge'), [...selected.lines][0] ?? null);
        selected.none();
      },
    });
  };
  return {
    act,
    add: () => open({ kind: 'add', after: (chosen === null ? null : taskAt(chosen, draft)) ?? lines.at(-1) ?? null }),
    many: (what: 'bulk' | 'merge') => (what === 'bulk' ? open({ kind: 'bulk' }) : mergeTicked()),
  };
}
