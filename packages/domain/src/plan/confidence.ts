import { z } from 'zod';
import { daySchema } from '../calendar/day.ts';
import { isOpen } from './count.ts';
import type { Standing, Status } from './status.ts';

/** How sure people are that a piece of work will be delivered in time. */
export const confidenceLevelSchema = z.enum(['high', 'medium', 'low']);
/** `high`, `medium` or `low`. */
export type ConfidenceLevel = z.infer<typeof confidenceLevelSchema>;

/** A judgement by a person, of a day and with a reason of 1 to 1000 characters. It never changes the computed status. */
export const deliveryConfidenceSchema = z.object({
  level: confidenceLevelSchema,
  on: daySchema,
  reason: z.string().trim().min(1).max(1000),
});
/** A person's judgement, as it was checked. */
export type DeliveryConfidence = z.infer<typeof deliveryConfidenceSchema>;

/** What the rules say and what people judge, kept apart and shown together. */
export interface JudgedStanding {
  readonly standing: Standing;
  /** Null: nobody has judged. */
  readonly confidence: DeliveryConfidence | null;
  /** Whether the two contradict each other, which is when a leader should look. */
  readonly disagrees: boolean;
}

/** Puts a judgement beside the computed status; the status stays what it is. */
export function judge(standing: Standing, confidence: DeliveryConfidence | null): JudgedStanding {
  return { standing, confidence, disagrees: confidence !== null && contradicts(standing.status, confidence.level) };
}

/**
 * Little confidence in work that is in time, or much in work that is late or owes a report. Work that is finished or
 * stopped is past judging, and medium confidence contradicts nothing.
 */
function contradicts(status: Status, level: ConfidenceLevel): boolean {
  if (!isOpen(status) || level === 'medium') return false;
  const isBehind = status === 'open-overdue' || status === 'standing-report-missing';
  return isBehind === (level === 'high');
}
