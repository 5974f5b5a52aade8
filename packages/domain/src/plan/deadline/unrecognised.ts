import { z } from 'zod';
import type { DeadlineKind } from './kind.ts';

/**
 * Words no rule reads, or an impossible date. At most 20 000 characters. They are kept and shown, never dropped and
 * never guessed at.
 */
export const unrecognisedRuleSchema = z.object({ kind: z.literal('unrecognised'), text: z.string().max(20_000) });

/** Words kept for a person to read, checked by {@link unrecognisedRuleSchema}. */
export type UnrecognisedRule = z.infer<typeof unrecognisedRuleSchema>;

/** Has no day in any language: formatting gives the words back as they were written. */
export const unrecognisedKind: DeadlineKind<UnrecognisedRule> = {
  firstOn: () => null,

  dueOn: () => null,

  format: (rule) => rule.text,

  explain: ({ text }, language) => [
    language === 'vi'
      ? `Chưa đọc được thời hạn “${text}”: cần một người chọn hạn.`
      : `“${text}” is not a deadline we can read: a person has to choose one.`,
  ],
};
