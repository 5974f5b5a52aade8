import { openTestApi } from '@dondoc/server/testing/open-test-api';
import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { directive } from '../../testing/a-plan.ts';
import { openPage } from '../../testing/open-page.tsx';
import { openDraft, taskNamed } from '../../testing/review.tsx';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

const table = `PHỤ LỤC NHIỆM VỤ NĂM 2022

| STT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn |
| --- | --- | --- | --- |
| 1 | Trình Nghị định về định danh | Bộ Công an | Tháng 8/2022 |`;

const source = () => within(screen.getByRole('region', { name: 'Nguyên văn' }));

describe('the source beside a draft', () => {
  it('names what each run of words became, and leads from words to their task and field', async () => {
    const { user, address } = await openDraft(api, directive);
    expect(source().getAllByRole('button', { name: /^Nhiệm vụ: / })).toHaveLength(2);
    expect(source().getByText('PHÁP LÝ').className).toContain('mark-heading');

    await user.click(source().getByRole('button', { name: 'Đơn vị: Các bộ, ngành, địa phương' }));

    await waitFor(() => expect(address()).toContain('line=9'));
    const card = taskNamed(/Rà soát hạ tầng/);
    expect(card.dataset['chosen']).toBe('');
    expect(within(card).getByRole('button', { name: 'Các bộ, ngành, địa phương', pressed: true })).toBeDefined();
  });

  it('shows in the source the words of the field chosen in the draft', async () => {
    const { user } = await openDraft(api, directive);

    await user.click(within(taskNamed(/^Trình Nghị định/)).getByRole('button', { name: 'Tháng 8/2022' }));

    expect(await source().findByRole('button', { name: 'Thời hạn: Tháng 8/2022', pressed: true })).toBeDefined();
    expect(source().getAllByRole('button', { pressed: true }).map((each) => each.textContent)).toEqual(['5', 'Tháng 8/2022']);
  });

  it('goes through the words with the arrow keys and takes the focus along', async () => {
    const { user } = await openDraft(api, directive);
    source().getByRole('group').focus();

    await user.keyboard('{ArrowRight}{ArrowRight}');

    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Đơn vị: Bộ Công an'));
    expect(within(taskNamed(/^Trình Nghị định/)).getByRole('button', { name: 'Bộ Công an', pressed: true })).toBeDefined();
  });

  it('draws a row of a table as its cells, each with its marks', async () => {
    await openDraft(api, table);

    const row = source().getByRole('button', { name: 'Đơn vị: Bộ Công an' }).closest('.source-cells');
    expect([...(row?.children ?? [])].map((cell) => cell.textContent)).toEqual(['1', 'Trình Nghị định về định danh', 'Bộ Công an', 'Tháng 8/2022']);
  });

  it('is not there for a draft made by hand: a task is added without it', async () => {
    const { draftId } = await (await api.administrator()).plan.beginDraft({ name: 'Kế hoạch lập tay' });
    const { user } = openPage(api, `/ke-hoach/du-thao/${draftId}`, { role: 'administrator' });
    await user.click(await screen.findByRole('button', { name: 'Thêm nhiệm vụ' }));
    expect(screen.queryByRole('region', { name: 'Nguyên văn' })).toBeNull();

    const words = await screen.findByLabelText(/^Nội dung nhiệm vụ/);
    await user.clear(words);
    await user.type(words, 'Rà soát văn bản');
    await user.click(screen.getByRole('button', { name: 'Lưu' }));

    await waitFor(() => expect(taskNamed('Rà soát văn bản')).toBeDefined());
  });
});
