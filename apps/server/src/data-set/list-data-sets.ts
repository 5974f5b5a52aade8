import { z } from 'zod';
import { dataFields, progressOf } from '@dondoc/domain/kpi';
import { procedure, type Actor } from '../trpc.ts';
import type { UnitId } from '@dondoc/domain/unit';
import { namedOn, registerOf } from '../unit/register-of.ts';
import { unitIdWire } from '../wire.ts';
import { DataSetRow } from './data-set.entities.ts';
import { dataSetsOf, type FoundDataSet } from './data-sets-of.ts';
import { viewOfProgress, type ProgressView } from './progress-view.ts';

/** A data set with how far it has come. */
interface ListedDataSet extends FoundDataSet {
  readonly unitName: string;
  readonly progress: ProgressView;
}

/** Data sets, of `count` there are. */
export interface DataSetList {
  readonly rows: readonly ListedDataSet[];
  readonly count: number;
}

const input = z.object({
  /** The unit that holds them; null: every unit in the actor's reach. */
  unitId: unitIdWire.nullable(),
  field: z.enum(dataFields).nullable(),
  /** Whether the sets that were removed are asked for too. */
  withRemoved: z.boolean().default(false),
  /** How many are asked for, from which on. */
  limit: z.int().min(1).max(100).default(100),
  offset: z.int().min(0).default(0),
});

/**
 * Data sets of the units a member acts for, or of every unit for an administrator, by unit, field and name; when asked for,
 * also those that were removed, as they last stood.
 */
export const listDataSets = procedure.input(input).query(async ({ ctx, input: { unitId, field, withRemoved, ...page } }): Promise<DataSetList> => {
  const unitIds = unitsAsked(ctx.actor, unitId);
  const found = await dataSetsOf(ctx.em, { unitIds, fields: field === null ? null : [field], known: null, withRemoved, page });
  const count = await ctx.em.count(DataSetRow, {
    ...(withRemoved ? {} : { removedOn: null }),
    ...(unitIds === null ? {} : { unitId: { $in: [...unitIds] } }),
    ...(field === null ? {} : { field }),
  });
  const named = namedOn(await registerOf(ctx.em), ctx.today);
  const rows = found.map((each) => ({
    ...each,
    unitName: named(each.unitId).name,
    progress: viewOfProgress(progressOf(each)),
  }));
  return { rows, count };
});

/** Null: of every unit. What a member does not reach it is not told of. */
function unitsAsked({ role, unitIds }: Actor, unitId: UnitId | null): readonly UnitId[] | null {
  if (role === 'administrator') return unitId === null ? null : [unitId];
  return unitId === null ? unitIds : unitIds.filter((id) => id === unitId);
}
