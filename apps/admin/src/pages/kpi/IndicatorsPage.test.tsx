import { aVersion } from '@dondoc/server/testing/an-indicator';
import { openTestApi } from '@dondoc/server/testing/open-test-api';
import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openPage } from '../../testing/open-page.tsx';

const api = await openTestApi();
beforeEach(async () => {
  localStorage.clear();
  await api.empty();
});
afterAll(() => api.close());

const address = '/chi-tieu/danh-muc';
const dossiers = 'Tỷ lệ hồ sơ giải quyết trực tuyến';

describe('IndicatorsPage', () => {
  it('shows how each indicator is counted, by which text, and what no text confirms', async () => {
    openPage(api, address, { role: 'unit-member', units: ['H26'] });
    const panel = await panelOf(dossiers);

    expect(panel.getByText('Tổng số hồ sơ tiếp nhận trong kỳ')).toBeDefined();
    expect(panel.getByText(/^Sơ đồ 4: Nhiệm vụ chung/)).toBeDefined();
    expect(panel.getByText(/^Chưa có văn bản xác nhận: tử số và mẫu số/)).toBeDefined();
    expect(panel.getByText('Cách tính 1 · đang áp dụng')).toBeDefined();
    expect((await panelOf('Mức độ hài lòng')).getByText('chưa có văn bản xác nhận')).toBeDefined();
    expect(screen.queryByText('Thêm chỉ tiêu')).toBeNull();
  });

  it('keeps the version before beside the one that replaced it, with who added that', async () => {
    await aVersion(api);
    openPage(api, address, { role: 'unit-member', units: ['H26'] });
    const panel = await panelOf(dossiers);

    expect(panel.getByText('Cách tính 1 · đã thay bằng cách 2')).toBeDefined();
    expect(panel.getByText('Cách tính 2 · đang áp dụng')).toBeDefined();
    expect(panel.getByText(/^administrator thêm ngày/)).toBeDefined();
  });

  it('lists the 25 services with who answers for them on the day of the page', async () => {
    openPage(api, `${address}?on=2025-03-01`, { role: 'unit-member', units: ['H26'], today: '2025-06-01' });
    const heading = await screen.findByText('Giải quyết hưởng trợ cấp thất nghiệp', { selector: 'th' });

    expect(heading.nextElementSibling?.textContent).toBe('Bộ Nội vụ');
  });

  it('adds a version once its consequence was read, with what it changes in words', async () => {
    const { user } = openPage(api, address, { role: 'administrator' });
    await user.click(await screen.findByLabelText(`Thêm cách tính cho ${dossiers}`));
    await user.type(await screen.findByLabelText('Áp dụng từ *'), '1/11/2022{Enter}');

    await user.click(button('Xem hệ quả'));
    expect(await screen.findByText(/^Từ 1\/11\/2022, “Tỷ lệ hồ sơ giải quyết trực tuyến” được tính theo cách 2, thay cho cách 1/)).toBeDefined();
    expect(screen.getByText('Chưa có số liệu nào được nhập cho chỉ tiêu này.')).toBeDefined();
    await user.click(button('Thêm cách tính 2'));

    await waitFor(async () => expect(await versions(dossiers)).toEqual([1, 2]));
    expect(await (await panelOf(dossiers)).findByText('Cách tính 2 · chưa áp dụng')).toBeDefined();
  });

  it('says why a version cannot be added, and keeps what was typed over a closed tab', async () => {
    const first = openPage(api, address, { role: 'administrator' });
    await first.user.click(await screen.findByLabelText(`Thêm cách tính cho ${dossiers}`));
    await first.user.type(await screen.findByLabelText('Áp dụng từ *'), '2/11/2022{Enter}');
    await first.user.click(button('Xem hệ quả'));
    expect(await screen.findByText('Số liệu theo tháng trọn vẹn: chọn ngày đầu tháng, như 1/11/2022.')).toBeDefined();
    expect(button('Thêm cách tính 2')).toHaveProperty('disabled', true);
    first.close();

    const second = openPage(api, address, { role: 'administrator' });
    await second.user.click(await screen.findByLabelText(`Thêm cách tính cho ${dossiers}`));

    expect(await screen.findByText('Đã khôi phục phần nhập dở trên máy này.')).toBeDefined();
    expect(screen.getByLabelText('Áp dụng từ *')).toHaveProperty('value', '2/11/2022');
    expect(await versions(dossiers)).toEqual([1]);
  });

  it('names every field of a new indicator that is blank', async () => {
    const { user } = openPage(api, address, { role: 'administrator' });
    await user.click(await screen.findByText('Thêm chỉ tiêu'));
    await user.click(await screen.findByText('Xem hệ quả'));

    expect(screen.getByText(/^Mã chỉ gồm chữ thường không dấu/)).toBeDefined();
    expect(screen.getAllByText('Mục này không được để trống.')).toHaveLength(8);
    expect(screen.getByText('Chọn ít nhất một cấp.')).toBeDefined();
  });
});

async function panelOf(name: string) {
  const heading = await screen.findByText((_, element) => element?.tagName === 'H2' && element.textContent.startsWith(name));
  const panel = heading.closest('section');
  if (panel === null) throw new Error(`${name} has no panel`);
  return within(panel);
}

/** A button by its words. Asking by role weighs the whole page each time, which takes seconds here. */
function button(words: string): HTMLElement {
  const { parentElement } = screen.getByText(words, { selector: 'button *' });
  if (parentElement === null) throw new Error('the words stand alone');
  return parentElement;
}

async function versions(name: string): Promise<readonly number[]> {
  const administrator = await api.administrator();
  const catalogue = await administrator.indicator.catalogue();
  return catalogue.filter((each) => each.name.vi === name).map(({ version }) => version);
}
