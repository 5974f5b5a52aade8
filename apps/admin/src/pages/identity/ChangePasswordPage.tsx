import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTRPC, whoAsks } from '../../api.tsx';
import { Refusal } from '../../parts/Answer.tsx';
import { paths } from '../../paths.ts';
import { useText } from '../../text/use-text.ts';
import { Field } from '../../ui/Field.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';

const route = getRouteApi(paths.changePassword);

/** Replaces a password; nothing else opens until a one-time password has been replaced. */
export default function ChangePasswordPage() {
  const { t } = useText();
  const trpc = useTRPC();
  const me = useQuery(whoAsks(trpc));
  const title = t('identity.password.title');
  return (
    <main className="alone">
      <div className="panel stack">
        <PageHeading
          title={title}
          product={t('shell.product')}
          {...(me.data?.mustChangePassword === true ? { intro: t('identity.password.forced') } : {})}
        />
        {me.error !== null && <Refusal error={me.error} retry={me.refetch} />}
        <ChangePasswordForm />
      </div>
    </main>
  );
}

interface Typed {
  readonly current: string;
  readonly next: string;
  readonly again: string;
}

function ChangePasswordForm() {
  const { t } = useText();
  const { next: address } = route.useSearch();
  const trpc = useTRPC();
  const router = useRouter();
  const queryClient = useQueryClient();
  const [typed, setTyped] = useState<Typed>({ current: '', next: '', again: '' });
  const [wasTried, setTried] = useState(false);
  const change = useMutation(
    trpc.identity.changePassword.mutationOptions({
      onSuccess: async () => {
        queryClient.clear();
        await (address === undefined ? router.navigate({ to: paths.overview }) : router.navigate({ href: address }));
      },
    }),
  );
  const isDifferent = typed.next !== typed.again;
  const submit = () => {
    setTried(true);
    if (typed.current !== '' && typed.next !== '' && !isDifferent) change.mutate({ current: typed.current, next: typed.next });
  };
  const missing = (text: string) => (wasTried && text === '' ? t('shell.common.required') : null);
  return (
    <form
      noValidate
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {change.error !== null && <Refusal error={change.error} />}
      <Field label={t('identity.password.current')} error={missing(typed.current)}>
        {(ties) => (
          <Input.Password {...ties} autoComplete="current-password" value={typed.current} onChange={(event) => setTyped({ ...typed, current: event.target.value })} />
        )}
      </Field>
      <Field label={t('identity.password.next')} help={t('identity.password.rule')} error={missing(typed.next)}>
        {(ties) => (
          <Input.Password {...ties} autoComplete="new-password" value={typed.next} onChange={(event) => setTyped({ ...typed, next: event.target.value })} />
        )}
      </Field>
      <Field label={t('identity.password.again')} error={wasTried && isDifferent ? t('identity.password.different') : null}>
        {(ties) => (
          <Input.Password {...ties} autoComplete="new-password" value={typed.again} onChange={(event) => setTyped({ ...typed, again: event.target.value })} />
        )}
      </Field>
      <Button type="primary" htmlType="submit" loading={change.isPending}>
        {t('identity.password.submit')}
      </Button>
    </form>
  );
}
