import type { Period } from '@dondoc/domain/calendar';
import type { KpiFault } from '@dondoc/domain/kpi';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTRPC } from '../../../api.tsx';
import { useText } from '../../../text/use-text.ts';
import type { CellAnswer, FormRow } from '../answers.ts';
import { cellKey, without, type DraftCell, type EntryDraft } from './entry-draft.ts';
import { useRefresh, type EntryDraftInUse } from './use-entry-draft.ts';

/** A cell the server refused, as it was then typed. */
interface RefusedCell {
  readonly fault: KpiFault;
  readonly typed: DraftCell | undefined;
}

/**
 * Saves what waits in a draft. What was saved leaves it; what was refused, or typed meanwhile, stays. With the line dead
 * the cells wait on this machine and go out by themselves when it is back.
 */
export function useSaveEntries(period: Period, used: EntryDraftInUse) {
  const trpc = useTRPC();
  const refresh = useRefresh();
  const { t } = useText();
  const [outcome, setOutcome] = useState<string | null>(null);
  const [refused, setRefused] = useState<ReadonlyMap<string, RefusedCell>>(new Map());
  const latest = useRef(used);
  useEffect(() => {
    latest.current = used;
  });

  const saving = useMutation(trpc.entry.save.mutationOptions());
  const save = () => {
    const sent = used.draft;
    const cells = used.readings.flatMap(({ state, cell, texts, row: { unitId, indicator, service } }) => {
      if (state !== 'waiting' || cell === null) return [];
      const note = texts.note.trim() === '' ? null : texts.note;
      return [{ unitId, indicator, service, ...cell, note, version: sent[cellKey({ unitId, indicator, service })]?.version ?? null }];
    });
    setOutcome(null);
    saving.mutate({ period, cells }, { onSuccess: (answers) => void settleSaved(answers, sent) });
  };
  const settleSaved = async (answers: readonly CellAnswer[], sent: EntryDraft) => {
    const saved = answers.filter((answer) => answer.saved).map(cellKey);
    const faults = answers.flatMap((answer) => (answer.saved ? [] : [[cellKey(answer), { fault: answer.refused, typed: sent[cellKey(answer)] }] as const]));
    const words = [t('kpi.entry.saved', { count: saved.length })];
    if (faults.length > 0) words.push(t('kpi.entry.refused', { count: faults.length }));
    // First what now stands in the database, so that a saved cell never flickers back to what it was.
    await refresh();
    const { draft, settle } = latest.current;
    settle(without(draft, saved.filter((key) => draft[key] === sent[key])));
    // Said last: whoever reads it may leave at once, and what was saved is no longer kept here as if it were not.
    setOutcome(words.join(' '));
    setRefused(new Map(faults));
  };
  /** Why a cell was not saved, as long as it stands as it was sent; a cell somebody else entered says so itself. */
  const refusalOf = (row: FormRow): KpiFault | null => {
    const found = refused.get(cellKey(row));
    const isSaid = found === undefined || found.fault.code === 'kpi/entry-stale' || found.typed !== used.draft[cellKey(row)];
    return isSaid ? null : found.fault;
  };
  return { save, isSaving: saving.isPending && !saving.isPaused, isHeldBack: saving.isPaused, error: saving.error, outcome, refusalOf };
}

export type SavingEntries = ReturnType<typeof useSaveEntries>;
