import { statuses } from '@dondoc/domain/plan';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Answers } from '../../../answers.ts';
import { DueDay } from '../../../parts/DueDay.tsx';
import { StatusTag } from '../../../parts/StatusTag.tsx';
import { paths } from '../../../paths.ts';
import { useText } from '../../../text/use-text.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { useMedia } from '../../../ui/use-media.ts';
import './tasks.css';

type Task = Answers['plan']['listTasks'][number];

/** The tasks in dense rows; Enter or a double click opens one. */
export function TaskTable({ tasks, empty }: { readonly tasks: readonly Task[]; readonly empty: ReactNode }) {
  const { t } = useText();
  const navigate = useNavigate();
  const isNarrow = !useMedia('(min-width: 720px)');
  // Cards are as high as their words: beyond a few hundred only rows of one height stay quick.
  const inCards = isNarrow && tasks.length <= 300;
  return (
    <>
      <p className="soft" role="status">
        {t('plan.tasks.count', { count: tasks.length })}
        {!isNarrow && ` · ${t('plan.tasks.keys')}`}
      </p>
      <DataTable
        dense={!inCards}
        cards={inCards}
        empty={empty}
        label={t('plan.tasks.title')}
        columns={useTaskColumns()}
        rows={tasks}
        keyOf={({ id }) => id}
        sortLabel={(column) => t('shell.common.sortBy', { column })}
        onOpen={({ id }) => void navigate({ to: paths.task, params: { taskId: id } })}
      />
    </>
  );
}

function useTaskColumns(): readonly Column<Task>[] {
  const { t, compare } = useText();
  return [
    {
      key: 'ordinal',
      title: t('plan.tasks.ordinal'),
      width: '56px',
      isFigure: true,
      cell: ({ ordinal }) => ordinal,
      order: (one, other) => one.ordinal - other.ordinal,
    },
    {
      key: 'title',
      title: t('plan.tasks.task'),
      isHeading: true,
      cell: ({ id, title }) => (
        <Link to={paths.task} params={{ taskId: id }} title={title}>
          {title}
        </Link>
      ),
      order: (one, other) => compare(one.title, other.title),
    },
    {
      key: 'group',
      title: t('plan.tasks.group'),
      width: '15%',
      cell: ({ group }) => <span title={group}>{group}</span>,
      order: (one, other) => compare(one.group, other.group),
    },
    {
      key: 'status',
      title: t('plan.tasks.status'),
      width: '210px',
      cell: ({ status }) => (status === null ? <span className="soft">{t('plan.tasks.noParts')}</span> : <StatusTag status={status} />),
      order: (one, other) => rankOf(one) - rankOf(other),
    },
    {
      key: 'due',
      title: t('plan.tasks.due'),
      width: '110px',
      isFigure: true,
      cell: ({ dueOn }) => (dueOn === null ? '' : <DueDay dueOn={dueOn} />),
      order: (one, other) => (one.dueOn ?? '9').localeCompare(other.dueOn ?? '9'),
    },
    {
      key: 'parts',
      title: t('plan.tasks.parts'),
      width: '190px',
      isFigure: true,
      cell: ({ counts }) => <Parts counts={counts} />,
      order: (one, other) => one.counts['open-overdue'] - other.counts['open-overdue'],
    },
  ];
}

/** The most pressing first; a task nobody was given last. */
function rankOf({ status }: Task): number {
  return status === null ? statuses.length : statuses.indexOf(status);
}

function Parts({ counts }: { readonly counts: Task['counts'] }) {
  const { t, numberText } = useText();
  if (counts.total === 0) return null;
  const done = counts['done-on-time'] + counts['done-late'] + counts['done-undated'];
  const late = counts['open-overdue'];
  return (
    <>
      {late > 0 && <span className="late">{t('plan.tasks.partsLate', { late: numberText(late) })} · </span>}
      {t('plan.tasks.partsDone', { done: numberText(done), total: numberText(counts.total) })}
    </>
  );
}
