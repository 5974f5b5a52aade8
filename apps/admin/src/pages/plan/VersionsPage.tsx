import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Answers } from '../../answers.ts';
import { useTRPC } from '../../api.tsx';
import { Answer } from '../../parts/Answer.tsx';
import { usePlanName } from '../../parts/use-plan.ts';
import { paths } from '../../paths.ts';
import { useMe } from '../../session.ts';
import { useText } from '../../text/use-text.ts';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { DocumentUpload } from './plans/DocumentUpload.tsx';
import { KeptFiles } from './versions/KeptFiles.tsx';
import { PlanActions } from './versions/PlanActions.tsx';
import { SourceText } from './versions/SourceText.tsx';
import { VersionTable } from './versions/VersionTable.tsx';

const route = getRouteApi('/app/ke-hoach/$planId/van-ban');

/** The documents of a plan: what it was read from, version by version, and where a task stands in it. */
export default function VersionsPage() {
  const { t } = useText();
  const trpc = useTRPC();
  const { planId } = route.useParams();
  const { number = null, task: taskId = null } = route.useSearch();
  const isAdministrator = useMe().role === 'administrator';
  const name = usePlanName(planId) ?? '';
  const versions = useQuery(trpc.plan.versions.queryOptions({ planId }));
  const source = useQuery(trpc.plan.getSource.queryOptions({ planId, number, taskId }));
  return (
    <>
      <PageHeading
        title={t('version.page.title', { plan: name })}
        product={t('shell.product')}
        intro={t('version.page.intro')}
        actions={isAdministrator ? <PlanActions planId={planId} /> : undefined}
      />
      <section className="panel" aria-labelledby="plan-source">
        <Answer to={source}>{(opened) => <Source planId={planId} opened={opened} taskId={taskId} />}</Answer>
      </section>
      <section className="panel" aria-labelledby="plan-versions">
        <h2 id="plan-versions">{t('version.page.versions')}</h2>
        <Answer to={versions}>{(listed) => <VersionTable planId={planId} versions={listed} />}</Answer>
      </section>
      <KeptFiles planId={planId} canAdd={isAdministrator} />
      {isAdministrator && <DocumentUpload planId={planId} />}
    </>
  );
}

interface SourceProps {
  readonly planId: string;
  readonly opened: Answers['plan']['getSource'];
  readonly taskId: string | null;
}

function Source({ planId, opened: { number, lines, marks }, taskId }: SourceProps) {
  const { t } = useText();
  const fields = taskId === null ? [] : marks.filter(({ task }) => task !== null);
  return (
    <>
      <h2 id="plan-source">{t('version.page.sourceOf', { number })}</h2>
      {taskId !== null && (
        <p className="soft">
          {t(fields.length === 0 ? 'version.page.taskByHand' : 'version.page.taskHere')}{' '}
          <Link to={paths.versions} params={{ planId }} search={{ number }}>
            {t('version.page.showAll')}
          </Link>
        </p>
      )}
      {lines.length === 0 ? <Notice>{t('version.page.sourceEmpty')}</Notice> : <SourceText lines={lines} marks={fields} />}
    </>
  );
}
