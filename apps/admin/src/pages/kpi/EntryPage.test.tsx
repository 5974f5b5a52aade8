import { period } from '@dondoc/domain/calendar';
import { basisPoints } from '@dondoc/domain/kpi';
import { unitId } from '@dondoc/domain/unit';
import { openTestApi } from '@dondoc/server/testing/open-test-api';
import { act, screen, waitFor } from '@testing-library/react';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPage } from '../../testing/open-page.tsx';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

const address = '/chi-tieu/nhap?period=2022-08&indicator=hs-truc-tuyen';
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

  it('chooses a range with Shift and arrows, copies it as Excel reads it, fills it down and empties it', async () => {
    const { user } = openPage(api, address, { role: 'unit-member', units: ['H26', 'G01'] });
    await user.click(await online('numerator', 'Bộ Công an'));
    await user.keyboard('5{Tab}8{Shift>}{Tab}{/Shift}');

    await user.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}');
    expect(screen.getByText('Đang chọn 2 × 2 ô.')).toBeDefined();
    await user.keyboard('{Control>}d{/Control}');
    expect(await online('denominator', 'Thành phố Hà Nội')).toHaveProperty('value', '8');
    expect((await user.copy())?.getData('text/plain')).toBe('5\t8\r\n5\t8');

    await user.keyboard('{Delete}');
    expect(await online('numerator', 'Bộ Công an')).toHaveProperty('value', '');
    await user.keyboard('{Control>}z{/Control}');
    expect(await online('numerator', 'Thành phố Hà Nội')).toHaveProperty('value', '5');
  });

  it('saves "not applicable" as such, apart from blank and zero', async () => {
    const { user } = openPage(api, address, hanoi);

    await user.type(await online('numerator'), 'x');
    expect(describedBy(await online('numerator'))).toContain('không áp dụng');
    await user.click(await button('Lưu 1 ô'));

    await screen.findByText('Đã lưu 1 ô.');
    expect(await entered()).toMatchObject({ numerator: null, denominator: null, notApplicable: true });
  });

  it('asks for the reason of an unusual figure in its place, and keeps both', async () => {
    for (const [at, numerator] of [94, 96, 100, 100, 104, 106].entries()) {
      await enteredByAColleague(numerator, 10_000, `2022-0${at + 2}`);
    }
    const { user } = openPage(api, address, hanoi);
    await user.type(await online('numerator'), '940');
    await user.type(await online('denominator'), '10000');
    expect(await screen.findByText('1 ô khác thường chưa có lý do', { exact: false })).toBeDefined();

    await user.type(screen.getByLabelText('Lý do của số khác thường: Thành phố Hà Nội, Tỷ lệ hồ sơ giải quyết trực tuyến'), 'Đợt cao điểm');
    expect(screen.queryByText('1 ô khác thường chưa có lý do', { exact: false })).toBeNull();
    await user.click(await button('Lưu 1 ô'));

    await screen.findByText('Đã lưu 1 ô.');
    expect(await entered()).toMatchObject({ numerator: 940, note: 'Đợt cao điểm' });
  });

  it('holds what is saved without a line, says so, and sends it when the line is back', async () => {
    const { user } = openPage(api, address, hanoi);
    await user.type(await online('numerator'), '3');
    await user.type(await online('denominator'), '4');
    setLine(false);
    expect(await screen.findByText('Mất kết nối. Số đang nhập được giữ trên máy này, kể cả khi đóng trang.')).toBeDefined();

    await user.click(await button('Lưu 1 ô'));
    expect(await screen.findByText('Mất kết nối. Số đã bấm lưu được giữ trên máy này và tự gửi khi có mạng.')).toBeDefined();
    expect(await entered()).toMatchObject({ version: null });

    setLine(true);
    expect(await screen.findByText('Đã lưu 1 ô.')).toBeDefined();
    expect(await entered()).toMatchObject({ numerator: 3, denominator: 4 });
  });

  it('says of cells typed elsewhere in the month that they still wait', async () => {
    const { user } = openPage(api, address, { role: 'unit-member', units: ['H26', 'G01'] });
    await user.type(await online('numerator', 'Bộ Công an'), '7');

    await user.click(screen.getByLabelText('Cách nhập'));
    await user.click(await screen.findByText('Một đơn vị', { selector: '.ant-select-item-option-content' }));
    await user.click(screen.getByLabelText('Đơn vị'));
    await user.click(await screen.findByText('Thành phố Hà Nội', { selector: '.ant-select-item-option-content' }));

    expect(await screen.findByText('1 ô chưa lưu ở đơn vị, chỉ tiêu hoặc dịch vụ khác', { exact: false })).toBeDefined();
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

async function enteredByAColleague(numerator: number, denominator: number, month = '2022-08') {
  const colleague = await api.member(['H26', 'G01']);
  const cells = [{ unitId: unitId('H26'), indicator: 'hs-truc-tuyen', numerator, denominator, version: null }];
  await colleague.entry.save({ period: period(month), cells });
}

/** The line goes dead, or is back, as a browser tells it. */
function setLine(isOnline: boolean) {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline);
  act(() => {
    window.dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
  });
}
