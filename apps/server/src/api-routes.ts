import { callTRPCProcedure, getTRPCErrorFromUnknown, getTRPCErrorShape, TRPCError } from '@trpc/server';
import { getHTTPStatusCode } from '@trpc/server/http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { contextOf, type Answering } from './context-of.ts';
import { appRouter } from './router.ts';
import type { Context } from './trpc.ts';

/** Where calls are answered. */
export const apiPath = '/api/trpc/';

interface ApiRequest {
  Params: { readonly path: string };
  Querystring: { readonly batch?: string; readonly input?: string };
  Body: string | undefined;
}

type Asked = FastifyRequest<ApiRequest>;

/**
 * The API at {@link apiPath}, as tRPC's client asks it: queries by GET, mutations by POST, one call or several in one request.
 * tRPC's own plugin makes a web request and a web response of each, which costs as much as the rest of a small call
 * (decision 0014); the procedures, their errors and their statuses are tRPC's.
 */
export function apiRoutes(server: FastifyInstance, given: Answering): void {
  void server.register(async (api) => {
    api.removeAllContentTypeParsers();
    api.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, text, done) => done(null, text));
    api.route<ApiRequest>({
      method: ['GET', 'POST'],
      exposeHeadRoute: false,
      url: `${apiPath}:path`,
      handler: async (request, reply) => {
        const answer = await answerTo(request, given);
        return reply.code(getHTTPStatusCode(answer)).header('content-type', 'application/json').send(JSON.stringify(answer));
      },
    });
  });
}

/** Calls of one request are done at once, in one context. */
async function answerTo(request: Asked, given: Answering) {
  const isBatch = request.query.batch === '1';
  const { path } = request.params;
  const ready = await prepared(request, given);
  const answers = await Promise.all((isBatch ? path.split(',') : [path]).map((each, at) => answerToCall(request, ready, isBatch ? { path: each, at } : { path: each, at: null })));
  const [only] = answers;
  return isBatch || only === undefined ? answers : only;
}

/** What the calls of a request are given; an error, which is then the answer to each, when it could not be had. */
type Prepared = { readonly ctx: Context; readonly input: unknown; readonly error: null } | { readonly ctx: undefined; readonly error: TRPCError };

async function prepared(request: Asked, given: Answering): Promise<Prepared> {
  try {
    const input = inputOf(request);
    return { ctx: await contextOf(request, given), input, error: null };
  } catch (error) {
    return { ctx: undefined, error: getTRPCErrorFromUnknown(error) };
  }
}

/** A page of another site can send what is not JSON without being asked whether it may. */
function inputOf({ method, query, body }: Asked): unknown {
  if (method === 'POST' && body === undefined) throw new TRPCError({ code: 'UNSUPPORTED_MEDIA_TYPE' });
  const text = method === 'POST' ? body : query.input;
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new TRPCError({ code: 'PARSE_ERROR', cause });
  }
}

/** `at`: which of several calls it is; null: it is the only one. */
async function answerToCall(request: Asked, ready: Prepared, { path, at }: { readonly path: string; readonly at: number | null }) {
  const type = request.method === 'POST' ? 'mutation' : 'query';
  const input = ready.error === null ? inputAt(ready.input, at) : undefined;
  try {
    if (ready.error !== null) throw ready.error;
    const call = { router: appRouter, path, type, ctx: ready.ctx, getRawInput: async () => input, signal: undefined, batchIndex: at ?? 0 } as const;
    const data: unknown = await callTRPCProcedure(call);
    return { result: { data } };
  } catch (cause) {
    const error = getTRPCErrorFromUnknown(cause);
    if (error.code === 'INTERNAL_SERVER_ERROR') request.log.error({ path, error: error.cause ?? error });
    return { error: getTRPCErrorShape({ config: appRouter._def._config, error, ctx: ready.ctx, input, path, type }) };
  }
}

function inputAt(input: unknown, at: number | null): unknown {
  if (at === null) return input;
  return typeof input === 'object' && input !== null ? new Map<string, unknown>(Object.entries(input)).get(`${at}`) : undefined;
}
