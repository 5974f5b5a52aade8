import { z } from 'zod';
import type { DeadlineKind, Language } from './kind.ts';

/** In what a relative deadline counts. */
const relativeUnitSchema = z.enum(['hour', 'working-hour', 'day', 'working-day', 'week', 'month', 'year']);

/**
 * In what a relative deadline counts. Working days and hours follow a working calendar, the others run through days
 * off.
 */
export type RelativeUnit = z.infer<typeof relativeUnitSchema>;

/**
 * So long after an event, or before it when `amount` is negative: "trong thời hạn 10 ngày kể từ ngày nhận Kế hoạch
 * này". `amount` is whole, -10 000 to 10 000; `event` is the words of the document, without the connecting "kể từ",
 * "sau" or "trước". It has no day until its event has one: see `resolveRelative`.
 */
export const relativeRuleSchema = z.object({
  kind: z.literal('relative'),
  amount: z.int().min(-10_000).max(10_000),
  unit: relativeUnitSchema,
  event: z.string().trim().min(1).max(1000),
});

/** A deadline counted from an event, checked by {@link relativeRuleSchema}. */
export type RelativeRule = z.infer<typeof relativeRuleSchema>;

/** The words for what is counted. */
export const unitInWords = {
  vi: {
    hour: 'giờ',
    'working-hour': 'giờ làm việc',
    day: 'ngày',
    'working-day': 'ngày làm việc',
    week: 'tuần',
    month: 'tháng',
    year: 'năm',
  },
  en: {
    hour: 'hours',
    'working-hour': 'working hours',
    day: 'days',
    'working-day': 'working days',
    week: 'weeks',
    month: 'months',
    year: 'years',
  },
} as const satisfies Record<Language, Record<RelativeUnit, string>>;

/**
 * How a deadline counted from an event is written and explained. It has no due day until `resolveRelative` is told the
 * event's.
 */
export const relativeKind: DeadlineKind<RelativeRule> = {
  firstOn: () => null,

  dueOn: () => null,

  format({ amount, unit, event }, language) {
    const length = lengthInWords(amount, unit, language);
    if (language === 'en') return `${inEnglish(amount, unit, length)}${event}`;
    if (amount < 0) return `chậm nhất ${length} trước ${event}`;
    return amount === 0 && unit === 'day' && event.startsWith('khi ')
      ? `sau ${event}`
      : `trong thời hạn ${length} kể từ ${event}`;
  },

  explain({ amount, unit, event }, language) {
    const length = lengthInWords(amount, unit, language);
    if (language === 'vi') {
      return [
        amount < 0 ? `Hạn là ${length} trước ${event}.` : `Hạn là ${length} kể từ ${event}.`,
        howCounted(unit, 'vi'),
        'Chưa có ngày hạn cho đến khi sự kiện có ngày.',
      ];
    }
    return [
      amount < 0 ? `Due ${length} before: ${event}.` : `Due ${length} after: ${event}.`,
      howCounted(unit, 'en'),
      'There is no due day until the event has a day.',
    ];
  },
};

/** "10 ngày", "1 working day", "6 working hours". */
function lengthInWords(amount: number, unit: RelativeUnit, language: Language): string {
  const name = unitInWords[language][unit];
  const count = Math.abs(amount);
  return `${count} ${language === 'en' && count === 1 ? name.slice(0, -1) : name}`;
}

function inEnglish(amount: number, unit: RelativeUnit, length: string): string {
  if (amount < 0) return `at least ${length} before `;
  return amount === 0 && unit === 'day' ? 'upon ' : `within ${length} of `;
}

/** How the law counts a unit, with its article. */
export function howCounted(unit: RelativeUnit, language: Language): string {
  return countedHow[language][unit];
}

const wholeDays = {
  vi: 'Ngày xảy ra sự kiện không được tính (BLDS 2015 Điều 147 khoản 2).',
  en: 'The day of the event is not counted (Civil Code 2015, Art. 147.2).',
} as const;

const correspondingDay = {
  vi: `${wholeDays.vi} Thời hạn kết thúc vào ngày tương ứng, hoặc ngày cuối tháng nếu tháng không có ngày đó (BLDS 2015 Điều 148 khoản 3 và 4).`,
  en: `${wholeDays.en} It ends on the corresponding day, or the month's last where there is none (Civil Code 2015, Art. 148.3 and 148.4).`,
} as const;

const countedHow = {
  vi: {
    hour: 'Thời hạn tính bằng giờ bắt đầu từ thời điểm xảy ra sự kiện (BLDS 2015 Điều 147 khoản 1).',
    'working-hour':
      'Chỉ tính giờ làm việc của ngày làm việc, bắt đầu từ thời điểm xảy ra sự kiện (BLDS 2015 Điều 147 khoản 1).',
    day: wholeDays.vi,
    'working-day': `${wholeDays.vi} Chỉ tính ngày làm việc, kể cả ngày làm bù.`,
    week: `${wholeDays.vi} Thời hạn kết thúc vào ngày tương ứng của tuần cuối cùng (BLDS 2015 Điều 148 khoản 2).`,
    month: correspondingDay.vi,
    year: correspondingDay.vi,
  },
  en: {
    hour: 'Hours count from the moment of the event (Civil Code 2015, Art. 147.1).',
    'working-hour':
      'Only the office hours of working days count, from the moment of the event (Civil Code 2015, Art. 147.1).',
    day: wholeDays.en,
    'working-day': `${wholeDays.en} Only working days count, made-up Saturdays among them.`,
    week: `${wholeDays.en} It ends on the corresponding day of the last week (Civil Code 2015, Art. 148.2).`,
    month: correspondingDay.en,
    year: correspondingDay.en,
  },
} as const satisfies Record<Language, Record<RelativeUnit, string>>;
