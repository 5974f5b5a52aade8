import { z } from 'zod';
import { ok } from '../../result.ts';
import { unitIdSchema } from '../../unit/index.ts';
import { draftAssignmentSchema, type DraftAssignment } from '../draft.ts';
import { settle, type ReviewedDraft } from '../review.ts';
import type { Edited } from './edited.ts';

/** The unit a person chose for words that name none. */
export const chosenUnitSchema = z.object({ name: draftAssignmentSchema.shape.unit, code: unitIdSchema });

/** A unit with the name a person saw, checked by {@link chosenUnitSchema}. */
export type ChosenUnit = z.infer<typeof chosenUnitSchema>;

/** Words that name a unit, told apart from other words and not from other ways to write them: no case, single spaces, NFC. */
export const unitWordsKey = (words: string): string => words.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();

/** Every assignment of these words that names no unit yet takes the one chosen; those of lines without a task too. */
export function chooseUnit(draft: ReviewedDraft, { unit, chosen }: { readonly unit: string; readonly chosen: ChosenUnit }): Edited {
  const wanted = unitWordsKey(unit);
  return ok(
    withAssignments(draft, (assignment) =>
      assignment.code === null && unitWordsKey(assignment.unit) === wanted
        ? { ...assignment, unit: chosen.name, code: chosen.code, collective: false }
        : assignment,
    ),
  );
}

/** A choice made in an earlier review, as it was applied: the words of this document and the unit they took. */
export interface RememberedUnit {
  readonly words: string;
  readonly code: string;
}

/**
 * Gives unknown units of a draft just read the unit a person chose for the same words before. The words stay as written.
 *
 * @param choices - the codes chosen, by {@link unitWordsKey}.
 */
export function applyUnitChoices(
  draft: ReviewedDraft,
  choices: ReadonlyMap<string, string>,
): { readonly draft: ReviewedDraft; readonly remembered: readonly RememberedUnit[] } {
  const remembered = new Map<string, RememberedUnit>();
  const applied = withAssignments(draft, (assignment) => {
    const code = assignment.code === null && !assignment.collective ? choices.get(unitWordsKey(assignment.unit)) : undefined;
    if (code === undefined) return assignment;
    remembered.set(assignment.unit, { words: assignment.unit, code });
    return { ...assignment, code };
  });
  return remembered.size === 0 ? { draft, remembered: [] } : { draft: settle(applied), remembered: [...remembered.values()] };
}

function withAssignments(draft: ReviewedDraft, change: (assignment: DraftAssignment) => DraftAssignment): ReviewedDraft {
  return {
    ...draft,
    tasks: draft.tasks.map((task) => ({ ...task, assignments: task.assignments.map(change) })),
    orphans: draft.orphans.map((orphan) => ({ ...orphan, assignments: orphan.assignments.map(change) })),
  };
}
