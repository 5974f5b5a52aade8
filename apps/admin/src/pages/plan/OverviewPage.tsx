import { addCounts, countStatuses, type Counts } from '@dondoc/domain/plan';
import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTRPC } from '../../api.tsx';
import { Answer, type Asked } from '../../parts/Answer.tsx';
import { TasksLink } from '../../parts/TasksLink.tsx';
import { paths } from '../../paths.ts';
import { useAsOf } from '../../session.ts';
import { useText } from '../../text/use-text.ts';
import { Figure } from '../../ui/Figure.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { LateTasks, type LateTask } from './overview/LateTasks.tsx';
import { PlansInFigures, type PlanInFigures } from './overview/PlansInFigures.tsx';

/** What is late, what comes next, what is done: over all plans, and plan by plan. */
export default function OverviewPage() {
  const { t } = useText();
  const plans = usePlansInFigures();
  return (
    <>
      <PageHeading title={t('work.overview.title')} product={t('shell.product')} intro={<DraftsWaiting />} />
      <Answer to={plans}>{(listed) => (listed.length === 0 ? <Empty /> : <Overview plans={listed} />)}</Answer>
    </>
  );
}

/** The plans with their figures, once those of every plan are there. */
function usePlansInFigures(): Asked<readonly PlanInFigures[]> {
  const trpc = useTRPC();
  const { on } = useAsOf();
  const plans = useQuery(trpc.plan.list.queryOptions());
  const listed = plans.data ?? [];
  const counted = useQueries({ queries: listed.map(({ id }) => trpc.plan.counts.queryOptions({ planId: id, on })) });
  const asked = [plans, ...counted];
  const figures = listed.flatMap(({ id, name }, index) => {
    const counts = counted[index]?.data;
    return counts === undefined ? [] : [{ id, name, counts: counts.total }];
  });
  return {
    data: plans.data === undefined || figures.length < listed.length ? undefined : figures,
    error: asked.find(({ error }) => error !== null)?.error ?? null,
    isFetching: asked.some(({ isFetching }) => isFetching),
    refetch: () => Promise.all(asked.map((each) => each.refetch())),
  };
}

function Empty() {
  const { t } = useText();
  return <Notice action={<Link to={paths.plans}>{t('work.overview.start')}</Link>}>{t('work.overview.empty')}</Notice>;
}

function DraftsWaiting() {
  const { t } = useText();
  const trpc = useTRPC();
  const drafts = useQuery(trpc.plan.listDrafts.queryOptions());
  const count = drafts.data?.length ?? 0;
  return count === 0 ? null : <Link to={paths.plans}>{t('work.overview.drafts', { count })}</Link>;
}

function Overview({ plans }: { readonly plans: readonly PlanInFigures[] }) {
  const { t } = useText();
  const late = useLateTasks(plans);
  return (
    <>
      <Tiles plans={plans} />
      <div className="panel">
        <h2>{t('work.overview.lateList')}</h2>
        <Answer to={late}>{(tasks) => <LateTasks tasks={tasks} />}</Answer>
      </div>
      <div>
        <h2 id="by-plan" tabIndex={-1}>
          {t('work.overview.byPlan')}
        </h2>
        <PlansInFigures plans={plans} />
      </div>
    </>
  );
}

/** The overdue tasks of every plan, the longest late first. */
function useLateTasks(plans: readonly PlanInFigures[]): Asked<readonly LateTask[]> {
  const trpc = useTRPC();
  const { on } = useAsOf();
  const filters = { group: null, unitId: null, role: null, status: 'open-overdue', text: null } as const;
  const withLate = plans.filter(({ counts }) => counts['open-overdue'] > 0);
  const asked = useQueries({ queries: withLate.map(({ id }) => trpc.plan.listTasks.queryOptions({ planId: id, on, ...filters })) });
  const tasks = withLate.flatMap((plan, index) => (asked[index]?.data ?? []).map((task) => ({ ...task, plan })));
  return {
    data: asked.every(({ data }) => data !== undefined) ? tasks.toSorted((one, other) => (one.dueOn ?? '9').localeCompare(other.dueOn ?? '9')) : undefined,
    error: asked.find(({ error }) => error !== null)?.error ?? null,
    isFetching: asked.some(({ isFetching }) => isFetching),
    refetch: () => Promise.all(asked.map((each) => each.refetch())),
  };
}

const tiles = [
  { label: 'overdue', status: 'open-overdue' },
  { label: 'soon', status: 'open-due-soon' },
  { label: 'missing', status: 'standing-report-missing' },
  { label: 'done', status: 'done-on-time' },
] as const;

/** The four numbers. With one plan each leads to its tasks; with several, to the figures plan by plan. */
function Tiles({ plans }: { readonly plans: readonly PlanInFigures[] }) {
  const { t, numberText } = useText();
  const total = plans.map(({ counts }) => counts).reduce(addCounts, countStatuses([]));
  const [only] = plans.length === 1 ? plans : [];
  return (
    <ul className="tiles">
      {tiles.map(({ label, status }) => (
        <Figure
          key={label}
          label={t(`work.overview.${label}`)}
          value={numberText(total[status])}
          note={t('work.overview.ofTotal', { total: numberText(total.total) })}
          isLate={status === 'open-overdue' && total[status] > 0}
          link={(content) => <ToList plan={only} status={status} content={content} />}
        />
      ))}
    </ul>
  );
}

interface ToListProps {
  readonly plan: PlanInFigures | undefined;
  readonly status: Exclude<keyof Counts, 'total'>;
  readonly content: ReactNode;
}

function ToList({ plan, status, content }: ToListProps) {
  if (plan === undefined) return <a href="#by-plan">{content}</a>;
  return (
    <TasksLink planId={plan.id} filters={{ status }}>
      {content}
    </TasksLink>
  );
}
