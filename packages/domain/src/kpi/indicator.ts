import { z } from 'zod';
import type { Day, PeriodCalendar } from '../calendar/index.ts';
import type { Fault } from '../fault.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { UnitLevel } from '../unit/index.ts';

/** A phrase as it is shown to people, Vietnamese first. */
export interface Phrase {
  readonly vi: string;
  readonly en: string;
}

/** The text that says how an indicator is counted. `null` in a part means that nobody has confirmed it yet. */
export interface LegalSource {
  /** Kind, number and date of the document; a number alone is ambiguous, numbers start again each year. */
  readonly document: string;
  readonly article: string | null;
}

/** A fact of an indicator that no text has confirmed: the value shipped is a default which an administrator may set. */
export type UnconfirmedFact = (typeof unconfirmedFacts)[number];

/** Every fact that can be unconfirmed, in the order they are said. */
export const unconfirmedFacts = ['counting', 'scope', 'period-calendar', 'zero-denominator', 'source', 'valid-from'] as const;

/**
 * Which services what is counted belongs to: `all` there are; those offered `online`; only those online from the first
 * step to the last (`full-process`); or only those `with-dossiers`, at least one received in the period by any channel.
 */
export const serviceKinds = ['all', 'online', 'full-process', 'with-dossiers'] as const;

/** See {@link serviceKinds}. */
export type ServiceKind = (typeof serviceKinds)[number];

/** How the dossiers that the denominator counts were handed in: by any way, or by one of the three that the law knows. */
export const channels = ['any', 'online', 'in-person', 'post'] as const;

/** See {@link channels}. */
export type Channel = (typeof channels)[number];

/** Of which units, services and dossiers an indicator counts. */
export interface IndicatorScope {
  /** The levels whose units have figures of their own; a level above them only has sums. One or more. */
  readonly levels: readonly UnitLevel[];
  readonly services: ServiceKind;
  readonly channel: Channel;
  /** Services rendered without an application have no dossier: whether they are counted all the same. */
  readonly proactiveServices: 'counted' | 'left-out';
}

/**
 * What is counted, and how, from a day on.
 *
 * The same name is counted differently in different places and years, so an indicator is versioned, and a figure always
 * names the version it was counted by. A new way of counting is a new version; a version in use never changes.
 */
export interface Indicator {
  /** Lower-case words joined by hyphens, the same in every version. */
  readonly code: string;
  /** 1 or more; a higher version replaces a lower one from its `validFrom` on. */
  readonly version: number;
  readonly name: Phrase;
  readonly numeratorName: Phrase;
  readonly denominatorName: Phrase;
  readonly scope: IndicatorScope;
  /** What one of the things counted is called: "hồ sơ", "dịch vụ". */
  readonly countingUnit: Phrase;
  /** Whether the numerator counts some of what the denominator counts, and so cannot exceed it. */
  readonly numeratorAtMostDenominator: boolean;
  /** What "no cases" scores against a target; it never looks like 0 % whatever it scores. */
  readonly zeroDenominator: 'left-out' | 'zero' | 'full';
  readonly direction: 'higher-is-better' | 'lower-is-better';
  readonly periodCalendar: PeriodCalendar;
  /** Null while no text is known that defines it. */
  readonly source: LegalSource | null;
  /** The first day it is counted so; null when it holds as far back as figures go. */
  readonly validFrom: Day | null;
  readonly unconfirmed: readonly UnconfirmedFact[];
}

/** The code of an indicator as it comes from outside; whether such an indicator exists is asked of {@link indicatorIn}. */
export const indicatorCodeSchema = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/).max(40);

/** Whether units of a level have figures of their own for an indicator. */
export const isCountedAt = ({ scope }: Pick<Indicator, 'scope'>, level: UnitLevel): boolean => scope.levels.includes(level);

/** An indicator that units of a level have figures of. Refuses with `kpi/not-counted-at-level` when they have none. */
export function checkLevel(indicator: Indicator, level: UnitLevel): Result<Indicator, LevelFault> {
  if (isCountedAt(indicator, level)) return ok(indicator);
  return refuse({ code: 'kpi/not-counted-at-level', detail: { code: indicator.code, level, levels: indicator.scope.levels } });
}

/** Units of this level have no figures of their own for an indicator; those of `levels` have. */
export type LevelFault = Fault<
  'kpi/not-counted-at-level',
  { readonly code: string; readonly level: UnitLevel; readonly levels: readonly UnitLevel[] }
>;

/** No version of an indicator of this code is in force on the day asked about. */
export type IndicatorFault = Fault<'kpi/unknown-indicator', { readonly code: string; readonly on: Day }>;
