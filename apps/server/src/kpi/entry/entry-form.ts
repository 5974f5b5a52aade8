import { z } from 'zod';
import { lastDayOf, periodSchema, shiftPeriod, type Day, type Period } from '@dondoc/domain/calendar';
import {
  allServices,
  checkEntryPeriod,
  indicatorCodeSchema,
  isCountedAt,
  monthsOfUsual,
  serviceNumberSchema,
  sourceIndicatorCodes,
  usualCell,
  type BasisPoints,
  type EntryCell,
  type EntryCounts,
  type Tally,
  type UsualCell,
} from '@dondoc/domain/kpi';
import type { UnitId } from '@dondoc/domain/unit';
import { notFound, refused } from '../../refused.ts';
import { procedure } from '../../trpc.ts';
import { treeOn } from '../../unit/register-of.ts';
import { unitIdWire } from '../../wire.ts';
import { entriesOf, type StoredEntry } from './entries-of.ts';
import { indicatorsFor } from '../indicator/indicator-for.ts';
import { entryKey } from './remember-entries.ts';
import { targetsHolding } from '../target/targets-holding.ts';
import { unitsInScope } from '../units-in-scope.ts';

/** One unit's cell for one indicator, with what helps to fill it in. */
interface EntryFormRow extends EntryCell {
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly indicator: string;
  readonly service: number;
  /** Why an unusual value is right, in the unit's words. */
  readonly note: string | null;
  /** Of the entry to write over; null when there is none. */
  readonly version: number | null;
  /** The name of the person who entered it last; null when there is no entry. */
  readonly enteredBy: string | null;
  readonly enteredOn: Day | null;
  /** What the unit reported for the month before; null: nothing. */
  readonly previous: Tally | null;
  /** What it reported for the same month of the year before; null: nothing. */
  readonly yearBefore: Tally | null;
  /** What is usual after the twelve months before: a value outside of it asks for a reason. */
  readonly usual: UsualCell;
  /** The target that holds for the month, its own or that of a longer period; null: none was given. */
  readonly targetBp: BasisPoints | null;
  /** The period that target was given for. */
  readonly targetPeriod: Period | null;
}

const input = z.object({
  period: periodSchema,
  /** Null: every unit in the member's scope. */
  unitIds: z.array(unitIdWire).max(20_000).nullable(),
  /** Which indicators to enter; the two of the source directive unless others are named. */
  indicators: z.array(indicatorCodeSchema).min(1).max(50).default([...sourceIndicatorCodes]),
  /** Of which services; all services together unless others are named. */
  services: z.array(serviceNumberSchema).min(1).max(50).default([allServices]),
});

type Answer = Promise<readonly EntryFormRow[]>;

/** The entry form of a month: the member's units and those below them, each with every indicator and service asked for. */
export const entryForm = procedure.input(input).query(async ({ ctx, input: asked }): Answer => {
  const { period } = asked;
  const indicators = await indicatorsFor(ctx.em, asked.indicators, period);
  for (const indicator of indicators) {
    const open = checkEntryPeriod(indicator, period, ctx.today);
    if (!open.ok) throw refused(open.fault);
  }
  const tree = await treeOn(ctx.em, lastDayOf(period));
  const scope = unitsInScope(ctx.actor, tree);
  const asking = new Set(asked.unitIds);
  const units = asked.unitIds === null ? scope : scope.filter(({ id }) => asking.has(id));
  if (asked.unitIds !== null && units.length < asking.size) throw notFound();

  const unitIds = units.map(({ id }) => id);
  const { services } = asked;
  const before = Array.from({ length: monthsOfUsual }, (_, back) => shiftPeriod(period, -1 - back));
  const [entries, targets] = await Promise.all([
    entriesOf(ctx.em, { indicators, months: [period, ...before], unitIds, services }),
    targetsHolding(ctx.em, { indicators, period, unitIds }),
  ]);
  const found = new Map(entries.map((entry) => [`${entry.period} ${entryKey(entry)}`, entry]));
  return units.flatMap(({ id: unitId, name: unitName, level }) => {
    const counted = indicators.filter((each) => isCountedAt(each, level));
    const cells = counted.flatMap(({ code }) => services.map((service) => ({ indicator: code, service })));
    return cells.map(({ indicator, service }) => {
      const name = { unitId, indicator, service };
      const key = entryKey(name);
      const { holding } = targets.of(unitId, indicator);
      const earlier = before.map((month) => reported(found.get(`${month} ${key}`)));
      return {
        ...name,
        unitName,
        ...standing(found.get(`${period} ${key}`)),
        previous: earlier[0] ?? null,
        yearBefore: earlier[monthsOfUsual - 1] ?? null,
        usual: usualCell(earlier.filter((tally) => tally !== null)),
        targetBp: holding?.targetBp ?? null,
        targetPeriod: holding?.period ?? null,
      };
    });
  });
});

/** What stands in a cell; where there is no entry, a blank. */
function standing(entry: StoredEntry | undefined) {
  return {
    numerator: entry?.numerator ?? null,
    denominator: entry?.denominator ?? null,
    notApplicable: entry?.notApplicable ?? false,
    note: entry?.note ?? null,
    version: entry?.version ?? null,
    enteredBy: entry?.enteredBy ?? null,
    enteredOn: entry?.enteredOn ?? null,
  };
}

function reported(entry: EntryCounts | undefined): Tally | null {
  if (entry === undefined || entry.numerator === null || entry.denominator === null) return null;
  return { numerator: entry.numerator, denominator: entry.denominator };
}
