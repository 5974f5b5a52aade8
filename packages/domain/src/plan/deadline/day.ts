import { z } from 'zod';
import { daySchema, formatDay } from '../../calendar/index.ts';
import { clockTimeSchema, type DeadlineKind } from './kind.ts';

/** By a day, which is still in time: "31/12/2022", "chậm nhất ngày 10 tháng 12 năm 2025", "cuối tháng 02/2025". */
export const dayRuleSchema = z.object({
  kind: z.literal('day'),
  day: daySchema,
  /** The clock time on that day by which it is due; without one, 24:00. */
  time: clockTimeSchema.exactOptional(),
});

/** A deadline that names its last day, checked by {@link dayRuleSchema}. */
export type DayRule = z.infer<typeof dayRuleSchema>;

/** How "by a day" is due, written and explained: the named day is still in time (BLDS 2015 Đ.148). */
export const dayKind: DeadlineKind<DayRule> = {
  firstOn: () => null,

  dueOn: (rule) => rule.day,

  format({ day, time }, language) {
    const written = formatDay(day, language);
    if (language === 'vi') return time === undefined ? written : `chậm nhất ${time} ngày ${written}`;
    return time === undefined ? `by ${written}` : `by ${time} on ${written}`;
  },

  explain({ day, time }, language) {
    const written = formatDay(day, language);
    if (language === 'vi') {
      return time === undefined
        ? [`Hạn là ngày ${written}, tính đến hết ngày, lúc 24 giờ (BLDS 2015 Điều 148 khoản 6).`]
        : [`Hạn là ${time} ngày ${written}, như văn bản ghi (BLDS 2015 Điều 147 khoản 1).`];
    }
    return time === undefined
      ? [`Due on ${written}, until the day ends at 24:00 (Civil Code 2015, Art. 148.6).`]
      : [`Due at ${time} on ${written}, as the document says (Civil Code 2015, Art. 147.1).`];
  },
};
