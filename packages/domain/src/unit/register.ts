import { z } from 'zod';
import { type Day, daySchema } from '../calendar/day.ts';
import { levelOfKind, unitKindSchema, unitLevelSchema } from './kind.ts';
import { successionSchema } from './succession.ts';
import { type Unit, unitIdSchema } from './unit.ts';

/** What a unit was called and where it stood, from one day to another, both inside. */
export const unitSpellSchema = z
  .object({
    from: daySchema,
    /** Last day; null: until further notice. */
    to: daySchema.nullable(),
    name: z.string().trim().min(1).max(300),
    kind: unitKindSchema,
    level: unitLevelSchema,
    parentId: unitIdSchema.nullable(),
    /** The official code of these days. A code may have meant another unit on other days. */
    code: z.string().trim().min(1).max(80).nullable(),
  })
  .refine((spell) => levelOfKind[spell.kind] === spell.level, { path: ['level'] });

/** A stretch of days of one unit, checked by {@link unitSpellSchema}. */
export type UnitSpell = z.infer<typeof unitSpellSchema>;

/** A unit through time. Its spells follow each other without gap or overlap from `opensOn` to `closesOn`. */
export const unitRecordSchema = z.object({
  id: unitIdSchema,
  /** First day in force; for units older than the register, the first day the register covers. */
  opensOn: daySchema,
  /** Last day in force; null: still in force. */
  closesOn: daySchema.nullable(),
  spells: z.array(unitSpellSchema).min(1),
});

/** A unit through time, checked in shape by {@link unitRecordSchema} and in sense by `checkRegister`. */
export type UnitRecord = z.infer<typeof unitRecordSchema>;

/** Every unit there is or was, and what became of it. Plain data: administrators add to it, nothing is deleted. */
export const unitRegisterSchema = z.object({
  units: z.array(unitRecordSchema),
  successions: z.array(successionSchema),
});

/** A register of units, checked in shape by {@link unitRegisterSchema} and in sense by `checkRegister`. */
export type UnitRegister = z.infer<typeof unitRegisterSchema>;

/** Whether the record's unit is in force on `day`. */
export function isInForce(record: Pick<UnitRecord, 'opensOn' | 'closesOn'>, day: Day): boolean {
  return record.opensOn <= day && (record.closesOn === null || day <= record.closesOn);
}

/** The unit of `record` as it is on `day`, or null when it is not in force then. */
export function unitOn(record: UnitRecord, day: Day): Unit | null {
  if (!isInForce(record, day)) return null;
  const spell = record.spells.find(({ from, to }) => from <= day && (to === null || day <= to));
  return spell === undefined ? null : unitOfSpell(record, spell);
}

/** The unit of `record` as it is in `spell`. */
export function unitOfSpell(record: UnitRecord, spell: UnitSpell): Unit {
  const { name, kind, level, parentId, code } = spell;
  return { id: record.id, name, kind, level, parentId, code };
}
