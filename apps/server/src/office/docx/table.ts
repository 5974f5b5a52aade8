import { withMergedWords, type MergedRow } from '../merged-cells.ts';
import { childOf, type XmlElement } from '../read-xml.ts';
import { blockNames, cellNames, elementsIn, rowNames } from './blocks.ts';
import { isHiddenRow, readParagraph } from './paragraph.ts';
import { countChanges, noteAt, type DocxReading } from './reading.ts';
import { columnsOf } from './table-columns.ts';
import { numberOf, valueOf } from './toggle.ts';

interface Row {
  readonly element: XmlElement;
  readonly cells: readonly { readonly element: XmlElement; readonly start: number }[];
}

/**
 * Reads a table of the body; each row that is shown is one line. The words of merged cells stand in the first of the cells
 * they cover, and as {@link withMergedWords} says in those below.
 *
 * @param add - takes a line and the cells of its row
 */
export function readTable(
  table: XmlElement,
  reading: DocxReading,
  add: (line: number, cells: readonly string[]) => void,
): void {
  const rows = [...elementsIn(table, rowNames)].map(rowOf);
  const columns = columnsOf(
    table,
    rows.map(({ cells }) => cells.map(({ start }) => start)),
  );
  const shown: (MergedRow & { readonly line: number })[] = [];
  for (const { element, cells } of rows) {
    reading.line += 1;
    const words = Array.from({ length: columns.count }, () => '');
    for (const cell of isLeftOut(element, reading) ? [] : cells) {
      const column = columns.at(cell.start);
      words[column] = [words[column], cellWords(cell.element, reading)].filter((each) => each !== '').join('\n');
    }
    const covered = new Set(cells.filter(isCoveredFromAbove).map(({ start }) => columns.at(start)));
    if (!isTakenOut(element) && !isHiddenRow(childOf(element, 'w:trPr')))
      shown.push({ line: reading.line, cells: words, covered });
  }
  for (const [index, cells] of withMergedWords(shown).entries()) add(shown[index]?.line ?? reading.line, cells);
}

const isCoveredFromAbove = ({ element }: Row['cells'][number]) => isCovered(childOf(element, 'w:tcPr'), 'w:vMerge');

function rowOf(element: XmlElement): Row {
  const properties = childOf(element, 'w:trPr');
  let position = numberOf(properties, 'w:gridBefore') ?? 0;
  const cells = [...elementsIn(element, cellNames)].map((cell) => {
    const start = position;
    position += Math.max(1, numberOf(childOf(cell, 'w:tcPr'), 'w:gridSpan') ?? 1);
    return { element: cell, start };
  });
  return { element, cells };
}

const isTakenOut = (row: XmlElement) => childOf(childOf(row, 'w:trPr'), 'w:del') !== null;

/** Whether a row is not read, which is noted: its deletion waits to be accepted, or it is hidden. */
function isLeftOut(row: XmlElement, reading: DocxReading): boolean {
  const properties = childOf(row, 'w:trPr');
  if (childOf(properties, 'w:ins') !== null) countChanges(reading, 1, 0);
  if (isTakenOut(row)) {
    countChanges(reading, 0, 1);
    return true;
  }
  if (!isHiddenRow(properties)) return false;
  noteAt(reading, 'HIDDEN_CONTENT', 'một dòng của bảng');
  return true;
}

/** The words of a cell, one line for each paragraph that has any; '' for one that a merged cell above or before it covers. */
function cellWords(cell: XmlElement, reading: DocxReading): string {
  const properties = childOf(cell, 'w:tcPr');
  if (isCovered(properties, 'w:vMerge') || isCovered(properties, 'w:hMerge')) return '';
  return wordsIn(cell, reading).join('\n');
}

/** A merge without a value goes on with the cell before. */
function isCovered(properties: XmlElement | null, name: 'w:vMerge' | 'w:hMerge'): boolean {
  return childOf(properties, name) !== null && valueOf(properties, name) !== 'restart';
}

/**
 * The paragraphs of a cell, a text box or a footnote as lines, with their numbering; empty ones are left out. A table in
 * it gives the lines of its cells, row by row.
 */
export function wordsIn(container: XmlElement, reading: DocxReading): readonly string[] {
  const lines: string[] = [];
  for (const block of elementsIn(container, blockNames)) {
    if (block.name === 'w:p') lines.push(...paragraphLines(block, reading));
    else if (block.name === 'w:tbl') lines.push(...cellsIn(block).flatMap((cell) => cellWords(cell, reading)));
    else noteAt(reading, 'HIDDEN_CONTENT', 'tệp khác được nhúng vào');
  }
  if (reading.carried !== '') lines.push(reading.carried.normalize('NFC'));
  reading.carried = '';
  return lines.filter((line) => line.trim() !== '');
}

function paragraphLines(element: XmlElement, reading: DocxReading): readonly string[] {
  const paragraph = readParagraph(element, reading);
  if (paragraph === null) return [];
  const { marker, words, boxes } = paragraph;
  const own = marker === '' ? words : `${marker} ${words.trimStart()}`.trimEnd();
  return [...boxes.flatMap((box) => wordsIn(box, reading)), own];
}

const cellsIn = (table: XmlElement): readonly XmlElement[] =>
  [...elementsIn(table, rowNames)].flatMap((row) => (isTakenOut(row) ? [] : [...elementsIn(row, cellNames)]));
