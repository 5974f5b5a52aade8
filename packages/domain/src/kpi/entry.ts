import { z } from 'zod';
import { firstDayOf, periodKindOf, type Day, type Period } from '../calendar/index.ts';
import type { Fault } from '../fault.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { UnitId } from '../unit/index.ts';
import type { Indicator } from './indicator.ts';
import { checkTally, type Tally, type TallyFault, type TallyPart } from './tally.ts';

/** The two counts of an entry as they stand in the form. A blank is `null`: not reported, which is never 0. */
export interface EntryCounts {
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** A cell of the form. "Not applicable" is said by a unit that has nothing of the kind to count: neither blank nor zero. */
export interface EntryCell extends EntryCounts {
  /** True only beside two blanks: such a unit owes no figure and reports none. */
  readonly notApplicable: boolean;
}

/** The number that stands for all services together, where a figure is not of one essential service. */
export const allServices = 0;

/** The number of a service as it comes from outside: 0 for all services together, else 1 to 9 999. */
export const serviceNumberSchema = z.int().min(allServices).max(9_999);

/** What one unit entered for one version of an indicator in one month. */
export interface Entry extends EntryCounts {
  readonly unitId: UnitId;
  readonly indicator: string;
  readonly indicatorVersion: number;
  readonly period: Period;
}

/** Why an entry was not saved. */
export type EntryFault =
  | TallyFault
  | Fault<'kpi/entry-incomplete', { readonly missing: TallyPart }>
  | Fault<'kpi/counts-not-applicable', EntryCounts>
  | Fault<
      'kpi/entry-stale',
      {
        readonly yours: EntryCell;
        readonly theirs: EntryCell;
        readonly enteredBy: string;
        readonly currentVersion: number;
      }
    >
  | Fault<'kpi/not-an-entry-period', { readonly period: Period }>
  | Fault<'kpi/period-not-begun', { readonly period: Period; readonly today: Day }>;

/**
 * Reads a count as people type or paste it: "1234", "1.234", "1,234", "1 234". Counts are whole, so a point, comma or
 * space can only part thousands and must stand before each group of exactly three digits. Blank is `null`.
 * Refuses with `kpi/not-a-count` decimals, signs, words and anything above 2^53 − 1.
 */
export function parseCount(text: string, part: TallyPart): Result<number | null, TallyFault> {
  const written = text.trim();
  if (written === '') return ok(null);
  const isGrouped = /^\d{1,3}([.,\s])\d{3}(?:\1\d{3})*$/u.test(written);
  const count = isGrouped || /^\d+$/.test(written) ? Number(written.replace(/\D/gu, '')) : Number.NaN;
  return Number.isSafeInteger(count) ? ok(count) : refuse({ code: 'kpi/not-a-count', detail: { part, found: text } });
}

/** How people write "not applicable" in a cell, lower-case. */
const notApplicableWords: ReadonlySet<string> = new Set(['x', '-', '–', '—', 'không áp dụng', 'kad', 'kpd', 'n/a', 'na']);

/** How "not applicable" is written in a cell. */
export const notApplicableSign = 'x';

/** Whether a text says that the unit has nothing of the kind to count. */
export function saysNotApplicable(text: string): boolean {
  return notApplicableWords.has(text.normalize('NFC').trim().toLowerCase());
}

/**
 * Reads the two parts of a cell as people type or paste them: counts, blanks, or "not applicable" ("x", "-", "không áp
 * dụng", "n/a") in one part or both, beside nothing else. Zero, blank and not applicable stay three different things.
 * Refuses what {@link parseCount} refuses, and with `kpi/counts-not-applicable` a count beside "not applicable".
 */
export function parseEntry(texts: { readonly [Part in TallyPart]: string }): Result<EntryCell, EntryFault> {
  const notApplicable = saysNotApplicable(texts.numerator) || saysNotApplicable(texts.denominator);
  const counted = (part: TallyPart) => parseCount(saysNotApplicable(texts[part]) ? '' : texts[part], part);
  const [numerator, denominator] = [counted('numerator'), counted('denominator')];
  if (!numerator.ok) return numerator;
  if (!denominator.ok) return denominator;
  const counts = { numerator: numerator.value, denominator: denominator.value };
  if (notApplicable && (counts.numerator !== null || counts.denominator !== null)) {
    return refuse({ code: 'kpi/counts-not-applicable', detail: counts });
  }
  return ok({ ...counts, notApplicable });
}

/**
 * Checks what a unit entered: both counts, or neither. Two blanks are `null`, nothing reported, as is "not applicable".
 * Refuses with `kpi/counts-not-applicable` counts beside "not applicable",
 * with `kpi/entry-incomplete` one count without the other, and what `checkTally` refuses.
 */
export function checkEntry(
  indicator: Pick<Indicator, 'numeratorAtMostDenominator'>,
  { numerator, denominator, notApplicable = false }: EntryCounts & Partial<EntryCell>,
): Result<Tally | null, EntryFault> {
  if (notApplicable && (numerator !== null || denominator !== null)) {
    return refuse({ code: 'kpi/counts-not-applicable', detail: { numerator, denominator } });
  }
  if (numerator === null && denominator === null) return ok(null);
  if (numerator === null) return refuse({ code: 'kpi/entry-incomplete', detail: { missing: 'numerator' } });
  if (denominator === null) return refuse({ code: 'kpi/entry-incomplete', detail: { missing: 'denominator' } });
  return checkTally(indicator, { numerator, denominator });
}

/** Figures are entered by the month, from the month's first day on: nothing is counted before it happens. */
export function checkEntryPeriod(
  indicator: Pick<Indicator, 'periodCalendar'>,
  period: Period,
  today: Day,
): Result<Period, EntryFault> {
  if (periodKindOf(period) !== 'month') return refuse({ code: 'kpi/not-an-entry-period', detail: { period } });
  if (firstDayOf(period, indicator.periodCalendar) > today) {
    return refuse({ code: 'kpi/period-not-begun', detail: { period, today } });
  }
  return ok(period);
}
