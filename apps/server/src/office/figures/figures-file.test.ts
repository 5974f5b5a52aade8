import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { day, period } from '@dondoc/domain/calendar';
import { essentialServiceName, figureTexts, indicators, readFigures, type FigureKey, type FigureValue } from '@dondoc/domain/kpi';
import { unitId } from '@dondoc/domain/unit';
import { aZip } from '../../testing/a-zip.ts';
import { readingLimits } from '../in-thread.ts';
import type { FigureSheet } from './figure-sheet.ts';
import { readTables } from './read-tables.ts';
import { figureFormats, writeFigures } from './write-figures.ts';

const august = period('2022-08');
const terms = { catalogue: indicators, today: day('2022-10-15'), unitsIn: () => new Set([unitId('H26')]), closed: () => null };

function sheetOf(...values: readonly Partial<FigureValue & Pick<FigureKey, 'service'>>[]): FigureSheet {
  const rows = values.map((value, at) => ({
    texts: figureTexts({
      unitId: unitId('H26'),
      indicator: 'hs-truc-tuyen',
      indicatorVersion: 1,
      service: at,
      period: august,
      numerator: null,
      denominator: null,
      notApplicable: false,
      note: null,
      version: 1,
      ...value,
    }),
    unitName: 'Thành phố Hà Nội',
    indicatorName: 'Tỷ lệ hồ sơ giải quyết trực tuyến',
    serviceName: essentialServiceName(value.service ?? at)?.vi ?? null,
    numeratorName: 'Hồ sơ trực tuyến',
    denominatorName: 'Tổng số hồ sơ',
    previous: { numerator: 7, denominator: 9 },
  }));
  return { period: august, language: 'vi', rows };
}

async function tablesOf(bytes: Buffer) {
  const tables = await readTables(bytes, 'so-lieu');
  if (!tables.ok) throw new Error(JSON.stringify(tables.fault));
  return tables.value;
}

async function figuresIn(bytes: Buffer) {
  const read = readFigures(await tablesOf(bytes), terms);
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return read.value;
}

async function opened(bytes: Buffer) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  const sheet = book.getWorksheet('Số liệu');
  if (sheet === undefined) throw new Error('no sheet');
  return { book, sheet };
}

/** The first row of figures of a template, under its headings and keys. */
const firstRow = 6;

describe.each(figureFormats)('a figures file as %s', (format) => {
  it('gives back every figure it was written from: blank, zero and not applicable are three things', async () => {
    const values: Partial<FigureValue>[] = [
      {},
      { numerator: 0, denominator: 0 },
      { notApplicable: true },
      { numerator: 3766, denominator: 10_000, note: '=1+1; "hai" dòng\nmột, hai' },
      { numerator: 1, denominator: 9_007_199_254_740_991 },
    ];

    const { figures, refused } = await figuresIn(await writeFigures(sheetOf(...values), format));

    expect(refused).toEqual([]);
    expect(figures.map(({ numerator, denominator, notApplicable, note }) => ({ numerator, denominator, notApplicable, note }))).toEqual(
      values.map((value) => ({ numerator: null, denominator: null, notApplicable: false, note: null, ...value })),
    );
    expect(figures[3]).toMatchObject({ unitId: 'H26', indicator: 'hs-truc-tuyen', service: 3, period: '2022-08', readVersion: 1 });
  });

  it('says whose and what each figure is to people', async () => {
    const [table] = await tablesOf(await writeFigures(sheetOf({ service: 12 }), format));

    expect(table?.rows.flatMap(({ cells }) => cells)).toEqual(
      expect.arrayContaining(['Thành phố Hà Nội', 'Tỷ lệ hồ sơ giải quyết trực tuyến', expect.stringMatching(/^(12\. )?Đăng ký khai sinh$/), '7', '9']),
    );
  });
});

