import { z } from 'zod';
import { lastDayOf, periodSchema, type Day, type Period } from '@dondoc/domain/calendar';
import {
  checkEntry,
  checkEntryPeriod,
  countSchema,
  indicatorCodeSchema,
  type KpiFault,
} from '@dondoc/domain/kpi';
import type { UnitId } from '@dondoc/domain/unit';
import { notFound, refused } from '../refused.ts';
import { procedure } from '../trpc.ts';
import { treeOn } from '../unit/register-of.ts';
import { unitIdWire, versionWire } from '../wire.ts';
import { indicatorFor } from './indicator-for.ts';
import { entryKey, rememberEntries, type EntryToSave, type Remembered, type StandingEntry } from './remember-entries.ts';
import { unitsInScope } from './units-in-scope.ts';

const cell = z.object({
  unitId: unitIdWire,
  indicator: indicatorCodeSchema,
  numerator: countSchema.nullable(),
  denominator: countSchema.nullable(),
  version: versionWire.nullable(),
});
type Cell = z.infer<typeof cell>;

const cells = z
  .array(cell)
  .max(20_000)
  .refine((all) => new Set(all.map(entryKey)).size === all.length, 'a cell is given twice');

/** What became of one cell: its new version, null while there is still no entry, or why it was not saved. */
export type CellAnswer = { readonly unitId: UnitId; readonly indicator: string } & (
  | { readonly saved: true; readonly version: number | null }
  | { readonly saved: false; readonly refused: KpiFault }
);

/**
 * Saves what units entered for a month and answers cell by cell, in the order given. Two blanks clear an entry. A cell
 * that is wrong, or that somebody else has changed since it was read, is refused with the reason; the rest are saved.
 */
export const saveEntries = procedure
  .input(z.object({ period: periodSchema, cells }))
  .mutation(async ({ ctx, input }): Promise<readonly CellAnswer[]> => {
    const { period } = input;
    const tree = await treeOn(ctx.em, lastDayOf(period));
    const scope = new Set(unitsInScope(ctx.actor, tree).map(({ id }) => id));
    if (input.cells.some(({ unitId }) => !scope.has(unitId))) throw notFound();

    const checked = input.cells.map((each) => checkCell(each, period, ctx.today));
    const ready = checked.flatMap(({ toSave }) => toSave ?? []);
    const remembered = await ctx.em.transactional((em) =>
      rememberEntries(em, ready, { period, userId: ctx.actor.userId }),
    );
    return checked.map((each) => answerTo(each, remembered));
  });

interface CheckedCell {
  readonly cell: Cell;
  /** Null when the cell is refused, and when there is nothing to write: no entry yet, and blank. */
  readonly toSave: EntryToSave | null;
  readonly fault: KpiFault | null;
}

function checkCell(asked: Cell, period: Period, today: Day): CheckedCell {
  const indicator = indicatorFor(asked.indicator, period);
  const open = checkEntryPeriod(indicator, period, today);
  if (!open.ok) throw refused(open.fault);
  const entry = checkEntry(indicator, asked);
  if (!entry.ok) return { cell: asked, toSave: null, fault: entry.fault };
  const isNothing = entry.value === null && asked.version === null;
  return { cell: asked, toSave: isNothing ? null : { ...asked, indicatorVersion: indicator.version }, fault: null };
}

function answerTo({ cell: asked, toSave, fault }: CheckedCell, { saved, stale }: Remembered): CellAnswer {
  const { unitId, indicator } = asked;
  if (fault !== null) return { unitId, indicator, saved: false, refused: fault };
  if (toSave === null) return { unitId, indicator, saved: true, version: null };
  const version = saved.get(entryKey(asked));
  if (version !== undefined) return { unitId, indicator, saved: true, version };
  const standing = stale.get(entryKey(asked));
  if (standing === undefined) throw notFound();
  if (standing.numerator === asked.numerator && standing.denominator === asked.denominator) {
    // Somebody else entered the same counts: nothing to decide.
    return { unitId, indicator, saved: true, version: standing.version };
  }
  return { unitId, indicator, saved: false, refused: staleCell(asked, standing) };
}

function staleCell({ numerator, denominator }: Cell, standing: StandingEntry): KpiFault {
  const theirs = { numerator: standing.numerator, denominator: standing.denominator };
  const { enteredBy, version: currentVersion } = standing;
  return {
    code: 'kpi/entry-stale',
    detail: { yours: { numerator, denominator }, theirs, enteredBy, currentVersion },
  };
}
