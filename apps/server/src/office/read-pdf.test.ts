import { createRequire } from 'node:module';
import Writer from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { readPdf } from './read-pdf.ts';

type Pdf = InstanceType<typeof Writer>;

const font = createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf');

async function bytesOf(draw: (pdf: Pdf) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const pdf = new Writer({ size: 'A4', margin: 72, ...options });
  const pieces: Buffer[] = [];
  pdf.on('data', (piece: Buffer) => pieces.push(piece));
  const isWritten = new Promise((resolve) => pdf.on('end', resolve));
  pdf.font(font).fontSize(14);
  draw(pdf);
  pdf.end();
  await isWritten;
  return Buffer.concat(pieces);
}

async function written(draw: (pdf: Pdf) => void, options?: PDFKit.PDFDocumentOptions) {
  const read = await readPdf(await bytesOf(draw, options));
  if (!read.ok) throw new Error(read.why.code);
  return read.document;
}

const linesOf = async (draw: (pdf: Pdf) => void) => (await written(draw)).lines.map(({ text, cells }) => cells ?? text);

/** Words at places of the page, as a word processor puts them: nothing says what is a column. */
const place = (pdf: Pdf, words: readonly (readonly [x: number, y: number, text: string])[]) => {
  for (const [x, y, text] of words) pdf.text(text, x, y, { lineBreak: false });
};

/** The smallest picture there is, as a scanner would put it over the page. */
const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

const heads = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'];

