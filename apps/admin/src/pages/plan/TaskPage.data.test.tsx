import { aDataSet } from '@dondoc/server/testing/a-data-set';
import { aPlan, onlyPart } from '@dondoc/server/testing/a-plan';
import { openTestApi } from '@dondoc/server/testing/open-test-api';
import { screen } from '@testing-library/react';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openPage } from '../../testing/open-page.tsx';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

const directive = (task: string) =>
  `KẾ HOẠCH NĂM 2022\n\nHẠ TẦNG – SỐ HÓA\n\n1. ${task}. Đơn vị thực hiện: UBND thành phố Đà Nẵng. Thời gian hoàn thành: Tháng 8/2022.\n`;

async function aTask(words: string): Promise<string> {
  await aPlan(api, { text: directive(words) });
  const { part } = await onlyPart(api, 'H17');
  return part.taskId;
}

describe('the data of a task', () => {
  it('is proposed from the words of the task, linked by an administrator, and then seen by its units', async () => {
    await aDataSet(api);
    const taskId = await aTask('Tập trung số hoá dữ liệu lĩnh vực Tư pháp, y tế');
    const first = openPage(api, `/nhiem-vu/${taskId}`, { role: 'administrator' });
    expect(await screen.findByText(/nói đến số hóa hoặc làm sạch dữ liệu: Tư pháp, hộ tịch và Y tế\.$/)).toBeDefined();

    await first.user.click(screen.getByText('Gắn các lĩnh vực này'));
    expect(await screen.findByText('60,00 % (60/100)')).toBeDefined();
    first.close();

    openPage(api, `/nhiem-vu/${taskId}`, { role: 'unit-member', units: ['H17'] });
    const health = await screen.findByText('Y tế', { selector: 'th' });
    expect(health.nextElementSibling?.textContent).toBe('chưa khai');
    expect(screen.queryByText('Chọn lĩnh vực')).toBeNull();
  });

  it('is not spoken of on a task that has none', async () => {
    const taskId = await aTask('Rà soát văn bản');
    openPage(api, `/nhiem-vu/${taskId}`, { role: 'administrator' });

    await screen.findByText('Rà soát văn bản', { exact: false, selector: '.task-text' });
    expect(screen.queryByText('Dữ liệu của nhiệm vụ')).toBeNull();
  });
});
