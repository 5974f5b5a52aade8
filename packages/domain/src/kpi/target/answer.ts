import { z } from 'zod';
import type { Fault } from '../../fault.ts';
import { ok, refuse, type Result } from '../../result.ts';
import type { BasisPoints } from '../rate.ts';
import { targetSchema } from '../target.ts';

/** Words that say why, as they come from outside: at most 1 000 characters. Whether they may be blank, the rules say. */
export const reasonSchema = z.string().trim().max(1000);

/** What a unit says to its target: it takes it, or proposes another and says why. */
export const targetAnswerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accepted') }),
  z.object({ kind: z.literal('proposed'), proposedBp: targetSchema, reason: reasonSchema }),
]);

/** An answer as the unit gave it. */
export type TargetAnswer = z.infer<typeof targetAnswerSchema>;

/** A target as its unit and its assigner left it. */
export interface AnsweredTarget {
  /** Null: none was given, or it was taken back. */
  readonly targetBp: BasisPoints | null;
  /** Null until the unit answers. A target set anew is unanswered again. */
  readonly answer: TargetAnswer | null;
  /** Why the assigner kept the target in spite of the unit's proposal; null unless it did. */
  readonly keptReason: string | null;
}

/** How a target stands between the one who gave it and the unit; null where there is no target. */
export type TargetStanding = 'assigned' | 'accepted' | 'proposed' | 'kept';

/** Why an answer was not taken. */
export type TargetAnswerFault =
  | Fault<'kpi/target-not-given'>
  | Fault<'kpi/target-already-kept', { readonly reason: string }>
  | Fault<'kpi/proposal-is-the-target', { readonly targetBp: BasisPoints }>
  | Fault<'kpi/proposal-missing', { readonly standing: TargetStanding | null }>
  | Fault<'kpi/target-reason-missing'>;

/** How a target stands; null where there is none. */
export function standingOf({ targetBp, answer, keptReason }: AnsweredTarget): TargetStanding | null {
  if (targetBp === null) return null;
  if (answer === null) return 'assigned';
  if (answer.kind === 'accepted') return 'accepted';
  return keptReason === null ? 'proposed' : 'kept';
}

/**
 * What a unit may answer. It may accept at any time, and propose until its assigner has decided: a target kept with a
 * reason is accepted or stands.
 * Refuses with `kpi/target-not-given` where there is none, `kpi/target-already-kept` another proposal after the decision,
 * `kpi/proposal-is-the-target` a proposal of what was given, `kpi/target-reason-missing` one without a reason.
 */
export function checkAnswer(target: AnsweredTarget, answer: TargetAnswer): Result<TargetAnswer, TargetAnswerFault> {
  if (target.targetBp === null) return refuse({ code: 'kpi/target-not-given', detail: {} });
  if (answer.kind === 'accepted') return ok(answer);
  if (target.keptReason !== null) {
    return refuse({ code: 'kpi/target-already-kept', detail: { reason: target.keptReason } });
  }
  if (answer.proposedBp === target.targetBp) {
    return refuse({ code: 'kpi/proposal-is-the-target', detail: { targetBp: target.targetBp } });
  }
  return checkReason(answer.reason, answer);
}

/**
 * Whether the assigner may keep a target for this reason: only against a proposal that nobody decided yet.
 * Refuses with `kpi/proposal-missing`, and `kpi/target-reason-missing` without a reason. The other decision is to set the
 * target anew.
 */
export function checkKeep(target: AnsweredTarget, reason: string): Result<string, TargetAnswerFault> {
  const standing = standingOf(target);
  if (standing !== 'proposed') return refuse({ code: 'kpi/proposal-missing', detail: { standing } });
  return checkReason(reason, reason);
}

function checkReason<Value>(reason: string, value: Value): Result<Value, TargetAnswerFault> {
  return reason.trim() === '' ? refuse({ code: 'kpi/target-reason-missing', detail: {} }) : ok(value);
}
