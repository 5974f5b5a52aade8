import { TRPCError } from '@trpc/server';
import { callerFor, leadingAdministrator, type Caller } from '../caller.ts';
import type { Em } from '../database.ts';
import { readEnv } from '../env.ts';
import { addFirstAdministrator } from '../identity/first-administrator.ts';
import { openOffice } from '../open-office.ts';
import { RefusedError } from '../refused.ts';
import { refusedByFault } from './fault-sentence.ts';

/** What a command works with: the API in the name of an administrator, and the database under it. */
export interface AtOffice {
  readonly em: Em;
  readonly caller: Caller;
}

/**
 * Opens the database, does `work` in one transaction (all of it is remembered, or none), and closes it again.
 * Where nobody was added yet the first administrator is, and the one-time password goes to standard error.
 */
export async function withOffice<Answer>(work: (at: AtOffice) => Promise<Answer>): Promise<Answer> {
  const office = await openOffice(readEnv(process.env));
  try {
    const first = await addFirstAdministrator(office.database.em.fork());
    if (first !== null) console.error(`${first.email}: mật khẩu dùng một lần / one-time password: ${first.password}`);
    return await office.database.em.fork().transactional(async (em) => {
      const actor = await leadingAdministrator(em);
      if (actor === null) throw new Error('no administrator may act');
      return work({ em, caller: callerFor(em, actor) });
    });
  } catch (error) {
    const fault = error instanceof TRPCError && error.cause instanceof RefusedError ? error.cause.fault : null;
    throw fault === null ? error : refusedByFault(fault);
  } finally {
    await office.close();
  }
}
