/** From a document to a draft, in the order the data goes. */
import type { Day } from '../../calendar/index.ts';
import { day } from '../../calendar/index.ts';
import { unitTreeOn, type UnitRegister, type UnitTree } from '../../unit/index.ts';
import type { DocumentNote, PlanDocument } from '../document.ts';
import type { Draft } from '../draft.ts';
import { coverageOf, noteLeftOver } from './coverage.ts';
import { dayOfDocument, presentOf, timeOf } from './document-time.ts';
import { settled } from './findings.ts';
import { pageNumbersOf, type Item } from './layout/outline.ts';
import { note, noteUnread, type Reading } from './reading.ts';
import { readItems } from './read-outline.ts';
import { placeFields } from './provenance/place-fields.ts';
import { outlineOf } from './layout/tree.ts';

export { documentFromText } from './layout/text.ts'; // text → document

/** What a document is read with. */
export interface ReadingTerms {
  /** The year of deadlines that name none; null: the year of the document's own period or date. */
  readonly year: number | null;
  /** The units there are and were. */
  readonly register: UnitRegister;
  /** The day whose units the document means; by default its date, else the first day of its period or year. */
  readonly on?: Day;
}

/**
 * Reads a document into a draft: its tasks with path, units, roles and deadlines, in the order of their lines, and what
 * a person should look at. Nothing is dropped in silence: words that belong to nothing are findings and are missing in
 * `coverage.accounted`. Reads any text without refusing; an empty one gives an empty draft. Linear in its length.
 */
export function readDraft(document: PlanDocument, { year, register, on }: ReadingTerms): Draft {
  const { root, title, parts } = outlineOf(document);
  const dated = dayOfDocument(document);
  const time = timeOf(title, { year, dated });
  const unitsOn =
    on ??
    dated ??
    time.period?.from ??
    (time.year === null ? presentOf(register) : day(`${time.year}-01-01`)) ??
    day('2022-01-01');
  const reading: Reading = {
    ...time,
    tree: treeOn(register, unitsOn),
    openWords: new Map(),
    wordings: new Map(),
    roleSentences: new Map(),
    tasks: [],
    orphans: [],
    findings: [],
    parts,
    unread: [],
  };
  readItems(root, reading);
  if (reading.tasks.length === 0 && reading.orphans.length === 0) noteFrame(root, reading);
  for (const said of document.notes ?? []) note(reading, said.code, { ...said, message: messageOf[said.code](said.about) });
  const { tasks, orphans, remainders } = placeFields(document, {
    tasks: reading.tasks.toSorted((one, other) => one.line - other.line),
    orphans: reading.orphans.toSorted((one, other) => one.line - other.line),
    parts,
    unread: reading.unread,
    interruptions: pageNumbersOf(document),
  });
  noteLeftOver(document, remainders, reading);
  return {
    version: 1,
    title,
    period: time.period,
    tasks: [...tasks],
    orphans: [...orphans],
    findings: settled(reading.findings),
    remainders: [...remainders],
    coverage: coverageOf(document, remainders),
  };
}

/** What the reader of a file format says of it, in a sentence for the command line. */
const messageOf = {
  PAGE_WITHOUT_TEXT: (about: string) => `${about} không có lớp chữ (bản quét): chưa đọc được.`,
  TRACKED_CHANGES: (about: string) => `Văn bản còn sửa đổi chưa được chấp nhận (${about}); đã đọc như đã chấp nhận.`,
  HIDDEN_CONTENT: (about: string) => `Có phần bị ẩn trong tệp, không đọc: ${about}.`,
  PICTURE_NOT_READ: (about: string) => `Có hình trong tệp, không đọc chữ trong hình: ${about}.`,
} as const satisfies Record<DocumentNote['code'], (about: string) => string>;

/** When a document gives no task at all, its paragraphs are no introduction to any: a person must look at them. */
function noteFrame(root: Item, reading: Reading): void {
  for (const { line, head } of root.children.filter(({ early }) => early)) noteUnread(reading, line, head);
}

/**
 * The tree met last of each register: documents of one day are read one after the other, and its names are learnt once.
 */
const trees = new WeakMap<UnitRegister, UnitTree>();

function treeOn(register: UnitRegister, on: Day): UnitTree {
  const known = trees.get(register);
  if (known?.day === on) return known;
  const tree = unitTreeOn(register, on);
  trees.set(register, tree);
  return tree;
}
