import { shiftPeriod } from '../../calendar/index.ts';
import { flowKey, type Flow, type FlowCount, type FlowCounts, type FlowKey } from './flow.ts';

/**
 * What must hold between the counts of one system, by the meaning of stock and flow. The first four are equalities, the
 * rest say that a part is not more than its whole.
 */
export type Balance =
  /** To handle is what was received and what was carried over. */
  | 'to-handle'
  /** To handle is what was handled and what was not. */
  | 'handled-or-not'
  /** Handled is on time and late. */
  | 'on-time-or-late'
  /** Carried over is what the month before left not handled. */
  | 'carried-over'
  | 'online-of-received'
  | 'online-of-handled';

/** A balance that does not hold in a row, with both numbers. */
export interface FlowFinding {
  readonly row: number;
  readonly balance: Balance;
  /** What the row says. */
  readonly found: number;
  /** What the other counts give; of a part, the most it may be. */
  readonly expected: number;
}

interface Sum {
  readonly balance: Balance;
  readonly total: FlowCount;
  readonly parts: readonly FlowCount[];
}

const sums: readonly Sum[] = [
  { balance: 'to-handle', total: 'to_handle', parts: ['received', 'carried_over'] },
  { balance: 'handled-or-not', total: 'to_handle', parts: ['handled', 'not_handled'] },
  { balance: 'on-time-or-late', total: 'handled', parts: ['on_time', 'late'] },
];

const parts = [
  { balance: 'online-of-received', part: 'received_online', whole: 'received' },
  { balance: 'online-of-handled', part: 'handled_online', whole: 'handled' },
] as const;

/**
 * The balances that do not hold in given rows. One of which a count is not given is not asked about. The month before is
 * looked up among `known` rows too, those given first: the same system, unit, service and key.
 */
export function checkBalances(given: readonly (Flow & { readonly row: number })[], known: readonly Flow[]): readonly FlowFinding[] {
  const byKey = new Map([...known, ...given].map((flow) => [flowKey(flow), flow.counts]));
  return given.flatMap(({ row, ...flow }) =>
    [...withinMonth(flow.counts), ...acrossMonths(flow, byKey)].map((finding) => ({ row, ...finding })),
  );
}

type Found = Omit<FlowFinding, 'row'>;

function withinMonth(counts: FlowCounts): readonly Found[] {
  const unequal = sums.flatMap(({ balance, total, parts: of }) => unequalIn(balance, counts[total], sumOf(counts, of)));
  const above = parts.flatMap(({ balance, part, whole }): readonly Found[] => {
    const [found, expected] = [counts[part], counts[whole]];
    return found !== undefined && expected !== undefined && found > expected ? [{ balance, found, expected }] : [];
  });
  return [...unequal, ...above];
}

function acrossMonths({ counts, ...key }: Flow, byKey: ReadonlyMap<string, FlowCounts>): readonly Found[] {
  const before: FlowKey = { ...key, period: shiftPeriod(key.period, -1) };
  return unequalIn('carried-over', counts.carried_over, byKey.get(flowKey(before))?.not_handled);
}

function sumOf(counts: FlowCounts, of: readonly FlowCount[]): number | undefined {
  let sum = 0;
  for (const count of of) {
    const part = counts[count];
    if (part === undefined) return undefined;
    sum += part;
  }
  return sum;
}

function unequalIn(balance: Balance, found: number | undefined, expected: number | undefined): readonly Found[] {
  return found !== undefined && expected !== undefined && found !== expected ? [{ balance, found, expected }] : [];
}
