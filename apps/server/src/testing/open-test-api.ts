import { day } from '@dondoc/domain/calendar';
import { unitId } from '@dondoc/domain/unit';
import { actorWith } from '../identity/actor-with.ts';
import { addPerson } from '../identity/add-person.ts';
import type { UserRole } from '../identity/role.ts';
import { User } from '../identity/user.entity.ts';
import { appRouter } from '../router.ts';
import { createCallerFactory, type Context } from '../trpc.ts';
import { openTestDatabase } from './test-database.ts';

const createCaller = createCallerFactory(appRouter);

/** Tables that hold what a person or the shipped register put there once: emptied between tests are all others. */
const kept = new Set(['unit', 'unit_spell', 'mikro_orm_migrations', 'app_user', 'auth_account', 'membership', 'server_secret']);

/**
 * The whole API over a real database, without HTTP: the router, its access table, its SQL and its constraints.
 * Opening one takes a second and emptying it milliseconds: open it once a file, empty it before each test.
 */
export async function openTestApi() {
  const { database, close } = await openTestDatabase();

  const person = async (role: UserRole, units: readonly string[]) => {
    const em = database.em.fork();
    const email = `${role}.${units.join('.') || 'none'}@dondoc.test`.toLowerCase();
    const known = await em.findOne(User, { email });
    if (known !== null) return known.id;
    const added = await addPerson(em, { email, name: `${role} ${units.join(' ')}`.trim(), role, unitIds: units.map(unitId) });
    await em.nativeUpdate(User, { id: added.userId }, { mustChangePassword: false });
    return added.userId;
  };

  /** The context of a request by an administrator, or by a member of units; of a stranger when `role` is null. */
  const contextOf = async (today: string, role: UserRole | null, units: readonly string[] = []): Promise<Context> => {
    const em = database.em.fork();
    const on = day(today);
    if (role === null) return { em, actor: null, today: on };
    return { em, actor: await actorWith(em, { userId: await person(role, units), sessionId: null, today: on }), today: on };
  };

  /** Every call gets a fresh fork of the entity manager, as every request does. */
  const callerOf = async (today: string, role: UserRole | null, units: readonly string[] = []) => {
    const context = await contextOf(today, role, units);
    return createCaller(() => ({ ...context, em: database.em.fork() }));
  };

  return {
    database,
    contextOf,
    administrator: (today = '2022-10-15') => callerOf(today, 'administrator'),
    member: (units: readonly string[], today = '2022-10-15') => callerOf(today, 'unit-member', units),
    stranger: (today = '2022-10-15') => callerOf(today, null),
    empty: async () => {
      const connection = database.em.getConnection();
      const tables: { name: string }[] = await connection.execute(`select tablename as name from pg_tables where schemaname = 'public'`);
      const emptied = tables.map(({ name }) => name).filter((name) => !kept.has(name));
      await connection.execute(`truncate ${emptied.map((name) => `"${name}"`).join(', ')} cascade`);
    },
    close,
  };
}

export type TestApi = Awaited<ReturnType<typeof openTestApi>>;
