import fc from 'fast-check';
import { day, type Day, type Period } from '../calendar/index.ts';
import { isCadence, type Cadence, type DeadlineKindName, type DeadlineRule } from '../plan/deadline/index.ts';
import { firstDayIn, lastDayIn } from '../plan/deadline/span.ts';
import { anyDay } from './days.ts';
import { anyPeriod } from './periods.ts';

const someDay = anyDay(day('1910-01-01'), day('2090-12-31'));

/** A clock time, midnight at either end of the day among them. */
export const anyClockTime: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 1440 })
  .map((minutes) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`);

const two = (number: number): string => `${number}`.padStart(2, '0');

/** Every cadence whose parts fit together. */
export const anyCadence: fc.Arbitrary<Cadence> = fc
  .record(
    {
      every: fc.constantFrom<Cadence['every']>('day', 'week', 'month', 'quarter', 'half', 'year'),
      before: fc.integer({ min: 1, max: 31 }),
      on: fc.integer({ min: 1, max: 31 }),
      month: fc.integer({ min: 1, max: 12 }),
      time: anyClockTime,
    },
    { requiredKeys: ['every'], noNullPrototype: true },
  )
  .filter((cadence) => isCadence(cadence));

/** Events as documents name them. */
export const anyEvent: fc.Arbitrary<string> = fc.constantFrom(
  'ngày nhận Kế hoạch này',
  'ngày ban hành Quyết định',
  'khi được Quốc hội thông qua',
  'khi Tổ chức cấp C/O nhận được hồ sơ',
  'ngày bầu cử',
  'the day the plan is received',
);

const anySpanEnd: fc.Arbitrary<Day | Period> = fc.oneof(someDay, anyPeriod());

const plain = { noNullPrototype: true } as const;
const timeless: { requiredKeys: ('kind' | 'day')[]; noNullPrototype: boolean } = {
  requiredKeys: ['kind', 'day'],
  noNullPrototype: true,
};

/** A rule of each kind that can be worked out; words nobody could read are not made up. */
export const anyRuleOf: {
  readonly [Name in Exclude<DeadlineKindName, 'unrecognised'>]: fc.Arbitrary<DeadlineRule<Name>>;
} = {
  day: fc.record({ kind: fc.constant('day' as const), day: someDay, time: anyClockTime }, timeless),
  before: fc.record({ kind: fc.constant('before' as const), day: someDay, time: anyClockTime }, timeless),
  period: fc.record({ kind: fc.constant('period' as const), period: anyPeriod() }, plain),
  span: fc
    .record({ kind: fc.constant('span' as const), from: anySpanEnd, to: anySpanEnd }, plain)
    .filter(({ from, to }) => firstDayIn(from) <= lastDayIn(to)),
  ongoing: fc.record(
    { kind: fc.constant('ongoing' as const), cadence: anyCadence },
    { requiredKeys: ['kind'], noNullPrototype: true },
  ),
  relative: fc.record(
    {
      kind: fc.constant('relative' as const),
      amount: fc.integer({ min: -400, max: 400 }),
      unit: fc.constantFrom('hour', 'working-hour', 'day', 'working-day', 'week', 'month', 'year'),
      event: anyEvent,
    },
    plain,
  ),
};

/** Any rule that can be worked out. */
export const anyRule: fc.Arbitrary<DeadlineRule> = fc.oneof(...Object.values(anyRuleOf));
