import { z } from 'zod';
import { lastDayOf, type Day, type Period } from '@dondoc/domain/calendar';
import {
  checkEntry,
  checkEntryPeriod,
  checkLevel,
  countSchema,
  indicatorCodeSchema,
  serviceNumberSchema,
  type EntryCell,
  type Indicator,
  type KpiFault,
} from '@dondoc/domain/kpi';
import type { UnitId, UnitLevel } from '@dondoc/domain/unit';
import type { Em } from '../../database.ts';
import { notFound, refused } from '../../refused.ts';
import type { Actor } from '../../trpc.ts';
import { treeOn } from '../../unit/register-of.ts';
import { unitIdWire, versionWire } from '../../wire.ts';
import { indicatorsFor } from '../indicator/indicator-for.ts';
import { windowFault, windowStandings } from '../review/windows.ts';
import { isInScope } from '../units-in-scope.ts';
import type { EntryOrigin } from './entry.entities.ts';
import { entryKey, rememberEntries, type EntryToSave, type Remembered } from './remember-entries.ts';

/** A cell as it comes from outside. Two blanks clear an entry; a unit that has nothing to count says so instead. */
export const cellWire = z.object({
  unitId: unitIdWire,
  indicator: indicatorCodeSchema,
  /** An essential service; 0, as it is unless said: all services together. */
  service: serviceNumberSchema.default(0),
  numerator: countSchema.nullable(),
  denominator: countSchema.nullable(),
  notApplicable: z.boolean().default(false),
  /** Why an unusual value is right. */
  note: z.string().trim().min(1).max(2000).nullable().default(null),
  version: versionWire.nullable(),
});

/** A cell to be saved. */
type Cell = z.infer<typeof cellWire>;

interface CellName {
  readonly unitId: UnitId;
  readonly indicator: string;
  readonly service: number;
}

/** What became of one cell: its new version, null while there is still no entry, or why it was not saved. */
export type CellAnswer = CellName &
  ({ readonly saved: true; readonly version: number | null } | { readonly saved: false; readonly refused: KpiFault });

/** The cells of one month, from where they come, and the day it is. */
export interface CellsToSave {
  readonly period: Period;
  readonly cells: readonly Cell[];
  readonly origin: EntryOrigin;
  readonly today: Day;
}

/**
 * Saves figures of a month and answers cell by cell, in the order given: the one way for what is typed, pasted, uploaded
 * or imported. A cell that is wrong, or that somebody else has changed since it was read, is refused with the reason; the
 * rest are saved. A unit beyond the actor's is not found, and then nothing is saved.
 */
export async function saveCells(em: Em, actor: Actor, { period, cells, origin, today }: CellsToSave): Promise<readonly CellAnswer[]> {
  const tree = await treeOn(em, lastDayOf(period));
  const mayEnter = isInScope(actor, tree);
  if (cells.some(({ unitId }) => !mayEnter(unitId))) throw notFound();

  const codes = [...new Set(cells.map(({ indicator }) => indicator))];
  const counted = new Map((await indicatorsFor(em, codes, period)).map((each) => [each.code, each]));
  for (const indicator of counted.values()) {
    const open = checkEntryPeriod(indicator, period, today);
    if (!open.ok) throw refused(open.fault);
  }
  const standingOf = await windowStandings(em, period, today);
  const closed = (unitId: UnitId): KpiFault | null => {
    const unit = tree.units.get(unitId);
    return unit === undefined ? null : windowFault(unitId, period, standingOf(unit));
  };
  const levelOf = (unitId: UnitId) => tree.units.get(unitId)?.level;
  const checked = cells.map(
    (each) => refusedBy(closed(each.unitId), each) ?? checkCell(each, counted.get(each.indicator), levelOf(each.unitId)),
  );
  const ready = checked.flatMap(({ toSave }) => toSave ?? []);
  const remembered = await rememberEntries(em, ready, { period, userId: actor.userId, today, origin, tree });
  return checked.map((each) => answerTo(each, remembered));
}

interface CheckedCell {
  readonly cell: Cell;
  /** Null when the cell is refused, and when there is nothing to write: no entry yet, and blank. */
  readonly toSave: EntryToSave | null;
  readonly fault: KpiFault | null;
}

const refusedBy = (fault: KpiFault | null, cell: Cell): CheckedCell | null => (fault === null ? null : { cell, toSave: null, fault });

function checkCell(asked: Cell, indicator: Indicator | undefined, level: UnitLevel | undefined): CheckedCell {
  if (indicator === undefined || level === undefined) throw new Error('every indicator and unit asked for was looked up');
  const atLevel = checkLevel(indicator, level);
  if (!atLevel.ok) return { cell: asked, toSave: null, fault: atLevel.fault };
  const entry = checkEntry(indicator, asked);
  if (!entry.ok) return { cell: asked, toSave: null, fault: entry.fault };
  const isNothing = entry.value === null && !asked.notApplicable && asked.version === null;
  return { cell: asked, toSave: isNothing ? null : { ...asked, indicatorVersion: indicator.version }, fault: null };
}

function answerTo({ cell: asked, toSave, fault }: CheckedCell, { saved, stale }: Remembered): CellAnswer {
  const { unitId, indicator, service } = asked;
  const name = { unitId, indicator, service };
  if (fault !== null) return { ...name, saved: false, refused: fault };
  if (toSave === null) return { ...name, saved: true, version: null };
  const version = saved.get(entryKey(asked));
  if (version !== undefined) return { ...name, saved: true, version };
  const standing = stale.get(entryKey(asked));
  if (standing === undefined) throw notFound();
  // Somebody else entered the same counts: nothing to decide.
  if (isSame(standing, asked)) return { ...name, saved: true, version: standing.version };
  const { enteredBy, version: currentVersion } = standing;
  return {
    ...name,
    saved: false,
    refused: { code: 'kpi/entry-stale', detail: { yours: valueOf(asked), theirs: valueOf(standing), enteredBy, currentVersion } },
  };
}

const valueOf = ({ numerator, denominator, notApplicable }: EntryCell): EntryCell => ({ numerator, denominator, notApplicable });

function isSame(one: EntryCell, other: EntryCell): boolean {
  return one.numerator === other.numerator && one.denominator === other.denominator && one.notApplicable === other.notApplicable;
}
