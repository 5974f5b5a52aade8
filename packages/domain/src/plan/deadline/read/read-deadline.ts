import type { DeadlineRule } from '../rules.ts';
import { englishWording } from './english.ts';
import { wording } from './phrases.ts';
import { segmentsOf, type Segment } from './segments.ts';
import { settle } from './settle.ts';
import { asWritten } from './tokens.ts';
import { impossible } from './written.ts';

/** What a person should know about a reading, and the words it is about. Meanings as in the intake's findings. */
export interface DeadlineFinding {
  readonly code: 'DEADLINE_INVALID' | 'DEADLINE_UNRECOGNISED' | 'YEAR_INFERRED';
  readonly about: string;
}

/** A wording, the rules it says in its order, and what a person should know. There is always at least one rule. */
export interface DeadlineReading {
  /** The words as written: NFC, single spaces. */
  readonly text: string;
  readonly rules: readonly DeadlineRule[];
  readonly findings: readonly DeadlineFinding[];
}

/** What the words cannot say themselves: the year of the document or period they stand in, or null. */
export interface DeadlineContext {
  readonly year: number | null;
}

/**
 * Reads the wording of a deadline by its grammar, Vietnamese, or English as `formatRule` writes it: any spelling
 * variant, one or several rules. A stretch that says something else, or more than a rule can hold, becomes
 * `unrecognised` with its words, never a guess; an impossible date likewise. A year that is missing comes from the
 * context, with a finding.
 */
export function readDeadline(text: string, context: DeadlineContext): DeadlineReading {
  const written = asWritten(text);
  const segments = segmentsOf(written);
  const readings = segments.map((segment) => readSegment(segment, context.year));
  const isNothingRead = readings.every((reading) => reading.isUnread);
  const rules = isNothingRead
    ? [{ kind: 'unrecognised' as const, text: written }]
    : readings.flatMap((reading) => reading.rules);
  const findings = readings.flatMap((reading) => reading.findings);
  return { text: written, rules, findings: segments.length === 0 ? [unrecognised(written)] : findings };
}

interface SegmentReading {
  readonly isUnread: boolean;
  readonly rules: readonly DeadlineRule[];
  readonly findings: readonly DeadlineFinding[];
}

function readSegment(segment: Segment, year: number | null): SegmentReading {
  const clauses = (wording(segment, 0) ?? englishWording(segment, 0))?.value ?? null;
  const settled = clauses === null ? null : settle(clauses, year);
  if (settled !== null && settled !== impossible) {
    const findings = settled.isYearInferred ? [{ code: 'YEAR_INFERRED' as const, about: segment.words }] : [];
    return { isUnread: false, rules: settled.rules, findings };
  }
  const finding = settled === null ? unrecognised(segment.words) : invalid(segment.words);
  return { isUnread: true, rules: [{ kind: 'unrecognised', text: segment.words }], findings: [finding] };
}

const unrecognised = (about: string): DeadlineFinding => ({ code: 'DEADLINE_UNRECOGNISED', about });

const invalid = (about: string): DeadlineFinding => ({ code: 'DEADLINE_INVALID', about });
