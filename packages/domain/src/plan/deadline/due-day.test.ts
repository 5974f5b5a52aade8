import { describe, expect, it } from 'vitest';
import { day, period, shippedWorkingCalendar as calendar } from '../../calendar/index.ts';
import {
  deadlineRuleSchema,
  dueOn,
  explainDeadline,
  firstOn,
  formatRule,
  policyFor,
  rolledDueOn,
  type DeadlineRule,
} from './index.ts';

const lastDayOf2022: DeadlineRule = { kind: 'day', day: day('2022-12-31') };

describe('the day a rule gives', () => {
  it.each<[DeadlineRule, string | null, string | null]>([
    [lastDayOf2022, null, '2022-12-31'],
    [{ kind: 'before', day: day('2026-05-31') }, null, '2026-05-30'],
    [{ kind: 'before', day: day('2026-05-31'), time: '20:00' }, null, '2026-05-31'],
    [{ kind: 'before', day: day('2026-05-31'), time: '00:00' }, null, '2026-05-30'],
    [{ kind: 'period', period: period('2022-Q3') }, '2022-07-01', '2022-09-30'],
    [{ kind: 'span', from: period('2026'), to: day('2026-03-31') }, '2026-01-01', '2026-03-31'],
    [{ kind: 'ongoing' }, null, null],
    [{ kind: 'relative', amount: 10, unit: 'day', event: 'ngày ký' }, null, null],
    [{ kind: 'unrecognised', text: 'theo Kế hoạch riêng' }, null, null],
  ])('%j', (rule, first, due) => {
    expect([firstOn(rule), dueOn(rule)]).toEqual([first, due]);
  });

  it('stays as written, or moves past the days off of New Year', () => {
    expect(rolledDueOn(lastDayOf2022, 'as-written', calendar)).toBe('2022-12-31');
    expect(rolledDueOn(lastDayOf2022, 'next-working-day', calendar)).toBe('2023-01-03');
    expect(rolledDueOn({ kind: 'ongoing' }, 'next-working-day', calendar)).toBeNull();
  });

  it('moves by default only where the law counts the time, and as a plan sets it for each kind', () => {
    const policies = {
      day: 'next-working-day',
      before: 'as-written',
      period: 'as-written',
      span: 'as-written',
      relative: 'as-written',
    } as const;

    expect([policyFor('relative'), policyFor('day'), policyFor('period'), policyFor('ongoing')]).toEqual([
      'next-working-day',
      'as-written',
      'as-written',
      'as-written',
    ]);
    expect([policyFor('day', policies), policyFor('relative', policies), policyFor('unrecognised', policies)]).toEqual([
      'next-working-day',
      'as-written',
      'as-written',
    ]);
  });
});

describe('a rule from outside', () => {
  it.each([
    { kind: 'day', day: '2022-09-31' },
    { kind: 'day', day: '2022-09-30', time: '25:00' },
    { kind: 'day', day: '2022-09-30', time: '24:01' },
    { kind: 'before', day: '1900-01-01' },
    { kind: 'period', period: '2022-13' },
    { kind: 'span', from: '2026-03', to: '2026-02' },
    { kind: 'ongoing', cadence: { every: 'week', on: 8 } },
    { kind: 'ongoing', cadence: { every: 'month', on: 5, before: 6 } },
    { kind: 'ongoing', cadence: { every: 'year', on: 31, month: 4 } },
    { kind: 'ongoing', cadence: { every: 'year', on: 15 } },
    { kind: 'ongoing', cadence: { every: 'quarter', month: 4 } },
    { kind: 'ongoing', cadence: { every: 'day', on: 1 } },
    { kind: 'ongoing', cadence: { every: 'month', time: '10:00' } },
    { kind: 'relative', amount: 1.5, unit: 'day', event: 'ngày ký' },
    { kind: 'relative', amount: 1, unit: 'fortnight', event: 'ngày ký' },
    { kind: 'relative', amount: 1, unit: 'day', event: ' ' },
    { kind: 'monthly' },
  ])('is refused: %j', (rule) => {
    expect(deadlineRuleSchema.safeParse(rule).success).toBe(false);
  });

  it.each<DeadlineRule>([
    { kind: 'span', from: day('2026-03-01'), to: day('2026-03-01') },
    { kind: 'ongoing', cadence: { every: 'day', time: '14:00' } },
    { kind: 'ongoing', cadence: { every: 'week' } },
    { kind: 'ongoing', cadence: { every: 'week', on: 7 } },
    { kind: 'ongoing', cadence: { every: 'month', before: 31 } },
    { kind: 'ongoing', cadence: { every: 'quarter', month: 3 } },
    { kind: 'ongoing', cadence: { every: 'half', month: 6, on: 31 } },
    { kind: 'ongoing', cadence: { every: 'year', month: 12 } },
    { kind: 'ongoing', cadence: { every: 'year', month: 1, on: 31 } },
    { kind: 'ongoing', cadence: { every: 'year', month: 2, on: 29 } },
    { kind: 'ongoing', cadence: { every: 'year', month: 4, on: 30 } },
  ])('is taken: %j', (rule) => {
    expect(deadlineRuleSchema.parse(rule)).toEqual(rule);
  });

  it.each([
    { every: 'year', month: 2, on: 30 },
    { every: 'half', month: 7 },
    { every: 'day', month: 1 },
    { every: 'day', on: 1, time: '10:00' },
    { every: 'week', month: 1 },
    { every: 'month', month: 1 },
  ])('has no cadence with a day or month that never comes: %j', (cadence) => {
    expect(deadlineRuleSchema.safeParse({ kind: 'ongoing', cadence }).success).toBe(false);
  });

  it('loses the fields no kind knows', () => {
    expect(deadlineRuleSchema.parse({ kind: 'day', day: '2022-09-30', colour: 'red' })).toEqual({
      kind: 'day',
      day: '2022-09-30',
    });
  });
});

