import { period } from '@dondoc/domain/calendar';
import { basisPoints } from '@dondoc/domain/kpi';
import { unitId } from '@dondoc/domain/unit';
import { openTestApi } from '@dondoc/server/testing/open-test-api';
import { act, screen, waitFor } from '@testing-library/react';
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

    await user.paste('Bộ Y tế\t70\r\nBCA\t65,5\r\nthanh pho ho chi minh\t50\r\nSở Lạ\t10\r\nBộ TTTTT\t20\r\n');

    expect(targetOf('Bộ Y tế')).toHaveProperty('value', '70');
    expect(targetOf('Bộ Công an')).toHaveProperty('value', '65,5');
    expect(targetOf('Thành phố Hồ Chí Minh')).toHaveProperty('value', '50');
    expect(screen.getByText(/^Không tìm thấy đơn vị: Sở Lạ, Bộ TTTTT \(có thể là .*Bộ Thông tin và Truyền thông.*\)\.$/)).toBeDefined();
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

  it('holds to a target that another tab of the browser has otherwise, and lets a person choose', async () => {
    const { user } = openPage(api, address, { role: 'administrator' });
    await user.type(await findTarget('Thành phố Hà Nội'), '60');
    const key = Object.keys(localStorage).find((name) => name.startsWith('dondoc.kept.targets.')) ?? '';
    const oldValue = localStorage.getItem(key);
    const newValue = JSON.stringify({ H26: { text: '70', version: null }, G01: { text: '80', version: null } });
    localStorage.setItem(key, newValue);
    act(() => {
      window.dispatchEvent(new StorageEvent('storage', { key, oldValue, newValue }));
    });

    expect(await screen.findByText('Ở thẻ khác đang nhập: 70')).toBeDefined();
    expect(targetOf('Thành phố Hà Nội')).toHaveProperty('value', '60');
    expect(targetOf('Bộ Công an')).toHaveProperty('value', '80');
    await user.clear(targetOf('Thành phố Hà Nội'));
    expect(targetOf('Thành phố Hà Nội')).toHaveProperty('value', '');
    expect(screen.queryByText('Ở thẻ khác đang nhập: 70')).toBeNull();
  });

  it('shows a member what its own units were given, to read', async () => {
    await setElsewhere(4000);
    openPage(api, address, { role: 'unit-member', units: ['H26'] });

    const heading = await screen.findByText('Thành phố Hà Nội', { selector: 'th' });
    expect(heading.nextElementSibling?.textContent).toBe('40\u00A0%');
    expect(screen.queryByLabelText(/Chỉ tiêu của/)).toBeNull();
    expect(screen.queryByText('Bộ Công an')).toBeNull();
  });

  it('lets a unit propose another target, and who gives it take the proposal by a document', async () => {
    await setElsewhere(5000);
    const member = openPage(api, address, { role: 'unit-member', units: ['H26'] });
    await member.user.click(await screen.findByLabelText('Đề xuất mức khác cho Thành phố Hà Nội'));
    await write(member.user, await screen.findByLabelText(/^Mức đề xuất/), '45');
    await write(member.user, screen.getByLabelText(/^Lý do/), 'Thiếu máy quét');
    await member.user.click(await button('Gửi đề xuất'));
    expect(await screen.findByText('đơn vị đề xuất 45 %: Thiếu máy quét')).toBeDefined();
    member.close();

    const { user } = openPage(api, address, { role: 'administrator' });
    await user.click(await screen.findByLabelText('Theo đề xuất của Thành phố Hà Nội'));
    await user.click(await button('Lưu 1 thay đổi'));
    await write(user, await screen.findByLabelText(/^Số, ký hiệu văn bản/), '812/QĐ-UBND');
    await user.type(screen.getByLabelText(/^Ngày văn bản/), '1/9/2022{Enter}');
    await write(user, screen.getByLabelText(/^Lý do điều chỉnh/), 'Theo đề xuất');
    await user.click(await button('Lưu điều chỉnh'));

    expect(await screen.findByText('Đã lưu 1 chỉ tiêu.')).toBeDefined();
    expect(await given('H26')).toBe(4500);
    await user.click(screen.getByLabelText('Lịch sử chỉ tiêu của Thành phố Hà Nội'));
    expect(await screen.findByText('812/QĐ-UBND ngày 1/9/2022: Theo đề xuất')).toBeDefined();
    expect(screen.getByText('đơn vị đề xuất 45 %: Thiếu máy quét')).toBeDefined();
  });

  it('keeps a target against a proposal with a reason, which the unit reads and then accepts', async () => {
    await setElsewhere(5000);
    await propose(4500);
    const { user, close } = openPage(api, address, { role: 'administrator' });
    await user.click(await screen.findByLabelText('Giữ nguyên chỉ tiêu của Thành phố Hà Nội'));
    await write(user, await screen.findByLabelText(/^Lý do giữ nguyên/), 'Máy quét cấp trong tháng 9');
    await user.click(await button('Giữ nguyên chỉ tiêu'));
    expect(await screen.findByText('giữ nguyên: Máy quét cấp trong tháng 9')).toBeDefined();
    close();

    const member = openPage(api, address, { role: 'unit-member', units: ['H26'] });
    expect(await screen.findByText('giữ nguyên: Máy quét cấp trong tháng 9')).toBeDefined();
    expect(screen.queryByLabelText('Đề xuất mức khác cho Thành phố Hà Nội')).toBeNull();
    await member.user.click(screen.getByLabelText('Nhận chỉ tiêu của Thành phố Hà Nội'));
    expect(await screen.findByText('đơn vị đã nhận')).toBeDefined();
  });

  it('weighs the targets as they are typed and says how many dossiers they are short of the target above', async () => {
    await setElsewhere(5000, 'VN');
    await count('H26', 1000);
    const { user } = openPage(api, address, { role: 'administrator' });
    expect(await screen.findByText(/Chỉ tiêu của các đơn vị cộng lại|Chưa cộng được/)).toBeDefined();

    await user.type(await findTarget('Thành phố Hà Nội'), '45');

    expect(await screen.findByText('Chỉ tiêu của các đơn vị cộng lại đạt 45,00 %, chỉ tiêu của Cả nước là 50 %: thiếu 50 hồ sơ.')).toBeDefined();
    expect(screen.getByText(/92 đơn vị chưa có chỉ tiêu, không tính/)).toBeDefined();
  });

  it('shows a file against what stands before anything is typed in, with every row that is refused', async () => {
    await setElsewhere(4000);
    const { user } = openPage(api, address, { role: 'administrator' });
    const file = new File(['Đơn vị;Chỉ tiêu\nHà Nội;55\nBộ Công an;60,5\nSở Lạ;10\nBộ Y tế;101\n'], 'giao.csv', { type: 'text/csv' });
    await screen.findByRole('button', { name: 'Giao từ tệp' });
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (input === null) throw new Error('a file can be chosen');
    await user.upload(input, file);

    expect(await screen.findByText('1 giao mới, 1 thay đổi, 0 giữ nguyên, 2 dòng không nhận.')).toBeDefined();
    expect(screen.getByText('không có đơn vị tên này')).toBeDefined();
    await user.click(screen.getByLabelText('Chọn dòng 2, Thành phố Hà Nội'));
    await user.click(await button('Đưa 1 dòng vào bảng'));

    expect(targetOf('Bộ Công an')).toHaveProperty('value', '60,5');
    expect(targetOf('Thành phố Hà Nội')).toHaveProperty('value', '40');
    expect(await given('G01')).toBeNull();
  });

  it('fills in interim targets along a straight line, and tells one that passes beyond the target', async () => {
    const { user } = openPage(api, '/chi-tieu/giao?period=2022&indicator=hs-truc-tuyen', { role: 'administrator' });
    await user.type(await findTarget('Thành phố Hà Nội'), '50');
    await user.click(await button('Lưu 1 thay đổi'));
    await screen.findByText('Đã lưu 1 chỉ tiêu.');
    await user.click(screen.getByLabelText('Lộ trình chỉ tiêu của Thành phố Hà Nội'));
    await user.type(await screen.findByLabelText('Xuất phát từ (%)'), '30');
    await user.click(await button('Điền đường thẳng đến chỉ tiêu'));
    const quarter = (number: number) => screen.getByLabelText(`Chỉ tiêu quý ${'I'.repeat(number)}/2022, phần trăm`);
    expect(quarter(1)).toHaveProperty('value', '35');
    expect(quarter(2)).toHaveProperty('value', '40');

    await user.clear(quarter(1));
    await user.type(quarter(1), '51');
    expect(screen.getByText(/vượt quá chỉ tiêu mà lộ trình dẫn đến/)).toBeDefined();
    await user.clear(quarter(1));
    await user.type(quarter(1), '32');
    await user.click(await button('Lưu 4 mốc'));

    expect(await screen.findByText('Đã lưu 4 mốc của lộ trình.')).toBeDefined();
    const administrator = await api.administrator();
    const way = await administrator.target.trajectory({ indicator: 'hs-truc-tuyen', period: period('2022'), unitId: unitId('H26') });
    expect(way.points.map(({ targetBp }) => targetBp)).toEqual([3200, 4000, 4500, 5000, 5000]);
  });
});

