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

const address = '/chi-tieu/giao?period=2022-08&indicator=hs-truc-tuyen';

describe('TargetsPage', () => {
  it('gives every unit in sight the same target, and one of them another', async () => {
    const { user } = openPage(api, address, { role: 'administrator' });
    await user.type(await screen.findByLabelText('Cùng một mức (%)'), '50');
    await user.click(await button('Đặt cho cả 94 đơn vị'));
    await user.click(targetOf('Bộ Công an')); // what stands in a cell is selected with it
    await user.paste('60,25');

    await user.click(await button('Lưu 94 thay đổi'));

    expect(await screen.findByText('Đã lưu 94 chỉ tiêu.')).toBeDefined();
    expect(await given('G01')).toBe(6025);
    expect(await given('H26')).toBe(5000);
    expect(await given('VN')).toBe(5000);
  });

  it('gives the same target to the chosen units only', async () => {
    const { user } = openPage(api, address, { role: 'administrator' });
    await user.click(await screen.findByLabelText('Chọn Thành phố Hà Nội'));
    await user.type(screen.getByLabelText('Cùng một mức (%)'), '55.5');
    await user.click(await button('Đặt cho 1 đơn vị đã chọn'));

    await user.click(await button('Lưu 1 thay đổi'));

    await waitFor(async () => expect(await given('H26')).toBe(5550));
    expect(await given('G01')).toBeNull();
  });

  it('keeps what is no target in its cell and says why', async () => {
    const { user } = openPage(api, address, { role: 'administrator' });

    await user.type(await findTarget('Thành phố Hà Nội'), '101');

    expect(targetOf('Thành phố Hà Nội').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/“101” không phải là chỉ tiêu/)).toBeDefined();
    expect(await button('Lưu')).toHaveProperty('disabled', true);
  });

  it('pastes names and targets from a spreadsheet and tells which names it did not find', async () => {
    const { user } = openPage(api, address, { role: 'administrator' });
    await user.click(await findTarget('Thành phố Hà Nội'));

    await user.paste('Bộ Y tế\t70\r\nBộ Công An\t65,5\r\nSở Lạ\t10\r\n');

    expect(targetOf('Bộ Y tế')).toHaveProperty('value', '70');
    expect(targetOf('Bộ Công an')).toHaveProperty('value', '65,5');
    expect(screen.getByText('Không tìm thấy đơn vị: Sở Lạ.')).toBeDefined();
  });

  it('overwrites nothing that somebody else has set meanwhile, and shows both', async () => {
    const { user } = openPage(api, address, { role: 'administrator' });
    await user.type(await findTarget('Thành phố Hà Nội'), '60');
    await setElsewhere(4000);

    await user.click(await button('Lưu 1 thay đổi'));

    expect(await screen.findByText('Bạn: 60 %')).toBeDefined();
    expect(screen.getByText('administrator đã nhập: 40 %')).toBeDefined();
    expect(await given('H26')).toBe(4000);
    await user.click(await button('Lấy số kia'));
    expect(targetOf('Thành phố Hà Nội')).toHaveProperty('value', '40');
  });

  it('shows a member what its own units were given, to read', async () => {
    await setElsewhere(4000);
    openPage(api, address, { role: 'unit-member', units: ['H26'] });

    const heading = await screen.findByText('Thành phố Hà Nội', { selector: 'th' });
    expect(heading.nextElementSibling?.textContent).toBe('40\u00A0%');
    expect(screen.queryByLabelText(/Chỉ tiêu của/)).toBeNull();
    expect(screen.queryByText('Bộ Công an')).toBeNull();
  });
});

/** A button by its words. Asking by role weighs the whole page each time, which takes seconds here. */
async function button(words: string): Promise<HTMLElement> {
  const { parentElement } = await screen.findByText(words, { selector: 'button *' });
  if (parentElement === null) throw new Error('the words stand alone');
  return parentElement;
}

const nameOf = (unit: string) => `Chỉ tiêu của ${unit}, phần trăm`;
const targetOf = (unit: string) => screen.getByLabelText(nameOf(unit));
const findTarget = (unit: string) => screen.findByLabelText(nameOf(unit));

async function given(unit: string): Promise<number | null | undefined> {
  const administrator = await api.administrator();
  const lines = await administrator.target.list({ indicator: 'hs-truc-tuyen', period: period('2022-08') });
  return lines.find((line) => line.unitId === unit)?.targetBp;
}

async function setElsewhere(points: number) {
  const administrator = await api.administrator();
  const rows = [{ unitId: unitId('H26'), targetBp: basisPoints(points), version: null }];
  await administrator.target.set({ indicator: 'hs-truc-tuyen', period: period('2022-08'), rows });
}
