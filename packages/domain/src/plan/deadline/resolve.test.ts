import { describe, expect, it } from 'vitest';
import { day, shippedWorkingCalendar as calendar, withOfficeHours } from '../../calendar/index.ts';
import { explainResolved, resolvedDueOn, resolveRelative, type RelativeRule } from './index.ts';

const after = (amount: number, unit: RelativeRule['unit']): RelativeRule => ({
  kind: 'relative',
  amount,
  unit,
  event: 'ngày ký',
});
const due = (rule: RelativeRule, on: string, time?: string) => {
  const found = resolveRelative(rule, { day: day(on), ...(time === undefined ? {} : { time }) }, calendar);
  return found.time === null ? found.day : `${found.day} ${found.time}`;
};

describe('a relative deadline whose event has a day', () => {
  it('does not count the day of the event', () => {
    expect(due(after(10, 'day'), '2022-08-01')).toBe('2022-08-11');
    expect(due(after(0, 'day'), '2022-08-01')).toBe('2022-08-01');
    expect(due(after(-10, 'day'), '2022-08-11')).toBe('2022-08-01');
  });

  it('ends on the corresponding day, or the month’s last', () => {
    expect(due(after(2, 'week'), '2022-08-01')).toBe('2022-08-15');
    expect(due(after(6, 'month'), '2022-08-31')).toBe('2023-02-28');
    expect(due(after(6, 'month'), '2023-08-31')).toBe('2024-02-29');
    expect(due(after(1, 'year'), '2024-02-29')).toBe('2025-02-28');
    expect(due(after(-1, 'month'), '2022-03-31')).toBe('2022-02-28');
  });

  it('counts working days with their made-up Saturdays', () => {
    expect(due(after(5, 'working-day'), '2022-08-29')).toBe('2022-09-07'); // past 1 and 2/9 and a weekend
    expect(due(after(2, 'working-day'), '2024-05-02')).toBe('2024-05-04'); // a Saturday that is worked
    expect(due(after(-3, 'working-day'), '2022-09-05')).toBe('2022-08-29');
  });

  it('counts hours from the moment, or from the end of a day whose hour is not known', () => {
    expect(due(after(6, 'hour'), '2022-08-01', '20:00')).toBe('2022-08-02 02:00');
    expect(due(after(4, 'hour'), '2022-08-01', '20:00')).toBe('2022-08-01 24:00');
    expect(due(after(24, 'hour'), '2022-08-01')).toBe('2022-08-02 24:00');
    expect(due(after(-6, 'hour'), '2022-08-02', '02:00')).toBe('2022-08-01 20:00');
  });

  it('counts office hours over the break, the night and days off', () => {
    expect(due(after(6, 'working-hour'), '2022-08-01', '08:00')).toBe('2022-08-01 15:00');
    expect(due(after(6, 'working-hour'), '2022-08-05', '14:30')).toBe('2022-08-08 11:30'); // Friday to Monday
    expect(due(after(8, 'working-hour'), '2022-08-06', '10:00')).toBe('2022-08-08 17:00'); // begun on a Saturday
    expect(due(after(6, 'working-hour'), '2022-08-01')).toBe('2022-08-02 15:00');
    expect(due(after(0, 'working-hour'), '2022-08-01', '10:00')).toBe('2022-08-01 10:00');
    expect(due(after(-2, 'working-hour'), '2022-08-08', '09:00')).toBe('2022-08-05 16:00'); // Monday back to Friday
    expect(due(after(-2, 'working-hour'), '2022-08-09')).toBe('2022-08-08 15:00');
    expect(due(after(-4, 'working-hour'), '2022-08-01', '12:00')).toBe('2022-08-01 08:00'); // the whole morning
    expect(due(after(0, 'working-hour'), '2022-08-01', '12:30')).toBe('2022-08-01 13:00'); // asked in the break
  });

  it('counts the hours the office has', () => {
    const mornings = withOfficeHours(calendar, [{ from: 420, to: 690 }]); // 07:00 to 11:30
    const moment = { day: day('2022-08-01'), time: '10:00' };

    expect(resolveRelative(after(6, 'working-hour'), moment, mornings)).toEqual({ day: '2022-08-02', time: '11:30' });
  });

  it('rolls off a day off when it counts onwards, and stays when it counts back', () => {
    const by = { policy: 'next-working-day', calendar } as const;

    expect(resolvedDueOn(after(5, 'day'), { day: day('2022-08-01') }, by)).toBe('2022-08-08'); // 6/8 is a Saturday
    expect(resolvedDueOn(after(5, 'day'), { day: day('2022-08-01') }, { ...by, policy: 'as-written' })).toBe(
      '2022-08-06',
    );
    expect(resolvedDueOn(after(0, 'day'), { day: day('2022-08-06') }, by)).toBe('2022-08-08');
    expect(resolvedDueOn(after(-5, 'day'), { day: day('2022-08-11') }, by)).toBe('2022-08-06');
  });

  it('is explained step by step', () => {
    const by = { policy: 'next-working-day', calendar, language: 'vi' } as const;

    expect(explainResolved(after(5, 'day'), { day: day('2022-08-01') }, by)).toEqual([
      'Hạn là 5 ngày kể từ ngày ký.',
      'Sự kiện xảy ra ngày 1/8/2022.',
      'Ngày xảy ra sự kiện không được tính (BLDS 2015 Điều 147 khoản 2).',
      'Hạn là 6/8/2022.',
      'Ngày 6/8/2022 là ngày nghỉ (thứ Bảy): thời hạn kết thúc vào cuối ngày làm việc tiếp theo, ngày 8/8/2022 (BLDS 2015 Điều 148 khoản 5).',
    ]);
    expect(
      explainResolved(after(-1, 'hour'), { day: day('2022-08-06'), time: '10:00' }, { ...by, language: 'en' }),
    ).toEqual([
      'Due 1 hour before: ngày ký.',
      'The event was on 6 August 2022.',
      'Hours count from the moment of the event (Civil Code 2015, Art. 147.1).',
      'Due on 09:00 6 August 2022.',
    ]);
  });
});
