import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTRPC } from '../../../api.tsx';
import { useSay } from '../../../parts/use-say.ts';
import { useText } from '../../../text/use-text.ts';
import type { ListedDataSet } from './typed-data-set.ts';

interface RemoveDataSetProps {
  readonly dataSet: ListedDataSet;
  readonly onRemoved: () => void;
}

/** Takes back a data set that was declared by mistake, once the person has confirmed it. */
export function RemoveDataSet({ dataSet: { id, version, name, unitName: unit }, onRemoved }: RemoveDataSetProps) {
  const { t } = useText();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { modal } = App.useApp();
  const say = useSay();
  const remove = useMutation(
    trpc.dataSet.remove.mutationOptions({
      onSuccess: () => {
        say.done(t('data.sets.removed', { name }));
        onRemoved();
      },
      onError: say.failed,
      onSettled: () => queryClient.invalidateQueries(trpc.dataSet.pathFilter()),
    }),
  );
  const ask = () =>
    modal.confirm({
      title: t('data.sets.remove'),
      content: t('data.sets.removeConfirm', { name, unit }),
      okText: t('data.sets.remove'),
      cancelText: t('shell.common.cancel'),
      onOk: () => remove.mutateAsync({ id, version }).catch(() => undefined),
    });
  return (
    <Button size="small" loading={remove.isPending} aria-label={t('data.sets.removeOf', { name, unit })} onClick={ask}>
      {t('data.sets.remove')}
    </Button>
  );
}
