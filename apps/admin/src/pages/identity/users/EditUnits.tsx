import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useState } from 'react';
import { useTRPC } from '../../../api.tsx';
import { Refusal } from '../../../parts/Answer.tsx';
import { useSay } from '../../../parts/use-say.ts';
import type { ChosenUnit } from '../../../parts/use-unit-search.ts';
import { useText } from '../../../text/use-text.ts';
import { UnitsField } from './AddUser.tsx';
import type { ListedUser } from './listed-user.ts';

/** Says which units a person acts for. */
export function EditUnits({ user, onClose }: { readonly user: ListedUser; readonly onClose: () => void }) {
  const { t } = useText();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const say = useSay();
  const [units, setUnits] = useState<readonly ChosenUnit[]>(user.units);
  const save = useMutation(
    trpc.identity.setUserUnits.mutationOptions({
      onSuccess: () => {
        say.done(t('identity.users.unitsSaved', { name: user.name }));
        onClose();
      },
      onSettled: () => queryClient.invalidateQueries(trpc.identity.listUsers.queryFilter()),
    }),
  );
  return (
    <Modal
      open
      title={`${t('identity.users.editUnits')}: ${user.name}`}
      okText={t('shell.common.save')}
      cancelText={t('shell.common.cancel')}
      confirmLoading={save.isPending}
      onOk={() => save.mutate({ userId: user.id, unitIds: units.map(({ id }) => id), version: user.version })}
      onCancel={onClose}
    >
      {save.error !== null && <Refusal error={save.error} />}
      <UnitsField units={units} onChange={setUnits} error={units.length === 0 ? t('identity.users.unitsNeeded') : null} />
    </Modal>
  );
}
