import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTRPC } from '../../api.tsx';
import { Answer } from '../../parts/Answer.tsx';
import { paths } from '../../paths.ts';
import { useMe } from '../../session.ts';
import { useText } from '../../text/use-text.ts';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { BeginPlan } from './plans/BeginPlan.tsx';
import { DocumentUpload } from './plans/DocumentUpload.tsx';
import { DraftsInReview } from './plans/DraftsInReview.tsx';

/** The approved plans and, for administrators, the drafts on their way and reading a further document. */
export default function PlansPage() {
  const { t } = useText();
  const isAdministrator = useMe().role === 'administrator';
  return (
    <>
      <PageHeading title={t('plan.plans.title')} product={t('shell.product')} intro={t('plan.plans.intro')} />
      {isAdministrator && <DocumentUpload />}
      {isAdministrator && <DraftsInReview />}
      <ApprovedPlans isAdministrator={isAdministrator} />
      {isAdministrator && <BeginPlan />}
    </>
  );
}

function ApprovedPlans({ isAdministrator }: { readonly isAdministrator: boolean }) {
  const { t, dayText, numberText } = useText();
  const trpc = useTRPC();
  const plans = useQuery(trpc.plan.list.queryOptions());
  return (
    <section className="panel" aria-labelledby="approved">
      <h2 id="approved">{t('plan.plans.approved')}</h2>
      <Answer to={plans}>
        {(listed) =>
          listed.length === 0 ? (
            <Notice>{t(isAdministrator ? 'plan.plans.empty' : 'plan.plans.emptyMember')}</Notice>
          ) : (
            <table className="table table-cards">
              <thead>
                <tr>
                  <th scope="col">{t('plan.plans.name')}</th>
                  <th scope="col">{t('plan.plans.approvedOn')}</th>
                  <th scope="col" className="number">
                    {t('plan.plans.tasks')}
                  </th>
                  <th scope="col" className="number">
                    {t('plan.plans.assignments')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {listed.map(({ id, name, approvedOn, taskCount, assignmentCount }) => (
                  <tr key={id}>
                    <th scope="row">
                      <PlanName planId={id} name={name} isAdministrator={isAdministrator} />
                    </th>
                    <td data-label={t('plan.plans.approvedOn')}>{dayText(approvedOn)}</td>
                    <td className="number" data-label={t('plan.plans.tasks')}>
                      {numberText(taskCount)}
                    </td>
                    <td className="number" data-label={t('plan.plans.assignments')}>
                      {numberText(assignmentCount)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Answer>
    </section>
  );
}

/** A plan's figures are the administrator's; a member goes to its own work. */
function PlanName(props: { readonly planId: string; readonly name: string; readonly isAdministrator: boolean }) {
  const { planId, name, isAdministrator } = props;
  if (!isAdministrator) {
    return (
      <Link to={paths.work} search={{ text: name }}>
        {name}
      </Link>
    );
  }
  return (
    <Link to={paths.plan} params={{ planId }}>
      {name}
    </Link>
  );
}
