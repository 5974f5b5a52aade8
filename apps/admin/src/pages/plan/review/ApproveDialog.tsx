import { parseDay, type Day } from '@dondoc/domain/calendar';
import { openFindings, type DayOffPolicy } from '@dondoc/domain/plan';
import { keepPreviousData, skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTRPC } from '../../../api.tsx';
import { Answer, Refusal } from '../../../parts/Answer.tsx';
import { isStale } from '../../../parts/use-fault.ts';
import { paths } from '../../../paths.ts';
import { useAsOf } from '../../../session.ts';
import { useText } from '../../../text/use-text.ts';
import { DayInput } from '../../../ui/DayInput.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Preview } from './Preview.tsx';
import type { OpenedDraft } from './use-review.ts';

const policies: readonly DayOffPolicy[] = ['as-written', 'next-working-day'];

/** Names the plan and its day, shows in numbers what approval gives out, and approves. */
export function ApproveDialog({ opened, onClose }: { readonly opened: OpenedDraft; readonly onClose: () => void }) {
  const { t } = useText();
  const trpc = useTRPC();
  const { id: draftId, draft, fileName, planName } = opened;
  const { on: asOf } = useAsOf();
  const [name, setName] = useState(planName ?? draft.title ?? fileName ?? '');
  const [on, setOn] = useState<Day | null>(draft.period?.from ?? asOf);
  const [dayOffPolicy, setDayOffPolicy] = useState<DayOffPolicy>('as-written');
  const preview = useQuery(
    trpc.plan.previewApproval.queryOptions(on === null ? skipToken : { draftId, on, dayOffPolicy }, { placeholderData: keepPreviousData, staleTime: 0 }),
  );
  const approve = useApproval(opened);
  const units = preview.data?.units ?? 0;
  const warnings = openFindings(draft).filter(({ severity }) => severity === 'warning').length;
  const submit = () => {
    if (on !== null && name.trim() !== '') approve.mutate({ draftId, version: opened.version, name: name.trim(), on, dayOffPolicy });
  };
  return (
    <Modal
      open
      title={t('draft.approve.title')}
      width={640}
      okText={t('draft.approve.confirm', { units })}
      okButtonProps={{ disabled: name.trim() === '' || on === null || preview.data === undefined || preview.isPlaceholderData }}
      confirmLoading={approve.isPending}
      onOk={submit}
      onCancel={onClose}
    >
      <div className="form">
        <Field label={t('draft.approve.name')} error={name.trim() === '' ? t('draft.approve.nameNeeded') : null} isRequired>
          {(ties) => <Input.TextArea {...ties} autoSize maxLength={500} value={name} onChange={(event) => setName(event.target.value)} />}
        </Field>
        <Field label={t('draft.approve.on')} help={t('draft.approve.onHelp')} error={on === null ? t('draft.approve.onNeeded') : null} isRequired>
          {({ id }) => <DayInput id={id} value={on} onChange={(text) => setOn(text === null ? null : dayNamed(text))} />}
        </Field>
        <Field label={t('draft.approve.dayOff')}>
          {({ id }) => (
            <Select
              id={id}
              value={dayOffPolicy}
              onChange={setDayOffPolicy}
              options={policies.map((policy) => ({ value: policy, label: t(`draft.approve.dayOffPolicy.${policy}`) }))}
            />
          )}
        </Field>
        {on !== null && <Answer to={preview}>{(numbers) => <Preview numbers={numbers} tasks={draft.tasks.length} />}</Answer>}
        {warnings > 0 && <p className="warn">{t('draft.approve.openWarnings', { count: warnings })}</p>}
        <p className="soft">{t('draft.approve.irrevocable')}</p>
        {approve.error !== null && <Refusal error={approve.error} />}
      </div>
    </Modal>
  );
}

function dayNamed(text: string): Day | null {
  const parsed = parseDay(text);
  return parsed.ok ? parsed.value : null;
}

/** Approves the draft and goes to the plan it became. A draft somebody else has changed is loaded anew and not approved. */
function useApproval({ id }: OpenedDraft) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation(
    trpc.plan.approveDraft.mutationOptions({
      onSuccess: async ({ planId }) => {
        await queryClient.invalidateQueries(trpc.plan.list.queryFilter());
        void queryClient.invalidateQueries(trpc.plan.listDrafts.queryFilter());
        await navigate({ to: paths.plan, params: { planId }, search: ({ on }) => (on === undefined ? {} : { on }) });
        queryClient.removeQueries(trpc.plan.getDraft.queryFilter({ draftId: id }));
      },
      onError: (error) => {
        if (isStale(error)) void queryClient.invalidateQueries(trpc.plan.getDraft.queryFilter({ draftId: id }));
      },
    }),
  );
}
