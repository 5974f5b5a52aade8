import type { Period } from '@dondoc/domain/calendar';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTRPC } from '../../../api.tsx';
import { useText } from '../../../text/use-text.ts';
import type { CellAnswer } from '../answers.ts';
import { cellKey, without, type EntryDraft } from './entry-draft.ts';
import type { EntryDraftInUse } from './use-entry-draft.ts';

/** Saves what waits in a draft. What was saved leaves it; what was refused, or typed meanwhile, stays. */
export function useSaveEntries(period: Period, used: EntryDraftInUse) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { t } = useText();
  const [outcome, setOutcome] = useState<string | null>(null);
  const latest = useRef(used);
  useEffect(() => {
    latest.current = used;
  });

  const saving = useMutation(trpc.entry.save.mutationOptions());
  const save = () => {
    const sent = used.draft;
    const cells = used.readings.flatMap(({ state, counts, row: { unitId, indicator } }) =>
      state !== 'waiting' || counts === null
        ? []
        : [{ unitId, indicator, ...counts, version: sent[cellKey({ unitId, indicator })]?.version ?? null }],
    );
    setOutcome(null);
    saving.mutate({ period, cells }, { onSuccess: (answers) => void settleSaved(answers, sent) });
  };
  const settleSaved = async (answers: readonly CellAnswer[], sent: EntryDraft) => {
    const saved = answers.filter((answer) => answer.saved).map(cellKey);
    const refused = answers.length - saved.length;
    const words = [t('kpi.entry.saved', { count: saved.length })];
    if (refused > 0) words.push(t('kpi.entry.refused', { count: refused }));
    setOutcome(words.join(' '));
    // First what now stands in the database, so that a saved cell never flickers back to what it was.
    await queryClient.invalidateQueries(trpc.entry.form.queryFilter({ period, unitIds: null }));
    await queryClient.invalidateQueries(trpc.result.pathFilter());
    await queryClient.invalidateQueries(trpc.review.pathFilter());
    const { draft, settle } = latest.current;
    settle(without(draft, saved.filter((key) => draft[key] === sent[key])));
  };
  return { save, isSaving: saving.isPending, error: saving.error, outcome };
}
