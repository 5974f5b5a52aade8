import { period } from '@dondoc/domain/calendar';
import { unitId } from '@dondoc/domain/unit';
import { openTestApi } from '@dondoc/server/testing/open-test-api';
import { screen, within } from '@testing-library/react';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPage } from '../../testing/open-page.tsx';

const api = await openTestApi();
beforeEach(() => api.empty());
afterEach(() => vi.restoreAllMocks());
afterAll(() => api.close());

const address = '/chi-tieu/nhap-tu-tep?period=2022-08';
const hanoi = { role: 'unit-member', units: ['H26'] } as const;

const csv = (...lines: readonly string[]) => new File([['unit;indicator;month;numerator;denominator;entry_version', ...lines].join('\n')], 'so-lieu.csv');

type User = ReturnType<typeof openPage>['user'];

async function upload(user: User, file: File) {
  await screen.findByText('Chọn tệp hoặc kéo tệp vào đây');
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('no file can be chosen');
  await user.upload(input, file);
}

describe('FiguresFilePage', () => {
  it('offers the template of the month, and says so when the server cannot be reached', async () => {
    const { user } = openPage(api, address, hanoi);

    await user.click(await screen.findByRole('button', { name: /Tải tệp mẫu tháng 8\/2022/ }));

    expect((await screen.findByRole('alert')).textContent).toContain('Không kết nối được máy chủ.');
  });

  it('names indicators and never shows their codes, not even while the list is on its way', async () => {
    const seen = new Set<string>();
    const watcher = new MutationObserver(() => seen.add(document.body.textContent));
    watcher.observe(document.body, { childList: true, subtree: true });
    openPage(api, address, hanoi);

    await screen.findByTitle('Tỷ lệ hồ sơ giải quyết trực tuyến');
    watcher.disconnect();

    expect([...seen].some((text) => text.includes('Chỉ tiêuĐang tải…'))).toBe(true);
    expect([...seen].filter((text) => text.includes('hs-truc-tuyen'))).toEqual([]);
  });

  it('asks for the template of the services that are chosen', async () => {
    const asked = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('no line'));
    const { user } = openPage(api, address, hanoi);

    await user.type(await screen.findByLabelText('Dịch vụ công'), 'ho chieu');
    await user.click(await screen.findByText('11. Cấp hộ chiếu phổ thông', { selector: '.unit-option' }));
    await user.click(screen.getByRole('button', { name: /Tải tệp mẫu tháng 8\/2022/ }));

    await screen.findByRole('alert');
    expect(asked).toHaveBeenLastCalledWith(expect.stringMatching(/[?&]service=0%2C11(&|$)/));
  });

  it('names the service of a figure in a file, and says its number where it is none that is known', async () => {
    const { user } = openPage(api, address, hanoi);

    const file = ['unit;indicator;month;service;numerator;denominator', 'H26;dung-han;2022-08;12;9;10', 'H26;dung-han;2022-08;31;1;2'];
    await upload(user, new File([file.join('\n')], 'so-lieu.csv'));

    expect(await screen.findByText('Tỷ lệ giải quyết đúng hạn, dịch vụ 12: Đăng ký khai sinh')).toBeDefined();
    expect(screen.getByText('Tỷ lệ giải quyết đúng hạn, dịch vụ số 31')).toBeDefined();
  });

  it('shows what a file would change, writes nothing before it is applied, and then sums up', async () => {
    await entered(30, 100);
    const { user } = openPage(api, address, hanoi);

    await upload(user, csv('H26;hs-truc-tuyen;2022-08;31;100;1', 'H26;dung-han;2022-08;9;10;'));

    const row = (await screen.findByText('30/100')).closest('tr');
    expect(within(row ?? document.body).getByText('31/100')).toBeDefined();
    expect(screen.getByText('1 số liệu mới')).toBeDefined();
    expect(screen.getByText('1 số liệu thay đổi')).toBeDefined();
    expect(await stands()).toEqual([['hs-truc-tuyen', 30]]);

    await user.click(screen.getByRole('button', { name: 'Áp dụng 2 số liệu' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('1 số liệu mới. 1 số liệu đang lưu sẽ đổi.');
    await user.click(within(dialog).getByRole('button', { name: 'Áp dụng 2 số liệu' }));

    expect(await screen.findByText('Đã ghi 2 số liệu.')).toBeDefined();
    expect(await stands()).toEqual([['dung-han', 9], ['hs-truc-tuyen', 31]]);
  });

  it('applies only the rows that are chosen', async () => {
    const { user } = openPage(api, address, hanoi);
    await upload(user, csv('H26;hs-truc-tuyen;2022-08;31;100;', 'H26;dung-han;2022-08;9;10;'));

    await user.click(await screen.findByRole('checkbox', { name: 'Chọn dòng 2' }));
    await user.click(screen.getByRole('button', { name: 'Áp dụng 1 số liệu' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Áp dụng 1 số liệu' }));

    await screen.findByText('Đã ghi 1 số liệu.');
    expect(await stands()).toEqual([['dung-han', 9]]);
  });

  it('does not choose beforehand what clears a figure or goes back behind what somebody entered since', async () => {
    await entered(30, 100);
    const { user } = openPage(api, address, hanoi);

    await upload(user, csv('H26;hs-truc-tuyen;2022-08;;;'));

    expect(await screen.findByRole('checkbox', { name: 'Chọn dòng 2' })).toHaveProperty('checked', false);
    expect(screen.getByText('unit-member H26: có người nhập sau khi tải tệp mẫu')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Áp dụng 0 số liệu' })).toHaveProperty('disabled', true);
  });

  it('says of every cell that is refused where it is, why, and what may stand there', async () => {
    const { user } = openPage(api, address, hanoi);

    await upload(user, csv('H26;hs-truc-tuyen;2022-08;12;10;', 'H17;hs-truc-tuyen;2022-08;1;2;', 'H26;dung-han;2022-08;9;10;'));

    const cell = (await screen.findByText('Tử số (12) không được lớn hơn mẫu số (10).')).closest('tr');
    expect(cell?.textContent).toBe('2Tử sốTử số (12) không được lớn hơn mẫu số (10).số nguyên từ 0 đến 10');
    expect(screen.getByText(/“H17” không phải mã đơn vị/)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Áp dụng 1 số liệu' })).toHaveProperty('disabled', false);
  });

  it('says that a file changes nothing', async () => {
    await entered(30, 100);
    const { user } = openPage(api, address, hanoi);

    await upload(user, csv('H26;hs-truc-tuyen;2022-08;30;100;1'));

    expect(await screen.findByText(/Tệp không thay đổi gì/)).toBeDefined();
  });

  it('refuses what is no table, on this machine or on the server', async () => {
    const { user } = openPage(api, address, hanoi);

    await upload(user, new File(['Kính gửi'], 'thu.csv'));

    expect((await screen.findByRole('alert')).textContent).toContain('Không tìm thấy bảng số liệu');
  });
});

describe('monthly totals', () => {
  const totals = (...rows: readonly object[]) => new File([JSON.stringify({ source: 'cong-dvc', rows })], 'cong-dvc.json');
  const balanced = { unit: 'H26', month: '2022-08', handled: 90, on_time: 85, late: 5 };

  it('are an administrator’s to bring in: those that balance are chosen, the others say what does not', async () => {
    const { user } = openPage(api, address, { role: 'administrator' });

    await upload(user, totals(balanced, { unit: 'H01', month: '2022-08', handled: 90, on_time: 80, late: 5 }));

    expect(await screen.findByText('dòng 2: đã giải quyết khác đúng hạn cộng quá hạn (90 ≠ 85)')).toBeDefined();
    expect(screen.getByRole('checkbox', { name: 'Chọn Thành phố Hà Nội, tháng 8/2022' })).toHaveProperty('checked', true);
    await user.click(screen.getByRole('button', { name: 'Nhận số của 1 đơn vị và tháng' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('Nhận số liệu từ cong-dvc?');
    await user.click(within(dialog).getByRole('button', { name: 'Nhận số của 1 đơn vị và tháng' }));

    expect(await screen.findByText('Đã nhận 1 dòng. Đã ghi 1 số liệu.')).toBeDefined();
    expect(await stands()).toEqual([['dung-han', 85]]);
  });

  it('say which columns there are and what each is used for', async () => {
    const { user } = openPage(api, `${address}&kind=totals`, hanoi);

    await user.click(await screen.findByText('Các cột của tệp'));

    expect((await screen.findByText('on_time')).closest('tr')?.textContent).toBe('on_timeGiải quyết đúng hạntử số Tỷ lệ giải quyết đúng hạn');
  });

  it('change nothing when the same file comes again, and name a column that is not read', async () => {
    const member = await api.member(['H26']);
    const contentBase64 = Buffer.from(JSON.stringify({ source: 'cong-dvc', rows: [{ ...balanced, latte: 1 }] })).toString('base64');
    await member.entry.importFlows({ fileName: 'a.json', contentBase64, groups: [{ group: '2022-08 H26 0', versions: {} }] });
    const { user } = openPage(api, `${address}&kind=totals`, hanoi);

    await upload(user, totals({ ...balanced, latte: 1 }));

    expect(await screen.findByText(/mọi dòng đều đã nhận từ trước/)).toBeDefined();
    expect(screen.getByText('Cột không đọc: latte.')).toBeDefined();
  });
});

const august = period('2022-08');

async function entered(numerator: number, denominator: number) {
  const member = await api.member(['H26']);
  await member.entry.save({ period: august, cells: [{ unitId: unitId('H26'), indicator: 'hs-truc-tuyen', numerator, denominator, version: null }] });
}

async function stands() {
  const member = await api.member(['H26']);
  const form = await member.entry.form({ period: august, unitIds: null, indicators: ['dung-han', 'hs-truc-tuyen'] });
  return form.flatMap(({ indicator, numerator }) => (numerator === null ? [] : [[indicator, numerator]]));
}