describe('the words of a rule', () => {
  it.each<[DeadlineRule, string, string]>([
    [lastDayOf2022, '31/12/2022', 'by 31 December 2022'],
    [
      { kind: 'day', day: day('2022-09-30'), time: '17:00' },
      'chậm nhất 17:00 ngày 30/9/2022',
      'by 17:00 on 30 September 2022',
    ],
    [
      { kind: 'before', day: day('2025-05-25'), time: '20:00' },
      'trước 20:00 ngày 25/5/2025',
      'before 20:00 on 25 May 2025',
    ],
    [{ kind: 'before', day: day('2026-05-31') }, 'trước ngày 31/5/2026', 'before 31 May 2026'],
    [{ kind: 'period', period: period('2026-Q4') }, 'quý IV/2026', 'by the end of Q4 2026'],
    [{ kind: 'span', from: period('2026'), to: period('2030') }, 'từ năm 2026 đến năm 2030', 'from 2026 to 2030'],
    [
      { kind: 'span', from: day('2026-01-01'), to: period('2026-03') },
      'từ ngày 1/1/2026 đến tháng 3/2026',
      'from 1 January 2026 to March 2026',
    ],
    [{ kind: 'ongoing' }, 'thường xuyên', 'ongoing'],
    [
      { kind: 'ongoing', cadence: { every: 'month', before: 15 } },
      'trước ngày 15 hằng tháng',
      'every month, before day 15',
    ],
    [
      { kind: 'ongoing', cadence: { every: 'week', before: 5, time: '15:00' } },
      'trước 15:00 ngày thứ Sáu hằng tuần',
      'every week, before 15:00 on Friday',
    ],
    [
      { kind: 'ongoing', cadence: { every: 'year', month: 1, on: 25, time: '10:00' } },
      'vào 10:00 ngày 25 tháng 1 hằng năm',
      'every year, at 10:00 on day 25 of January',
    ],
    [
      { kind: 'ongoing', cadence: { every: 'half', month: 6 } },
      'tháng thứ 6, định kỳ 6 tháng một lần',
      'every half-year, in month 6',
    ],
    [{ kind: 'ongoing', cadence: { every: 'day', time: '14:00' } }, 'vào 14:00 hằng ngày', 'every day, at 14:00'],
    [
      { kind: 'relative', amount: 5, unit: 'working-day', event: 'ngày ký' },
      'trong thời hạn 5 ngày làm việc kể từ ngày ký',
      'within 5 working days of ngày ký',
    ],
    [
      { kind: 'relative', amount: -10, unit: 'day', event: 'ngày bầu cử' },
      'chậm nhất 10 ngày trước ngày bầu cử',
      'at least 10 days before ngày bầu cử',
    ],
    [
      { kind: 'relative', amount: 0, unit: 'day', event: 'khi được thông qua' },
      'sau khi được thông qua',
      'upon khi được thông qua',
    ],
    [{ kind: 'unrecognised', text: 'Theo Kế hoạch riêng' }, 'Theo Kế hoạch riêng', 'Theo Kế hoạch riêng'],
  ])('%j', (rule, vietnamese, english) => {
    expect([formatRule(rule, 'vi'), formatRule(rule, 'en')]).toEqual([vietnamese, english]);
  });
});

