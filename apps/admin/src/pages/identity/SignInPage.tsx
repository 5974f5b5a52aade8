import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { signIn, type SignInRefusal } from '../../auth.ts';
import { paths } from '../../paths.ts';
import { AppearanceChoice, LanguageChoice } from '../../shell/Account.tsx';
import { useText } from '../../text/use-text.ts';
import { Field } from '../../ui/Field.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';

const route = getRouteApi(paths.signIn);

/** Signs a person in and takes them where they wanted to go. */
export default function SignInPage() {
  const { t } = useText();
  const enter = useEnter();
  return (
    <main className="alone">
      <div className="panel stack">
        <p className="brand">
          <img src="/favicon.svg" alt="" width="30" height="30" /> {t('shell.product')}
        </p>
        <p className="soft">{t('shell.tagline')}</p>
        <PageHeading title={t('identity.signIn.title')} product={t('shell.product')} />
        <SignInForm onEntered={enter} />
        <p className="soft">{t('identity.signIn.forgot')}</p>
        <div className="row">
          <LanguageChoice />
          <AppearanceChoice />
        </div>
      </div>
    </main>
  );
}

/** Opens the page asked for, knowing nothing of whoever was signed in before. */
function useEnter() {
  const { next } = route.useSearch();
  const router = useRouter();
  const queryClient = useQueryClient();
  return async () => {
    queryClient.clear();
    await (next === undefined ? router.navigate({ to: paths.overview }) : router.navigate({ href: next }));
  };
}

function SignInForm({ onEntered }: { readonly onEntered: () => Promise<void> }) {
  const { t } = useText();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [wasTried, setTried] = useState(false);
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<SignInRefusal | null>(null);

  const submit = async () => {
    setTried(true);
    if (email.trim() === '' || password === '') return;
    setPending(true);
    const refused = await signIn(email.trim(), password);
    setRefusal(refused);
    if (refused === null) await onEntered();
    setPending(false);
  };

  const emailError = wasTried && email.trim() === '' ? t('identity.signIn.emailNeeded') : null;
  const passwordError = wasTried && password === '' ? t('identity.signIn.passwordNeeded') : null;
  return (
    <form
      noValidate
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {refusal !== null && <Alert role="alert" type="error" showIcon title={t(`identity.signIn.${refusal}`)} />}
      <Field label={t('identity.signIn.email')} error={emailError}>
        {(ties) => (
          <Input {...ties} type="email" autoComplete="username" value={email} onChange={(event) => setEmail(event.target.value)} />
        )}
      </Field>
      <Field label={t('identity.signIn.password')} error={passwordError}>
        {(ties) => (
          <Input.Password {...ties} autoComplete="current-password" value={password} onChange={(event) => setPassword(event.target.value)} />
        )}
      </Field>
      <Button type="primary" htmlType="submit" loading={isPending} block>
        {t('identity.signIn.submit')}
      </Button>
    </form>
  );
}
