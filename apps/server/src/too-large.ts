import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { largestFile } from './office/read-document-file.ts';

/** The largest request that is read, in bytes: a file of {@link largestFile} in Base64, and room for the rest. */
export const largestRequest = 28 * 1024 * 1024;

/** What is let run out before the answer: a browser that is still sending would not read it. */
const largestDrained = 256 * 1024 * 1024;

/**
 * Answers a request that is too large with the same fault as a document that is, in the shape of the API, so that a
 * person reads a sentence and not a broken connection.
 */
export function refuseTooLarge(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    const size = Number(request.headers['content-length'] ?? 0);
    if (size <= largestRequest) done();
    else void refuse(request, reply, size);
  });
}

async function refuse(request: FastifyRequest, reply: FastifyReply, size: number): Promise<void> {
  if (size <= largestDrained) await drain(request);
  await sendTooLarge(reply, size);
}

async function drain(request: FastifyRequest): Promise<void> {
  request.raw.resume();
  await new Promise<void>((resolve) => request.raw.once('close', resolve).once('end', resolve));
}

/** The answer itself; `size` in bytes. */
export function sendTooLarge(reply: FastifyReply, size: number): FastifyReply {
  const fault = { code: 'document/too-large', detail: { fileName: '', size, most: largestFile } };
  const data = { code: 'PAYLOAD_TOO_LARGE', httpStatus: 413, fault };
  return reply.code(413).send({ error: { message: fault.code, code: -32_013, data } });
}
