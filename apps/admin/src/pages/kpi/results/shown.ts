import { lastDayOf, type Day, type Period } from '@dondoc/domain/calendar';
import { allServices, servicesOf, type Indicator } from '@dondoc/domain/kpi';
import { nationId, unitIdSchema, type UnitId } from '@dondoc/domain/unit';
import type { ResultsSearch } from '../../../search.ts';

/** Which results are looked at. */
export interface Shown {
  readonly indicator: Indicator;
  readonly period: Period;
  /** The day whose list of units is shown. */
  readonly on: Day;
  /** Figures as they were known at the end of this day; null: as they stand. */
  readonly known: Day | null;
  /** The unit that is opened. */
  readonly under: UnitId;
  /** The essential service; 0: all services together. */
  readonly service: number;
}

interface AsOf {
  readonly on: Day;
  readonly today: Day;
  readonly isToday: boolean;
}

/**
 * The list of units and the day of the figures. With an as-of day in the address both are of that day; without, figures
 * stand as they do now, and a period that is over shows the units that were in force at its end unless today's are asked for.
 */
export function daysShown(search: ResultsSearch, period: Period, { on, today, isToday }: AsOf): Pick<Shown, 'on' | 'known'> {
  if (!isToday) return { on, known: on < today ? on : null };
  const end = lastDayOf(period);
  return { on: search.units === 'now' || end > today ? today : end, known: null };
}

/** The unit in the address; the nation when there is none, or none that could be a unit. */
export function unitShown({ under }: ResultsSearch): UnitId {
  const parsed = unitIdSchema.safeParse(under);
  return parsed.success ? parsed.data : nationId;
}

/** The service in the address, of those there are in a month; all services together when there is none, or none of that number. */
export function serviceShown({ service = allServices }: ResultsSearch, month: Period): number {
  return servicesOf(month).includes(service) ? service : allServices;
}

/** What is counted, in the name of a file. */
export const fileCodeOf = ({ indicator, service }: Pick<Shown, 'indicator' | 'service'>): string =>
  service === allServices ? indicator.code : `${indicator.code}-dich-vu-${service}`;
