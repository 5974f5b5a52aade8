import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addMember, expectAccessible, expectNoSidewaysScroll, openBrowser, signedIn } from './browser.ts';
import { serve, type RunningServer } from './serve.ts';

// What was counted is handed on: an officer of Đà Nẵng submits August 2022, the administrator doubts a cell, the officer
// answers, it is approved; a correction afterwards breaks the approval, and only the difference is asked for.

let server: RunningServer;
let browser: Browser;
let administrator: BrowserContext;
let page: Page;
let officer: BrowserContext;
let form: Page;

const pictures = join(import.meta.dirname, 'screenshots');
const cell = 'Tỷ lệ hồ sơ giải quyết trực tuyến';

beforeAll(async () => {
  server = await serve();
  browser = await openBrowser();
  administrator = await signedIn(browser, server.address, server.administrator);
  page = await administrator.newPage();
  const added = await addMember(page, server.address, { name: 'Cán bộ Đà Nẵng', email: 'danang@dondoc.test', unit: 'Thành phố Đà Nẵng' });
  officer = await signedIn(browser, server.address, added);
  form = await officer.newPage();
});
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  await page?.screenshot({ path: join(pictures, 'failed-review.png'), fullPage: true });
  await form?.screenshot({ path: join(pictures, 'failed-review-form.png'), fullPage: true });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function enter(numerator: string): Promise<void> {
  await form.goto(`${server.address}/chi-tieu/nhap?period=2022-08`);
  const cells = form.getByRole('textbox', { name: new RegExp(`^Thành phố Đà Nẵng, ${cell}`, 'i') });
  await cells.nth(0).fill(numerator);
  await cells.nth(1).fill('100');
  await form.getByRole('button', { name: 'Lưu 1 ô' }).click();
  await form.getByText('Đã lưu 1 ô.').first().waitFor();
}

async function submit(answer: string | null = null): Promise<void> {
  await form.getByRole('button', { name: 'Trình duyệt Thành phố Đà Nẵng' }).click();
  const dialog = form.getByRole('dialog');
  if (answer !== null) await dialog.getByLabel(`Trả lời về ${cell}`).fill(answer);
  await dialog.getByRole('button', { name: 'Trình duyệt', exact: true }).click();
  await form.getByText('đã trình, chờ duyệt').first().waitFor();
}

async function openSheet(): Promise<void> {
  await page.goto(`${server.address}/chi-tieu/duyet?period=2022-08`);
  await page.getByRole('button', { name: 'Xem bảng số liệu của Thành phố Đà Nẵng' }).click();
  await page.getByRole('dialog').getByText(cell).first().waitFor();
}

async function approve(): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Duyệt', exact: true }).click();
  await page.locator('.ant-popconfirm').getByRole('button', { name: 'Duyệt', exact: true }).click();
  await page.getByText('Đã duyệt.').first().waitFor();
}

describe('figures that are handed on', () => {
  it('are submitted with a summary of what is sent', async () => {
    await enter('30');
    await expectAccessible(form);
    await submit();
  });

  it('are returned with a reason on the doubtful cell', async () => {
    await openSheet();
    await expectAccessible(page);
    await page.getByRole('checkbox', { name: `Hỏi lại ô ${cell}` }).check();
    await page.getByLabel(`Lý do hỏi lại ô ${cell}`).fill('Cao gấp đôi tháng trước');
    await page.screenshot({ path: join(pictures, 'review-sheet-1366.png') });
    await page.getByRole('button', { name: 'Trả lại 1 ô' }).click();
    await page.getByText('Đã trả lại đơn vị.').first().waitFor();
  });

  it('are answered by the unit and approved by the other person', async () => {
    await form.goto(`${server.address}/chi-tieu/nhap?period=2022-08`);
    await form.getByText('bị trả lại').first().waitFor();
    await submit('Nhận thêm hồ sơ của hai phường');
    await openSheet();
    await page.getByText('Đơn vị trả lời: Nhận thêm hồ sơ của hai phường').waitFor();
    await approve();
  });

  it('show a later correction as a broken approval, and count upward what is approved', async () => {
    await enter('31');
    await form.getByText('đã sửa sau khi duyệt, cần trình lại phần sửa').first().waitFor();
    await form.getByRole('button', { name: 'Trình duyệt Thành phố Đà Nẵng' }).click();
    await form.getByText('Trình lại 1 ô đã sửa của Thành phố Đà Nẵng').waitFor();
    await form.getByText('31/100. Đã duyệt trước đó: 30/100.').waitFor();
    await expectAccessible(form);
    await form.screenshot({ path: join(pictures, 'review-submit-changes-1366.png') });
    await form.keyboard.press('Escape');
    await submit();
    await openSheet();
    await page.getByText('Đã duyệt trước đó: 30/100').waitFor();
    await approve();
    await page.goto(`${server.address}/chi-tieu/duyet?period=2022-Q3&tab=progress`);
    const row = page.getByRole('row', { name: /^Thành phố Đà Nẵng/ });
    await row.waitFor();

    expect(await row.innerText()).toMatch(/1\/3/);
    await page.setViewportSize({ width: 360, height: 800 });
    await expectNoSidewaysScroll(page);
    await page.screenshot({ path: join(pictures, 'review-progress-360.png'), fullPage: true });
  });
});
