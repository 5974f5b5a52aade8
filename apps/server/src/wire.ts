import { z } from 'zod';
import { daySchema } from '@dondoc/domain/calendar';
import { unitIdSchema } from '@dondoc/domain/unit';

/** A day as it travels: `"2026-09-30"`. The rule for what a day is stays in the domain. */
export const dayWire = daySchema;

/** The id of a row. */
export const idWire = z.uuid();

/** The version of a row its writer read. */
export const versionWire = z.int().min(1);

/** The id of a unit. */
export const unitIdWire = unitIdSchema;

/** A year of the calendar, or null: none is known. */
export const yearWire = z.int().min(1900).max(2100).nullable();

/** A file's bytes in Base64, as they travel. */
export const contentWire = z.string().refine((text) => Buffer.from(text, 'base64').length * 4 >= text.length * 3 - 8, 'not base64');
