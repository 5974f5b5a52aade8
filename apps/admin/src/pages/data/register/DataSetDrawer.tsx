import { dataStages } from '@dondoc/domain/kpi';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Drawer } from 'antd';
import { useState } from 'react';
import type { Answers } from '../../../answers.ts';
import { useTRPC } from '../../../api.tsx';
import { Refusal } from '../../../parts/Answer.tsx';
import { isStale } from '../../../parts/use-fault.ts';
import { useSay } from '../../../parts/use-say.ts';
import { useMe } from '../../../session.ts';
import { useText } from '../../../text/use-text.ts';
import { useKept } from '../../../ui/use-kept.ts';
import { DataSetForm } from './DataSetForm.tsx';
import { isTypedDataSet, readTyped, typedFrom, type ListedDataSet } from './typed-data-set.ts';

interface DataSetDrawerProps {
  /** The set that is edited, or a new one; null while the form is closed. */
  readonly editing: ListedDataSet | 'new' | null;
  readonly onClose: () => void;
}

/** Declares a data set or writes over one. What was typed is kept on this machine until it was saved. */
export function DataSetDrawer({ editing, onClose }: DataSetDrawerProps) {
  const { t } = useText();
  const title = editing === 'new' ? t('data.form.titleNew') : t('data.form.title');
  return (
    <Drawer title={title} open={editing !== null} onClose={onClose} size={560} destroyOnHidden>
      {editing !== null && <Editing key={editing === 'new' ? 'new' : editing.id} dataSet={editing === 'new' ? null : editing} onClose={onClose} />}
    </Drawer>
  );
}

function Editing({ dataSet, onClose }: { readonly dataSet: ListedDataSet | null; readonly onClose: () => void }) {
  const { t } = useText();
  const { userId, today, units } = useMe();
  const { kept, keep, forget } = useKept(`data.${userId}.${dataSet?.id ?? 'new'}`, isTypedDataSet);
  const [wasRestored] = useState(kept !== null);
  const [wasTried, setTried] = useState(false);
  const typed = kept ?? typedFrom(dataSet, { unit: units[0] ?? null, today });
  const read = readTyped(typed);
  const { save, theirs, reload, isReloading } = useSave(dataSet, () => {
    forget();
    onClose();
  });
  return (
    <form
      noValidate
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if ('said' in read) save.mutate(read.said);
      }}
    >
      {wasRestored && kept !== null && (
        <Alert type="info" title={t('data.form.restored')} action={<Button onClick={forget}>{t('data.form.discard')}</Button>} />
      )}
      <DataSetForm typed={typed} wrong={wasTried && 'wrong' in read ? read.wrong : new Set()} isNew={dataSet === null} onChange={(part) => keep({ ...typed, ...part })} />
      {theirs !== null && <Alert type="warning" role="status" title={<Theirs theirs={theirs} />} />}
      {save.error !== null && <Refusal error={save.error} />}
      <div className="form-actions">
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t('shell.common.save')}
        </Button>
        {isStale(save.error) && (
          <Button loading={isReloading} onClick={reload}>
            {t('data.form.stale')}
          </Button>
        )}
        <Button onClick={onClose}>{t('shell.common.cancel')}</Button>
      </div>
    </form>
  );
}

/** What somebody else saved since the form was opened. */
function Theirs({ theirs }: { readonly theirs: Stored }) {
  const { t, numberText, listText } = useText();
  const stages = listText(dataStages.map((stage) => `${t(`data.stage.${stage}`)} ${numberText(theirs.stages[stage])}`));
  return t('data.form.theirs', { person: theirs.savedBy, total: numberText(theirs.total), stages, cleaned: numberText(theirs.cleaned) });
}

type Stored = Answers['dataSet']['history'][number];
type Said = Extract<ReturnType<typeof readTyped>, { said: unknown }>['said'];

/** Saves over the version that was read; after somebody else saved, over the one that stands once a person asked for it. */
function useSave(dataSet: ListedDataSet | null, onSaved: () => void) {
  const { t } = useText();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const say = useSay();
  const [theirs, setTheirs] = useState<Stored | null>(null);
  const [isReloading, setReloading] = useState(false);
  const mutation = useMutation(
    trpc.dataSet.save.mutationOptions({
      onSuccess: (_, { name }) => {
        say.done(t('data.form.saved', { name }));
        onSaved();
        return queryClient.invalidateQueries(trpc.dataSet.pathFilter());
      },
    }),
  );
  const reload = async () => {
    if (dataSet === null) return;
    setReloading(true);
    const [last] = await queryClient.fetchQuery(trpc.dataSet.history.queryOptions({ id: dataSet.id }, { staleTime: 0 })).catch(() => []);
    if (last !== undefined) {
      setTheirs(last);
      mutation.reset();
    }
    setReloading(false);
  };
  const save = {
    ...mutation,
    mutate: (said: Said) => mutation.mutate({ ...said, standing: dataSet === null ? null : { id: dataSet.id, version: theirs?.version ?? dataSet.version } }),
  };
  return { save, theirs, reload: () => void reload(), isReloading };
}
