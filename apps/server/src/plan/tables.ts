import type { Day } from '@dondoc/domain/calendar';
import type { DeadlineRule, Progress, Role } from '@dondoc/domain/plan';
import type { UnitId } from '@dondoc/domain/unit';
import type { Kysely } from 'kysely';
import type { Em } from '../database.ts';

/** The columns that lists read. Commands go through the entities beside this file. */
export interface PlanTables {
  readonly plan: { readonly id: string; readonly name: string; readonly title: string | null; readonly opens_on: Day; readonly version: number };
  readonly plan_version: { readonly plan_id: string; readonly number: number; readonly draft_id: string };
  readonly plan_annex: { readonly plan_id: string; readonly document_id: string };
  readonly draft: { readonly id: string; readonly document_id: string | null };
  readonly task: {
    readonly id: string;
    readonly plan_id: string;
    readonly ordinal: number;
    readonly line: number;
    readonly source_line: number | null;
    readonly opens_on: Day;
    readonly gone_from: Day | null;
    readonly task_group: string;
    readonly title: string;
    readonly product: string | null;
  };
  readonly task_deadline: {
    readonly task_id: string;
    readonly ordinal: number;
    readonly text: string;
    readonly due: Day | null;
    readonly role: Role | null;
    readonly deliverable: string | null;
  };
  readonly assignment: {
    readonly id: string;
    readonly plan_id: string;
    readonly task_id: string;
    readonly unit_id: UnitId;
    readonly role: Role;
    readonly part: number;
    readonly deliverable: string | null;
    readonly rule: DeadlineRule | null;
    readonly deadline_text: string | null;
    readonly opens_on: Day;
    readonly due_on: Day | null;
    readonly halt_kind: 'suspended' | 'cancelled' | null;
    readonly halt_from: Day | null;
    readonly version: number;
  };
  readonly assignment_due: {
    readonly assignment_id: string;
    readonly sequence: number;
    readonly from_day: Day;
    readonly rule: DeadlineRule | null;
    readonly due_on: Day | null;
    readonly deadline_text: string | null;
    readonly reason: 'issued' | 'revision';
  };
  readonly report: {
    readonly assignment_id: string;
    readonly sequence: number;
    readonly reported_for: Day;
    readonly progress: Progress;
    readonly percent: number | null;
    readonly note: string;
    readonly evidence: string | null;
  };
}

/** The tables of plans, read by SQL; inside a transaction, within it. */
export const tables = (em: Em): Kysely<PlanTables> => em.getKysely<PlanTables>();
