import {
  checkEntry,
  notApplicableSign,
  outliersIn,
  parseEntry,
  saysNotApplicable,
  type EntryCell,
  type EntryFault,
  type Indicator,
  type Outlier,
  type Tally,
  type TallyPart,
} from '@dondoc/domain/kpi';
import type { FormRow } from '../answers.ts';

/** One cell as typed and not yet saved, with the version it was typed over. */
export interface DraftCell {
  readonly numerator: string;
  readonly denominator: string;
  /** The reason given for an unusual value; blank: none. */
  readonly note: string;
  readonly version: number | null;
}

/** What of a cell is typed into. */
type DraftPart = TallyPart | 'note';

/** What was typed into a month's form and not yet saved, by {@link cellKey}. */
export type EntryDraft = { readonly [cell: string]: DraftCell };

/** Nothing typed. */
export const emptyDraft: EntryDraft = {};

/** Whether what this machine kept is a draft. */
export function isEntryDraft(value: unknown): value is EntryDraft {
  return typeof value === 'object' && value !== null && Object.values(value).every(isDraftCell);
}

function isDraftCell(value: unknown): value is DraftCell {
  if (typeof value !== 'object' || value === null) return false;
  const { numerator, denominator, note, version } = value as Partial<Record<keyof DraftCell, unknown>>;
  const isVersion = version === null || typeof version === 'number';
  return [numerator, denominator, note].every((text) => typeof text === 'string') && isVersion;
}

/** Names a cell within a month. */
export const cellKey = ({ unitId, indicator, service }: Pick<FormRow, 'unitId' | 'indicator' | 'service'>): string =>
  `${unitId} ${indicator} ${service}`;

/** How a count is written in a cell; a blank is a blank. */
type WriteCount = (count: number) => string;

/** A cell as it looks: what stands in it, what that counts, and what is wrong, unusual or in dispute. */
export interface CellReading {
  readonly row: FormRow;
  readonly texts: { readonly [Part in DraftPart]: string };
  /** Null when both parts are blank or not applicable, or when the cell is wrong. */
  readonly tally: Tally | null;
  /** Null when the cell is wrong. */
  readonly cell: EntryCell | null;
  readonly fault: { readonly part: TallyPart; readonly fault: EntryFault } | null;
  /** What is unusual about it after the unit's earlier months. */
  readonly outliers: readonly Outlier[];
  /** What another tab of the browser has in the cell, where both were typed into. */
  readonly other: DraftCell | null;
  /** `conflict`: somebody else has saved something else since this was typed, or another tab has something else. */
  readonly state: 'saved' | 'waiting' | 'wrong' | 'conflict';
}

interface CellTerms {
  readonly indicator: Pick<Indicator, 'numeratorAtMostDenominator'>;
  readonly write: WriteCount;
  /** What another tab has in the cell, where it differs. */
  readonly other?: DraftCell | undefined;
}

/** Reads a cell of the form with what was typed over it. */
export function readCell(row: FormRow, typed: DraftCell | undefined, terms: CellTerms): CellReading {
  const { numerator, denominator, note } = typed ?? savedTexts(row, terms.write);
  const other = terms.other ?? null;
  const reading = { row, texts: { numerator, denominator, note }, other };
  const parsed = parseEntry(reading.texts);
  const checked = parsed.ok ? checkEntry(terms.indicator, parsed.value) : parsed;
  if (!parsed.ok || !checked.ok) {
    const fault = checked.ok ? null : { part: faultyPart(checked.fault), fault: checked.fault };
    return { ...reading, tally: null, cell: null, fault, outliers: [], state: 'wrong' };
  }
  const tally = parsed.value.notApplicable ? null : tallyOf(parsed.value);
  const state = other === null ? stateOf(row, typed, parsed.value) : 'conflict';
  return { ...reading, tally, cell: parsed.value, fault: null, outliers: outliersIn(row.usual, tally), state };
}

function tallyOf({ numerator, denominator }: EntryCell): Tally | null {
  return numerator === null || denominator === null ? null : { numerator, denominator };
}

function savedTexts({ numerator, denominator, notApplicable, note }: FormRow, write: WriteCount) {
  const textOf = (count: number | null) => (count === null ? '' : write(count));
  return {
    numerator: notApplicable ? notApplicableSign : textOf(numerator),
    denominator: notApplicable ? notApplicableSign : textOf(denominator),
    note: note ?? '',
  };
}

/** The input that is to be mended. */
function faultyPart(fault: EntryFault): TallyPart {
  if (fault.code === 'kpi/entry-incomplete') return fault.detail.missing;
  return fault.code === 'kpi/not-a-count' ? fault.detail.part : 'numerator';
}

function stateOf(row: FormRow, typed: DraftCell | undefined, cell: EntryCell): CellReading['state'] {
  if (typed === undefined || isStanding(row, cell, typed.note)) return 'saved';
  return typed.version === row.version ? 'waiting' : 'conflict';
}

/** Whether what was typed is what stands in the database already. */
function isStanding(row: FormRow, cell: EntryCell, note: string): boolean {
  const isSame = row.numerator === cell.numerator && row.denominator === cell.denominator && row.notApplicable === cell.notApplicable;
  return isSame && (row.note ?? '') === note.trim();
}

interface TypedText {
  readonly row: FormRow;
  readonly part: DraftPart;
  readonly text: string;
  /** Whether another tab has something else in the cell. */
  readonly isDisputed?: boolean;
}

/**
 * The draft after a text was typed into one part of a cell. Typing what is saved leaves nothing to save; in a cell that another
 * tab has otherwise it is a value like any other, so that the other one does not step into its place while a person types.
 */
export function typeInto(draft: EntryDraft, { row, part, text, isDisputed = false }: TypedText, write: WriteCount): EntryDraft {
  const key = cellKey(row);
  const before = draft[key] ?? { ...savedTexts(row, write), version: row.version };
  const typed = { ...withoutSign(before, part, text), [part]: text };
  const parsed = parseEntry(typed);
  return parsed.ok && !isDisputed && isStanding(row, parsed.value, typed.note) ? without(draft, [key]) : { ...draft, [key]: typed };
}

/** A count typed over "not applicable" takes the sign out of the other part too: the two never stand together. */
function withoutSign(before: DraftCell, part: DraftPart, text: string): DraftCell {
  const isCount = part !== 'note' && text.trim() !== '' && !saysNotApplicable(text);
  if (!isCount) return before;
  const other: TallyPart = part === 'numerator' ? 'denominator' : 'numerator';
  return saysNotApplicable(before[other]) ? { ...before, [other]: '' } : before;
}

/** The draft without these cells: they were saved, or given up. */
export function without(draft: EntryDraft, keys: readonly string[]): EntryDraft {
  const left = new Set(keys);
  return Object.fromEntries(Object.entries(draft).filter(([key]) => !left.has(key)));
}

/** The draft with a cell now typed over what somebody else saved: the next save replaces that. */
export function keepMine(draft: EntryDraft, row: FormRow): EntryDraft {
  const key = cellKey(row);
  const typed = draft[key];
  return typed === undefined ? draft : { ...draft, [key]: { ...typed, version: row.version } };
}
