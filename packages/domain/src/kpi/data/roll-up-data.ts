import { periodOf } from '../../calendar/index.ts';
import { ok, type Result } from '../../result.ts';
import { nationId, treeJustBelow, type UnitId, type UnitTree } from '../../unit/index.ts';
import { carryFigures } from '../carry-figures.ts';
import { gatherJustBelow } from '../kept-sums.ts';
import { rollUpTree, type Figure, type RollUpFault, type RollUpNode } from '../roll-up.ts';
import type { Tally } from '../tally.ts';
import { dataMeasures, progressOf, type DataMeasure, type DataProgress, type DataSet } from './data-set.ts';

/** The data at and below a line. */
export interface DataLine extends Pick<RollUpNode, 'id' | 'parentId'> {
  /** How many data sets there are at and below it. */
  readonly sets: number;
  /** How far they have come together; null when there is none. */
  readonly progress: DataProgress | null;
}

type Placed = Pick<DataSet, 'unitId' | 'total' | 'stages' | 'cleaned' | 'asOf'>;

/**
 * Sums data sets up the tree as figures are: a unit and the lines directly below it, parents first. What a unit that was
 * merged holds counts at the unit that carries it on; at the nation, what nobody carries on stands apart.
 *
 * Refuses with `kpi/sum-too-large` when the records together pass 2^53 − 1.
 */
export function rollUpData(dataSets: readonly Placed[], tree: UnitTree, under: UnitId): Result<readonly DataLine[], RollUpFault> {
  const sets = linesOf(dataSets, { tree, under, tallyOf: () => ({ numerator: 1, denominator: 1 }) });
  if (!sets.ok) return sets;
  const measured = new Map<DataMeasure, ReadonlyMap<string, Tally | null>>();
  for (const measure of dataMeasures) {
    const lines = linesOf(dataSets, { tree, under, tallyOf: (each) => progressOf(each)[measure] });
    if (!lines.ok) return lines;
    measured.set(measure, new Map(lines.value.map(({ id, tally }) => [id, tally])));
  }
  const at = (measure: DataMeasure, id: string): Tally => measured.get(measure)?.get(id) ?? { numerator: 0, denominator: 0 };
  const progressAt = (id: string): DataProgress => ({
    digitised: at('digitised', id),
    structured: at('structured', id),
    shared: at('shared', id),
    cleaned: at('cleaned', id),
  });
  return ok(
    sets.value.map(({ id, parentId, tally }) => ({ id, parentId, sets: tally?.numerator ?? 0, progress: tally === null ? null : progressAt(id) })),
  );
}

interface Terms {
  readonly tree: UnitTree;
  readonly under: UnitId;
  readonly tallyOf: (dataSet: Placed) => Tally;
}

function linesOf(dataSets: readonly Placed[], { tree, under, tallyOf }: Terms): Result<readonly RollUpNode[], RollUpFault> {
  const counted = dataSets.map((each): Figure => ({ unitId: each.unitId, month: periodOf('month', each.asOf), tally: tallyOf(each) }));
  // The counts of different days stand beside each other: each is the last that is known of its data set.
  const period = periodOf('month', tree.day);
  const figures = carryFigures(counted, tree).map((figure) => ({ ...figure, month: period }));
  const adrift = under === nationId ? figures.filter(({ unitId }) => !tree.units.has(unitId)) : [];
  const gathered = gatherJustBelow(figures, tree, under);
  return rollUpTree([...gathered, ...adrift], { tree: treeJustBelow(tree, under), period, owes: () => false, root: under });
}
