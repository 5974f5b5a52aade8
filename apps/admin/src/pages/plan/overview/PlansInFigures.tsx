import type { Counts, Status } from '@dondoc/domain/plan';
import { Link } from '@tanstack/react-router';
import { TasksLink } from '../../../parts/TasksLink.tsx';
import { paths } from '../../../paths.ts';
import { useText } from '../../../text/use-text.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';

/** A plan with how its parts stand. */
export interface PlanInFigures {
  readonly id: string;
  readonly name: string;
  readonly counts: Counts;
}

const shown = ['open-overdue', 'open-due-soon', 'open-on-time', 'standing-report-missing', 'done-on-time', 'done-late'] as const satisfies readonly Status[];

/** Every plan in figures, each leading to its tasks. */
export function PlansInFigures({ plans }: { readonly plans: readonly PlanInFigures[] }) {
  const { t, numberText, compare } = useText();
  const columns: Column<PlanInFigures>[] = [
    {
      key: 'name',
      title: t('work.overview.plan'),
      isHeading: true,
      cell: ({ id, name }) => (
        <Link to={paths.plan} params={{ planId: id }}>
          {name}
        </Link>
      ),
      order: (one, other) => compare(one.name, other.name),
    },
    { key: 'total', title: t('plan.figures.total'), isFigure: true, cell: ({ counts }) => numberText(counts.total) },
    ...shown.map(
      (status): Column<PlanInFigures> => ({
        key: status,
        title: t(`words.status.${status}`),
        isFigure: true,
        cell: ({ id, name, counts }) =>
          counts[status] === 0 ? (
            <span className="soft">0</span>
          ) : (
            <span className={status === 'open-overdue' ? 'late-number' : undefined}>
              <TasksLink planId={id} filters={{ status }} label={`${name}, ${t(`words.status.${status}`)}: ${numberText(counts[status])}`}>
                {numberText(counts[status])}
              </TasksLink>
            </span>
          ),
        order: (one, other) => other.counts[status] - one.counts[status],
      }),
    ),
  ];
  return (
    <DataTable
      label={t('work.overview.byPlan')}
      columns={columns}
      rows={plans}
      keyOf={({ id }) => id}
      empty={t('plan.plans.empty')}
      sortLabel={(column) => t('plan.page.sortBy', { column })}
      cards
    />
  );
}
