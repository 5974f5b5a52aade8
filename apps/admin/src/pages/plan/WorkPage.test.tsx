import { day } from '@dondoc/domain/calendar';
import { openTestApi } from '@dondoc/server/testing/open-test-api';
import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { aPlan } from '../../testing/a-plan.ts';
import { openPage } from '../../testing/open-page.tsx';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

/** The Ministry of Public Security leads one task (due 31/8/2022) and is one of the units of the other (31/12/2022). */
const member = { role: 'unit-member', units: ['G01'], today: '2022-09-05' } as const;
const decree = 'Báo cáo: Trình Nghị định về định danh và xác thực điện tử';

describe('WorkPage', () => {
  it('shows late work first, with how late it is', async () => {
    await aPlan(api);
    openPage(api, '/viec', member);

    const [first] = await screen.findAllByRole('table');

    expect(within(first as HTMLElement).getByText('quá hạn 5 ngày')).toBeDefined();
    expect(within(first as HTMLElement).getByText(/Trình Nghị định/)).toBeDefined();
  });

  it('reports work done in three clicks and shows it as done late', async () => {
    await aPlan(api);
    const { user } = openPage(api, '/viec', member);

    await user.click(await screen.findByRole('button', { name: decree }));
    await user.click(await screen.findByText('Đã hoàn thành', { selector: '[role=dialog] label *' }));
    await user.click(screen.getByRole('button', { name: 'Gửi báo cáo' }));

    expect(await screen.findByText('xong ngày 5/9/2022, chậm 5 ngày')).toBeDefined();
  });

  it('keeps what was typed when the page is closed before it was sent', async () => {
    await aPlan(api);
    const first = openPage(api, '/viec', member);
    await first.user.click(await screen.findByRole('button', { name: decree }));
    await first.user.type(await screen.findByLabelText('Đã làm gì, vướng gì'), 'Chờ ý kiến');
    first.close();

    const second = openPage(api, '/viec', member);
    await second.user.click(await screen.findByRole('button', { name: decree }));

    expect(await screen.findByLabelText('Đã làm gì, vướng gì')).toHaveProperty('value', 'Chờ ý kiến');
  });

  it('does not overwrite a report made meanwhile, and keeps what was typed', async () => {
    await aPlan(api);
    const { user } = openPage(api, '/viec', member);
    await user.click(await screen.findByRole('button', { name: decree }));
    await user.type(await screen.findByLabelText('Đã làm gì, vướng gì'), 'Bản của tôi');
    await colleagueReports();

    await user.click(screen.getByText('Đang thực hiện', { selector: '[role=dialog] label *' }));
    await user.click(screen.getByRole('button', { name: 'Gửi báo cáo' }));

    expect(await screen.findByText(/vừa báo cáo việc này/)).toBeDefined();
    expect(screen.getByLabelText('Đã làm gì, vướng gì')).toHaveProperty('value', 'Bản của tôi');
    await user.click(screen.getByRole('button', { name: 'Lấy bản mới nhất' }));
    expect(await screen.findByText('Bản của đồng nghiệp')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Gửi báo cáo' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('says what is missing and sends nothing while no progress is chosen', async () => {
    await aPlan(api);
    const { user } = openPage(api, '/viec', member);
    await user.click(await screen.findByRole('button', { name: decree }));

    await user.click(await screen.findByRole('button', { name: 'Gửi báo cáo' }));

    expect(await screen.findByText('Chọn tình hình thực hiện.')).toBeDefined();
  });

  it('offers no report while another day than today is looked at', async () => {
    await aPlan(api);
    openPage(api, '/viec?on=2022-08-31', member);

    expect(await screen.findByText('Chỉ báo cáo được khi xem ngày hôm nay.')).toBeDefined();
    expect(screen.getByRole('status', { name: '' }).textContent).toContain('không phải hôm nay');
    expect(screen.queryByRole('button', { name: decree })).toBeNull();
  });
});

async function colleagueReports() {
  const colleague = await api.member(['G01'], '2022-09-05');
  const { rows } = await colleague.plan.myWork({ on: day('2022-09-05') });
  const row = rows.find(({ taskTitle }) => taskTitle.startsWith('Trình Nghị định'));
  if (row === undefined) throw new Error('the decree is work of G01');
  await colleague.plan.report({
    assignmentId: row.assignmentId,
    version: row.version,
    on: day('2022-09-04'),
    progress: 'in-progress',
    percent: 50,
    note: 'Bản của đồng nghiệp',
    evidence: null,
  });
}
