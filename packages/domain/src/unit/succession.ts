import { z } from 'zod';
import { daySchema } from '../calendar/day.ts';
import { unitIdSchema } from './unit.ts';

/**
 * How units became others. `merge`: several end and a new one opens. `absorb`: some end in one that lives on.
 * `split`: one ends and several open. `rename`: the same body under another name (and, when it opens anew, another
 * id). `upgrade`: the same body becomes another kind. `move`: the same body stands under another. `transfer`: it
 * lives on and only duties leave it. `dissolve`: it ends and nothing carries it on.
 */
export const successionKindSchema = z.enum([
  'merge',
  'absorb',
  'split',
  'rename',
  'upgrade',
  'move',
  'transfer',
  'dissolve',
]);

/** Names how units became others, see {@link successionKindSchema}. */
export type SuccessionKind = z.infer<typeof successionKindSchema>;

/**
 * A duty that went elsewhere than the unit it belonged to: driving licences went to Public Security, the ministry to
 * Construction.
 */
export const functionMoveSchema = z.object({
  /** The duty in words. */
  duty: z.string().trim().min(1).max(300),
  from: unitIdSchema,
  to: unitIdSchema,
});

/** A duty that moved, checked by {@link functionMoveSchema}. */
export type FunctionMove = z.infer<typeof functionMoveSchema>;

/** One change of units. `on` is the first day of the new state: what ends, ended on the day before. */
export const successionSchema = z.object({
  kind: successionKindSchema,
  on: daySchema,
  /** The units before, those that live on included. */
  from: z.array(unitIdSchema).min(1),
  /** The units after; none when dissolved. */
  into: z.array(unitIdSchema),
  /**
   * The document that decided it, named by number and day since numbers start again each year; null: not known here.
   */
  decision: z.object({ number: z.string().trim().min(1).max(100), on: daySchema }).nullable(),
  functions: z.array(functionMoveSchema),
});

/** One change of units, checked by {@link successionSchema}. */
export type Succession = z.infer<typeof successionSchema>;
