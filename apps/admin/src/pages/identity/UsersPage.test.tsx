import { openTestApi } from '@dondoc/server/testing/open-test-api';
import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openPage } from '../../testing/open-page.tsx';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

describe('UsersPage', () => {
  it('adds a member with a unit found without accents, and shows the one-time password once', async () => {
    const { user } = openPage(api, '/quan-tri/nguoi-dung', { role: 'administrator' });
    await user.click(await screen.findByRole('button', { name: 'Thêm người dùng' }));
    const form = within(await screen.findByRole('dialog'));

    await user.type(form.getByLabelText(/^Họ và tên/), 'Trần Văn Bình');
    await user.type(form.getByLabelText(/^Địa chỉ thư điện tử/), 'binh@example.gov.vn');
    await user.type(form.getByRole('combobox', { name: /Đơn vị/ }), 'bo cong an');
    await user.click(await screen.findByText('Bộ Công an', { selector: '.unit-option' }, { timeout: 10_000 }));
    await user.click(form.getByRole('button', { name: 'Thêm người dùng' }));

    const { value: password } = await screen.findByLabelText<HTMLInputElement>('Mật khẩu dùng một lần của Trần Văn Bình', { selector: 'input' });
    expect(password).toMatch(/^\w{4}-\w{4}-\w{4}-\w{4}$/);
    await user.click(screen.getByRole('button', { name: 'Tôi đã giữ mật khẩu' }));
    await waitFor(() => expect(screen.queryByDisplayValue(password)).toBeNull());
    expect(await screen.findByText('binh@example.gov.vn')).toBeDefined();
  });

  it('says what is missing before anything is sent', async () => {
    const { user } = openPage(api, '/quan-tri/nguoi-dung', { role: 'administrator' });
    await user.click(await screen.findByRole('button', { name: 'Thêm người dùng' }));
    const form = within(await screen.findByRole('dialog'));

    await user.click(form.getByRole('button', { name: 'Thêm người dùng' }));

    expect(await form.findByText('Nhập họ và tên.')).toBeDefined();
    expect(form.getByText('Chọn ít nhất một đơn vị.')).toBeDefined();
  });
});

describe('UnitsPage', () => {
  it('shows the units of the as-of day: 63 provinces in 2022 and 34 since 1/7/2025', async () => {
    const before = openPage(api, '/don-vi?level=province', { role: 'administrator', today: '2022-10-15' });
    expect(await screen.findByText('63 đơn vị')).toBeDefined();
    before.close();

    openPage(api, '/don-vi?level=province&on=2025-07-01', { role: 'administrator', today: '2022-10-15' });
    expect(await screen.findByText('34 đơn vị')).toBeDefined();
  });
});
