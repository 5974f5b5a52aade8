import type { SheetStanding } from './sheet.ts';
import type { WindowStanding } from './window.ts';

/** How far a unit has come with its own sheet of a month. */
export interface OwnSheet {
  readonly standing: SheetStanding;
  /** How many of its cells say something. */
  readonly filled: number;
  readonly window: WindowStanding['kind'];
}

/**
 * Whether a unit has still something to do with its own sheet: to hand it on, first or anew, or to enter its figures. One
 * it has not begun is left to do only where a window says until when; without windows nobody is reminded of an empty month.
 */
export function isLeftToDo({ standing, filled, window }: OwnSheet): boolean {
  if (standing === 'submitted' || standing === 'approved') return false;
  return standing !== 'draft' || filled > 0 || window !== 'always-open';
}

const urgencies: readonly SheetStanding[] = ['returned', 'approval-broken', 'changed', 'draft', 'submitted', 'approved'];

/** Sheets as their unit goes through them: what was returned first, then what was changed since, then what was never handed on. */
export function inOrderOfUrgency<Each extends Pick<OwnSheet, 'standing'>>(sheets: readonly Each[]): readonly Each[] {
  return sheets.toSorted((one, other) => urgencies.indexOf(one.standing) - urgencies.indexOf(other.standing));
}
