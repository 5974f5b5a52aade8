import { Client } from 'pg';
import { emptyDatabase, firstAdministrator, serveOn, type StartedServer } from '../../serve.ts';
import { loadNation } from './load-nation.ts';
import { reporting } from './nation.ts';
import { signInFirst, type SignedIn } from './person.ts';

/** The product over the national set, with people who are signed in. */
export interface National {
  readonly databaseUrl: string;
  readonly product: StartedServer;
  /** Reaches everything. */
  readonly administrator: SignedIn;
  /** Acts for Hà Nội, its districts and its communes. */
  readonly member: SignedIn;
  /** What each step took, in seconds. */
  readonly took: { readonly loading: number; readonly starting: number };
}

export const memberEmail = 'hanoi@bench.test';

/** The communes of Hà Nội: whose forms are saved. */
export const communes = reporting.filter((id) => id.startsWith('H26-X'));

/** Migrates and seeds an empty database with the product, loads the nation, and starts the product, which makes the sums. */
export async function prepareNation(): Promise<National> {
  const databaseUrl = await emptyDatabase();
  if (databaseUrl === null) throw new Error('DATABASE_URL is not set: run it through scripts/with-postgres.mjs');
  const first = await serveOn(databaseUrl);
  await first.stop();
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const loading = await secondsOf(() => loadNation(client));
  await client.end();
  let product = first;
  const starting = await secondsOf(async () => (product = await serveOn(databaseUrl)));
  const administrator = await signInFirst(product.address, firstAdministrator(first.said));
  const person = { email: memberEmail, name: 'Cán bộ Hà Nội', role: 'unit-member', unitIds: ['H26'] };
  const { oneTimePassword } = (await administrator.mutate('identity.addUser', person)) as { readonly oneTimePassword: string };
  const member = await signInFirst(product.address, { email: memberEmail, password: oneTimePassword });
  return { databaseUrl, product, administrator, member, took: { loading, starting } };
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}
