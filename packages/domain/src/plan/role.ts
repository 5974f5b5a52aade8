import { z } from 'zod';

/** What a unit owes for a task. Exactly one lead a task by the Government's working rules (NĐ 191/2026/NĐ-CP Đ.2.2). */
export const roleSchema = z.enum(['lead', 'coordinate', 'implement', 'supervise', 'prepare', 'approve']);

/** Names what a unit owes for a task, see {@link roleSchema}. */
export type Role = z.infer<typeof roleSchema>;

/** Every role, in the order pages and reports list them. */
export const roles: readonly Role[] = roleSchema.options;
