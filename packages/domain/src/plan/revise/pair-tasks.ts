import type { PlannedTask } from '../approve.ts';
import type { DraftTask } from '../draft.ts';
import { inOrder } from './compare-parts.ts';
import { similarTitles } from './similar-titles.ts';
import type { StandingTask } from './standing-plan.ts';

/**
 * Which task of the plan each task of the revised draft goes on from; a task that is not in the answer is new.
 *
 * What a person or a revision by hand said (`continues`) counts first. The rest are paired by everything they say, then
 * by title and group, then by title, then by the words of the title that are most alike.
 */
export function pairTasks(before: readonly StandingTask[], after: readonly PlannedTask[]): ReadonlyMap<PlannedTask, StandingTask> {
  const pairs = new Map<PlannedTask, StandingTask>();
  const byId = new Map(before.map((standing) => [standing.id, standing]));
  const free = new Set(before);
  const pair = (planned: PlannedTask, standing: StandingTask | undefined): void => {
    if (standing === undefined || pairs.has(planned) || !free.delete(standing)) return;
    pairs.set(planned, standing);
  };
  for (const planned of after) pair(planned, byId.get(planned.task.continues ?? ''));
  const open = () => after.filter((planned) => !pairs.has(planned) && planned.task.continues !== null);
  for (const keyOf of [byEverything, byTitleAndGroup, byTitle]) {
    const waiting = Map.groupBy(free, ({ task }) => keyOf(task));
    for (const planned of open()) pair(planned, waiting.get(keyOf(planned.task))?.shift());
  }
  const [left, right] = [[...free], open()];
  for (const alike of similarTitles(left.map(({ task }) => task.title), right.map(({ task }) => task.title))) {
    const planned = right[alike.after];
    if (planned !== undefined) pair(planned, left[alike.before]);
  }
  return pairs;
}

/** Words as they are compared: no case, no punctuation at the ends, single spaces. */
export const plainWords = (words: string): string =>
  words.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').replaceAll(/^[\s,;:.–—-]+|[\s,;:.–—-]+$/gu, '');

const byTitle = ({ title }: DraftTask): string => plainWords(title);
const byTitleAndGroup = ({ title, path }: DraftTask): string => JSON.stringify([plainWords(title), path.map(plainWords)]);
const byEverything = (task: DraftTask): string => JSON.stringify([byTitleAndGroup(task), wordsOfProduct(task), wordsOfUnits(task), wordsOfDeadlines(task)]);

/** The product, as it is compared. */
export const wordsOfProduct = ({ product }: DraftTask): string => plainWords(product ?? '');

/** The units and roles of a task, as they are compared: in no order. */
export const wordsOfUnits = ({ assignments }: DraftTask): string =>
  JSON.stringify(assignments.map(({ role, unit, code }) => `${role} ${code ?? plainWords(unit)}`).toSorted());

/** The deadlines of a task, as they are compared: by what they say and for whom, in no order. */
export const wordsOfDeadlines = ({ deadlines }: DraftTask): string =>
  JSON.stringify(
    deadlines
      .map(({ source: _source, due: _due, text, ...rule }) => JSON.stringify([plainWords(text), inOrder(rule)]))
      .toSorted(),
  );
