import Papa from 'papaparse';
import type { DocumentFault } from '@dondoc/domain/plan';
import { delimiterOf } from './delimiter-of.ts';
import { fileKindOf } from './file-kind.ts';
import { readDocumentFile } from './read-document-file.ts';
import { readText } from './read-text.ts';

/** A row of a table: its number as people see it in the file, and what its cells show. */
interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** The rows of a file, or why there are none. */
export type RowsRead =
  | { readonly ok: true; readonly value: readonly TableRow[] }
  | { readonly ok: false; readonly fault: DocumentFault };

/**
 * The rows of a workbook as a person sees them, hidden ones left out, or of a CSV text parted by semicolons, tabs or commas.
 * Told apart by the content and not by the name; a workbook is read in a thread of its own with limits.
 */
export async function readRows(bytes: Buffer, fileName: string): Promise<RowsRead> {
  if (fileKindOf(bytes) === null) {
    const text = readText(bytes, fileName);
    return text.ok ? { ok: true, value: rowsOfText(text.value.text) } : text;
  }
  const read = await readDocumentFile(bytes, fileName);
  if (!read.ok) return read;
  const rows = read.value.document.lines.map(({ line, cells, text, place }): TableRow => {
    const row = place?.kind === 'row' ? place.row : line;
    return { row, cells: cells ?? [text] };
  });
  return { ok: true, value: rows };
}

function rowsOfText(text: string): readonly TableRow[] {
  const { data } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text), skipEmptyLines: false });
  return data.map((cells, at) => ({ row: at + 1, cells }));
}
