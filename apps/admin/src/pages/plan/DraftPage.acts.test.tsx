import { openTestApi } from '@dondoc/server/testing/open-test-api';
import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { directive, directiveInDoubt } from '../../testing/a-plan.ts';
import { openPage } from '../../testing/open-page.tsx';
import { openDraft, taskNamed, titles } from '../../testing/review.tsx';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

const decree = 'Trình Nghị định về định danh và xác thực điện tử';
const survey = 'Rà soát hạ tầng công nghệ thông tin';

const unknown = `NHIỆM VỤ 6 THÁNG CUỐI NĂM 2022

1. Trình Nghị định. Đơn vị thực hiện: Ban Công an số. Thời gian hoàn thành: Tháng 8/2022.

2. Rà soát hạ tầng. Đơn vị thực hiện: Ban Công an số. Thời gian hoàn thành: Tháng 9/2022.`;

describe('what can be done to the tasks of a draft by the keys', () => {
  it('splits a title at the word the cut is moved to, and takes that back and again', async () => {
    const { user } = await openDraft(api, directive);
    await user.keyboard('js');
    const cut = await screen.findByRole('slider', { name: 'Chỗ tách' });
    cut.focus();
    await user.keyboard('{Home}{ArrowRight}{ArrowRight}');
    expect(cut.getAttribute('aria-valuetext')).toBe('sau “định”, trước “về”');
    await user.keyboard('{Enter}');

    await waitFor(() => expect(titles()).toEqual(['Trình Nghị định', 'về định danh và xác thực điện tử', survey]));
    await waitFor(() => expect(screen.queryByRole('slider')).toBeNull());
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(titles()).toEqual([decree, survey]));
    await user.keyboard('{Control>}y{/Control}');
    await waitFor(() => expect(titles()).toHaveLength(3));
  });

  it('moves a task down, and merges it with the next', async () => {
    const { user } = await openDraft(api, directive);
    await user.keyboard('j{Alt>}{ArrowDown}{/Alt}');
    await waitFor(() => expect(titles()).toEqual([survey, decree]));

    await user.keyboard('km');

    await waitFor(() => expect(titles()).toEqual([`${survey}; ${decree}`]));
  });

  it('opens the form of the chosen task, and the list of the keys', async () => {
    const { user } = await openDraft(api, directive);
    await user.keyboard('?');
    expect(await screen.findByRole('dialog', { name: 'Phím tắt khi rà soát' })).toBeDefined();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Phím tắt khi rà soát' })).toBeNull());

    await user.keyboard('jje');

    expect(await screen.findByLabelText(/^Nội dung nhiệm vụ/)).toHaveProperty('value', survey);
  });
});

describe('several tasks at once', () => {
  it('are ticked by a key, given a deadline together, and say first how many change; what was typed outlasts a reload', async () => {
    const { user, draftId, close } = await openDraft(api, directive);
    await user.keyboard('jxjx');
    await user.click(await screen.findByRole('button', { name: 'Sửa cùng lúc' }));
    await user.click(await screen.findByRole('radio', { name: 'Đặt thời hạn' }));
    await user.type(await screen.findByRole('textbox', { name: 'Thời hạn mới' }), 'quý IV/2022');
    close();

    const again = openPage(api, `/ke-hoach/du-thao/${draftId}`, { role: 'administrator' });
    await again.user.click(await screen.findByRole('button', { name: 'Sửa cùng lúc' }));
    expect(await screen.findByText('2 nhiệm vụ thay đổi.')).toBeDefined();
    await again.user.click(screen.getByRole('button', { name: 'Áp dụng cho 2 nhiệm vụ' }));

    await waitFor(() => expect(within(taskNamed(decree)).getByText(/31\/12\/2022/)).toBeDefined());
    expect(within(taskNamed(decree)).getByText('quý IV/2022')).toBeDefined();
    expect(within(taskNamed(survey)).getByText('quý IV/2022')).toBeDefined();
  });

  it('are merged after the numbers were seen', async () => {
    const { user } = await openDraft(api, directive);
    await user.click(screen.getByRole('checkbox', { name: 'Chọn tất cả' }));
    await user.click(await screen.findByRole('button', { name: 'Gộp thành một' }));
    const asked = await screen.findByRole('dialog');
    expect(within(asked).getByText('Bớt 1 nhiệm vụ.')).toBeDefined();
    await user.click(within(asked).getByRole('button', { name: 'Gộp thành một' }));

    await waitFor(() => expect(titles()).toEqual([`${decree}; ${survey}`]));
  });
});

describe('a name no register knows', () => {
  it('takes the unit a person chooses from the finding wherever it stands, and is remembered for the next document', async () => {
    const { user } = await openDraft(api, unknown);
    await user.keyboard('n{Enter}');
    const [likeliest] = await screen.findAllByRole('radio', { name: /Công an/ });
    if (likeliest === undefined) throw new Error('no unit is offered');
    await user.click(likeliest);
    await user.click(screen.getByRole('checkbox', { name: 'Nhớ lựa chọn này cho các văn bản sau' }));
    expect(screen.getByText('2 chỗ ghi như vậy trong dự thảo sẽ nhận đơn vị này.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Chọn đơn vị này' }));

    await waitFor(() => expect(screen.queryByText('(chưa có trong danh mục)')).toBeNull());
    const next = await (await api.administrator()).plan.readDocument({ fileName: 'hai.txt', contentBase64: Buffer.from(unknown).toString('base64'), year: 2022 });
    const { draft } = await (await api.administrator()).plan.getDraft(next);
    expect(draft.tasks.map(({ assignments }) => assignments.map(({ code }) => code !== null))).toEqual([[true], [true]]);
  });
});

describe('a draft somebody else has changed meanwhile', () => {
  it('is loaded, and what was typed about a task that is gone can still be saved', async () => {
    const { user, draftId } = await openDraft(api, directiveInDoubt);
    await user.click(screen.getByRole('button', { name: /^Sửa nhiệm vụ: Tuyên truyền/ }));
    await user.type(await screen.findByLabelText(/^Nội dung nhiệm vụ/), ' quốc gia');
    await (await api.administrator()).plan.editDraft({ draftId, version: 1, edit: { kind: 'remove-task', line: 13 } });

    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText(/Nhiệm vụ bạn đang sửa vừa bị bỏ/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Lưu' }));

    await waitFor(() => expect(taskNamed('Tuyên truyền về đề án quốc gia')).toBeDefined());
  });
});

describe('a draft of 500 tasks', () => {
  it('draws those in sight, and says of each which of 500 it is', async () => {
    const many = Array.from({ length: 500 }, (_, at) => `${at + 1}. Rà soát hồ sơ số ${at + 1}. Đơn vị thực hiện: Bộ Công an. Thời gian hoàn thành: Tháng 8/2022.`);
    const { user } = await openDraft(api, ['NHIỆM VỤ 6 THÁNG CUỐI NĂM 2022', ...many].join('\n\n'), '?line=501');

    expect(screen.getByText('500 nhiệm vụ')).toBeDefined();
    expect(titles().length).toBeLessThan(40);
    expect(document.querySelectorAll('.source-line').length).toBeLessThan(60);
    const chosen = taskNamed('Rà soát hồ sơ số 250');
    expect([chosen.getAttribute('aria-posinset'), chosen.getAttribute('aria-setsize')]).toEqual(['250', '500']);
    await user.keyboard('j');
    await waitFor(() => expect(taskNamed('Rà soát hồ sơ số 251').dataset['chosen']).toBe(''));
  });
});
