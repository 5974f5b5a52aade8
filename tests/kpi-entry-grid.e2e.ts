import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addMember, expectAccessible, expectNoSidewaysScroll, openBrowser, signedIn } from './browser.ts';
import { serve, type RunningServer } from './serve.ts';

// A month's sheet of one unit, by the keyboard and the clipboard alone: two indicators, two counts each.

let server: RunningServer;
let browser: Browser;
let member: BrowserContext;
let page: Page;

beforeAll(async () => {
  server = await serve();
  browser = await openBrowser();
  const administrator = await (await signedIn(browser, server.address, server.administrator)).newPage();
  const added = await addMember(administrator, server.address, { name: 'Cán bộ Hà Nội', email: 'hanoi@dondoc.test', unit: 'Thành phố Hà Nội' });
  member = await signedIn(browser, server.address, added);
  await member.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await opened();
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await page?.screenshot({ path: join(import.meta.dirname, 'screenshots/failed-entry-grid.png'), fullPage: true });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function opened(): Promise<Page> {
  const form = await member.newPage();
  await form.goto(`${server.address}/chi-tieu/nhap?period=2022-08`);
  await cells(form).first().waitFor();
  return form;
}

/** The cells of the sheet, line by line. */
const cells = (form: Page) => form.locator('[data-sheet-row]');

const texts = (form = page) => cells(form).evaluateAll((inputs) => inputs.map((input) => (input instanceof HTMLInputElement ? input.value : '')));

describe('the sheet of a month', () => {
  it('is walked by arrows, Tab and Enter, mended with F2 and put back with Esc', async () => {
    await cells(page).first().focus();
    await page.keyboard.type('30');
    await page.keyboard.press('Tab');
    await page.keyboard.type('40');
    await page.keyboard.press('Enter');
    await page.keyboard.type('9');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('7');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('F2');
    await page.keyboard.press('End');
    await page.keyboard.type('1');
    expect(await texts()).toEqual(['301', '40', '7', '9']);

    await page.keyboard.press('Escape');
    expect(await texts()).toEqual(['30', '40', '7', '9']);
  });

  it('fills down, copies a range as Excel reads it, and undoes both ways', async () => {
    await cells(page).first().focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+d');
    expect(await texts()).toEqual(['30', '40', '30', '40']);

    await page.keyboard.press('Control+c');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('30\t40\r\n30\t40');
    await page.keyboard.press('Control+z');
    expect(await texts()).toEqual(['30', '40', '7', '9']);
    await page.keyboard.press('Control+y');
    expect(await texts()).toEqual(['30', '40', '30', '40']);
  });

  it('chooses a range with the mouse and empties it', async () => {
    await cells(page).nth(2).hover();
    await page.mouse.down();
    await cells(page).nth(3).hover();
    await page.mouse.up();
    await page.getByText('Đang chọn 1 × 2 ô.').waitFor();
    await page.keyboard.press('Delete');

    expect(await texts()).toEqual(['30', '40', '', '']);
  });

  it('takes a range from Excel, and says what did not fit', async () => {
    await page.evaluate(() => navigator.clipboard.writeText('1.234\t5.678\r\nx\tx\r\n1\t2\r\n'));
    await cells(page).first().focus();
    await page.keyboard.press('Control+v');

    expect(await texts()).toEqual(['1.234', '5.678', 'x', 'x']);
    await page.getByText('Có 2 ô nằm ngoài bảng, không dán.').first().waitFor();
    await expectAccessible(page);
  });

  it('keeps what was typed when the tab is closed', async () => {
    await page.close();
    page = await opened();

    await page.getByText('Đã khôi phục phần nhập dở trên máy này.').waitFor();
    expect(await texts()).toEqual(['1.234', '5.678', 'x', 'x']);
  });

  it('holds what is saved while the line is dead, and sends it when it is back', async () => {
    await member.setOffline(true);
    await page.getByText('Mất kết nối. Số đang nhập được giữ trên máy này, kể cả khi đóng trang.').waitFor();
    await page.getByRole('button', { name: 'Lưu 2 ô' }).click();
    await page.getByText('Mất kết nối. Số đã bấm lưu được giữ trên máy này và tự gửi khi có mạng.').waitFor();
    await expectAccessible(page);

    await member.setOffline(false);
    await page.getByText('Đã lưu 2 ô.').first().waitFor();
  });

  it('shows both values when somebody else has saved the cell meanwhile, and overwrites nothing', async () => {
    await page.goto(`${server.address}/chi-tieu/nhap?period=2022-08`);
    const other = await opened();
    await cells(page).first().fill('1000');
    await cells(other).first().fill('2000');
    await other.getByRole('button', { name: 'Lưu 1 ô' }).click();
    await other.getByText('Đã lưu 1 ô.').first().waitFor();
    await other.close();

    await page.getByText('Bạn: 1.000/5.678').waitFor();
    await page.getByText('Cán bộ Hà Nội đã nhập: 2.000/5.678').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Lấy số kia' }).click();
    expect((await texts())[0]).toBe('2.000');
  });

  it('takes figures of one service beside those of the whole indicator', async () => {
    const picker = page.getByRole('combobox', { name: 'Dịch vụ công' });
    await picker.fill('dang ky khai sinh');
    await page.locator('.ant-select-item-option').filter({ hasText: '12. Đăng ký khai sinh' }).click();
    await page.keyboard.press('Escape');
    const birth = page.getByRole('textbox', { name: 'Thành phố Hà Nội, Tỷ lệ DVC trực tuyến phát sinh hồ sơ, dịch vụ 12: Đăng ký khai sinh' });
    await birth.first().focus();
    await page.keyboard.type('7');
    await page.keyboard.press('Tab');
    await page.keyboard.type('9');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Lưu 1 ô' }).click();
    await page.getByText('Đã lưu 1 ô.').first().waitFor();

    await page.reload();
    await birth.first().waitFor();
    await page.getByRole('rowheader', { name: '12. Đăng ký khai sinh' }).first().waitFor();
    expect(await texts()).toEqual(['2.000', '5.678', '7', '9', 'x', 'x', '', '']);
    await page.goto(`${server.address}/chi-tieu/nhap?period=2022-08`);
    await expect.poll(() => texts()).toEqual(['2.000', '5.678', 'x', 'x']);
    await page.goBack();
    await birth.first().waitFor();
  });

  it('is one draft in two tabs: what is typed in either is kept, and neither overwrites the other in silence', async () => {
    await page.goto(`${server.address}/chi-tieu/nhap?period=2022-08`);
    const other = await opened();
    await cells(page).nth(0).fill('2100');
    await cells(other).nth(2).fill('7');
    await cells(other).nth(3).fill('9');
    await expect.poll(() => texts(page)).toEqual(['2100', '5.678', '7', '9']);
    expect(await texts(other)).toEqual(['2100', '5.678', '7', '9']);
    await page.close();
    page = await opened();
    expect(await texts(page)).toEqual(['2100', '5.678', '7', '9']);

    await cells(page).nth(0).fill('2200');
    await cells(other).nth(0).fill('2300');
    await page.getByText('Ở thẻ khác đang nhập: 2.300/5.678').waitFor();
    expect(await texts(page)).toEqual(['2200', '5.678', '7', '9']);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Lấy số ở thẻ kia' }).click();
    await page.getByRole('button', { name: 'Lưu 2 ô' }).click();
    await page.getByText('Đã lưu 2 ô.').first().waitFor();

    await other.getByText('Có 2 ô nhập ở đây đã được lưu hoặc bỏ ở thẻ khác.').waitFor();
    await expect.poll(() => texts(other)).toEqual(['2.300', '5.678', '7', '9']);
    await other.getByText('Không có ô chưa lưu.').waitFor();
    await other.close();
  });

  it('can be used on a phone', async () => {
    await page.setViewportSize({ width: 360, height: 740 });

    await expectNoSidewaysScroll(page);
    await cells(page).first().fill('5');
    await page.getByRole('button', { name: 'Lưu 1 ô' }).waitFor();
    await expectAccessible(page);
  });
});
