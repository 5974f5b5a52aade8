import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addMember, expectAccessible, openBrowser, signedIn } from './browser.ts';
import { serve, type RunningServer } from './serve.ts';

// Figures by file: the template is downloaded, filled in by another program, uploaded, looked at, applied, and stands in
// the form; then totals of another system are taken once.

let server: RunningServer;
let browser: Browser;
let page: Page;
let member: Page;

beforeAll(async () => {
  server = await serve();
  browser = await openBrowser();
  page = await (await signedIn(browser, server.address, server.administrator)).newPage();
  const added = await addMember(page, server.address, { name: 'Cán bộ Hà Nội', email: 'hanoi@dondoc.test', unit: 'Thành phố Hà Nội' });
  member = await (await signedIn(browser, server.address, added)).newPage();
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await member?.screenshot({ path: join(import.meta.dirname, 'screenshots/failed-file.png'), fullPage: true });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const address = () => `${server.address}/chi-tieu/nhap-tu-tep?period=2022-08`;

/** Downloads the template as a person does, and opens it as a spreadsheet program does. */
async function template(): Promise<ExcelJS.Workbook> {
  const [download] = await Promise.all([member.waitForEvent('download'), member.getByRole('button', { name: /Tải tệp mẫu tháng 8\/2022/ }).click()]);
  expect(download.suggestedFilename()).toBe('so-lieu-2022-08.xlsx');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(await readFile(await download.path())).buffer);
  return book;
}

async function upload(on: Page, name: string, content: Buffer): Promise<void> {
  await on.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: content });
}

describe('figures by file', () => {
  it('come from a template that is filled in, are looked at, applied, and stand in the form', async () => {
    await member.goto(address());
    const book = await template();
    const sheet = book.getWorksheet('Số liệu');
    const row = sheet?.getRows(6, 10)?.find((each) => each.getCell(2).text === 'Tỷ lệ hồ sơ giải quyết trực tuyến');
    if (row === undefined) throw new Error('the template has no row of the indicator');
    row.getCell(5).value = 3766;
    row.getCell(6).value = 10_000;

    await upload(member, 'so-lieu-thang-8.xlsx', Buffer.from(await book.xlsx.writeBuffer()));
    await member.getByText('1 số liệu mới').waitFor();
    await member.getByText('3.766/10.000').waitFor();
    await expectAccessible(member);
    await member.getByRole('button', { name: 'Áp dụng 1 số liệu' }).click();
    await member.getByRole('dialog').getByRole('button', { name: 'Áp dụng 1 số liệu' }).click();
    await member.getByText('Đã ghi 1 số liệu.').waitFor();
    await expectAccessible(member);

    await member.getByRole('link', { name: /Mở trang nhập số liệu/ }).click();
    const cells = member.getByRole('textbox', { name: /^Thành phố Hà Nội, Tỷ lệ hồ sơ giải quyết trực tuyến/i });
    await expect.poll(() => cells.nth(0).inputValue()).toMatch(/^3\.?766$/);
    await expect.poll(() => cells.nth(1).inputValue()).toMatch(/^10\.?000$/);
  });

  it('change nothing when the template is uploaded as it was downloaded', async () => {
    await member.goto(address());
    const book = await template();

    await upload(member, 'so-lieu.xlsx', Buffer.from(await book.xlsx.writeBuffer()));

    await member.getByText(/Tệp không thay đổi gì/).waitFor();
  });

  it('are refused cell by cell, with the reason and what is allowed', async () => {
    await member.goto(address());

    await upload(member, 'so-lieu.csv', Buffer.from('unit;indicator;month;numerator;denominator\nH26;hs-truc-tuyen;2022-08;12;10\nH17;dung-han;2022-08;1;2\n'));

    await member.getByText('Tử số (12) không được lớn hơn mẫu số (10).').waitFor();
    await member.getByText(/“H17” không phải mã đơn vị/).waitFor();
    await expectAccessible(member);
  });
});

describe('totals of another system', () => {
  const totals = Buffer.from(JSON.stringify({ source: 'cong-dvc', rows: [{ unit: 'H01', month: '2022-08', handled: 90, on_time: 85, late: 5 }] }));

  it('are taken once by an administrator', async () => {
    await page.goto(`${server.address}/chi-tieu/nhap-tu-tep`);
    await upload(page, 'cong-dvc.json', totals);
    await page.getByRole('button', { name: 'Nhận số của 1 đơn vị và tháng' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Nhận số của 1 đơn vị và tháng' }).click();
    await page.getByText('Đã nhận 1 dòng. Đã ghi 1 số liệu.').waitFor();
    await expectAccessible(page);

    await page.reload();
    await upload(page, 'cong-dvc.json', totals);
    await page.getByText(/mọi dòng đều đã nhận từ trước/).waitFor();
  });
});