/** A button by its words. Asking by role weighs the whole page each time, which takes seconds here. */
async function button(words: string): Promise<HTMLElement> {
  const { parentElement } = await screen.findByText(words, { selector: 'button *' });
  if (parentElement === null) throw new Error('the words stand alone');
  return parentElement;
}

/** Pastes words into a field: typed key by key, the page is drawn for each. */
async function write(user: ReturnType<typeof openPage>['user'], field: HTMLElement, words: string) {
  await user.click(field);
  await user.paste(words);
}

const nameOf = (unit: string) => `Chỉ tiêu của ${unit}, phần trăm`;
const targetOf = (unit: string) => screen.getByLabelText(nameOf(unit));
const findTarget = (unit: string) => screen.findByLabelText(nameOf(unit));

async function given(unit: string): Promise<number | null | undefined> {
  const administrator = await api.administrator();
  const lines = await administrator.target.list({ indicator: 'hs-truc-tuyen', period: period('2022-08') });
  return lines.find((line) => line.unitId === unit)?.targetBp;
}

async function setElsewhere(points: number, unit = 'H26') {
  const administrator = await api.administrator();
  const rows = [{ unitId: unitId(unit), targetBp: basisPoints(points), version: null }];
  await administrator.target.set({ indicator: 'hs-truc-tuyen', period: period('2022-08'), rows });
}

async function propose(points: number) {
  const member = await api.member(['H26']);
  const answer = { kind: 'proposed' as const, proposedBp: basisPoints(points), reason: 'Thiếu máy quét' };
  await member.target.answer({ indicator: 'hs-truc-tuyen', period: period('2022-08'), unitId: unitId('H26'), version: 1, answer });
}

async function count(unit: string, denominator: number) {
  const member = await api.member([unit]);
  const cell = { unitId: unitId(unit), indicator: 'hs-truc-tuyen', numerator: 0, denominator, version: null };
  await member.entry.save({ period: period('2022-07'), cells: [cell] });
}
