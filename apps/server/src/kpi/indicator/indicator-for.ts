import { lastDayOf, type Period } from '@dondoc/domain/calendar';
import { indicatorIn, indicators, type Indicator } from '@dondoc/domain/kpi';
import type { Em } from '../../database.ts';
import { refused } from '../../refused.ts';
import { readOnceAnEdition } from '../../settings-edition.ts';
import { IndicatorVersionRow } from './indicator-version.entity.ts';

/** What each request has read: a request that asks about many months reads the catalogue once. */
const catalogues = new WeakMap<Em, Promise<readonly Indicator[]>>();

const wholeCatalogue = readOnceAnEdition(async (em, _whole: 'whole'): Promise<readonly Indicator[]> => {
  const added = await addedVersions(em);
  return [...indicators, ...added.map(({ content }) => content)];
});

/** Every version of every indicator this office counts by: those that ship, then those it added, the oldest first. */
export function catalogueOf(em: Em): Promise<readonly Indicator[]> {
  const known = catalogues.get(em);
  if (known !== undefined) return known;
  const read = wholeCatalogue(em, 'whole');
  catalogues.set(em, read);
  read.catch(() => catalogues.delete(em));
  return read;
}

/** The versions this office added, the oldest first. */
export function addedVersions(em: Em): Promise<readonly IndicatorVersionRow[]> {
  return em.find(IndicatorVersionRow, {}, { orderBy: { addedAt: 'asc', code: 'asc', version: 'asc' }, disableIdentityMap: true });
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
