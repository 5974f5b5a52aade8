import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTRPC } from '../../../api.tsx';
import { Refusal } from '../../../parts/Answer.tsx';
import { useSay } from '../../../parts/use-say.ts';
import { paths } from '../../../paths.ts';
import { useText } from '../../../text/use-text.ts';
import { Field } from '../../../ui/Field.tsx';

/** What an administrator can do with a whole plan: revise it, copy it, give it another name. */
export function PlanActions({ planId }: { readonly planId: string }) {
  const { t } = useText();
  const trpc = useTRPC();
  const [isRenaming, setRenaming] = useState(false);
  const plan = useQuery(trpc.plan.list.queryOptions()).data?.find(({ id }) => id === planId);
  const revise = useBegun(useMutation(trpc.plan.beginRevision.mutationOptions()));
  const copy = useBegun(useMutation(trpc.plan.copyPlan.mutationOptions()));
  return (
    <>
      <Button loading={revise.isPending} onClick={() => revise.begin(planId)}>
        {t('version.actions.revise')}
      </Button>
      <Button loading={copy.isPending} onClick={() => copy.begin(planId)}>
        {t('version.actions.copy')}
      </Button>
      {plan !== undefined && <Button onClick={() => setRenaming(true)}>{t('version.actions.rename')}</Button>}
      {plan !== undefined && isRenaming && <RenameDialog plan={plan} onClose={() => setRenaming(false)} />}
    </>
  );
}

/** The way to the documents of a plan. */
export function VersionsLink({ planId }: { readonly planId: string }) {
  const { t } = useText();
  return (
    <Link to={paths.versions} params={{ planId }}>
      {t('version.actions.documents')}
    </Link>
  );
}

interface Beginning {
  readonly isPending: boolean;
  readonly mutateAsync: (input: { readonly planId: string }) => Promise<{ readonly draftId: string }>;
}

/** Begins a draft and goes to it. */
function useBegun({ isPending, mutateAsync }: Beginning) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const say = useSay();
  const begin = async (planId: string) => {
    const { draftId } = await mutateAsync({ planId });
    await queryClient.invalidateQueries(trpc.plan.listDrafts.queryFilter());
    await navigate({ to: paths.draft, params: { draftId } });
  };
  return { isPending, begin: (planId: string) => void begin(planId).catch(say.failed) };
}

interface RenameProps {
  readonly plan: { readonly id: string; readonly name: string; readonly version: number };
  readonly onClose: () => void;
}

function RenameDialog({ plan, onClose }: RenameProps) {
  const { t } = useText();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const say = useSay();
  const [name, setName] = useState(plan.name);
  const rename = useMutation(
    trpc.plan.setPlan.mutationOptions({
      onSuccess: () => {
        say.done(t('version.actions.renamed'));
        onClose();
      },
      onSettled: () => queryClient.invalidateQueries(trpc.plan.list.queryFilter()),
    }),
  );
  return (
    <Modal
      open
      title={t('version.actions.rename')}
      okText={t('shell.common.save')}
      okButtonProps={{ disabled: name.trim() === '' }}
      confirmLoading={rename.isPending}
      onOk={() => rename.mutate({ planId: plan.id, version: plan.version, name: name.trim() })}
      onCancel={onClose}
    >
      <div className="form">
        <Field label={t('version.begin.name')} error={name.trim() === '' ? t('version.begin.nameNeeded') : null} isRequired>
          {(ties) => <Input.TextArea {...ties} autoSize maxLength={300} value={name} onChange={(event) => setName(event.target.value)} />}
        </Field>
        {rename.error !== null && <Refusal error={rename.error} />}
      </div>
    </Modal>
  );
}
