import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addMember, chooseDay, expectAccessible, openBrowser, signedIn } from './browser.ts';
import { serve, type RunningServer } from './serve.ts';

// The main job on the real document: "Sơ đồ 4" from its file to each unit's status on 15/10/2022.
//
// The counts by hand. 22 ministries and ministerial-level agencies and 63 provinces: 85 units in "các bộ, ngành, địa phương".
//
//   line  parts                                                     due          on 15/10/2022
//   9,11  none: nobody is named
//   15    BCA and VPCP, each for two decrees: 4                      2 × 31/8     2 late, 2 in time (31/12)
//   17    BTP 1 (30/9) + line 19 attached: BTP leads 1,
//         84 others coordinate (31/8)                                             86 late
//   25    BTTTT, 3 coordinate, 85 implement: 89                      31/8         89 late
//   27    85                                                         31/10        85 in time
//   29    1; 33, 35: 86 each; 37: 5; 39: 63 + 1; 41: 86; 47: 86      standing     414
//   43    BTTTT, VPCP and the 20 other ministries: 22                standing     22
//   49    85 prepare (30/9), BTTTT approves (31/10)                               85 late, 1 in time
//
//   786 in all: 262 late, 88 in time, 436 standing. One decree reported done on 5/9: 261 late, 1 done late by 5 days.

const directive = join(import.meta.dirname, '../packages/domain/src/plan/intake/cases/01-so-do-4.txt');

let server: RunningServer;
let browser: Browser;
let administrator: BrowserContext;
let member: BrowserContext;
let page: Page;
let planAddress: string;

beforeAll(async () => {
  server = await serve();
  browser = await openBrowser();
  administrator = await signedIn(browser, server.address, server.administrator);
  page = await administrator.newPage();
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await page?.screenshot({ path: join(import.meta.dirname, 'screenshots/failed.png'), fullPage: true });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const tile = (on: Page, name: string) => on.locator('.tiles > li').filter({ hasText: name });

describe('a directive becomes a tracked plan', () => {
  it('is read into a draft beside its source, with the orphan line as an error that must be resolved', async () => {
    await page.goto(`${server.address}/ke-hoach`);
    await page.locator('input[type=file]').setInputFiles(directive);
    await page.getByRole('heading', { name: 'SƠ ĐỒ 4: NHIỆM VỤ CHUNG 6 THÁNG CUỐI NĂM 2022', level: 1 }).waitFor();

    await expect.poll(() => page.getByText('15 nhiệm vụ').count()).toBeGreaterThan(0);
    expect(await page.getByRole('button', { name: 'Còn 1 lỗi phải xử lý' }).isVisible()).toBe(true);
    await expectAccessible(page);
  });

  it('keeps the review through a reload, and takes a step back', async () => {
    await page.getByRole('button', { name: /^Lỗi.*dòng 19/ }).click();
    await page.getByText('Bỏ dòng này', { exact: true }).first().click();
    await page.getByLabel('Lý do bỏ dòng 19').fill('Lặp lại nhiệm vụ ở dòng 17');
    await page.getByRole('button', { name: 'Bỏ dòng này' }).click();
    await page.getByRole('button', { name: 'Phê duyệt', exact: true }).waitFor();

    await page.reload();
    await page.getByRole('button', { name: 'Phê duyệt', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();

    await page.getByRole('button', { name: 'Còn 1 lỗi phải xử lý' }).waitFor();
  });

  it('is approved once the orphan line is attached to its task, and says in numbers what that gives out', async () => {
    await page.getByRole('button', { name: /^Lỗi.*dòng 19/ }).click();
    await page.getByRole('combobox', { name: 'Gắn dòng 19 vào nhiệm vụ nào?' }).click();
    await page.getByTitle(/^17\. Rà soát, đề xuất sửa đổi/).click();
    await page.getByRole('button', { name: 'Gắn vào nhiệm vụ' }).click();
    await page.getByRole('button', { name: 'Phê duyệt', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('15 nhiệm vụ thành 786 phần việc của 85 đơn vị.').waitFor();
    expect(await dialog.getByLabel('Có hiệu lực từ ngày').inputValue()).toBe('1/7/2022');
    await dialog.getByLabel('Tên kế hoạch').fill('Sơ đồ 4');
    await expectAccessible(page);

    await dialog.getByRole('button', { name: 'Phê duyệt: 85 đơn vị sẽ nhận việc' }).click();

    await page.getByRole('heading', { name: 'Sơ đồ 4', level: 1, exact: true }).waitFor();
    planAddress = page.url();
  });

  it('counts as of 15/10/2022 as reckoned by hand, in the whole and by group', async () => {
    await page.goto(`${planAddress}?on=2022-10-15`);
    await page.getByText('Số liệu trên trang này tính đến ngày 15/10/2022').waitFor();

    await tile(page, '786').waitFor();
    expect(await tile(page, 'quá hạn').first().innerText()).toMatch(/262/);
    const legal = page.getByRole('row', { name: /PHÁP LÝ/ });
    expect((await legal.innerText()).match(/\d+/g)?.map(Number)).toEqual(expect.arrayContaining([90, 88, 2]));
    await expectAccessible(page);
  });

  it('opens from a number down to the tasks behind it', async () => {
    await tile(page, '262').getByRole('link').click();

    await expect.poll(() => page.url()).toContain('status=open-overdue');
    await page.getByText('4 nhiệm vụ').first().waitFor();
    await expectAccessible(page);
  });

  it('gives a unit member the unit’s own work, late first, and takes a report', async () => {
    const added = await addMember(page, server.address, { name: 'Cán bộ Bộ Công an', email: 'bca@dondoc.test', unit: 'Bộ Công an' });
    member = await signedIn(browser, server.address, added);
    const work = await member.newPage();
    await work.goto(`${server.address}/viec`);
    const late = work.getByRole('row', { name: /Nghị định về định danh và xác thực điện tử/ }).first();
    await late.waitFor();
    await expectAccessible(work);

    await late.getByRole('button', { name: /Báo cáo/ }).click();
    const form = work.getByRole('dialog');
    await form.getByText('Đã hoàn thành', { exact: true }).click();
    await chooseDay(work, form.getByLabel('Ngày hoàn thành'), '5/9/2022');
    await form.getByLabel('Đã làm gì, vướng gì').fill('Nghị định đã được Chính phủ ký ban hành.');
    await form.getByLabel('Tài liệu kiểm chứng').fill('59/2022/NĐ-CP ngày 05/9/2022');
    await expectAccessible(work);
    await form.getByRole('button', { name: 'Gửi báo cáo' }).click();

    await work.getByText('Đã gửi báo cáo.').waitFor();
    await work.close();
  });

  it('shows the decree as done late by 5 days, and one late part less', async () => {
    await page.goto(`${planAddress}?on=2022-10-15`);
    await tile(page, '261').waitFor();
    await tile(page, 'hoàn thành quá hạn').getByRole('link').click();
    await page.getByRole('link', { name: /Nghị định về định danh và xác thực điện tử/ }).first().click();

    await page.getByText('chậm 5 ngày').waitFor();
    await expectAccessible(page);
  });

  it('shows the past as it was known by its reports: on 4/9/2022 the decree was late by 4 days', async () => {
    await page.goto(page.url().replace('2022-10-15', '2022-09-04'));

    await page.getByText('quá hạn 4 ngày').first().waitFor();
  });
});
