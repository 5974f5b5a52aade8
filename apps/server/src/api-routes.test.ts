import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHttp } from './http.ts';
import { addPerson } from './identity/add-person.ts';
import { openAuth } from './identity/auth.ts';
import { User } from './identity/user.entity.ts';
import { openTestDatabase } from './testing/test-database.ts';

const { database, close } = await openTestDatabase();
const server = await openHttp({ orm: database, auth: await openAuth(database, { publicUrl: null }), publicUrl: null });
const email = 'quan.tri@dondoc.test';
let origin = '';
let cookie = '';
let oneTime = '';

const signIn = (password: string) =>
  fetch(`${origin}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ email, password }),
  });

beforeAll(async () => {
  const person = { email, name: 'Quản trị', role: 'administrator', unitIds: [] } as const;
  const { userId, oneTimePassword } = await addPerson(database.em.fork(), person);
  oneTime = oneTimePassword;
  await database.em.fork().nativeUpdate(User, { id: userId }, { mustChangePassword: false });
  origin = await server.listen({ port: 0, host: '127.0.0.1' });
  cookie = (await signIn(oneTime)).headers.getSetCookie().map((each) => each.split(';')[0]).join('; ');
});
afterAll(async () => {
  await server.close();
  await close();
});

const get = (path: string) => fetch(`${origin}/api/trpc/${path}`, { headers: { cookie } });
const post = (path: string, body: string | null, type: string | null = 'application/json') =>
  fetch(`${origin}/api/trpc/${path}`, { method: 'POST', body, headers: { cookie, ...(type === null ? {} : { 'content-type': type }) } });
const inputOf = (input: unknown) => encodeURIComponent(JSON.stringify(input));

describe('the API over HTTP', () => {
  it('answers a query with its data, and one without an input', async () => {
    const found = await get(`unit.path?input=${inputOf({ unitId: 'H26', on: '2022-08-31' })}`);
    const me = await get('identity.me');

    expect([found.status, found.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    expect(await found.json()).toMatchObject({ result: { data: expect.arrayContaining([expect.objectContaining({ id: 'H26' })]) } });
    expect(await me.json()).toMatchObject({ result: { data: { email: 'quan.tri@dondoc.test' } } });
  });

  it('answers with data that is no page, is not kept, and belongs to no other site', async () => {
    const { headers } = await get('identity.me');

    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    expect(headers.has('strict-transport-security')).toBe(false);
  });

  it('answers several calls of one request in their order, each with its own outcome', async () => {
    const answer = await get(`identity.me,unit.path,khong.co?batch=1&input=${inputOf({ 1: { unitId: 'H26', on: 'hôm nay' } })}`);

    expect(answer.status).toBe(207);
    expect(await answer.json()).toMatchObject([
      { result: { data: { email: 'quan.tri@dondoc.test' } } },
      { error: { data: { code: 'BAD_REQUEST', path: 'unit.path' } } },
      { error: { data: { code: 'NOT_FOUND', path: 'khong.co' } } },
    ]);
  });

  it('answers one call that was sent as several as a list of one', async () => {
    const answer = await get('identity.me?batch=1');

    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject([{ result: { data: { email: 'quan.tri@dondoc.test' } } }]);
  });

  it('changes nothing by an address alone: a mutation is not to be had by GET, nor a query by POST', async () => {
    const input = { current: 'a', next: 'b' };
    const [mutation, query] = [await get(`identity.changePassword?input=${inputOf(input)}`), await post('identity.me', '{}')];

    expect([mutation.status, query.status]).toEqual([404, 404]);
    expect(await mutation.json()).toMatchObject({ error: { data: { code: 'NOT_FOUND' } } });
  });

  it('does nothing for the headers of an answer alone: neither a mutation nor a query is to be had by HEAD', async () => {
    const password = 'mot mat khau khac han';
    const path = `identity.changePassword?input=${inputOf({ current: oneTime, next: password })}`;
    const answers = await Promise.all([path, 'identity.me'].map((each) => fetch(`${origin}/api/trpc/${each}`, { method: 'HEAD', headers: { cookie } })));

    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
    expect((await signIn(oneTime)).status).toBe(200);
  });

  it.each([
    ['text/plain', '{"current":"a","next":"b"}', 415],
    ['application/x-www-form-urlencoded', 'current=a', 415],
    [null, null, 415],
    ['application/json', '{"current":', 400],
  ])('does nothing for a body of %s that reads %s', async (type, body, status) => {
    const answer = await post('identity.changePassword', body, type);

    expect(answer.status).toBe(status);
  });

  it('answers what a person can act on with its fault, in the shape of the API', async () => {
    const answer = await post('identity.changePassword', JSON.stringify({ current: 'không phải', next: 'mot mat khau du dai' }));

    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ error: { data: { path: 'identity.changePassword', fault: { code: 'identity/wrong-password' } } } });
  });

  it('does not tell a stranger whether there is what was asked for', async () => {
    const answer = await fetch(`${origin}/api/trpc/identity.me,plan.list?batch=1`);

    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject([{ error: { data: { code: 'UNAUTHORIZED' } } }, { error: { data: { code: 'UNAUTHORIZED' } } }]);
  });
});
