import { z } from 'zod';
import {
  daySchema,
  firstDayOf,
  formatDay,
  formatPeriod,
  lastDayOf,
  parseDay,
  periodSchema,
  type Day,
  type Period,
} from '../../calendar/index.ts';
import type { DeadlineKind, Language } from './kind.ts';

const endSchema = z.union([daySchema, periodSchema]);

/**
 * From a day or period to a day or period, both included: "Tháng 11 - 12/2025", "Giai đoạn 2026 - 2030". Due on the
 * last day of `to`.
 */
export const spanRuleSchema = z
  .object({ kind: z.literal('span'), from: endSchema, to: endSchema })
  .refine(({ from, to }) => firstDayIn(from) <= lastDayIn(to), 'a span ends on or after the day it begins');

/** A deadline with a beginning and an end, checked by {@link spanRuleSchema}. */
export type SpanRule = z.infer<typeof spanRuleSchema>;

/**
 * How "from … to …" is due, written and explained: on the last day of its end, not before the first day of its
 * beginning.
 */
export const spanKind: DeadlineKind<SpanRule> = {
  firstOn: (rule) => firstDayIn(rule.from),

  dueOn: (rule) => lastDayIn(rule.to),

  format: ({ from, to }, language) =>
    language === 'vi'
      ? `từ ${inWords(from, 'vi')} đến ${inWords(to, 'vi')}`
      : `from ${inWords(from, 'en')} to ${inWords(to, 'en')}`,

  explain({ from, to }, language) {
    const first = formatDay(firstDayIn(from), language);
    const last = formatDay(lastDayIn(to), language);
    return language === 'vi'
      ? [
          `Khoảng thời gian bắt đầu ngày ${first} và kết thúc ngày ${last}.`,
          `Hạn là hết ngày cuối cùng, ngày ${last}, lúc 24 giờ (BLDS 2015 Điều 148 khoản 6).`,
        ]
      : [
          `The span begins on ${first} and ends on ${last}.`,
          `Due at the end of its last day, ${last}, at 24:00 (Civil Code 2015, Art. 148.6).`,
        ];
  },
};

/** The first day of a span's end: the day itself, or the first of the period. */
export const firstDayIn = (end: Day | Period): Day => (isDay(end) ? end : firstDayOf(end));

/** The last day of a span's end: the day itself, or the last of the period. */
export const lastDayIn = (end: Day | Period): Day => (isDay(end) ? end : lastDayOf(end));

const isDay = (end: Day | Period): end is Day => parseDay(end).ok;

function inWords(end: Day | Period, language: Language): string {
  if (!isDay(end)) return formatPeriod(end, language);
  return language === 'vi' ? `ngày ${formatDay(end, 'vi')}` : formatDay(end, 'en');
}
