import type { Day } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/index.ts';
import type { Fault } from '../fault.ts';
import { ok, refuse, type Result } from '../result.ts';
import { resolveCollective, type UnitId, type UnitTree } from '../unit/index.ts';
import type { Assignment } from './assignment.ts';
import { deadlineRuleSchema, rolledDueOn, type DayOffPolicy, type DeadlineRule } from './deadline/index.ts';
import type { DraftAssignment, DraftDeadline, DraftTask } from './draft.ts';
import { openErrors, type ReviewedDraft } from './review.ts';
import type { Role } from './role.ts';

/** What a plan is approved under. */
export interface ApprovalTerms {
  /** The day the plan comes into force: its assignments open on it, and collectives are the units in force on it. */
  readonly on: Day;
  /** The units in force on that day. */
  readonly tree: UnitTree;
  readonly dayOffPolicy: DayOffPolicy;
  readonly calendar: WorkingCalendar;
}

/** A task of a plan with a part for each unit. */
export interface PlannedTask {
  /** The task as approved. */
  readonly task: DraftTask;
  readonly assignments: readonly Assignment[];
  /** Words that name no unit in force on the day ("các bộ liên quan", an unknown name): nobody was given this part. */
  readonly unassigned: readonly string[];
}

/** What a draft becomes: frozen; later changes are new versions of its parts. */
export interface Plan {
  readonly on: Day;
  readonly tasks: readonly PlannedTask[];
}

/**
 * Why a draft cannot become a plan: errors that wait for a person (`lines` of the source, 1-based, one for each), or
 * no task.
 */
export type ApprovalFault =
  | Fault<'plan/open-errors', { readonly count: number; readonly lines: readonly number[] }>
  | Fault<'plan/no-tasks', Record<never, never>>;

/**
 * Makes a reviewed draft a plan: each collective becomes one assignment per concrete unit in force on the day.
 * Refuses while an error waits for a person, and a draft without tasks.
 */
export function approveDraft(draft: ReviewedDraft, terms: ApprovalTerms): Result<Plan, ApprovalFault> {
  const errors = openErrors(draft);
  if (errors.length > 0) {
    return refuse({ code: 'plan/open-errors', detail: { count: errors.length, lines: errors.map(({ line }) => line) } });
  }
  if (draft.tasks.length === 0) return refuse({ code: 'plan/no-tasks', detail: {} });
  return ok(planOf(draft, terms));
}

/** What approval would give, whatever is still open: for a preview in numbers. */
export function planOf(draft: ReviewedDraft, terms: ApprovalTerms): Plan {
  return { on: terms.on, tasks: draft.tasks.map((task) => assignTask(task, terms)) };
}

/**
 * One task's parts. A unit named twice for the same role and deadline is given it once, and a unit that leads the task
 * is not also made its coordinator by a collective it belongs to. Whoever leads or supervises still does its own share
 * of what all units must do: those are different duties.
 */
export function assignTask(task: DraftTask, terms: ApprovalTerms): PlannedTask {
  const named = task.assignments.map((assignment) => ({ assignment, ...unitsNamed(assignment, terms.tree) }));
  const leads = new Set(named.filter(({ assignment }) => assignment.role === 'lead').flatMap(({ unitIds }) => unitIds));
  const parts = new Map<string, Assignment>();
  for (const { assignment, unitIds } of named) {
    const given = unitIds.filter((id) => !(assignment.collective && assignment.role === 'coordinate' && leads.has(id)));
    for (const part of given.flatMap((unitId) => partsOf({ unitId, role: assignment.role }, task, terms))) {
      parts.set(JSON.stringify([part.unitId, part.role, part.deliverable, part.rule]), part);
    }
  }
  return { task, assignments: [...parts.values()], unassigned: [...new Set(named.flatMap(({ open }) => open))] };
}

function unitsNamed(
  { unit, code, collective }: DraftAssignment,
  tree: UnitTree,
): { readonly unitIds: readonly UnitId[]; readonly open: readonly string[] } {
  const id = code as UnitId | null;
  if (id !== null && tree.units.has(id)) return { unitIds: [id], open: [] };
  const resolved = collective ? resolveCollective(tree, unit) : null;
  return resolved ?? { unitIds: [], open: [unit] };
}

/** One part for each deadline that holds for the role; one undated part when none does. */
function partsOf(who: { readonly unitId: UnitId; readonly role: Role }, task: DraftTask, terms: ApprovalTerms): Assignment[] {
  const deadlines = deadlinesFor(who.role, task.deadlines);
  const base = { ...who, opensOn: terms.on, halt: null };
  if (deadlines.length === 0) return [{ ...base, deliverable: null, rule: null, dueOn: null, deadlineText: null }];
  return deadlines.map((deadline) => {
    const rule = ruleOf(deadline);
    const dueOn = rolledDueOn(rule, terms.dayOffPolicy, terms.calendar);
    return { ...base, deliverable: deadline.deliverable, rule, dueOn, deadlineText: deadline.text };
  });
}

/** The rule alone: the schema of its kind keeps its own fields and no others. */
function ruleOf(deadline: DraftDeadline): DeadlineRule {
  return deadlineRuleSchema.parse(deadline);
}

/** The deadlines said for this role; when none is, those said for all. */
export function deadlinesFor(role: Role, deadlines: readonly DraftDeadline[]): readonly DraftDeadline[] {
  const own = deadlines.filter((deadline) => deadline.role === role);
  return own.length > 0 ? own : deadlines.filter((deadline) => deadline.role === null);
}
