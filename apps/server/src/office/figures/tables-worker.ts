import { parentPort, workerData } from 'node:worker_threads';
import { largestText } from '../read-text.ts';
import { sheetTables, type SheetTablesRead } from './sheet-tables.ts';

/** What the thread is given. */
export interface TablesWork {
  readonly bytes: Uint8Array;
  /** The most rows of a sheet that are read. */
  readonly mostRows: number;
}

/** What is read goes on to the server's own thread, so it is at most as long as the longest text. */
function bounded(read: SheetTablesRead): SheetTablesRead {
  if (!read.ok) return read;
  let length = 0;
  for (const { rows } of read.tables) for (const { cells } of rows) for (const cell of cells) length += cell.length + 1;
  return length > largestText ? { ok: false, why: { code: 'unpacks-too-large', most: largestText } } : read;
}

const { bytes, mostRows }: TablesWork = workerData;
parentPort?.postMessage(bounded(await sheetTables(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), mostRows)), []);
