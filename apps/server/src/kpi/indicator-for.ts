import { lastDayOf, type Period } from '@dondoc/domain/calendar';
import { indicatorOn, type Indicator } from '@dondoc/domain/kpi';
import { refused } from '../refused.ts';

/** The version of an indicator that figures of `period` are counted by: the one in force on its last day. */
export function indicatorFor(code: string, period: Period): Indicator {
  const found = indicatorOn(code, lastDayOf(period));
  if (!found.ok) throw refused(found.fault);
  return found.value;
}
