import { utils, write, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { readXlsx } from './read-xlsx.ts';

type Value = string | number | boolean | null;
type Sheets = Readonly<Record<string, WorkSheet>>;

const heads = ['TT', 'Nhiệm vụ', 'Thời hạn'];

function sheet(rows: readonly (readonly Value[])[], more: Partial<WorkSheet> = {}): WorkSheet {
  return { ...utils.aoa_to_sheet(rows.map((row) => [...row])), ...more };
}

function merge(...areas: readonly string[]) {
  return { '!merges': areas.map((area) => utils.decode_range(area)) };
}

function bytesOf(sheets: Sheets, change: (book: WorkBook) => void = () => undefined): Buffer {
  const book = utils.book_new();
  for (const [name, each] of Object.entries(sheets)) utils.book_append_sheet(book, each, name);
  change(book);
  return Buffer.from(write(book, { type: 'array', bookType: 'xlsx', compression: true, cellStyles: true }));
}

async function written(sheets: Sheets, change?: (book: WorkBook) => void) {
  const result = await readXlsx(bytesOf(sheets, change));
  if (!result.ok) throw new Error(result.why.code);
  return result.document;
}

const cellsOf = async (only: WorkSheet) => (await written({ 'Trang tính': only })).lines.map(({ text, cells }) => cells ?? text);

/** A date as Excel stores it: days since 30/12/1899. */
const serial = (iso: string) => Date.parse(iso) / 86_400_000 + 25_569;

function formatted(value: number, z: string): WorkSheet {
  const only = sheet([heads, ['1', 'Rà soát', null]]);
  only['C2'] = { t: 'n', v: value, z };
  return only;
}

describe('readXlsx', () => {
  it('gives each row its cells, its number and its sheet, in composed letters', async () => {
    const { lines } = await written({ 'Phụ lục': sheet([heads, [1, 'Rà soát văn bản'.normalize('NFD'), 'Quý IV/2022']]) });

    expect(lines[1]).toEqual({
      line: 2,
      text: '| 1 | Rà soát văn bản | Quý IV/2022 |',
      cells: ['1', 'Rà soát văn bản', 'Quý IV/2022'],
      place: { kind: 'row', sheet: 'Phụ lục', row: 2 },
    });
  });

  it.each([
    ['dd/mm/yyyy', serial('2022-12-31'), '31/12/2022'],
    ['[$-42A]dd" tháng "mm" năm "yyyy', serial('2022-12-31'), '31/12/2022'],
    ['m/d/yy', serial('2022-12-31'), '31/12/2022'],
    ['mm/yyyy', serial('2022-11-01'), '11/2022'],
    ['dd/mm/yyyy hh:mm', serial('2022-12-31T17:30:00Z'), '17:30 ngày 31/12/2022'],
    ['0%', 0.95, '95%'],
    ['0.0', 1.1, '1.1'],
  ])('reads a cell in the format %s as a person does', async (format, value, said) => {
    expect((await cellsOf(formatted(value, format)))[1]).toEqual(['1', 'Rà soát', said]);
  });

  it('reads dates that count from 1904', async () => {
    const { lines } = await written({ A: formatted(serial('2022-12-31') - 1462, 'dd/mm/yyyy') }, (book) => {
      book.Workbook = { ...book.Workbook, WBProps: { date1904: true } };
    });

    expect(lines[1]?.cells).toEqual(['1', 'Rà soát', '31/12/2022']);
  });

  it('keeps the paragraphs of a cell', async () => {
    expect((await cellsOf(sheet([heads, ['1', 'Rà soát', 'Bộ Công an;\r\nBộ Y tế']])))[1]).toEqual(['1', 'Rà soát', 'Bộ Công an;\nBộ Y tế']);
  });

  it('reads titles above the table, and what stands apart below it, as plain lines', async () => {
    const rows = [['PHỤ LỤC'], ['Phân công nhiệm vụ'], [null, null, null], heads, ['1', 'Rà soát', null], [null, 'tiếp'], [], [null, null, 'CHỦ TỊCH']];

    expect(await cellsOf(sheet(rows, merge('A1:C1', 'A2:C2')))).toEqual([
      'PHỤ LỤC',
      'Phân công nhiệm vụ',
      '',
      heads,
      ['1', 'Rà soát', ''],
      ['', 'tiếp', ''],
      '',
      'CHỦ TỊCH',
    ]);
  });

  it('keeps a letterhead of two columns as a row', async () => {
    expect((await cellsOf(sheet([['UBND TỈNH', null, 'CỘNG HÒA'], heads])))[0]).toEqual(['UBND TỈNH', '', 'CỘNG HÒA']);
  });

  it('says merged words once for heads and groups, and again at each task that a unit is merged over', async () => {
    const rows = [
      ['TT', 'Nhiệm vụ', 'Đơn vị', 'Đơn vị'],
      [null, null, 'Chủ trì', 'Phối hợp'],
      ['I. PHÁP LÝ', null, null, null],
      [1, 'Rà soát', 'Sở Tư pháp', 'Sở Y tế'],
      [null, 'Báo cáo', 'Sở Tư pháp', 'Sở Nội vụ'],
    ];

    expect(await cellsOf(sheet(rows, merge('A1:A2', 'B1:B2', 'C1:D1', 'A3:D3', 'C4:C5')))).toEqual([
      ['TT', 'Nhiệm vụ', 'Đơn vị', ''],
      ['', '', 'Chủ trì', 'Phối hợp'],
      ['I. PHÁP LÝ', '', '', ''],
      ['1', 'Rà soát', 'Sở Tư pháp', 'Sở Y tế'],
      ['', 'Báo cáo', 'Sở Tư pháp', 'Sở Nội vụ'],
    ]);
  });

  it('leaves out columns without a word, before and between', async () => {
    expect(await cellsOf(sheet([[null, 'TT', null, 'Nhiệm vụ', 'Thời hạn']]))).toEqual([heads]);
  });

  it('numbers the rows of a later sheet on from the sheet before', async () => {
    const { lines } = await written({ A: sheet([heads, [1, 'Rà soát', 'x']]), B: sheet([[], heads]) });

    expect(lines.map(({ line, place }) => [line, place])).toEqual([
      [1, { kind: 'row', sheet: 'A', row: 1 }],
      [2, { kind: 'row', sheet: 'A', row: 2 }],
      [3, { kind: 'row', sheet: 'B', row: 1 }],
      [4, { kind: 'row', sheet: 'B', row: 2 }],
    ]);
  });

  it('leaves out what is hidden and says what it was', async () => {
    const rows = [heads, [1, 'Rà soát', 'x'], [2, 'Bí mật', 'x'], [3, 'Bí mật', 'x'], [], [4, 'Bí mật', 'x']];
    const hidden = { '!rows': [{}, {}, { hidden: true }, { hidden: true }, { hidden: true }, { hidden: true }], '!cols': [{}, {}, { hidden: true }] };
    const { lines, notes } = await written({ A: sheet(rows, hidden), Nháp: sheet([['Bí mật']]), Trống: sheet([]) }, (book) => {
      book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 2 }] };
    });

    expect(lines.map(({ cells }) => cells)).toEqual([
      ['TT', 'Nhiệm vụ'],
      ['1', 'Rà soát'],
    ]);
    expect(notes).toEqual([
      { code: 'HIDDEN_CONTENT', line: 2, about: 'hàng 3–4, 6 của trang tính “A”' },
      { code: 'HIDDEN_CONTENT', line: 2, about: 'cột C của trang tính “A”' },
      { code: 'HIDDEN_CONTENT', line: 2, about: 'trang tính “Nháp”' },
    ]);
  });

  it('refuses a workbook without a word as empty', async () => {
    expect(await readXlsx(bytesOf({ A: sheet([[null, '  ']]) }))).toEqual({ ok: false, why: { code: 'empty' } });
  });

  it.each<[string, (whole: Buffer) => Buffer]>([
    ['cut short', (whole) => whole.subarray(0, whole.length / 2)],
    ['with other bytes inside', (whole) => Buffer.concat([whole.subarray(0, 60), Buffer.alloc(400, 7), whole.subarray(460)])],
    ['that only begins like an archive', () => Buffer.from('PK\x03\x04 xl/workbook.xml')],
  ])('refuses a workbook %s as damaged', async (_, change) => {
    expect(await readXlsx(change(bytesOf({ A: sheet([heads]) })))).toEqual({ ok: false, why: { code: 'damaged' } });
  });

  it('refuses more rows or columns than a plan has', async () => {
    const far = sheet([heads]);
    far['A50001'] = { t: 's', v: 'xa' };
    far['!ref'] = 'A1:C50001';
    const tooLarge = { ok: false, why: { code: 'unpacks-too-large' } };

    expect(await readXlsx(bytesOf({ A: far }))).toEqual(tooLarge);
    expect(await readXlsx(bytesOf({ A: sheet([Array.from({ length: 201 }, () => 'x')]) }))).toEqual(tooLarge);
  });
});
