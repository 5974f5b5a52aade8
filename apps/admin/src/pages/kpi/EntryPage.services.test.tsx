import { period } from '@dondoc/domain/calendar';
import { unitId } from '@dondoc/domain/unit';
import { openTestApi } from '@dondoc/server/testing/open-test-api';
import { screen, waitFor } from '@testing-library/react';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openPage } from '../../testing/open-page.tsx';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

const address = '/chi-tieu/nhap?period=2022-08&indicator=hs-truc-tuyen';
const hanoi = { role: 'unit-member', units: ['H26'] } as const;
const indicator = 'Tỷ lệ hồ sơ giải quyết trực tuyến';
const births = 'dịch vụ 12: Đăng ký khai sinh';

describe('EntryPage, by service', () => {
  it('takes figures of chosen services beside those of the whole indicator, each with its own past and its own version', async () => {
    await enteredByAColleague(5, 8, { month: '2022-07', service: 12 });
    const page = openPage(api, address, hanoi);
    await page.user.type(await online('numerator'), '30');
    await page.user.type(await online('denominator'), '100');

    await page.user.type(screen.getByLabelText('Dịch vụ công'), 'khai tu');
    await page.user.click(await option('13. Đăng ký khai tử'));
    await page.user.type(screen.getByLabelText('Dịch vụ công'), '12');
    await page.user.click(await option('12. Đăng ký khai sinh'));
    expect(page.address()).toContain(`services=${encodeURIComponent('[0,12,13]')}`);

    const birth = await online('numerator', births);
    expect(birth.closest('tr')?.textContent).toContain('12. Đăng ký khai sinhTỷ lệ hồ sơ giải quyết trực tuyến');
    expect(birth.closest('tr')?.textContent).toContain('5/8');
    expect((await online('numerator')).closest('tr')?.textContent).not.toContain('5/8');
    await page.user.click(birth);
    await page.user.paste('3\t4\r\n1\t2\r\n');
    await page.user.click(await button('Lưu 3 ô'));

    await screen.findByText('Đã lưu 3 ô.');
    expect(await standing([0, 12, 13])).toEqual([
      [0, 30, 100],
      [12, 3, 4],
      [13, 1, 2],
    ]);
    await page.user.click(await screen.findByText('Trình duyệt Thành phố Hà Nội'));
    expect(await screen.findByText(`${indicator}, ${births}: 3/4`)).toBeDefined();
  });

  it('shows the conflict of a service in its own line', async () => {
    const { user } = openPage(api, `${address}&services=%5B0,12%5D`, hanoi);
    await user.type(await online('numerator', births), '3');
    await user.type(await online('denominator', births), '4');
    await enteredByAColleague(9, 9, { service: 12 });

    await user.click(await button('Lưu 1 ô'));

    expect((await screen.findByText('Bạn: 3/4')).closest('tr')?.textContent).toContain('12. Đăng ký khai sinh');
    expect(await standing([0, 12])).toEqual([
      [0, null, null],
      [12, 9, 9],
    ]);
  });

  it('takes back cell by cell what was typed, also before another service was chosen', async () => {
    const { user } = openPage(api, `${address}&services=%5B12%5D`, hanoi);
    await user.type(await online('numerator', births), '7');
    await user.click(screen.getByLabelText('Dịch vụ công'));
    await user.click(await option('Toàn bộ (không tách dịch vụ)'));
    // The line of the whole indicator now stands where that of the service stood.
    await user.type(await online('numerator'), '35');

    await user.click(await button('Hoàn tác'));
    expect(await online('numerator')).toHaveProperty('value', '');
    expect(await online('numerator', births)).toHaveProperty('value', '7');
    await user.click(await button('Hoàn tác'));
    expect(await online('numerator', births)).toHaveProperty('value', '');
    expect(screen.queryByText('Đã khôi phục phần nhập dở trên máy này.')).toBeNull();
  });

  it('takes one service of many units, and names it in every cell', async () => {
    const { user } = openPage(api, `${address}&services=%5B12%5D`, { role: 'unit-member', units: ['H26', 'G01'] });
    expect((await screen.findByText(births, { selector: 'th *' })).closest('th')?.textContent).toMatch(/^Đơn vị/);

    await user.type(await online('numerator', births, 'Bộ Công an'), '3');
    await user.type(await online('denominator', births, 'Bộ Công an'), '4');
    await user.click(await button('Lưu 1 ô'));
    await screen.findByText('Đã lưu 1 ô.');

    await user.click(screen.getByLabelText('Dịch vụ công'));
    await user.click(await option('Toàn bộ (không tách dịch vụ)'));
    expect(await online('numerator', null, 'Bộ Công an')).toHaveProperty('value', '');
  });

  it('takes every service at once, and lets go of them all', async () => {
    const page = openPage(api, address, hanoi);
    await page.user.click(await screen.findByLabelText('Dịch vụ công'));
    await page.user.click(await option('Chọn cả 25 dịch vụ'));
    await waitFor(() => expect(page.address()).toContain(encodeURIComponent('[0,1,2,3,')));
    expect(await online('numerator', births)).toBeDefined();

    const clear = document.querySelector('.filters .ant-select-clear');
    if (clear === null) throw new Error('nothing clears the choice');
    await page.user.click(clear);

    await waitFor(() => expect(page.address()).not.toContain('services'));
    expect(await screen.findAllByText('Toàn bộ (không tách dịch vụ)', { selector: '.ant-select-selection-item-content' })).toHaveLength(1);
  });

  it('asks nothing of a service there is none of in the month', async () => {
    openPage(api, `${address}&services=%5B12,26%5D`, hanoi);

    await online('numerator', births);
    expect(screen.queryByText('26', { exact: false, selector: 'th' })).toBeNull();
    expect(document.querySelectorAll('[data-sheet-row]')).toHaveLength(2);
  });
});

const parts = {
  numerator: 'Hồ sơ tiếp nhận và giải quyết trực tuyến trong kỳ',
  denominator: 'Tổng số hồ sơ tiếp nhận trong kỳ',
} as const;

/** The cell of a unit for the share of dossiers handled online: of one service, or of the whole indicator. */
function online(part: keyof typeof parts, service: string | null = null, unit = 'Thành phố Hà Nội'): Promise<HTMLElement> {
  return screen.findByLabelText([unit, indicator, ...(service === null ? [] : [service]), parts[part]].join(', '));
}

/** One of the choices of an open list. */
function option(words: string): Promise<HTMLElement> {
  return screen.findByText(words, { selector: '.unit-option' });
}

/** A button by its words. */
async function button(words: string): Promise<HTMLElement> {
  const { parentElement } = await screen.findByText(words, { selector: 'button *' });
  if (parentElement === null) throw new Error('the words stand alone');
  return parentElement;
}

/** What stands of each service: its number and its two counts. */
async function standing(services: number[]) {
  const form = await (await api.member(['H26'])).entry.form({ period: period('2022-08'), unitIds: null, indicators: ['hs-truc-tuyen'], services });
  return form.map(({ service, numerator, denominator }) => [service, numerator, denominator]);
}

async function enteredByAColleague(numerator: number, denominator: number, { month = '2022-08', service = 0 } = {}) {
  const colleague = await api.member(['H26', 'G01']);
  const cells = [{ unitId: unitId('H26'), indicator: 'hs-truc-tuyen', service, numerator, denominator, version: null }];
  await colleague.entry.save({ period: period(month), cells });
}
