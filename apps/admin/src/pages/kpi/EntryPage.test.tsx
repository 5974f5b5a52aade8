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

const address = '/chi-tieu/nhap?period=2022-08';
const hanoi = { role: 'unit-member', units: ['H26'] } as const;

describe('EntryPage', () => {
  it('tells the distance to the target as one types, saves, and the entry stands', async () => {
    await targetOfHanoi(5000);
    const { user } = openPage(api, address, hanoi);

    await user.type(await online('numerator'), '3766');
    await user.type(await online('denominator'), '10000');

    expect(await screen.findByText('còn thiếu 1.234 hồ sơ để đạt 50 %')).toBeDefined();
    expect(screen.getByText('37,66 %')).toBeDefined();
    await user.click(await button('Lưu 1 ô'));
    expect(await screen.findByText('Đã lưu 1 ô.')).toBeDefined();
    expect(await entered()).toMatchObject({ numerator: 3766, denominator: 10_000, version: 1 });
    await waitFor(() => expect(screen.getByText('Không có ô chưa lưu.', { exact: false })).toBeDefined());
  });

  it('keeps what is wrong in its cell, says why, and does not send it', async () => {
    const { user } = openPage(api, address, hanoi);

    await user.type(await online('numerator'), '12');
    await user.type(await online('denominator'), '10');

    const cell = await online('numerator');
    expect(cell).toHaveProperty('value', '12');
    expect(cell.getAttribute('aria-invalid')).toBe('true');
    expect(describedBy(cell)).toMatch(/12.*10/);
    expect(await button('Lưu')).toHaveProperty('disabled', true);
  });

  it('takes a blank for nothing reported and a zero for no cases', async () => {
    const { user } = openPage(api, address, hanoi);
    expect(describedBy(await online('numerator'))).toBe('chưa nhập');

    await user.type(await online('numerator'), '0');
    await user.type(await online('denominator'), '0');

    expect(describedBy(await online('numerator'))).toContain('không có hồ sơ');
  });

  it('brings back what was typed and not saved when the tab was closed', async () => {
    const first = openPage(api, address, hanoi);
    await first.user.type(await online('numerator'), '41');
    first.close();

    openPage(api, address, hanoi);

    expect(await online('numerator')).toHaveProperty('value', '41');
    expect(screen.getByText('Đã khôi phục phần nhập dở trên máy này.')).toBeDefined();
  });

  it('shows both counts and who entered the other when two people filled the same cell, and overwrites nothing', async () => {
    const { user } = openPage(api, address, hanoi);
    await user.type(await online('numerator'), '30');
    await user.type(await online('denominator'), '100');
    await enteredByAColleague(40, 100);

    await user.click(await button('Lưu 1 ô'));

    expect(await screen.findByText('Bạn: 30/100')).toBeDefined();
    expect(screen.getByText('unit-member H26 G01 đã nhập: 40/100')).toBeDefined();
    expect(await entered()).toMatchObject({ numerator: 40 });

    await user.click(await button('Giữ số của tôi'));
    await user.click(await button('Lưu 1 ô'));
    await waitFor(async () => expect(await entered()).toMatchObject({ numerator: 30, version: 2 }));
  });

  it('pastes a range from a spreadsheet, undoes it in one step, and says what did not fit', async () => {
    const { user } = openPage(api, address, { role: 'unit-member', units: ['H26', 'G01'] });
    await user.click(await online('numerator', 'Bộ Công an'));

    await user.paste('1.234\t5.678\r\n30\t100\r\n7\t8\r\n');

    expect(await online('numerator', 'Bộ Công an')).toHaveProperty('value', '1.234');
    expect(await online('denominator', 'Thành phố Hà Nội')).toHaveProperty('value', '100');
    expect(await screen.findByText('Có 2 ô nằm ngoài bảng, không dán.')).toBeDefined();
    await user.keyboard('{Control>}z{/Control}');
    expect(await online('numerator', 'Bộ Công an')).toHaveProperty('value', '');
    expect(await online('denominator', 'Thành phố Hà Nội')).toHaveProperty('value', '');
  });

  it('walks with Enter and arrows, and puts back with Esc what stood in the cell', async () => {
    const { user } = openPage(api, address, { role: 'unit-member', units: ['H26', 'G01'] });
    await user.click(await online('numerator', 'Bộ Công an'));

    await user.keyboard('5{Enter}');
    expect(document.activeElement).toBe(await online('numerator', 'Thành phố Hà Nội'));
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(await online('denominator', 'Thành phố Hà Nội'));
    await user.keyboard('99{Escape}');

    expect(await online('denominator', 'Thành phố Hà Nội')).toHaveProperty('value', '');
    expect(await online('numerator', 'Bộ Công an')).toHaveProperty('value', '5');
  });

  it('keeps the month in the address', async () => {
    const page = openPage(api, address, hanoi);
    await online('numerator');

    await page.user.click(screen.getByLabelText('Kỳ trước'));

    await waitFor(() => expect(page.address()).toContain('period=2022-07'));
  });
});

const parts = {
  numerator: 'Hồ sơ tiếp nhận và giải quyết trực tuyến trong kỳ',
  denominator: 'Tổng số hồ sơ tiếp nhận trong kỳ',
} as const;

/** The cell of a unit for the share of dossiers handled online. */
function online(part: keyof typeof parts, unit = 'Thành phố Hà Nội'): Promise<HTMLElement> {
  return screen.findByLabelText(`${unit}, Tỷ lệ hồ sơ giải quyết trực tuyến, ${parts[part]}`);
}

/** A button by its words. Asking by role weighs the whole page each time, which takes seconds here. */
async function button(words: string): Promise<HTMLElement> {
  const { parentElement } = await screen.findByText(words, { selector: 'button *' });
  if (parentElement === null) throw new Error('the words stand alone');
  return parentElement;
}

/** What a screen reader says of a cell after its name. */
function describedBy(cell: HTMLElement): string {
  const note = document.querySelector(`#${cell.getAttribute('aria-describedby') ?? ''}`);
  return note?.textContent ?? '';
}

async function targetOfHanoi(points: number) {
  const administrator = await api.administrator();
  const rows = [{ unitId: unitId('H26'), targetBp: basisPoints(points), version: null }];
  await administrator.target.set({ indicator: 'hs-truc-tuyen', period: period('2022'), rows });
}

async function entered() {
  const member = await api.member(['H26']);
  const form = await member.entry.form({ period: period('2022-08'), unitIds: null, indicators: ['hs-truc-tuyen'] });
  return form[0];
}

async function enteredByAColleague(numerator: number, denominator: number) {
  const colleague = await api.member(['H26', 'G01']);
  const cells = [{ unitId: unitId('H26'), indicator: 'hs-truc-tuyen', numerator, denominator, version: null }];
  await colleague.entry.save({ period: period('2022-08'), cells });
}
