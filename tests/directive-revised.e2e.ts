import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addMember, chooseDay, expectAccessible, expectNoSidewaysScroll, openBrowser, signedIn } from './browser.ts';
import { serve, type RunningServer } from './serve.ts';

// A plan lives on after its approval: a second document amends it, reports stay with the tasks that remain, the first
// document and version can still be read. And a Word file is read with the words of each field marked.
//
// First document: tasks 1 to 3. Second: 1 as it was, 2 with another day, 3 gone, one new. So: 1 kept, 1 changed, 1 gone, 1 added.

const first = [
  'KẾ HOẠCH',
  'Triển khai Đề án 06 năm 2024',
  '',
  '1. Rà soát văn bản quy phạm pháp luật về định danh. Đơn vị chủ trì: Bộ Tư pháp. Thời gian hoàn thành: Tháng 6/2024.',
  '2. Kết nối cơ sở dữ liệu hộ tịch với dữ liệu dân cư. Đơn vị chủ trì: Bộ Công an. Thời gian hoàn thành: 30/9/2024.',
  '3. Tập huấn cán bộ một cửa. Đơn vị chủ trì: Bộ Nội vụ. Thời gian hoàn thành: Quý III/2024.',
].join('\n');
const second = [
  'KẾ HOẠCH',
  'Sửa đổi Kế hoạch triển khai Đề án 06 năm 2024',
  '',
  '1. Rà soát văn bản quy phạm pháp luật về định danh. Đơn vị chủ trì: Bộ Tư pháp. Thời gian hoàn thành: Tháng 6/2024.',
  '2. Kết nối cơ sở dữ liệu hộ tịch với dữ liệu dân cư. Đơn vị chủ trì: Bộ Công an. Thời gian hoàn thành: 31/12/2024.',
  '3. Số hóa sổ đăng ký hôn nhân. Đơn vị chủ trì: Bộ Tư pháp. Thời gian hoàn thành: Quý IV/2024.',
].join('\n');
const asFile = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

let server: RunningServer;
let browser: Browser;
let administrator: BrowserContext;
let page: Page;
let plan: string;

