import { shippedWorkingCalendar } from '@dondoc/domain/calendar';
import {
  dueOn,
  explainDeadline,
  policyFor,
  readDeadline,
  rolledDueOn,
  type DayOffPolicy,
} from '@dondoc/domain/plan';
import { printJson } from './refusal.ts';

export interface DeadlineOptions {
  readonly year?: number;
  /** For every rule; left out: as the law has it for its kind. */
  readonly dayOff?: DayOffPolicy;
  readonly language: 'vi' | 'en';
  readonly json?: true;
}

/** `dondoc deadline TEXT`: prints the rules and days of one wording. Touches no database. */
export function deadline(words: string, options: DeadlineOptions): void {
  const calendar = shippedWorkingCalendar;
  const { text, rules, findings } = readDeadline(words, { year: options.year ?? null });
  const policies = rules.map((rule) => options.dayOff ?? policyFor(rule.kind));
  const policyOf = (index: number): DayOffPolicy => policies[index] ?? 'as-written';
  const due = rules.map((rule) => dueOn(rule));
  const rolledTo = rules.map((rule, index) => rolledDueOn(rule, policyOf(index), calendar));
  const explanation = rules.flatMap((rule, index) =>
    explainDeadline(rule, { policy: policyOf(index), calendar, language: options.language }),
  );
  if (options.json === true) printJson({ text, rules, due, rolledTo, explanation, findings });
  else console.log([...rolledTo.map((day, index) => day ?? rules[index]?.kind ?? ''), ...explanation].join('\n'));
}
