import { nextWorkingDay, type Day, type WorkingCalendar } from '../../calendar/index.ts';
import { dueOn, type DeadlineKindName, type DeadlineRule } from './rules.ts';

/**
 * What happens to a last day that is a day off: it stays, or the deadline ends with the next working day (BLDS 2015
 * Đ.148.5).
 */
export type DayOffPolicy = 'as-written' | 'next-working-day';

/** A plan's policy for each kind of deadline that has a day. */
export type DayOffPolicies = { readonly [Name in 'day' | 'before' | 'period' | 'span' | 'relative']: DayOffPolicy };

/**
 * Dates and periods written out stay where they are; "trong thời hạn …" moves off days off, as the Civil Code has it.
 */
export const defaultDayOffPolicies: DayOffPolicies = {
  day: 'as-written',
  before: 'as-written',
  period: 'as-written',
  span: 'as-written',
  relative: 'next-working-day',
};

/** The policy a plan has for a kind. Kinds that never have a day have nothing to move. */
export const policyFor = (kind: DeadlineKindName, policies: DayOffPolicies = defaultDayOffPolicies): DayOffPolicy =>
  kind === 'ongoing' || kind === 'unrecognised' ? 'as-written' : policies[kind];

/** Where a last day comes to lie under a policy. Never earlier than the day itself, and never a day off when rolled. */
export const rollDay = (day: Day, policy: DayOffPolicy, calendar: WorkingCalendar): Day =>
  policy === 'as-written' ? day : nextWorkingDay(calendar, day);

/** The last day of a rule under a policy, or null as in `dueOn`. */
export function rolledDueOn(rule: DeadlineRule, policy: DayOffPolicy, calendar: WorkingCalendar): Day | null {
  const due = dueOn(rule);
  return due === null ? null : rollDay(due, policy, calendar);
}
