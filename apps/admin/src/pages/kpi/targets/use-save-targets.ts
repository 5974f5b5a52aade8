import type { Period } from '@dondoc/domain/calendar';
import { revises, type RevisionBasis } from '@dondoc/domain/kpi';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTRPC } from '../../../api.tsx';
import { useText } from '../../../text/use-text.ts';
import { withoutTargets, type TargetDraft } from './target-draft.ts';
import type { TargetDraftInUse } from './use-target-draft.ts';

/** Saves the targets that wait in a draft, all or none. What was typed meanwhile stays. */
export function useSaveTargets(asked: { readonly indicator: string; readonly period: Period }, used: TargetDraftInUse) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { t } = useText();
  const [outcome, setOutcome] = useState<string | null>(null);
  const latest = useRef(used);
  useEffect(() => {
    latest.current = used;
  });

  const refresh = () => queryClient.invalidateQueries(trpc.target.list.queryFilter());
  const saving = useMutation(trpc.target.set.mutationOptions({ onError: refresh }));
  const waiting = used.readings.filter(({ state }) => state === 'waiting');
  /** How many of the targets that wait change one already given, and so need a document. */
  const revisions = waiting.filter(({ line, targetBp }) =>
    revises({ wasGiven: line.version !== null, before: line.targetBp, after: targetBp }),
  ).length;
  const save = (basis: RevisionBasis | null) => {
    const sent = used.draft;
    const rows = waiting.map(({ line: { unitId }, targetBp }) => ({ unitId, targetBp, version: sent[unitId]?.version ?? null }));
    setOutcome(null);
    saving.mutate({ ...asked, rows, basis }, { onSuccess: (set) => void settleSaved(set, sent) });
  };
  const settleSaved = async (set: readonly { readonly unitId: string }[], sent: TargetDraft) => {
    setOutcome(t('kpi.targets.saved', { count: set.length }));
    // First what now stands in the database, so that a saved target never flickers back to what it was.
    await refresh();
    await queryClient.invalidateQueries(trpc.target.cascade.queryFilter());
    await queryClient.invalidateQueries(trpc.result.rollUp.queryFilter());
    const { draft, settle } = latest.current;
    const saved = set.map(({ unitId }) => unitId).filter((unitId) => draft[unitId] === sent[unitId]);
    settle(withoutTargets(draft, saved));
  };
  return { save, revisions, isSaving: saving.isPending, error: saving.error, outcome };
}
