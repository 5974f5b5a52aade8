import { z } from 'zod';
import { shippedWorkingCalendar, type Day } from '@dondoc/domain/calendar';
import type { ApprovalTerms, DayOffPolicy } from '@dondoc/domain/plan';
import type { Em } from '../database.ts';
import { treeOn } from '../unit/register-of.ts';

/** What a last day on a day off does; dates and periods written out stay as they are unless the plan says otherwise. */
export const dayOffPolicyWire = z.enum(['as-written', 'next-working-day']).default('as-written');

/** The terms of a plan that comes into force on a day, by the units of that day and the shipped calendar. */
export async function termsOf(em: Em, on: Day, dayOffPolicy: DayOffPolicy): Promise<ApprovalTerms> {
  return { on, tree: await treeOn(em, on), dayOffPolicy, calendar: shippedWorkingCalendar };
}
