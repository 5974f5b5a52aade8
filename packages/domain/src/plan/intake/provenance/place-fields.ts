import type { DocumentLine, PlanDocument } from '../../document.ts';
import type { DraftTask, Orphan } from '../../draft.ts';
import type { Remainder } from '../../span.ts';
import { orphanWithPlaces, withPlaces } from './fields.ts';
import { findWords } from './find-words.ts';
import { lettersOf, take, type Letters } from './letters.ts';
import { remaindersOf } from './remainders.ts';

/** What begins at a line that is no task: it holds up to where the next thing begins. */
export type PartKind = Remainder['kind'];

/** Words that belong to nothing, at the line where what they stand in begins. */
export interface UnreadWords {
  readonly line: number;
  readonly words: string;
}

/** What reading a document has found, before its places are known. */
export interface Found {
  readonly tasks: readonly DraftTask[];
  readonly orphans: readonly Orphan[];
  /** What begins at lines where no task does. */
  readonly parts: ReadonlyMap<number, PartKind>;
  readonly unread: readonly UnreadWords[];
  /** Lines that interrupt what they stand in and are no part of it: the numbers of pages. */
  readonly interruptions: ReadonlySet<number>;
}

/** The tasks and orphan lines with the places of their fields, and all else of the document by name. */
export interface Placed {
  readonly tasks: readonly DraftTask[];
  readonly orphans: readonly Orphan[];
  readonly remainders: readonly Remainder[];
}

interface Section {
  readonly kind: PartKind | 'task' | 'orphan';
  readonly first: number;
  readonly lines: DocumentLine[];
}

/** How many headings and column heads above a task are looked at for what they give to all below them. */
const furthestAbove = 200;

/**
 * Finds where each field of the draft stands in the source, and names the rest. Every character of the document is then
 * of a field or of a remainder; a remainder is never of a field. Linear in the length of the document.
 */
export function placeFields(document: PlanDocument, found: Found): Placed {
  const tasks = new Map(found.tasks.map((task) => [task.line, task]));
  const orphans = new Map(found.orphans.map((orphan) => [orphan.line, orphan]));
  const unread = Map.groupBy(found.unread, ({ line }) => line);
  const above: Letters[] = [];
  const heads: { readonly section: Section; readonly letters: Letters; readonly kind: PartKind }[] = [];
  const remainders: Remainder[] = [];
  for (const section of sectionsOf(document, found)) {
    const letters = lettersOf(section.lines);
    const ground = { own: letters, above };
    const task = section.kind === 'task' ? tasks.get(section.first) : undefined;
    const orphan = section.kind === 'orphan' ? orphans.get(section.first) : undefined;
    if (task !== undefined) tasks.set(section.first, withPlaces(task, ground));
    if (orphan !== undefined) orphans.set(section.first, orphanWithPlaces(orphan, ground));
    for (const { words } of section.lines.flatMap(({ line }) => unread.get(line) ?? []))
      for (const run of findWords(words, letters)) take(letters, run, 'unread');
    if (section.kind === 'task' || section.kind === 'orphan') {
      remainders.push(...remaindersOf(section.lines, letters, 'by-use'));
      continue;
    }
    heads.push({ section, letters, kind: section.kind });
    if (section.kind !== 'heading' && section.kind !== 'label') continue;
    above.unshift(letters);
    above.length = Math.min(above.length, furthestAbove);
  }
  // A task further down may have its units from a heading: what is left of the headings is known only now.
  remainders.push(...heads.flatMap(({ section, letters, kind }) => remaindersOf(section.lines, letters, kind)));
  return {
    tasks: found.tasks.map((task) => tasks.get(task.line) ?? task),
    orphans: found.orphans.map((orphan) => orphans.get(orphan.line) ?? orphan),
    remainders: remainders.toSorted((one, other) => one.line - other.line || one.from - other.from),
  };
}

/** The document cut where something begins; what stands before the first thing is its frame. */
function sectionsOf({ lines }: PlanDocument, { tasks, orphans, parts, interruptions }: Found): Section[] {
  const kinds = new Map<number, Section['kind']>([
    ...parts,
    ...orphans.map(({ line }) => [line, 'orphan'] as const),
    ...tasks.map(({ line }) => [line, 'task'] as const),
  ]);
  const sections: Section[] = [];
  for (const line of lines) {
    if (interruptions.has(line.line)) continue;
    const kind = kinds.get(line.line);
    const open = sections.at(-1);
    if (kind !== undefined || open === undefined)
      sections.push({ kind: kind ?? 'frame', first: line.line, lines: [line] });
    else open.lines.push(line);
  }
  const alone = lines.filter(({ line }) => interruptions.has(line));
  return [...sections, ...alone.map((line): Section => ({ kind: 'frame', first: line.line, lines: [line] }))];
}
