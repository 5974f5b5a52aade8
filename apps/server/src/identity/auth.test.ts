import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '@dondoc/domain/calendar';
import { unitId } from '@dondoc/domain/unit';
import { openTestApi } from '../testing/open-test-api.ts';
import { addPerson } from './add-person.ts';
import { AuthSession } from './auth.entities.ts';
import { addressHeader, openAuth, type Auth } from './auth.ts';
import { addFirstAdministrator } from './first-administrator.ts';
import { User } from './user.entity.ts';

const api = await openTestApi();
let auth: Auth;
let password: string;
const email = 'can.bo@bocongan.test';

beforeAll(async () => {
  auth = await openAuth(api.database, { publicUrl: null });
  const added = await addPerson(api.database.em.fork(), { email, name: 'Cán bộ', role: 'unit-member', unitIds: [unitId('G01')] });
  password = added.oneTimePassword;
});
afterAll(() => api.close());

const host = 'http://localhost:4000';

const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  auth.handle(
    new Request(`${host}/api/auth${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', origin: host, [addressHeader]: '127.0.0.1', ...headers },
    }),
  );

const cookieOf = (response: Response) => response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ');
const actorBehind = (cookie: string) => auth.actorOf(api.database.em.fork(), cookie, day('2022-10-15'));

describe('signing in', () => {
  it('lets a person in with the one-time password, as a member of their unit', async () => {
    const response = await post('/sign-in/email', { email, password });

    expect(response.status).toBe(200);
    expect(response.headers.getSetCookie()[0]).toMatch(/HttpOnly; SameSite=Lax/);
    expect(await actorBehind(cookieOf(response))).toMatchObject({ email, role: 'unit-member', homeUnitIds: ['G01'], mustChangePassword: true });
  });

  it('takes the address in any case, and no wrong password', async () => {
    expect((await post('/sign-in/email', { email: email.toUpperCase(), password })).status).toBe(200);
    expect((await post('/sign-in/email', { email, password: 'mat-khau-khac-1' })).status).toBe(401);
  });

  it('answers an unknown person as a wrong password', async () => {
    const unknown = await post('/sign-in/email', { email: 'ai.do@bocongan.test', password });
    const wrong = await post('/sign-in/email', { email, password: 'mat-khau-khac-1' });

    expect([unknown.status, await unknown.text()]).toEqual([wrong.status, await wrong.text()]);
  });

  it('is closed to pages of another origin', async () => {
    expect((await post('/sign-in/email', { email, password }, { origin: 'http://elsewhere.example' })).status).toBe(403);
  });

  it('knows nobody once the session has ended, or has run out', async () => {
    const cookie = cookieOf(await post('/sign-in/email', { email, password }));
    await post('/sign-out', {}, { cookie });
    expect(await actorBehind(cookie)).toBeNull();

    const later = cookieOf(await post('/sign-in/email', { email, password }));
    await api.database.em.fork().nativeUpdate(AuthSession, {}, { expiresAt: new Date('2022-01-01') });
    expect(await actorBehind(later)).toBeNull();
  });

  it('knows nobody whose account was closed, with an old session or a new one', async () => {
    const cookie = cookieOf(await post('/sign-in/email', { email, password }));
    await api.database.em.fork().nativeUpdate(User, { email }, { disabled: true });

    expect(await actorBehind(cookie)).toBeNull();
    expect((await post('/sign-in/email', { email, password })).status).toBe(403);

    await api.database.em.fork().nativeUpdate(User, { email }, { disabled: false });
  });

  it.each(['/sign-up/email', '/change-password', '/update-user', '/delete-user', '/forget-password', '/change-email'])(
    'has no %s: people are added and changed by administrators',
    async (path) => {
      expect((await post(path, { email: 'x@y.test', password, name: 'x' })).status).toBe(404);
    },
  );

  it('slows down whoever tries many passwords', async () => {
    const answers = [];
    for (let tries = 0; tries < 25; tries += 1) {
      answers.push((await post('/sign-in/email', { email, password: `mat-khau-${tries}` }, { [addressHeader]: '10.1.2.3' })).status);
    }

    expect(answers.at(-1)).toBe(429);
  });
});

describe('the first administrator', () => {
  it('is added only while nobody is there', async () => {
    expect(await addFirstAdministrator(api.database.em.fork())).toBeNull();
  });
});