beforeAll(async () => {
  server = await serve();
  browser = await openBrowser();
  administrator = await signedIn(browser, server.address, server.administrator);
  page = await administrator.newPage();
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await page?.screenshot({ path: join(import.meta.dirname, 'screenshots/failed-revision.png'), fullPage: true });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe('a directive that is amended', () => {
  it('becomes a plan, and a unit reports on a task of it', async () => {
    await page.goto(`${server.address}/ke-hoach`);
    await page.locator('input[type=file]').first().setInputFiles(asFile('ke-hoach-06.txt', first));
    await page.getByRole('button', { name: 'Phê duyệt', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Tên kế hoạch').fill('Đề án 06 năm 2024');
    await dialog.getByRole('button', { name: /^Phê duyệt: / }).click();
    await page.getByRole('heading', { name: 'Đề án 06 năm 2024', level: 1, exact: true }).waitFor();
    plan = page.url().split('?')[0] ?? '';

    const officer = await addMember(page, server.address, { name: 'Cán bộ Bộ Tư pháp', email: 'btp@dondoc.test', unit: 'Bộ Tư pháp' });
    const member = await signedIn(browser, server.address, officer);
    const work = await member.newPage();
    await work.goto(`${server.address}/viec`);
    await work.getByRole('row', { name: /Rà soát văn bản/ }).getByRole('button', { name: /Báo cáo/ }).first().click();
    const form = work.getByRole('dialog');
    await form.getByText('Đã hoàn thành', { exact: true }).click();
    await chooseDay(work, form.getByLabel('Ngày hoàn thành'), '20/6/2024');
    await form.getByLabel('Đã làm gì, vướng gì').fill('Đã rà soát 42 văn bản.');
    await form.getByRole('button', { name: 'Gửi báo cáo' }).click();
    await work.getByText('Đã gửi báo cáo.').waitFor();
    await member.close();
  });

  it('is read anew for the plan, and every change is shown before it is approved', async () => {
    await page.goto(`${plan}/van-ban`);
    await page.locator('input[type=file]').last().setInputFiles(asFile('sua-doi-ke-hoach-06.txt', second));
    await page.waitForURL(/du-thao/);
    await page.getByRole('link', { name: 'Xem thay đổi' }).click();
    await page.getByRole('heading', { name: 'Thay đổi so với kế hoạch', level: 1 }).waitFor();

    for (const head of ['Nhiệm vụ sửa (1)', 'Nhiệm vụ thêm (1)', 'Nhiệm vụ bỏ (1)']) await page.getByRole('heading', { name: head }).waitFor();
    const changed = page.getByRole('article', { name: /Kết nối cơ sở dữ liệu/ });
    expect(await changed.innerText()).toMatch(/30\/9\/2024.*31\/12\/2024/s);
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 800 });
    await expectNoSidewaysScroll(page);
    await page.screenshot({ path: join(import.meta.dirname, 'screenshots/revision-360.png'), fullPage: true });
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.screenshot({ path: join(import.meta.dirname, 'screenshots/revision-1366.png'), fullPage: true });
  });

  it('makes the second version once approved; the first is still there to read', async () => {
    await chooseDay(page, page.getByLabel('Phiên bản mới có hiệu lực từ ngày'), '1/7/2024');
    await page.getByRole('button', { name: 'Phê duyệt bản điều chỉnh' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Phê duyệt bản điều chỉnh' }).click();
    await page.getByRole('heading', { name: 'Nguyên văn của phiên bản 2' }).waitFor();
    await page.getByText('Thêm 1, bỏ 1, sửa 1, giữ nguyên 1 nhiệm vụ').waitFor();
    await expectAccessible(page);
    await page.screenshot({ path: join(import.meta.dirname, 'screenshots/versions-1366.png'), fullPage: true });

    await page.getByRole('link', { name: 'Phiên bản 1', exact: true }).click();
    await page.getByRole('heading', { name: 'Nguyên văn của phiên bản 1' }).waitFor();
    await page.getByText('Tập huấn cán bộ một cửa', { exact: false }).first().waitFor();
    await page.setViewportSize({ width: 360, height: 800 });
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  it('keeps the first document byte for byte', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Tải xuống ke-hoach-06.txt' }).first().click(),
    ]);
    const bytes = await readFile((await download.path()) ?? '');

    expect(createHash('sha256').update(bytes).digest('hex')).toBe(createHash('sha256').update(first).digest('hex'));
  });

  it('leaves the report with the task that remains, and leads from the task to its words in the document', async () => {
    await page.goto(`${plan}/nhiem-vu?on=2024-08-01`);
    await page.getByRole('link', { name: /Rà soát văn bản/ }).first().click();
    await page.getByText('Đã rà soát 42 văn bản.').waitFor();
    await page.getByRole('link', { name: /Xem trong văn bản/ }).click();

    await page.locator('.source-read mark').filter({ hasText: 'Rà soát văn bản quy phạm pháp luật về định danh' }).waitFor();
    expect(await page.locator('.source-read mark').allInnerTexts()).toEqual([
      'Rà soát văn bản quy phạm pháp luật về định danh',
      'Bộ Tư pháp',
      'Tháng 6/2024',
    ]);
    await expectAccessible(page);
  });

  it('asks nothing more of a unit whose task is gone', async () => {
    await page.goto(`${plan}/nhiem-vu?on=2024-08-01`);
    await page.getByRole('link', { name: /Số hóa sổ đăng ký hôn nhân/ }).first().waitFor();

    expect(await page.getByRole('row', { name: /Tập huấn cán bộ một cửa/ }).innerText()).toContain('Đã hủy');
  });
});

describe('a Word file', () => {
  it('is read into a draft with its document kept', async () => {
    await page.goto(`${server.address}/ke-hoach`);
    await page.locator('input[type=file]').first().setInputFiles(join(import.meta.dirname, 'documents/ministry-program.docx'));
    await page.waitForURL(/du-thao/);
    await page.getByText('ministry-program.docx', { exact: false }).first().waitFor();
    await page.getByText('Đã đọc 100', { exact: false }).first().waitFor();

    await expectAccessible(page);
    await page.screenshot({ path: join(import.meta.dirname, 'screenshots/draft-docx-1366.png') });
  });
});

describe('a plan without a document', () => {
  it('is written by hand: the deadline says its day as it is typed, and the plan names no file', async () => {
    await page.goto(`${server.address}/ke-hoach`);
    await page.getByLabel('Tên kế hoạch').fill('Kế hoạch sơ kết Đề án 06');
    await page.getByRole('button', { name: 'Bắt đầu lập kế hoạch' }).click();
    await page.getByRole('button', { name: 'Thêm nhiệm vụ' }).first().click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Nội dung nhiệm vụ').fill('Sơ kết việc thực hiện Đề án 06');
    await form.getByRole('button', { name: 'Thêm đơn vị' }).click();
    await form.getByRole('combobox', { name: 'Đơn vị 1', exact: true }).fill('bo cong an');
    await page.locator('.ant-select-item-option').filter({ hasText: 'Bộ Công an' }).first().click();
    await form.getByRole('button', { name: 'Thêm thời hạn' }).click();
    await form.getByLabel('Thời hạn 1', { exact: true }).fill('quý III/2023');
    await form.getByText('đến hạn 30/9/2023').waitFor();
    await expectAccessible(page);
    await form.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Sơ kết việc thực hiện Đề án 06').first().waitFor();
    await page.getByRole('button', { name: 'Phê duyệt', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: /^Phê duyệt: / }).click();
    await page.getByRole('heading', { name: 'Kế hoạch sơ kết Đề án 06', level: 1, exact: true }).waitFor();
    await page.getByRole('link', { name: 'Văn bản và phiên bản' }).click();

    await page.getByText('Phiên bản này được lập bằng tay', { exact: false }).waitFor();
    await expectAccessible(page);
  });

  it('is copied into a draft of its own', async () => {
    await page.getByRole('button', { name: 'Sao chép thành dự thảo mới' }).click();
    await page.waitForURL(/du-thao/);

    await page.getByText('Sơ kết việc thực hiện Đề án 06').first().waitFor();
  });
});
