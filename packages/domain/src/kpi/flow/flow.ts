import type { Period } from '../../calendar/index.ts';
import type { UnitId } from '../../unit/index.ts';

/**
 * What a portal or one-stop system counts in a month, all in dossiers unless said otherwise: the stock and the flow of
 * dossiers, and what the indicators are made of.
 */
export const flowCounts = [
  'received',
  'received_online',
  'carried_over',
  'to_handle',
  'handled',
  'handled_online',
  'on_time',
  'late',
  'not_handled',
  'with_payment',
  'paid_online',
  'digitised',
  'results_issued',
  'results_electronic',
  'answers',
  'satisfied',
  'services_offered',
  'services_with_dossiers',
  'services_eligible',
  'services_full',
] as const;

/** A count that a portal or one-stop system gives for a month. */
export type FlowCount = (typeof flowCounts)[number];

/** The counts of a month as a system gives them: whole, 0 or more. One that is not there was not given, which is not 0. */
export type FlowCounts = { readonly [Count in FlowCount]?: number };

/** Names one row of totals. */
export interface FlowKey {
  /** The system it was exported from: 1 to 80 characters, the same in every month. */
  readonly source: string;
  readonly unitId: UnitId;
  readonly period: Period;
  /** An essential service; 0: all services together. */
  readonly service: number;
  /** Tells apart several rows of one unit and month that add up, such as one for each procedure; `''` for one row alone. */
  readonly key: string;
}

/** Monthly totals as a system exported them. */
export interface Flow extends FlowKey {
  readonly counts: FlowCounts;
}

/** The key as one word. Importing the same key with the same counts again changes nothing. */
export function flowKey({ source, unitId, period, service, key }: FlowKey): string {
  return JSON.stringify([source, unitId, period, service, key]);
}

/** What belongs together: the rows of one unit, month and service add up to its figures. */
export function flowGroup({ unitId, period, service }: Omit<FlowKey, 'source' | 'key'>): string {
  return `${period} ${unitId} ${service}`;
}

/** Whether two rows have the same counts. */
export function isSameFlow(one: FlowCounts, other: FlowCounts): boolean {
  return flowCounts.every((count) => one[count] === other[count]);
}
