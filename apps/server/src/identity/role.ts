import { z } from 'zod';

/** What a person may be: an administrator manages plans and people, a unit member reports for its units. */
export const userRoleSchema = z.enum(['administrator', 'unit-member']);
export type UserRole = z.infer<typeof userRoleSchema>;
