import { period } from '@dondoc/domain/calendar';
import { unitId } from '@dondoc/domain/unit';
import { openTestApi } from '@dondoc/server/testing/open-test-api';
import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openPage } from '../../testing/open-page.tsx';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

const august = period('2022-08');
const hue = unitId('H57');
const administrator = { role: 'administrator' } as const;
const officer = { role: 'unit-member', units: ['H57'] } as const;

describe('submitting a sheet', () => {
  it('shows what will be sent, and how it then stands', async () => {
    await entered(30);
    const page = openPage(api, '/chi-tieu/nhap?period=2022-08', officer);

    await page.user.click(await screen.findByRole('button', { name: 'Trình duyệt Tỉnh Thừa Thiên Huế' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('Tỷ lệ hồ sơ giải quyết trực tuyến: 30/100')).toBeDefined();
    await page.user.click(within(dialog).getByRole('button', { name: 'Trình duyệt' }));

    expect(await screen.findByText('đã trình, chờ duyệt')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Xem ở trang duyệt' })).toBeDefined();
  });

  it('lists only what was changed since the approval, a figure that was taken out among it', async () => {
    await entered(30);
    await enteredOf('dung-han', 80);
    await submitted();
    await approved();
    await clearedOf('dung-han', 1);
    const page = openPage(api, '/chi-tieu/nhap?period=2022-08', officer);

    await page.user.click(await screen.findByRole('button', { name: 'Trình duyệt Tỉnh Thừa Thiên Huế' }));
    const dialog = within(await screen.findByRole('dialog'));

    expect(dialog.getByText(/^Trình lại 1 ô đã sửa của Tỉnh Thừa Thiên Huế/)).toBeDefined();
    expect(dialog.getByRole('listitem').textContent).toBe('Tỷ lệ giải quyết đúng hạn: đã xóa. Đã duyệt trước đó: 80/100.');
    await page.user.click(dialog.getByRole('button', { name: 'Trình duyệt' }));
    expect(await screen.findByText('đã trình, chờ duyệt')).toBeDefined();
  });

  it('asks for the reason of an unusual value that has none', async () => {
    for (const [at, month] of ['2022-02', '2022-03', '2022-04', '2022-05', '2022-06', '2022-07'].entries()) await entered(30 + at, null, month);
    await entered(90);
    const page = openPage(api, '/chi-tieu/nhap?period=2022-08', officer);

    await page.user.click(await screen.findByRole('button', { name: 'Trình duyệt Tỉnh Thừa Thiên Huế' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/^Tỷ lệ hồ sơ giải quyết trực tuyến: .* 90,00 % khác thường/)).toBeDefined();
    await page.user.click(dialog.getByRole('button', { name: 'Trình duyệt' }));
    expect((await dialog.findByRole('alert')).textContent).toContain('Còn 1 ô có số khác thường chưa ghi lý do');
    await page.user.type(dialog.getByLabelText('Lý do của Tỷ lệ hồ sơ giải quyết trực tuyến'), 'Đợt tuyển sinh');
    await page.user.click(dialog.getByRole('button', { name: 'Trình duyệt' }));

    expect(await screen.findByText('đã trình, chờ duyệt')).toBeDefined();
    expect(screen.getByDisplayValue('Đợt tuyển sinh')).toBeDefined();
  });

  it('asks for an answer to each doubt', async () => {
    await entered(30);
    await submitted();
    await returned('Cao gấp đôi tháng trước');
    const page = openPage(api, '/chi-tieu/nhap?period=2022-08', officer);

    expect(await screen.findByText(/bị trả lại, 1 ô cần trả lời/)).toBeDefined();
    await page.user.click(await screen.findByRole('button', { name: 'Trình duyệt Tỉnh Thừa Thiên Huế' }));
    const dialog = within(await screen.findByRole('dialog'));
    await page.user.click(dialog.getByRole('button', { name: 'Trình duyệt' }));
    expect((await dialog.findByRole('alert')).textContent).toContain('Còn 1 ô bị hỏi lại chưa có trả lời');
    await page.user.type(dialog.getByLabelText('Trả lời về Tỷ lệ hồ sơ giải quyết trực tuyến'), 'Nhận thêm của hai xã');
    await page.user.click(dialog.getByRole('button', { name: 'Trình duyệt' }));

    expect(await screen.findByText('đã trình, chờ duyệt')).toBeDefined();
  });
});

describe('ReviewPage', () => {
  it('puts what waits for a decision first, and approves it', async () => {
    await entered(30);
    await submitted();
    const page = openPage(api, '/chi-tieu/duyet?period=2022-08', administrator);

    expect(await screen.findByText('1 bảng chờ bạn duyệt')).toBeDefined();
    const [, first] = await screen.findAllByRole('row');
    expect(first?.textContent).toContain('Tỉnh Thừa Thiên Huếđã trình, chờ duyệt');
    await page.user.click(screen.getByRole('button', { name: 'Xem bảng số liệu của Tỉnh Thừa Thiên Huế' }));
    await waitFor(() => expect(page.address()).toContain('unit=H57'));
    await page.user.click(await screen.findByRole('button', { name: 'Duyệt' }));
    await screen.findByText(/^Duyệt 1 ô số liệu của Tỉnh Thừa Thiên Huế, tháng 8\/2022\?/i);
    const [, confirm] = screen.getAllByRole('button', { name: 'Duyệt' });
    if (confirm === undefined) throw new Error('an approval is asked for twice');
    await page.user.click(confirm);

    expect(await screen.findByText('0 bảng chờ bạn duyệt')).toBeDefined();
    const sheet = await (await api.administrator()).review.sheet({ unitId: hue, period: august });
    expect(sheet.standing).toBe('approved');
  });

  it('finds sheets by standing and by name, a hundred on a page', async () => {
    await entered(30);
    await submitted();
    const page = openPage(api, '/chi-tieu/duyet?period=2022-08', administrator);
    await screen.findByText('1 bảng chờ bạn duyệt');

    await page.user.type(screen.getByLabelText('Đơn vị'), 'da nang{Enter}');
    await waitFor(() => expect(screen.getAllByRole('row').slice(1).map((row) => row.textContent?.slice(0, 17))).toEqual(['Thành phố Đà Nẵng']));
    await waitFor(() => expect(page.address()).toContain('text='));
    await page.user.clear(screen.getByLabelText('Đơn vị'));
    await page.user.type(screen.getByLabelText('Đơn vị'), '{Enter}');
    await page.user.click(screen.getByRole('combobox', { name: 'Tình trạng' }));
    await page.user.click(await screen.findByTitle('đã trình, chờ duyệt'));

    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(2));
    expect(screen.getByRole('rowheader', { name: 'Tỉnh Thừa Thiên Huế' })).toBeDefined();
  });

  it('returns the ticked cells, each with its reason', async () => {
    await entered(30);
    await submitted();
    const page = openPage(api, '/chi-tieu/duyet?period=2022-08&unit=H57', administrator);

    await page.user.click(await screen.findByRole('checkbox', { name: 'Hỏi lại ô Tỷ lệ hồ sơ giải quyết trực tuyến' }));
    const send = screen.getByRole('button', { name: 'Trả lại 1 ô' });
    expect(send).toHaveProperty('disabled', true);
    await page.user.type(screen.getByLabelText('Lý do hỏi lại ô Tỷ lệ hồ sơ giải quyết trực tuyến'), 'Cao gấp đôi');
    await page.user.click(screen.getByRole('button', { name: 'Trả lại 1 ô' }));

    await waitFor(async () => expect(await (await api.administrator()).review.sheet({ unitId: hue, period: august })).toMatchObject({ standing: 'returned', doubts: [{ reason: 'Cao gấp đôi' }] }));
  });

  it('shows a broken approval with the value that was approved', async () => {
    await entered(30);
    await submitted();
    await approved();
    await entered(31, 1);
    openPage(api, '/chi-tieu/duyet?period=2022-08&unit=H57', administrator);

    expect(await screen.findByText('Đã duyệt trước đó: 30/100')).toBeDefined();
    expect((await screen.findAllByText(/đã sửa sau khi duyệt, cần trình lại phần sửa/)).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: 'Duyệt' })).toBeNull();
  });

  it('shows a figure that was taken out, with what was approved, and lets it be doubted', async () => {
    await entered(30);
    await submitted();
    await approved();
    await clearedOf('hs-truc-tuyen', 1);
    await submitted();
    openPage(api, '/chi-tieu/duyet?period=2022-08&unit=H57', administrator);

    const row = (await screen.findByText('đã xóa')).closest('tr');
    expect(row?.textContent).toContain('Đã duyệt trước đó: 30/100');
    expect(screen.getByRole('checkbox', { name: 'Hỏi lại ô Tỷ lệ hồ sơ giải quyết trực tuyến' })).toBeDefined();
  });

  it('tells who entered the figures that another person has to decide', async () => {
    await entered(30);
    await submitted();
    openPage(api, '/chi-tieu/duyet?period=2022-08&unit=H57', officer);

    expect(await screen.findByText('Người nhập hoặc trình số liệu không được tự duyệt. Đề nghị người khác duyệt.')).toBeDefined();
  });

  it('says how far approval has come: every sheet and every month', async () => {
    await entered(30);
    await submitted();
    await approved();
    openPage(api, '/chi-tieu/duyet?period=2022-Q3&tab=progress', administrator);

    const row = (await screen.findByRole('rowheader', { name: 'Tỉnh Thừa Thiên Huế' })).closest('tr');
    expect(row?.textContent).toContain('1/3');
    expect(row?.textContent).not.toContain('đã duyệt hết');
  });

  it('opens a unit down to those below it, and leads back', async () => {
    const page = openPage(api, '/chi-tieu/duyet?period=2022-08&tab=progress&under=G17', administrator);

    const path = within(await screen.findByRole('navigation', { name: 'Đang xem' }));
    await page.user.click(path.getByRole('link', { name: 'Cả nước' }));

    expect(await screen.findByRole('rowheader', { name: 'Tỉnh Thừa Thiên Huế' })).toBeDefined();
  });

  it('sets the windows of levels, and lets a unit enter afterwards for a reason', async () => {
    const page = openPage(api, '/chi-tieu/duyet?period=2022-08&tab=windows', administrator);

    await page.user.type(await screen.findByLabelText('Ngày đóng, Tỉnh, thành phố'), '20');
    await page.user.click(screen.getByRole('button', { name: 'Lưu hạn nhập' }));
    await waitFor(async () => expect((await (await api.administrator()).review.windows()).windows).toEqual([{ level: 'province', closesOnDate: 20, remindDays: 0 }]));

    await page.user.click(screen.getByRole('button', { name: 'Cho nhập bổ sung' }));
    expect(await screen.findByText('Chọn đơn vị, ngày và ghi lý do.')).toBeDefined();
  });

  it('keeps the windows from a unit member', async () => {
    openPage(api, '/chi-tieu/duyet?period=2022-08', officer);

    await screen.findByRole('tab', { name: 'Tiến độ duyệt' });
    expect(screen.queryByRole('tab', { name: 'Hạn nhập' })).toBeNull();
  });
});

const entered = (numerator: number, version: number | null = null, month = '2022-08') => saved(month, { indicator: 'hs-truc-tuyen', numerator, denominator: 100, version });
const enteredOf = (indicator: string, numerator: number) => saved('2022-08', { indicator, numerator, denominator: 100, version: null });
const clearedOf = (indicator: string, version: number) => saved('2022-08', { indicator, numerator: null, denominator: null, version });

interface SavedCell {
  readonly indicator: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly version: number | null;
}

async function saved(month: string, cell: SavedCell) {
  const [answer] = await (await api.member(['H57'])).entry.save({ period: period(month), cells: [{ unitId: hue, ...cell }] });
  if (answer?.saved !== true) throw new Error('the cell was not saved');
}

async function submitted() {
  const member = await api.member(['H57']);
  const { version } = await member.review.sheet({ unitId: hue, period: august });
  await member.review.submit({ unitId: hue, period: august, version });
}

async function returned(reason: string) {
  const person = await api.administrator();
  const { version, seal } = await person.review.sheet({ unitId: hue, period: august });
  await person.review.return({ unitId: hue, period: august, version: version ?? 0, seal, doubts: [{ indicator: 'hs-truc-tuyen', service: 0, reason }] });
}

async function approved() {
  const person = await api.administrator();
  const { version, seal } = await person.review.sheet({ unitId: hue, period: august });
  await person.review.approve({ unitId: hue, period: august, version: version ?? 0, seal });
}
