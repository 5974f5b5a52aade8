import type { Assignment } from '../assignment.ts';
import type { PartChanges, RedatedPart, StandingPart } from './standing-plan.ts';

/**
 * Pairs the parts of a task before and after: the same unit, role, product and rule first, then whatever of these is the
 * same. A part whose rule is the same is kept with the day it was issued, even where a newer calendar would give another.
 */
export function compareParts(before: readonly StandingPart[], after: readonly Assignment[]): PartChanges {
  const open = { before: [...before], after: [...after] };
  const kept: RedatedPart[] = [];
  const redated: RedatedPart[] = [];
  for (const keyOf of [exactly, byRule]) kept.push(...paired(open, keyOf));
  for (const keyOf of [byProduct, byRole]) redated.push(...paired(open, keyOf));
  return { added: open.after, removed: open.before, redated, kept };
}

type KeyOf = (part: Assignment) => string;

const exactly: KeyOf = ({ unitId, role, deliverable, rule }) => JSON.stringify([unitId, role, deliverable, inOrder(rule)]);
const byRule: KeyOf = ({ unitId, role, rule }) => JSON.stringify([unitId, role, inOrder(rule)]);
const byProduct: KeyOf = ({ unitId, role, deliverable }) => JSON.stringify([unitId, role, deliverable]);
const byRole: KeyOf = ({ unitId, role }) => JSON.stringify([unitId, role]);

/** The fields of a rule in one order: a database may give them back in another. */
export function inOrder(rule: object | null): readonly (readonly [string, unknown])[] {
  return Object.entries(rule ?? {})
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]: [string, unknown]) => [name, typeof value === 'object' ? inOrder(value) : value]);
}

/** Takes the pairs of one key out of what is still open; several of one key go in their order. */
function paired(open: { before: StandingPart[]; after: Assignment[] }, keyOf: KeyOf): RedatedPart[] {
  const waiting = Map.groupBy(open.after, keyOf);
  const pairs = open.before.flatMap((part) => {
    const found = waiting.get(keyOf(part))?.shift();
    return found === undefined ? [] : [{ before: part, after: found }];
  });
  const taken = new Set<Assignment>(pairs.flatMap((pair) => [pair.before, pair.after]));
  open.before = open.before.filter((part) => !taken.has(part));
  open.after = open.after.filter((part) => !taken.has(part));
  return pairs;
}
