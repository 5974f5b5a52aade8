import { ok, refuse } from '../../result.ts';
import type { DraftAssignment, DraftDeadline, DraftTask } from '../draft.ts';
import type { ReviewedDraft } from '../review.ts';
import type { Source } from '../span.ts';
import { firstMissing, isWithinLimits, noSuchTask, type Edited } from './edited.ts';
import { withoutJoining } from './split-task.ts';

/**
 * Makes one task of several, in the order they stand in. The first keeps its name, its group and its place; what the others
 * say is added to it, and what is said twice is kept once. Refuses a task larger than one can be.
 */
export function mergeTasks(draft: ReviewedDraft, lines: readonly number[]): Edited {
  const wanted = new Set(lines);
  const missing = firstMissing(draft, wanted);
  if (missing !== undefined) return noSuchTask(missing);
  const [first, ...others] = draft.tasks.filter(({ line }) => wanted.has(line));
  if (first === undefined) return ok(draft);

  const merged = others.reduce(mergeTwo, first);
  if (!isWithinLimits(merged)) return refuse({ code: 'draft/task-too-large', detail: { line: first.line } });
  const gone = new Set(others);
  return ok({ ...draft, tasks: draft.tasks.filter((task) => !gone.has(task)).map((task) => (task === first ? merged : task)) });
}

function mergeTwo(one: DraftTask, other: DraftTask): DraftTask {
  const source = joined(one.source, other.source);
  const productSource = joined(one.productSource, isSameProduct(one, other) ? undefined : other.productSource);
  const continues = one.continues ?? other.continues;
  return {
    ...one,
    title: `${one.title.replace(/[\s,;:.–—-]+$/u, '')}; ${withoutJoining(other.title)}`,
    product: productOf(one, other),
    assignments: union(one.assignments, other.assignments, keyOfAssignment),
    deadlines: union(one.deadlines, other.deadlines, keyOfDeadline),
    ...(source === undefined ? {} : { source }),
    ...(productSource === undefined ? {} : { productSource }),
    ...(continues === undefined ? {} : { continues }),
  };
}

const isSameProduct = (one: DraftTask, other: DraftTask): boolean => one.product === other.product;

function productOf(one: DraftTask, other: DraftTask): string | null {
  if (one.product === null || other.product === null || isSameProduct(one, other)) return one.product ?? other.product;
  return `${one.product}; ${other.product}`;
}

/** Everything of the first list, and of the second what the first does not say. */
function union<Item>(own: readonly Item[], others: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const known = new Set(own.map(keyOf));
  return [...own, ...others.filter((item) => !known.has(keyOf(item)))];
}

const keyOfAssignment = ({ role, unit, code, collective }: DraftAssignment): string => JSON.stringify([role, unit, code, collective]);

const keyOfDeadline = ({ source: _source, ...deadline }: DraftDeadline): string =>
  JSON.stringify(Object.entries(deadline).toSorted(([one], [other]) => (one < other ? -1 : 1)));

/** Places one after the other; two that touch are one. */
function joined(one: Source | undefined, other: Source | undefined): Source | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const [last, next] = [one.at(-1), other[0]];
  if (last === undefined || next === undefined || last.line !== next.line || last.to !== next.from) return [...one, ...other];
  return [...one.slice(0, -1), { ...last, to: next.to }, ...other.slice(1)];
}
