import { applyUnitChoices, unitWordsKey, type DraftEdit, type RememberedUnit, type ReviewedDraft } from '@dondoc/domain/plan';
import type { Em } from '../database.ts';
import { refused } from '../refused.ts';
import { registerOf } from '../unit/register-of.ts';
import { UnitChoiceRow } from './unit-choice.entity.ts';

/** A draft just read, with the units that people chose for its unknown words in earlier reviews. */
export async function withRememberedUnits(
  em: Em,
  draft: ReviewedDraft,
): Promise<{ readonly draft: ReviewedDraft; readonly remembered: readonly RememberedUnit[] }> {
  const unknown = [...draft.tasks, ...draft.orphans].flatMap(({ assignments }) => assignments.filter(({ code }) => code === null));
  const words = [...new Set(unknown.map(({ unit }) => unitWordsKey(unit)))];
  if (words.length === 0) return { draft, remembered: [] };
  const choices = await em.find(UnitChoiceRow, { words: { $in: words } }, { disableIdentityMap: true });
  return applyUnitChoices(draft, new Map(choices.map((choice) => [choice.words, choice.unitId])));
}

/** Checks that the chosen unit is one of the register, and remembers the choice when that was asked for. */
export async function rememberChoice(em: Em, edit: Extract<DraftEdit, { readonly kind: 'choose-unit' }>, userId: string): Promise<void> {
  const { units } = await registerOf(em);
  const { code: unitId } = edit.chosen;
  if (!units.some(({ id }) => id === unitId)) throw refused({ code: 'unit/unknown', detail: { unitId } });
  if (!edit.remember) return;
  await em.upsert(
    UnitChoiceRow,
    { words: unitWordsKey(edit.unit), unitId, chosenBy: userId, chosenAt: new Date() },
    { onConflictFields: ['words'], disableIdentityMap: true },
  );
}
