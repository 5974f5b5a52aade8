import { z } from 'zod';
import type { Day } from '../../calendar/index.ts';
import { explainCadence, formatCadence } from './cadence-words.ts';
import { cadenceSchema, daysOfCadence } from './cadence.ts';
import type { DaySpan, DeadlineKind } from './kind.ts';

/**
 * Without an end: "thường xuyên", and with a cadence the days on which it owes a report: "trước ngày 15 hằng tháng".
 */
export const ongoingRuleSchema = z.object({ kind: z.literal('ongoing'), cadence: cadenceSchema.exactOptional() });

/** Work without an end, perhaps with reports it owes, checked by {@link ongoingRuleSchema}. */
export type OngoingRule = z.infer<typeof ongoingRuleSchema>;

/** How work without an end is written and explained. It has no due day; its reports have, see `occurrencesOf`. */
export const ongoingKind: DeadlineKind<OngoingRule> = {
  firstOn: () => null,

  dueOn: () => null,

  format({ cadence }, language) {
    if (cadence !== undefined) return formatCadence(cadence, language);
    return language === 'vi' ? 'thường xuyên' : 'ongoing';
  },

  explain({ cadence }, language) {
    const standing =
      language === 'vi'
        ? 'Nhiệm vụ thường xuyên, không có ngày kết thúc: tự nó không bao giờ quá hạn.'
        : 'Standing work without an end: it is never overdue by itself.';
    return cadence === undefined ? [standing] : [standing, ...explainCadence(cadence, language)];
  },
};

/**
 * The days inside `span` on which a report is owed, earliest first, none twice; none when the rule names no cadence.
 */
export const occurrencesOf = ({ cadence }: OngoingRule, span: DaySpan): readonly Day[] =>
  cadence === undefined ? [] : daysOfCadence(cadence, span);
