import { openTestApi } from '@dondoc/server/testing/open-test-api';
import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { aPlan } from '../../testing/a-plan.ts';
import { openPage } from '../../testing/open-page.tsx';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

describe('TasksPage', () => {
  it('shows each task with its status as of the day in the address', async () => {
    const planId = await aPlan(api);
    openPage(api, `/ke-hoach/${planId}/nhiem-vu?on=2022-10-15`, { role: 'administrator' });

    const decree = await rowOf('Trình Nghị định về định danh và xác thực điện tử');
    expect(within(decree).getByText('Quá hạn')).toBeDefined();
    const review = await rowOf('Rà soát hạ tầng công nghệ thông tin');
    expect(within(review).getByText('Trong hạn')).toBeDefined();
    expect(within(review).getByText('xong 0/85')).toBeDefined();
  });

  it('finds words without their accents, and the address says what was looked for', async () => {
    const planId = await aPlan(api);
    const { user, address } = openPage(api, `/ke-hoach/${planId}/nhiem-vu`, { role: 'administrator' });
    await rowOf('Rà soát hạ tầng công nghệ thông tin');

    await user.type(screen.getByRole('searchbox', { name: 'Tìm' }), 'ha tang');

    await waitFor(() => expect(screen.queryByText('Trình Nghị định về định danh và xác thực điện tử')).toBeNull());
    expect(address()).toContain('text=ha');
  });

  it('says that the filters let nothing through, and takes them away at once', async () => {
    const planId = await aPlan(api);
    const { user, address } = openPage(api, `/ke-hoach/${planId}/nhiem-vu?status=suspended&on=2022-09-01`, { role: 'administrator' });

    await screen.findByText('Không có nhiệm vụ nào khớp điều kiện lọc.');
    const [clear] = screen.getAllByRole('button', { name: 'Bỏ mọi điều kiện lọc' });
    if (clear === undefined) throw new Error('no way to clear the filters');
    await user.click(clear);

    await rowOf('Rà soát hạ tầng công nghệ thông tin');
    expect(address()).toBe(`/ke-hoach/${planId}/nhiem-vu?on=2022-09-01`);
  });

  it('goes to the row below on ↓ and opens it on Enter', async () => {
    const planId = await aPlan(api);
    const { user, address } = openPage(api, `/ke-hoach/${planId}/nhiem-vu`, { role: 'administrator' });
    (await rowOf('Trình Nghị định về định danh và xác thực điện tử')).focus();

    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(await rowOf('Rà soát hạ tầng công nghệ thông tin'));
    await user.keyboard('{Enter}');

    await waitFor(() => expect(address()).toMatch(/^\/nhiem-vu\//));
  });
});

async function rowOf(title: string): Promise<HTMLElement> {
  const row = (await screen.findByRole('link', { name: title })).closest('tr');
  if (row === null) throw new Error(`no row for ${title}`);
  return row;
}
