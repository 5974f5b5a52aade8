import type { DraftTask } from '@dondoc/domain/plan';
import { Button, Checkbox, Dropdown } from 'antd';
import { memo } from 'react';
import { useText } from '../../../text/use-text.ts';
import type { RowPlace } from '../../../ui/use-virtual-rows.ts';
import { anchorOf, isSameField, type ChosenField } from './chosen.ts';
import { keyOfAct, taskActs, type TaskAct } from './task-act.ts';
import { TaskParts } from './TaskParts.tsx';

interface Props {
  readonly task: DraftTask;
  readonly isChosen: boolean;
  readonly isSelected: boolean;
  /** The chosen field when it is one of this task. */
  readonly field: ChosenField | null;
  readonly place: RowPlace;
  readonly measure: (element: HTMLLIElement | null) => void;
  readonly onChoose: (line: number) => void;
  readonly onField: (field: ChosenField) => void;
  readonly onSelect: (line: number) => void;
  readonly onAct: (act: TaskAct, line: number) => void;
}

/** A task of the draft with what can be done to it. */
export const TaskCard = memo(
  function TaskCard({ task, isChosen, isSelected, field, place, measure, onChoose, onField, onSelect, onAct }: Props) {
    const { t } = useText();
    const anchor = anchorOf(task);
    return (
      <li ref={measure} className="draft-task" data-chosen={isChosen ? '' : undefined} {...place}>
        <Checkbox
          className="draft-select"
          checked={isSelected}
          onChange={() => onSelect(task.line)}
          aria-label={t('draft.many.select', { ordinal: place['aria-posinset'], title: task.title })}
        />
        <div className="draft-body">
          <TaskParts task={task} field={field} onField={onField} />
          <div className="row">
            {anchor === null ? (
              <span className="soft">{t('draft.review.byHand')}</span>
            ) : (
              <Button size="small" type="link" onClick={() => onChoose(task.line)}>
                {t('draft.review.showInSource', { line: anchor })}
              </Button>
            )}
            <span className="row">
              <Button size="small" onClick={() => onAct('edit', task.line)} aria-label={`${t('draft.review.editTask')}: ${task.title}`}>
                {t('draft.review.editTask')}
              </Button>
              <MoreActs task={task} place={place} onAct={onAct} />
            </span>
          </div>
        </div>
      </li>
    );
  },
  (one, other) =>
    one.task === other.task && one.isChosen === other.isChosen && one.isSelected === other.isSelected && isSameOrNone(one.field, other.field) &&
    one.place.style.transform === other.place.style.transform && one.place['aria-posinset'] === other.place['aria-posinset'] &&
    one.place['aria-setsize'] === other.place['aria-setsize'],
); // prettier-ignore

const isSameOrNone = (one: ChosenField | null, other: ChosenField | null): boolean => one === other || isSameField(one, other);

function MoreActs({ task, place, onAct }: Pick<Props, 'task' | 'place' | 'onAct'>) {
  const { t } = useText();
  const [isFirst, isLast] = [place['aria-posinset'] === 1, place['aria-posinset'] === place['aria-setsize']];
  const isOff: { readonly [Each in TaskAct]?: boolean } = { up: isFirst, down: isLast, merge: isLast };
  const items = taskActs
    .filter((act) => act !== 'edit')
    .map((act) => ({ key: act, label: t(`draft.acts.${act}`), extra: keyOfAct[act], disabled: isOff[act] === true, onClick: () => onAct(act, task.line) }));
  return (
    <Dropdown trigger={['click']} menu={{ items }}>
      <Button size="small" aria-haspopup="menu" aria-label={`${t('draft.acts.more')}: ${task.title}`}>
        {t('draft.acts.more')}
      </Button>
    </Dropdown>
  );
}
