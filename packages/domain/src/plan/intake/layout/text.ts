import type { DocumentLine, PlanDocument } from '../../document.ts';
import { cleanLine } from './clean.ts';
import { readColumnHead } from './labels.ts';

/**
 * A document of plain text or Markdown. Lines end with CRLF, CR or LF; a byte-order mark is left out; the text is NFC.
 * Rows of tables, in Markdown or pasted with tabs, get their cells. Lines are numbered from 1, empty ones included.
 */
export function documentFromText(text: string): PlanDocument {
  const lines = text
    .replace(/^\uFEFF/u, '')
    .normalize('NFC')
    .split(/\r\n|[\r\n\u2028\u2029]/u);
  const piped = lines.map((line) => line.includes('|'));
  const open = rowsUnderRules(lines, piped);
  const tabbed = rowsUnderHeads(lines);
  const cellsAt = (line: string, index: number) =>
    tabbed[index] === true ? line.split('\t') : cellsOf(line, open[index] === true);
  return {
    lines: lines.map((line, index): DocumentLine => ({ line: index + 1, text: line, cells: cellsAt(line, index) })),
  };
}

/** Which lines belong to a table without outer bars: the run of barred lines around a `---|---` line and its head. */
function rowsUnderRules(lines: readonly string[], piped: readonly boolean[]): boolean[] {
  const belongs = lines.map(() => false);
  for (const [index, line] of lines.entries()) {
    if (!isRule(line) || line.trimStart().startsWith('|') || (lines[index - 1] ?? '').trimStart().startsWith('|'))
      continue;
    if (piped[index - 1] === true) belongs[index - 1] = true;
    for (let row = index; piped[row] === true && belongs[row] !== true; row += 1) belongs[row] = true;
  }
  return belongs;
}

/**
 * Which lines belong to a table pasted with tabs between its cells: a line of column heads and the lines with tabs
 * after it.
 */
function rowsUnderHeads(lines: readonly string[]): boolean[] {
  let isTable = false;
  return lines.map((line) => {
    isTable = line.includes('\t') && (isTable || isHeads(line.split('\t').map(cleanLine)));
    return isTable;
  });
}

function isHeads(cells: readonly string[]): boolean {
  // A table that was pasted indented begins with a tab in every line.
  const indent = cells[0] === '' ? 1 : 0;
  const heads = cells.slice(indent);
  return heads.length > 2 && heads.every((cell) => cell !== '' && readColumnHead(cell) !== null);
}

function isRule(line: string): boolean {
  return line.includes('|') && /^[\s|:-]+$/u.test(line) && line.includes('--');
}

/** The cells of a row; without outer bars, a bar at an end stands beside an empty cell. */
function cellsOf(line: string, isOpen: boolean): readonly string[] | null {
  const row = line.trim();
  if (!isOpen && !(row.startsWith('|') && row.length > 1)) return null;
  return (isOpen ? row : row.replace(/^\|/u, '').replace(/(?<!\\)\|$/u, ''))
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.replaceAll('\\|', '|').trim());
}
