import { openTestApi } from '@dondoc/server/testing/open-test-api';
import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { aDraft, directive, directiveInDoubt } from '../../testing/a-plan.ts';
import { openPage } from '../../testing/open-page.tsx';
import { openDraft, taskNamed } from '../../testing/review.tsx';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

describe('DraftPage', () => {
  it('says how many errors are left instead of offering approval', async () => {
    await openDraft(api, directiveInDoubt);

    const approve = await screen.findByRole('button', { name: 'Còn 1 lỗi phải xử lý' });
    expect(approve).toHaveProperty('disabled', true);
  });

  it('goes to the next finding on N, marks its line in the source, and not while something is typed', async () => {
    const { user, address } = await openDraft(api, directiveInDoubt);

    await user.keyboard('n');
    await waitFor(() => expect(address()).toContain('line=7'));
    const source = screen.getByRole('region', { name: 'Nguyên văn' });
    expect(within(source).getByRole('button', { name: 'Dòng 7', pressed: true })).toBeDefined();

    await user.click(screen.getByText('Bỏ dòng này'));
    await user.type(await screen.findByLabelText('Lý do bỏ dòng 7'), 'nnn');
    expect(address()).toContain('line=7');
  });

  it('attaches the orphan line to a task, and takes that back', async () => {
    const { user } = await openDraft(api, directiveInDoubt);
    await user.keyboard('n');

    await user.click(await screen.findByRole('combobox', { name: 'Gắn dòng 7 vào nhiệm vụ nào?' }));
    await user.click(await screen.findByText('5. Trình Nghị định về định danh và xác thực điện tử', { selector: '.ant-select-item *' }));
    await user.click(screen.getByRole('button', { name: 'Gắn vào nhiệm vụ' }));

    expect(await screen.findByText('Đã gắn vào nhiệm vụ')).toBeDefined();
    expect(within(taskNamed(/Trình Nghị định/)).getByText('Bộ Tư pháp')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect(await screen.findByRole('button', { name: 'Còn 1 lỗi phải xử lý' })).toBeDefined();
  });

  it('makes the orphan line a task with the title a person writes', async () => {
    const { user } = await openDraft(api, directiveInDoubt);
    await user.keyboard('n');

    await user.click(await screen.findByText('Lập thành nhiệm vụ', { selector: '.ant-segmented-item-label' }));
    await user.type(screen.getByLabelText('Nội dung nhiệm vụ của dòng 7'), 'Rà soát văn bản');
    await user.click(screen.getByRole('button', { name: 'Lập thành nhiệm vụ' }));

    await waitFor(() => expect(taskNamed('Rà soát văn bản')).toBeDefined());
    expect(within(taskNamed('Rà soát văn bản')).getByText('Bộ Tư pháp')).toBeDefined();
  });

  it('dates an undated task by the period of the document', async () => {
    const { user } = await openDraft(api, directiveInDoubt);
    await user.click(await screen.findByRole('button', { name: /Nhiệm vụ chưa có thời hạn/ }));

    await user.click(await screen.findByRole('button', { name: 'Lấy 6 tháng cuối năm 2022 làm thời hạn' }));

    expect(await within(taskNamed('Tuyên truyền về đề án')).findByText(/31\/12\/2022/)).toBeDefined();
  });

  it('reads a deadline while it is typed, and saves its rule and not only its words', async () => {
    const { user } = await openDraft(api, directive);
    await user.click(await screen.findByRole('button', { name: /^Sửa nhiệm vụ: Trình/ }));
    const words = await screen.findByLabelText('Thời hạn 1');

    await user.clear(words);
    await user.type(words, 'quý III/2022');
    expect(await screen.findByText(/đến hạn 30\/9\/2022/, {}, { timeout: 10_000 })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Lưu' }));

    expect(await within(taskNamed(/Trình Nghị định/)).findByText(/30\/9\/2022/)).toBeDefined();
  });

  it('keeps what was typed about a task when the page is closed', async () => {
    const draftId = await aDraft(api, directive);
    const first = openPage(api, `/ke-hoach/du-thao/${draftId}`, { role: 'administrator' });
    await first.user.click(await screen.findByRole('button', { name: /^Sửa nhiệm vụ: Trình/ }));
    await first.user.type(await screen.findByLabelText(/^Sản phẩm$/), 'Nghị định');
    first.close();

    const second = openPage(api, `/ke-hoach/du-thao/${draftId}`, { role: 'administrator' });
    await second.user.click(await screen.findByRole('button', { name: /^Sửa nhiệm vụ: Trình/ }));

    expect(await screen.findByLabelText(/^Sản phẩm$/)).toHaveProperty('value', 'Nghị định');
  });

  it('does not overwrite a step somebody else has taken, and shows their draft', async () => {
    const { user, draftId } = await openDraft(api, directiveInDoubt);
    await screen.findByRole('button', { name: 'Còn 1 lỗi phải xử lý' });
    const other = await api.administrator();
    await other.plan.editDraft({ draftId, version: 1, edit: { kind: 'drop-orphan', line: 7, reason: 'trùng lặp' } });

    await user.click(screen.getByRole('button', { name: /Nhiệm vụ chưa có đơn vị/ }));
    await user.click(await screen.findByRole('button', { name: 'Chấp nhận' }));

    expect(await screen.findByText(/Có người vừa thay đổi/)).toBeDefined();
    expect(await screen.findByText('“trùng lặp”')).toBeDefined();
  });

  it('shows what approval gives out in numbers, and opens the plan it becomes', async () => {
    const { user, address } = await openDraft(api, directive);
    await user.click(await screen.findByRole('button', { name: 'Phê duyệt' }));

    expect(await screen.findByText('2 nhiệm vụ thành 86 phần việc của 85 đơn vị.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Phê duyệt: 85 đơn vị sẽ nhận việc' }));

    await waitFor(() => expect(address()).toMatch(/^\/ke-hoach\/[0-9a-f-]{36}/));
    const plans = await (await api.administrator()).plan.list();
    expect(plans).toMatchObject([{ name: 'NHIỆM VỤ CHUNG 6 THÁNG CUỐI NĂM 2022', approvedOn: '2022-07-01', taskCount: 2, assignmentCount: 86 }]);
  });
});
