import type { Period } from '@dondoc/domain/calendar';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Input, Modal } from 'antd';
import { useTRPC } from '../../../api.tsx';
import { Refusal } from '../../../parts/Answer.tsx';
import { useSay } from '../../../parts/use-say.ts';
import { useMe } from '../../../session.ts';
import { useText } from '../../../text/use-text.ts';
import { Field } from '../../../ui/Field.tsx';
import { useKept } from '../../../ui/use-kept.ts';
import type { TargetLine } from '../answers.ts';

interface KeepDialogProps {
  readonly indicator: string;
  readonly period: Period;
  readonly line: TargetLine;
  readonly onClose: () => void;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Keeps a target in spite of the unit's proposal, and says why. */
export function KeepDialog({ indicator, period, line, onClose }: KeepDialogProps) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { t, percentText } = useText();
  const { userId } = useMe();
  const say = useSay();
  const { unitId, unitName, version, targetBp, answer } = line;
  const { kept, keep, forget } = useKept(`targets.${userId}.${indicator}.${period}.${unitId}.keep`, isText);
  const reason = kept ?? '';
  const settle = () => queryClient.invalidateQueries(trpc.target.list.queryFilter());
  const keeping = useMutation(trpc.target.keep.mutationOptions({ onError: settle }));
  const confirm = () => {
    if (version === null) return;
    keeping.mutate(
      { indicator, period, unitId, version, reason },
      {
        onSuccess: () => {
          forget();
          say.done(t('target.decide.done'));
          void settle();
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      open
      title={t('target.decide.title', { unit: unitName, value: percentText(targetBp ?? 0) })}
      okText={t('target.decide.confirm')}
      okButtonProps={{ disabled: reason.trim() === '' }}
      confirmLoading={keeping.isPending}
      onOk={confirm}
      onCancel={onClose}
    >
      {answer?.kind === 'proposed' && <p>{t('target.decide.proposal', { value: percentText(answer.proposedBp), reason: answer.reason })}</p>}
      <Field label={t('target.decide.reason')} isRequired>
        {(ties) => <Input.TextArea {...ties} value={reason} maxLength={1000} rows={3} onChange={(event) => keep(event.target.value)} />}
      </Field>
      {keeping.error !== null && <Refusal error={keeping.error} />}
    </Modal>
  );
}
