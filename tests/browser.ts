import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';

/** A browser of its own for one test file. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: inject('browser'),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** How wide people's screens are: an old office PC, a phone, a large screen. */
const widths = { office: 1366, phone: 360, wide: 1920 } as const;

export interface Person {
  readonly email: string;
  readonly password: string;
}

/** The password everybody in these tests chooses for themselves. */
const chosen = 'mot mat khau du dai';

/** A browser window of one person, who signs in with a one-time password and chooses their own. */
export async function signedIn(browser: Browser, address: string, person: Person): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', viewport: { width: widths.office, height: 768 } });
  context.setDefaultTimeout(15_000);
  context.on('page', (opened) => void pressNothingThatMoves(opened));
  const page = await context.newPage();
  await page.goto(address);
  await page.getByLabel('Địa chỉ thư điện tử').fill(person.email);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByLabel('Mật khẩu hiện tại (dùng một lần)').fill(person.password);
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill(chosen);
  await page.getByLabel('Nhập lại mật khẩu mới').fill(chosen);
  await page.getByRole('button', { name: 'Đổi mật khẩu và tiếp tục' }).click();
  await page.getByRole('navigation').first().waitFor();
  await page.close();
  return context;
}

/** A dialog, a list or a notice on its way in or out, as antd marks it; not the ring round a button that was pressed. */
const onItsWay = ':is([class*="-appear"], [class*="-enter"], [class*="-leave"]):not(.ant-wave, .ant-btn-loading-icon)';

/**
 * A dialog that opens waits a moment at a fifth of its size before it grows, long on a busy machine: what is pressed then
 * is pressed beside. A person waits until it stands, and so does every step of a test.
 */
async function pressNothingThatMoves(page: Page): Promise<void> {
  await page.addLocatorHandler(page.locator(onItsWay).first(), async () => {});
}

/**
 * What axe finds wrong on the page as it is shown: nothing, in words a failing test can print. A dialog that is still
 * shrinking away is not what a person is shown: its buttons are small and faint on the way, so what moves comes to its
 * end first. What moves without an end (a turning wheel) is not waited for.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState, effect }) => playState !== 'running' || effect?.getComputedTiming().endTime === Infinity),
  );
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
  expect(found, page.url()).toEqual([]);
}

/**
 * Whether the page itself can be scrolled sideways, once it has settled at its width: tables may scroll inside their own
 * frame, pages may not. What reaches too far is named.
 */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wide = () => page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const reach = [...document.querySelectorAll('main *')].filter((each) => each.getBoundingClientRect().right > clientWidth + 1);
    return reach.slice(0, 5).map((each) => `${each.tagName}.${each.className}: ${each.textContent.slice(0, 60)}`);
  });
  await expect.poll(wide, { message: page.url(), timeout: 3000 }).toEqual([]);
}

/** Types a day into a date field, takes it, and waits until the calendar is gone. */
export async function chooseDay(page: Page, field: Locator, day: string): Promise<void> {
  await field.fill(day);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.ant-picker-dropdown:visible').count()).toBe(0);
}

/** An administrator adds a unit member on the people's page, and reads the one-time password. */
export async function addMember(
  page: Page,
  address: string,
  { name, email, unit }: { readonly name: string; readonly email: string; readonly unit: string },
): Promise<Person> {
  await page.goto(`${address}/quan-tri/nguoi-dung`);
  await page.getByRole('button', { name: 'Thêm người dùng' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Họ và tên').fill(name);
  await form.getByLabel('Địa chỉ thư điện tử').fill(email);
  await form.getByRole('combobox').fill(unit);
  await page.locator('.ant-select-item-option').filter({ hasText: unit }).first().click();
  await page.keyboard.press('Escape');
  await form.getByRole('button', { name: 'Thêm người dùng' }).click();
  const shown = page.getByRole('dialog').filter({ hasText: 'Mật khẩu dùng một lần' });
  const password = await shown.getByRole('textbox').inputValue();
  await shown.getByRole('button', { name: 'Tôi đã giữ mật khẩu' }).click();
  return { email, password };
}
