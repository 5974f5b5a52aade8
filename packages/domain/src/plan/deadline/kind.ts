import { z } from 'zod';
import type { Day } from '../../calendar/index.ts';

/** A clock time of Asia/Ho_Chi_Minh, `00:00` to `24:00`. `24:00` is the end of the day. */
export const clockTimeSchema = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/);

/** Minutes since midnight of a clock time: 0 to 1440. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** A stretch of days; both ends belong to it. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/** The languages in which the domain writes days and deadlines: Vietnamese and English. */
export type Language = 'vi' | 'en';

/** What every kind of deadline answers. A kind is one file; `rules.ts` holds them all. */
export interface DeadlineKind<Rule> {
  /** The first day on which the work is within the deadline's own words, or null when the words set no beginning. */
  firstOn(rule: Rule): Day | null;
  /** The last day the words give, as written, or null: no end, or an event that has no day yet. */
  dueOn(rule: Rule): Day | null;
  /** The rule in words that `readDeadline` reads back to the same rule. */
  format(rule: Rule, language: Language): string;
  /** Why the day is what it is, one sentence a step, each with its article. */
  explain(rule: Rule, language: Language): readonly string[];
}
