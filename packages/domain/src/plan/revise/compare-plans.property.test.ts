import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, shippedWorkingCalendar } from '../../calendar/index.ts';
import { reviews } from '../../testing/index.ts';
import { nationalRegister, unitTreeOn } from '../../unit/index.ts';
import { planOf, type PlannedTask } from '../approve.ts';
import type { ReviewedDraft } from '../review.ts';
import { comparePlans } from './compare-plans.ts';
import type { StandingTask } from './standing-plan.ts';

const on = day('2022-07-01');
const terms = { on, tree: unitTreeOn(nationalRegister, on), dayOffPolicy: 'as-written', calendar: shippedWorkingCalendar } as const;

const plannedOf = (draft: ReviewedDraft): readonly PlannedTask[] => planOf(draft, terms).tasks;

const standingOf = (draft: ReviewedDraft): readonly StandingTask[] =>
  plannedOf(draft).map(({ task, assignments }) => ({ id: `T${task.line}`, task, parts: assignments.map((part, at) => ({ ...part, id: `T${task.line}/${at}` })) }));

const everyOne = (names: readonly string[]) => names.toSorted();

describe('comparing plans', () => {
  it('finds nothing changed between a plan and itself', () => {
    fc.assert(
      fc.property(reviews, (draft) => {
        const changes = comparePlans(standingOf(draft), plannedOf(draft));

        expect(changes.every(({ kind }) => kind === 'kept')).toBe(true);
      }),
    );
  });

  it('gives every task of before and of after exactly one place', () => {
    fc.assert(
      fc.property(reviews, reviews, (one, other) => {
        const [before, after] = [standingOf(one), plannedOf(other)];
        const changes = comparePlans(before, after);

        expect(everyOne(changes.flatMap((change) => ('before' in change ? [change.before.id] : [])))).toEqual(everyOne(before.map(({ id }) => id)));
        expect(changes.flatMap((change) => ('after' in change ? [change.after] : []))).toEqual(after);
      }),
    );
  });

  it('gives every part of before and of after exactly one place', () => {
    fc.assert(
      fc.property(reviews, reviews, (one, other) => {
        for (const change of comparePlans(standingOf(one), plannedOf(other))) {
          if (!('parts' in change)) continue;
          const { added, removed, redated, kept } = change.parts;
          const [before, after] = [[...redated, ...kept].map((each) => each.before), [...redated, ...kept].map((each) => each.after)];

          expect(new Set([...removed, ...before])).toEqual(new Set(change.before.parts));
          expect([...removed, ...before]).toHaveLength(change.before.parts.length);
          expect(new Set([...added, ...after])).toEqual(new Set(change.after.assignments));
          expect([...added, ...after]).toHaveLength(change.after.assignments.length);
        }
      }),
    );
  });

  it('pairs the same tasks in whatever order the revised draft has them', () => {
    const shuffled = reviews.chain((draft) =>
      fc.record({ draft: fc.constant(draft), tasks: fc.shuffledSubarray(draft.tasks, { minLength: draft.tasks.length }) }),
    );
    fc.assert(
      fc.property(shuffled, ({ draft, tasks }) => {
        const changes = comparePlans(standingOf(draft), plannedOf({ ...draft, tasks }));

        expect(changes.map(({ kind }) => kind)).toEqual(tasks.map(() => 'kept'));
      }),
    );
  });
});
