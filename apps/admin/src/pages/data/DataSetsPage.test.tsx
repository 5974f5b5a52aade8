import { unitId } from '@dondoc/domain/unit';
import { aDataSet, births } from '@dondoc/server/testing/a-data-set';
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

const ofHanoi = { role: 'unit-member', units: ['H26'] } as const;
const counts = [
  ['Tổng số bản ghi *', '1.000'],
  ['Chưa số hóa *', '400'],
  ['Bản quét *', '300'],
  ['Chuẩn hóa, có cấu trúc *', '200'],
  ['Dùng chung *', '100'],
  ['Đã làm sạch, gắn số định danh *', '250'],
] as const;

describe('DataSetsPage', () => {
  it('takes what a unit declares and shows it summed up the tree', async () => {
    const { user } = openPage(api, '/du-lieu', ofHanoi);
    await user.click(await screen.findByText('Khai bộ dữ liệu'));
    await user.type(await screen.findByLabelText('Tên bộ dữ liệu *'), 'Sổ khai sinh');
    for (const [label, count] of counts) {
      await user.click(screen.getByLabelText(label));
      await user.paste(count);
    }
    expect(screen.getByText('Các mức cộng lại: 1.000 / 1.000.')).toBeDefined();

    await user.click(button('Lưu'));

    const nation = within(await rowOf('Cả nước'));
    expect(nation.getByText('60,00 % (600/1.000)')).toBeDefined();
    expect(nation.getByText('25,00 % (250/1.000)')).toBeDefined();
    expect(within(await rowOf('Thành phố Hà Nội')).getByText('10,00 % (100/1.000)')).toBeDefined();
  });

  it('keeps what was typed when the stages do not add up, over a closed tab, and says why it was not saved', async () => {
    const first = openPage(api, '/du-lieu', ofHanoi);
    await first.user.click(await screen.findByText('Khai bộ dữ liệu'));
    await first.user.type(await screen.findByLabelText('Tên bộ dữ liệu *'), 'Sổ khai sinh');
    for (const [label] of counts) {
      await first.user.click(screen.getByLabelText(label));
      await first.user.paste('10');
    }
    await first.user.click(button('Lưu'));
    expect(await screen.findByText('Các mức cộng lại là 40 bản ghi, không bằng tổng số 10.')).toBeDefined();
    first.close();

    const second = openPage(api, '/du-lieu', ofHanoi);
    await second.user.click(await screen.findByText('Khai bộ dữ liệu'));

    expect(await screen.findByText('Đã khôi phục phần nhập dở trên máy này.')).toBeDefined();
    expect(screen.getByLabelText('Tên bộ dữ liệu *')).toHaveProperty('value', 'Sổ khai sinh');
  });

  it('overwrites nothing unseen: what somebody else saved meanwhile is shown before it is replaced', async () => {
    const standing = await aDataSet(api);
    const { user } = openPage(api, '/du-lieu?view=sets', ofHanoi);
    await user.click(await screen.findByLabelText('Sửa Sổ đăng ký khai sinh của Thành phố Hà Nội'));
    await user.clear(await screen.findByLabelText('Đã làm sạch, gắn số định danh *'));
    await user.type(screen.getByLabelText('Đã làm sạch, gắn số định danh *'), '30');
    const elsewhere = await api.member(['H26']);
    await elsewhere.dataSet.save({ ...births({ cleaned: 90 }), standing });

    await user.click(button('Lưu'));
    await user.click(await screen.findByText('Xem số liệu đang có'));
    expect(await screen.findByText(/^unit-member H26 đã lưu: tổng số 100; .*; đã làm sạch 90\./)).toBeDefined();
    await user.click(button('Lưu'));

    await waitFor(async () => {
      const history = await elsewhere.dataSet.history({ id: standing.id });
      expect(history.map(({ cleaned }) => cleaned)).toEqual([30, 90, 25]);
    });
  });

  it('takes back a set that was declared by mistake, once confirmed', async () => {
    const { id } = await aDataSet(api);
    const { user } = openPage(api, '/du-lieu?view=sets', ofHanoi);
    await user.click(await screen.findByLabelText('Gỡ bỏ Sổ đăng ký khai sinh của Thành phố Hà Nội'));
    expect(await screen.findByText(/Từ hôm nay bộ dữ liệu này không còn được tính/)).toBeDefined();
    const dialog = await screen.findByRole('dialog');

    await user.click(within(dialog).getByText('Gỡ bỏ', { selector: 'button *' }));

    expect(await screen.findByText('Đã gỡ bỏ Sổ đăng ký khai sinh.')).toBeDefined();
    expect(await screen.findByText('Đơn vị chưa khai bộ dữ liệu nào. Chọn “Khai bộ dữ liệu” để bắt đầu.')).toBeDefined();
    const member = await api.member(['H26']);
    expect(await member.dataSet.history({ id })).toHaveLength(1);
  });

  it('shows a removed set when asked to, with who removed it and when, and what it was', async () => {
    await removedSet();
    await aDataSet(api, { total: 90, stages: { paper: 30, scanned: 30, structured: 20, shared: 10 } });
    const page = openPage(api, '/du-lieu?view=sets', ofHanoi);
    expect(await screen.findByText('Bộ dữ liệu: 1/1.')).toBeDefined();
    expect(screen.queryByText('Đã gỡ bỏ 15/10/2022, unit-member H26')).toBeNull();

    await page.user.click(screen.getByLabelText('Hiện cả bộ đã gỡ bỏ'));

    const mark = await screen.findByText('Đã gỡ bỏ 15/10/2022, unit-member H26');
    expect(screen.getByText('Bộ dữ liệu: 2/2.')).toBeDefined();
    const row = within(mark.closest('tr') ?? document.body);
    expect(row.getByText('60,00 % (60/100)')).toBeDefined();
    expect(row.getAllByText(/./, { selector: 'button *' }).map(({ textContent }) => textContent)).toEqual(['Lịch sử']);
    expect(page.address()).toContain('removed=true');
    await page.user.click(screen.getByLabelText('Lịch sử của Sổ đăng ký khai sinh, Thành phố Hà Nội, gỡ bỏ 15/10/2022'));
    expect(await screen.findByText('unit-member H26 đã gỡ bỏ. Từ 15/10/2022 bộ dữ liệu này không còn được tính.')).toBeDefined();
    expect(await screen.findByText(/^unit-member H26 lưu/)).toBeDefined();
  });

  it('keeps the removed sets within reach when none stands, and says so when there never was one', async () => {
    const first = openPage(api, '/du-lieu?view=sets&removed=true', ofHanoi);
    expect(await screen.findByText('Chưa có bộ dữ liệu nào, kể cả bộ đã gỡ bỏ.')).toBeDefined();
    first.close();
    await removedSet();

    const { user } = openPage(api, '/du-lieu?view=sets', ofHanoi);
    expect(await screen.findByText('Đơn vị chưa khai bộ dữ liệu nào. Chọn “Khai bộ dữ liệu” để bắt đầu.')).toBeDefined();
    await user.click(screen.getByLabelText('Hiện cả bộ đã gỡ bỏ'));

    expect(await screen.findByText('Đã gỡ bỏ 15/10/2022, unit-member H26')).toBeDefined();
  });

  it('leaves a set in sight that is removed while the removed ones are shown', async () => {
    await aDataSet(api);
    const { user } = openPage(api, '/du-lieu?view=sets&removed=true', ofHanoi);
    await user.click(await screen.findByLabelText('Gỡ bỏ Sổ đăng ký khai sinh của Thành phố Hà Nội'));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByText('Gỡ bỏ', { selector: 'button *' }));

    expect(await screen.findByText('Đã gỡ bỏ 15/10/2022, unit-member H26')).toBeDefined();
    expect(screen.queryByLabelText('Gỡ bỏ Sổ đăng ký khai sinh của Thành phố Hà Nội')).toBeNull();
  });

  it('shows a hundred sets on a page and says how many there are', async () => {
    const standing = await aDataSet(api, { name: 'Sổ 000' });
    await api.database.em.fork().execute(
      `with made as (
         insert into data_set (id, unit_id, field, name) select gen_random_uuid(), unit_id, field, 'Sổ ' || lpad(n::text, 3, '0')
         from data_set, generate_series(1, 100) as n where id = ? returning id, name
       )
       insert into data_set_change (data_set_id, version, field, name, total, paper, scanned, structured, shared, cleaned, as_of, saved_by, saved_at, saved_on)
       select made.id, 1, field, made.name, total, paper, scanned, structured, shared, cleaned, as_of, saved_by, saved_at, saved_on
       from made, data_set_change where data_set_id = ?`,
      [standing.id, standing.id],
    );
    const { user } = openPage(api, '/du-lieu?view=sets', { role: 'administrator' });
    expect(await screen.findByText('1–100 trong 101 bộ dữ liệu')).toBeDefined();
    expect(screen.getByText('Bộ dữ liệu: 100/101.')).toBeDefined();

    await user.click(screen.getByTitle('2'));

    expect(await screen.findByText('Sổ 100')).toBeDefined();
    expect(screen.getByText('101–101 trong 101 bộ dữ liệu')).toBeDefined();
    expect(screen.queryByText('Sổ 001')).toBeNull();
  });

  it('shows an administrator every unit’s sets and what they were, to read', async () => {
    await aDataSet(api);
    await aDataSet(api, { unitId: unitId('H01'), name: 'Sổ khai tử' });
    const { user } = openPage(api, '/du-lieu?view=sets', { role: 'administrator' });

    expect(await screen.findByText('Bộ dữ liệu: 2/2.')).toBeDefined();
    expect(screen.queryByText('Khai bộ dữ liệu')).toBeNull();
    await user.click(screen.getByLabelText('Lịch sử của Sổ đăng ký khai sinh, Thành phố Hà Nội'));
    expect(await screen.findByText(/^unit-member H26 lưu/)).toBeDefined();
  });

  it('says which data still blocks which service, where, and on what basis', async () => {
    await aDataSet(api);
    openPage(api, '/du-lieu?view=services', ofHanoi);

    const marriages = within(await rowOf('Đăng ký kết hôn'));
    expect(marriages.getByText('Bộ Tư pháp')).toBeDefined();
    expect(
      marriages.getByText(
        'Tư pháp, hộ tịch: 90 bản ghi chưa dùng chung và Tư pháp, hộ tịch: 75 bản ghi chưa làm sạch, ở 1 bộ dữ liệu (chưa có văn bản xác nhận)',
      ),
    ).toBeDefined();
    expect(marriages.getByText('Thành phố Hà Nội, Sổ đăng ký khai sinh: 90 chưa đạt mức, 75 chưa làm sạch')).toBeDefined();
    expect(marriages.getByText('Dân cư, cư trú: chưa đơn vị nào khai dữ liệu (chưa có văn bản xác nhận)')).toBeDefined();
  });

  it('lets an administrator name the document that says what a service needs', async () => {
    const { user } = openPage(api, '/du-lieu?view=services', { role: 'administrator' });
    await user.click(await screen.findByLabelText('Sửa dữ liệu cần của Đăng ký kết hôn'));
    await user.type(await screen.findByLabelText('Văn bản căn cứ: Tư pháp, hộ tịch'), 'Nghị quyết 5');

    await user.click(button('Lưu'));

    expect(await screen.findByText('Tư pháp, hộ tịch: chưa đơn vị nào khai dữ liệu (theo Nghị quyết 5)')).toBeDefined();
  });
});

async function removedSet() {
  const member = await api.member(['H26']);
  await member.dataSet.remove(await aDataSet(api));
}

async function rowOf(name: string): Promise<HTMLElement> {
  const heading = await screen.findByText((_, element) => element?.tagName === 'TH' && element.textContent === name);
  const row = heading.closest('tr');
  if (row === null) throw new Error(`${name} has no row`);
  return row;
}

/** A button by its words. Asking by role weighs the whole page each time, which takes seconds here. */
function button(words: string): HTMLElement {
  const { parentElement } = screen.getByText(words, { selector: 'button *' });
  if (parentElement === null) throw new Error('the words stand alone');
  return parentElement;
}
