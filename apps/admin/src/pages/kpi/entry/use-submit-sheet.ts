import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../api.tsx';
import { useSay } from '../../../parts/use-say.ts';
import { useText } from '../../../text/use-text.ts';

/** Hands a sheet on; the reasons given with it then stand in the form too. */
export function useSubmitSheet(onDone: () => void) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { t } = useText();
  const say = useSay();
  return useMutation(
    trpc.review.submit.mutationOptions({
      onSuccess: async () => {
        await Promise.all([queryClient.invalidateQueries(trpc.review.pathFilter()), queryClient.invalidateQueries(trpc.entry.pathFilter())]);
        say.done(t('review.submit.done'));
        onDone();
      },
    }),
  );
}
