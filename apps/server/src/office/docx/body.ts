import type { DocumentLine } from '@dondoc/domain/plan';
import type { XmlElement } from '../read-xml.ts';
import { blockNames, elementsIn } from './blocks.ts';
import { readParagraph } from './paragraph.ts';
import { noteAt, type DocxReading } from './reading.ts';
import { readTable, wordsIn } from './table.ts';

/**
 * The lines of the body: each paragraph and each row of a table counts one, whether it is shown or not. A line break that a
 * person put into a paragraph begins a further line: lists and labels are often typed so.
 */
export function bodyLines(body: XmlElement, reading: DocxReading): DocumentLine[] {
  const lines: DocumentLine[] = [];
  for (const block of elementsIn(body, blockNames)) {
    if (block.name === 'w:tbl') {
      takeCarried(lines, reading);
      readTable(block, reading, (line, cells) => lines.push({ line, text: `| ${cells.join(' | ')} |`, cells }));
      continue;
    }
    reading.line += 1;
    if (block.name === 'w:p') lines.push(...linesOfParagraph(paragraphText(block, reading), reading));
    else noteAt(reading, 'HIDDEN_CONTENT', 'tệp khác được nhúng vào');
  }
  takeCarried(lines, reading);
  return lines;
}

function linesOfParagraph(text: string, reading: DocxReading): DocumentLine[] {
  return text.split('\n').map((words, index): DocumentLine => {
    if (index > 0) reading.line += 1;
    return { line: reading.line, text: words, cells: null };
  });
}

/** Words whose paragraph mark was deleted stay where they are when no paragraph follows. */
function takeCarried(lines: DocumentLine[], reading: DocxReading): void {
  const last = lines.at(-1);
  if (reading.carried === '' || last === undefined) return;
  lines[lines.length - 1] = { ...last, text: reading.carried.normalize('NFC') };
  reading.carried = '';
}

function paragraphText(element: XmlElement, reading: DocxReading): string {
  const paragraph = readParagraph(element, reading);
  if (paragraph === null) return '';
  const { marker, words, heading, boxes } = paragraph;
  const inBoxes = boxes.flatMap((box) => wordsIn(box, reading));
  if (words.trim() === '') return inBoxes.join('\n');
  reading.boxLines.push(...inBoxes);
  if (marker !== '') return `${marker} ${words.trimStart()}`;
  return heading === null ? words : `${'#'.repeat(Math.min(heading, 6))} ${words.trimStart()}`;
}

/**
 * What hangs on the paragraphs and is no part of them: words of text boxes, then footnotes and endnotes as "[1] …" in the
 * order of their marks. They are lines after the last of the body, so that paragraphs keep their ordinals; the marks
 * themselves are left out of the sentences they interrupt.
 *
 * @param notesById - the contents of footnotes and endnotes, by kind and id
 */
export function hangingLines(
  reading: DocxReading,
  notesById: ReadonlyMap<'footnote' | 'endnote', ReadonlyMap<string, XmlElement>>,
): DocumentLine[] {
  const texts = [...reading.boxLines];
  const count = { footnote: 0, endnote: 0 };
  for (const { kind, id } of reading.references.splice(0)) {
    const note = notesById.get(kind)?.get(id);
    if (note === undefined) continue;
    count[kind] += 1;
    const words = wordsIn(note, reading).join(' ').trim();
    if (words !== '') texts.push(`[${kind === 'footnote' ? '' : 'c'}${count[kind]}] ${words}`);
  }
  return texts.map((text) => {
    reading.line += 1;
    return { line: reading.line, text, cells: null };
  });
}
