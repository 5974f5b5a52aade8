import type { DraftEdit } from '@dondoc/domain/plan';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answers } from '../../../answers.ts';
import { useTRPC } from '../../../api.tsx';
import { isStale } from '../../../parts/use-fault.ts';
import { useSay } from '../../../parts/use-say.ts';
import { useText } from '../../../text/use-text.ts';

/** A draft under review, beside its source. */
export type OpenedDraft = Answers['plan']['getDraft'];

/** The steps of a review. Each is saved at once; each can be taken back. */
export interface ReviewSteps {
  /** Takes a step; true when it was saved. A step refused as stale loads the newer draft and leaves what was typed alone. */
  readonly take: (edit: DraftEdit) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  readonly isBusy: boolean;
}

/** Takes steps on the draft that is open, and shows what the server made of each. */
export function useReviewSteps({ id, version }: OpenedDraft): ReviewSteps {
  const { t } = useText();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const say = useSay();
  const opened = trpc.plan.getDraft.queryOptions({ draftId: id });
  const edit = useMutation(trpc.plan.editDraft.mutationOptions());
  const back = useMutation(trpc.plan.undoDraft.mutationOptions());

  const refused = async (error: unknown) => {
    say.failed(error);
    if (isStale(error)) await queryClient.invalidateQueries(opened);
  };
  const show = (answer: Pick<OpenedDraft, 'draft' | 'version'>, canUndo: boolean) => {
    queryClient.setQueryData(opened.queryKey, (before) => before && { ...before, ...answer, canUndo });
    void queryClient.invalidateQueries(trpc.plan.listDrafts.queryFilter());
  };
  return {
    take: async (step) => {
      try {
        show(await edit.mutateAsync({ draftId: id, version, edit: step }), true);
        return true;
      } catch (error) {
        await refused(error);
        return false;
      }
    },
    undo: async () => {
      try {
        show(await back.mutateAsync({ draftId: id, version }), false);
        say.done(t('draft.review.undone'));
        // Whether an earlier step can be taken back too is the server's to say.
        await queryClient.invalidateQueries(opened);
      } catch (error) {
        await refused(error);
      }
    },
    isBusy: edit.isPending || back.isPending,
  };
}
