import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHttp } from './http.ts';
import { addPerson } from './identity/add-person.ts';
import { openAuth } from './identity/auth.ts';
import { openTestDatabase } from './testing/test-database.ts';

const { database, close } = await openTestDatabase();
const adminApp = await mkdtemp(join(tmpdir(), 'dondoc-app-'));
await mkdir(join(adminApp, 'assets'));
await writeFile(join(adminApp, 'index.html'), '<!doctype html><title>Đôn Đốc</title>');
await writeFile(join(adminApp, 'assets', 'app-1a2b.js'), 'export {};');
const auth = await openAuth(database, { publicUrl: null });
const server = await openHttp({ orm: database, auth, publicUrl: null, adminApp });
let origin = '';
let password = '';

beforeAll(async () => {
  const person = { email: 'can.bo@dondoc.test', name: 'Cán bộ', role: 'administrator', unitIds: [] } as const;
  password = (await addPerson(database.em.fork(), person)).oneTimePassword;
  origin = await server.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await server.close();
  await close();
  await rm(adminApp, { recursive: true });
});

const signIn = (email: string, given: string, headers: Record<string, string> = { origin }) =>
  fetch(`${origin}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ email, password: given }),
  });

const cookieOf = (response: Response) => response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ');

describe('signing in', () => {
  it('gives a session that the API knows and that scripts cannot read, until signing out', async () => {
    const signedIn = await signIn('can.bo@dondoc.test', password);
    const cookie = cookieOf(signedIn);
    const me = () => fetch(`${origin}/api/trpc/identity.me`, { headers: { cookie } });

    expect(signedIn.headers.getSetCookie()[0]).toMatch(/HttpOnly; SameSite=Lax/);
    expect(await (await me()).json()).toMatchObject({ result: { data: { email: 'can.bo@dondoc.test', mustChangePassword: true } } });
    await fetch(`${origin}/api/auth/sign-out`, { method: 'POST', headers: { cookie, origin, 'content-type': 'application/json' }, body: '{}' });
    expect((await me()).status).toBe(401);
  });

  it('answers alike for a wrong password and for nobody', async () => {
    const [wrong, nobody] = await Promise.all([signIn('can.bo@dondoc.test', 'sai'), signIn('khong.ai@dondoc.test', 'sai')]);

    expect([wrong.status, nobody.status]).toEqual([401, 401]);
    expect(await wrong.json()).toEqual(await nobody.json());
  });

  it('is refused from another site, whose page must not act for a person', async () => {
    const cookie = cookieOf(await signIn('can.bo@dondoc.test', password));

    expect((await signIn('can.bo@dondoc.test', password, { origin: 'https://evil.example', cookie })).status).toBe(403);
  });

  it('stops after ten tries for one person in five minutes', async () => {
    const answers: number[] = [];
    for (let tries = 0; tries < 12; tries += 1) answers.push((await signIn('doan.mo@dondoc.test', 'sai')).status);

    expect(answers.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 401));
    expect(answers.slice(10)).toEqual([429, 429]);
  });

  it.each(['/api/auth/sign-up/email', '/api/auth/change-password', '/api/auth/delete-user'])('offers nothing at %s', async (path) => {
    const response = await fetch(`${origin}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ email: 'moi@dondoc.test', password: 'mot mat khau dai', name: 'Mới' }),
    });

    expect(response.status).toBe(404);
  });
});

describe('the API', () => {
  it('tells a stranger so, in the shape of the API and without a trace of the code', async () => {
    const response = await fetch(`${origin}/api/trpc/plan.list`);

    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({
      error: { message: 'UNAUTHORIZED', code: -32001, data: { code: 'UNAUTHORIZED', httpStatus: 401, path: 'plan.list', fault: null } },
    });
  });

  it.each([
    ['with its length said', Buffer.alloc(40_000_000, 'a')],
    ['in pieces', new Blob([Buffer.alloc(40_000_000, 'a')]).stream()],
  ])('answers a request of 40 MB sent %s with a fault a person can read', async (_, body) => {
    const headers = { 'content-type': 'application/json' };

    const response = await fetch(`${origin}/api/trpc/plan.readDocument`, { method: 'POST', headers, body, duplex: 'half' });

    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ error: { data: { fault: { code: 'document/too-large', detail: { most: 20_971_520 } } } } });
  });

  it('says that it and its database are well', async () => {
    expect(await (await fetch(`${origin}/api/health`)).json()).toEqual({ ok: true });
  });
});

describe('the admin app', () => {
  it('is given at every address that is a page, checked again each time', async () => {
    const response = await fetch(`${origin}/ke-hoach/so-do-4?on=2022-10-15`);

    expect(await response.text()).toContain('Đôn Đốc');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it('may keep what is named by its content, for a year', async () => {
    const response = await fetch(`${origin}/assets/app-1a2b.js`);

    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-type')).toContain('javascript');
  });

  it.each(['/api/nope', '/api/trpc-nope', '/assets/gone.js', '/../package.json', '/%2e%2e/package.json'])(
    'is not given at %s',
    async (path) => {
      const response = await server.inject({ method: 'GET', url: path });

      expect(response.body).not.toContain('"dependencies"');
      if (path.startsWith('/api') || path.startsWith('/assets')) expect(response.statusCode).toBe(404);
    },
  );

  it('may run scripts from here only and be framed by nobody', async () => {
    const policy = (await fetch(`${origin}/`)).headers.get('content-security-policy') ?? '';

    expect(policy.split(';')).toEqual(
      expect.arrayContaining(["script-src 'self'", "frame-ancestors 'none'", "style-src 'self' 'unsafe-inline'"]),
    );
  });

  it('is to be reached by TLS only, once its public address says so', async () => {
    const behindTls = await openHttp({ orm: database, auth, publicUrl: 'https://dondoc.example.vn', adminApp });
    const answers = [await behindTls.inject('/'), await behindTls.inject('/api/trpc/identity.me')];
    await behindTls.close();

    expect(answers.map(({ headers }) => headers['strict-transport-security'])).toEqual(Array.from({ length: 2 }, () => 'max-age=31536000; includeSubDomains'));
  });
});
