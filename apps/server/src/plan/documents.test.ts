import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { day } from '@dondoc/domain/calendar';
import { unitId } from '@dondoc/domain/unit';
import { attachmentNamed } from '../document-routes.ts';
import { openHttp } from '../http.ts';
import { addPerson } from '../identity/add-person.ts';
import { openAuth } from '../identity/auth.ts';
import type { UserRole } from '../identity/role.ts';
import { User } from '../identity/user.entity.ts';
import { aDraft, aPlan, shortDirective } from '../testing/a-plan.ts';
import { openTestApi } from '../testing/open-test-api.ts';

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

/** The cookie of a person who has signed in: anew in each test, which begins without sessions. */
async function signedIn(role: UserRole, units: readonly string[], { isFresh = false } = {}): Promise<string> {
  const em = api.database.em.fork();
  const email = `tai-ve.${crypto.randomUUID()}@dondoc.test`;
  const { userId, oneTimePassword } = await addPerson(em, { email, name: 'Người tải', role, unitIds: units.map(unitId) });
  if (!isFresh) await em.nativeUpdate(User, { id: userId }, { mustChangePassword: false });
  const response = await fetch(`${origin}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ email, password: oneTimePassword }),
  });
  return response.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ');
}

const download = (path: string, cookie = '') => fetch(`${origin}/api/documents/${path}`, { headers: { cookie } });

async function aDocument() {
  const { administrator, planId } = await aPlan(api);
  const [document] = await administrator.plan.documents({ planId });
  if (document === undefined) throw new Error('the plan has no document');
  return { administrator, planId, document };
}

describe('a document', () => {
  it('comes back byte for byte, to be saved under its name and never shown', async () => {
    const { document } = await aDocument();

    const response = await download(document.documentId, await signedIn('administrator', []));

    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer()).toString()).toBe(shortDirective);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="chi-dao.txt"; filename*=UTF-8''chi-dao.txt`);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(response.headers.get('cache-control')).toBe('private, no-store');
  });

  it('is given to a member whose unit has a part in the plan, and looks to its neighbour as if it were not there', async () => {
    const { document } = await aDocument();

    const own = await download(document.documentId, await signedIn('unit-member', ['H17']));
    const neighbour = await download(document.documentId, await signedIn('unit-member', ['H48']));
    const nowhere = await download(crypto.randomUUID(), await signedIn('unit-member', ['H48']));

    expect(own.status).toBe(200);
    expect(neighbour.status).toBe(404);
    expect(await neighbour.text()).toBe(await nowhere.text());
  });

  it('is not given to a stranger, nor before a one-time password is replaced', async () => {
    const { document } = await aDocument();

    expect((await download(document.documentId)).status).toBe(401);
    expect((await download(document.documentId, await signedIn('administrator', [], { isFresh: true }))).status).toBe(403);
  });

  it('is not given to a member while it is in review only', async () => {
    const { administrator, draftId } = await aDraft(api);
    const { documentId } = await administrator.plan.getDraft({ draftId });

    expect((await download(documentId ?? '', await signedIn('unit-member', ['H17']))).status).toBe(404);
    expect((await download(documentId ?? '', await signedIn('administrator', []))).status).toBe(200);
  });

  it.each(['..%2f..%2fpackage.json', '%2e%2e', '..%5c..%5cpackage.json', "x' or 1=1 --", '%00', 'a'.repeat(4000)])('is not found at %s', async (path) => {
    await aDocument();

    const response = await server.inject({ method: 'GET', url: `/api/documents/${path}`, headers: { cookie: await signedIn('administrator', []) } });

    expect([400, 404]).toContain(response.statusCode);
    expect(response.body).not.toContain('dependencies');
  });

  it('is kept once, however often it comes and whatever it is called', async () => {
    const first = await aDraft(api);
    const again = await first.administrator.plan.readDocument({
      fileName: 'ban-sao.txt',
      contentBase64: Buffer.from(shortDirective).toString('base64'),
      year: null,
    });

    const one = await first.administrator.plan.getDraft({ draftId: first.draftId });
    const other = await first.administrator.plan.getDraft({ draftId: again.draftId });

    expect(other.documentId).toBe(one.documentId);
    expect([one.fileName, other.fileName]).toEqual(['chi-dao.txt', 'ban-sao.txt']);
    expect(await api.database.em.fork().execute('select count(*)::int as kept from document')).toEqual([{ kept: 1 }]);
  });

  it('leaves nothing behind when it cannot be read', async () => {
    const administrator = await api.administrator();
    const contentBase64 = Buffer.from([0, 1, 2, 3]).toString('base64');

    await expect(administrator.plan.readDocument({ fileName: 'a.txt', contentBase64, year: null })).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' });

    expect(await api.database.em.fork().execute('select count(*)::int as kept from document')).toEqual([{ kept: 0 }]);
  });
});

