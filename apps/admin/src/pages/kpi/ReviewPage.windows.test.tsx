import { period } from '@dondoc/domain/calendar';
import { openTestApi } from '@dondoc/server/testing/open-test-api';
import { screen } from '@testing-library/react';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openPage } from '../../testing/open-page.tsx';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

/** Provinces enter a month until the 20th of the next, and are reminded from the 15th on. */
async function windowSet() {
  const windows = [{ level: 'province' as const, closesOnDate: 20, remindDays: 5 }];
  await (await api.administrator()).review.setWindows({ windows, seen: [] });
}

/** What the list of sheets says of the window of Thừa Thiên Huế for August. */
async function shownOn(today: string): Promise<readonly (string | null)[]> {
  const page = openPage(api, '/chi-tieu/duyet?period=2022-08', { role: 'administrator', today });
  const row = (await screen.findByRole('rowheader', { name: 'Tỉnh Thừa Thiên Huế' })).closest('tr');
  const words = [...(row?.cells ?? [])].map(({ textContent }) => textContent);
  page.close();
  return words;
}

describe('the entry window in words', () => {
  it.each([
    ['2022-09-14', 'đến hết ngày 20/9/2022'],
    ['2022-09-15', 'sắp hết hạn: hết ngày 20/9/2022'],
    ['2022-09-20', 'sắp hết hạn: hết ngày 20/9/2022'],
    ['2022-09-21', 'đã hết hạn ngày 20/9/2022'],
  ])('on %s is “%s” in the list of sheets', async (today, words) => {
    await windowSet();

    expect(await shownOn(today)).toContain(words);
  });

  it.each([
    ['2022-09-14', 'Hạn nhập hết ngày 20/9/2022.'],
    ['2022-09-15', 'Sắp hết hạn: chỉ còn nhập được đến hết ngày 20/9/2022.'],
    ['2022-09-21', 'Đã hết hạn nhập ngày 20/9/2022.'],
  ])('on %s is “%s” where the unit is told what it has still to do', async (today, words) => {
    await windowSet();
    const page = openPage(api, '/', { role: 'unit-member', units: ['H57'], today });

    const notice = (await screen.findByText(/Tỉnh Thừa Thiên Huế, tháng 8\/2022: chưa trình số liệu/i)).textContent;
    page.close();

    expect(notice).toContain(words);
  });

  it('of a sheet that is open is said beside how it stands', async () => {
    await windowSet();
    openPage(api, `/chi-tieu/duyet?period=${period('2022-08')}&unit=H57`, { role: 'administrator', today: '2022-09-16' });

    expect((await screen.findByText(/Hạn nhập: sắp hết hạn: hết ngày 20\/9\/2022\./)).textContent).toContain('chưa trình');
  });
});
