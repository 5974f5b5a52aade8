import { period } from '@dondoc/domain/calendar';
import { basisPoints } from '@dondoc/domain/kpi';
import { unitId } from '@dondoc/domain/unit';
import { openTestApi } from '@dondoc/server/testing/open-test-api';
import { screen, waitFor } from '@testing-library/react';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openPage } from '../../testing/open-page.tsx';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

const address = '/chi-tieu/ket-qua?period=2022-08&indicator=hs-truc-tuyen';

describe('ResultsPage', () => {
  it('shows sums, rates, attainment, the gap and how many reported, from the nation down', async () => {
    await entered('G01', 1, 2);
    await entered('H26', 3766, 10_000);
    await target('H26', 5000);
    openPage(api, address, { role: 'administrator' });

    expect(await cellsOf('Cả nước')).toEqual(['3.767', '10.002', '37,66 %', '', '', '', '2/85']);
    expect(await cellsOf('Bộ, ngành')).toEqual(['1', '2', '50,00 %', '', '', '', '1/22']);
    expect(await cellsOf('Tỉnh, thành phố')).toEqual(['3.766', '10.000', '37,66 %', '', '', '', '1/63']);
    expect(await cellsOf('Thành phố Hà Nội')).toEqual([
      '3.766',
      '10.000',
      '37,66 %',
      '50 % (giao cho năm 2022)',
      '75,32 %',
      '1.234 hồ sơ',
      '1/1',
    ]);
  });

  it('shows the figures of one essential service, down to their cells, and names it', async () => {
    await entered('H26', 100, 1000);
    await entered('H26', 3, 4, 12);
    const page = openPage(api, `${address}&service=12`, { role: 'administrator' });

    expect((await cellsOf('Thành phố Hà Nội')).slice(0, 3)).toEqual(['3', '4', '75,00 %']);
    expect(screen.getByText(/^Tỷ lệ hồ sơ giải quyết trực tuyến, dịch vụ 12: Đăng ký khai sinh, tháng 8\/2022/)).toBeDefined();
    await page.user.click(screen.getByRole('button', { name: '3' }));
    expect(await screen.findByText(/^Tỷ lệ hồ sơ giải quyết trực tuyến, dịch vụ 12: Đăng ký khai sinh$/)).toBeDefined();
    await page.user.keyboard('{Escape}');

    await page.user.click(screen.getByRole('combobox', { name: 'Dịch vụ công' }));
    await page.user.click(await screen.findByTitle('Toàn bộ (không tách dịch vụ)'));
    await waitFor(async () => expect((await cellsOf('Thành phố Hà Nội')).slice(0, 2)).toEqual(['100', '1.000']));
    expect(page.address()).not.toContain('service');
  });

  it('says apart what had no cases and what was not reported', async () => {
    await entered('H26', 0, 0);
    openPage(api, address, { role: 'administrator' });

    expect((await cellsOf('Thành phố Hà Nội'))[2]).toBe('không có hồ sơ');
    expect((await cellsOf('Thành phố Hải Phòng'))[2]).toBe('chưa báo cáo');
  });

  it('says in its caption which figures these are, by which list of units, and how complete', async () => {
    await entered('H26', 1, 2);
    openPage(api, address, { role: 'administrator' });

    expect(
      await screen.findByText(/Tỷ lệ hồ sơ giải quyết trực tuyến, tháng 8\/2022; đơn vị theo danh sách ngày 31\/8\/2022; đã có 1\/85 báo cáo/),
    ).toBeDefined();
  });

  it('sorts units among their neighbours by a column of the address', async () => {
    await entered('H26', 1, 10);
    await entered('H27', 9, 10);
    const page = openPage(api, address, { role: 'administrator' });
    await cellsOf('Cả nước');

    await page.user.click(screen.getByTitle('Sắp xếp theo Tỷ lệ'));
    await waitFor(() => expect(page.address()).toContain('by=rate'));
    expect(namesInOrder().indexOf('Thành phố Hà Nội')).toBeLessThan(namesInOrder().indexOf('Tỉnh Hà Tĩnh'));

    await page.user.click(screen.getByTitle('Sắp xếp theo Tỷ lệ'));
    await waitFor(() => expect(page.address()).toContain('reversed=true'));
    expect(namesInOrder().slice(-63, -61)).toEqual(['Tỉnh Hà Tĩnh', 'Thành phố Hà Nội']);
  });

  it('is open to a unit member', async () => {
    openPage(api, address, { role: 'unit-member', units: ['H26'] });

    expect((await cellsOf('Cả nước'))[2]).toBe('chưa báo cáo');
  });
});

/** The texts of a line's cells, without its name. */
async function cellsOf(name: string): Promise<readonly string[]> {
  const heading = await screen.findByText(name, { selector: 'th[scope=row]' });
  const row = heading.closest('tr');
  if (row === null) throw new Error(`${name} heads no row`);
  return [...row.querySelectorAll('td')].map(({ textContent }) => textContent.replaceAll('\u00A0', ' '));
}

const namesInOrder = () => [...document.querySelectorAll('th[scope=row]')].map(({ textContent }) => textContent);

async function entered(unit: string, numerator: number, denominator: number, service = 0) {
  const member = await api.member([unit]);
  const cells = [{ unitId: unitId(unit), indicator: 'hs-truc-tuyen', service, numerator, denominator, version: null }];
  await member.entry.save({ period: period('2022-08'), cells });
}

async function target(unit: string, points: number) {
  const administrator = await api.administrator();
  const rows = [{ unitId: unitId(unit), targetBp: basisPoints(points), version: null }];
  await administrator.target.set({ indicator: 'hs-truc-tuyen', period: period('2022'), rows });
}
