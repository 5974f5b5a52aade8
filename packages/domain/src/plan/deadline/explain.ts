import {
  dayOffEntryOn,
  formatDay,
  isDayOff,
  isoWeekday,
  type Day,
  type WorkingCalendar,
} from '../../calendar/index.ts';
import { englishWeekdays, vietnameseWeekdays } from './cadence-words.ts';
import { rollDay, type DayOffPolicy } from './due-day.ts';
import type { Language } from './kind.ts';
import { dueOn, kindOf, type DeadlineRule } from './rules.ts';

/** How a due day is to be explained: under which policy, by which calendar, in which language. */
export interface ExplainBy {
  readonly policy: DayOffPolicy;
  readonly calendar: WorkingCalendar;
  readonly language: Language;
}

/**
 * Why a rule gives its day, one sentence a step, each with its article of law; at the end what a day off does to it.
 */
export function explainDeadline(rule: DeadlineRule, by: ExplainBy): readonly string[] {
  const due = dueOn(rule);
  const steps = kindOf(rule).explain(rule, by.language);
  return due === null ? steps : [...steps, ...explainDayOff(due, by)];
}

/** What happens to a last day: nothing to say on a working day; else why it is off and where the deadline then ends. */
export function explainDayOff(due: Day, by: ExplainBy): readonly string[] {
  const { calendar, policy, language } = by;
  const unknown = due < calendar.knownFrom || due > calendar.knownTo ? [holidaysUnknown(due, language)] : [];
  if (!isDayOff(calendar, due)) return unknown;
  const off = whyOff(due, calendar, language);
  if (policy === 'as-written') return [...unknown, staysAsWritten(off, language)];
  return [...unknown, movesOn(off, formatDay(rollDay(due, policy, calendar), language), language)];
}

function whyOff(due: Day, calendar: WorkingCalendar, language: Language): string {
  const entry = dayOffEntryOn(calendar, due);
  const weekday = (language === 'vi' ? vietnameseWeekdays : englishWeekdays)[isoWeekday(due) - 1];
  const reason = entry === null ? `${weekday}` : `${weekday}, ${entry.reason}`;
  return language === 'vi'
    ? `Ngày ${formatDay(due, 'vi')} là ngày nghỉ (${reason})`
    : `${formatDay(due, 'en')} is a day off (${reason})`;
}

const staysAsWritten = (off: string, language: Language): string =>
  language === 'vi'
    ? `${off}; hạn ghi rõ trong văn bản nên giữ nguyên theo cách tính của kế hoạch.`
    : `${off}; the plan keeps this deadline as written.`;

const movesOn = (off: string, next: string, language: Language): string =>
  language === 'vi'
    ? `${off}: thời hạn kết thúc vào cuối ngày làm việc tiếp theo, ngày ${next} (BLDS 2015 Điều 148 khoản 5).`
    : `${off}: the deadline ends at the end of the next working day, ${next} (Civil Code 2015, Art. 148.5).`;

const holidaysUnknown = (due: Day, language: Language): string =>
  language === 'vi'
    ? `Lịch nghỉ lễ của ngày ${formatDay(due, 'vi')} chưa có: chỉ tính thứ Bảy, Chủ nhật là ngày nghỉ.`
    : `The holidays around ${formatDay(due, 'en')} are not known yet: only Saturdays and Sundays count as off.`;
