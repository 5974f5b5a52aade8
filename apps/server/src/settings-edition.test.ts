import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { day, period } from '@dondoc/domain/calendar';
import type { EntryWindow } from '@dondoc/domain/kpi';
import { unitId } from '@dondoc/domain/unit';
import type { Em } from './database.ts';
import { actorSignedIn } from './identity/actor-with.ts';
import { catalogueOf } from './kpi/indicator/indicator-for.ts';
import { windowStandings } from './kpi/review/windows.ts';
import { aVersion } from './testing/an-indicator.ts';
import { openTestApi } from './testing/open-test-api.ts';

const api = await openTestApi();
beforeEach(async () => {
  await api.empty();
  const { actor } = await api.contextOf(today, 'administrator');
  await api.database.em.fork().execute(
    `insert into auth_session (id, token, user_id, expires_at, created_at, updated_at) values ('s', 'token', ?, now() + interval '1 day', now(), now())`,
    [actor?.userId],
  );
});
afterAll(() => api.close());

const today = '2022-10-15';
const august = period('2022-08');
const hue = { id: unitId('H57'), level: 'province' as const };
const provinces: EntryWindow = { level: 'province', closesOnDate: 20, remindDays: 5 };

/** A request that has looked its session up. */
async function aRequest(): Promise<Em> {
  const em = api.database.em.fork();
  const actor = await actorSignedIn(em, { token: 'token', today: day(today), untilAfter: 0 });
  if (actor === null) throw new Error('the session stands');
  return em;
}

const standingFor = async (em: Em) => (await windowStandings(em, august, day(today)))(hue).kind;

const setWindow = async () => (await api.administrator()).review.setWindows({ windows: [provinces], seen: [] });

describe('settings', () => {
  it('are those that stand when a request begins: a window, an exception and its withdrawal hold at once', async () => {
    const administrator = await api.administrator();
    expect(await standingFor(await aRequest())).toBe('always-open');

    await setWindow();
    expect(await standingFor(await aRequest())).toBe('closed');

    const { id } = await administrator.review.grantException({ unitId: hue.id, period: august, until: day('2022-10-31'), reason: 'Mất điện' });
    expect(await standingFor(await aRequest())).toBe('excepted');

    await administrator.review.withdrawException({ id });
    expect(await standingFor(await aRequest())).toBe('closed');
  });

  it('hold a new version of an indicator at once', async () => {
    const before = (await catalogueOf(await aRequest())).length;

    await aVersion(api);

    expect(await catalogueOf(await aRequest())).toHaveLength(before + 1);
  });

  it('are read once while nobody changes them', async () => {
    await setWindow();
    await standingFor(await aRequest());
    await catalogueOf(await aRequest());
    const [window, version] = [await aRequest(), await aRequest()];
    const asked = [vi.spyOn(window, 'find'), vi.spyOn(version, 'find')];

    expect(await standingFor(window)).toBe('closed');
    await catalogueOf(version);

    for (const each of asked) expect(each).not.toHaveBeenCalled();
  });

  it('of a change that is taken back are seen by nobody else', async () => {
    await setWindow();
    const request = await aRequest();
    await standingFor(request);

    await request.begin();
    await request.execute('delete from kpi_entry_window');
    expect(await standingFor(request)).toBe('always-open');
    await request.rollback();

    expect(await standingFor(request)).toBe('closed');
    expect(await standingFor(await aRequest())).toBe('closed');
  });
});
