import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const built = join(import.meta.dirname, '../../admin/dist');

/**
 * The admin app as it was built. An address that is a page of the app gets its one document; an address under /api or
 * /assets that is not there is told so, never given a page.
 */
export async function serveAdminApp(server: FastifyInstance, folder = built): Promise<void> {
  const isBuilt = existsSync(join(folder, 'index.html'));
  if (isBuilt) {
    await server.register(fastifyStatic, {
      root: folder,
      wildcard: true,
      cacheControl: false,
      setHeaders: (reply, path) => {
        const isNamedByContent = path.startsWith(join(folder, 'assets'));
        void reply.header('cache-control', isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  }
  server.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    const isPage = (request.method === 'GET' || request.method === 'HEAD') && !/^\/(api|assets)(\/|$)/.test(path);
    if (!isPage) return reply.code(404).send({ code: 'NOT_FOUND', message: 'Không có gì ở địa chỉ này. / Nothing is here.' });
    if (isBuilt) return reply.sendFile('index.html');
    return reply.code(503).type('text/plain; charset=utf-8').send('Trang quản trị chưa được dựng: npm start. / The admin app is not built: npm start.\n');
  });
}
