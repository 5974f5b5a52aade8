import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTRPC } from '../../../api.tsx';
import { useSay } from '../../../parts/use-say.ts';
import { useMe } from '../../../session.ts';
import { useText } from '../../../text/use-text.ts';
import { Sign } from '../../../ui/Sign.tsx';
import { EditUnits } from './EditUnits.tsx';
import type { ListedUser } from './listed-user.ts';
import type { FreshPassword } from './OneTimePassword.tsx';

interface UserRowProps {
  readonly user: ListedUser;
  readonly onPassword: (fresh: FreshPassword) => void;
}

/** A person with what can be done about them. */
export function UserRow({ user, onPassword }: UserRowProps) {
  const { t } = useText();
  const { userId } = useMe();
  const isMe = user.id === userId;
  return (
    <tr>
      <th scope="row">
        <strong>{user.name}</strong>
        {isMe && <span className="soft"> ({t('identity.users.you')})</span>}
        <div className="soft">{user.email}</div>
      </th>
      <td data-label={t('identity.users.role')}>
        {t(user.role === 'administrator' ? 'shell.account.administrator' : 'shell.account.member')}
      </td>
      <td>{user.units.map(({ name }) => name).join('; ')}</td>
      <td>
        <Sign tone={user.disabled ? 'quiet' : 'good'} shape={user.disabled ? 'cross' : 'check'}>
          {t(user.disabled ? 'identity.users.disabled' : 'identity.users.active')}
        </Sign>
      </td>
      <td>{!isMe && <UserActions user={user} onPassword={onPassword} />}</td>
    </tr>
  );
}

function UserActions({ user, onPassword }: UserRowProps) {
  const { t } = useText();
  const [isEditing, setEditing] = useState(false);
  const { reset, setDisabled } = useUserChanges(user, onPassword);
  const confirm = useConfirm();
  const { name } = user;
  const askReset = () =>
    confirm({ title: t('identity.users.reset'), content: t('identity.users.resetConfirm', { name }) }, () =>
      reset.mutateAsync({ userId: user.id }),
    );
  const askDisable = () =>
    confirm(
      user.disabled
        ? { title: t('identity.users.enable'), content: t('identity.users.enableConfirm', { name }) }
        : { title: t('identity.users.disable'), content: t('identity.users.disableConfirm', { name }) },
      () => setDisabled.mutateAsync({ userId: user.id, disabled: !user.disabled, version: user.version }),
    );
  return (
    <div className="row" role="group" aria-label={t('identity.users.actionsFor', { name })}>
      {user.role === 'unit-member' && (
        <Button size="small" onClick={() => setEditing(true)}>
          {t('identity.users.editUnits')}
        </Button>
      )}
      <Button size="small" loading={reset.isPending} onClick={askReset}>
        {t('identity.users.reset')}
      </Button>
      <Button size="small" loading={setDisabled.isPending} onClick={askDisable}>
        {t(user.disabled ? 'identity.users.enable' : 'identity.users.disable')}
      </Button>
      {isEditing && <EditUnits user={user} onClose={() => setEditing(false)} />}
    </div>
  );
}

function useUserChanges(user: ListedUser, onPassword: UserRowProps['onPassword']) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const say = useSay();
  const settled = { onError: say.failed, onSettled: () => queryClient.invalidateQueries(trpc.identity.listUsers.queryFilter()) };
  const reset = useMutation(
    trpc.identity.resetPassword.mutationOptions({
      ...settled,
      onSuccess: ({ oneTimePassword }) => onPassword({ name: user.name, password: oneTimePassword }),
    }),
  );
  const setDisabled = useMutation(trpc.identity.setUserDisabled.mutationOptions(settled));
  return { reset, setDisabled };
}

/** Asks before something that cannot be taken back; a refusal is said by whoever does it. */
function useConfirm() {
  const { t } = useText();
  const { modal } = App.useApp();
  return (about: { readonly title: string; readonly content: string }, go: () => Promise<unknown>) =>
    modal.confirm({
      ...about,
      okText: about.title,
      cancelText: t('shell.common.cancel'),
      onOk: () => go().then(() => undefined, () => undefined),
    });
}
