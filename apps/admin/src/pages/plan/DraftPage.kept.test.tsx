import { openTestApi } from '@dondoc/server/testing/open-test-api';
import { screen, within } from '@testing-library/react';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { directive, directiveInDoubt } from '../../testing/a-plan.ts';
import { openPage } from '../../testing/open-page.tsx';
import { openDraft } from '../../testing/review.tsx';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

describe('what is typed in a review', () => {
  it('about a line without a task outlasts a reload', async () => {
    const first = await openDraft(api, directiveInDoubt, '?line=7');
    await first.user.click(await screen.findByText('Bỏ dòng này'));
    await first.user.type(await screen.findByLabelText('Lý do bỏ dòng 7'), 'trùng lặp');
    first.close();

    openPage(api, `/ke-hoach/du-thao/${first.draftId}?line=7`, { role: 'administrator' });

    expect(await screen.findByLabelText('Lý do bỏ dòng 7')).toHaveProperty('value', 'trùng lặp');
  });

  it('is not saved over what somebody else has changed before that has been named', async () => {
    const { user, draftId } = await openDraft(api, directive);
    await user.click(await screen.findByRole('button', { name: /^Sửa nhiệm vụ: Trình/ }));
    const product = await screen.findByLabelText(/^Sản phẩm$/);
    await user.type(product, 'Nghị định');
    const other = await api.administrator();
    await other.plan.editDraft({ draftId, version: 1, edit: { kind: 'edit-many', lines: [5], change: { kind: 'set-path', path: ['THỂ CHẾ'] } } });

    await user.click(screen.getByRole('button', { name: 'Lưu' }));

    expect(await screen.findByText(/Người khác vừa đổi nhóm của nhiệm vụ này/)).toBeDefined();
    expect(product).toHaveProperty('value', 'Nghị định');
  });
});

it('a finding about a task that was added by hand names it by its place in the draft', async () => {
  const { draftId } = await (await api.administrator()).plan.beginDraft({ name: 'Việc tháng 9' });
  await (await api.administrator()).plan.editDraft({
    draftId,
    version: 1,
    edit: { kind: 'add-task', after: null, task: { title: 'Rà soát quy trình', path: [], product: null, assignments: [], deadlines: [] } },
  });
  openPage(api, `/ke-hoach/du-thao/${draftId}`, { role: 'administrator' });

  const findings = await screen.findByRole('region', { name: 'Vấn đề cần xem' });
  expect(await within(findings).findByRole('button', { name: /Nhiệm vụ chưa có đơn vị nhiệm vụ thứ 1/ })).toBeDefined();
});
