import {
  AlignmentType,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type FileChild,
  type ITableCellOptions,
} from 'docx';
import { describe, expect, it } from 'vitest';
import { readDocx } from './read-docx.ts';

type Options = Omit<ConstructorParameters<typeof Document>[0], 'sections'>;

async function written(children: readonly FileChild[], options: Options = {}) {
  const bytes = await Packer.toBuffer(new Document({ ...options, sections: [{ children }] }));
  const read = await readDocx(bytes);
  if (!read.ok) throw new Error(read.why.code);
  return read.document;
}

async function linesOf(children: readonly FileChild[], options: Options = {}): Promise<readonly string[]> {
  return (await written(children, options)).lines.map(({ text }) => text);
}

async function cellsOf(table: Table) {
  return (await written([table])).lines.map(({ cells }) => cells);
}

const level = (at: number, format: keyof typeof LevelFormat, text: string) => ({
  level: at,
  format: LevelFormat[format],
  text,
  alignment: AlignmentType.LEFT,
});

/** Lists as offices number: I., 1., a), -. */
const officeLists: Options = {
  numbering: {
    config: [
      {
        reference: 'office',
        levels: [level(0, 'UPPER_ROMAN', '%1.'), level(1, 'DECIMAL', '%2.'), level(2, 'LOWER_LETTER', '%3)'), level(3, 'BULLET', '-')],
      },
    ],
  },
};

const listed = (text: string, at: number, instance = 0) =>
  new Paragraph({ text, numbering: { reference: 'office', level: at, instance } });

const cell = (text: string, options: Partial<ITableCellOptions> = {}) => new TableCell({ ...options, children: [new Paragraph(text)] });
const table = (...rows: readonly (readonly TableCell[])[]) => new Table({ rows: rows.map((children) => new TableRow({ children })) });

const change = { id: 1, author: 'Văn phòng', date: '2022-08-01T00:00:00Z' };

