import Papa from 'papaparse';
import { figureColumns } from '@dondoc/domain/kpi';
import { inThread } from '../in-thread.ts';
import type { FigureSheet } from './figure-sheet.ts';
import { guarded } from './text-tables.ts';
import type { WorkbookWritten } from './workbook-worker.ts';

/** The formats a figures file is written in; each is read back. */
export const figureFormats = ['xlsx', 'csv', 'json'] as const;

/** A format of figures files. */
export type FigureFormat = (typeof figureFormats)[number];

/** Writes a figures file; a workbook in a thread of its own, so that a large one keeps nobody waiting. */
export async function writeFigures(sheet: FigureSheet, format: FigureFormat): Promise<Buffer> {
  switch (format) {
    case 'csv':
      return Buffer.from(csvOf(sheet));
    case 'json':
      return Buffer.from(jsonOf(sheet));
    case 'xlsx': {
      const written = await inThread<WorkbookWritten>(new URL('workbook-worker.ts', import.meta.url), sheet, writingLimits);
      if (!written.ok) throw new Error(`a template could not be written: ${written.why.code}`);
      return Buffer.from(written.bytes);
    }
  }
}

/** Twice what the largest template takes on a slow machine. */
const writingLimits = { seconds: 60, memory: 1024, bytes: 512 };

/** Columns for people, after those that are read back. */
const named = ['unit_name', 'indicator_name', 'service_name', 'previous_numerator', 'previous_denominator'] as const;

/** UTF-8 with its mark and semicolons: what Excel opens as it is in a Vietnamese Windows. */
function csvOf({ rows }: FigureSheet): string {
  const lines = rows.map(({ texts, unitName, indicatorName, serviceName, previous }) => [
    ...figureColumns.map((column) => guarded(texts[column] ?? '')),
    ...[unitName, indicatorName, serviceName ?? ''].map(guarded),
    previous?.numerator ?? '',
    previous?.denominator ?? '',
  ]);
  return `\uFEFF${Papa.unparse([[...figureColumns, ...named], ...lines], { delimiter: ';', newline: '\r\n' })}\r\n`;
}

const countColumns = new Set<string>(['indicator_version', 'service', 'numerator', 'denominator', 'entry_version']);

function jsonOf({ period, rows }: FigureSheet): string {
  const list = rows.map(({ texts, unitName, indicatorName, serviceName, previous }) => ({
    ...Object.fromEntries(figureColumns.map((column) => [column, jsonValue(column, texts[column] ?? '')])),
    unit_name: unitName,
    indicator_name: indicatorName,
    service_name: serviceName,
    previous_numerator: previous?.numerator ?? null,
    previous_denominator: previous?.denominator ?? null,
  }));
  return `${JSON.stringify({ month: period, rows: list }, null, 1)}\n`;
}

function jsonValue(column: string, text: string): string | number | boolean | null {
  if (column === 'not_applicable') return text !== '';
  if (text === '') return null;
  return countColumns.has(column) ? Number(text) : text;
}
