import type { Indicator } from '@dondoc/domain/kpi';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import type { Answers } from '../../../answers.ts';
import { useTRPC } from '../../../api.tsx';
import { Answer, Refusal } from '../../../parts/Answer.tsx';
import { useSay } from '../../../parts/use-say.ts';
import { useText } from '../../../text/use-text.ts';
import type { readTyped } from './typed-version.ts';

type Version = Extract<ReturnType<typeof readTyped>, { version: unknown }>['version'];
type Consequence = Answers['indicator']['previewVersion'];

interface ConfirmVersionProps {
  readonly version: Version;
  readonly onBack: () => void;
  readonly onAdded: () => void;
}

/** Says in words and numbers what adding a version changes, and adds it; or says why it cannot be added. */
export function ConfirmVersion({ version, onBack, onAdded }: ConfirmVersionProps) {
  const { t, language } = useText();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const say = useSay();
  const consequence = useQuery(trpc.indicator.previewVersion.queryOptions(version, { staleTime: 0, gcTime: 0, retry: false }));
  const add = useMutation(
    trpc.indicator.addVersion.mutationOptions({
      onSuccess: () => {
        say.done(t('indicator.confirm.added', { name: version.name[language], version: version.version }));
        onAdded();
        // Which version a figure is counted by, and which target holds, may have changed everywhere.
        return queryClient.invalidateQueries();
      },
    }),
  );
  return (
    <Modal
      open
      title={t('indicator.confirm.title')}
      okText={version.version === 1 ? t('indicator.confirm.okNew') : t('indicator.confirm.ok', { version: version.version })}
      okButtonProps={{ disabled: consequence.data === undefined || consequence.error !== null }}
      cancelText={t('shell.common.cancel')}
      confirmLoading={add.isPending}
      onOk={() => add.mutate(version)}
      onCancel={onBack}
    >
      <Answer to={consequence}>{(found) => <Words version={version} consequence={found} />}</Answer>
      {add.error !== null && <Refusal error={add.error} />}
    </Modal>
  );
}

function Words({ version, consequence }: { readonly version: Indicator; readonly consequence: Consequence }) {
  const { t, language, dayText, periodText } = useText();
  const { countedMonth, replaces, targetsToGive } = consequence;
  const name = version.name[language];
  const day = version.validFrom === null ? '' : dayText(version.validFrom);
  const isNew = version.validFrom === null ? t('indicator.confirm.isNewAlways', { name }) : t('indicator.confirm.isNew', { name, day });
  return (
    <ul>
      <li>{replaces === null ? isNew : t('indicator.confirm.from', { day, name, version: version.version, replaces })}</li>
      <li>
        {countedMonth === null ? t('indicator.confirm.notCounted') : t('indicator.confirm.counted', { month: periodText(countedMonth) })}
      </li>
      {replaces !== null && (
        <li>{targetsToGive === 0 ? t('indicator.confirm.noTargets') : t('indicator.confirm.targets', { count: targetsToGive })}</li>
      )}
      <li>{t('indicator.confirm.irrevocable')}</li>
    </ul>
  );
}
