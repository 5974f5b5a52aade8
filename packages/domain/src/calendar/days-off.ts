import { day, type Day } from './day.ts';

/**
 * Why a day is not what its weekday says. The first three are days off; `made-up-work` is a Saturday or Sunday that is
 * worked; `ordinary` takes back what an earlier decision said of the day.
 */
export type DayOffKind = 'holiday' | 'compensatory' | 'swapped-off' | 'made-up-work' | 'ordinary';

/** One day a decision speaks about. */
export interface DayOffEntry {
  readonly day: Day;
  readonly kind: DayOffKind;
  /** In words, as the calendar shows it. */
  readonly reason: string;
  /** The province it holds in, by its unit id, or null: the whole country. */
  readonly province: string | null;
}

/**
 * The days off and made-up working days of civil servants, 2022 to 2026, as applied (BLLĐ 2019 Đ.112 and each year's
 * notice on Tết, National Day and swapped days). Checked against the table of the project; an administrator adds later
 * decisions.
 */
export const shippedDaysOff: readonly DayOffEntry[] = [
  entry('2022-01-03', 'compensatory', 'New Year on Saturday'),
  entry('2022-01-31', 'holiday', 'Tết'),
  entry('2022-02-01', 'holiday', 'Tết'),
  entry('2022-02-02', 'holiday', 'Tết'),
  entry('2022-02-03', 'holiday', 'Tết'),
  entry('2022-02-04', 'holiday', 'Tết'),
  entry('2022-04-11', 'compensatory', 'Giỗ Tổ on Sunday 10/4'),
  entry('2022-05-02', 'compensatory', '30/4 on Saturday'),
  entry('2022-05-03', 'compensatory', '1/5 on Sunday'),
  entry('2022-09-01', 'holiday', 'Quốc khánh, adjoining day'),
  entry('2022-09-02', 'holiday', 'Quốc khánh'),
  entry('2023-01-02', 'compensatory', 'New Year on Sunday'),
  entry('2023-01-20', 'holiday', 'Tết'),
  entry('2023-01-23', 'holiday', 'Tết'),
  entry('2023-01-24', 'holiday', 'Tết'),
  entry('2023-01-25', 'compensatory', 'Tết'),
  entry('2023-01-26', 'compensatory', 'Tết'),
  entry('2023-05-01', 'holiday', 'Quốc tế Lao động'),
  entry('2023-05-02', 'compensatory', 'Giỗ Tổ on Saturday 29/4'),
  entry('2023-05-03', 'compensatory', '30/4 on Sunday'),
  entry('2023-09-01', 'holiday', 'Quốc khánh, adjoining day'),
  entry('2023-09-04', 'compensatory', '2/9 on Saturday'),
  entry('2024-01-01', 'holiday', 'Tết Dương lịch'),
  entry('2024-02-08', 'holiday', 'Tết'),
  entry('2024-02-09', 'holiday', 'Tết'),
  entry('2024-02-12', 'holiday', 'Tết'),
  entry('2024-02-13', 'compensatory', 'Tết'),
  entry('2024-02-14', 'compensatory', 'Tết'),
  entry('2024-04-18', 'holiday', 'Giỗ Tổ'),
  entry('2024-04-29', 'swapped-off', 'worked on Saturday 4/5'),
  entry('2024-04-30', 'holiday', 'Ngày Chiến thắng'),
  entry('2024-05-01', 'holiday', 'Quốc tế Lao động'),
  entry('2024-05-04', 'made-up-work', 'for 29/4'),
  entry('2024-09-02', 'holiday', 'Quốc khánh'),
  entry('2024-09-03', 'holiday', 'Quốc khánh, adjoining day'),
  entry('2025-01-01', 'holiday', 'Tết Dương lịch'),
  entry('2025-01-27', 'holiday', 'Tết'),
  entry('2025-01-28', 'holiday', 'Tết'),
  entry('2025-01-29', 'holiday', 'Tết'),
  entry('2025-01-30', 'holiday', 'Tết'),
  entry('2025-01-31', 'holiday', 'Tết'),
  entry('2025-04-07', 'holiday', 'Giỗ Tổ'),
  entry('2025-04-26', 'made-up-work', 'for 2/5'),
  entry('2025-04-30', 'holiday', 'Ngày Chiến thắng'),
  entry('2025-05-01', 'holiday', 'Quốc tế Lao động'),
  entry('2025-05-02', 'swapped-off', 'worked on Saturday 26/4'),
  entry('2025-09-01', 'holiday', 'Quốc khánh, adjoining day'),
  entry('2025-09-02', 'holiday', 'Quốc khánh'),
  entry('2026-01-01', 'holiday', 'Tết Dương lịch'),
  entry('2026-02-16', 'holiday', 'Tết'),
  entry('2026-02-17', 'holiday', 'Tết'),
  entry('2026-02-18', 'holiday', 'Tết'),
  entry('2026-02-19', 'holiday', 'Tết'),
  entry('2026-02-20', 'holiday', 'Tết'),
  entry('2026-04-27', 'compensatory', 'Giỗ Tổ on Sunday 26/4'),
  entry('2026-04-30', 'holiday', 'Ngày Chiến thắng'),
  entry('2026-05-01', 'holiday', 'Quốc tế Lao động'),
  entry('2026-08-22', 'made-up-work', 'for 31/8'),
  entry('2026-08-31', 'swapped-off', 'worked on Saturday 22/8'),
  entry('2026-09-01', 'holiday', 'Quốc khánh, adjoining day'),
  entry('2026-09-02', 'holiday', 'Quốc khánh'),
  entry('2026-11-24', 'holiday', 'Ngày Văn hóa Việt Nam, since 1/7/2026'),
];

function entry(text: string, kind: DayOffKind, reason: string): DayOffEntry {
  return { day: day(text), kind, reason, province: null };
}
