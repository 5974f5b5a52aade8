import { z } from 'zod';
import type { Fault } from '../fault.ts';
import { ok, refuse, type Result } from '../result.ts';
import { dayNumberIn } from './civil.ts';
import { isoWeekdayOfNumber } from './day.ts';

/** Every length of period that reports use, shortest first. A day is a `Day`, not a period. */
export const periodKinds = ['week', 'month', 'quarter', 'half', 'nine-months', 'year'] as const;

/** How long a period is, by name. `nine-months` is January to September, the report before the year's. */
export type PeriodKind = (typeof periodKinds)[number];

/**
 * A reporting period: `2022-W14` (ISO week), `2022-08`, `2022-Q3`, `2022-H1`, `2022-9M` (the first nine months),
 * `2022`. Years 1900 to 2100. Which days it holds depends on the calendar of the regime, see `firstDayOf`.
 */
export type Period = string & { readonly __brand: 'Period' };

/** Words that are not a period: another shape, or an impossible one (2025-13, 2011-Q5, 2011-W54). */
export type PeriodFault = Fault<'calendar/not-a-period', { readonly text: string }>;

/** What a period is made of. `ordinal` counts from 1 within the year; 1 for nine months and a year. */
export interface PeriodParts {
  readonly kind: PeriodKind;
  readonly year: number;
  readonly ordinal: number;
}

/** How many periods of a kind a year has. A year has 52 or 53 ISO weeks. */
export const countInYear = (kind: PeriodKind, year: number): number =>
  kind === 'week' ? weeksIn(year) : perYear[kind];

const perYear = { month: 12, quarter: 4, half: 2, 'nine-months': 1, year: 1 } as const;

/** The period `text` names. Refuses every other shape, impossible ordinals, and years outside 1900 to 2100. */
export function parsePeriod(text: string): Result<Period, PeriodFault> {
  return isPeriodText(text) ? ok(text) : refuse({ code: 'calendar/not-a-period', detail: { text } });
}

function isPeriodText(text: string): text is Period {
  const parts = partsIn(text);
  return parts !== null && isPeriod(parts);
}

/** A period as it comes from outside: a string, checked with {@link parsePeriod}. */
export const periodSchema = z.string().transform((text, issues): Period => {
  const parsed = parsePeriod(text);
  if (parsed.ok) return parsed.value;
  issues.addIssue({ code: 'custom', message: parsed.fault.code });
  return z.NEVER;
});

/** The period a literal names; for constants and tests. Throws on words that are not a period. */
function periodOfLiteral(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed.ok) throw new RangeError(`not a period: ${text}`);
  return parsed.value;
}
export { periodOfLiteral as period };

/** Whether the parts name a period that exists, in the years 1900 to 2100. */
const isPeriod = ({ kind, year, ordinal }: PeriodParts): boolean =>
  year >= 1900 && year <= 2100 && ordinal >= 1 && ordinal <= countInYear(kind, year);

/** The period of these parts. Throws when there is no such period. */
export function periodFrom(parts: PeriodParts): Period {
  const text = `${parts.year}${suffixOf(parts)}`;
  if (!isPeriod(parts) || !isPeriodText(text)) throw new RangeError(`not a period: ${parts.kind} ${text}`);
  return text;
}

/** Kind, year and ordinal of a period. */
export function partsOfPeriod(period: Period): PeriodParts {
  const parts = partsIn(period);
  if (parts === null) throw new RangeError(`not a period: ${period}`);
  return parts;
}

/** How long a period is. */
export const periodKindOf = (period: Period): PeriodKind => partsOfPeriod(period).kind;

/** Whether an ISO year has 53 weeks is whether it begins on a Thursday, or ends on one. */
function weeksIn(year: number): number {
  const begins = isoWeekdayOfNumber(dayNumberIn(year, 1, 1));
  const ends = isoWeekdayOfNumber(dayNumberIn(year, 12, 31));
  return begins === 4 || ends === 4 ? 53 : 52;
}

/** Read by its length and letters, not by a pattern: statuses of a whole country pass here. */
function partsIn(text: string): PeriodParts | null {
  const year = numberAt(text, 0, 4);
  if (year === null) return null;
  if (text.length === 4) return { kind: 'year', year, ordinal: 1 };
  if (text[4] !== '-') return null;
  if (text.length === 7) {
    if (text[5] === 'Q') return partOf('quarter', year, numberAt(text, 6, 1));
    if (text[5] === 'H') return partOf('half', year, numberAt(text, 6, 1));
    return text.endsWith('9M')
      ? { kind: 'nine-months', year, ordinal: 1 }
      : partOf('month', year, numberAt(text, 5, 2));
  }
  return text.length === 8 && text[5] === 'W' ? partOf('week', year, numberAt(text, 6, 2)) : null;
}

const partOf = (kind: PeriodKind, year: number, ordinal: number | null): PeriodParts | null =>
  ordinal === null ? null : { kind, year, ordinal };

/** The number of so many digits, or null when something else stands there. */
function numberAt(text: string, from: number, length: number): number | null {
  let number = 0;
  for (let at = from; at < from + length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return null;
    number = number * 10 + digit;
  }
  return number;
}

function suffixOf({ kind, ordinal }: PeriodParts): string {
  const two = ordinal < 10 ? `0${ordinal}` : `${ordinal}`;
  if (kind === 'month') return `-${two}`;
  if (kind === 'week') return `-W${two}`;
  if (kind === 'quarter') return `-Q${ordinal}`;
  if (kind === 'half') return `-H${ordinal}`;
  return kind === 'year' ? '' : '-9M';
}