describe('a note in a CSV file', () => {
  it.each(['=1+1', '+84', '-5', '@x', "'=1", "''=1", "'tốt'", "'", '"=1"', 'a;b', "=HYPERLINK(\"http://x\";\"y\")"])(
    'is no formula there and comes back as it was: %s',
    async (note) => {
      const bytes = await writeFigures(sheetOf({ note }), 'csv');

      expect((await figuresIn(bytes)).figures[0]?.note).toBe(note);
      expect(bytes.toString()).not.toMatch(/(^|;)"?[=+\-@]/m);
    },
  );
});

describe('the template workbook', () => {
  it('locks everything but the cells to fill in, checks those, and hides the keys', async () => {
    const { sheet, book } = await opened(await writeFigures(sheetOf({ numerator: 30, denominator: 100 }), 'xlsx'));
    const cell = (column: string) => sheet.getCell(`${column}${firstRow}`);

    expect(sheet.getCell('A1').value).toBe('SỐ LIỆU THÁNG 8/2022');
    expect(['A', 'B', 'C', 'D', 'I', 'J', 'K'].map((column) => cell(column).protection?.locked ?? true)).not.toContain(false);
    expect(['E', 'F', 'G', 'H'].map((column) => cell(column).protection.locked)).toEqual([false, false, false, false]);
    expect(cell('E').dataValidation).toMatchObject({ type: 'whole', formulae: [0, 9_007_199_254_740_991], error: expect.stringContaining('số nguyên') });
    expect(cell('G').dataValidation).toMatchObject({ type: 'list' });
    expect([cell('I').value, cell('J').value]).toEqual([7, 9]);
    expect(sheet.getColumn('K').hidden).toBe(true);
    expect(sheet.getRow(firstRow - 1).hidden).toBe(true);
    expect(Reflect.get(sheet, 'sheetProtection')).toMatchObject({ sheet: true });
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Số liệu', 'Hướng dẫn']);
  });

  it('names the service of a row beside its number; a number that names none stands alone', async () => {
    const { sheet } = await opened(await writeFigures(sheetOf({ service: 0 }, { service: 12 }, { service: 31 }), 'xlsx'));

    expect([0, 1, 2].map((down) => sheet.getCell(`C${firstRow + down}`).value)).toEqual(['Tất cả', '12. Đăng ký khai sinh', '31']);
    expect(sheet.getColumn('C').width).toBe(34);
  });

  it('reads what a person fills in, and refuses a formula and a decimal in their cells', async () => {
    const { sheet, book } = await opened(await writeFigures(sheetOf({}, {}, {}), 'xlsx'));
    sheet.getCell(`E${firstRow}`).value = 41;
    sheet.getCell(`F${firstRow}`).value = 100;
    sheet.getCell(`E${firstRow + 1}`).value = { formula: 'SUM(1,2)', result: 3 };
    sheet.getCell(`F${firstRow + 1}`).value = 9;
    sheet.getCell(`E${firstRow + 2}`).value = 0.5;
    sheet.getCell(`F${firstRow + 2}`).value = 1;

    const { figures, refused } = await figuresIn(Buffer.from(await book.xlsx.writeBuffer()));

    expect(figures).toMatchObject([{ row: 6, numerator: 41, denominator: 100 }]);
    expect(refused).toMatchObject([
      { row: 7, column: 'numerator', fault: { code: 'figures/formula' } },
      { row: 8, column: 'numerator', fault: { code: 'kpi/not-a-count', detail: { found: '0.5' } } },
    ]);
  });
});

describe('readTables', () => {
  it('reads a month that a spreadsheet has made a date of, and numbers whatever they are shown as', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Số liệu');
    sheet.addRow(['unit', 'indicator', 'month', 'numerator', 'denominator']);
    const row = sheet.addRow(['H26', 'dung-han', new Date('2022-08-01T00:00:00Z'), 1234, 2000]);
    row.getCell(3).numFmt = 'mm/yyyy';
    row.getCell(4).numFmt = '#,##0.00';

    expect((await figuresIn(Buffer.from(await book.xlsx.writeBuffer()))).figures).toMatchObject([{ period: '2022-08', numerator: 1234, denominator: 2000 }]);
  });

  it.each([
    [';', 'unit;indicator;month;numerator;denominator\r\nH26;dung-han;8/2022;"1.234";2000\r\n'],
    [',', 'unit,indicator,month,numerator,denominator\nH26,dung-han,2022-08,"1,234",2000'],
    ['tab', 'unit\tindicator\tmonth\tnumerator\tdenominator\nH26\tdung-han\t08/2022\t1 234\t2000\n'],
    ['sep=', 'sep=;\r\nunit;indicator;month;numerator;denominator\r\nH26;dung-han;8/2022;1234;2000\r\n'],
  ])('reads CSV parted by %s, with or without the mark of UTF-8', async (_, text) => {
    for (const bytes of [Buffer.from(text), Buffer.from(`\uFEFF${text}`)]) {
      expect((await figuresIn(bytes)).figures).toMatchObject([{ row: 2, numerator: 1234, denominator: 2000 }]);
    }
  });

  it('reads JSON with what holds for every row said once', async () => {
    const document = { month: '2022-08', rows: [{ unit: 'H26', indicator: 'dung-han', numerator: 9, denominator: 10 }] };

    expect((await figuresIn(Buffer.from(JSON.stringify(document)))).figures).toMatchObject([{ row: 1, period: '2022-08', numerator: 9 }]);
  });

  it.each<[string, Buffer, string]>([
    ['a bomb', aZip([{ name: 'xl/workbook.xml', content: '<x/>' }, { name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(200_000_000) }]), 'document/unpacks-too-large'],
    ['a workbook cut short', aZip([{ name: 'xl/workbook.xml', content: '<x/>' }]).subarray(0, -30), 'document/damaged'],
    ['entities', aZip([{ name: 'xl/workbook.xml', content: '<!DOCTYPE a [<!ENTITY b "c">]><x/>' }]), 'document/damaged'],
    ['a locked part', aZip([{ name: 'xl/workbook.xml', content: '<x/>', isLocked: true }]), 'document/locked'],
    ['a Word file', aZip([{ name: 'word/document.xml', content: '<x/>' }]), 'figures/not-a-table-file'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'figures/not-a-table-file'],
    ['nothing', Buffer.alloc(0), 'document/empty'],
    ['a large file', Buffer.alloc(21 * 1024 * 1024, 'a'), 'document/too-large'],
    ['half of JSON', Buffer.from('{"rows": [{"unit": "H26"'), 'figures/not-json'],
    ['JSON without rows', Buffer.from('{"unit": "H26"}'), 'figures/not-json'],
    ['JSON of endless columns', Buffer.from(JSON.stringify(Array.from({ length: 300 }, (_, at) => ({ [`c${at}`]: 1 })))), 'figures/not-json'],
    ['an open quotation', Buffer.from('unit;indicator;month;numerator;denominator\nH26;"dung-han;2022-08;1;2\n'), 'figures/broken-quotes'],
  ])('refuses %s and says why', async (_, bytes, code) => {
    expect(await readTables(bytes, 'so-lieu.xlsx')).toMatchObject({ ok: false, fault: { code, detail: { fileName: 'so-lieu.xlsx' } } });
  });

  it('stops reading a workbook that takes too long', async () => {
    const bytes = await writeFigures(sheetOf({}), 'xlsx');

    expect(await readTables(bytes, 'cham.xlsx', { ...readingLimits, seconds: 0.001 })).toMatchObject({ ok: false, fault: { code: 'document/too-slow' } });
  });

  it('reads no more of a sheet than shows that it has too many rows', async () => {
    const text = [['unit', 'indicator', 'month', 'numerator', 'denominator'], ...Array.from({ length: 20_001 }, () => ['H26', 'dung-han', '2022-08', '1', '2'])];
    const tables = await readTables(Buffer.from(text.map((row) => row.join(';')).join('\n')), 'nhieu.csv');

    expect(tables.ok && readFigures(tables.value, terms)).toEqual({ ok: false, fault: { code: 'figures/too-many-rows', detail: { most: 20_000 } } });
  });
});
