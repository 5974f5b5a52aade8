import { z } from 'zod';
import type { UnitKind, UnitLevel } from './kind.ts';

/**
 * The lasting name of a unit: 1 to 80 letters, digits and dashes. Central units and provinces of 2022 have their
 * code of document exchange (QĐ 20/2020/QĐ-TTg: G01-G30, H01-H63), ministries founded in 2025 a slug, the nation
 * `VN`.
 */
export const unitIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,79})$/)
  .brand<'UnitId'>();

/** The lasting name of a unit, through every change of its official name and code. */
export type UnitId = z.infer<typeof unitIdSchema>;

/**
 * `text` as a unit id; throws on anything else. For literals and tests: what comes from outside goes through the
 * schema.
 */
export function unitId(text: string): UnitId {
  return unitIdSchema.parse(text);
}

/** The root of every tree of the national register. */
export const nationId: UnitId = unitId('VN');

/** A unit as it is on one day. */
export interface Unit {
  readonly id: UnitId;
  readonly name: string;
  readonly kind: UnitKind;
  readonly level: UnitLevel;
  /** The unit it stands under; null for the nation alone. */
  readonly parentId: UnitId | null;
  /**
   * Its official code on that day (G01 for a ministry, the two statistical digits for a province), or null: none is
   * known.
   */
  readonly code: string | null;
}
