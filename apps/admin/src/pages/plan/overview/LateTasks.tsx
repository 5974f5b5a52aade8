import { daysBetween } from '@dondoc/domain/calendar';
import { Link } from '@tanstack/react-router';
import type { Answers } from '../../../answers.ts';
import { DueDay } from '../../../parts/DueDay.tsx';
import { TasksLink } from '../../../parts/TasksLink.tsx';
import { paths } from '../../../paths.ts';
import { useAsOf } from '../../../session.ts';
import { useText } from '../../../text/use-text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { PlanInFigures } from './PlansInFigures.tsx';

/** A task of which at least one unit is late. */
export type LateTask = Answers['plan']['listTasks'][number] & { readonly plan: PlanInFigures };

const mostShown = 20;

/** The overdue tasks with how long and how many units; the first twenty, and where the rest is. */
export function LateTasks({ tasks }: { readonly tasks: readonly LateTask[] }) {
  const { t, numberText } = useText();
  const { on } = useAsOf();
  if (tasks.length === 0) return <Notice>{t('work.overview.noLate')}</Notice>;
  return (
    <>
      <div className="table-frame" role="region" aria-label={t('work.overview.lateList')} tabIndex={0}>
        <table className="table table-cards">
          <thead>
            <tr>
              <th scope="col">{t('plan.tasks.task')}</th>
              <th scope="col">{t('work.overview.plan')}</th>
              <th scope="col">{t('plan.tasks.due')}</th>
              <th scope="col" className="number">
                {t('work.overview.lateParts')}
              </th>
            </tr>
          </thead>
          <tbody>
            {tasks.slice(0, mostShown).map(({ id, title, plan, dueOn, counts }) => (
              <tr key={id}>
                <th scope="row">
                  <Link to={paths.task} params={{ taskId: id }} className="clamp-wide">
                    {title}
                  </Link>
                </th>
                <td>{plan.name}</td>
                <td>
                  <DueDay dueOn={dueOn} daysLate={dueOn === null ? null : Math.max(daysBetween(dueOn, on), 0) || null} />
                </td>
                <td className="number" data-label={t('work.overview.lateParts')}>
                  {numberText(counts['open-overdue'])}/{numberText(counts.total)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {tasks.length > mostShown && <Rest tasks={tasks} />}
    </>
  );
}

function Rest({ tasks }: { readonly tasks: readonly LateTask[] }) {
  const { t } = useText();
  const plans = [...new Map(tasks.map(({ plan }) => [plan.id, plan])).values()];
  return plans.map((plan) => (
    <p key={plan.id}>
      <TasksLink planId={plan.id} filters={{ status: 'open-overdue' }}>
        {t('work.overview.more', { plan: plan.name })}
      </TasksLink>
    </p>
  ));
}
