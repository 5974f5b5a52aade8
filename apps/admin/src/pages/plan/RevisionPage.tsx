import { parseDay, type Day } from '@dondoc/domain/calendar';
import { openErrors } from '@dondoc/domain/plan';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { App, Button } from 'antd';
import { useState } from 'react';
import type { Answers } from '../../answers.ts';
import { useTRPC } from '../../api.tsx';
import { Answer } from '../../parts/Answer.tsx';
import { useSay } from '../../parts/use-say.ts';
import { paths } from '../../paths.ts';
import { useAsOf } from '../../session.ts';
import { useText } from '../../text/use-text.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { Field } from '../../ui/Field.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Changes } from './revision/Changes.tsx';

const route = getRouteApi('/app/ke-hoach/du-thao/$draftId/thay-doi');

type Draft = Answers['plan']['getDraft'];
type Compared = Answers['plan']['compareRevision'];

/** What a revised draft would change in its plan, before anybody approves it. */
export default function RevisionPage() {
  const trpc = useTRPC();
  const { draftId } = route.useParams();
  const draft = useQuery(trpc.plan.getDraft.queryOptions({ draftId }, { refetchOnWindowFocus: false }));
  return <Answer to={draft}>{(opened) => <Revision opened={opened} />}</Answer>;
}

function Revision({ opened }: { readonly opened: Draft }) {
  const { t } = useText();
  const trpc = useTRPC();
  const asOf = useAsOf().on;
  const [on, setOn] = useState<Day>(asOf);
  const { id: draftId, planName } = opened;
  const compared = useQuery(trpc.plan.compareRevision.queryOptions({ draftId, on }, { placeholderData: keepPreviousData, staleTime: 0 }));
  const pair = usePairing(opened);
  const choose = (text: string | null) => {
    const parsed = parseDay(text ?? '');
    if (parsed.ok) setOn(parsed.value);
  };
  return (
    <>
      <PageHeading
        title={t('version.compare.title')}
        product={t('shell.product')}
        intro={t('version.compare.intro', { plan: planName ?? '' })}
        actions={
          <>
            <Link to={paths.draft} params={{ draftId }}>
              {t('version.compare.back')}
            </Link>
            {compared.data !== undefined && <Approve opened={opened} compared={compared.data} isCurrent={!compared.isPlaceholderData} />}
          </>
        }
      />
      <div className="filters">
        <Field label={t('version.compare.on')}>{({ id }) => <DayInput id={id} value={on} onChange={choose} />}</Field>
      </div>
      <Answer to={compared}>
        {(answer) => (
          <>
            {answer.basedOn !== null && answer.basedOn !== answer.comparedWith && (
              <p className="warn">{t('version.compare.stale', { basedOn: answer.basedOn, comparedWith: answer.comparedWith })}</p>
            )}
            <Changes compared={answer} onPair={pair} />
          </>
        )}
      </Answer>
    </>
  );
}

function usePairing({ id: draftId, version }: Draft) {
  const { t } = useText();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const say = useSay();
  const pair = useMutation(
    trpc.plan.pairTask.mutationOptions({
      onSuccess: () => say.done(t('version.compare.paired')),
      onError: say.failed,
      onSettled: async () => {
        await queryClient.invalidateQueries(trpc.plan.getDraft.queryFilter({ draftId }));
        await queryClient.invalidateQueries(trpc.plan.compareRevision.queryFilter());
      },
    }),
  );
  return (line: number, taskId: string | null) => pair.mutate({ draftId, version, line, taskId });
}

interface ApproveProps {
  readonly opened: Draft;
  readonly compared: Compared;
  /** Whether what is shown is what was asked for last. */
  readonly isCurrent: boolean;
}

function Approve({ opened, compared, isCurrent }: ApproveProps) {
  const { t, numberText } = useText();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const say = useSay();
  const { modal } = App.useApp();
  const { counts, planId, planName, comparedWith, on } = compared;
  const errors = openErrors(opened.draft).length;
  const approve = useMutation(
    trpc.plan.approveDraft.mutationOptions({
      onSuccess: async ({ number }) => {
        say.done(t('version.compare.approved', { number }));
        await queryClient.invalidateQueries(trpc.plan.pathFilter());
        await navigate({ to: paths.versions, params: { planId } });
      },
      onError: async (error) => {
        say.failed(error);
        await queryClient.invalidateQueries(trpc.plan.compareRevision.queryFilter());
      },
    }),
  );
  const ask = () => {
    modal.confirm({
      title: t('version.compare.approveSure', { plan: planName }),
      content: t('version.compare.approveNumbers', {
        added: numberText(counts.added),
        gone: numberText(counts.gone),
        changed: numberText(counts.changed),
        partsAdded: numberText(counts.partsAdded),
        partsRemoved: numberText(counts.partsRemoved),
        partsRedated: numberText(counts.partsRedated),
      }),
      okText: t('version.compare.approve'),
      cancelText: t('shell.common.cancel'),
      onOk: () => approve.mutateAsync({ draftId: opened.id, version: opened.version, name: planName, on, comparedWith }).catch(() => undefined),
    });
  };
  return (
    <Button type="primary" disabled={errors > 0 || !isCurrent} loading={approve.isPending} onClick={ask}>
      {errors > 0 ? t('version.compare.errorsLeft', { count: errors }) : t('version.compare.approve')}
    </Button>
  );
}
