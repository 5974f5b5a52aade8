import { parsePeriod, type Period, type PeriodFault } from '../../calendar/index.ts';
import type { Fault } from '../../fault.ts';
import { ok, refuse, type Result } from '../../result.ts';
import { parseCount, type EntryCell, type EntryFault } from '../entry.ts';
import type { TallyPart } from '../tally.ts';

/** What is written in the cells of one figure, as people type it, paste it or keep it in a file. */
export interface EntryTexts {
  readonly numerator: string;
  readonly denominator: string;
  /** A mark or a yes that says that the unit has nothing of the kind to count; left out: no. */
  readonly notApplicable?: string;
}

/** A mark that is neither a yes nor a no. */
export type MarkFault = Fault<'figures/not-a-mark', { readonly found: string }>;

const notApplicableWords: ReadonlySet<string> = new Set(['không áp dụng', 'khong ap dung', 'kad', 'n/a']);

/** Whether the words in a cell say that nothing of the kind is counted there. A blank and a zero do not. */
const saysNotApplicable = (text: string): boolean => notApplicableWords.has(plain(text));

const yes: ReadonlySet<string> = new Set(['x', 'có', 'true', 'yes', '1']);
const no: ReadonlySet<string> = new Set(['', 'không', 'false', 'no', '0']);

/** Reads a mark: `x`, "có", `true`, `1` or the words "không áp dụng" are a yes; blank, "không", `false`, `0` a no. */
export function parseMark(text: string): Result<boolean, MarkFault> {
  const word = plain(text);
  if (yes.has(word) || saysNotApplicable(word)) return ok(true);
  return no.has(word) ? ok(false) : refuse({ code: 'figures/not-a-mark', detail: { found: text.trim() } });
}

/** One of the cells of a figure that cannot be read, and why. */
export interface TextRefusal {
  readonly part: TallyPart | 'notApplicable';
  readonly fault: EntryFault | MarkFault;
}

/** What the cells say, or every cell that cannot be read. */
export type EntryRead =
  | { readonly ok: true; readonly cell: EntryCell }
  | { readonly ok: false; readonly refusals: readonly TextRefusal[] };

/**
 * Reads the cells of one figure: counts as {@link parseCount} does, and "không áp dụng" written into one count or both
 * as the mark itself. Typed, pasted and uploaded figures all come through here. Whether the counts make sense together is
 * `checkEntry`'s to say.
 */
export function readEntryTexts({ numerator, denominator, notApplicable = '' }: EntryTexts): EntryRead {
  const refusals: TextRefusal[] = [];
  const count = (text: string, part: TallyPart): number | null => {
    if (saysNotApplicable(text)) return null;
    const read = parseCount(text, part);
    if (read.ok) return read.value;
    refusals.push({ part, fault: read.fault });
    return null;
  };
  const counts = { numerator: count(numerator, 'numerator'), denominator: count(denominator, 'denominator') };
  const mark = parseMark(notApplicable);
  if (!mark.ok) refusals.push({ part: 'notApplicable', fault: mark.fault });
  if (!mark.ok || refusals.length > 0) return { ok: false, refusals };
  const isSaid = mark.value || saysNotApplicable(numerator) || saysNotApplicable(denominator);
  return { ok: true, cell: { ...counts, notApplicable: isSaid } };
}

/** Reads a month as programs and people write it: `2022-08`, `8/2022`, `08/2022`, `01/08/2022`, "Tháng 8/2022". */
export function parseMonth(text: string): Result<Period, PeriodFault> {
  const written = plain(text).replace(/^tháng\s+/u, '');
  const iso = /^(\d{4})-(\d{1,2})$/.exec(written);
  const vietnamese = /^(?:0?1\/)?(\d{1,2})\/(\d{4})$/.exec(written);
  const [year, month] = iso === null ? [vietnamese?.[2], vietnamese?.[1]] : [iso[1], iso[2]];
  if (year === undefined || month === undefined) return refuse({ code: 'calendar/not-a-period', detail: { text } });
  return parsePeriod(`${year}-${month.padStart(2, '0')}`);
}

const plain = (text: string): string => text.normalize('NFC').trim().toLowerCase().replaceAll(/\s+/gu, ' ');
