import type { DraftEdit, ReviewedDraft } from '@dondoc/domain/plan';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import type { Answers } from '../../../answers.ts';
import { useTRPC } from '../../../api.tsx';
import { isStale } from '../../../parts/use-fault.ts';
import { useSay } from '../../../parts/use-say.ts';
import { useText } from '../../../text/use-text.ts';

/** A draft under review, beside its source. */
export type OpenedDraft = Answers['plan']['getDraft'];

/** The steps of a review. Each is saved at once; each can be taken back, and taken again. */
export interface ReviewSteps {
  readonly draftId: string;
  /** Takes a step; the draft it made, or null when it was not saved. A step refused as stale loads the newer draft and leaves what was typed alone. */
  readonly take: (edit: DraftEdit) => Promise<ReviewedDraft | null>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  readonly isBusy: boolean;
}

/** Takes steps on the draft that is open, and shows what the server made of each. */
export function useReviewSteps({ id, version }: OpenedDraft): ReviewSteps {
  const { t } = useText();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const say = useSay();
  const refused = useRefusal(id);
  const opened = trpc.plan.getDraft.queryOptions({ draftId: id });
  const edit = useMutation(trpc.plan.editDraft.mutationOptions());
  const back = useMutation(trpc.plan.undoDraft.mutationOptions());
  const forth = useMutation(trpc.plan.redoDraft.mutationOptions());

  const step = async (save: () => Promise<Answers['plan']['editDraft']>, done?: string) => {
    try {
      const answer = await save();
      queryClient.setQueryData(opened.queryKey, (before) => before && { ...before, ...answer });
      void queryClient.invalidateQueries(trpc.plan.listDrafts.queryFilter());
      if (done !== undefined) say.done(done);
      return answer.draft;
    } catch (error) {
      await refused(error);
      return null;
    }
  };
  return {
    draftId: id,
    take: (wanted) => step(() => edit.mutateAsync({ draftId: id, version, edit: wanted })),
    undo: async () => void (await step(() => back.mutateAsync({ draftId: id, version }), t('draft.review.undone'))),
    redo: async () => void (await step(() => forth.mutateAsync({ draftId: id, version }), t('draft.review.redone'))),
    isBusy: edit.isPending || back.isPending || forth.isPending,
  };
}

/** Says why a step was refused; one refused as stale loads the newer draft and says so. */
function useRefusal(draftId: string) {
  const { t } = useText();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  const say = useSay();
  return async (error: unknown) => {
    if (!isStale(error)) return say.failed(error);
    await queryClient.invalidateQueries(trpc.plan.getDraft.queryFilter({ draftId }));
    void message.warning({ content: t('draft.review.stale'), duration: 12 });
  };
}
