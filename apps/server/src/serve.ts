import type { FastifyInstance } from 'fastify';
import type { Env } from './env.ts';
import { openHttp } from './http.ts';
import { openAuth } from './identity/auth.ts';
import { addFirstAdministrator, type NewPerson } from './identity/first-administrator.ts';
import { openOffice, type Office } from './open-office.ts';
import { portInUse } from './start-refused.ts';

/** Serves the API and the admin app until the process is told to end; prints whoever was added, then its address. */
export async function serve(env: Env, { demo }: { readonly demo: boolean }): Promise<void> {
  const office = await openOffice(env);
  try {
    await addPeople(office, demo);
    const auth = await openAuth(office.database, { publicUrl: env.publicUrl });
    const server = await openHttp({ orm: office.database, auth, publicUrl: env.publicUrl });
    endOnSignal(server, office);
    await listen(server, env);
    console.log(`Đôn Đốc: ${env.publicUrl ?? `http://localhost:${portOf(server)}`}`);
  } catch (error) {
    await office.close();
    throw error;
  }
}

async function listen(server: FastifyInstance, { port, host }: Env): Promise<void> {
  try {
    await server.listen({ port, host });
  } catch (error) {
    throw error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' ? portInUse(port) : error;
  }
}

/** A one-time password is printed as soon as it is made: what fails later must not take it away. */
async function addPeople({ database }: Office, demo: boolean): Promise<void> {
  const first = await addFirstAdministrator(database.em.fork());
  if (first !== null) introduce(first);
  if (!demo) return;
  const { addDemonstration } = await import('./demo/add-demonstration.ts');
  for (const person of await addDemonstration(database)) introduce(person);
}

function introduce({ name, email, password }: NewPerson): void {
  console.log(`${name}: ${email}`);
  console.log(`  mật khẩu dùng một lần, phải đổi khi đăng nhập / one-time password, to be changed at sign-in: ${password}`);
}

/** What is under way is finished, the database is closed and the folder let go; a second signal does not wait. */
function endOnSignal(server: FastifyInstance, office: Office): void {
  let isEnding = false;
  const end = async () => {
    if (isEnding) process.exit(1);
    isEnding = true;
    await server.close();
    await office.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void end());
}

function portOf(server: FastifyInstance): number {
  const address = server.server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