describe('why a deadline falls on its day', () => {
  const why = (rule: DeadlineRule, policy: 'as-written' | 'next-working-day', language: 'vi' | 'en' = 'vi') =>
    explainDeadline(rule, { policy, calendar, language });

  it('names every step and its article when a day off moves it', () => {
    expect(why(lastDayOf2022, 'next-working-day')).toEqual([
      'Hạn là ngày 31/12/2022, tính đến hết ngày, lúc 24 giờ (BLDS 2015 Điều 148 khoản 6).',
      'Ngày 31/12/2022 là ngày nghỉ (thứ Bảy): thời hạn kết thúc vào cuối ngày làm việc tiếp theo, ngày 3/1/2023 (BLDS 2015 Điều 148 khoản 5).',
    ]);
    expect(why({ kind: 'before', day: day('2022-09-03') }, 'next-working-day', 'en')).toEqual([
      '“Before 3 September 2022” leaves 3 September 2022 out: due at the end of 2 September 2022, at 24:00 (Civil Code 2015, Art. 148.6).',
      '2 September 2022 is a day off (Friday, Quốc khánh): the deadline ends at the end of the next working day, 5 September 2022 (Civil Code 2015, Art. 148.5).',
    ]);
  });

  it.each<[DeadlineRule, string, string]>([
    [
      { kind: 'day', day: day('2022-08-31') },
      'Hạn là ngày 31/8/2022, tính đến hết ngày, lúc 24 giờ (BLDS 2015 Điều 148 khoản 6).',
      'Due on 31 August 2022, until the day ends at 24:00 (Civil Code 2015, Art. 148.6).',
    ],
    [
      { kind: 'before', day: day('2022-09-01') },
      '“Trước ngày 1/9/2022” không gồm ngày 1/9/2022: hạn là hết ngày 31/8/2022, lúc 24 giờ (BLDS 2015 Điều 148 khoản 6).',
      '“Before 1 September 2022” leaves 1 September 2022 out: due at the end of 31 August 2022, at 24:00 (Civil Code 2015, Art. 148.6).',
    ],
    [
      { kind: 'period', period: period('2022-08') },
      'Hạn ghi theo kỳ tháng 8/2022: đến hết ngày cuối cùng của kỳ, ngày 31/8/2022, lúc 24 giờ (BLDS 2015 Điều 148 khoản 3, 4 và 6).',
      'Written as a period, August 2022: due at the end of its last day, 31 August 2022, at 24:00 (Civil Code 2015, Art. 148.3, 148.4 and 148.6).',
    ],
  ])('is said whole in both languages: %j', (rule, vietnamese, english) => {
    expect([why(rule, 'as-written'), why(rule, 'as-written', 'en')]).toEqual([[vietnamese], [english]]);
  });

  it('says that it stays when the plan keeps it as written', () => {
    expect(why(lastDayOf2022, 'as-written').at(-1)).toBe(
      'Ngày 31/12/2022 là ngày nghỉ (thứ Bảy); hạn ghi rõ trong văn bản nên giữ nguyên theo cách tính của kế hoạch.',
    );
    expect(why(lastDayOf2022, 'as-written', 'en').at(-1)).toBe(
      '31 December 2022 is a day off (Saturday); the plan keeps this deadline as written.',
    );
  });

  it('says nothing of days off on a working day', () => {
    expect(why({ kind: 'period', period: period('2022-08') }, 'next-working-day')).toEqual([
      'Hạn ghi theo kỳ tháng 8/2022: đến hết ngày cuối cùng của kỳ, ngày 31/8/2022, lúc 24 giờ (BLDS 2015 Điều 148 khoản 3, 4 và 6).',
    ]);
  });

  it('says when the holidays of the year are not known', () => {
    expect(why({ kind: 'day', day: day('2026-12-31') }, 'as-written')).toHaveLength(1); // the last day known, a Thursday
    expect(why({ kind: 'day', day: day('2022-01-01') }, 'as-written')).toHaveLength(2); // the first one, a Saturday
    expect(why({ kind: 'day', day: day('2030-12-31') }, 'as-written')).toContain(
      'Lịch nghỉ lễ của ngày 31/12/2030 chưa có: chỉ tính thứ Bảy, Chủ nhật là ngày nghỉ.',
    );
    expect(why({ kind: 'day', day: day('2021-12-31') }, 'as-written', 'en')).toContain(
      'The holidays around 31 December 2021 are not known yet: only Saturdays and Sundays count as off.',
    );
  });

  it.each<[DeadlineRule, string, string]>([
    [
      { kind: 'day', day: day('2022-09-30'), time: '17:00' },
      'Hạn là 17:00 ngày 30/9/2022, như văn bản ghi (BLDS 2015 Điều 147 khoản 1).',
      'Due at 17:00 on 30 September 2022, as the document says (Civil Code 2015, Art. 147.1).',
    ],
    [
      { kind: 'before', day: day('2025-05-26'), time: '20:00' },
      '“Trước 20:00 ngày 26/5/2025”: hạn là 20:00 của chính ngày đó (BLDS 2015 Điều 147 khoản 1).',
      '“Before 20:00 on 26 May 2025” is due at 20:00 on that very day (Civil Code 2015, Art. 147.1).',
    ],
    [
      { kind: 'period', period: period('2022-W35') },
      'Hạn ghi theo kỳ tuần 35/2022: đến hết ngày cuối cùng của kỳ, ngày 4/9/2022, lúc 24 giờ (BLDS 2015 Điều 148 khoản 2 và 6).',
      'Written as a period, week 35 of 2022: due at the end of its last day, 4 September 2022, at 24:00 (Civil Code 2015, Art. 148.2 and 148.6).',
    ],
    [
      { kind: 'span', from: period('2025-11'), to: period('2025-12') },
      'Khoảng thời gian bắt đầu ngày 1/11/2025 và kết thúc ngày 31/12/2025.',
      'The span begins on 1 November 2025 and ends on 31 December 2025.',
    ],
    [
      { kind: 'ongoing' },
      'Nhiệm vụ thường xuyên, không có ngày kết thúc: tự nó không bao giờ quá hạn.',
      'Standing work without an end: it is never overdue by itself.',
    ],
    [
      { kind: 'relative', amount: 10, unit: 'day', event: 'ngày ký' },
      'Hạn là 10 ngày kể từ ngày ký.',
      'Due 10 days after: ngày ký.',
    ],
    [
      { kind: 'unrecognised', text: 'theo Kế hoạch riêng' },
      'Chưa đọc được thời hạn “theo Kế hoạch riêng”: cần một người chọn hạn.',
      '“theo Kế hoạch riêng” is not a deadline we can read: a person has to choose one.',
    ],
  ])('begins with the rule itself: %j', (rule, vietnamese, english) => {
    expect([why(rule, 'as-written')[0], why(rule, 'as-written', 'en')[0]]).toEqual([vietnamese, english]);
  });

  it.each<[object, string, string]>([
    [
      { every: 'month', before: 15 },
      '“Trước ngày” không gồm chính ngày đó: hạn mỗi kỳ là hết ngày liền trước (BLDS 2015 Điều 148 khoản 6).',
      'The day named is left out: each report is due at the end of the day before (Civil Code 2015, Art. 148.6).',
    ],
    [
      { every: 'week', on: 7, time: '15:00' },
      'Mỗi kỳ phải xong lúc 15:00 của ngày đó (BLDS 2015 Điều 147 khoản 1).',
      'Each is due at 15:00 on the day (Civil Code 2015, Art. 147.1).',
    ],
    [
      { every: 'month', on: 31 },
      'Hạn mỗi kỳ là hết ngày đã ghi; tháng ngắn hơn thì tính ngày cuối tháng (BLDS 2015 Điều 148 khoản 4 và 6).',
      'Each is due at the end of the day named, or of the month when it is shorter (Civil Code 2015, Art. 148.4 and 148.6).',
    ],
    [
      { every: 'quarter' },
      'Không ghi ngày: hạn mỗi kỳ là hết ngày cuối cùng của kỳ (BLDS 2015 Điều 148 khoản 6).',
      'No day is named: each is due at the end of the last day of its period (Civil Code 2015, Art. 148.6).',
    ],
    [
      { every: 'day' },
      'Báo cáo định kỳ: hằng ngày; trễ khi thiếu báo cáo của kỳ đã đến hạn.',
      'A report is owed every day; it is late when the report of a period already due is missing.',
    ],
  ])('ends, for a cadence, with the day of each report: %j', (cadence, vietnamese, english) => {
    const rule = deadlineRuleSchema.parse({ kind: 'ongoing', cadence });

    expect([why(rule, 'as-written').at(-1), why(rule, 'as-written', 'en').at(-1)]).toEqual([vietnamese, english]);
  });
});
