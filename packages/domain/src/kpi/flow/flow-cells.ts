import type { Tally } from '../tally.ts';
import type { FlowCount, FlowCounts } from './flow.ts';

/** Which counts make up an indicator. */
interface FlowRule {
  readonly indicator: string;
  readonly numerator: FlowCount;
  readonly denominator: FlowCount;
}

/**
 * How monthly totals become the counts of the indicators that ship: `handled_online` are dossiers received and handled
 * online in the month, and every other count is what its name in the indicator says.
 */
export const flowRules: readonly FlowRule[] = [
  { indicator: 'dvc-phat-sinh', numerator: 'services_with_dossiers', denominator: 'services_offered' },
  { indicator: 'hs-truc-tuyen', numerator: 'handled_online', denominator: 'received' },
  { indicator: 'dvc-toan-trinh', numerator: 'services_full', denominator: 'services_eligible' },
  { indicator: 'tt-truc-tuyen', numerator: 'paid_online', denominator: 'with_payment' },
  { indicator: 'so-hoa-ho-so', numerator: 'digitised', denominator: 'received' },
  { indicator: 'so-hoa-ket-qua', numerator: 'results_electronic', denominator: 'results_issued' },
  { indicator: 'dung-han', numerator: 'on_time', denominator: 'handled' },
  { indicator: 'hai-long', numerator: 'satisfied', denominator: 'answers' },
];

/** The counts of one indicator worked out from totals. */
export interface FlowCell extends Tally {
  readonly indicator: string;
}

/**
 * The counts of the indicators that rows of one unit, month and service add up to. An indicator of which a row does not
 * give a count gets none: the sum of the others would be too small, and looks like a figure.
 * A sum above 2^53 − 1 is no count, and `checkEntry` refuses it.
 */
export function cellsOfFlows(rows: readonly FlowCounts[]): readonly FlowCell[] {
  return flowRules.flatMap(({ indicator, numerator, denominator }) => {
    const counts = { numerator: totalOf(rows, numerator), denominator: totalOf(rows, denominator) };
    return counts.numerator === null || counts.denominator === null
      ? []
      : [{ indicator, numerator: counts.numerator, denominator: counts.denominator }];
  });
}

function totalOf(rows: readonly FlowCounts[], count: FlowCount): number | null {
  if (rows.length === 0) return null;
  let total = 0;
  for (const row of rows) {
    const part = row[count];
    if (part === undefined) return null;
    total += part;
  }
  return total;
}
