import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { App, Button } from 'antd';
import type { Answers } from '../../../answers.ts';
import { useTRPC } from '../../../api.tsx';
import { Answer } from '../../../parts/Answer.tsx';
import { useSay } from '../../../parts/use-say.ts';
import { paths } from '../../../paths.ts';
import { useText } from '../../../text/use-text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { Sign } from '../../../ui/Sign.tsx';

type DraftListed = Answers['plan']['listDrafts'][number];

/** The drafts that wait for their review to end, each with what is left to settle. */
export function DraftsInReview() {
  const { t } = useText();
  const trpc = useTRPC();
  const drafts = useQuery(trpc.plan.listDrafts.queryOptions());
  return (
    <section className="panel" aria-labelledby="drafts">
      <h2 id="drafts">{t('draft.drafts.title')}</h2>
      <Answer to={drafts}>
        {(listed) => (listed.length === 0 ? <Notice>{t('draft.drafts.empty')}</Notice> : <DraftTable drafts={listed} />)}
      </Answer>
    </section>
  );
}

function DraftTable({ drafts }: { readonly drafts: readonly DraftListed[] }) {
  const { t } = useText();
  return (
    <table className="table table-cards">
      <thead>
        <tr>
          <th scope="col">{t('draft.drafts.name')}</th>
          <th scope="col" className="number">
            {t('draft.drafts.tasks')}
          </th>
          <th scope="col">{t('draft.drafts.open')}</th>
          <th scope="col">{t('draft.drafts.createdAt')}</th>
          <th scope="col">
            <span className="visually-hidden">{t('shell.common.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {drafts.map((draft) => (
          <DraftRow key={draft.id} draft={draft} />
        ))}
      </tbody>
    </table>
  );
}

function DraftRow({ draft }: { readonly draft: DraftListed }) {
  const { t, numberText, timeText } = useText();
  return (
    <tr>
      <th scope="row">
        <Link to={paths.draft} params={{ draftId: draft.id }}>
          {draft.title ?? draft.fileName ?? t('draft.drafts.byHand')}
        </Link>
        <div className="soft">{draft.planName === null ? (draft.fileName ?? t('draft.drafts.byHand')) : t('version.draftOf', { plan: draft.planName })}</div>
      </th>
      <td className="number" data-label={t('draft.drafts.tasks')}>
        {numberText(draft.taskCount)}
      </td>
      <td>
        <span className="row">
          {draft.openErrors > 0 && (
            <Sign tone="warn" shape="triangle">
              {t('draft.drafts.errors', { count: draft.openErrors })}
            </Sign>
          )}
          {draft.openWarnings > 0 && (
            <Sign tone="quiet" shape="ring">
              {t('draft.drafts.warnings', { count: draft.openWarnings })}
            </Sign>
          )}
          {draft.openErrors + draft.openWarnings === 0 && (
            <Sign tone="good" shape="check">
              {t('draft.drafts.clean')}
            </Sign>
          )}
        </span>
      </td>
      <td data-label={t('draft.drafts.createdAt')}>{timeText(draft.createdAt)}</td>
      <td>
        <DiscardDraft draft={draft} />
      </td>
    </tr>
  );
}

function DiscardDraft({ draft }: { readonly draft: DraftListed }) {
  const { t } = useText();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { modal } = App.useApp();
  const say = useSay();
  const name = draft.title ?? draft.fileName ?? t('draft.drafts.byHand');
  const discard = useMutation(
    trpc.plan.discardDraft.mutationOptions({
      onSuccess: () => say.done(t('draft.drafts.discarded', { name })),
      onError: say.failed,
      onSettled: () => queryClient.invalidateQueries(trpc.plan.listDrafts.queryFilter()),
    }),
  );
  const ask = () =>
    modal.confirm({
      title: t('draft.drafts.discard'),
      content: t('draft.drafts.discardConfirm', { name, count: draft.taskCount }),
      okText: t('draft.drafts.discard'),
      cancelText: t('shell.common.cancel'),
      onOk: () => discard.mutateAsync({ draftId: draft.id, version: draft.version }).catch(() => undefined),
    });
  return (
    <Button size="small" loading={discard.isPending} onClick={ask} aria-label={`${t('draft.drafts.discard')}: ${name}`}>
      {t('draft.drafts.discard')}
    </Button>
  );
}