describe('an annex', () => {
  const html = Buffer.from('<script>alert(1)</script>').toString('base64');

  it('is kept with the plan as it is, once, and downloaded like its document', async () => {
    const { administrator, planId, document } = await aDocument();
    const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
    const annex = { planId, fileName: 'Phụ lục “1”.png', contentBase64: bytes.toString('base64') };

    const { documentId } = await administrator.plan.addAnnex(annex);
    await administrator.plan.addAnnex(annex);

    expect(await administrator.plan.documents({ planId })).toMatchObject([
      { documentId: document.documentId, isAnnex: false, versions: [1] },
      { documentId, fileName: 'Phụ lục “1”.png', size: 7, isAnnex: true, versions: [] },
    ]);
    const response = await download(documentId, await signedIn('unit-member', ['H26']));
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect((await download(documentId, await signedIn('unit-member', ['H48']))).status).toBe(404);
  });

  it('is never given as a page, whatever it is called', async () => {
    const { administrator, planId } = await aDocument();
    const { documentId } = await administrator.plan.addAnnex({ planId, fileName: 'trang.html', contentBase64: html });

    const response = await download(documentId, await signedIn('administrator', []));

    expect(response.headers.get('content-type')).not.toContain('html');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment/);
  });

  it('is refused for a plan that is not there, and when it is empty', async () => {
    const { administrator, planId } = await aDocument();

    await expect(administrator.plan.addAnnex({ planId: crypto.randomUUID(), fileName: 'a.txt', contentBase64: html })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(administrator.plan.addAnnex({ planId, fileName: 'a.txt', contentBase64: '' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});

describe('plan.getSource', () => {
  it('shows where a task stands in the document', async () => {
    const { administrator, planId } = await aDocument();
    const [first] = await administrator.plan.listTasks({ planId, on: day('2022-08-01'), group: null, unitId: null, role: null, status: null, text: 'Rà soát văn bản' });

    const { lines, marks, fileName, number } = await administrator.plan.getSource({ planId, taskId: first?.id ?? '' });

    expect({ fileName, number }).toEqual({ fileName: 'chi-dao.txt', number: 1 });
    const words = marks.map(({ kind, line, from, to }) => [kind, lines.find((each) => each.line === line)?.text.slice(from, to)]);
    expect(words).toEqual([
      ['title', 'Rà soát văn bản'],
      ['unit', 'UBND thành phố Hà Nội'],
      ['unit', 'UBND thành phố Đà Nẵng'],
      ['deadline', 'Tháng 8/2022'],
    ]);
  });

  it('knows no task of another plan', async () => {
    const { administrator, planId } = await aDocument();

    await expect(administrator.plan.getSource({ planId, taskId: crypto.randomUUID() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('attachmentNamed', () => {
  it.each([
    ['Chỉ thị số 08 – Đôn đốc.docx', `attachment; filename="Chi thi so 08 _ Don doc.docx"; filename*=UTF-8''Ch%E1%BB%89%20th%E1%BB%8B%20s%E1%BB%91%2008%20%E2%80%93%20%C4%90%C3%B4n%20%C4%91%E1%BB%91c.docx`],
    ['../../etc/passwd', `attachment; filename=".._.._etc_passwd"; filename*=UTF-8''.._.._etc_passwd`],
    ['a"b\r\nX: y\'(1)*%41.txt', `attachment; filename="a_bX: y'(1)*_41.txt"; filename*=UTF-8''a%22bX%3A%20y%27%281%29%2A%2541.txt`],
    ['\u0000', `attachment; filename="tai-lieu"; filename*=UTF-8''tai-lieu`],
    ['nửa \ud800', `attachment; filename="nua _"; filename*=UTF-8''n%E1%BB%ADa%20%EF%BF%BD`],
  ])('names %j so that every reader saves it under one name and none takes it for a path', (name, header) => {
    expect(attachmentNamed(name)).toBe(header);
  });
});
