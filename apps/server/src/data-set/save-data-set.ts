import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import { z } from 'zod';
import { checkDataSet, dataSetSchema, type DataSet } from '@dondoc/domain/kpi';
import type { Day } from '@dondoc/domain/calendar';
import type { Em } from '../database.ts';
import { notFound, refused, stale } from '../refused.ts';
import { procedure, reaches, type Actor } from '../trpc.ts';
import { idWire, versionWire } from '../wire.ts';
import { DataSetChangeRow, DataSetRow } from './data-set.entities.ts';

/** A data set as it was saved. */
export interface SavedDataSet {
  readonly id: string;
  readonly version: number;
}

/** Which data set is written over, as it was read; null: a new one. */
const input = dataSetSchema.extend({ standing: z.object({ id: idWire, version: versionWire }).nullable() });

/** A member says what data a unit of its own holds and how far it has come, anew or over what stands; what stood is kept. */
export const saveDataSet = procedure.input(input).mutation(async ({ ctx, input: { standing, ...said } }): Promise<SavedDataSet> => {
  if (!reaches(ctx.actor, said.unitId)) throw notFound();
  const checked = checkDataSet(said, ctx.today);
  if (!checked.ok) throw refused(checked.fault);
  try {
    return await ctx.em.transactional(async (em) => {
      const row = standing === null ? created(em, said) : await opened(em, standing, said);
      remember(em, row, { said, actor: ctx.actor, today: ctx.today });
      await em.flush();
      return { id: row.id, version: row.version };
    });
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) throw refused({ code: 'data/name-taken', detail: { name: said.name } });
    throw error;
  }
});

function created(em: Em, { unitId, field, name }: DataSet): DataSetRow {
  return em.create(DataSetRow, { id: crypto.randomUUID(), unitId, field, name, version: 1, removedBy: null, removedAt: null, removedOn: null });
}

/** The row that is written over, held until the end of the transaction. A data set does not change hands. */
async function opened(em: Em, standing: SavedDataSet, { unitId, field, name }: DataSet): Promise<DataSetRow> {
  const row = await em.findOne(DataSetRow, { id: standing.id, unitId, removedOn: null }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (row === null) throw notFound();
  if (row.version !== standing.version) throw stale(standing.version, row.version);
  row.field = field;
  row.name = name;
  row.version += 1;
  return row;
}

interface Saying {
  readonly said: DataSet;
  readonly actor: Actor;
  readonly today: Day;
}

function remember(em: Em, { id, version }: DataSetRow, { said, actor, today }: Saying): void {
  const { stages, unitId: _, ...counts } = said;
  em.create(DataSetChangeRow, { dataSetId: id, version, ...counts, ...stages, savedBy: actor.userId, savedOn: today });
}
