import { UserOutlined } from '@ant-design/icons';
import { useRouter } from '@tanstack/react-router';
import { Button, Popover, Segmented } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { signOut } from '../auth.ts';
import { paths } from '../paths.ts';
import { useMe } from '../session.ts';
import { chooseLanguage } from '../text/i18n.ts';
import { useText } from '../text/use-text.ts';
import { useSay } from '../parts/use-say.ts';
import { appearances, useAppearance } from './theme.tsx';

/** Who is signed in, how the app looks to them, and the way out. */
export function Account() {
  const { t } = useText();
  const { name } = useMe();
  return (
    <Popover
      content={<AccountPanel />}
      trigger="click"
      placement="bottomRight"
      // Beside its button, so that the keyboard comes to it next.
      getPopupContainer={(button) => button.parentElement ?? document.body}
    >
      <Button icon={<UserOutlined />} aria-label={t('shell.account.menu', { name })} aria-haspopup="dialog">
        <span className="account-name">{name}</span>
      </Button>
    </Popover>
  );
}

function AccountPanel() {
  const { t } = useText();
  const { name, email, role, units } = useMe();
  return (
    <div className="account-panel stack">
      <div>
        <strong>{name}</strong>
        <div>{email}</div>
        <div className="soft">{role === 'administrator' ? t('shell.account.administrator') : t('shell.account.member')}</div>
        <div className="soft">{units.map((unit) => unit.name).join('; ')}</div>
      </div>
      <LanguageChoice />
      <AppearanceChoice />
      <SignOut />
    </div>
  );
}

/** The language of every text, kept on this machine. */
export function LanguageChoice() {
  const { t, language } = useText();
  return (
    <Segmented
      aria-label={t('shell.account.language')}
      name="language"
      value={language}
      onChange={(chosen) => void chooseLanguage(chosen)}
      options={[
        { value: 'vi' as const, label: t('shell.account.vietnamese') },
        { value: 'en' as const, label: t('shell.account.english') },
      ]}
    />
  );
}

/** Light, dark, or as the machine is; kept on this machine. */
export function AppearanceChoice() {
  const { t } = useText();
  const { appearance, choose } = useAppearance();
  return (
    <Segmented
      aria-label={t('shell.account.theme')}
      name="appearance"
      value={appearance}
      onChange={choose}
      options={appearances.map((each) => ({ value: each, label: t(`shell.account.${each}`) }))}
    />
  );
}

function SignOut() {
  const { t } = useText();
  const router = useRouter();
  const queryClient = useQueryClient();
  const say = useSay();
  const leave = async () => {
    await signOut();
    queryClient.clear();
    await router.navigate({ to: paths.signIn, search: {} });
  };
  return <Button onClick={() => void leave().catch(say.failed)}>{t('shell.account.signOut')}</Button>;
}
