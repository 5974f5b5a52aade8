import {
  checkEntry,
  parseCount,
  type EntryCounts,
  type EntryFault,
  type Indicator,
  type Tally,
  type TallyPart,
} from '@dondoc/domain/kpi';
import type { FormRow } from '../answers.ts';

/** One cell as typed and not yet saved, with the version it was typed over. */
interface DraftCell {
  readonly numerator: string;
  readonly denominator: string;
  readonly version: number | null;
}

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
  const { numerator, denominator, version } = value as Partial<Record<keyof DraftCell, unknown>>;
  const isVersion = version === null || typeof version === 'number';
  return typeof numerator === 'string' && typeof denominator === 'string' && isVersion;
}

/** Names a cell within a month. */
export const cellKey = ({ unitId, indicator }: Pick<FormRow, 'unitId' | 'indicator'>): string => `${unitId} ${indicator}`;

/** How a count is written in a cell; a blank is a blank. */
type WriteCount = (count: number) => string;

/** A cell as it looks: what stands in it, what that counts, and what is wrong or in dispute. */
export interface CellReading {
  readonly row: FormRow;
  readonly texts: { readonly [Part in TallyPart]: string };
  /** Null when both parts are blank, or when the cell is wrong. */
  readonly tally: Tally | null;
  readonly counts: EntryCounts | null;
  readonly fault: { readonly part: TallyPart; readonly fault: EntryFault } | null;
  /** `conflict`: somebody else has saved other counts since this was typed. */
  readonly state: 'saved' | 'waiting' | 'wrong' | 'conflict';
}

/** Reads a cell of the form with what was typed over it. */
export function readCell(row: FormRow, typed: DraftCell | undefined, terms: CellTerms): CellReading {
  const texts = typed ?? savedTexts(row, terms.write);
  const reading = { row, texts: { numerator: texts.numerator, denominator: texts.denominator } };
  const parsed = parseCell(texts);
  if (!parsed.ok) return { ...reading, tally: null, counts: null, fault: parsed.wrong, state: 'wrong' };
  const checked = checkEntry(terms.indicator, parsed.counts);
  if (!checked.ok) {
    const fault = { part: faultyPart(checked.fault), fault: checked.fault };
    return { ...reading, tally: null, counts: null, fault, state: 'wrong' };
  }
  const state = stateOf(row, typed, parsed.counts);
  return { ...reading, tally: checked.value, counts: parsed.counts, fault: null, state };
}

interface CellTerms {
  readonly indicator: Pick<Indicator, 'numeratorAtMostDenominator'>;
  readonly write: WriteCount;
}

function savedTexts({ numerator, denominator }: EntryCounts, write: WriteCount) {
  return {
    numerator: numerator === null ? '' : write(numerator),
    denominator: denominator === null ? '' : write(denominator),
  };
}

type ParsedCell =
  | { readonly ok: true; readonly counts: EntryCounts }
  | { readonly ok: false; readonly wrong: NonNullable<CellReading['fault']> };

function parseCell(texts: { readonly [Part in TallyPart]: string }): ParsedCell {
  const numerator = parseCount(texts.numerator, 'numerator');
  if (!numerator.ok) return { ok: false, wrong: { part: 'numerator', fault: numerator.fault } };
  const denominator = parseCount(texts.denominator, 'denominator');
  if (!denominator.ok) return { ok: false, wrong: { part: 'denominator', fault: denominator.fault } };
  return { ok: true, counts: { numerator: numerator.value, denominator: denominator.value } };
}

/** The input that is to be mended. */
function faultyPart(fault: EntryFault): TallyPart {
  if (fault.code === 'kpi/entry-incomplete') return fault.detail.missing;
  return fault.code === 'kpi/not-a-count' ? fault.detail.part : 'numerator';
}

function stateOf(row: FormRow, typed: DraftCell | undefined, counts: EntryCounts): CellReading['state'] {
  if (typed === undefined || isSame(row, counts)) return 'saved';
  return typed.version === row.version ? 'waiting' : 'conflict';
}

function isSame(one: EntryCounts, other: EntryCounts): boolean {
  return one.numerator === other.numerator && one.denominator === other.denominator;
}

/** The draft after a text was typed into one part of a cell; typing what is saved leaves nothing to save. */
export function typeInto(
  draft: EntryDraft,
  { row, part, text }: { readonly row: FormRow; readonly part: TallyPart; readonly text: string },
  write: WriteCount,
): EntryDraft {
  const key = cellKey(row);
  const before = draft[key] ?? { ...savedTexts(row, write), version: row.version };
  const typed = { ...before, [part]: text };
  const parsed = parseCell(typed);
  return parsed.ok && isSame(row, parsed.counts) ? without(draft, [key]) : { ...draft, [key]: typed };
}

/** The draft without these cells: they were saved, or given up. */
export function without(draft: EntryDraft, keys: readonly string[]): EntryDraft {
  return Object.fromEntries(Object.entries(draft).filter(([key]) => !keys.includes(key)));
}

/** The draft with a cell now typed over what somebody else saved: the next save replaces that. */
export function keepMine(draft: EntryDraft, row: FormRow): EntryDraft {
  const key = cellKey(row);
  const typed = draft[key];
  return typed === undefined ? draft : { ...draft, [key]: { ...typed, version: row.version } };
}
