import { z } from 'zod';
import { monthsIn, periodKindOf, type Day, type Period } from '@dondoc/domain/calendar';
import {
  allServices,
  carryFigures,
  indicatorCodeSchema,
  owesReport,
  rollUpTree,
  serviceNumberSchema,
  type Indicator,
  type KeptSum,
  type RollUpNode,
} from '@dondoc/domain/kpi';
import { nationId, treeJustBelow, type Unit, type UnitId, type UnitLevel, type UnitTree } from '@dondoc/domain/unit';
import type { Em } from '../../database.ts';
import { notFound, refused } from '../../refused.ts';
import { treeOn } from '../../unit/register-of.ts';
import { dayWire, unitIdWire } from '../../wire.ts';
import { absorbedSums, sumsOf, type SumsAsked, type SumsFound } from './sums-of.ts';

/** What every question about results says: of what, by which list of units, opened at which unit, known when. */
export const resultsWire = z.object({
  indicator: indicatorCodeSchema,
  /** The day whose list of units is shown: 63 provinces or 34. */
  on: dayWire,
  /** The unit that is opened. */
  under: unitIdWire.default(nationId),
  service: serviceNumberSchema.default(allServices),
  /** Figures as they were known at the end of this day; as they stand now when null. */
  known: dayWire.nullable().default(null),
});

/** The unit that is opened and the units directly below it, as of the day. */
export interface Opened {
  readonly tree: UnitTree;
  readonly near: UnitTree;
  readonly under: UnitId;
}

/** Opens a unit on the map of a day; not found when it was not in force. */
export async function openedOn(em: Em, { on, under }: { readonly on: Day; readonly under: UnitId }): Promise<Opened> {
  const tree = await treeOn(em, on);
  const near = treeJustBelow(tree, under);
  if (near.units.size === 0) throw notFound();
  return { tree, near, under };
}

/** What was counted at and below the opened unit, each figure at the unit that carries it on. */
export interface CarriedFigures extends Pick<SumsFound, 'isExcused'> {
  readonly figures: readonly KeptSum[];
  /** What was counted. */
  readonly indicator: Pick<Indicator, 'scope'>;
}

interface CarriedAsked extends Omit<SumsAsked, 'under' | 'indicator'> {
  readonly indicator: SumsAsked['indicator'] & Pick<Indicator, 'scope'>;
}

/** Reads the sums of months for an opened unit, carried over to its map: in one query, in two for a unit others were merged into. */
export async function carriedTo(em: Em, { tree, near, under }: Opened, asked: CarriedAsked): Promise<CarriedFigures> {
  const asking = { ...asked, under };
  const { sums, isExcused } = await sumsOf(em, asking);
  const absorbed = under === nationId ? [] : await absorbedSums(em, asking, tree);
  return { figures: [...carryFigures(sums, near), ...absorbed], isExcused, indicator: asked.indicator };
}

/** The lines of a period: the opened unit and what is below it. */
export function linesOver(period: Period, { near, under }: Opened, { figures, isExcused, indicator }: CarriedFigures): readonly RollUpNode[] {
  if (periodKindOf(period) === 'week') throw refused({ code: 'kpi/period-not-in-months', detail: { period } });
  const lines = rollUpTree(figures, { tree: near, period, owes: (unit) => owesReport(unit, indicator), isExcused, root: under });
  if (!lines.ok) throw refused(lines.fault);
  return lines.value;
}

/** How a line is called; null for the lines that are not units, which the client names by their id. */
export function namesIn({ near }: Opened): (id: string) => { readonly name: string | null; readonly level: UnitLevel | null } {
  const units = new Map<string, Unit>(near.units);
  return (id) => ({ name: units.get(id)?.name ?? null, level: units.get(id)?.level ?? null });
}

/** The months of a period, which a week does not have. */
export function monthsOf(period: Period): readonly Period[] {
  if (periodKindOf(period) === 'week') throw refused({ code: 'kpi/period-not-in-months', detail: { period } });
  return monthsIn(period);
}