describe('readPdf: lines', () => {
  it('gives the lines as they stand, in composed letters, each with its page', async () => {
    const { lines } = await written((pdf) => {
      pdf.text('1. Ủy ban nhân dân tỉnh rà soát'.normalize('NFD')).text('trước ngày 30/6/2022.').addPage().text('2. Báo cáo.');
    });

    expect(lines).toEqual([
      { line: 1, text: '1. Ủy ban nhân dân tỉnh rà soát', cells: null, place: { kind: 'page', page: 1 } },
      { line: 2, text: 'trước ngày 30/6/2022.', cells: null, place: { kind: 'page', page: 1 } },
      { line: 3, text: '2. Báo cáo.', cells: null, place: { kind: 'page', page: 2 } },
    ]);
  });

  it('puts an empty line where paragraphs stand apart, and none where a line is only broken', async () => {
    const text = 'Rà soát, sửa đổi, bổ sung các văn bản quy phạm pháp luật có liên quan đến dữ liệu dân cư và định danh điện tử.';

    expect(await linesOf((pdf) => pdf.text(text, { paragraphGap: 8 }).text('2. Báo cáo kết quả.'))).toEqual([
      'Rà soát, sửa đổi, bổ sung các văn bản quy phạm pháp luật có liên quan đến dữ',
      'liệu dân cư và định danh điện tử.',
      '',
      '2. Báo cáo kết quả.',
    ]);
  });

  it('reads words placed one by one, and raised marks, as one line from left to right', async () => {
    const draw = (pdf: Pdf) => {
      place(pdf, [[150, 100, 'nhân dân'], [72, 100.4, 'Ủy ban'], [117, 100, 'Nhân']]);
      pdf.fontSize(8).text('1', 201, 101, { lineBreak: false });
    };

    expect(await linesOf(draw)).toEqual(['Ủy ban Nhân nhân dân1']);
  });

  it('reads a letterhead and a signature one side after the other', async () => {
    const draw = (pdf: Pdf) =>
      place(pdf, [
        [72, 72, 'UBND TỈNH PHÚ THỌ'], [300, 72, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        [72, 92, 'Số: 12/KH-UBND'], [300, 92, 'Phú Thọ, ngày 10 tháng 2 năm 2022'],
        [230, 160, 'KẾ HOẠCH'],
      ]);

    expect(await linesOf(draw)).toEqual([
      'UBND TỈNH PHÚ THỌ',
      'Số: 12/KH-UBND',
      '',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Phú Thọ, ngày 10 tháng 2 năm 2022',
      '',
      'KẾ HOẠCH',
    ]);
  });

  it('leaves labels beside their values, and numbers beside their text', async () => {
    const draw = (pdf: Pdf) =>
      place(pdf, [[72, 72, '1.'], [130, 72, 'Rà soát'], [72, 92, 'Chủ trì:'], [200, 92, 'Bộ Y tế'], [72, 112, 'Thời hạn:'], [200, 112, 'Quý IV']]);

    expect(await linesOf(draw)).toEqual(['1. Rà soát', 'Chủ trì: Bộ Y tế', 'Thời hạn: Quý IV']);
  });

  it('says what stands at the edge of every page only once', async () => {
    const draw = (pdf: Pdf) => {
      for (const page of [1, 2, 3]) {
        if (page > 1) pdf.addPage();
        place(pdf, [[290, 30, String(page)], [72, 100, `Nhiệm vụ ${'abc'[page - 1] ?? ''} của trang`], [72, 200, 'và tiếp theo'], [72, 220, 'rồi'], [72, 240, 'hết']]);
      }
    };

    expect((await linesOf(draw)).filter((line) => /^\d$/.test(String(line)))).toEqual(['1']);
  });

  it('reads a page that is turned as it is shown', async () => {
    const draw = (pdf: Pdf) => {
      Object.assign(pdf.page.dictionary.data, { Rotate: 90 });
      pdf.rotate(-90, { origin: [0, 0] }).text('Phụ lục ngang', -700, 72, { lineBreak: false }).text('dòng hai', -700, 92, { lineBreak: false });
    };

    expect(await linesOf(draw)).toEqual(['Phụ lục ngang', 'dòng hai']);
  });
});

describe('readPdf: tables', () => {
  it('rebuilds the rows of a ruled table, with the broken lines of a cell joined and its paragraphs kept', async () => {
    const rows = [heads, ['1', 'Rà soát các văn bản quy phạm pháp luật về dữ liệu', 'Sở Tư pháp;\nSở Y tế', '30/6/2022'], ['2', 'Báo cáo', '', 'Quý IV']];

    expect(await linesOf((pdf) => pdf.table({ data: rows, columnStyles: [30, 150, 120, 100] }))).toEqual(rows);
  });

  it('says merged words once for heads and groups, and again at each task that a unit is merged over', async () => {
    const data = [
      [{ text: 'TT', rowSpan: 2 }, { text: 'Nhiệm vụ', rowSpan: 2 }, { text: 'Đơn vị', colSpan: 2 }],
      ['Chủ trì', 'Phối hợp'],
      [{ text: 'I. NHÓM TIỆN ÍCH', colSpan: 4 }],
      ['1', 'Rà soát', { text: 'Sở Y tế', rowSpan: 2 }, 'Sở Tư pháp'],
      ['2', 'Báo cáo', 'Sở Nội vụ'],
    ];

    expect(await linesOf((pdf) => pdf.table({ data }))).toEqual([
      ['TT', 'Nhiệm vụ', 'Đơn vị', ''],
      ['', '', 'Chủ trì', 'Phối hợp'],
      ['I. NHÓM TIỆN ÍCH', '', '', ''],
      ['1', 'Rà soát', 'Sở Y tế', 'Sở Tư pháp'],
      ['2', 'Báo cáo', 'Sở Y tế', 'Sở Nội vụ'],
    ]);
  });

  it('reads borders drawn as thin areas, cell by cell, and sides that are not ruled', async () => {
    const draw = (pdf: Pdf) => {
      for (const [index, row] of [heads, ['1', 'Rà soát', 'Sở Y tế', '2022']].entries()) {
        for (const [column, text] of row.entries()) {
          pdf.rect(72 + column * 100, 100 + index * 30, 100, 0.5).fill();
          if (column > 0) pdf.rect(72 + column * 100, 100 + index * 30, 0.5, 30).fill();
          pdf.text(text, 76 + column * 100, 105 + index * 30, { lineBreak: false });
        }
      }
      pdf.rect(72, 160, 400, 0.5).fill();
    };

    expect(await linesOf(draw)).toEqual([heads, ['1', 'Rà soát', 'Sở Y tế', '2022']]);
  });

  it('keeps text above, between and below tables in its place', async () => {
    const row = [['a', 'b', 'c']];

    expect(await linesOf((pdf) => pdf.text('PHỤ LỤC').table({ data: row }).text('Bảng hai').table({ data: row }).text('Hết.'))).toEqual([
      'PHỤ LỤC', '', ['a', 'b', 'c'], '', 'Bảng hai', '', ['a', 'b', 'c'], '', 'Hết.',
    ]);
  });

  it('finds the columns of a table without ruled lines by where its words stand', async () => {
    const draw = (pdf: Pdf) =>
      place(pdf, [
        [72, 72, 'TT'], [110, 72, 'Nhiệm vụ'], [300, 72, 'Chủ trì'], [430, 72, 'Thời hạn'],
        [72, 100, '1'], [110, 100, 'Rà soát văn bản quy'], [300, 100, 'Sở Tư pháp'], [430, 100, '30/6/2022'],
        [110, 118, 'phạm'],
        [72, 146, '2'], [110, 146, 'Báo cáo'], [300, 146, 'Sở Y tế'], [430, 146, 'Quý IV'],
      ]);

    expect(await linesOf(draw)).toEqual([heads, ['1', 'Rà soát văn bản quy phạm', 'Sở Tư pháp', '30/6/2022'], ['2', 'Báo cáo', 'Sở Y tế', 'Quý IV']]);
  });

  it('makes one row of one that the end of a page cut in two, and not of the next', async () => {
    const draw = (pdf: Pdf) => {
      pdf.table({ data: [heads, ['1', 'Rà soát văn bản', 'Sở Thông tin và', 'Quý I']], columnStyles: 100 });
      pdf.addPage().table({ data: [heads, ['', 'và báo cáo', 'Truyền thông', ''], ['2', 'Họp', 'Sở Y tế', 'Quý II']], columnStyles: 100 });
    };

    expect(await linesOf(draw)).toEqual([
      heads,
      ['1', 'Rà soát văn bản và báo cáo', 'Sở Thông tin và Truyền thông', 'Quý I'],
      heads,
      ['2', 'Họp', 'Sở Y tế', 'Quý II'],
    ]);
  });

  it('takes a frame around a text, or a line under it, for no table', async () => {
    const draw = (pdf: Pdf) => {
      pdf.rect(60, 60, 300, 100).stroke().moveTo(72, 130).lineTo(200, 130).stroke();
      place(pdf, [[72, 72, 'Nơi nhận'], [72, 92, 'Lưu: VT']]);
    };

    expect(await linesOf(draw)).toEqual(['Nơi nhận', 'Lưu: VT']);
  });
});

describe('readPdf: what is not read', () => {
  it('notes a scanned page by its number, and not an empty one', async () => {
    const { lines, notes } = await written((pdf) => {
      pdf.image(pixel, 0, 0, { width: 500 }).addPage().text('1. Rà soát').addPage().addPage().image(pixel, 0, 0, { width: 500 });
    });

    expect(lines.map(({ text }) => text)).toEqual(['1. Rà soát']);
    expect(notes).toEqual([
      { code: 'PAGE_WITHOUT_TEXT', line: 1, about: 'Trang 1' },
      { code: 'PAGE_WITHOUT_TEXT', line: 1, about: 'Trang 4' },
    ]);
  });

  it('refuses a file of scanned pages only', async () => {
    const scan = await bytesOf((pdf) => pdf.image(pixel, 0, 0, { width: 500 }).addPage().image(pixel, 0, 0, { width: 500 }));

    expect(await readPdf(scan)).toEqual({ ok: false, why: { code: 'only-pictures', pages: 2 } });
  });

  it('refuses a file with nothing on its pages as empty', async () => {
    expect(await readPdf(await bytesOf(() => undefined))).toEqual({ ok: false, why: { code: 'empty' } });
  });

  it('reads 300 pages and no more', async () => {
    const pages = (count: number) =>
      bytesOf((pdf) => {
        for (let page = 1; page <= count; page += 1) pdf.text(`Nhiệm vụ ${page}`).addPage();
        pdf.text('Hết');
      });

    expect(await readPdf(await pages(299))).toMatchObject({ ok: true });
    expect(await readPdf(await pages(300))).toEqual({ ok: false, why: { code: 'too-many-pages', pages: 301, most: 300 } });
  });

  it('refuses a file with a password as locked', async () => {
    const locked = await bytesOf((pdf) => pdf.text('Mật'), { userPassword: 'mat-khau', ownerPassword: 'khac' });

    expect(await readPdf(locked)).toEqual({ ok: false, why: { code: 'locked' } });
  });

  it('reads a file that only printing or copying is locked for', async () => {
    expect((await written((pdf) => pdf.text('Rà soát'), { ownerPassword: 'khac' })).lines[0]?.text).toBe('Rà soát');
  });

  it.each<[string, (whole: Buffer) => Buffer]>([
    ['of its first bytes only', (whole) => whole.subarray(0, 40)],
    ['of other bytes after the first', (whole) => Buffer.concat([whole.subarray(0, 9), Buffer.alloc(2000, 7)])],
  ])('refuses a file %s as damaged', async (_, change) => {
    expect(await readPdf(change(await bytesOf((pdf) => pdf.text('Rà soát'))))).toEqual({ ok: false, why: { code: 'damaged' } });
  });

  it('leaves the bytes it was given as they were', async () => {
    const bytes = await bytesOf((pdf) => pdf.text('Rà soát'));
    const before = Buffer.from(bytes);
    await readPdf(bytes);

    expect(bytes.equals(before)).toBe(true);
  });
});
