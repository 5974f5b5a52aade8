import { z } from 'zod';
import type { Day } from '../../calendar/index.ts';
import { beforeKind, beforeRuleSchema } from './before.ts';
import { dayKind, dayRuleSchema } from './day.ts';
import type { DeadlineKind, Language } from './kind.ts';
import { ongoingKind, ongoingRuleSchema } from './ongoing.ts';
import { periodKind, periodRuleSchema } from './period.ts';
import { relativeKind, relativeRuleSchema } from './relative.ts';
import { spanKind, spanRuleSchema } from './span.ts';
import { unrecognisedKind, unrecognisedRuleSchema } from './unrecognised.ts';

/** When a task is due. A rule from outside is checked here; fields no kind knows are left off. */
export const deadlineRuleSchema = z.discriminatedUnion('kind', [
  dayRuleSchema,
  beforeRuleSchema,
  periodRuleSchema,
  spanRuleSchema,
  ongoingRuleSchema,
  relativeRuleSchema,
  unrecognisedRuleSchema,
]);

/** When a task is due, of any kind or of the kinds named. */
export type DeadlineRule<Name extends DeadlineKindName = DeadlineKindName> = Extract<
  z.infer<typeof deadlineRuleSchema>,
  { kind: Name }
>;

/** Names a kind of deadline, as in the field `kind` of its rules. */
export type DeadlineKindName = z.infer<typeof deadlineRuleSchema>['kind'];

/** Every kind there is. A kind in the schema and missing here does not compile. */
export const deadlineKinds: { readonly [Name in DeadlineKindName]: DeadlineKind<DeadlineRule<Name>> } = {
  day: dayKind,
  before: beforeKind,
  period: periodKind,
  span: spanKind,
  ongoing: ongoingKind,
  relative: relativeKind,
  unrecognised: unrecognisedKind,
};

/** The last day a rule gives, as written, or null: standing work, an event without a day, words nobody could read. */
export const dueOn = <Name extends DeadlineKindName>(rule: DeadlineRule<Name>): Day | null => kindOf(rule).dueOn(rule);

/** The first day the words of a rule allow, or null when they set no beginning. Never after {@link dueOn}. */
export const firstOn = <Name extends DeadlineKindName>(rule: DeadlineRule<Name>): Day | null =>
  kindOf(rule).firstOn(rule);

/** A rule in words that `readDeadline` reads back to the same rule, in either language. */
export const formatRule = <Name extends DeadlineKindName>(rule: DeadlineRule<Name>, language: Language): string =>
  kindOf(rule).format(rule, language);

/** What is this rule's kind. */
export const kindOf = <Name extends DeadlineKindName>(rule: DeadlineRule<Name>): DeadlineKind<DeadlineRule<Name>> =>
  deadlineKinds[rule.kind];
