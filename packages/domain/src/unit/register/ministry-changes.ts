import { day } from '../../calendar/day.ts';
import type { FunctionMove, Succession, SuccessionKind } from '../succession.ts';
import { type UnitId, unitId } from '../unit.ts';
import { dutiesMoved2025 } from './ministries.ts';

/** First day of the Government of 17 ministries. */
export const ministriesChangeOn = day('2025-03-01');

/** What became of the central units on 2025-03-01. */
export const ministrySuccessions: readonly Succession[] = [
  change('absorb', ['G17', 'G04'], ['G17']),
  change('absorb', ['G12', 'G05', 'G30'], ['G12']),
  change('absorb', ['G09', 'G07'], ['G09']),
  change('absorb', ['G06', 'G14'], ['G06']),
  change('absorb', ['G11', 'G23'], ['G11']),
  change('merge', ['G10', 'G13'], ['bo-nong-nghiep-va-moi-truong']),
  change('rename', ['G21'], ['bo-dan-toc-va-ton-giao']),
  change('move', ['G24'], ['G24']),
  change('transfer', ['G15'], ['G15']),
  change('transfer', ['G22'], ['G22']),
];

function change(kind: SuccessionKind, from: readonly string[], into: readonly string[]): Succession {
  const ended = from.map(unitId);
  return {
    kind,
    on: ministriesChangeOn,
    from: ended,
    into: into.map(unitId),
    decision: null,
    functions: dutiesLeaving(ended),
  };
}

function dutiesLeaving(units: readonly UnitId[]): FunctionMove[] {
  return dutiesMoved2025
    .map(([duty, from, to]) => ({ duty, from: unitId(from), to: unitId(to) }))
    .filter(({ from }) => units.includes(from));
}
