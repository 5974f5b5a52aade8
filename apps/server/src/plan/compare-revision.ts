import { z } from 'zod';
import type { Day } from '@dondoc/domain/calendar';
import { countChanges, pairTask as pairByHand, type Assignment, type ChangedField, type DraftTask, type PlanChange, type RevisionCounts, type Role } from '@dondoc/domain/plan';
import type { UnitId } from '@dondoc/domain/unit';
import { sql } from 'kysely';
import type { Em } from '../database.ts';
import { notFound, refused } from '../refused.ts';
import { procedure } from '../trpc.ts';
import { namedOn, registerOf } from '../unit/register-of.ts';
import { dayWire, idWire, versionWire } from '../wire.ts';
import { DraftRow } from './draft.entity.ts';
import { holdDraft, takeStep, type DraftEdited } from './open-draft.ts';
import { compareWithPlan } from './standing-plan.ts';
import { tables } from './tables.ts';

/** One unit's part, as a comparison shows it. */
interface PartListed {
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly role: Role;
  readonly deliverable: string | null;
  readonly dueOn: Day | null;
  readonly deadlineText: string | null;
}

/** What becomes of the parts of a task that goes on. */
interface PartsChanged {
  readonly added: readonly PartListed[];
  readonly removed: readonly PartListed[];
  /** The same part with another deadline. */
  readonly redated: readonly { readonly before: PartListed; readonly after: PartListed }[];
  /** How many stay as they are. */
  readonly kept: number;
}

/** What a revision does with a task. `line` names it in the draft, `taskId` in the plan; `reports` is how many it has so far. */
export type ChangeListed =
  | { readonly kind: 'added'; readonly line: number; readonly task: DraftTask; readonly parts: readonly PartListed[] }
  | { readonly kind: 'gone'; readonly taskId: string; readonly before: DraftTask; readonly parts: readonly PartListed[]; readonly reports: number }
  | {
      readonly kind: 'changed';
      readonly taskId: string;
      readonly line: number;
      readonly before: DraftTask;
      readonly after: DraftTask;
      readonly fields: readonly ChangedField[];
      readonly assignments: PartsChanged;
      readonly reports: number;
    }
  | { readonly kind: 'kept'; readonly taskId: string; readonly line: number; readonly title: string; readonly reports: number };

/** A revision beside the plan it revises. */
export interface RevisionCompared {
  readonly planId: string;
  readonly planName: string;
  /** The version it is compared with: the one that stands. Approval names it. */
  readonly comparedWith: number;
  /** The version it was begun on; another one stands when somebody approved theirs in between. */
  readonly basedOn: number | null;
  /** The day the comparison gives the units and days of. */
  readonly on: Day;
  /** The first day the version that stands holds: a revision holds from that day or a later one. */
  readonly currentOn: Day;
  readonly counts: RevisionCounts;
  readonly changes: readonly ChangeListed[];
}

/** What a revision would add, change and end if it held from a day. A draft that revises no plan is not found. */
export const compareRevision = procedure
  .input(z.object({ draftId: idWire, on: dayWire }))
  .query(async ({ ctx, input: { draftId, on } }): Promise<RevisionCompared> => {
    const draft = await ctx.em.findOne(DraftRow, { id: draftId, closedAt: null });
    if (draft === null || draft.planId === null) throw notFound();
    const { planId, basedOn } = draft;
    const { plan, version, changes } = await compareWithPlan(ctx.em, draft, { planId, on });
    const [register, reports] = await Promise.all([registerOf(ctx.em), reportsOf(ctx.em, planId)]);
    const named = namedOn(register, on);
    const listed = changes.map((change) => listedAs(change, { nameOf: (id) => named(id).name, reportsOf: (id) => reports.get(id) ?? 0 }));
    const versions = { comparedWith: version.number, basedOn, on, currentOn: version.on };
    return { planId, planName: plan.name, ...versions, counts: countChanges(changes), changes: listed };
  });

/** Says which task of the plan a task of the revision goes on from, or that it is new. One step of the review: it can be undone. */
export const pairTask = procedure
  .input(z.object({ draftId: idWire, version: versionWire, line: z.int().min(1), taskId: idWire.nullable() }))
  .mutation(async ({ ctx, input: { draftId, version, line, taskId } }): Promise<DraftEdited> =>
    ctx.em.transactional(async (em) => {
      const draft = await holdDraft(em, draftId, version);
      if (draft.planId === null) throw notFound();
      if (!draft.content.tasks.some((task) => task.line === line)) throw refused({ code: 'draft/no-such-task', detail: { line } });
      if (taskId !== null && !(await stands(em, { planId: draft.planId, taskId }))) throw notFound();
      return takeStep(em, draft, { content: pairByHand(draft.content, { line, taskId }), userId: ctx.actor.userId });
    }),
  );

async function stands(em: Em, { planId, taskId }: { readonly planId: string; readonly taskId: string }): Promise<boolean> {
  const task = await tables(em).selectFrom('task').select('id').where('id', '=', taskId).where('plan_id', '=', planId).where('gone_from', 'is', null).executeTakeFirst();
  return task !== undefined;
}

/** How many reports each task of a plan has. */
async function reportsOf(em: Em, planId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await tables(em)
    .selectFrom('report')
    .innerJoin('assignment', 'assignment.id', 'report.assignment_id')
    .select(['assignment.task_id as taskId', sql<number>`count(*)::int`.as('reports')])
    .where('assignment.plan_id', '=', planId)
    .groupBy('assignment.task_id')
    .execute();
  return new Map(rows.map(({ taskId, reports }) => [taskId, reports]));
}

interface Names {
  readonly nameOf: (unitId: UnitId) => string;
  readonly reportsOf: (taskId: string) => number;
}

function listedAs(change: PlanChange, { nameOf, reportsOf: reportsFor }: Names): ChangeListed {
  const listed = ({ unitId, role, deliverable, dueOn, deadlineText }: Assignment): PartListed => {
    return { unitId, unitName: nameOf(unitId), role, deliverable, dueOn, deadlineText };
  };
  if (change.kind === 'added') {
    const { task, assignments } = change.after;
    return { kind: 'added', line: task.line, task, parts: assignments.map(listed) };
  }
  const { id: taskId, task: before } = change.before;
  const reports = reportsFor(taskId);
  if (change.kind === 'gone') return { kind: 'gone', taskId, before, parts: change.before.parts.map(listed), reports };
  const { task: after } = change.after;
  if (change.kind === 'kept') return { kind: 'kept', taskId, line: after.line, title: after.title, reports };
  const { added, removed, redated, kept } = change.parts;
  const assignments = {
    added: added.map(listed),
    removed: removed.map(listed),
    redated: redated.map((part) => ({ before: listed(part.before), after: listed(part.after) })),
    kept: kept.length,
  };
  return { kind: 'changed', taskId, line: after.line, before, after, fields: change.fields, assignments, reports };
}
