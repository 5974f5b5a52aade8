import type { FastifyRequest } from 'fastify';
import type { Database } from './database.ts';
import type { Auth } from './identity/auth.ts';
import { todayIn } from './today.ts';
import type { Context } from './trpc.ts';

/** The database, and who is behind a request. */
export interface Answering {
  readonly orm: Database;
  readonly auth: Auth;
}

/** What a request is answered by: who asks, today, through a fork of its own. */
export async function contextOf({ headers }: FastifyRequest, { orm, auth }: Answering): Promise<Context> {
  const em = orm.em.fork();
  const today = todayIn(new Date());
  return { em, actor: await auth.actorOf(em, headers.cookie, today), today };
}
