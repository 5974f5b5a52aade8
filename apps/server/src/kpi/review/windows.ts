import { sql } from 'kysely';
import { z } from 'zod';
import { daySchema, lastDayOf, periodKindOf, periodSchema, type Day, type Period } from '@dondoc/domain/calendar';
import { entryWindowSchema, isSameWindows, windowOfLevel, windowStanding, type EntryWindow, type WindowFault, type WindowStanding } from '@dondoc/domain/kpi';
import type { Unit, UnitId } from '@dondoc/domain/unit';
import type { Em } from '../../database.ts';
import { notFound, refused } from '../../refused.ts';
import { readOnceAnEdition } from '../../settings-edition.ts';
import { procedure } from '../../trpc.ts';
import { namedOn, registerOf, treeOn } from '../../unit/register-of.ts';
import { idWire, unitIdWire } from '../../wire.ts';
import { EntryWindowRow, WindowExceptionRow } from './review.entities.ts';

const windowsSet = readOnceAnEdition((em, _all: 'all') => em.find(EntryWindowRow, {}, { disableIdentityMap: true }));

const exceptionsFor = readOnceAnEdition(async (em, period: Period) => {
  const granted = await em.find(WindowExceptionRow, { period, withdrawnOn: null }, { disableIdentityMap: true });
  return Map.groupBy(granted, ({ unitId }) => unitId);
});

/** How the entry of a month stands for each unit. */
export async function windowStandings(em: Em, period: Period, today: Day): Promise<(unit: Pick<Unit, 'id' | 'level'>) => WindowStanding> {
  const windows = await windowsSet(em, 'all');
  if (windows.length === 0) return () => ({ kind: 'always-open' });
  const exceptionsOf = await exceptionsFor(em, period);
  return ({ id, level }) => windowStanding(windowOfLevel(windows, level), period, { today, exceptions: exceptionsOf.get(id) ?? [] });
}

/** Why figures of a unit are not taken any more; null while they are. */
export function windowFault(unitId: UnitId, month: Period, standing: WindowStanding): WindowFault | null {
  if (standing.kind !== 'closed') return null;
  return { code: 'kpi/window-closed', detail: { unitId, month, closedOn: standing.closesOn } };
}

/** An exception as administrators see it. */
interface GrantedException {
  readonly id: string;
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly period: Period;
  readonly until: Day;
  readonly reason: string;
}

/** The windows of each level that has one, and the exceptions that hold or are still to come to their end. */
interface WindowsSet {
  readonly windows: readonly EntryWindow[];
  readonly exceptions: readonly GrantedException[];
}

/** The entry windows and their exceptions. */
export const entryWindows = procedure.query(async ({ ctx }): Promise<WindowsSet> => {
  const rows = await ctx.em.find(EntryWindowRow, {}, { orderBy: { closesOnDate: 'asc', level: 'asc' } });
  const granted = await ctx.em.find(WindowExceptionRow, { withdrawnOn: null, until: { $gte: ctx.today } }, { orderBy: { until: 'asc' } });
  const named = namedOn(await registerOf(ctx.em), ctx.today);
  return {
    windows: rows.map(({ level, closesOnDate, remindDays }) => ({ level, closesOnDate, remindDays })),
    exceptions: granted.map(({ id, unitId, period, until, reason }) => ({ id, unitId, unitName: named(unitId).name, period, until, reason })),
  };
});

const levels = z.array(entryWindowSchema).max(6).refine((all) => new Set(all.map(({ level }) => level)).size === all.length, 'a level is named twice');

const toSet = z.object({ windows: levels, /** The windows as they were when these were written. */ seen: levels });

/**
 * Sets the windows of all levels at once; a level that is not named has none, and its units enter figures at any time.
 * Two who set them at once wait for each other, and the second is told.
 */
export const setEntryWindows = procedure.input(toSet).mutation(async ({ ctx, input: { windows, seen } }): Promise<void> => {
  await ctx.em.transactional(async (em) => {
    await sql`lock table kpi_entry_window in share row exclusive mode`.execute(em.getKysely());
    if (!isSameWindows(await em.find(EntryWindowRow, {}, { disableIdentityMap: true }), seen)) throw refused({ code: 'kpi/windows-changed', detail: {} });
    await em.nativeDelete(EntryWindowRow, {});
    for (const window of windows) em.create(EntryWindowRow, { ...window, setBy: ctx.actor.userId });
    await em.flush();
  });
});

const exception = z.object({
  unitId: unitIdWire,
  period: periodSchema.refine((period) => periodKindOf(period) === 'month', 'not a month'),
  until: daySchema,
  reason: z.string().trim().min(1).max(2000),
});

/** Lets a unit enter a month after its window has closed, until a day, for a reason that is kept. */
export const grantException = procedure
  .input(exception)
  .mutation(async ({ ctx, input }): Promise<{ readonly id: string }> => {
    const tree = await treeOn(ctx.em, lastDayOf(input.period));
    if (!tree.units.has(input.unitId)) throw refused({ code: 'unit/not-in-force', detail: { unitId: input.unitId, on: tree.day } });
    const granted = ctx.em.create(WindowExceptionRow, { ...input, grantedBy: ctx.actor.userId, grantedOn: ctx.today, withdrawnOn: null });
    await ctx.em.flush();
    return { id: granted.id };
  });

/** Takes an exception back. What was entered while it held stays. */
export const withdrawException = procedure.input(z.object({ id: idWire })).mutation(async ({ ctx, input: { id } }): Promise<void> => {
  const granted = await ctx.em.findOne(WindowExceptionRow, { id, withdrawnOn: null });
  if (granted === null) throw notFound();
  granted.withdrawnOn = ctx.today;
  await ctx.em.flush();
});
