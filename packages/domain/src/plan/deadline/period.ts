import { z } from 'zod';
import { firstDayOf, formatDay, formatPeriod, lastDayOf, periodKindOf, periodSchema } from '../../calendar/index.ts';
import type { DeadlineKind } from './kind.ts';

/**
 * Within a period, due on its last day: "Tháng 8/2022", "Quý IV/2026", "6 tháng cuối năm 2022", "năm 2026". Calendar
 * months.
 */
export const periodRuleSchema = z.object({ kind: z.literal('period'), period: periodSchema });

/** A deadline that names a period, checked by {@link periodRuleSchema}. */
export type PeriodRule = z.infer<typeof periodRuleSchema>;

/** How "within a period" is due, written and explained: from the period's first day, until its last. */
export const periodKind: DeadlineKind<PeriodRule> = {
  firstOn: (rule) => firstDayOf(rule.period),

  dueOn: (rule) => lastDayOf(rule.period),

  format: (rule, language) =>
    language === 'vi' ? formatPeriod(rule.period, 'vi') : `by the end of ${formatPeriod(rule.period, 'en')}`,

  explain({ period }, language) {
    const due = formatDay(lastDayOf(period), language);
    const name = formatPeriod(period, language);
    const isWeek = periodKindOf(period) === 'week';
    if (language === 'vi') {
      const article = isWeek ? 'BLDS 2015 Điều 148 khoản 2 và 6' : 'BLDS 2015 Điều 148 khoản 3, 4 và 6';
      return [`Hạn ghi theo kỳ ${name}: đến hết ngày cuối cùng của kỳ, ngày ${due}, lúc 24 giờ (${article}).`];
    }
    const article = isWeek ? 'Civil Code 2015, Art. 148.2 and 148.6' : 'Civil Code 2015, Art. 148.3, 148.4 and 148.6';
    return [`Written as a period, ${name}: due at the end of its last day, ${due}, at 24:00 (${article}).`];
  },
};
