import { afterAll, describe, expect, it } from 'vitest';
import { day } from '@dondoc/domain/calendar';
import { openTestApi } from '../testing/open-test-api.ts';
import { appRouter } from '../router.ts';
import { actorWith } from './actor-with.ts';
import { AuthSession } from './auth.entities.ts';
import { User } from './user.entity.ts';

const api = await openTestApi();
afterAll(() => api.close());

const today = day('2022-10-15');
const newcomer = (name: string) => ({ email: `${name}@dondoc.test`, name, role: 'unit-member' as const, unitIds: ['G01'] });

/** Adds a person through the API and gives the calls they can make, with their one-time password still in force. */
async function added(name: string) {
  const administrator = await api.administrator();
  const { userId, oneTimePassword } = await administrator.identity.addUser(newcomer(name));
  const actor = await actorWith(api.database.em.fork(), { userId, sessionId: null, today });
  const caller = async () =>
    appRouter.createCaller({ em: api.database.em.fork(), actor: await actorWith(api.database.em.fork(), { userId, sessionId: null, today }), today });
  return { administrator, userId, oneTimePassword, actor, caller };
}

const versionOf = async (userId: string) => (await api.database.em.fork().findOneOrFail(User, { id: userId })).version;

describe('identity', () => {
  it('tells a member who they are, for which units, and which day it is', async () => {
    const member = await api.member(['H26']);

    expect(await member.identity.me()).toMatchObject({
      role: 'unit-member',
      mustChangePassword: false,
      units: [{ id: 'H26', name: 'Thành phố Hà Nội' }],
      today: '2022-10-15',
    });
  });

  it('keeps a person with a one-time password out of everything until they have chosen their own', async () => {
    const { caller, oneTimePassword } = await added('moi');
    const before = await caller();

    await expect(before.unit.list({ on: '2022-07-01' })).rejects.toMatchObject({
      cause: { fault: { code: 'identity/password-change-required' } },
    });
    await before.identity.changePassword({ current: oneTimePassword, next: 'mot mat khau dai' });

    const after = await caller();
    expect((await after.identity.me()).mustChangePassword).toBe(false);
    expect(await after.unit.list({ on: '2022-07-01' })).not.toHaveLength(0);
  });

  it.each([
    ['sai-mat-khau-cu', 'mot mat khau dai', 'identity/wrong-password'],
    [null, 'ngan', 'identity/password-too-short'],
    [null, null, 'identity/password-not-new'],
  ])('refuses a change from %s to %s', async (current, next, code) => {
    const { caller, oneTimePassword } = await added(`doi-${code.replace('/', '-')}`);
    const person = await caller();

    const change = person.identity.changePassword({ current: current ?? oneTimePassword, next: next ?? oneTimePassword });

    await expect(change).rejects.toMatchObject({ cause: { fault: { code } } });
  });

  it('lists people with their units', async () => {
    const { administrator, userId } = await added('danh-sach');

    expect(await administrator.identity.listUsers()).toContainEqual({
      id: userId,
      email: 'danh-sach@dondoc.test',
      name: 'danh-sach',
      role: 'unit-member',
      units: [{ id: 'G01', name: 'Bộ Công an' }],
      disabled: false,
      mustChangePassword: true,
      version: 1,
    });
  });

  it('refuses an address that is taken, whatever its case', async () => {
    const { administrator } = await added('trung');

    await expect(administrator.identity.addUser({ ...newcomer('trung'), email: 'TRUNG@dondoc.test' })).rejects.toMatchObject({
      cause: { fault: { code: 'identity/email-taken', detail: { email: 'trung@dondoc.test' } } },
    });
  });

  it('refuses a member without a unit, and a unit that is not there', async () => {
    const administrator = await api.administrator();

    await expect(administrator.identity.addUser({ ...newcomer('khong-don-vi'), unitIds: [] })).rejects.toMatchObject({
      cause: { fault: { code: 'identity/member-without-unit' } },
    });
    await expect(administrator.identity.addUser({ ...newcomer('la'), unitIds: ['G99'] })).rejects.toMatchObject({
      cause: { fault: { code: 'identity/unknown-unit', detail: { unitId: 'G99' } } },
    });
  });

  it('changes the units of a person, and refuses an edit on an older version', async () => {
    const { administrator, userId } = await added('chuyen');
    const version = await versionOf(userId);

    await administrator.identity.setUserUnits({ userId, unitIds: ['G02', 'H26'], version });

    expect((await actorWith(api.database.em.fork(), { userId, sessionId: null, today }))?.homeUnitIds.toSorted()).toEqual(['G02', 'H26']);
    await expect(administrator.identity.setUserUnits({ userId, unitIds: ['G03'], version })).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { fault: { code: 'edit/stale', detail: { readVersion: version, currentVersion: version + 1 } } },
    });
  });

  it('ends the sessions of a person whose account is closed or whose password is reset', async () => {
    const { administrator, userId, oneTimePassword } = await added('dong');
    const session = { userId, token: userId, expiresAt: new Date('2100-01-01'), ipAddress: null, userAgent: null };
    const times = { createdAt: new Date(), updatedAt: new Date() };
    const open = () => api.database.em.fork().insert(AuthSession, { id: crypto.randomUUID(), ...session, ...times });
    const sessions = () => api.database.em.fork().count(AuthSession, { userId });

    await open();
    const reset = await administrator.identity.resetPassword({ userId });
    expect([await sessions(), reset.oneTimePassword === oneTimePassword]).toEqual([0, false]);

    await open();
    await administrator.identity.setUserDisabled({ userId, disabled: true, version: await versionOf(userId) });
    expect(await sessions()).toBe(0);
    expect(await actorWith(api.database.em.fork(), { userId, sessionId: null, today })).toBeNull();
  });

  it('never closes the account of the last administrator', async () => {
    const administrator = await api.administrator();
    const { userId } = await administrator.identity.me();

    const closing = administrator.identity.setUserDisabled({ userId, disabled: true, version: await versionOf(userId) });

    await expect(closing).rejects.toMatchObject({ cause: { fault: { code: 'identity/last-administrator' } } });
  });
});
