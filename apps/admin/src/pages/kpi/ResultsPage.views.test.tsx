import { period } from '@dondoc/domain/calendar';
import { basisPoints } from '@dondoc/domain/kpi';
import { unitId } from '@dondoc/domain/unit';
import { aDistrict } from '@dondoc/server/testing/a-district';
import { openTestApi } from '@dondoc/server/testing/open-test-api';
import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPage } from '../../testing/open-page.tsx';

const api = await openTestApi();
beforeAll(() => aDistrict(api, 'HN-1', 'H26'));
beforeEach(() => api.empty());
afterAll(() => api.close());

const address = '/chi-tieu/ket-qua?period=2022-08&indicator=hs-truc-tuyen';
const administrator = { role: 'administrator' } as const;

describe('a number of the results', () => {
  it('opens down to the cells it is made of, with every earlier value and who entered it', async () => {
    await entered('H26', 20, 100);
    await entered('H26', 21, 100, { version: 1, note: 'Đếm sót một hồ sơ' });
    const page = openPage(api, address, administrator);

    await page.user.click(await screen.findByRole('button', { name: '21' }));

    const drawer = await screen.findByRole('dialog');
    await within(drawer).findByText('Số đã nhập: Thành phố Hà Nội');
    const rows = (await within(drawer).findAllByRole('row')).map(({ textContent }) => textContent);
    expect(rows.slice(1)).toEqual([
      '21/100Lý do: Đếm sót một hồ sơunit-member H2615/10/2022nhập tay',
      '20/100unit-member H2615/10/2022nhập tay',
    ]);
  });

  it('opens from a province to the units below it, and back', async () => {
    await entered('HN-1', 3, 10);
    await entered('H26', 1, 5);
    const page = openPage(api, address, administrator);

    await page.user.click(await screen.findByRole('link', { name: 'Thành phố Hà Nội' }));

    await screen.findByRole('rowheader', { name: 'Quận HN-1' });
    expect(page.address()).toContain('under=H26');
    await screen.findByText('Thành phố Hà Nội', { selector: 'strong' });
    await page.user.click(screen.getByRole('link', { name: 'Cả nước' }));
    await screen.findByRole('rowheader', { name: 'Bộ Công an' });
  });

  it('names the units that have not reported', async () => {
    await entered('H26', 1, 2);
    openPage(api, address, administrator);

    expect(await screen.findByText('84 đơn vị chưa báo cáo đủ')).toBeDefined();
  });

  it('is as it was known on the as-of day', async () => {
    await entered('H26', 20, 100, { today: '2022-09-10' });
    await entered('H26', 30, 100, { today: '2022-09-20', version: 1 });
    openPage(api, `${address}&on=2022-09-15`, administrator);

    await screen.findByText('Số liệu như đã có đến hết ngày 15/9/2022.');
    expect(await screen.findByRole('button', { name: '20' })).toBeDefined();
  });
});

describe('the trend', () => {
  it('is drawn with its months in a table, and says when the target is reached at this pace', async () => {
    for (const [month, online] of [['2022-06', 10], ['2022-07', 15], ['2022-08', 20]] as const) await entered('H26', online, 100, { month });
    await target('VN', 5000);
    openPage(api, `${address}&view=trend`, administrator);

    expect(await screen.findByText(/Với nhịp độ tháng 6\/2022 – tháng 8\/2022, chỉ tiêu 50 % đạt được vào tháng 2\/2023/i)).toBeDefined();
    expect(await screen.findByRole('img', { name: /Cả nước: Tỷ lệ hồ sơ giải quyết trực tuyến/ })).toBeDefined();
    const row = (await screen.findByRole('rowheader', { name: /tháng 8\/2022/i })).closest('tr');
    expect(row?.textContent.replaceAll('\u00A0', ' ')).toMatch(/20100.*20,00 %50,00 %$/);
    expect(screen.getByRole('rowheader', { name: /tháng 9\/2021/i }).closest('tr')?.textContent).toContain('chưa báo cáo');
  });
});

