import type { Indicator, TallyPart } from '@dondoc/domain/kpi';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTRPC } from '../../../api.tsx';
import { useMe } from '../../../session.ts';
import { useText } from '../../../text/use-text.ts';
import type { CellPlace } from '../../../ui/sheet/use-sheet.ts';
import { useKeptDraft } from '../../../ui/sheet/use-kept-draft.ts';
import type { FormRow } from '../answers.ts';
import { cellKey, isEntryDraft, keepMine, readCell, typeInto, without, type CellReading } from './entry-draft.ts';

/** The columns of the sheet that are typed into, in their order. */
export const sheetParts: readonly TallyPart[] = ['numerator', 'denominator'];

/** One line of the sheet: a cell with the indicator it is counted by. */
export interface SheetLine {
  readonly row: FormRow;
  readonly indicator: Indicator;
}

/** The rows of a form as lines of a sheet; an indicator that is not known here has none. */
export function linesOf(form: readonly FormRow[], indicators: readonly Indicator[]): readonly SheetLine[] {
  const known = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  return form.flatMap((row) => {
    const indicator = known.get(row.indicator);
    return indicator === undefined ? [] : [{ row, indicator }];
  });
}

/** What was typed into the form of a month, kept on this machine until it is saved; in two tabs it is one draft. */
export function useEntryDraft(lines: readonly SheetLine[], name: string) {
  const { userId } = useMe();
  const { numberText } = useText();
  const refresh = useRefresh();
  const kept = useKeptDraft(`entry.${userId}.${name}`, { isDraft: isEntryDraft, onGone: refresh });
  const { draft, others } = kept;
  const readings: readonly CellReading[] = useMemo(
    () => lines.map(({ row, indicator }) => readCell(row, draft[cellKey(row)], { indicator, write: numberText, other: others[cellKey(row)] })),
    [lines, draft, others, numberText],
  );
  const keys = useMemo(() => new Set(lines.map(({ row }) => cellKey(row))), [lines]);

  const isDisputed = (row: FormRow) => cellKey(row) in others;
  const partAt = ({ row, column }: CellPlace) => {
    const [line, part] = [lines[row], sheetParts[column]];
    return line === undefined || part === undefined ? null : { row: line.row, part, isDisputed: isDisputed(line.row) };
  };
  const type = (at: CellPlace, text: string) => {
    const place = partAt(at);
    if (place !== null) kept.change(typeInto(draft, { ...place, text }, numberText), `${cellKey(place.row)} ${place.part}`);
  };
  /** Types a range in, and gives the number of its cells that lie outside the sheet. */
  const paste = (at: CellPlace, range: readonly (readonly string[])[]): number => {
    let pasted = draft;
    let outside = 0;
    for (const [down, texts] of range.entries()) {
      for (const [across, text] of texts.entries()) {
        const place = partAt({ row: at.row + down, column: at.column + across });
        if (place === null) outside += 1;
        else pasted = typeInto(pasted, { ...place, text }, numberText);
      }
    }
    kept.change(pasted, null);
    return outside;
  };
  return {
    ...kept,
    readings,
    /** How many cells of the month were typed into and are not shown. */
    elsewhere: Object.keys(draft).filter((key) => !keys.has(key)).length,
    type,
    paste,
    textAt: ({ row, column }: CellPlace): string => {
      const part = sheetParts[column];
      return part === undefined ? '' : (readings[row]?.texts[part] ?? '');
    },
    giveReason: (row: FormRow, text: string) =>
      kept.change(typeInto(draft, { row, part: 'note', text, isDisputed: isDisputed(row) }, numberText), `note ${cellKey(row)}`),
    keepMine: (row: FormRow) => kept.change(keepMine(draft, row), null),
    takeTheirs: (row: FormRow) => kept.change(without(draft, [cellKey(row)]), null),
  };
}

/** Reads again what stands in the database and what follows from it. */
export function useRefresh() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return async () => {
    await queryClient.invalidateQueries(trpc.entry.form.pathFilter());
    await queryClient.invalidateQueries(trpc.result.pathFilter());
    await queryClient.invalidateQueries(trpc.review.pathFilter());
  };
}

export type EntryDraftInUse = ReturnType<typeof useEntryDraft>;
