import { parentPort, workerData } from 'node:worker_threads';
import type { FigureSheet } from './figure-sheet.ts';
import { workbookOf } from './workbook.ts';

/** The bytes of a workbook, as the thread that writes it answers. */
export interface WorkbookWritten {
  readonly ok: true;
  readonly bytes: Uint8Array;
}

const sheet: FigureSheet = workerData;
const written: WorkbookWritten = { ok: true, bytes: await workbookOf(sheet) };
parentPort?.postMessage(written, []);
