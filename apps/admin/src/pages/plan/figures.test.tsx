import { openTestApi } from '@dondoc/server/testing/open-test-api';
import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { aPlan } from '../../testing/a-plan.ts';
import { openPage } from '../../testing/open-page.tsx';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

const administrator = { role: 'administrator' } as const;

describe('OverviewPage', () => {
  it('lists what is late and leads from its number to the tasks behind it', async () => {
    const planId = await aPlan(api);
    const { user, address } = openPage(api, '/', administrator);
    expect(await screen.findByText('quá hạn 45 ngày')).toBeDefined();

    await user.click(screen.getByRole('link', { name: /Phần việc quá hạn/ }));

    await waitFor(() => expect(address()).toBe(`/ke-hoach/${planId}/nhiem-vu?status=open-overdue`));
  });

  it('sends a unit member to its own work', async () => {
    const { address } = openPage(api, '/', { role: 'unit-member', units: ['G01'] });

    expect(await screen.findByRole('heading', { name: 'Việc của đơn vị' })).toBeDefined();
    expect(address()).toBe('/viec');
  });

  it('sends a stranger to sign in and remembers where they wanted to go', async () => {
    const { address } = openPage(api, '/don-vi', {});

    expect(await screen.findByRole('heading', { name: 'Đăng nhập' })).toBeDefined();
    expect(address()).toBe('/dang-nhap?next=%2Fdon-vi');
  });
});

describe('PlanPage', () => {
  it('says impossibly to overlook that its figures are not of today, and goes back to today', async () => {
    const planId = await aPlan(api);
    const { user, address } = openPage(api, `/ke-hoach/${planId}?on=2022-08-31`, administrator);
    expect(await screen.findByText(/31\/8\/2022, không phải hôm nay \(15\/10\/2022\)/)).toBeDefined();

    await user.click(screen.getByRole('button', { name: 'Về hôm nay' }));

    await waitFor(() => expect(address()).toBe(`/ke-hoach/${planId}`));
  });

  it('cuts the figures by unit and keeps the cut in the address', async () => {
    const planId = await aPlan(api);
    const { user, address } = openPage(api, `/ke-hoach/${planId}`, administrator);

    await user.click(await screen.findByRole('link', { name: 'Theo đơn vị' }));

    expect(await screen.findByRole('link', { name: 'Bộ Công an, Quá hạn: 1' })).toBeDefined();
    expect(address()).toContain('by=unit');
  });
});

describe('TaskPage', () => {
  it('shows the words of the deadline and why it falls on its day', async () => {
    const planId = await aPlan(api);
    const { user } = openPage(api, `/ke-hoach/${planId}/nhiem-vu`, administrator);

    await user.click(await screen.findByRole('link', { name: /Trình Nghị định/ }));

    expect(await screen.findByText(/^“Tháng 8\/2022”$/i)).toBeDefined();
    const units = await screen.findByRole('table', { name: 'Đơn vị' });
    expect(within(units).getByText('Bộ Công an')).toBeDefined();
    expect(within(units).getByText('quá hạn 45 ngày')).toBeDefined();
  });
});
