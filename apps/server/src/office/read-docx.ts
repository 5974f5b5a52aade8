import type { DocumentNote } from '@dondoc/domain/plan';
import { bodyLines, hangingLines } from './docx/body.ts';
import { beginCounting } from './docx/list-counting.ts';
import { listsOf } from './docx/lists.ts';
import { beginReading, type DocxReading } from './docx/reading.ts';
import { stylesOf } from './docx/styles.ts';
import type { OfficeRead } from './office-read.ts';
import { childOf, childrenOf, readXml, type XmlElement } from './read-xml.ts';
import { readZip } from './read-zip.ts';

/** The parts of a document that are read; headers, footers, comments and pictures are not. */
const partNames = {
  body: /^word\/document\d*\.xml$/,
  styles: /^word\/styles\d*\.xml$/,
  numbering: /^word\/numbering\d*\.xml$/,
  footnote: /^word\/footnotes\d*\.xml$/,
  endnote: /^word\/endnotes\d*\.xml$/,
} as const;

type PartName = keyof typeof partNames;
type Parts = { readonly [Name in PartName]: XmlElement | null };

/**
 * Reads a Word document (DOCX). A line is a paragraph of the body, or what follows a line break in it, or a row of a table,
 * numbered from 1, empty ones included. Read as Word shows it: numbers and bullets of lists are written out, headings without one get `#`, tracked
 * changes are taken as accepted, fields show their result. Words of text boxes and footnotes (`[1] …`) follow the last
 * line. Not read, and noted: hidden words and rows, pictures, files embedded in it. Not read: headers, footers, comments,
 * the table of contents.
 */
export async function readDocx(bytes: Buffer): Promise<OfficeRead> {
  const patterns = Object.values(partNames);
  const zip = await readZip(bytes, (name) => patterns.some((pattern) => pattern.test(name)));
  if (!zip.ok) return zip;
  const parts = partsOf(zip.parts);
  if (!parts.ok) return parts;
  const body = childOf(parts.value.body, 'w:body');
  if (body === null) return { ok: false, why: { code: 'damaged' } };
  const reading = beginReading(stylesOf(parts.value.styles), beginCounting(listsOf(parts.value.numbering)));
  const lines = bodyLines(body, reading);
  lines.push(...hangingLines(reading, notesIn(parts.value)));
  if (!lines.some(({ text, cells }) => (cells ?? [text]).some((words) => words.trim() !== ''))) {
    // Somebody put a scan into Word: one picture a page, as far as can be told.
    const { pictures } = reading;
    return { ok: false, why: pictures === 0 ? { code: 'empty' } : { code: 'only-pictures', pages: pictures } };
  }
  const notes = notesOf(reading);
  return { ok: true, document: notes.length === 0 ? { lines } : { lines, notes } };
}

type PartsRead =
  | { readonly ok: true; readonly value: Parts }
  | { readonly ok: false; readonly why: { readonly code: 'damaged' | 'unpacks-too-large' } };

function partsOf(unpacked: ReadonlyMap<string, Buffer>): PartsRead {
  const parts: Record<PartName, XmlElement | null> = { body: null, styles: null, numbering: null, footnote: null, endnote: null };
  for (const name of ['body', 'styles', 'numbering', 'footnote', 'endnote'] as const) {
    const found = [...unpacked].find(([path]) => partNames[name].test(path));
    if (found === undefined) continue;
    const read = readXml(found[1]);
    if (!read.ok) return read;
    parts[name] = read.root;
  }
  return { ok: true, value: parts };
}

function notesIn(parts: Parts): ReadonlyMap<'footnote' | 'endnote', ReadonlyMap<string, XmlElement>> {
  const byId = (kind: 'footnote' | 'endnote') => {
    const part = parts[kind];
    const notes = part === null ? [] : childrenOf(part, `w:${kind}`);
    return new Map(notes.map((note) => [note.attributes['w:id'] ?? '', note]));
  };
  return new Map([
    ['footnote', byId('footnote')],
    ['endnote', byId('endnote')],
  ]);
}

function notesOf({ notes, changes: { line, inserted, deleted } }: DocxReading): readonly DocumentNote[] {
  if (line === 0) return notes;
  const about = [inserted > 0 ? `${inserted} chỗ thêm` : '', deleted > 0 ? `${deleted} chỗ xóa` : ''];
  return [{ code: 'TRACKED_CHANGES', line, about: about.filter((part) => part !== '').join(', ') }, ...notes];
}
