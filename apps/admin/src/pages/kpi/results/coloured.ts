import type { Measure, Tally } from '@dondoc/domain/kpi';
import type { BasisPoints } from '@dondoc/domain/kpi';
import { stepOf } from './pictures/attainment-step.ts';

/** What a cell of a picture is of. */
export interface Comparable extends Pick<Measure, 'rateBp' | 'attainmentBp'> {
  readonly tally: Tally | null;
  readonly targetBp: BasisPoints | null;
}

/** Whether a picture compares by attainment: where nobody was given a target, by the rate itself. */
export type Compared = 'attainment' | 'rate';

export function comparedBy(cells: readonly Comparable[]): Compared {
  return cells.some(({ attainmentBp }) => attainmentBp !== null) ? 'attainment' : 'rate';
}

interface Words {
  readonly notReported: string;
  readonly noCases: string;
  readonly noTarget: string;
  readonly write: (basisPoints: number) => string;
}

/** The words of a cell and how dark it is: what is missing, what had no cases and what has no target have words of their own and no colour. */
export function colouredAs(cell: Comparable, by: Compared, words: Words): { readonly words: string; readonly step: number | null } {
  if (cell.tally === null) return { words: words.notReported, step: null };
  if (cell.rateBp === null) return { words: words.noCases, step: null };
  const value = by === 'attainment' ? cell.attainmentBp : cell.rateBp;
  return value === null ? { words: words.noTarget, step: null } : { words: words.write(value), step: stepOf(value) };
}
