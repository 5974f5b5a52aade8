import { lastDayOf, type Period } from '@dondoc/domain/calendar';
import { checkTrajectory, parseTarget, revises, type BasisPoints, type Indicator, type TargetFault, type TrajectoryFault } from '@dondoc/domain/kpi';
import type { TrajectoryAnswer } from '../answers.ts';

/** What was typed for interim targets and not yet saved, by period. */
export type WayDraft = { readonly [period: string]: string };

/** Whether what this machine kept is a draft. */
export const isWayDraft = (value: unknown): value is WayDraft =>
  typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');

/** An interim target as it looks. */
export interface WayReading {
  readonly period: Period;
  readonly text: string;
  readonly targetBp: BasisPoints | null;
  /** Of the row to write over; null when there is none. */
  readonly version: number | null;
  readonly fault: TargetFault | TrajectoryFault | null;
  readonly isChanged: boolean;
  /** Whether saving it changes one already given. */
  readonly isRevision: boolean;
}

/** Where a way leads to. */
export interface WayTerms {
  readonly rows: TrajectoryAnswer['rows'];
  readonly targetBp: BasisPoints | null;
  readonly direction: Indicator['direction'];
  readonly write: (points: number) => string;
}

/** Reads the interim target of a period with what was typed over it. */
export function readWay(period: Period, typed: string | undefined, { rows, targetBp, direction, write }: WayTerms): WayReading {
  const row = rows.find((each) => each.period === period);
  const before = row?.targetBp ?? null;
  const text = typed ?? (before === null ? '' : write(before));
  const version = row?.version ?? null;
  const parsed = parseTarget(text);
  if (!parsed.ok) return { period, text, targetBp: null, version, fault: parsed.fault, isChanged: false, isRevision: false };
  const after = parsed.value;
  const checked =
    after === null || targetBp === null ? null : checkTrajectory([{ on: lastDayOf(period), period, targetBp: after }], targetBp, direction);
  return {
    period,
    text,
    targetBp: after,
    version,
    fault: checked?.ok === false ? checked.fault : null,
    isChanged: after !== before,
    isRevision: revises({ wasGiven: row !== undefined, before, after }),
  };
}
