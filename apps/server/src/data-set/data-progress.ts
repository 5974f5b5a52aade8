import { z } from 'zod';
import { dataFields, rollUpData, type DataLine } from '@dondoc/domain/kpi';
import { nationId, type Unit, type UnitLevel } from '@dondoc/domain/unit';
import { notFound, refused } from '../refused.ts';
import { procedure } from '../trpc.ts';
import { treeOn } from '../unit/register-of.ts';
import { dayWire, unitIdWire } from '../wire.ts';
import { dataSetsOf } from './data-sets-of.ts';
import { viewOfProgress, type ProgressView } from './progress-view.ts';

/** One line of the progress of data: what there is at and below it, and how far that has come. */
export interface DataProgressLine extends Pick<DataLine, 'id' | 'parentId' | 'sets'> {
  /** Null for the lines that are not units, which the client names by their id. */
  readonly name: string | null;
  readonly level: UnitLevel | null;
  /** Null: no data was declared at or below it, which is not 0 records. */
  readonly progress: ProgressView | null;
  /** Whether there are units below it to open it to. */
  readonly hasBelow: boolean;
}

const input = z.object({
  /** Null: all fields together. */
  field: z.enum(dataFields).nullable(),
  /** The day whose list of units is shown. */
  on: dayWire,
  /** The unit that is opened. */
  under: unitIdWire.default(nationId),
  /** As it was known at the end of this day; as it stands when null. */
  known: dayWire.nullable().default(null),
});

/** How far data has come at a unit and directly below it, by the tree of units as of a day. Parents first. */
export const dataProgress = procedure
  .input(input)
  .query(async ({ ctx, input: { field, on, under, known } }): Promise<readonly DataProgressLine[]> => {
    const tree = await treeOn(ctx.em, on);
    if (!tree.units.has(under)) throw notFound();
    const dataSets = await dataSetsOf(ctx.em, { unitIds: null, fields: field === null ? null : [field], known });
    const lines = rollUpData(dataSets, tree, under);
    if (!lines.ok) throw refused(lines.fault);
    const units = new Map<string, Unit>(tree.units);
    return lines.value.map(({ id, parentId, sets, progress }) => {
      const unit = units.get(id);
      return {
        id,
        parentId,
        sets,
        progress: progress === null ? null : viewOfProgress(progress),
        name: unit?.name ?? null,
        level: unit?.level ?? null,
        hasBelow: unit !== undefined && unit.id !== under && tree.childrenOf(unit.id).length > 0,
      };
    });
  });
