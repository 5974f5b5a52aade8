import { z } from 'zod';
import { daySchema, firstDayOf, lastDayOf, periodOf, shiftPeriod, type Day, type Period } from '../calendar/index.ts';
import type { Fault } from '../fault.ts';
import { ok, refuse, type Result } from '../result.ts';
import { unitLevelSchema } from '../unit/index.ts';
import { channels, indicatorCodeSchema, serviceKinds, unconfirmedFacts, type Indicator } from './indicator.ts';

const phraseSchema = (most: number) => z.object({ vi: z.string().trim().min(1).max(most), en: z.string().trim().min(1).max(most) });

const setOf = <Each extends z.ZodType>(each: Each) =>
  z.array(each).refine((all) => new Set(all).size === all.length, 'named twice');

/** A version of an indicator as it comes from outside: every phrase in both languages. What it may follow is {@link addVersion}. */
export const indicatorSchema = z.object({
  code: indicatorCodeSchema,
  version: z.int().min(1).max(1_000),
  name: phraseSchema(200),
  numeratorName: phraseSchema(300),
  denominatorName: phraseSchema(300),
  countingUnit: phraseSchema(40),
  scope: z.object({
    levels: setOf(unitLevelSchema).min(1),
    services: z.enum(serviceKinds),
    channel: z.enum(channels),
    proactiveServices: z.enum(['counted', 'left-out']),
  }),
  numeratorAtMostDenominator: z.boolean(),
  zeroDenominator: z.enum(['left-out', 'zero', 'full']),
  direction: z.enum(['higher-is-better', 'lower-is-better']),
  periodCalendar: z.enum(['calendar', 'cutoff15']),
  source: z
    .object({ document: z.string().trim().min(1).max(500), article: z.string().trim().min(1).max(200).nullable() })
    .nullable(),
  validFrom: daySchema.nullable(),
  unconfirmed: setOf(z.enum(unconfirmedFacts)),
});

/** Why a version was not added. */
export type AddVersionFault =
  | Fault<'kpi/version-out-of-order', { readonly code: string; readonly version: number; readonly next: number }>
  | Fault<'kpi/version-too-early', { readonly validFrom: Day | null; readonly previousFrom: Day | null }>
  | Fault<'kpi/version-within-month', { readonly validFrom: Day; readonly monthFrom: Day }>
  | Fault<'kpi/version-already-counted', { readonly validFrom: Day; readonly countedMonth: Period; readonly soonest: Day }>
  | Fault<'kpi/indicator-name-taken', { readonly name: string; readonly code: string }>
  | Fault<'kpi/source-unconfirmed', { readonly code: string }>;

/**
 * The catalogue with one more version at its end.
 *
 * @param countedMonth - the last month that has a figure of this code, by whichever version; null when none has. A
 * figure is never counted anew: a version comes into force after it.
 *
 * Refuses with `kpi/version-out-of-order` a number that does not follow the last of its code (1 for a new code), with
 * `kpi/version-too-early` a day that is not after the one its predecessor began on, with `kpi/version-within-month` a day
 * that is not the first of a month, since figures are of whole months; with `kpi/version-already-counted` a day whose
 * months have figures; with `kpi/indicator-name-taken` the Vietnamese name of another indicator; and with
 * `kpi/source-unconfirmed` a version that neither has a source nor says that it has none confirmed.
 */
export function addVersion(
  catalogue: readonly Indicator[],
  added: Indicator,
  countedMonth: Period | null,
): Result<readonly Indicator[], AddVersionFault> {
  const fault =
    orderFault(catalogue, added) ?? dayFault(added.validFrom, countedMonth) ?? nameFault(catalogue, added) ?? sourceFault(added);
  return fault === null ? ok([...catalogue, added]) : refuse(fault);
}

/** The version an indicator of a code has last; null when there is no such indicator. */
export function lastVersionOf(catalogue: readonly Indicator[], code: string): Indicator | null {
  return catalogue.filter((each) => each.code === code).toSorted((one, other) => other.version - one.version)[0] ?? null;
}

function orderFault(catalogue: readonly Indicator[], { code, version, validFrom }: Indicator): AddVersionFault | null {
  const previous = lastVersionOf(catalogue, code);
  const next = (previous?.version ?? 0) + 1;
  if (version !== next) return { code: 'kpi/version-out-of-order', detail: { code, version, next } };
  if (previous === null) return null;
  const isAfter = validFrom !== null && (previous.validFrom === null || validFrom > previous.validFrom);
  return isAfter ? null : { code: 'kpi/version-too-early', detail: { validFrom, previousFrom: previous.validFrom } };
}

function dayFault(validFrom: Day | null, countedMonth: Period | null): AddVersionFault | null {
  if (validFrom === null) return null;
  const monthFrom = firstDayOf(periodOf('month', validFrom));
  if (validFrom !== monthFrom) return { code: 'kpi/version-within-month', detail: { validFrom, monthFrom } };
  if (countedMonth === null || lastDayOf(countedMonth) < validFrom) return null;
  const soonest = firstDayOf(shiftPeriod(countedMonth, 1));
  return { code: 'kpi/version-already-counted', detail: { validFrom, countedMonth, soonest } };
}

function nameFault(catalogue: readonly Indicator[], { code, name }: Indicator): AddVersionFault | null {
  const same = catalogue.find((each) => each.code !== code && keyOf(each.name.vi) === keyOf(name.vi));
  return same === undefined ? null : { code: 'kpi/indicator-name-taken', detail: { name: name.vi, code: same.code } };
}

function sourceFault({ code, source, unconfirmed }: Indicator): AddVersionFault | null {
  return source === null && !unconfirmed.includes('source') ? { code: 'kpi/source-unconfirmed', detail: { code } } : null;
}

const keyOf = (words: string): string => words.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
