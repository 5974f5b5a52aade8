import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addMember, expectAccessible, expectNoSidewaysScroll, openBrowser, signedIn } from './browser.ts';
import { serve, type RunningServer } from './serve.ts';

// Every page with demonstration data in it: what axe finds in both languages and both appearances, and whether it fits
// a phone and a large screen. Pictures of each are left in screenshots/ for people to look at.

const directive = join(import.meta.dirname, '../packages/domain/src/plan/intake/cases/01-so-do-4.txt');
const pictures = join(import.meta.dirname, 'screenshots');

let server: RunningServer;
let browser: Browser;
let administrator: BrowserContext;
let member: BrowserContext;
const addresses = new Map<string, string>();

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  server = await serve('--demo');
  browser = await openBrowser();
  administrator = await signedIn(browser, server.address, server.administrator);
  const page = await administrator.newPage();
  member = await signedIn(
    browser,
    server.address,
    await addMember(page, server.address, { name: 'Cán bộ thử', email: 'thu@dondoc.test', unit: 'Bộ Thông tin và Truyền thông' }).catch(() =>
      addMember(page, server.address, { name: 'Cán bộ thử', email: 'thu@dondoc.test', unit: 'Bộ Công an' }),
    ),
  );
  await page.goto(`${server.address}/ke-hoach`);
  await page.locator('input[type=file]').setInputFiles(directive);
  await page.waitForURL(/du-thao/);
  addresses.set('draft', page.url());
  await page.goto(`${server.address}/ke-hoach`);
  await page.locator('section[aria-labelledby=approved] tbody a').first().click();
  await page.waitForURL(/ke-hoach\/[0-9a-f-]{36}/);
  const plan = page.url().split('?')[0] ?? '';
  addresses.set('plan', `${plan}?on=2022-10-15`);
  addresses.set('versions', `${plan}/van-ban`);
  addresses.set('tasks', `${plan}/nhiem-vu?on=2022-10-15`);
  await page.goto(addresses.get('tasks') ?? '');
  await page.getByRole('link', { name: /Nghị định về định danh/ }).first().click();
  await page.waitForURL(/\/nhiem-vu\/[0-9a-f-]{36}/);
  addresses.set('task', page.url());
  for (const [name, path] of Object.entries(plain)) addresses.set(name, server.address + path);
  await page.close();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const plain = {
  overview: '/?on=2022-10-15',
  plans: '/ke-hoach',
  units: '/don-vi?on=2022-07-01',
  users: '/quan-tri/nguoi-dung',
  targets: '/chi-tieu/giao?period=2022-08&indicator=hs-truc-tuyen',
  results: '/chi-tieu/ket-qua?period=2022-08&indicator=hs-truc-tuyen',
  trend: '/chi-tieu/ket-qua?period=2022-09&indicator=hs-truc-tuyen&view=trend',
  map: '/chi-tieu/ket-qua?period=2022-09&indicator=hs-truc-tuyen&view=map',
  heat: '/chi-tieu/ket-qua?period=2022-09&indicator=hs-truc-tuyen&view=heat',
  ranking: '/chi-tieu/ket-qua?period=2022-09&indicator=hs-truc-tuyen&view=ranking',
  score: '/chi-tieu/ket-qua?period=2022-09&indicator=hs-truc-tuyen&view=score',
  review: '/chi-tieu/duyet?period=2022-09',
  progress: '/chi-tieu/duyet?period=2022-Q3&tab=progress',
  windows: '/chi-tieu/duyet?period=2022-09&tab=windows',
  indicators: '/chi-tieu/danh-muc',
  data: '/du-lieu',
  blocked: '/du-lieu?view=services',
  work: '/viec',
  entry: '/chi-tieu/nhap?period=2022-08',
  figuresFile: '/chi-tieu/nhap-tu-tep?period=2022-08',
  totalsFile: '/chi-tieu/nhap-tu-tep?kind=totals',
} as const;

const ofMembers = new Set(['work', 'entry', 'figuresFile']);
const all = ['overview', 'plans', 'draft', 'plan', 'versions', 'tasks', 'task', 'units', 'users', 'targets', 'results', 'trend', 'map', 'heat', 'ranking', 'score', 'review', 'progress', 'windows', 'work', 'entry', 'figuresFile', 'totalsFile', 'indicators', 'data', 'blocked'];

/** The pages with a picture on them. */
const drawn = new Set(['trend', 'map', 'heat', 'ranking']);

/** A picture that the browser could not show has no width of its own. */
async function expectDrawn(page: Page): Promise<void> {
  const width = () => page.locator('.picture img').first().evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0));
  await expect.poll(width, { message: page.url(), timeout: 15_000 }).toBeGreaterThan(0);
}

/** Opens a page in a language and an appearance, at an office's width, once what it asks for has come. */
async function open(name: string, { language, appearance }: Look): Promise<Page> {
  const page = await (ofMembers.has(name) ? member : administrator).newPage();
  await page.addInitScript(
    ([chosen, look]) => {
      localStorage.setItem('dondoc.language', chosen ?? 'vi');
      localStorage.setItem('dondoc.appearance', look ?? 'light');
    },
    [language, appearance],
  );
  await page.goto(addresses.get(name) ?? '');
  await page.locator('main h1').first().waitFor();
  await expect.poll(() => page.locator('.ant-skeleton, [aria-busy=true]').count(), { timeout: 20_000 }).toBe(0);
  if (drawn.has(name)) await expectDrawn(page);
  await page.screenshot({ path: join(pictures, `${name}-${language}-${appearance}-1366.png`) });
  return page;
}

/** A page that is open, at another width: what a person sees who turns a phone or moves a window to another screen. */
async function expectFits(page: Page, width: number, picture: string): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await expectNoSidewaysScroll(page);
  await page.screenshot({ path: join(pictures, `${picture}-${width}.png`) });
}

interface Look {
  readonly language: 'vi' | 'en';
  readonly appearance: 'light' | 'dark';
}

describe.each(all)('the page %s', (name) => {
  it('has nothing axe finds wrong in light Vietnamese, and fits a phone and a large screen', async () => {
    const page = await open(name, { language: 'vi', appearance: 'light' });
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
    await expectAccessible(page);
    for (const width of [1920, 360]) await expectFits(page, width, `${name}-vi-light`);
    await page.close();
  });

  it('has nothing axe finds wrong in dark English, on a phone too, and fits it', async () => {
    const page = await open(name, { language: 'en', appearance: 'dark' });
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await expectAccessible(page);
    await expectFits(page, 360, `${name}-en-dark`);
    await expectAccessible(page);
    await page.close();
  });
});

describe('the pages before signing in', () => {
  it('have nothing axe finds wrong, and fit a phone', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
    const page = await context.newPage();
    await page.goto(`${server.address}/viec`);
    await page.getByLabel('Mật khẩu', { exact: true }).fill('mot mat khau');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await context.close();
  });
});

describe('an address that is not a person’s to see', () => {
  it('says so to a member who opens a page of administrators', async () => {
    const page = await member.newPage();
    await page.goto(`${server.address}/quan-tri/nguoi-dung`);

    await page.locator('main').getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('button', { name: 'Thêm người dùng' }).count()).toBe(0);
    await page.close();
  });
});
