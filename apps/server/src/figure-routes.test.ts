import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { period } from '@dondoc/domain/calendar';
import { unitId } from '@dondoc/domain/unit';
import { openHttp } from './http.ts';
import { addPerson } from './identity/add-person.ts';
import { openAuth } from './identity/auth.ts';
import type { UserRole } from './identity/role.ts';
import { User } from './identity/user.entity.ts';
import { openTestApi } from './testing/open-test-api.ts';

const api = await openTestApi();
const auth = await openAuth(api.database, { publicUrl: null });
const server = await openHttp({ orm: api.database, auth, publicUrl: null });
let origin = '';

beforeAll(async () => {
  origin = await server.listen({ port: 0, host: '127.0.0.1' });
});
beforeEach(() => api.empty());
afterAll(async () => {
  await server.close();
  await api.close();
});

async function signedIn(role: UserRole, units: readonly string[], { isFresh = false } = {}): Promise<string> {
  const em = api.database.em.fork();
  const email = `tep-mau.${crypto.randomUUID()}@dondoc.test`;
  const { userId, oneTimePassword } = await addPerson(em, { email, name: 'Người tải', role, unitIds: units.map(unitId) });
  if (!isFresh) await em.nativeUpdate(User, { id: userId }, { mustChangePassword: false });
  const response = await fetch(`${origin}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ email, password: oneTimePassword }),
  });
  return response.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ');
}

const download = (search: string, cookie = '') => fetch(`${origin}/api/figures?${search}`, { headers: { cookie } });

describe('GET /api/figures', () => {
  it('gives the figures of a month to be saved, in the format asked for', async () => {
    const member = await api.member(['H26']);
    const cell = { unitId: unitId('H26'), indicator: 'dung-han', numerator: 9, denominator: 10, version: null };
    await member.entry.save({ period: period('2022-08'), cells: [cell] });

    const response = await download('period=2022-08&format=csv&indicator=dung-han,hai-long', await signedIn('unit-member', ['H26']));

    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toContain('attachment; filename="so-lieu-2022-08.csv"');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    const lines = Buffer.from(await response.arrayBuffer()).toString().split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFFunit;indicator;indicator_version;service;month;numerator;denominator;/);
    expect(lines.slice(1)).toEqual([
      'H26;dung-han;1;0;2022-08;9;10;;;1;Thành phố Hà Nội;Tỷ lệ giải quyết đúng hạn;;;',
      'H26;hai-long;1;0;2022-08;;;;;;Thành phố Hà Nội;Mức độ hài lòng;;;',
      '',
    ]);
  });

  it('gives a workbook unless another format is named', async () => {
    const response = await download('period=2022-08', await signedIn('unit-member', ['H26']));

    expect(response.headers.get('content-type')).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    expect(Buffer.from(await response.arrayBuffer()).subarray(0, 2).toString()).toBe('PK');
  });

  it('is not given to a stranger, nor before a one-time password is replaced', async () => {
    expect((await download('period=2022-08')).status).toBe(401);
    expect((await download('period=2022-08', await signedIn('unit-member', ['H26'], { isFresh: true }))).status).toBe(403);
  });

  it('of a neighbouring unit looks as if there were none', async () => {
    const cookie = await signedIn('unit-member', ['H48']);

    expect((await download('period=2022-08&unit=H17', cookie)).status).toBe(404);
    expect((await download('period=2022-08&unit=H48', cookie)).status).toBe(200);
  });

  it.each(['', 'period=2022', 'period=2022-13', 'period=2022-08&format=exe', 'period=2022-08&unit=../x', 'period=2022-08&service=-1', 'period=2022-08&language=fr'])(
    'does not understand ?%s',
    async (search) => {
      expect((await download(search, await signedIn('unit-member', ['H26']))).status).toBe(400);
    },
  );

  it('says why it cannot be: an indicator that is not there, more rows than a file has', async () => {
    const cookie = await signedIn('administrator', []);
    const services = Array.from({ length: 100 }, (_, at) => at).join(',');
    const codes = 'dvc-phat-sinh,hs-truc-tuyen,dvc-toan-trinh';
    const unknown = await download('period=2022-08&indicator=khong-co', cookie);
    const large = await download(`period=2022-08&service=${services}&indicator=${codes}`, cookie);

    expect([unknown.status, large.status]).toEqual([422, 422]);
    expect(await unknown.json()).toMatchObject({ message: expect.stringContaining('khong-co'), fault: { code: 'kpi/unknown-indicator' } });
    expect(await large.json()).toMatchObject({ fault: { code: 'figures/too-many-rows', detail: { most: 20_000 } } });
  });
});
