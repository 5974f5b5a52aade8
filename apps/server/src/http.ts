import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance } from 'fastify';
import { serveAdminApp } from './admin-app.ts';
import { apiRoutes } from './api-routes.ts';
import { authRoutes } from './auth-routes.ts';
import type { Database } from './database.ts';
import { documentRoutes } from './document-routes.ts';
import { figureRoutes } from './figure-routes.ts';
import type { Auth } from './identity/auth.ts';
import { addSafeHeaders } from './safe-headers.ts';
import { largestRequest, refuseTooLarge, sendTooLarge } from './too-large.ts';

export interface HttpSettings {
  readonly orm: Database;
  readonly auth: Auth;
  /** The address people use, or null: the one each request names. A proxy that stands before the server is believed only when set. */
  readonly publicUrl: string | null;
  /** Where the built admin app is; left out: beside this package. */
  readonly adminApp?: string;
}

/** The API, signing in, and the admin app on one port. Listens once it is told to. */
export async function openHttp({ orm, auth, publicUrl, adminApp }: HttpSettings): Promise<FastifyInstance> {
  const server = Fastify({
    logger: { level: 'warn', stream: process.stderr },
    bodyLimit: largestRequest,
    trustProxy: publicUrl !== null,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 5000 },
  });
  refuseTooLarge(server);
  server.setErrorHandler((error: Error & { readonly code?: string; readonly statusCode?: number }, request, reply) => {
    if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return sendTooLarge(reply, largestRequest);
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error(error);
    return reply.code(status).send({ code: error.code ?? 'ERROR', message: status >= 500 ? 'Internal error' : error.message });
  });
  await addSafeHeaders(server, publicUrl);
  await server.register(rateLimit, { global: false });
  server.get('/api/health', async () => {
    await orm.em.fork().execute('select 1');
    return { ok: true };
  });
  authRoutes(server, auth);
  documentRoutes(server, { orm, auth });
  figureRoutes(server, { orm, auth });
  apiRoutes(server, { orm, auth });
  await serveAdminApp(server, adminApp);
  return server;
}
