import { sourceIndicatorCodes } from '@dondoc/domain/kpi';
import type { EntrySearch } from '../../../search.ts';
import type { EntryUnit } from '../answers.ts';
import type { SheetView } from './SheetTable.tsx';

/** Which cells of a month are entered. */
export interface EntryShown {
  readonly view: SheetView;
  /** Null: every unit the member enters for. */
  readonly unitIds: readonly EntryUnit['unitId'][] | null;
  readonly indicators: readonly string[];
}

/**
 * What the address asks to enter. Without a word of it: who enters for one unit sees it with the indicators of the source
 * directive, who enters for many sees them all with one of these.
 */
export function entryShown(search: EntrySearch, units: readonly EntryUnit[]): EntryShown {
  const view = search.view ?? (units.length > 1 ? 'units' : 'unit');
  if (view === 'units') return { view, unitIds: null, indicators: [search.indicator ?? sourceIndicatorCodes[1] ?? ''] };
  const unit = units.find(({ unitId }) => unitId === search.unit) ?? units[0];
  const indicators = search.indicators ?? (search.indicator === undefined ? sourceIndicatorCodes : [search.indicator]);
  return { view, unitIds: unit === undefined ? [] : [unit.unitId], indicators };
}
