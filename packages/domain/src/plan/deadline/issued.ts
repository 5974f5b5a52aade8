import { isDayOff, type Day, type WorkingCalendar } from '../../calendar/index.ts';
import { rollDay, type DayOffPolicy } from './due-day.ts';
import { resolvedDueOn, type EventMoment } from './resolve.ts';
import { dueOn, type DeadlineRule } from './rules.ts';

/** A deadline that has been given out: what it was worked out from, and the day that was issued. */
export interface IssuedDeadline {
  readonly id: string;
  readonly rule: DeadlineRule;
  readonly policy: DayOffPolicy;
  /** The event of a relative rule, once it has a day; else null. */
  readonly event: EventMoment | null;
  readonly dueOn: Day;
}

/** An issued deadline that the new calendar would put on another day. */
export interface AffectedDeadline {
  readonly issued: IssuedDeadline;
  /** The day the new calendar gives. The issued day stands until a person decides. */
  readonly wouldBeDueOn: Day;
  /** Whether the day as issued is now a day off. */
  readonly issuedDayIsOff: boolean;
}

/**
 * The issued deadlines a change of calendar would touch, in the order given. It moves none of them: a deadline already
 * issued stays where it is until a person extends it. Those the change does not touch, and those that were already
 * moved, are left out.
 */
export function affectedBy(
  issued: readonly IssuedDeadline[],
  change: { readonly before: WorkingCalendar; readonly after: WorkingCalendar },
): readonly AffectedDeadline[] {
  return issued.flatMap((each) => {
    const now = dueBy(each, change.after);
    if (now === null || now === dueBy(each, change.before)) return [];
    return [{ issued: each, wouldBeDueOn: now, issuedDayIsOff: isDayOff(change.after, each.dueOn) }];
  });
}

function dueBy({ rule, policy, event }: IssuedDeadline, calendar: WorkingCalendar): Day | null {
  if (rule.kind === 'relative') return event === null ? null : resolvedDueOn(rule, event, { policy, calendar });
  const due = dueOn(rule);
  return due === null ? null : rollDay(due, policy, calendar);
}
