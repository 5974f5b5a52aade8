import type { Indicator } from '@dondoc/domain/kpi';
import type { TallyPart } from '@dondoc/domain/kpi';
import { useMe } from '../../../session.ts';
import { useText } from '../../../text/use-text.ts';
import type { CellPlace } from '../../../ui/sheet/use-sheet.ts';
import { useKeptDraft } from '../../../ui/sheet/use-kept-draft.ts';
import type { FormRow } from '../answers.ts';
import { cellKey, emptyDraft, isEntryDraft, keepMine, readCell, typeInto, without, type CellReading } from './entry-draft.ts';

const parts: readonly TallyPart[] = ['numerator', 'denominator'];

/** The form of a month as a sheet: units down, and across each indicator's numerator and denominator. */
export interface EntrySheet {
  readonly units: readonly SheetUnit[];
  readonly indicators: readonly Indicator[];
}

interface SheetUnit {
  readonly unitId: string;
  readonly unitName: string;
  /** One cell for each indicator, in their order. */
  readonly rows: readonly FormRow[];
}

/** Lays the rows of a form out as a sheet. */
export function sheetOf(form: readonly FormRow[], indicators: readonly Indicator[]): EntrySheet {
  const asked = indicators.filter(({ code }) => form.some((row) => row.indicator === code));
  const byUnit = Map.groupBy(form, ({ unitId }) => unitId);
  const units = [...byUnit].map(([unitId, rows]) => ({
    unitId,
    unitName: rows[0]?.unitName ?? unitId,
    rows: asked.flatMap(({ code }) => rows.find(({ indicator }) => indicator === code) ?? []),
  }));
  return { units, indicators: asked };
}

/** The part of a cell at a place of the sheet; null outside it. */
function partAt({ units }: EntrySheet, { row, column }: CellPlace) {
  const cell = units[row]?.rows[Math.floor(column / parts.length)];
  const part = parts[column % parts.length];
  return cell === undefined || part === undefined ? null : { row: cell, part };
}

/** What was typed into the form of a month, kept on this machine until it is saved. */
export function useEntryDraft(sheet: EntrySheet, name: string) {
  const { userId } = useMe();
  const { numberText } = useText();
  const kept = useKeptDraft(`entry.${userId}.${name}`, { empty: emptyDraft, isDraft: isEntryDraft });
  const { draft } = kept;

  const read = (row: FormRow, indicator: Indicator): CellReading =>
    readCell(row, draft[cellKey(row)], { indicator, write: numberText });
  const readings = sheet.units.flatMap(({ rows }) =>
    sheet.indicators.flatMap((indicator) => {
      const row = rows.find((each) => each.indicator === indicator.code);
      return row === undefined ? [] : [read(row, indicator)];
    }),
  );

  const type = (at: CellPlace, text: string) => {
    const place = partAt(sheet, at);
    if (place !== null) kept.change(typeInto(draft, { ...place, text }, numberText), `${at.row} ${at.column}`);
  };
  /** Types a range in, and gives the number of its cells that lie outside the sheet. */
  const paste = (at: CellPlace, range: readonly (readonly string[])[]): number => {
    let pasted = draft;
    let outside = 0;
    for (const [down, texts] of range.entries()) {
      for (const [across, text] of texts.entries()) {
        const place = partAt(sheet, { row: at.row + down, column: at.column + across });
        if (place === null) outside += 1;
        else pasted = typeInto(pasted, { ...place, text }, numberText);
      }
    }
    kept.change(pasted, null);
    return outside;
  };
  return {
    ...kept,
    read,
    readings,
    type,
    paste,
    keepMine: (row: FormRow) => kept.change(keepMine(draft, row), null),
    takeTheirs: (row: FormRow) => kept.change(without(draft, [cellKey(row)]), null),
  };
}

export type EntryDraftInUse = ReturnType<typeof useEntryDraft>;
