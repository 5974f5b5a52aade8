import type { Period } from '@dondoc/domain/calendar';
import type { TargetAnswer } from '@dondoc/domain/kpi';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../api.tsx';
import { useSay } from '../../../parts/use-say.ts';
import { useText } from '../../../text/use-text.ts';
import type { TargetLine } from '../answers.ts';

/** Sends what a unit says to its target. */
export function useAnswerTarget(asked: { readonly indicator: string; readonly period: Period }) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { t } = useText();
  const say = useSay();
  const refresh = () => queryClient.invalidateQueries(trpc.target.list.queryFilter());
  const sending = useMutation(trpc.target.answer.mutationOptions({ onError: refresh }));
  const answer = ({ unitId, version }: TargetLine, said: TargetAnswer, onSent?: () => void) => {
    if (version === null) return;
    const onSuccess = () => {
      say.done(said.kind === 'accepted' ? t('target.answer.accepted') : t('target.answer.sent'));
      void refresh();
      onSent?.();
    };
    sending.mutate({ ...asked, unitId, version, answer: said }, { onSuccess });
  };
  return { answer, isSending: sending.isPending, error: sending.error };
}
