import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addMember, chooseDay, expectAccessible, openBrowser, signedIn } from './browser.ts';
import { serve, type RunningServer } from './serve.ts';

// The other path: a target for every unit, counts entered by two of them, and the roll-up of August 2022.
//
//   Hà Nội       3.766 of 10.000 dossiers online   37,66 %   1.234 short of 50 %
//   Bộ Công an   5.000 of  8.000                   62,50 %   reached
//   nation       8.766 of 18.000                   48,70 %     234 short of 50 %   (a mean of the two rates would say 50,08 %)

let server: RunningServer;
let browser: Browser;
let page: Page;
let hanoi: BrowserContext;

beforeAll(async () => {
  server = await serve();
  browser = await openBrowser();
  page = await (await signedIn(browser, server.address, server.administrator)).newPage();
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await page?.screenshot({ path: join(import.meta.dirname, 'screenshots/failed-kpi.png'), fullPage: true });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const august = 'period=2022-08';

async function enter(member: BrowserContext, unit: string, counts: readonly [string, string]): Promise<Page> {
  const form = await member.newPage();
  await form.goto(`${server.address}/chi-tieu/nhap?${august}`);
  const cells = form.getByRole('textbox', { name: new RegExp(`^${unit}, Tỷ lệ hồ sơ giải quyết trực tuyến`, 'i') });
  await cells.nth(0).fill(counts[0]);
  await cells.nth(1).fill(counts[1]);
  return form;
}

/** Takes the first picture of the page away in one of its kinds. */
async function takeAway(kind: string) {
  const button = page.getByRole('button', { name: new RegExp(`^Tải ${kind}: `) }).first();
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

describe('targets, counts and their roll-up', () => {
  it('gives every unit a target at once', async () => {
    await page.goto(`${server.address}/chi-tieu/giao?${august}&indicator=hs-truc-tuyen`);
    await page.getByLabel('Cùng một mức (%)').fill('50');
    await page.getByRole('button', { name: /^Đặt cho cả \d+ đơn vị$/ }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Lưu \d+ thay đổi$/ }).click();

    await page.getByText(/Đã lưu \d+ chỉ tiêu\./).first().waitFor();
  });

  it('tells a unit the distance to its target in dossiers while it types, and saves both counts', async () => {
    const added = await addMember(page, server.address, { name: 'Cán bộ Hà Nội', email: 'hanoi@dondoc.test', unit: 'Thành phố Hà Nội' });
    hanoi = await signedIn(browser, server.address, added);
    const form = await enter(hanoi, 'Thành phố Hà Nội', ['3766', '10000']);

    await form.getByText('còn thiếu 1.234 hồ sơ để đạt 50 %').waitFor();
    await expectAccessible(form);
    await form.getByRole('button', { name: 'Lưu 1 ô' }).click();
    await form.getByText('Đã lưu 1 ô.').first().waitFor();
  });

  it('keeps what was typed and not saved when the tab is closed', async () => {
    const added = await addMember(page, server.address, { name: 'Cán bộ Bộ Công an', email: 'bca@dondoc.test', unit: 'Bộ Công an' });
    const member = await signedIn(browser, server.address, added);
    await (await enter(member, 'Bộ Công an', ['5000', '8000'])).close();

    const again = await member.newPage();
    await again.goto(`${server.address}/chi-tieu/nhap?${august}`);
    await again.getByText('Đã khôi phục phần nhập dở trên máy này.').waitFor();
    await again.getByRole('button', { name: 'Lưu 1 ô' }).click();
    await again.getByText('Đã lưu 1 ô.').first().waitFor();
  });

  it('adds counts and not rates, and says how many units reported', async () => {
    await page.goto(`${server.address}/chi-tieu/ket-qua?${august}&indicator=hs-truc-tuyen`);
    const row = async (name: string) => (await page.getByRole('row', { name: new RegExp(`^${name}`) }).first().innerText()).replaceAll(/\s+/g, ' ');

    await page.getByText('8.766').first().waitFor();
    expect(await row('Cả nước')).toMatch(/8\.766.*18\.000.*48,70 %.*50 %.*234/);
    expect(await row('Tỉnh, thành phố')).toMatch(/3\.766.*10\.000.*37,66 %.*1\/63/);
    expect(await row('Bộ Công an')).toMatch(/5\.000.*8\.000.*62,50 %.*50 %.*đạt/);
    expect(await row('Bộ Y tế')).toMatch(/chưa báo cáo/);
    await expectAccessible(page);
  });

  it('lets a picture be taken away as a drawing, as dots and with its figures as a workbook', async () => {
    await page.goto(`${server.address}/chi-tieu/ket-qua?${august}&indicator=hs-truc-tuyen&view=trend`);
    await page.getByRole('img', { name: /hình vẽ từ bảng số liệu bên dưới/ }).first().waitFor();
    const [drawing, dots, workbook] = [await takeAway('SVG'), await takeAway('PNG'), await takeAway('XLSX')];

    expect(drawing.name).toBe('xu-huong-hs-truc-tuyen-VN-2022-08.svg');
    expect(drawing.bytes.toString('utf8')).toMatch(/^<svg [^]*<\/svg>$/);
    expect(drawing.bytes.toString('utf8')).toContain('>48,7');
    expect(dots.name).toBe('xu-huong-hs-truc-tuyen-VN-2022-08.png');
    expect([...dots.bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(workbook.name).toBe('xu-huong-hs-truc-tuyen-VN-2022-08.xlsx');
    expect(workbook.bytes.subarray(0, 2).toString('latin1')).toBe('PK');
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(new Uint8Array(workbook.bytes).buffer);
    const last = book.worksheets[0]?.lastRow;
    const cells = [1, 2, 3, 4, 5].map((column) => last?.getCell(column).value);
    expect(cells.map((value) => (typeof value === 'string' ? value.replaceAll(/\s/g, ' ') : value))).toEqual(['tháng 8/2022', 8766, 18_000, '48,70 %', '50,00 %']);
  });

  it('lets a unit propose another target with its reason', async () => {
    const given = await hanoi.newPage();
    await given.goto(`${server.address}/chi-tieu/giao?${august}&indicator=hs-truc-tuyen`);
    await given.getByRole('button', { name: 'Đề xuất mức khác cho Thành phố Hà Nội' }).click();
    await given.getByLabel('Mức đề xuất (%)').fill('45');
    await given.getByLabel('Lý do').fill('Một nửa số xã chưa có máy quét');
    await expectAccessible(given);
    await given.getByRole('button', { name: 'Gửi đề xuất' }).click();

    await given.getByText(/^đơn vị đề xuất 45\s%: Một nửa số xã chưa có máy quét$/).waitFor();
    await given.close();
  });

  it('changes a target that was given only by a document, and keeps what was given before', async () => {
    await page.goto(`${server.address}/chi-tieu/giao?${august}&indicator=hs-truc-tuyen`);
    await page.getByRole('button', { name: 'Theo đề xuất của Thành phố Hà Nội' }).click();
    await page.getByRole('button', { name: 'Lưu 1 thay đổi' }).click();
    await page.getByLabel('Số, ký hiệu văn bản').fill('812/QĐ-TTg');
    await chooseDay(page, page.getByLabel('Ngày văn bản'), '15/9/2022');
    await page.getByLabel('Lý do điều chỉnh').fill('Theo đề xuất của thành phố');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Lưu điều chỉnh' }).click();
    await page.getByText('Đã lưu 1 chỉ tiêu.').first().waitFor();

    await page.getByRole('button', { name: 'Lịch sử chỉ tiêu của Thành phố Hà Nội' }).click();
    await page.getByText('812/QĐ-TTg ngày 15/9/2022: Theo đề xuất của thành phố').waitFor();
    await page.getByText(/^giao 50\s%$/).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
  });

  // 45 % of Hà Nội's 10.000 and 50 % of the ministry's 8.000 are 8.500 of 18.000; the nation's 50 % are 9.000.
  it('names the dossiers by which the targets below miss the target above', async () => {
    await page.goto(`${server.address}/chi-tieu/giao?${august}&indicator=hs-truc-tuyen`);

    await page.getByText(/cộng lại đạt 47,22\s%, chỉ tiêu của Cả nước là 50\s%: thiếu 500 hồ sơ\.$/).waitFor();
    await expectAccessible(page);
  });
});
