import { z } from 'zod';
import type { Day } from '@dondoc/domain/calendar';
import { dueOn, readDeadline as readWording, type DeadlineFinding, type DeadlineRule } from '@dondoc/domain/plan';
import { procedure } from '../trpc.ts';
import { yearWire } from '../wire.ts';
import { explained, type Explanation } from './explanation.ts';

/** What some words say of a deadline. `due` and `explanation` have one member for each rule. */
export interface DeadlineAnswer {
  readonly rules: readonly DeadlineRule[];
  readonly due: readonly (Day | null)[];
  readonly explanation: readonly Explanation[];
  readonly findings: readonly DeadlineFinding[];
}

/** Reads the wording of a deadline as a person types it. */
export const readDeadline = procedure
  .input(z.object({ text: z.string().max(1000), year: yearWire }))
  .query(({ input }): DeadlineAnswer => {
    const { rules, findings } = readWording(input.text, { year: input.year });
    return {
      rules,
      due: rules.map((rule) => dueOn(rule)),
      explanation: rules.map((rule) => explained(rule, 'as-written')),
      findings,
    };
  });
