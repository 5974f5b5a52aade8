import { refuse } from '../../result.ts';
import type { DraftTask } from '../draft.ts';
import type { ReviewedDraft } from '../review.ts';
import type { Source, Span } from '../span.ts';
import { freshName, noSuchTask, type Edited } from './edited.ts';
import { insertAfter } from './tasks.ts';

/** Punctuation that ties two parts of a sentence together and belongs to neither. */
const joining = '[\\s,;:.–—-]+';
const leading = new RegExp(`^${joining}`, 'u');
const trailing = new RegExp(`${joining}$`, 'u');

/** Words without the punctuation that ties them to what stands before and after. */
export const withoutJoining = (words: string): string => words.replace(leading, '').replace(trailing, '');

/**
 * Makes two tasks of one, at an offset of its title in UTF-16 code units. Both keep the group, units, deadlines and
 * product; the first keeps the name, and the task of the plan it goes on from. The places of the title are divided at the
 * offset when they are as long as the title; else the first keeps them. Refuses when either part would say nothing.
 */
export function splitTask(draft: ReviewedDraft, { line, at }: { readonly line: number; readonly at: number }): Edited {
  const task = draft.tasks.find((each) => each.line === line);
  if (task === undefined) return noSuchTask(line);
  const [first, second] = [withoutJoining(task.title.slice(0, at)), withoutJoining(task.title.slice(at))];
  if (first === '' || second === '' || isWithinLetter(task.title, at)) return refuse({ code: 'draft/nothing-to-split', detail: { line, at } });

  const [before, after] = divide(task, at);
  const { continues: _continues, source: _source, ...kept } = task;
  const split = { ...draft, tasks: draft.tasks.map((each) => (each === task ? withPlaces({ ...task, title: first }, before) : each)) };
  return insertAfter(split, line, [withPlaces({ ...kept, line: freshName(draft), title: second }, after)]);
}

/** Between the halves of a character outside the basic plane, or before a mark that stands on a letter. */
function isWithinLetter(title: string, at: number): boolean {
  return /^[\uDC00-\uDFFF\p{M}]/u.test(title.slice(at)) || /[\uD800-\uDBFF]$/.test(title.slice(0, at));
}

function withPlaces(task: DraftTask, places: Source | undefined): DraftTask {
  const { source: _, ...rest } = task;
  return places === undefined ? rest : { ...rest, source: places };
}

type Divided = readonly [Source | undefined, Source | undefined];

/** The places of a title before and from an offset. Runs follow each other directly or with one space between. */
function divide({ source, title }: DraftTask, at: number): Divided {
  if (source === undefined) return [undefined, undefined];
  const length = source.reduce((sum, { from, to }) => sum + to - from, 0);
  const gap = [0, 1].find((space) => length + space * (source.length - 1) === title.length);
  if (gap === undefined) return [source, undefined];
  let passed = 0;
  const parts: [Span[], Span[]] = [[], []];
  for (const span of source) {
    const cut = Math.min(Math.max(at - passed, 0), span.to - span.from);
    if (cut > 0) parts[0].push({ ...span, to: span.from + cut });
    if (span.from + cut < span.to) parts[1].push({ ...span, from: span.from + cut });
    passed += span.to - span.from + gap;
  }
  return parts;
}
