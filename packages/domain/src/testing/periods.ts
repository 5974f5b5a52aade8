import fc from 'fast-check';
import {
  day,
  period,
  periodKinds,
  periodOf,
  type Period,
  type PeriodCalendar,
  type PeriodKind,
} from '../calendar/index.ts';
import { anyDay } from './days.ts';

/** Any length of period but nine months, which leaves the end of a year out and so does not tile time. */
export const anyTilingKind: fc.Arbitrary<Exclude<PeriodKind, 'nine-months'>> = fc.constantFrom(
  ...periodKinds.filter((kind) => kind !== 'nine-months'),
);

/** A period of 1910 to 2090, or of another stretch of years, of any kind. */
export const anyPeriod = (fromYear = 1910, toYear = 2090): fc.Arbitrary<Period> =>
  fc
    .tuple(fc.constantFrom(...periodKinds), anyDay(day(`${fromYear}-02-01`), day(`${toYear}-11-30`)))
    .map(([kind, on]) => periodOf(kind, on) ?? period(`${on.slice(0, 4)}-9M`));

/** Either way of cutting periods. */
export const anyPeriodCalendar: fc.Arbitrary<PeriodCalendar> = fc.constantFrom('calendar', 'cutoff15');
