import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { unitIdWire } from '../wire.ts';
import { addPerson, type FirstPassword } from './add-person.ts';
import { userRoleSchema } from './role.ts';

/** An administrator adds a person and is told the one-time password, once. */
export const addUser = procedure
  .input(
    z.object({
      email: z.email().max(200),
      name: z.string().trim().min(1).max(200),
      role: userRoleSchema,
      unitIds: z.array(unitIdWire).max(100),
    }),
  )
  .mutation(({ ctx, input }): Promise<FirstPassword> => addPerson(ctx.em, input));
