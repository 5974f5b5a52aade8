import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { z } from 'zod';
import { dataFields, progressOf, progressTogether, type DataField } from '@dondoc/domain/kpi';
import type { Em } from '../database.ts';
import { stale } from '../refused.ts';
import { procedure, type Actor } from '../trpc.ts';
import { dayWire, idWire } from '../wire.ts';
import { TaskFieldsRow } from './data-set.entities.ts';
import { dataSetsOf } from './data-sets-of.ts';
import { viewOfProgress, type ProgressView } from './progress-view.ts';

/** Refuses an actor who may not know of a task. Given from outside: plans and data do not know each other. */
export type CheckTask = (em: Em, actor: Actor, taskId: string) => Promise<void>;

/** The fields of data a task is about. */
export interface TaskFields {
  readonly fields: readonly DataField[];
  /** To be named by who links others; 0: nothing was ever linked. */
  readonly number: number;
}

/** A field a task is about, and how far the data of all units in it has come. */
export interface LinkedProgress {
  readonly field: DataField;
  readonly sets: number;
  /** Null: nobody has declared data of the field. */
  readonly progress: ProgressView | null;
}

async function standingFields(em: Em, taskId: string): Promise<TaskFields> {
  const [row] = await em.find(TaskFieldsRow, { taskId }, { orderBy: { number: 'desc' }, limit: 1 });
  return { fields: row?.fields ?? [], number: row?.number ?? 0 };
}

const forTaskInput = z.object({
  taskId: idWire,
  /** As it was known at the end of this day; as it stands when null. */
  known: dayWire.nullable().default(null),
});

/** The fields of data a task is about, with their progress over all units. */
export const forTask = (check: CheckTask) =>
  procedure
    .input(forTaskInput)
    .query(async ({ ctx, input: { taskId, known } }): Promise<TaskFields & { readonly progress: readonly LinkedProgress[] }> => {
      await check(ctx.em, ctx.actor, taskId);
      const linked = await standingFields(ctx.em, taskId);
      const sets = linked.fields.length === 0 ? [] : await dataSetsOf(ctx.em, { unitIds: null, fields: linked.fields, known });
      const ofField = Map.groupBy(sets, ({ field }) => field);
      const progress = linked.fields.map((field) => {
        const held = ofField.get(field) ?? [];
        return {
          field,
          sets: held.length,
          progress: held.length === 0 ? null : viewOfProgress(progressTogether(held.map(progressOf))),
        };
      });
      return { ...linked, progress };
    });

const linkInput = z.object({
  taskId: idWire,
  fields: z.array(z.enum(dataFields)).refine((all) => new Set(all).size === all.length, 'named twice'),
  number: z.int().min(0),
});

/** Links a task to the fields of data it is about, in the place of those it was linked to; with none it is unlinked. */
export const linkTask = (check: CheckTask) =>
  procedure.input(linkInput).mutation(async ({ ctx, input: { taskId, fields, number } }): Promise<TaskFields> => {
    await check(ctx.em, ctx.actor, taskId);
    const standing = await standingFields(ctx.em, taskId);
    if (standing.number !== number) throw stale(number, standing.number);
    ctx.em.create(TaskFieldsRow, { taskId, number: number + 1, fields, setBy: ctx.actor.userId });
    try {
      await ctx.em.flush();
    } catch (error) {
      if (error instanceof UniqueConstraintViolationException) throw stale(number, number + 1);
      throw error;
    }
    return { fields, number: number + 1 };
  });
