import { checkEntry, type EntryCell } from '../entry.ts';
import type { Indicator } from '../indicator.ts';
import { readEntryTexts, type TextRefusal } from './cell-text.ts';
import type { FigureColumn } from './column.ts';
import { markText, type FigureValue } from './figure.ts';
import { cellRefused, oneOf, type Allowed, type CellRead, type CellRefusal, type RowFault } from './refusal.ts';

/** The longest reason for an unusual value, in characters. */
const mostNote = 2000;

const anyCount: Allowed = { kind: 'number', least: 0, most: Number.MAX_SAFE_INTEGER };

const columnOf = { numerator: 'numerator', denominator: 'denominator', notApplicable: 'not_applicable' } as const;

/** What stands in the value columns of a row. */
export type ValueTexts = { readonly [Column in 'numerator' | 'denominator' | 'not_applicable' | 'note']: string };

/**
 * The value of a row: the counts or the mark, and the reason. Refuses what `readEntryTexts` and, once the indicator is
 * known, `checkEntry` refuse, and a reason that is too long.
 */
export function readValue(texts: ValueTexts, indicator: Indicator | null): CellRead<FigureValue, FigureColumn> {
  const { numerator, denominator, not_applicable: notApplicable, note } = texts;
  const read = readEntryTexts({ numerator, denominator, notApplicable });
  const refusals: CellRefusal<FigureColumn>[] = read.ok ? [] : read.refusals.map(refusalOf);
  if (note.length > mostNote) {
    const fault = { code: 'figures/words-too-long', detail: { length: note.length, most: mostNote } } as const;
    refusals.push({ column: 'note', fault, allowed: { kind: 'words', most: mostNote } });
  }
  if (!read.ok || refusals.length > 0) return { ok: false, refusals };
  const checked = indicator === null ? null : checkValue(read.cell, indicator);
  return checked ?? { ok: true, value: { ...read.cell, note: note === '' ? null : note } };
}

function refusalOf({ part, fault }: TextRefusal): CellRefusal<FigureColumn> {
  return { column: columnOf[part], fault, allowed: part === 'notApplicable' ? oneOf([markText, '']) : anyCount };
}

/** Why the counts do not go together, or null: they do. */
function checkValue(cell: EntryCell, indicator: Indicator): ReturnType<typeof cellRefused<FigureColumn>> | null {
  const entry = checkEntry(indicator, cell);
  if (entry.ok) return null;
  const { fault } = entry;
  switch (fault.code) {
    case 'kpi/entry-incomplete':
      return refused(fault.detail.missing, fault, anyCount);
    case 'kpi/numerator-above-denominator':
      return refused('numerator', fault, { kind: 'number', least: 0, most: fault.detail.denominator });
    case 'kpi/counts-not-applicable':
      return refused('not_applicable', fault, { kind: 'blank' });
    default:
      return refused('numerator', fault, anyCount);
  }
}

const refused = (column: FigureColumn, fault: RowFault, allowed: Allowed) => cellRefused<FigureColumn>(column, fault, allowed);
