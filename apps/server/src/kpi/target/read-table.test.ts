import { utils, write } from '@e965/xlsx';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { period } from '@dondoc/domain/calendar';
import { basisPoints } from '@dondoc/domain/kpi';
import { nationId, unitId } from '@dondoc/domain/unit';
import { openTestApi } from '../../testing/open-test-api.ts';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

const asked = { indicator: 'hs-truc-tuyen', period: period('2022'), under: nationId };
const rows = [
  ['STT', 'Đơn vị', 'Chỉ tiêu (%)'],
  [1, 'Hà Nội', '50,5'],
  [2, 'Bộ Công an', 60],
  [3, 'TP. Hải Phòng', '40'],
  [4, 'Bộ Công ann', '10'],
  [5, 'Bộ Y tế', '101'],
];

const workbook = (): string => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Biểu giao chỉ tiêu'], [], ...rows]), 'Giao');
  return write(book, { type: 'base64', bookType: 'xlsx' });
};
const csv = (): string => Buffer.from(rows.map((cells) => cells.join(';')).join('\r\n')).toString('base64');

describe('target.readTable', () => {
  it('compares a workbook with the targets that stand, row by row, and changes none', async () => {
    const administrator = await api.administrator();
    await administrator.target.set({
      indicator: asked.indicator,
      period: asked.period,
      rows: [
        { unitId: unitId('G01'), targetBp: basisPoints(6000), version: null },
        { unitId: unitId('H24'), targetBp: basisPoints(3000), version: null },
      ],
    });

    const compared = await administrator.target.readTable({ ...asked, fileName: 'giao.xlsx', contentBase64: workbook() });

    expect(compared.rows).toEqual([
      { row: 4, unitId: 'H26', unitName: 'Thành phố Hà Nội', targetBp: 5050, standingBp: null, change: 'added' },
      { row: 5, unitId: 'G01', unitName: 'Bộ Công an', targetBp: 6000, standingBp: 6000, change: 'unchanged' },
      { row: 6, unitId: 'H24', unitName: 'Thành phố Hải Phòng', targetBp: 4000, standingBp: 3000, change: 'changed' },
    ]);
    expect(compared.refused).toMatchObject([
      { row: 7, column: 2, found: 'Bộ Công ann', why: 'unit-not-found' },
      { row: 8, column: 3, found: '101', why: 'not-a-target', allowed: [] },
    ]);
    expect(compared.refused[0]?.allowed[0]).toBe('Bộ Công an');
    const lines = await administrator.target.list({ indicator: asked.indicator, period: asked.period });
    expect(lines.find((line) => line.unitId === 'H24')).toMatchObject({ targetBp: 3000 });
  });

  it('reads the same from CSV', async () => {
    const administrator = await api.administrator();

    const compared = await administrator.target.readTable({ ...asked, fileName: 'giao.csv', contentBase64: csv() });

    expect(compared.rows.map((row) => [row.row, row.unitId, row.targetBp])).toEqual([
      [2, 'H26', 5050],
      [3, 'G01', 6000],
      [4, 'H24', 4000],
    ]);
    expect(compared.refused).toHaveLength(2);
  });

  it('tells what parts the cells of a short CSV with decimal commas, tabs or quoted names', async () => {
    const administrator = await api.administrator();
    const read = async (text: string) => {
      const contentBase64 = Buffer.from(text).toString('base64');
      const { rows: found } = await administrator.target.readTable({ ...asked, fileName: 'giao.csv', contentBase64 });
      return found.map((row) => [row.row, row.unitId, row.targetBp]);
    };

    expect(await read('Biểu giao\n\nHà Nội;50,5\nBộ Công an;60\n')).toEqual([[3, 'H26', 5050], [4, 'G01', 6000]]);
    expect(await read('Hà Nội\t50,5\n')).toEqual([[1, 'H26', 5050]]);
    expect(await read('"Hà Nội","50,5"\nBộ Công an,60\n')).toEqual([[1, 'H26', 5050], [2, 'G01', 6000]]);
  });

  it('refuses a file that is none, and is closed to strangers and to members with nobody below', async () => {
    const file = { ...asked, fileName: 'a.csv', contentBase64: csv() };

    await expect((await api.administrator()).target.readTable({ ...file, contentBase64: '' })).rejects.toMatchObject({
      cause: { fault: { code: 'document/empty' } },
    });
    await expect((await api.stranger()).target.readTable(file)).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    await expect((await api.member(['H26'])).target.readTable({ ...file, under: unitId('H26') })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
