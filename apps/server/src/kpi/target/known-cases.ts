import { lastDayOf, monthsIn, periodsBetween, shiftPeriod, type Period } from '@dondoc/domain/calendar';
import { allServices, expectedCases, lastYearOf, type ExpectedCases, type Indicator } from '@dondoc/domain/kpi';
import type { UnitId } from '@dondoc/domain/unit';
import type { Em } from '../../database.ts';
import { carriedTo, linesOver, monthsOf, openedOn, type CarriedFigures, type Opened } from '../result/lines-on.ts';

/** How far back a month may lie to tell what to expect. */
const monthsBack = 24;

/** The months that tell what to expect of a period: those of a year before, and the 24 up to its end. */
function monthsAsked(period: Period): readonly Period[] {
  const end = monthsOf(period).at(-1) ?? period;
  const lastYear = lastYearOf(period);
  return [...new Set([...(lastYear === null ? [] : monthsIn(lastYear)), ...periodsBetween(shiftPeriod(end, 1 - monthsBack), end)])];
}

/** Figures of a unit and of those directly below it, in the months before and in a period. */
export interface KnownCases {
  readonly opened: Opened;
  readonly figures: CarriedFigures;
  readonly months: readonly Period[];
}

/** Reads what was counted at and below a unit and its children, on the map of the period's last day. */
export async function knownCases(em: Em, { indicator, period, under }: { readonly indicator: Indicator; readonly period: Period; readonly under: UnitId }): Promise<KnownCases> {
  const months = monthsAsked(period);
  const opened = await openedOn(em, { on: lastDayOf(period), under });
  return { opened, months, figures: await carriedTo(em, opened, { indicator, months, service: allServices, known: null }) };
}

/** How many cases each unit directly below is expected to have in the period; units of which nothing is known are left out. */
export function expectedOf({ opened, figures: { figures } }: KnownCases, period: Period): ReadonlyMap<UnitId, ExpectedCases> {
  const byUnit = Map.groupBy(figures, ({ unitId }) => unitId);
  const expected = new Map<UnitId, ExpectedCases>();
  for (const { id } of opened.tree.childrenOf(opened.under)) {
    const known = sumByMonth(byUnit.get(id) ?? []);
    const cases = expectedCases(known, period);
    if (cases !== null) expected.set(id, cases);
  }
  return expected;
}

/** Units merged into one bring a figure each for the same month. */
function sumByMonth(figures: CarriedFigures['figures']) {
  return [...Map.groupBy(figures, ({ month }) => month)].map(([month, parts]) => ({
    month,
    denominator: parts.reduce((sum, { tally }) => sum + tally.denominator, 0),
  }));
}

/** The counts of a unit, everything below it among them, in the latest month known before a period; null when none is. */
export function latestBefore({ opened, figures, months }: KnownCases, period: Period) {
  const first = monthsOf(period)[0] ?? period;
  for (const month of months.filter((each) => each < first).toSorted().toReversed()) {
    const tally = linesOver(month, opened, figures).find(({ id }) => id === opened.under)?.tally ?? null;
    if (tally !== null && tally.denominator > 0) return { month, tally };
  }
  return null;
}
