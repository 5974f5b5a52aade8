import { period } from '@dondoc/domain/calendar';
import { unitId } from '@dondoc/domain/unit';
import { openTestApi } from '@dondoc/server/testing/open-test-api';
import { act, screen, waitFor } from '@testing-library/react';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openPage } from '../../testing/open-page.tsx';
import { isEntryDraft, type DraftCell, type EntryDraft } from './entry/entry-draft.ts';

// One tab is drawn. The other is what it leaves behind: what it keeps on this machine, and the event a browser tells of it with.

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

const [hanoi, police] = ['H26 hs-truc-tuyen 0', 'G01 hs-truc-tuyen 0'];
const cell = (numerator: string, denominator: string, version: number | null = null): DraftCell => ({ numerator, denominator, note: '', version });

describe('a sheet that is open in two tabs', () => {
  it('shows what is typed in the other one, and keeps both', async () => {
    const { user } = openForm();
    await user.type(await counts('Bộ Công an'), '5');

    otherTab((draft) => ({ ...draft, [hanoi]: cell('41', '100') }));

    await waitFor(async () => expect(await counts('Thành phố Hà Nội')).toHaveProperty('value', '41'));
    await user.type(await counts('Bộ Công an'), '6');
    expect(keptDraft()).toEqual({ [hanoi]: cell('41', '100'), [police]: cell('56', '') });
  });

  it('keeps what the other one typed before this one heard of it', async () => {
    const { user } = openForm();
    await user.type(await counts('Bộ Công an'), '5');
    keep({ ...keptDraft(), [hanoi]: cell('41', '100') });

    await user.type(await counts('Bộ Công an'), '6');

    expect(keptDraft()).toEqual({ [hanoi]: cell('41', '100'), [police]: cell('56', '') });
    expect(await counts('Thành phố Hà Nội')).toHaveProperty('value', '41');
  });

  it('takes back only what was typed here', async () => {
    const { user } = openForm();
    await user.type(await counts('Bộ Công an'), '5');
    otherTab((draft) => ({ ...draft, [hanoi]: cell('41', '100') }));

    await user.click(await button('Hoàn tác'));

    expect(await counts('Bộ Công an')).toHaveProperty('value', '');
    expect(keptDraft()).toEqual({ [hanoi]: cell('41', '100') });
  });

  it('holds to its own where both typed the same cell, says what the other one has, and sends nothing until one is chosen', async () => {
    const { user } = openForm();
    await user.type(await counts('Bộ Công an'), '5');
    await user.type(await counts('Bộ Công an', 'denominator'), '9');

    otherTab((draft) => ({ ...draft, [police]: cell('7', '8') }));

    expect(await screen.findByText('Ở thẻ khác đang nhập: 7/8')).toBeDefined();
    expect(await counts('Bộ Công an')).toHaveProperty('value', '5');
    expect(await button('Lưu')).toHaveProperty('disabled', true);
    await user.click(await button('Giữ số ở thẻ này'));
    expect(keptDraft()).toEqual({ [police]: cell('5', '9') });
    expect(screen.queryByText('Ở thẻ khác đang nhập: 7/8')).toBeNull();
    expect(await button('Lưu 1 ô')).toHaveProperty('disabled', false);
  });

  it('can take what the other one has, and go back from it', async () => {
    const { user } = openForm();
    await user.type(await counts('Bộ Công an'), '5');
    otherTab((draft) => ({ ...draft, [police]: cell('7', '8') }));

    await user.click(await button('Lấy số ở thẻ kia'));
    expect(await counts('Bộ Công an')).toHaveProperty('value', '7');
    await user.click(await button('Hoàn tác'));

    expect(await counts('Bộ Công an')).toHaveProperty('value', '5');
  });

  it('leaves what the other one has when its own is taken back or blanked', async () => {
    const { user } = openForm();
    await user.type(await counts('Bộ Công an'), '5');
    otherTab((draft) => ({ ...draft, [police]: cell('7', '8') }));
    await screen.findByText('Ở thẻ khác đang nhập: 7/8');

    await user.click(await counts('Bộ Công an'));
    await user.keyboard('{Backspace}6');
    expect(await counts('Bộ Công an')).toHaveProperty('value', '6');
    otherTab((draft) => ({ ...draft, [police]: cell('7', '8') }));
    await user.click(await button('Hoàn tác'));
    await user.click(await button('Hoàn tác'));

    expect(keptDraft()).toEqual({ [police]: cell('7', '8') });
    expect(await counts('Bộ Công an')).toHaveProperty('value', '7');
  });

  it('takes out of what is kept only what it saved', async () => {
    const { user } = openForm();
    await user.type(await counts('Bộ Công an'), '5');
    await user.type(await counts('Bộ Công an', 'denominator'), '9');
    otherTab((draft) => ({ ...draft, [hanoi]: cell('3o', '100') }));
    await screen.findByText('1 ô chưa hợp lệ', { exact: false });
    keep({ ...keptDraft(), [police]: cell('6', '9') });

    await user.click(await button('Lưu 1 ô'));
    await screen.findByText('Đã lưu 1 ô.');

    expect(keptDraft()).toEqual({ [hanoi]: cell('3o', '100'), [police]: cell('6', '9') });
    expect(await screen.findByText('Bạn: 6/9')).toBeDefined();
  });

  it('shows as saved what the other one saved, and says so of cells typed here', async () => {
    const { user } = openForm();
    await user.type(await counts('Bộ Công an'), '5');
    await user.type(await counts('Bộ Công an', 'denominator'), '9');
    await savedElsewhere(5, 9);

    otherTab(() => ({}));

    expect(await screen.findByText('Có 1 ô nhập ở đây đã được lưu hoặc bỏ ở thẻ khác.')).toBeDefined();
    expect(await screen.findByText('đã lưu: unit-member G01, 15/10/2022')).toBeDefined();
    expect(await counts('Bộ Công an')).toHaveProperty('value', '5');
  });

  it('keeps its own beside what the other one saved over it', async () => {
    const { user } = openForm();
    await user.type(await counts('Bộ Công an'), '5');
    await user.type(await counts('Bộ Công an', 'denominator'), '9');
    otherTab((draft) => ({ ...draft, [police]: cell('7', '8') }));
    await savedElsewhere(7, 8);

    otherTab(() => ({}));

    expect(await screen.findByText('Bạn: 5/9')).toBeDefined();
    expect(screen.getByText('unit-member G01 đã nhập: 7/8')).toBeDefined();
    expect(keptDraft()).toEqual({ [police]: cell('5', '9') });
  });
});

