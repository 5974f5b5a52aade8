import { read, utils, type WorkBook } from '@e965/xlsx';
import type { DocumentLine, DocumentNote } from '@dondoc/domain/plan';
import type { OfficeRead } from './office-read.ts';
import { hasDocumentType } from './read-xml.ts';
import { readZip } from './read-zip.ts';
import { sheetLines } from './sheet/sheet-lines.ts';
import { visibleRows, type VisibleRows } from './sheet/visible-rows.ts';

/**
 * Reads the sheets of a workbook that a person sees, one after the other. Rows of a later sheet are numbered on from the last
 * row of the one before. What is hidden is left out and noted; cells merged are read once. Nothing in the file is computed.
 */
export async function readXlsx(bytes: Buffer): Promise<OfficeRead> {
  // The library unpacks without a limit: what comes out is counted first.
  const unpacked = await readZip(bytes, () => true);
  if (!unpacked.ok) return unpacked;
  if ([...unpacked.parts].some(([name, part]) => name.endsWith('.xml') && hasDocumentType(part))) return { ok: false, why: { code: 'damaged' } };
  const book = openBook(bytes);
  return book === null ? { ok: false, why: { code: 'damaged' } } : readBook(book);
}

function openBook(bytes: Buffer): WorkBook | null {
  try {
    // cellStyles: without it the library does not say which rows and columns are hidden.
    return read(bytes, { type: 'buffer', dense: true, cellStyles: true, cellNF: true, cellHTML: false, cellFormula: false });
  } catch {
    // Every error of the library says what is wrong with the bytes.
    return null;
  }
}

interface Reading {
  readonly lines: DocumentLine[];
  readonly notes: DocumentNote[];
}

function readBook(book: WorkBook): OfficeRead {
  const reading: Reading = { lines: [], notes: [] };
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    if (sheet?.['!data'] === undefined) continue;
    const seen = visibleRows(sheet, book.Workbook?.WBProps?.date1904 === true);
    if (seen === null) return { ok: false, why: { code: 'unpacks-too-large' } };
    if ((book.Workbook?.Sheets?.[index]?.Hidden ?? 0) === 0) addSheet(reading, name.normalize('NFC'), seen);
    else if (seen.rows.length > 0) noteHidden(reading, `trang tính “${name.normalize('NFC')}”`);
  }
  return reading.lines.length === 0 ? { ok: false, why: { code: 'empty' } } : { ok: true, document: reading };
}

function addSheet(reading: Reading, sheet: string, { rows, hiddenRows, hiddenColumns }: VisibleRows): void {
  reading.lines.push(...sheetLines(rows, { sheet, offset: reading.lines.at(-1)?.line ?? 0 }));
  if (hiddenRows.length > 0) noteHidden(reading, `hàng ${ranges(hiddenRows)} của trang tính “${sheet}”`);
  if (hiddenColumns.length > 0)
    noteHidden(reading, `cột ${hiddenColumns.map(utils.encode_col).join(', ')} của trang tính “${sheet}”`);
}

function noteHidden({ lines, notes }: Reading, about: string): void {
  notes.push({ code: 'HIDDEN_CONTENT', line: lines.at(-1)?.line ?? 1, about });
}

/** "3, 5–7". */
function ranges(numbers: readonly number[]): string {
  const runs: { readonly from: number; to: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.to === number - 1) run.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
