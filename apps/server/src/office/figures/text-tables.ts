import Papa from 'papaparse';
import type { FileTable } from '@dondoc/domain/kpi';
import { delimiterOf } from '../delimiter-of.ts';

/** Why a text is no table. */
export type TextTableRefusal =
  | { readonly code: 'not-json' }
  /** A quotation that is not closed, from this row on. */
  | { readonly code: 'broken-quotes'; readonly row: number };

/** The table of a text, or why there is none. */
export type TextTableRead =
  | { readonly ok: true; readonly table: FileTable }
  | { readonly ok: false; readonly why: TextTableRefusal };

/** Whether a text begins as JSON does; no head of a CSV table does. */
export const looksLikeJson = (text: string): boolean => /^\s*[[{]/.test(text);

/**
 * Reads CSV as offices have it: parted by semicolons, commas or tabs, quoted as RFC 4180 says, with or without the line
 * `sep=;` that Excel writes. Rows are numbered as a spreadsheet shows them.
 */
export function csvTable(text: string): TextTableRead {
  const { delimiter, content } = told(text);
  const { data, errors } = Papa.parse<string[]>(content, { delimiter, skipEmptyLines: false });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken !== undefined) return { ok: false, why: { code: 'broken-quotes', row: (broken.row ?? 0) + 1 } };
  const rows = data.map((cells, at) => ({ row: at + 1, cells: cells.map(unguarded), formulas: [] }));
  return { ok: true, table: { name: '', rows } };
}

function told(text: string): { readonly delimiter: string; readonly content: string } {
  const first = /^sep=(.)\r?\n/.exec(text);
  return first === null ? { delimiter: delimiterOf(text), content: text } : { delimiter: first[1] ?? ';', content: text.slice(first[0].length) };
}

/** Words that a spreadsheet would take for a formula, after any apostrophes. */
const formulaLike = /^'*[=+\-@\t\r]/;

/** Words that no spreadsheet takes for a formula: an apostrophe stands before those it would. */
export const guarded = (cell: string): string => (formulaLike.test(cell) ? `'${cell}` : cell);

/** The words again without the apostrophe that {@link guarded} put before them. */
const unguarded = (cell: string): string => (cell.startsWith("'") && formulaLike.test(cell) ? cell.slice(1) : cell);

/** More names in one list than any file of figures has: a table of that many columns would not fit in memory. */
const mostNames = 200;

/**
 * Reads JSON: a list of objects, one for each row, or an object whose `rows` is such a list and whose other members stand
 * for every row that does not say otherwise. Rows are numbered from 1.
 */
export function jsonTable(text: string): TextTableRead {
  const document = parsed(text);
  const list = Array.isArray(document) ? document : isObject(document) ? document['rows'] : null;
  if (!Array.isArray(list) || !list.every(isObject)) return { ok: false, why: { code: 'not-json' } };
  const common = isObject(document) ? Object.entries(document).filter(([name]) => name !== 'rows') : [];
  const names = new Set([...common.map(([name]) => name), ...list.flatMap((row) => Object.keys(row))]);
  if (names.size > mostNames) return { ok: false, why: { code: 'not-json' } };
  const defaults = new Map(common);
  const rows = list.map((row, at) => ({
    row: at + 1,
    cells: [...names].map((name) => textOf(Object.hasOwn(row, name) ? row[name] : defaults.get(name))),
    formulas: [],
  }));
  return { ok: true, table: { name: '', rows: [{ row: 0, cells: [...names], formulas: [] }, ...rows] } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as words: what is neither words, a number, a yes nor a no is no cell, and its JSON is refused where it stands. */
function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
