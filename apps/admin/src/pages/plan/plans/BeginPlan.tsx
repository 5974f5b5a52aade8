import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTRPC } from '../../../api.tsx';
import { Refusal } from '../../../parts/Answer.tsx';
import { paths } from '../../../paths.ts';
import { useText } from '../../../text/use-text.ts';
import { Field } from '../../../ui/Field.tsx';

/** Begins a plan that no document gives: its tasks are entered by hand. */
export function BeginPlan() {
  const { t } = useText();
  const trpc = useTRPC();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [name, setName] = useState('');
  const [isTried, setTried] = useState(false);
  const begin = useMutation(
    trpc.plan.beginDraft.mutationOptions({
      onSuccess: async ({ draftId }) => {
        await queryClient.invalidateQueries(trpc.plan.listDrafts.queryFilter());
        await navigate({ to: paths.draft, params: { draftId } });
      },
    }),
  );
  const submit = () => {
    setTried(true);
    if (name.trim() !== '') begin.mutate({ name: name.trim() });
  };
  return (
    <section className="panel" aria-labelledby="begin-plan">
      <h2 id="begin-plan">{t('version.begin.title')}</h2>
      <p className="soft">{t('version.begin.intro')}</p>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Field label={t('version.begin.name')} error={isTried && name.trim() === '' ? t('version.begin.nameNeeded') : null} isRequired>
          {(ties) => <Input {...ties} maxLength={300} value={name} onChange={(event) => setName(event.target.value)} />}
        </Field>
        <div>
          <Button htmlType="submit" loading={begin.isPending}>
            {t('version.begin.action')}
          </Button>
        </div>
      </form>
      {begin.error !== null && <Refusal error={begin.error} />}
    </section>
  );
}
