import { shippedWorkingCalendar } from '@dondoc/domain/calendar';
import { explainDeadline, type DayOffPolicy, type DeadlineRule } from '@dondoc/domain/plan';

/** Why a deadline falls on its day, one sentence a step, in both languages. Both empty for work without a deadline. */
export interface Explanation {
  readonly vi: readonly string[];
  readonly en: readonly string[];
}

/** Explains a rule by the shipped working calendar. */
export function explained(rule: DeadlineRule | null, policy: DayOffPolicy): Explanation {
  if (rule === null) return { vi: [], en: [] };
  const by = { policy, calendar: shippedWorkingCalendar };
  return { vi: explainDeadline(rule, { ...by, language: 'vi' }), en: explainDeadline(rule, { ...by, language: 'en' }) };
}
