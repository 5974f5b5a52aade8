import { z } from 'zod';
import { lastDayOf, periodSchema, shiftPeriod, type Period } from '@dondoc/domain/calendar';
import {
  allServices,
  checkEntryPeriod,
  indicatorCodeSchema,
  isCountedAt,
  sourceIndicatorCodes,
  type BasisPoints,
  type EntryCell,
  type EntryCounts,
  type Tally,
} from '@dondoc/domain/kpi';
import type { UnitId } from '@dondoc/domain/unit';
import { notFound, refused } from '../../refused.ts';
import { procedure } from '../../trpc.ts';
import { treeOn } from '../../unit/register-of.ts';
import { unitIdWire } from '../../wire.ts';
import { entriesOf } from './entries-of.ts';
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
  /** What the unit reported for the month before; null: nothing. */
  readonly previous: Tally | null;
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
});

type Answer = Promise<readonly EntryFormRow[]>;

/** The entry form of a month: the member's units and those below them, each with every indicator asked for. */
export const entryForm = procedure.input(input).query(async ({ ctx, input: asked }): Answer => {
  const { period } = asked;
  const indicators = await indicatorsFor(ctx.em, asked.indicators, period);
  for (const indicator of indicators) {
    const open = checkEntryPeriod(indicator, period, ctx.today);
    if (!open.ok) throw refused(open.fault);
  }
  const tree = await treeOn(ctx.em, lastDayOf(period));
  const scope = unitsInScope(ctx.actor, tree);
  if (asked.unitIds?.some((asking) => !scope.some(({ id }) => id === asking)) === true) throw notFound();
  const units = asked.unitIds === null ? scope : scope.filter(({ id }) => asked.unitIds?.includes(id));

  const unitIds = units.map(({ id }) => id);
  const before = shiftPeriod(period, -1);
  const entries = await entriesOf(ctx.em, { indicators, months: [period, before], unitIds });
  const targets = await targetsHolding(ctx.em, { indicators, period, unitIds });
  const found = new Map(entries.map((entry) => [`${entry.period} ${entryKey(entry)}`, entry]));
  return units.flatMap(({ id: unitId, name: unitName, level }) =>
    indicators.filter((each) => isCountedAt(each, level)).map(({ code: indicator }) => {
      const key = entryKey({ unitId, indicator, service: allServices });
      const entry = found.get(`${period} ${key}`);
      const { holding } = targets.of(unitId, indicator);
      return {
        unitId,
        unitName,
        indicator,
        service: allServices,
        numerator: entry?.numerator ?? null,
        denominator: entry?.denominator ?? null,
        notApplicable: entry?.notApplicable ?? false,
        note: entry?.note ?? null,
        version: entry?.version ?? null,
        enteredBy: entry?.enteredBy ?? null,
        previous: reported(found.get(`${before} ${key}`)),
        targetBp: holding?.targetBp ?? null,
        targetPeriod: holding?.period ?? null,
      };
    }),
  );
});

function reported(entry: EntryCounts | undefined): Tally | null {
  if (entry === undefined || entry.numerator === null || entry.denominator === null) return null;
  return { numerator: entry.numerator, denominator: entry.denominator };
}
