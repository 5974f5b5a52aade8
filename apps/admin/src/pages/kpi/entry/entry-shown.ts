import type { Period } from '@dondoc/domain/calendar';
import { allServices, servicesOf, sourceIndicatorCodes } from '@dondoc/domain/kpi';
import type { EntrySearch } from '../../../search.ts';
import type { EntryUnit } from '../answers.ts';
import type { SheetView } from './SheetTable.tsx';

/** Which cells of a month are entered. */
export interface EntryShown {
  readonly view: SheetView;
  /** Null: every unit the member enters for. */
  readonly unitIds: readonly EntryUnit['unitId'][] | null;
  readonly indicators: readonly string[];
  /** One or more, in the order of their numbers; one alone for many units. */
  readonly services: readonly number[];
}

/**
 * What the address asks to enter of a month. Without a word of it: who enters for one unit sees it with the indicators of
 * the source directive, who enters for many sees them all with one of these; of all services together.
 */
export function entryShown(search: EntrySearch, units: readonly EntryUnit[], month: Period): EntryShown {
  const services = servicesShown(search, month);
  const view = search.view ?? (units.length > 1 ? 'units' : 'unit');
  if (view === 'units') {
    return { view, unitIds: null, indicators: [search.indicator ?? sourceIndicatorCodes[1] ?? ''], services: services.slice(0, 1) };
  }
  const unit = units.find(({ unitId }) => unitId === search.unit) ?? units[0];
  const indicators = search.indicators ?? (search.indicator === undefined ? sourceIndicatorCodes : [search.indicator]);
  return { view, unitIds: unit === undefined ? [] : [unit.unitId], indicators, services };
}

/** The services asked for that there are in the month; all together where there is none. */
function servicesShown({ services = [] }: EntrySearch, month: Period): readonly number[] {
  const asked = servicesOf(month).filter((service) => services.includes(service));
  return asked.length === 0 ? [allServices] : asked;
}
