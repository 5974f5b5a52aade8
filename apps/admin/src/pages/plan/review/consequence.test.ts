import { beginReview, documentFromText, readDraft } from '@dondoc/domain/plan';
import { nationalRegister } from '@dondoc/domain/unit';
import { expect, it } from 'vitest';
import { directiveInDoubt } from '../../../testing/a-plan.ts';
import { consequenceOf } from './consequence.ts';

const draft = beginReview(readDraft(documentFromText(directiveInDoubt), { year: null, register: nationalRegister }));

it('counts what a step does before it is taken', () => {
  const assignment = { role: 'implement', unit: 'Bộ Y tế', code: 'G13', collective: false } as const;
  const found = consequenceOf(draft, { kind: 'edit-many', lines: [5, 13], change: { kind: 'add-unit', assignment } });

  expect(found).toMatchObject({ ok: true, value: { changed: 2, added: 0, removed: 0, unitsBefore: 2, unitsAfter: 4, openBefore: 3, openAfter: 2 } });
});

it('says why a step cannot be taken', () => {
  expect(consequenceOf(draft, { kind: 'split-task', line: 5, at: 10_000 })).toMatchObject({ ok: false, fault: { code: 'draft/nothing-to-split' } });
});
