import { lastDayOf, periodOf, type Day, type Period } from '../../calendar/index.ts';
import { unitIdSchema, type UnitId } from '../../unit/index.ts';
import { indicatorIn } from '../catalogue.ts';
import { allServices, checkEntryPeriod, serviceNumberSchema } from '../entry.ts';
import type { Indicator } from '../indicator.ts';
import { parseMonth } from './cell-text.ts';
import { cellRefused, oneOf, type Allowed, type CellRead, type RowFault } from './refusal.ts';

/** What a person may enter figures for: it decides which keys of a file are taken. */
export interface FigureTerms {
  /** Every version of every indicator. */
  readonly catalogue: readonly Indicator[];
  readonly today: Day;
  /** The units whose figures of a month the person may enter, by the tree of that month. */
  unitsIn(period: Period): Pick<ReadonlySet<UnitId>, 'has' | 'keys'>;
  /** Why a unit's figures of a month may not be entered any more, or null: they may. */
  closed(unitId: UnitId, period: Period): RowFault | null;
}

/** The month of a row. Refuses words that are no month. */
export function monthOf(text: string, today: Day): CellRead<Period, 'month'> {
  const month = parseMonth(text);
  return month.ok ? month : cellRefused('month', month.fault, monthUntil(periodOf('month', today)));
}

/** The unit of a row. Refuses one whose figures of that month the person may not enter, or not any more. */
export function unitIn(text: string, period: Period, terms: FigureTerms): CellRead<UnitId, 'unit' | 'month'> {
  const units = terms.unitsIn(period);
  const id = unitIdSchema.safeParse(text);
  if (!id.success || !units.has(id.data)) {
    return cellRefused('unit', { code: 'figures/unit-out-of-reach', detail: { unitId: text } }, oneOf(units.keys()));
  }
  const closed = terms.closed(id.data, period);
  return closed === null ? { ok: true, value: id.data } : cellRefused('month', closed, monthUntil(periodOf('month', terms.today)));
}

/**
 * The version of an indicator that figures of a month are counted by. Refuses an unknown code, another version (blank is
 * the one in force), and a month that has not begun.
 */
export function indicatorOf(
  { code, version }: { readonly code: string; readonly version: string },
  period: Period,
  { catalogue, today }: FigureTerms,
): CellRead<Indicator, 'indicator' | 'indicator_version' | 'month'> {
  const found = indicatorIn(catalogue, code, lastDayOf(period));
  if (!found.ok) return cellRefused('indicator', found.fault, oneOf(new Set(catalogue.map((each) => each.code))));
  const { version: inForce, periodCalendar } = found.value;
  if (version !== '' && version !== String(inForce)) {
    return cellRefused('indicator_version', { code: 'figures/other-version', detail: { found: version, inForce } }, oneOf([String(inForce)]));
  }
  const open = checkEntryPeriod(found.value, period, today);
  return open.ok ? found : cellRefused('month', open.fault, monthUntil(periodOf('month', today, periodCalendar)));
}

const mostService = serviceNumberSchema.maxValue ?? Number.MAX_SAFE_INTEGER;

/** The service of a row; blank is all services together. */
export function serviceOf(text: string): CellRead<number, 'service'> {
  if (text === '') return { ok: true, value: allServices };
  const service = serviceNumberSchema.safeParse(/^\d{1,5}$/.test(text) ? Number(text) : Number.NaN);
  if (service.success) return { ok: true, value: service.data };
  const fault = { code: 'figures/not-a-service', detail: { found: text, most: mostService } } as const;
  return cellRefused('service', fault, { kind: 'number', least: allServices, most: mostService });
}

const monthUntil = (latest: Period): Allowed => ({ kind: 'month', latest });
