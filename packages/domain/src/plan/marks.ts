import type { Draft, DraftTask, Orphan } from './draft.ts';
import type { MarkKind, Source, Span } from './span.ts';

/** Words of the source with what they became, and for a field the task or orphan line it is of. */
export interface Mark extends Span {
  readonly kind: MarkKind;
  /** The line that names the task or orphan in the draft; null for what is of none. */
  readonly task: number | null;
  /** Which of the task's assignments or deadlines, from 0; null for every other kind. */
  readonly index: number | null;
}

/**
 * The source as the draft has read it: every place of every field, and everything else by name, in the order of the
 * document. Places of two fields may share words (one deadline of two rules, a unit a heading gives to all below it).
 */
export function marksOf({ tasks, orphans, remainders }: Pick<Draft, 'tasks' | 'orphans' | 'remainders'>): readonly Mark[] {
  return [
    ...tasks.flatMap((task) => [
      ...marks(task.source, { kind: 'title', task: task.line, index: null }),
      ...marks(task.productSource, { kind: 'product', task: task.line, index: null }),
      ...partsOf(task),
    ]),
    ...orphans.flatMap(partsOf),
    ...remainders.map((remainder): Mark => ({ ...remainder, task: null, index: null })),
  ].toSorted((one, other) => one.line - other.line || one.from - other.from || one.to - other.to);
}

function partsOf({ line, assignments, deadlines }: DraftTask | Orphan): Mark[] {
  return [
    ...assignments.flatMap(({ source }, index) => marks(source, { kind: 'unit', task: line, index })),
    ...deadlines.flatMap(({ source }, index) => marks(source, { kind: 'deadline', task: line, index })),
  ];
}

function marks(source: Source | undefined, of: Omit<Mark, keyof Span>): Mark[] {
  return (source ?? []).map((span) => ({ ...span, ...of }));
}
