import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { addressHeader, authPath, type Auth } from './identity/auth.ts';

const fiveMinutes = 300_000;

/** Signing in and out. For one person ten wrong tries from one address in five minutes; better-auth limits an address in all. */
export function authRoutes(server: FastifyInstance, auth: Auth): void {
  const limit = server.createRateLimit({
    max: 10,
    timeWindow: fiveMinutes,
    keyGenerator: (request) => `${request.ip} ${emailOf(request.body)}`,
  });
  server.route({
    method: ['GET', 'POST'],
    url: `${authPath}/*`,
    handler: async (request, reply) => {
      if (!request.url.startsWith(`${authPath}/sign-in/`)) return answer(reply, await auth.handle(webRequest(request)));
      const tries = await limit(request, { increment: false });
      if (!tries.isAllowed && tries.remaining <= 0) return tooMany(reply, tries.ttlInSeconds);
      const response = await auth.handle(webRequest(request));
      if (response.status === 401) await limit(request);
      return answer(reply, response);
    },
  });
}

function emailOf(body: unknown): string {
  const email = typeof body === 'object' && body !== null && 'email' in body ? body.email : null;
  return typeof email === 'string' ? email.trim().toLowerCase() : '';
}

const tooMany = (reply: FastifyReply, seconds: number) =>
  reply
    .code(429)
    .header('retry-after', `${seconds}`)
    .send({ code: 'TOO_MANY_REQUESTS', message: 'Đăng nhập sai quá nhiều lần; hãy chờ năm phút. / Too many tries; wait five minutes.' });

/** The request as better-auth reads it; its address is the one the browser used, so that another site's is told apart. */
function webRequest(request: FastifyRequest): Request {
  const url = new URL(request.url, `${request.protocol}://${request.host}`);
  const headers = headersOf(request);
  headers.set(addressHeader, request.ip);
  const body = request.method === 'GET' ? null : JSON.stringify(request.body ?? {});
  return new Request(url, { method: request.method, headers, body });
}

/** The headers of a request as the web has them, without those of a body that is written anew. */
function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value === undefined || name === 'content-length' || name === 'transfer-encoding') continue;
    for (const each of Array.isArray(value) ? value : [value]) headers.append(name, each);
  }
  return headers;
}

async function answer(reply: FastifyReply, response: Response) {
  void reply.code(response.status);
  for (const [name, value] of response.headers) if (name !== 'set-cookie') void reply.header(name, value);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) void reply.header('set-cookie', cookies);
  return reply.send(await response.text());
}
