import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Drawer } from 'antd';
import { useState } from 'react';
import type { Answers } from '../../answers.ts';
import { useTRPC } from '../../api.tsx';
import { Answer } from '../../parts/Answer.tsx';
import { ReportHistory } from '../../parts/ReportHistory.tsx';
import { paths } from '../../paths.ts';
import { useAsOf, useMe } from '../../session.ts';
import { useText } from '../../text/use-text.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { TaskData } from './task/TaskData.tsx';
import { TaskDeadlines } from './task/TaskDeadlines.tsx';
import { UnitsOfTask, type PartOfTask } from './task/UnitsOfTask.tsx';

const route = getRouteApi('/app/nhiem-vu/$taskId');

type Task = Answers['plan']['getTask'];

/** A task as written, when it is due and why, and how every unit stands with it. */
export default function TaskPage() {
  const { t } = useText();
  const trpc = useTRPC();
  const { taskId } = route.useParams();
  const { on } = useAsOf();
  const task = useQuery(trpc.plan.getTask.queryOptions({ taskId, on }, { placeholderData: keepPreviousData }));
  return (
    <>
      <PageHeading
        title={t('plan.task.title', { ordinal: task.data?.ordinal ?? '' })}
        product={t('shell.product')}
        intro={task.data === undefined ? undefined : <Place task={task.data} />}
      />
      <Answer to={task}>{(opened) => <OpenedTask task={opened} />}</Answer>
    </>
  );
}

function Place({ task }: { readonly task: Task }) {
  const isAdministrator = useMe().role === 'administrator';
  return (
    <>
      {isAdministrator ? (
        <Link to={paths.plan} params={{ planId: task.planId }}>
          {task.planName}
        </Link>
      ) : (
        task.planName
      )}
      {task.group !== '' && ` › ${task.group}`}
    </>
  );
}

/** The way to where the task stands in the document; a task entered by hand stands in none. */
function InSource({ task: { id, planId, sourceLine } }: { readonly task: Task }) {
  const { t } = useText();
  if (sourceLine === null) return <p className="soft">{t('version.task.byHand')}</p>;
  return (
    <p>
      <Link to={paths.versions} params={{ planId }} search={{ task: id }}>
        {t('version.task.inSource', { line: sourceLine })}
      </Link>
    </p>
  );
}

function OpenedTask({ task }: { readonly task: Task }) {
  const { t, listText, dayText } = useText();
  const [shown, setShown] = useState<PartOfTask | null>(null);
  return (
    <>
      <section className="panel" aria-labelledby="as-written">
        <h2 id="as-written">{t('plan.task.asWritten')}</h2>
        <p className="as-written task-text">{task.title}</p>
        <InSource task={task} />
        {task.goneFrom !== null && <p className="warn">{t('version.task.gone', { day: dayText(task.goneFrom) })}</p>}
        {task.product !== null && (
          <dl className="facts">
            <dt>{t('plan.task.product')}</dt>
            <dd className="as-written">{task.product}</dd>
          </dl>
        )}
        <h3>{t('plan.task.deadlines')}</h3>
        <TaskDeadlines task={task} />
      </section>
      <TaskData taskId={task.id} title={task.title} />
      <div>
        <h2>
          {t('plan.task.units')} ({task.assignments.length})
        </h2>
        {task.unassigned.length > 0 && <p>{t('plan.task.unassigned', { names: listText(task.unassigned) })}</p>}
        <UnitsOfTask parts={task.assignments} onShow={setShown} />
      </div>
      <Drawer title={shown?.unitName} open={shown !== null} onClose={() => setShown(null)} size={480} destroyOnHidden>
        <h2>{t('plan.task.history')}</h2>
        {shown !== null && <ReportHistory assignmentId={shown.id} empty={t('plan.task.noReports')} />}
      </Drawer>
    </>
  );
}
