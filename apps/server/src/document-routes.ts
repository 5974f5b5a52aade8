import type { FastifyInstance, FastifyReply } from 'fastify';
import { contextOf, type Answering } from './context-of.ts';
import type { DocumentKind } from './plan/document.entity.ts';
import { findDocument } from './plan/find-document.ts';
import { idWire } from './wire.ts';

/** What each kind is sent as. Bytes nobody has looked into are only bytes: a browser opens none of them here. */
const mediaTypes: { readonly [Kind in DocumentKind]: string } = {
  text: 'text/plain',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  other: 'application/octet-stream',
};

/** `GET /api/documents/ID`: a document as it came, to be saved; for who is signed in and has a part in its plan. */
export function documentRoutes(server: FastifyInstance, given: Answering): void {
  server.get<{ Params: { id: string } }>('/api/documents/:id', async (request, reply) => {
    const { em, actor } = await contextOf(request, given);
    if (actor === null) return answer(reply, 401, 'UNAUTHORIZED', 'Hãy đăng nhập. / Sign in first.');
    if (actor.mustChangePassword) return answer(reply, 403, 'FORBIDDEN', 'Hãy đổi mật khẩu dùng một lần. / Change the one-time password first.');
    const id = idWire.safeParse(request.params.id);
    const document = id.success ? await findDocument(em, actor, id.data) : null;
    if (document === null) return answer(reply, 404, 'NOT_FOUND', 'Không có tài liệu này. / There is no such document.');
    return reply
      .header('content-type', mediaTypes[document.kind])
      .header('content-disposition', attachmentNamed(document.fileName))
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-store')
      .send(Buffer.from(document.bytes));
  });
}

const answer = (reply: FastifyReply, status: number, code: string, message: string) => reply.code(status).send({ code, message });

/** A file to be saved under its name (RFC 6266, RFC 8187): in ASCII for old readers, in full for all others; never a path. */
export function attachmentNamed(fileName: string): string {
  const name = fileName.replaceAll(/[\\/]/g, '_').replaceAll(/\p{Cc}/gu, '').trim() || 'tai-lieu';
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').replaceAll(/[^\x20-\x7e]|["%]/g, '_');
  const full = encodeURIComponent(name.toWellFormed()).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}
