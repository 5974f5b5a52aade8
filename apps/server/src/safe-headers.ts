import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance } from 'fastify';
import { apiPath } from './api-routes.ts';

type Headers = Readonly<Record<string, string>>;

/** Gives every answer the headers that keep it from being misused; they are the same each time, and worked out once. */
export async function addSafeHeaders(server: FastifyInstance, publicUrl: string | null): Promise<void> {
  const isSecure = publicUrl?.startsWith('https:') === true;
  const ofPages = await headersOf(policyFor(isSecure));
  const ofCalls = callHeaders(ofPages['strict-transport-security']);
  server.addHook('onRequest', (request, reply, done) => {
    reply.headers(request.url.startsWith(apiPath) ? ofCalls : ofPages);
    done();
  });
}

/** What a call is answered with is data: never a page, never kept, never part of another site. */
function callHeaders(strictTransportSecurity: string | undefined): Headers {
  return {
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
    ...(strictTransportSecurity === undefined ? {} : { 'strict-transport-security': strictTransportSecurity }),
  };
}

/** The headers helmet answers with. */
async function headersOf(policy: ReturnType<typeof policyFor>): Promise<Headers> {
  const answering = Fastify();
  await answering.register(helmet, policy);
  answering.get('/', (_request, reply) => reply.code(204).send());
  const { headers } = await answering.inject('/');
  await answering.close();
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' && !ofEachAnswer.has(name) ? [[name, value]] : [])));
}

const ofEachAnswer = new Set(['date', 'connection', 'content-length']);

/** antd writes its styles into the page as it runs; scripts come from here only. */
function policyFor(isSecure: boolean) {
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
