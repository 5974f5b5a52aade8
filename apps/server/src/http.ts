import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance } from 'fastify';
import { serveAdminApp } from './admin-app.ts';
import { apiRoutes } from './api-routes.ts';
import { authRoutes } from './auth-routes.ts';
import type { Database } from './database.ts';
import { documentRoutes } from './document-routes.ts';
import { figureRoutes } from './figure-routes.ts';
import type { Auth } from './identity/auth.ts';
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
  const safe = await safeHeaders(publicUrl);
  server.addHook('onRequest', (_request, reply, done) => {
    reply.headers(safe);
    done();
  });
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

/** The headers that keep an answer from being misused; the same for all, so that they are worked out once. */
async function safeHeaders(publicUrl: string | null): Promise<Readonly<Record<string, string>>> {
  const answering = Fastify();
  await answering.register(helmet, policyFor(publicUrl));
  answering.get('/', (_request, reply) => reply.code(204).send());
  const { headers } = await answering.inject('/');
  await answering.close();
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' && !ofEachAnswer.has(name) ? [[name, value]] : [])));
}

const ofEachAnswer = new Set(['date', 'connection', 'content-length']);

/** antd writes its styles into the page as it runs; scripts come from here only. */
function policyFor(publicUrl: string | null) {
  const isSecure = publicUrl?.startsWith('https:') === true;
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // A server in an office network is reached without TLS until a proxy stands before it.
    strictTransportSecurity: isSecure,
    crossOriginOpenerPolicy: isSecure,
    originAgentCluster: isSecure,
  };
}
