import { z } from 'zod';
import { daySchema, type Day } from '../../calendar/index.ts';
import type { Fault } from '../../fault.ts';
import { ok, refuse, type Result } from '../../result.ts';
import type { BasisPoints } from '../rate.ts';
import { reasonSchema } from './answer.ts';

/** What a change of a target rests on. Numbers of documents start again each year, so the day belongs to the number. */
export const revisionBasisSchema = z.object({
  documentNumber: z.string().trim().max(100),
  documentDay: daySchema,
  reason: reasonSchema,
});

/** The document that changes a target, and why. */
export type RevisionBasis = z.infer<typeof revisionBasisSchema>;

/** A target before and after; null is none. */
export interface TargetChange {
  /** Whether the unit has ever been given a target for the period, taken back since or not. */
  readonly wasGiven: boolean;
  readonly before: BasisPoints | null;
  readonly after: BasisPoints | null;
}

/** Why a target already given was not changed. */
export type RevisionFault =
  | Fault<'kpi/revision-without-basis', { readonly missing: 'document' | 'documentNumber' | 'reason' }>
  | Fault<'kpi/revision-document-in-future', { readonly documentDay: Day; readonly today: Day }>;

/** Whether a change revises a target already given; giving one for the first time does not, nor does leaving it as it is. */
export const revises = ({ wasGiven, before, after }: TargetChange): boolean => wasGiven && before !== after;

/**
 * The basis a change is kept with: null for a first target, which needs none.
 * Refuses with `kpi/revision-without-basis` a revision without the number of its document or without a reason, with
 * `kpi/revision-document-in-future` a document of a day to come.
 */
export function checkRevision(
  change: TargetChange,
  basis: RevisionBasis | null,
  today: Day,
): Result<RevisionBasis | null, RevisionFault> {
  if (!revises(change)) return ok(null);
  if (basis === null) return refuse({ code: 'kpi/revision-without-basis', detail: { missing: 'document' } });
  for (const missing of ['documentNumber', 'reason'] as const) {
    if (basis[missing].trim() === '') return refuse({ code: 'kpi/revision-without-basis', detail: { missing } });
  }
  const { documentDay } = basis;
  if (documentDay > today) return refuse({ code: 'kpi/revision-document-in-future', detail: { documentDay, today } });
  return ok(basis);
}
