import { z } from 'zod';
import type { Day, PeriodCalendar } from '../calendar/index.ts';
import type { Fault } from '../fault.ts';

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
export type UnconfirmedFact = 'counting' | 'period-calendar' | 'source' | 'valid-from' | 'zero-denominator';

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

/** No version of an indicator of this code is in force on the day asked about. */
export type IndicatorFault = Fault<'kpi/unknown-indicator', { readonly code: string; readonly on: Day }>;
