import { lastDayOf, type Period } from '@dondoc/domain/calendar';
import type { Indicator } from '@dondoc/domain/kpi';
import { useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../api.tsx';
import { useMe } from '../../../session.ts';
import { useText } from '../../../text/use-text.ts';
import { useKeptDraft } from '../../../ui/sheet/use-kept-draft.ts';
import type { TargetLine } from '../answers.ts';
import {
  isTargetDraft,
  keepMyTarget,
  pasteTargets,
  readTarget,
  typeDisputed,
  typeTarget,
  withoutTargets,
} from './target-draft.ts';

/** What was typed over the targets of an indicator and period, kept on this machine until it is saved. */
export function useTargetDraft(lines: readonly TargetLine[], { indicator, period }: { readonly indicator: Indicator['code']; readonly period: Period }) {
  const { userId } = useMe();
  const { percentText } = useText();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const kept = useKeptDraft(`targets.${userId}.${indicator}.${period}`, {
    isDraft: isTargetDraft,
    onGone: () => queryClient.invalidateQueries(trpc.target.list.queryFilter()),
  });
  const { draft, others } = kept;
  const write = (points: number) => percentText(points).replace(/\s*%$/u, '');
  return {
    ...kept,
    readings: lines.map((line) => readTarget(line, { here: draft[line.unitId], other: others[line.unitId] }, write)),
    type: (line: TargetLine, text: string) => kept.change((line.unitId in others ? typeDisputed : typeTarget)(draft, line, text), line.unitId),
    /** The same target for several units, undone in one step. */
    typeAll: (chosen: readonly TargetLine[], text: string) =>
      kept.change(
        chosen.reduce((before, line) => typeTarget(before, line, text), draft),
        null,
      ),
    /** Pastes over the units in sight, in the order they are shown. */
    paste: (shown: readonly TargetLine[], from: number, range: readonly (readonly string[])[]) => {
      const pasted = pasteTargets(draft, shown, { from, range, on: lastDayOf(period), write });
      kept.change(pasted.draft, null);
      return pasted;
    },
    /** Targets by unit, typed in one step. */
    typeEach: (values: readonly { readonly unitId: string; readonly targetBp: number }[]) => {
      const byUnit = new Map<string, TargetLine>(lines.map((line) => [line.unitId, line]));
      const filled = values.reduce((before, { unitId, targetBp }) => {
        const line = byUnit.get(unitId);
        return line === undefined ? before : typeTarget(before, line, write(targetBp));
      }, draft);
      kept.change(filled, null);
    },
    keepMine: (line: TargetLine) => kept.change(keepMyTarget(draft, line), null),
    takeTheirs: (line: TargetLine) => kept.change(withoutTargets(draft, [line.unitId]), null),
  };
}

export type TargetDraftInUse = ReturnType<typeof useTargetDraft>;
