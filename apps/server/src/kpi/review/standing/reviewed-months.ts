import { lastDayOf, type Period } from '@dondoc/domain/calendar';
import { indicatorsIn, type Indicator, type MonthOfUnits } from '@dondoc/domain/kpi';
import type { Em } from '../../../database.ts';
import { treeOn } from '../../../unit/register-of.ts';
import { catalogueOf } from '../../indicator/indicator-for.ts';

/** A month with the units in force on its last day and the indicators that its figures are counted by. */
export type ReviewedMonth = MonthOfUnits & { readonly indicators: readonly Indicator[] };

/** Reads what stood in each month. */
export async function reviewedMonths(em: Em, months: readonly Period[]): Promise<readonly ReviewedMonth[]> {
  const catalogue = await catalogueOf(em);
  const found = [];
  for (const month of months) found.push({ month, tree: await treeOn(em, lastDayOf(month)), indicators: indicatorsIn(catalogue, lastDayOf(month)) });
  return found;
}
