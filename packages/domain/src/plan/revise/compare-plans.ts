import type { PlannedTask } from '../approve.ts';
import { compareParts } from './compare-parts.ts';
import { pairTasks, plainWords, wordsOfDeadlines, wordsOfProduct, wordsOfUnits } from './pair-tasks.ts';
import type { ChangedField, PlanChange, StandingTask } from './standing-plan.ts';

/**
 * What a revised draft would change in a plan: every task that stands is kept, changed or gone, once; every task of the
 * draft is kept, changed or added, once. In the order of the draft, what is gone at the end in the order of the plan.
 *
 * @param after - the draft's tasks with the parts they would have on the revision's day.
 */
export function comparePlans(before: readonly StandingTask[], after: readonly PlannedTask[]): readonly PlanChange[] {
  const pairs = pairTasks(before, after);
  const paired = new Set(pairs.values());
  return [
    ...after.map((planned): PlanChange => {
      const standing = pairs.get(planned);
      return standing === undefined ? { kind: 'added', after: planned } : compareTask(standing, planned);
    }),
    ...before.filter((standing) => !paired.has(standing)).map((standing): PlanChange => ({ kind: 'gone', before: standing })),
  ];
}

function compareTask(before: StandingTask, after: PlannedTask): PlanChange {
  const parts = compareParts(before.parts, after.assignments);
  const [one, other] = [before.task, after.task];
  const differs = (words: (task: typeof one) => string): boolean => words(one) !== words(other);
  const changes: readonly (readonly [ChangedField, boolean])[] = [
    ['title', differs(({ title }) => plainWords(title))],
    ['path', differs(({ path }) => JSON.stringify(path.map(plainWords)))],
    ['product', differs(wordsOfProduct)],
    ['units', differs(wordsOfUnits) || parts.added.length > 0 || parts.removed.length > 0],
    ['deadlines', differs(wordsOfDeadlines) || parts.redated.length > 0],
  ];
  const fields = changes.filter(([, isChanged]) => isChanged).map(([field]) => field);
  return fields.length === 0 ? { kind: 'kept', before, after, parts } : { kind: 'changed', before, after, fields, parts };
}
