import type { DraftAssignment, DraftDeadline, DraftTask, ReviewedDraft, Role } from '@dondoc/domain/plan';
import { Button } from 'antd';
import { memo, useEffect, useRef } from 'react';
import { useText } from '../../../text/use-text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { revealIn } from '../../../ui/reveal.ts';
import { taskAt } from './line-marks.ts';

interface Props {
  readonly draft: ReviewedDraft;
  readonly chosen: number | null;
  readonly onChoose: (line: number) => void;
  readonly onEdit: (line: number) => void;
}

/** The tasks that were read, in the order of the document. */
export function DraftPane({ draft, chosen, onChoose, onEdit }: Props) {
  const { t } = useText();
  const nearest = chosen === null ? null : taskAt(chosen, draft);
  // An orphan belongs to no task: the one before it comes into sight and is not marked as the one it is about.
  const isOrphan = draft.orphans.some(({ line }) => line === chosen);
  return (
    <section className="panel panel-flush review-pane review-draft" aria-labelledby="review-draft">
      <h2 id="review-draft">
        {t('draft.review.draft')} <span className="soft">{t('draft.review.tasks', { count: draft.tasks.length })}</span>
      </h2>
      {draft.tasks.length === 0 ? (
        <Notice>{t('draft.review.noTasks')}</Notice>
      ) : (
        <ul className="draft-tasks" tabIndex={0} aria-labelledby="review-draft">
          {draft.tasks.map((task) => (
            <TaskCard key={task.line} task={task} isNear={task.line === nearest} isChosen={task.line === nearest && !isOrphan} onChoose={onChoose} onEdit={onEdit} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface TaskCardProps {
  readonly task: DraftTask;
  readonly isNear: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (line: number) => void;
  readonly onEdit: (line: number) => void;
}

const TaskCard = memo(
  function TaskCard({ task, isNear, isChosen, onChoose, onEdit }: TaskCardProps) {
    const { t } = useText();
    const card = useRef<HTMLLIElement>(null);
    useEffect(() => {
      const list = card.current?.parentElement;
      if (isNear && card.current !== null && list instanceof HTMLElement) revealIn(list, card.current);
    }, [isNear]);
    return (
      <li ref={card} className="draft-task" data-chosen={isChosen ? '' : undefined}>
        <p className="soft draft-path">{task.path.join(' › ')}</p>
        <p className="draft-title">{task.title}</p>
        {task.product !== null && <p className="soft">{t('plan.tasks.product', { product: task.product })}</p>}
        <Assignments of={task.assignments} />
        <Deadlines of={task.deadlines} />
        <div className="row">
          <Button size="small" type="link" onClick={() => onChoose(task.line)}>
            {t('draft.review.showInSource', { line: task.line })}
          </Button>
          <Button size="small" onClick={() => onEdit(task.line)} aria-label={`${t('draft.review.editTask')}: ${task.title}`}>
            {t('draft.review.editTask')}
          </Button>
        </div>
      </li>
    );
  },
  // The handlers are the same for every card and may be new on each drawing; a card changes with its task alone.
  (one, other) => one.task === other.task && one.isNear === other.isNear && one.isChosen === other.isChosen,
);

function Assignments({ of }: { readonly of: readonly DraftAssignment[] }) {
  const { t } = useText();
  if (of.length === 0) return <p className="draft-missing">{t('draft.review.noUnits')}</p>;
  const byRole = Map.groupBy(of, ({ role }): Role => role);
  return (
    <dl className="draft-roles">
      {[...byRole].map(([role, named]) => (
        <div key={role}>
          <dt>{t(`words.role.${role}`)}</dt>
          <dd>
            {named.map(({ unit, code, collective }, index) => (
              <span key={unit}>
                {index > 0 && '; '}
                {unit}
                {collective && <span className="soft"> ({t('draft.review.collective')})</span>}
                {!collective && code === null && <span className="draft-missing"> ({t('draft.review.unknownUnit')})</span>}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Deadlines({ of }: { readonly of: readonly DraftDeadline[] }) {
  const { t, dayText } = useText();
  if (of.length === 0) return <p className="draft-missing">{t('draft.review.noDeadline')}</p>;
  return (
    <ul className="draft-deadlines">
      {of.map(({ text, due, role, deliverable }) => (
        <li key={[text, role, deliverable].join('|')}>
          {text}
          {due !== null && <strong className="nowrap"> → {dayText(due)}</strong>}
          {role !== null && <span className="soft"> {t('plan.task.forRole', { role: t(`words.role.${role}`) })}</span>}
          {deliverable !== null && <span className="soft"> {t('plan.task.forProduct', { product: deliverable })}</span>}
        </li>
      ))}
    </ul>
  );
}
