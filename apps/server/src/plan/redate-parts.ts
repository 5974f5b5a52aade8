import { sql } from 'kysely';
import type { Day } from '@dondoc/domain/calendar';
import type { RedatedPart } from '@dondoc/domain/plan';
import type { Em } from '../database.ts';
import { AssignmentDue } from './plan.entities.ts';
import { inThousands } from './plan-rows.ts';
import { PlanVersion } from './plan-version.entities.ts';
import { tables } from './tables.ts';

interface RedateTerms {
  readonly planId: string;
  readonly on: Day;
  readonly userId: string;
}

/** Gives parts another deadline from a day on, and keeps what was issued before. Must run in a transaction. */
export async function redateParts(em: Em, redated: readonly RedatedPart[], terms: RedateTerms): Promise<void> {
  if (redated.length === 0) return;
  const known = await lastSequences(em, redated);
  const versions = await em.find(PlanVersion, { planId: terms.planId }, { orderBy: { number: 'asc' }, disableIdentityMap: true });
  const issuedBy = ({ before }: RedatedPart) => versions.findLast(({ on }) => on <= before.opensOn) ?? versions[0];
  const rows = redated.flatMap((part) => {
    const { before, after } = part;
    const last = known.get(before.id) ?? 0;
    const issued = issuedBy(part);
    const first = { setBy: issued?.approvedBy ?? terms.userId, setAt: issued?.approvedAt ?? new Date(), from: before.opensOn, reason: 'issued' } as const;
    const next = { setBy: terms.userId, setAt: new Date(), from: terms.on, reason: 'revision' } as const;
    return [
      ...(last === 0 ? [{ ...dueOf(before), ...first, assignmentId: before.id, sequence: 1 }] : []),
      { ...dueOf(after), ...next, assignmentId: before.id, sequence: Math.max(last, 1) + 1 },
    ].map((row) => ({ id: crypto.randomUUID(), ...row }));
  });
  for (const each of inThousands(rows)) await em.insertMany(AssignmentDue, each);
  await rewriteParts(em, redated);
}

/** Parts with the same rule in other words: the words and the product's name follow the revision, the day stays as issued. */
export async function renameParts(em: Em, kept: readonly RedatedPart[]): Promise<void> {
  const renamed = kept.filter(({ before, after }) => before.deliverable !== after.deliverable || before.deadlineText !== after.deadlineText);
  await rewriteParts(em, renamed.map(({ before, after }) => ({ before, after: { ...after, dueOn: before.dueOn, rule: before.rule } })));
}

const dueOf = ({ rule, dueOn, deadlineText }: RedatedPart['after']) => ({ rule, dueOn, deadlineText });

async function lastSequences(em: Em, redated: readonly RedatedPart[]): Promise<ReadonlyMap<string, number>> {
  const rows = await tables(em)
    .selectFrom('assignment_due')
    .select(['assignment_id as id', sql<number>`max(sequence)::int`.as('last')])
    .where('assignment_id', 'in', redated.map(({ before }) => before.id))
    .groupBy('assignment_id')
    .execute();
  return new Map(rows.map(({ id, last }) => [id, last]));
}

async function rewriteParts(em: Em, parts: readonly RedatedPart[]): Promise<void> {
  const rows = parts.map(({ before: { id }, after: { rule, dueOn, deadlineText, deliverable } }) => {
    return { id, rule, due_on: dueOn, deadline_text: deadlineText, deliverable };
  });
  if (rows.length === 0) return;
  await sql`update assignment
    set rule = said.rule, due_on = said.due_on, deadline_text = said.deadline_text, deliverable = said.deliverable,
      version = assignment.version + 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as said(
      id uuid, rule jsonb, due_on date, deadline_text text, deliverable text)
    where assignment.id = said.id`.execute(em.getKysely());
}
