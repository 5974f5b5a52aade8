import { officialCounts, type Counts, type Status } from '@dondoc/domain/plan';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Input } from 'antd';
import { useState } from 'react';
import type { Answers } from '../../answers.ts';
import { useTRPC } from '../../api.tsx';
import { Answer } from '../../parts/Answer.tsx';
import { TasksLink } from '../../parts/TasksLink.tsx';
import { usePlanName } from '../../parts/use-plan.ts';
import { paths } from '../../paths.ts';
import { planTabs } from '../../search.ts';
import { useAsOf } from '../../session.ts';
import { plain } from '../../text/plain.ts';
import { useText } from '../../text/use-text.ts';
import { Figure } from '../../ui/Figure.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { CountsTable, type CountsRow } from './figures/CountsTable.tsx';
import { StatusTable } from './figures/StatusTable.tsx';
import { PlanActions, VersionsLink } from './versions/PlanActions.tsx';

const route = getRouteApi('/app/ke-hoach/$planId');

type PlanCounts = Answers['plan']['counts'];

/** A plan in figures as of a day, each figure leading to the tasks behind it. */
export default function PlanPage() {
  const { t } = useText();
  const trpc = useTRPC();
  const { planId } = route.useParams();
  const { on } = useAsOf();
  const name = usePlanName(planId);
  const counts = useQuery(trpc.plan.counts.queryOptions({ planId, on }, { placeholderData: keepPreviousData }));
  return (
    <>
      <PageHeading
        title={name ?? t('plan.plans.title')}
        product={t('shell.product')}
        intro={t('plan.page.counted')}
        actions={
          <>
            <TasksLink planId={planId} filters={{}}>
              {t('plan.page.tasksLink')}
            </TasksLink>
            <VersionsLink planId={planId} />
            <PlanActions planId={planId} />
          </>
        }
      />
      <Answer to={counts}>{(figures) => <Figures planId={planId} counts={figures} />}</Answer>
    </>
  );
}

function Figures({ planId, counts }: { readonly planId: string; readonly counts: PlanCounts }) {
  const { t } = useText();
  return (
    <>
      <Tiles planId={planId} total={counts.total} />
      {counts.tasksWithoutAssignment > 0 && <p>{t('plan.page.nobody', { count: counts.tasksWithoutAssignment })}</p>}
      <Cuts planId={planId} counts={counts} />
    </>
  );
}

const tiles = ['open-overdue', 'open-due-soon', 'open-on-time', 'done-on-time', 'done-late'] as const satisfies readonly Status[];

function Tiles({ planId, total }: { readonly planId: string; readonly total: Counts }) {
  const { t, numberText } = useText();
  const official = officialCounts(total);
  return (
    <section aria-label={t('plan.page.figures')}>
      <ul className="tiles">
        <Figure
          label={t('plan.figures.total')}
          value={numberText(total.total)}
          note={t('plan.page.official', { done: numberText(official.done), notDone: numberText(official.notDone) })}
          link={(content) => (
            <TasksLink planId={planId} filters={{}}>
              {content}
            </TasksLink>
          )}
        />
        {tiles.map((status) => (
          <Figure
            key={status}
            label={t(`words.status.${status}`)}
            value={numberText(total[status])}
            isLate={status === 'open-overdue' && total[status] > 0}
            link={(content) => (
              <TasksLink planId={planId} filters={{ status }}>
                {content}
              </TasksLink>
            )}
          />
        ))}
      </ul>
    </section>
  );
}

/** The same figures cut four ways; which one is part of the address. */
function Cuts({ planId, counts }: { readonly planId: string; readonly counts: PlanCounts }) {
  const { t } = useText();
  const { by = 'group' } = route.useSearch();
  const { total } = counts;
  const byGroup = counts.byGroup.map(
    ({ group, counts: each }): CountsRow => ({ key: group, name: group === '' ? t('plan.page.noGroup') : group, counts: each, filters: { group } }),
  );
  const byRole = counts.byRole.map(({ role, counts: each }): CountsRow => ({ key: role, name: t(`words.role.${role}`), counts: each, filters: { role } }));
  const content = {
    group: <CountsTable planId={planId} title={t('plan.page.group')} rows={byGroup} total={total} empty={t('plan.tasks.empty')} />,
    unit: <ByUnit planId={planId} counts={counts} />,
    role: <CountsTable planId={planId} title={t('plan.page.role')} rows={byRole} total={total} empty={t('plan.tasks.empty')} />,
    status: <StatusTable planId={planId} total={total} />,
  };
  const labels = { group: t('plan.page.byGroup'), unit: t('plan.page.byUnit'), role: t('plan.page.byRole'), status: t('plan.page.byStatus') };
  return (
    <>
      <nav className="tabs" aria-label={t('plan.page.cuts')}>
        {planTabs.map((tab) => (
          <Link
            key={tab}
            from={paths.plan}
            to={paths.plan}
            search={(search) => ({ ...search, by: tab })}
            aria-current={tab === by ? 'true' : undefined}
            replace
            resetScroll={false}
          >
            {labels[tab]}
          </Link>
        ))}
      </nav>
      {content[by]}
    </>
  );
}

function ByUnit({ planId, counts }: { readonly planId: string; readonly counts: PlanCounts }) {
  const { t } = useText();
  const [text, setText] = useState('');
  const wanted = plain(text);
  const rows = counts.byUnit
    .filter(({ unitName }) => plain(unitName).includes(wanted))
    .map(
      ({ unitId, unitName, level, counts: each }): CountsRow => ({
        key: unitId,
        name: unitName,
        note: t(`words.level.${level}`),
        counts: each,
        filters: { unit: unitId },
      }),
    );
  return (
    <>
      <div className="filters">
        <div className="filter filter-wide">
          <label htmlFor="find-in-units">{t('plan.page.findUnit')}</label>
          <Input id="find-in-units" allowClear value={text} onChange={({ target }) => setText(target.value)} />
        </div>
      </div>
      <CountsTable planId={planId} title={t('plan.page.unit')} rows={rows} total={counts.total} empty={t('plan.page.emptyUnits')} />
    </>
  );
}