const parts = { numerator: 'Hồ sơ tiếp nhận và giải quyết trực tuyến trong kỳ', denominator: 'Tổng số hồ sơ tiếp nhận trong kỳ' } as const;

const openForm = () => openPage(api, '/chi-tieu/nhap?period=2022-08&indicator=hs-truc-tuyen', { role: 'unit-member', units: ['H26', 'G01'] });

/** The cell of a unit for the share of dossiers handled online. */
function counts(unit: string, part: keyof typeof parts = 'numerator'): Promise<HTMLElement> {
  return screen.findByLabelText(`${unit}, Tỷ lệ hồ sơ giải quyết trực tuyến, ${parts[part]}`);
}

async function button(words: string): Promise<HTMLElement> {
  const { parentElement } = await screen.findByText(words, { selector: 'button *' });
  if (parentElement === null) throw new Error('the words stand alone');
  return parentElement;
}

async function savedElsewhere(numerator: number, denominator: number) {
  const colleague = await api.member(['G01']);
  const cells = [{ unitId: unitId('G01'), indicator: 'hs-truc-tuyen', numerator, denominator, version: null }];
  await colleague.entry.save({ period: period('2022-08'), cells });
}

/** Where the draft of the month is kept, once something was. */
function place(): string {
  const name = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at)).find((key) => key?.startsWith('dondoc.kept.entry.'));
  if (typeof name !== 'string') throw new Error('nothing is kept');
  return name;
}

function keptDraft(): EntryDraft {
  const draft: unknown = JSON.parse(localStorage.getItem(place()) ?? '{}');
  if (!isEntryDraft(draft)) throw new Error('no draft is kept');
  return draft;
}

function keep(draft: EntryDraft): void {
  localStorage.setItem(place(), JSON.stringify(draft));
}

/** The other tab changes the draft, and the browser tells this one. */
function otherTab(change: (draft: EntryDraft) => EntryDraft) {
  const key = place();
  const oldValue = localStorage.getItem(key);
  keep(change(keptDraft()));
  act(() => {
    window.dispatchEvent(new StorageEvent('storage', { key, oldValue, newValue: localStorage.getItem(key), storageArea: localStorage }));
  });
}
