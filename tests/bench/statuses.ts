import { addDays as dateFnsAddDays, differenceInCalendarDays, endOfMonth, isWeekend, parseISO } from 'date-fns';
import { day, dayNumberOf, period, shippedWorkingCalendar, type Day, type Period } from '@dondoc/domain/calendar';
import { rolledDueOn, statusOn, statuses, type DeadlineRule, type Obligation, type ProgressReport } from '@dondoc/domain/plan';
import { seeded, type Way } from './measure.ts';

// Statuses of a national plan as of a day: each assignment is due by the end of a month, moved off weekends, and stands
// as done on time, done late, open in time, open soon or overdue. All ways answer the same question from the same words.

const count = 400_000;
const asOf = day('2024-06-15');
const soon = 7;

interface Row {
  readonly month: Period;
  readonly doneOn: Day | null;
}

const random = seeded(20_220_815);
const two = (value: number) => `${value}`.padStart(2, '0');
const rows: readonly Row[] = Array.from({ length: count }, () => {
  const month = period(`${2023 + Math.floor(random() * 2)}-${two(1 + Math.floor(random() * 12))}`);
  const done = day(`${2023 + Math.floor(random() * 2)}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`);
  return { month, doneOn: random() < 0.6 && done <= asOf ? done : null };
});

/** A calendar with weekends alone: what the other ways know too. */
const weekends = { ...shippedWorkingCalendar, national: new Map() };
const rules: readonly DeadlineRule[] = rows.map(({ month }) => ({ kind: 'period', period: month }));
const reports: readonly (readonly ProgressReport[])[] = rows.map(({ doneOn }) =>
  doneOn === null ? [] : [{ on: doneOn, progress: 'done', percent: null, note: '', evidence: null }],
);

const rank = new Map(statuses.map((status, index) => [status, index]));
const order = { overdue: 0, soon: 2, inTime: 3, late: 7, onTime: 8 } as const;

/** A checksum that any disagreement changes. */
const mix = (sum: number, status: number, index: number) => (sum + (status + 1) * ((index % 1009) + 1)) % 2_147_483_647;

function numericStatus(due: number, done: number, today: number): number {
  if (done >= 0) return done <= due ? order.onTime : order.late;
  if (today > due) return order.overdue;
  return due - today <= soon ? order.soon : order.inTime;
}

/** The domain: rule → rolled day → status, from the words up. */
const domain: Way = {
  name: '@dondoc/domain: rolledDueOn + statusOn',
  work: () => {
    let sum = 0;
    for (let index = 0; index < count; index += 1) {
      const rule = rules[index] ?? null;
      const dueOn = rule === null ? null : rolledDueOn(rule, 'next-working-day', weekends);
      const obligation: Obligation = { opensOn: asOf, rule, dueOn, halt: null };
      const { status } = statusOn(obligation, reports[index] ?? [], { day: asOf, soonDays: soon });
      sum = mix(sum, rank.get(status) ?? 0, index);
    }
    return sum;
  },
};

const lastDates = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days since 1970 of a date, by integers alone (Howard Hinnant). */
function numberOf(year: number, month: number, date: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** Plain day-number arithmetic from the same words: the baseline. */
const plain: Way = {
  name: 'plain day-number arithmetic from ISO text (baseline)',
  work: () => {
    let sum = 0;
    const today = Math.floor(Date.parse(asOf) / 86_400_000);
    for (let index = 0; index < count; index += 1) {
      const row = rows[index];
      if (row === undefined) continue;
      const year = Number(row.month.slice(0, 4));
      const month = Number(row.month.slice(5, 7));
      const last = month === 2 && year % 4 === 0 ? 29 : (lastDates[month - 1] ?? 31);
      let due = numberOf(year, month, last);
      while ((due + 3) % 7 >= 5) due += 1;
      const { doneOn } = row;
      const done = doneOn === null ? -1 : numberOf(Number(doneOn.slice(0, 4)), Number(doneOn.slice(5, 7)), Number(doneOn.slice(8, 10)));
      sum = mix(sum, numericStatus(due, done, today), index);
    }
    return sum;
  },
};

const dueNumbers = Int32Array.from(rules, (rule) => {
  const due = rolledDueOn(rule, 'next-working-day', weekends);
  return due === null ? -1 : dayNumberOf(due);
});
const doneNumbers = Int32Array.from(rows, ({ doneOn }) => (doneOn === null ? -1 : dayNumberOf(doneOn)));

/** The floor: every day already worked out and kept in typed arrays. */
const floor: Way = {
  name: 'typed arrays with precomputed days (floor)',
  work: () => {
    let sum = 0;
    const today = dayNumberOf(asOf);
    for (let index = 0; index < count; index += 1) {
      sum = mix(sum, numericStatus(dueNumbers[index] ?? -1, doneNumbers[index] ?? -1, today), index);
    }
    return sum;
  },
};

/** The same rule with date-fns. */
const dateFns: Way = {
  name: 'date-fns 4, the same rule',
  work: () => {
    let sum = 0;
    const today = parseISO(asOf);
    rows.forEach(({ month, doneOn }, index) => {
      let due = endOfMonth(parseISO(`${month}-01`));
      while (isWeekend(due)) due = dateFnsAddDays(due, 1);
      const left = differenceInCalendarDays(due, today);
      const late = doneOn === null ? null : differenceInCalendarDays(parseISO(doneOn), due) > 0;
      const open = left < 0 ? order.overdue : left <= soon ? order.soon : order.inTime;
      const status = late === null ? open : late ? order.late : order.onTime;
      sum = mix(sum, status, index);
    });
    return sum;
  },
};

/** Statuses of 400,000 assignments as of a day. */
export const statusesOfANation: readonly Way[] = [plain, domain, floor, dateFns];
