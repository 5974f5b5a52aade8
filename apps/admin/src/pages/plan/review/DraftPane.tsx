import type { ReviewedDraft } from '@dondoc/domain/plan';
import { Button } from 'antd';
import { useText } from '../../../text/use-text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { useStable } from '../../../ui/use-stable.ts';
import { useVirtualRows } from '../../../ui/use-virtual-rows.ts';
import type { ChosenField } from './chosen.ts';
import { taskAt } from './line-marks.ts';
import { SelectionBar } from './SelectionBar.tsx';
import type { TaskAct } from './task-act.ts';
import { TaskCard } from './TaskCard.tsx';
import type { SelectedTasks } from './use-selected.ts';

interface Props {
  readonly draft: ReviewedDraft;
  readonly chosen: number | null;
  readonly field: ChosenField | null;
  readonly selected: SelectedTasks;
  readonly onChoose: (line: number) => void;
  readonly onField: (field: ChosenField) => void;
  readonly onAct: (act: TaskAct, line: number) => void;
  readonly onAdd: () => void;
  readonly onMany: (what: 'bulk' | 'merge') => void;
}

/** The tasks that were read, in the order of the draft. */
export function DraftPane({ draft, chosen, field, selected, onAdd, onMany, ...on }: Props) {
  const { t } = useText();
  const { tasks } = draft;
  const nearest = chosen === null ? null : taskAt(chosen, draft);
  // An orphan belongs to no task: the one before it comes into sight and is not marked as the one it is about.
  const isOrphan = draft.orphans.some(({ line }) => line === chosen) && nearest !== chosen;
  const shown = tasks.findIndex(({ line }) => line === nearest);
  const { frame, listStyle, rows, measure } = useVirtualRows({ count: tasks.length, estimate: 150, keyOf: (index) => tasks[index]?.line ?? index, shown });
  const [choose, chooseField, act, select] = [useStable(on.onChoose), useStable(on.onField), useStable(on.onAct), useStable(selected.toggle)];
  return (
    <section className="panel panel-flush review-pane review-draft" aria-labelledby="review-draft">
      <div className="draft-head">
        <h2 id="review-draft">
          {t('draft.review.draft')} <span className="soft">{t('draft.review.tasks', { count: tasks.length })}</span>
        </h2>
        <span className="topbar-space" />
        <Button size="small" onClick={onAdd}>
          {t('draft.acts.addTask')}
        </Button>
      </div>
      {tasks.length > 0 && <SelectionBar total={tasks.length} selected={selected} onMany={onMany} />}
      {tasks.length === 0 ? (
        <Notice>{t('draft.review.noTasks')}</Notice>
      ) : (
        <div className="review-scroll" ref={frame} tabIndex={0} role="group" aria-labelledby="review-draft">
          <ul className="draft-tasks" style={listStyle}>
            {rows.map(({ index, key, place }) => {
              const task = tasks[index];
              if (task === undefined) return null;
              return (
                <TaskCard
                  key={key}
                  task={task}
                  isChosen={task.line === nearest && !isOrphan}
                  isSelected={selected.lines.has(task.line)}
                  field={field?.task === task.line ? field : null}
                  place={place}
                  measure={measure}
                  onChoose={choose}
                  onField={chooseField}
                  onSelect={select}
                  onAct={act}
                />
              );
            })}
          </ul>
        </div>
      )}
    </section>
  );
}
