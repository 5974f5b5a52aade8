import { z } from 'zod';
import { addDays, daySchema, formatDay, type Day } from '../../calendar/index.ts';
import { clockTimeSchema, minutesOf, type DeadlineKind } from './kind.ts';

/**
 * Before a day, which is already late: "trước ngày 31/5/2026" is due on 30/5/2026. With a clock time the day itself
 * counts until then.
 */
export const beforeRuleSchema = z.object({
  kind: z.literal('before'),
  /** From 1900-01-02: the day before it has to exist. */
  day: daySchema.refine((day) => day > '1900-01-01', 'there is no day before it'),
  time: clockTimeSchema.exactOptional(),
});

/** A deadline read from "trước ngày …", checked by {@link beforeRuleSchema}. */
export type BeforeRule = z.infer<typeof beforeRuleSchema>;

/**
 * How "before a day" is due, written and explained: the named day is already late, unless a clock time is given on it.
 */
export const beforeKind: DeadlineKind<BeforeRule> = {
  firstOn: () => null,

  dueOn: (rule) => lastDayInTime(rule),

  format({ day, time }, language) {
    const written = formatDay(day, language);
    if (language === 'vi') return time === undefined ? `trước ngày ${written}` : `trước ${time} ngày ${written}`;
    return time === undefined ? `before ${written}` : `before ${time} on ${written}`;
  },

  explain(rule, language) {
    const written = formatDay(rule.day, language);
    const due = formatDay(lastDayInTime(rule), language);
    if (isWithinTheDay(rule)) {
      return language === 'vi'
        ? [`“Trước ${rule.time} ngày ${written}”: hạn là ${rule.time} của chính ngày đó (BLDS 2015 Điều 147 khoản 1).`]
        : [
            `“Before ${rule.time} on ${written}” is due at ${rule.time} on that very day (Civil Code 2015, Art. 147.1).`,
          ];
    }
    return language === 'vi'
      ? [
          `“Trước ngày ${written}” không gồm ngày ${written}: hạn là hết ngày ${due}, lúc 24 giờ (BLDS 2015 Điều 148 khoản 6).`,
        ]
      : [
          `“Before ${written}” leaves ${written} out: due at the end of ${due}, at 24:00 (Civil Code 2015, Art. 148.6).`,
        ];
  },
};

/** A time after midnight leaves some of the day itself; midnight leaves none of it. */
const isWithinTheDay = ({ time }: BeforeRule): boolean => time !== undefined && minutesOf(time) > 0;

const lastDayInTime = (rule: BeforeRule): Day => (isWithinTheDay(rule) ? rule.day : addDays(rule.day, -1));
