import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTRPC } from '../../api.tsx';
import { Answer } from '../../parts/Answer.tsx';
import { paths } from '../../paths.ts';
import { useAsOf } from '../../session.ts';
import { useText } from '../../text/use-text.ts';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { TaskFilters } from './tasks/TaskFilters.tsx';
import { TaskTable } from './tasks/TaskTable.tsx';

const here = getRouteApi('/app/ke-hoach/$planId/nhiem-vu');

/** The tasks of a plan as of a day, narrowed by what the address says. */
export default function TasksPage() {
  const { t } = useText();
  const trpc = useTRPC();
  const { planId } = here.useParams();
  const { on } = useAsOf();
  const { group = null, unit = null, role = null, status = null, text = null } = here.useSearch();
  const filters = { planId, on, group, unitId: unit, role, status, text };
  const tasks = useQuery(trpc.plan.listTasks.queryOptions(filters, { placeholderData: keepPreviousData }));
  const plan = useQuery(trpc.plan.list.queryOptions()).data?.find(({ id }) => id === planId);
  const isFiltered = [group, unit, role, status, text].some((each) => each !== null);
  return (
    <>
      <PageHeading
        title={plan === undefined ? t('plan.tasks.title') : t('plan.tasks.of', { plan: plan.name })}
        product={t('shell.product')}
        actions={
          <Link to={paths.plan} params={{ planId }}>
            {t('plan.page.figures')}
          </Link>
        }
      />
      <TaskFilters planId={planId} />
      <Answer to={tasks}>
        {(listed) => <TaskTable tasks={listed} empty={<NoTasks isFiltered={isFiltered} />} />}
      </Answer>
    </>
  );
}

function NoTasks({ isFiltered }: { readonly isFiltered: boolean }) {
  const { t } = useText();
  const navigate = here.useNavigate();
  if (!isFiltered) return <Notice>{t('plan.tasks.empty')}</Notice>;
  const clear = <Button onClick={() => void navigate({ search: ({ on }) => ({ on }) })}>{t('shell.common.clearFilters')}</Button>;
  return <Notice action={clear}>{t('plan.tasks.nothing')}</Notice>;
}
