import { day } from '@dondoc/domain/calendar';
import { indicatorOn, type Indicator } from '@dondoc/domain/kpi';
import type { TestApi } from './open-test-api.ts';

/** The second way of counting dossiers handled online, from the first of October 2022 on. A test names what it is about. */
export function secondVersion(named: Partial<Indicator> = {}) {
  const shipped = indicatorOn('hs-truc-tuyen', day('2022-08-31'));
  if (!shipped.ok) throw new Error('it does not ship');
  const { scope, ...rest } = { ...shipped.value, version: 2, validFrom: day('2022-10-01'), ...named };
  return { ...rest, scope: { ...scope, levels: [...scope.levels] }, unconfirmed: [...rest.unconfirmed] };
}

/** Adds a version as an administrator. */
export async function aVersion(api: TestApi, named: Partial<Indicator> = {}) {
  const administrator = await api.administrator();
  return administrator.indicator.addVersion(secondVersion(named));
}