describe('readDocx, of a document as Word writes it', () => {
  it('counts every paragraph and every row of a table, empty ones too', async () => {
    const { lines } = await written([
      new Paragraph('Kế hoạch'),
      new Paragraph(''),
      table([cell('STT'), cell('Nhiệm vụ')], [cell('1'), cell('Rà soát')]),
      new Paragraph('Nơi nhận:'),
    ]);

    expect(lines).toEqual([
      { line: 1, text: 'Kế hoạch', cells: null },
      { line: 2, text: '', cells: null },
      { line: 3, text: '| STT | Nhiệm vụ |', cells: ['STT', 'Nhiệm vụ'] },
      { line: 4, text: '| 1 | Rà soát |', cells: ['1', 'Rà soát'] },
      { line: 5, text: 'Nơi nhận:', cells: null },
    ]);
  });

  it('writes the numbers of lists out, and starts inner ones again below each outer one', async () => {
    const lines = [listed('Pháp lý', 0), listed('Rà soát', 1), listed('luật', 2), listed('nghị định', 2), listed('ý', 3)];
    const more = [listed('Sửa đổi', 1), listed('luật', 2), listed('Hạ tầng', 0), listed('Máy chủ', 1)];

    expect(await linesOf([...lines, ...more], officeLists)).toEqual([
      'I. Pháp lý',
      '1. Rà soát',
      'a) luật',
      'b) nghị định',
      '- ý',
      '2. Sửa đổi',
      'a) luật',
      'II. Hạ tầng',
      '1. Máy chủ',
    ]);
  });

  it('begins another list of the same look at its start again', async () => {
    expect(await linesOf([listed('một', 0), listed('hai', 0), listed('lại một', 0, 1)], officeLists)).toEqual([
      'I. một',
      'II. hai',
      'I. lại một',
    ]);
  });

  it('marks headings that have no number as Markdown does, and no title', async () => {
    const heading = (text: string, depth: keyof typeof HeadingLevel) => new Paragraph({ text, heading: HeadingLevel[depth] });

    expect(
      await linesOf([heading('KẾ HOẠCH', 'TITLE'), heading('Pháp lý', 'HEADING_1'), heading('Luật', 'HEADING_2'), heading('', 'HEADING_1')]),
    ).toEqual(['KẾ HOẠCH', '# Pháp lý', '## Luật', '']);
  });

  it('keeps tabs and line breaks inside a paragraph', async () => {
    const runs = [new TextRun('Bộ Công an'), new TextRun({ children: [new Tab(), 'chủ trì'] }), new TextRun({ text: 'hạn 31/12', break: 1 })];

    expect(await linesOf([new Paragraph({ children: runs })])).toEqual(['Bộ Công an\tchủ trì', 'hạn 31/12']);
  });

  it('composes letters that are written apart', async () => {
    expect(await linesOf([new Paragraph('Nhiệm vụ'.normalize('NFD'))])).toEqual(['Nhiệm vụ']);
  });

  it('keeps the words of merged cells in the first cell they cover', async () => {
    const merged = table(
      [cell('STT', { rowSpan: 2 }), cell('Nhiệm vụ', { rowSpan: 2 }), cell('Đơn vị', { columnSpan: 2 })],
      [cell('Chủ trì'), cell('Phối hợp')],
      [cell('I. PHÁP LÝ', { columnSpan: 4 })],
      [cell('1'), cell('Rà soát'), cell('Bộ Tư pháp'), cell('Bộ Công an')],
    );

    expect(await cellsOf(merged)).toEqual([
      ['STT', 'Nhiệm vụ', 'Đơn vị', ''],
      ['', '', 'Chủ trì', 'Phối hợp'],
      ['I. PHÁP LÝ', '', '', ''],
      ['1', 'Rà soát', 'Bộ Tư pháp', 'Bộ Công an'],
    ]);
  });

  it('joins the paragraphs of a cell by line breaks, numbered as Word shows them, and takes a table in it apart', async () => {
    const inner = table([cell('Bộ Tư pháp'), cell('31/12/2022')]);
    const full = new TableCell({ children: [listed('Rà soát', 1), new Paragraph(''), listed('Sửa đổi', 1), inner, new Paragraph('')] });

    const { lines } = await written([new Table({ rows: [new TableRow({ children: [cell('1'), full] })] })], officeLists);

    expect(lines.map(({ cells }) => cells)).toEqual([['1', '1. Rà soát\n2. Sửa đổi\nBộ Tư pháp\n31/12/2022']]);
  });

  it('numbers the rows of a table whose first column is an empty list', async () => {
    const numbered = () => new TableCell({ children: [listed('', 1)] });

    expect(
      (await written([table([numbered(), cell('Rà soát')], [numbered(), cell('Sửa đổi')])], officeLists)).lines.map(({ text }) => text),
    ).toEqual(['| 1. | Rà soát |', '| 2. | Sửa đổi |']);
  });

  it('reads tracked changes as accepted, and says once how many wait', async () => {
    const changed = new Paragraph({
      children: [
        new TextRun('Thời hạn: '),
        new DeletedTextRun({ text: 'tháng 7', ...change }),
        new InsertedTextRun({ text: 'tháng 8', ...change }),
        new InsertedTextRun({ text: '/2022', ...change }),
      ],
    });

    expect(await written([new Paragraph('Kế hoạch'), changed])).toEqual({
      lines: [
        { line: 1, text: 'Kế hoạch', cells: null },
        { line: 2, text: 'Thời hạn: tháng 8/2022', cells: null },
      ],
      notes: [{ code: 'TRACKED_CHANGES', line: 2, about: '2 chỗ thêm, 1 chỗ xóa' }],
    });
  });

  it('leaves hidden words out and says which', async () => {
    const { lines, notes } = await written([
      new Paragraph({ children: [new TextRun('Rà soát'), new TextRun({ text: ' (không công bố)', vanish: true })] }),
    ]);

    expect(lines[0]?.text).toBe('Rà soát');
    expect(notes).toEqual([{ code: 'HIDDEN_CONTENT', line: 1, about: '“(không công bố)”' }]);
  });

  it('keeps footnotes as lines after the last, and their marks out of the sentence', async () => {
    const noted = new Paragraph({ children: [new TextRun('Rà soát'), new FootnoteReferenceRun(1), new TextRun(' văn bản')] });

    expect(
      await linesOf([noted, new Paragraph('Nơi nhận:')], { footnotes: { 1: { children: [new Paragraph('Theo Quyết định số 06.')] } } }),
    ).toEqual(['Rà soát văn bản', 'Nơi nhận:', '[1] Theo Quyết định số 06.']);
  });

  it('refuses a document without a word as empty', async () => {
    const bytes = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(''), table([cell('')])] }] }));

    expect(await readDocx(bytes)).toEqual({ ok: false, why: { code: 'empty' } });
  });
});
