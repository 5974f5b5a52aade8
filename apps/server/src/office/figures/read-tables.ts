import { mostFigureRows, type FileTable } from '@dondoc/domain/kpi';
import type { DocumentFault } from '@dondoc/domain/plan';
import { fileKindOf, isLockedOffice } from '../file-kind.ts';
import { inThread, readingLimits, type ReadingLimits } from '../in-thread.ts';
import { largestFile } from '../read-document-file.ts';
import type { ThreadRefusal } from '../read-in-thread.ts';
import { readText } from '../read-text.ts';
import { mostUnpacked } from '../read-zip.ts';
import type { TableFileFault } from './fault.ts';
import type { SheetTablesRead } from './sheet-tables.ts';
import type { TablesWork } from './tables-worker.ts';
import { csvTable, jsonTable, looksLikeJson, type TextTableRefusal } from './text-tables.ts';

/** The tables of a file, or why there are none. */
export type TablesRead =
  | { readonly ok: true; readonly value: readonly FileTable[] }
  | { readonly ok: false; readonly fault: DocumentFault | TableFileFault };

/** One row more than is taken, and room for a title and headings: enough to see that there are too many. */
const mostRows = mostFigureRows + 100;

/**
 * The tables that the bytes of a file hold: a workbook, CSV or JSON, told apart by the content and not by the name.
 * Answers within ten seconds whatever the bytes are; every refusal says why and leaves nothing behind.
 */
export async function readTables(bytes: Buffer, fileName: string, limits: ReadingLimits = readingLimits): Promise<TablesRead> {
  if (bytes.length > largestFile) {
    return refuse({ code: 'document/too-large', detail: { fileName, size: bytes.length, most: largestFile } });
  }
  const kind = fileKindOf(bytes);
  if (kind === 'doc' && isLockedOffice(bytes)) return refuse({ code: 'document/locked', detail: { fileName, kind: 'xlsx' } });
  if (kind === 'xlsx') {
    const work: TablesWork = { bytes: new Uint8Array(bytes), mostRows };
    const read = await inThread<SheetTablesRead>(new URL('tables-worker.ts', import.meta.url), work, limits);
    return read.ok ? { ok: true, value: read.tables } : refuse(faultOf(read.why, fileName, limits));
  }
  if (kind !== null) return refuse({ code: 'figures/not-a-table-file', detail: { fileName } });
  const text = readText(bytes, fileName);
  if (!text.ok) return text.fault.code === 'document/not-text' ? refuse({ code: 'figures/not-a-table-file', detail: { fileName } }) : text;
  const table = looksLikeJson(text.value.text) ? jsonTable(text.value.text) : csvTable(text.value.text);
  return table.ok ? { ok: true, value: [table.table] } : refuse(textFault(table.why, fileName));
}

function faultOf(why: ThreadRefusal, fileName: string, { seconds }: ReadingLimits): DocumentFault {
  switch (why.code) {
    case 'locked':
      return { code: 'document/locked', detail: { fileName, kind: 'xlsx' } };
    case 'empty':
      return { code: 'document/empty', detail: { fileName } };
    case 'unpacks-too-large':
      return { code: 'document/unpacks-too-large', detail: { fileName, most: why.most ?? mostUnpacked } };
    case 'too-slow':
      return { code: 'document/too-slow', detail: { fileName, seconds } };
    default:
      return { code: 'document/damaged', detail: { fileName, kind: 'xlsx' } };
  }
}

function textFault(why: TextTableRefusal, fileName: string): TableFileFault {
  if (why.code === 'not-json') return { code: 'figures/not-json', detail: { fileName } };
  return { code: 'figures/broken-quotes', detail: { fileName, row: why.row } };
}

const refuse = (fault: DocumentFault | TableFileFault): TablesRead => ({ ok: false, fault });
