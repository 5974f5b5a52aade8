import { lastDayOf, type Period } from '@dondoc/domain/calendar';
import { indicatorIn, indicators, type Indicator } from '@dondoc/domain/kpi';
import type { Em } from '../../database.ts';
import { refused } from '../../refused.ts';

/** Every version of every indicator this office counts by. */
export async function catalogueOf(_em: Em): Promise<readonly Indicator[]> {
  return indicators;
}

/** The version of an indicator that figures of `period` are counted by: the one in force on its last day. */
export async function indicatorFor(em: Em, code: string, period: Period): Promise<Indicator> {
  const [found] = await indicatorsFor(em, [code], period);
  if (found === undefined) throw new Error('one code has one indicator');
  return found;
}

/** The versions of indicators that figures of `period` are counted by, in the order of `codes`. */
export async function indicatorsFor(em: Em, codes: readonly string[], period: Period): Promise<readonly Indicator[]> {
  const catalogue = await catalogueOf(em);
  return codes.map((code) => {
    const found = indicatorIn(catalogue, code, lastDayOf(period));
    if (!found.ok) throw refused(found.fault);
    return found.value;
  });
}
