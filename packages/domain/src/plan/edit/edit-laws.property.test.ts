import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviews } from '../../testing/index.ts';
import { unitId } from '../../unit/index.ts';
import { editDraft, type DraftEdit } from '../draft-edit.ts';
import type { DraftTask } from '../draft.ts';
import type { ReviewedDraft } from '../review.ts';

const hand = { title: 'Viết tay', path: [], product: null, assignments: [], deadlines: [] };
const chosen = { name: 'Cục Kiểm tra văn bản', code: unitId('G15') };

/** An edit of a draft, on tasks that are there more often than not. */
const editsOf = (draft: ReviewedDraft): fc.Arbitrary<DraftEdit> => {
  const line = fc.constantFrom(...draft.tasks.map((task) => task.line), 29, 30, 999);
  const after = fc.option(line, { nil: null });
  return fc.oneof(
    fc.record({ kind: fc.constant('add-task' as const), after, task: fc.constant(hand) }),
    fc.record({ kind: fc.constant('remove-task' as const), line }),
    fc.record({ kind: fc.constant('move-task' as const), line, after }),
    fc.record({ kind: fc.constant('split-task' as const), line, at: fc.integer({ min: 1, max: 60 }) }),
    fc.record({ kind: fc.constant('merge-tasks' as const), lines: fc.array(line, { minLength: 2, maxLength: 4 }) }),
    fc.record({ kind: fc.constant('make-task' as const), line, title: fc.constant('Từ dòng lẻ') }),
    fc.record({ kind: fc.constant('attach-orphan' as const), line: fc.constant(29), to: line }),
    fc.record({ kind: fc.constant('choose-unit' as const), unit: fc.constant('Vụ Pháp chế'), chosen: fc.constant(chosen), remember: fc.boolean() }),
    fc.record({
      kind: fc.constant('edit-many' as const),
      lines: fc.array(line, { minLength: 1, maxLength: 3 }),
      change: fc.constantFrom<Extract<DraftEdit, { kind: 'edit-many' }>['change'][]>(
        { kind: 'remove' },
        { kind: 'set-path', path: ['NHÓM MỚI'] },
        { kind: 'remove-unit', unit: 'bộ tư pháp' },
        { kind: 'replace-unit', unit: 'Bộ Y tế', assignment: { unit: 'Bộ Tư pháp', code: 'G15', collective: false } },
      ),
    }),
  );
};

const afterEach = (draft: ReviewedDraft, edits: readonly DraftEdit[]): ReviewedDraft =>
  edits.reduce((now, edit) => {
    const edited = editDraft(now, edit);
    return edited.ok ? edited.value : now;
  }, draft);

const edited = reviews.chain((draft) => fc.array(editsOf(draft), { maxLength: 8 }).map((edits) => ({ draft, edits })));

/** A title without the punctuation and spaces that join its parts. */
const wordsOf = (title: string) => title.replaceAll(/[\s,;:.–—-]+/gu, '');

/** Names of tasks, from the least. */
const namesOf = (named: readonly { readonly line: number }[]) => named.map(({ line }) => line).toSorted((one, other) => one - other);

const isTaskOf = ({ line }: DraftTask) => ({ line: other }: DraftTask) => line === other;

describe('every edit', () => {
  it('keeps the names of tasks and of findings unique', () => {
    fc.assert(
      fc.property(edited, ({ draft, edits }) => {
        const { tasks, findings } = afterEach(draft, edits);

        expect(new Set(tasks.map(({ line }) => line)).size).toBe(tasks.length);
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
      }),
    );
  });

  it('leaves the draft before as it was, so that it can be gone back to', () => {
    fc.assert(
      fc.property(edited, ({ draft, edits }) => {
        const before = structuredClone(draft);

        afterEach(draft, edits);

        expect(draft).toEqual(before);
      }),
    );
  });

  it('asks of each task exactly what it lacks', () => {
    fc.assert(
      fc.property(edited, ({ draft, edits }) => {
        const { tasks, findings } = afterEach(draft, edits);
        const asked = (code: string) => namesOf(findings.filter((each) => each.code === code && each.resolution === null));

        expect(asked('TASK_WITHOUT_UNIT')).toEqual(namesOf(tasks.filter((each) => each.assignments.length === 0)));
        expect(asked('TASK_WITHOUT_DEADLINE')).toEqual(namesOf(tasks.filter((each) => each.deadlines.length === 0)));
      }),
    );
  });
});

describe('splitting a task', () => {
  const splits = reviews.chain((draft) =>
    fc.record({ draft: fc.constant(draft), task: fc.constantFrom(...draft.tasks), at: fc.integer({ min: 1, max: 60 }) }),
  );

  it('and merging the parts again gives the task back, up to the punctuation that joins them', () => {
    fc.assert(
      fc.property(splits, ({ draft, task, at }) => {
        const split = editDraft(draft, { kind: 'split-task', line: task.line, at });
        fc.pre(split.ok);
        const place = split.value.tasks.findIndex(isTaskOf(task));
        const parts = split.value.tasks.slice(place, place + 2).map(({ line }) => line);
        const merged = editDraft(split.value, { kind: 'merge-tasks', lines: parts });
        const back = merged.ok ? merged.value.tasks : [];

        expect(back.map((each) => ({ ...each, title: wordsOf(each.title) }))).toEqual(draft.tasks.map((each) => ({ ...each, title: wordsOf(each.title) })));
      }),
    );
  });

  it('leaves no place of the title out and gives none to both', () => {
    fc.assert(
      fc.property(splits, ({ draft, task, at }) => {
        const split = editDraft(draft, { kind: 'split-task', line: task.line, at });
        fc.pre(split.ok && task.source !== undefined);
        const place = split.value.tasks.findIndex(isTaskOf(task));
        const [first, second] = split.value.tasks.slice(place, place + 2);

        expect([first?.source, second?.source]).toEqual([
          [{ line: task.line, from: 3, to: 3 + at }],
          [{ line: task.line, from: 3 + at, to: 3 + task.title.length }],
        ]);
      }),
    );
  });
});

describe('moving a task', () => {
  it('keeps all tasks and puts it where it was asked to', () => {
    fc.assert(
      fc.property(reviews, fc.nat(), fc.nat(), (draft, one, other) => {
        const [moved, after] = [one, other].map((pick) => draft.tasks[pick % draft.tasks.length]);
        fc.pre(moved !== undefined && after !== undefined && moved !== after);
        const result = editDraft(draft, { kind: 'move-task', line: moved.line, after: after.line });
        const tasks = result.ok ? result.value.tasks : [];

        expect(tasks.toSorted((a, b) => a.line - b.line)).toEqual(draft.tasks);
        expect(tasks.indexOf(moved)).toBe(tasks.indexOf(after) + 1);
      }),
    );
  });
});