describe('the map, the months and the ranking', () => {
  it('show provinces as tiles with what each reached, and what is missing in words', async () => {
    await entered('H26', 25, 100);
    await target('H26', 5000);
    openPage(api, `${address}&view=map`, administrator);

    const row = (await screen.findByRole('rowheader', { name: 'Thành phố Hà Nội' })).closest('tr');
    expect(row?.textContent.replaceAll('\u00A0', ' ')).toMatch(/25,00 %50 %50 %$/);
    const caption = screen.getByText(/danh sách 63 tỉnh, thành phố ngày 31\/8\/2022; 1\/63 đã báo cáo/);
    expect(caption).toBeDefined();
    const image = await screen.findByRole('img', { name: /theo tỉnh, thành phố/ });
    expect(decodeURIComponent(image.getAttribute('src') ?? '')).toContain('Hà Nội');
  });

  it('show 34 provinces by today’s list', async () => {
    openPage(api, `${address}&view=map&units=now`, { ...administrator, today: '2026-01-15' });

    expect(await screen.findByText(/danh sách 34 tỉnh, thành phố ngày 15\/1\/2026/)).toBeDefined();
  });

  it('show units by month, each cell in words', async () => {
    await entered('H26', 25, 100);
    await entered('H27', 0, 0);
    openPage(api, `${address}&view=heat`, administrator);

    const cellsOf = async (name: string) =>
      [...((await screen.findByRole('rowheader', { name })).closest('tr')?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent.replaceAll('\u00A0', ' '));
    expect((await cellsOf('Thành phố Hà Nội')).at(-1)).toBe('25 %');
    expect((await cellsOf('Tỉnh Hà Tĩnh')).at(-1)).toBe('0/0');
    expect((await cellsOf('Bộ Y tế')).at(-1)).toBe('–');
  });

  it('rank whoever has enough cases, ties together, and name the others with the reason', async () => {
    await entered('H26', 50, 100);
    await entered('H27', 25, 50);
    await entered('G01', 1, 1);
    const page = openPage(api, `${address}&view=ranking`, administrator);

    const placeOf = async (name: string) => (await screen.findByRole('rowheader', { name })).closest('tr')?.querySelector('td')?.textContent;
    expect(await placeOf('Thành phố Hà Nội')).toBe('1 (đồng hạng)');
    expect(await placeOf('Tỉnh Hà Tĩnh')).toBe('1 (đồng hạng)');
    expect(await screen.findByText('Dưới 30 hồ sơ (1): Bộ Công an')).toBeDefined();
    expect(await screen.findByText(/^Chưa báo cáo \(90\): /)).toBeDefined();

    const least = screen.getByLabelText('Ít nhất (số hồ sơ)');
    await page.user.clear(least);
    await page.user.type(least, '1');
    await waitFor(async () => expect(await placeOf('Bộ Công an')).toBe('1'));
    expect(page.address()).toContain('least=1');
  });
});

describe('the score', () => {
  it('is set by an administrator, with bands of the office, and shows each step', async () => {
    await entered('H26', 25, 100);
    const page = openPage(api, `${address}&view=score`, administrator);

    await page.user.click(await screen.findByRole('button', { name: 'Dùng Bộ chỉ số của Quyết định 766/QĐ-TTg' }));
    const hanoi = await screen.findByRole('button', { name: 'Xem cách tính điểm của Thành phố Hà Nội' });
    expect(hanoi.closest('tr')?.textContent).toMatch(/3 trên 6 điểm đã có số liệu/);
    await page.user.click(hanoi);
    const steps = within(await screen.findByRole('dialog'));
    expect((await steps.findByRole('rowheader', { name: 'Hồ sơ giải quyết trực tuyến' })).closest('tr')?.textContent.replaceAll('\u00A0', ' ')).toBe(
      'Hồ sơ giải quyết trực tuyến25/10025,00 %50 %3/6',
    );
    expect((await steps.findByRole('rowheader', { name: 'Tỷ lệ giải quyết đúng hạn' })).closest('tr')?.textContent).toContain('chưa báo cáo');
  });

  it('tells a unit member that none is set', async () => {
    openPage(api, `${address}&view=score`, { role: 'unit-member', units: ['H26'] });

    expect(await screen.findByText('Cơ quan chưa quy định cách chấm điểm. Cán bộ tổng hợp đặt ở trang này.')).toBeDefined();
    expect(screen.queryByRole('button', { name: /Quyết định 766/ })).toBeNull();
  });
});

interface Named {
  readonly month?: string;
  readonly today?: string;
  readonly version?: number;
  readonly note?: string;
}

async function entered(unit: string, numerator: number, denominator: number, named: Named = {}) {
  const { month = '2022-08', today = '2022-10-15', version = null, note = null } = named;
  const member = await api.member([unit], today);
  const cell = { unitId: unitId(unit), indicator: 'hs-truc-tuyen', numerator, denominator, version, note };
  const [answer] = await member.entry.save({ period: period(month), cells: [cell] });
  if (answer?.saved !== true) throw new Error(`the entry of ${unit} was not saved`);
}

async function target(unit: string, points: number) {
  const rows = [{ unitId: unitId(unit), targetBp: basisPoints(points), version: null }];
  await (await api.administrator()).target.set({ indicator: 'hs-truc-tuyen', period: period('2022'), rows });
}
