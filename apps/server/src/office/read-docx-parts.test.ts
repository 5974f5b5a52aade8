import { describe, expect, it } from 'vitest';
import { aDocx, aParagraph, type DocxParts } from '../testing/a-docx.ts';
import { aZip } from '../testing/a-zip.ts';
import { readDocx } from './read-docx.ts';

async function documentOf(body: string, parts: DocxParts = {}) {
  const read = await readDocx(aDocx(body, parts));
  if (!read.ok) throw new Error(read.why.code);
  return read.document;
}

async function linesOf(body: string, parts: DocxParts = {}): Promise<readonly string[]> {
  return (await documentOf(body, parts)).lines.map(({ text }) => text);
}

async function cellsOf(body: string) {
  return (await documentOf(body)).lines.map(({ cells }) => cells);
}

const run = (words: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
const style = (id: string, name: string, content: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`;
const styled = (words: string, id: string, more = '') => aParagraph(words, `<w:pStyle w:val="${id}"/>${more}`);
const inList = (words: string, list: number, at = 0) =>
  aParagraph(words, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);
const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const family = (id: number, levels: string) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const list = (id: number, of: number, more = '') => `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;

describe('readDocx, of lists', () => {
  it('counts lists of one family on from each other, and one that starts anew from its own number', async () => {
    const numbering =
      family(0, level(0, 'decimal', '%1.')) +
      list(1, 0) +
      list(2, 0) +
      list(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>');

    expect(await linesOf([1, 2, 3, 3, 1].map((id) => inList('việc', id)).join(''), { numbering })).toEqual([
      '1. việc',
      '2. việc',
      '5. việc',
      '6. việc',
      '7. việc',
    ]);
  });

  it('takes the look of a level that a list overrides', async () => {
    const numbering =
      family(0, level(0, 'decimal', '%1.')) + list(1, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1)')}</w:lvlOverride>`);

    expect(await linesOf(inList('việc', 1), { numbering })).toEqual(['A) việc']);
  });

  it('writes numbers of several levels, in digits where the list asks for them', async () => {
    const levels = level(0, 'upperRoman', 'Điều %1.') + level(1, 'decimal', '%1.%2.') + level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>');

    expect(
      await linesOf(inList('Phạm vi', 1) + inList('Đối tượng', 1, 1) + inList('Hạn', 1, 2), { numbering: family(0, levels) + list(1, 0) }),
    ).toEqual(['Điều I. Phạm vi', 'I.1. Đối tượng', '1.1.1 Hạn']);
  });

  it('goes on counting a level that is not to start again', async () => {
    const levels = level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>');
    const body = inList('Pháp lý', 1) + inList('một', 1, 1) + inList('Hạ tầng', 1) + inList('hai', 1, 1);

    expect(await linesOf(body, { numbering: family(0, levels) + list(1, 0) })).toEqual(['I. Pháp lý', '1. một', 'II. Hạ tầng', '2. hai']);
  });

  it.each([
    ['lowerRoman', 4, 'iv)'],
    ['lowerLetter', 4, 'd)'], // Word's letters: no đ
    ['lowerLetter', 27, 'aa)'],
    ['upperLetter', 2, 'B)'],
    ['decimalZero', 3, '03)'],
    ['upperRoman', 1994, 'MCMXCIV)'],
  ])('counts in %s: the %dth is %s', async (format, count, marker) => {
    const start = level(0, format, '%1)').replace('w:start w:val="1"', `w:start w:val="${count}"`);

    expect(await linesOf(inList('việc', 1), { numbering: family(0, start) + list(1, 0) })).toEqual([`${marker} việc`]);
  });

  it.each([
    ['Symbol', '\uF0B7', '•'],
    ['Wingdings', '\uF0A7', '▪'],
    ['Wingdings', '\u00FC', '✓'],
    ['Courier New', 'o', '○'],
    ['Times New Roman', '-', '-'],
    ['Times New Roman', '+', '+'],
    ['Webdings', '\uF034', '•'],
  ])('shows the bullet of %s as a person sees it', async (font, bullet, seen) => {
    const dotted = level(0, 'bullet', bullet).replace('</w:lvl>', `<w:rPr><w:rFonts w:ascii="${font}"/></w:rPr></w:lvl>`);

    expect(await linesOf(inList('việc', 1), { numbering: family(0, dotted) + list(1, 0) })).toEqual([`${seen} việc`]);
  });

  it('numbers through styles, at the level that stands for the style, unless the paragraph leaves the list', async () => {
    const styles = style('Muc', 'Mục', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') + style('MucCon', 'Mục con', '<w:basedOn w:val="Muc"/>');
    const numbering = family(0, level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%2.', '<w:pStyle w:val="MucCon"/>')) + list(1, 0);
    const body = styled('Pháp lý', 'Muc') + styled('Rà soát', 'MucCon') + styled('Ghi chú', 'Muc', '<w:numPr><w:numId w:val="0"/></w:numPr>');

    expect(await linesOf(body, { styles, numbering })).toEqual(['I. Pháp lý', '1. Rà soát', 'Ghi chú']);
  });

  it('follows a list to the style that defines it', async () => {
    const numbering =
      family(0, '<w:numStyleLink w:val="DanhSach"/>') +
      `<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="DanhSach"/>${level(0, 'decimal', '%1/')}</w:abstractNum>` +
      list(1, 0);

    expect(await linesOf(inList('việc', 1), { numbering })).toEqual(['1/ việc']);
  });
});

describe('readDocx, of styles', () => {
  const styles =
    style('u1', 'heading 1', '') +
    style('DauDe2', 'Tiêu đề 2', '') +
    style('Rieng', 'Mục riêng', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>') +
    style('Con', 'Mục con', '<w:basedOn w:val="Rieng"/>') +
    style('TieuDe', 'Title', '<w:basedOn w:val="u1"/>') +
    style('Vong', 'Vòng', '<w:basedOn w:val="Vong"/>') +
    style('MucLuc1', 'toc 1', '');

  it.each([
    ['u1', '# Pháp lý'],
    ['DauDe2', '## Pháp lý'],
    ['Rieng', '### Pháp lý'],
    ['Con', '### Pháp lý'],
    ['TieuDe', 'Pháp lý'],
    ['Vong', 'Pháp lý'],
    ['KhongCo', 'Pháp lý'],
    ['MucLuc1', ''], // a line of the table of contents
  ])('reads a paragraph of style %s as %j', async (id, text) => {
    expect(await linesOf(styled('Pháp lý', id) + aParagraph('Hết'), { styles })).toEqual([text, 'Hết']);
  });

  it('takes words hidden or in capitals by a style as they are seen', async () => {
    const named = style('Hoa', 'Hoa', '<w:rPr><w:caps/></w:rPr>') + style('An', 'Ẩn', '<w:rPr><w:vanish/></w:rPr>');
    const body =
      styled('Pháp lý', 'Hoa') +
      `<w:p><w:pPr><w:pStyle w:val="An"/></w:pPr>${run('kín')}${run('hở', '<w:vanish w:val="0"/>')}</w:p>`;

    expect(await linesOf(body, { styles: named })).toEqual(['PHÁP LÝ', 'hở']);
  });

  it('reads words in a font of the time before Unicode', async () => {
    const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
    const body = `<w:p>${run('Bé T­ ph¸p', font('.VnTime'))}${run(' chñ tr×', font('.VnTimeH'))}${run(' phối hợp', font('.VnTime'))}</w:p>`;

    expect(await linesOf(body)).toEqual(['Bộ Tư pháp CHỦ TRÌ phối hợp']);
  });
});

describe('readDocx, of what stands in paragraphs', () => {
  it.each([
    ['the result of a field and not its code', `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r>${run('31/12')}`, '31/12'],
    ['a simple field', `<w:fldSimple w:instr=" PAGE ">${run('7')}</w:fldSimple>`, '7'],
    ['a link', `<w:hyperlink>${run('Nghị định 30')}</w:hyperlink>`, 'Nghị định 30'],
    ['a content control in a smart tag', `<w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>${run('Hà Nội')}</w:sdtContent></w:sdt></w:smartTag>`, 'Hà Nội'],
    ['a hyphen that does not break', '<w:r><w:t>06</w:t><w:noBreakHyphen/><w:t>QĐ</w:t></w:r>', '06-QĐ'],
    ['a symbol', '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', '✓'],
  ])('reads %s', async (_, content, text) => {
    expect(await linesOf(`<w:p>${content}</w:p>`)).toEqual([text]);
  });

  it('reads paragraphs of a content control as the body', async () => {
    expect(await linesOf(`<w:sdt><w:sdtContent>${aParagraph('một')}${aParagraph('hai')}</w:sdtContent></w:sdt>`)).toEqual(['một', 'hai']);
  });

  it('joins paragraphs whose mark between them was deleted, and keeps their ordinals', async () => {
    const body = aParagraph('Rà soát ', '<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>') + aParagraph('văn bản') + aParagraph('Hết');

    expect(await documentOf(body)).toEqual({
      lines: [
        { line: 1, text: '', cells: null },
        { line: 2, text: 'Rà soát văn bản', cells: null },
        { line: 3, text: 'Hết', cells: null },
      ],
      notes: [{ code: 'TRACKED_CHANGES', line: 1, about: '1 chỗ xóa' }],
    });
  });

  it('reads words where they were moved to and not where they were', async () => {
    const body = `<w:p><w:moveFrom>${run('Rà soát')}</w:moveFrom></w:p><w:p><w:moveTo>${run('Rà soát')}</w:moveTo></w:p>`;

    expect(await linesOf(body)).toEqual(['', 'Rà soát']);
  });

  const box = (words: string) => `<w:txbxContent>${aParagraph(words)}</w:txbxContent>`;
  const alternatives = (words: string) =>
    `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>${box(words)}</wps:txbx></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:textbox>${box(words)}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

  it('reads a text box once: as the line it stands alone on, else after the last line', async () => {
    const body = `<w:p>${alternatives('DỰ THẢO')}</w:p><w:p>${run('Kế hoạch')}${alternatives('HỎA TỐC')}</w:p>${aParagraph('Hết')}`;

    expect(await linesOf(body)).toEqual(['DỰ THẢO', 'Kế hoạch', 'Hết', 'HỎA TỐC']);
  });

  it('notes a picture by what its author calls it, and no line drawn for decoration', async () => {
    const drawing = (content: string) => `<w:p><w:r><w:drawing>${content}</w:drawing></w:r></w:p>`;
    const body = drawing('<wps:wsp/>') + drawing('<wp:docPr descr="Quốc huy"/><a:blip/>') + drawing('<a:blip/>') + aParagraph('Hết');

    expect((await documentOf(body)).notes).toEqual([
      { code: 'PICTURE_NOT_READ', line: 2, about: '“Quốc huy”' },
      { code: 'PICTURE_NOT_READ', line: 3, about: 'Hình 2' },
    ]);
  });

  it('notes a file embedded in the document', async () => {
    expect((await documentOf(`${aParagraph('Hết')}<w:altChunk/>`)).notes).toEqual([
      { code: 'HIDDEN_CONTENT', line: 2, about: 'tệp khác được nhúng vào' },
    ]);
  });
});

describe('readDocx, of tables', () => {
  const cell = (words: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${aParagraph(words)}</w:tc>`;
  const row = (cells: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
  const table = (widths: readonly number[], rows: string) =>
    `<w:tbl><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows}</w:tbl>`;
  const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;

  it('takes borders that nearly meet for one', async () => {
    // The second row's border stands 40 twentieths of a point, 0.7 mm, to the right of the first row's.
    const rows = row(cell('STT') + cell('Nhiệm vụ', span(2))) + row(cell('1', span(2)) + cell('Rà soát'));

    expect(await cellsOf(table([600, 40, 5000], rows))).toEqual([
      ['STT', 'Nhiệm vụ'],
      ['1', 'Rà soát'],
    ]);
  });

  it('keeps two cells of one row apart, however narrow', async () => {
    expect(await cellsOf(table([40, 40, 5000], row(cell('a') + cell('b') + cell('c'))))).toEqual([['a', 'b', 'c']]);
  });

  it('makes no column of a span that is larger than any table', async () => {
    expect(await cellsOf(table([], row(cell('STT', span(999_999_999)) + cell('Nhiệm vụ'))))).toEqual([['STT', 'Nhiệm vụ']]);
  });

  it('leaves room for cells that a row does not begin with', async () => {
    expect(await cellsOf(table([600, 5000], row(cell('1') + cell('Rà soát')) + row(cell('Sửa đổi'), '<w:gridBefore w:val="1"/>')))).toEqual([
      ['1', 'Rà soát'],
      ['', 'Sửa đổi'],
    ]);
  });

  it('leaves out rows that are deleted or hidden, says so, and keeps the ordinals of the others', async () => {
    const rows = row(cell('một')) + row(cell('hai'), '<w:del w:id="1"/>') + row(cell('ba'), '<w:hidden/>') + row(cell('bốn'));

    expect(await documentOf(table([5000], rows))).toEqual({
      lines: [
        { line: 1, text: '| một |', cells: ['một'] },
        { line: 4, text: '| bốn |', cells: ['bốn'] },
      ],
      notes: [
        { code: 'TRACKED_CHANGES', line: 2, about: '1 chỗ xóa' },
        { code: 'HIDDEN_CONTENT', line: 3, about: 'một dòng của bảng' },
      ],
    });
  });
});

describe('readDocx, of what is no document', () => {
  it('refuses a document of nothing but scans, and says how many', async () => {
    const scan = '<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>';

    expect(await readDocx(aDocx(scan + scan))).toEqual({ ok: false, why: { code: 'only-pictures', pages: 2 } });
  });

  it.each<[string, Buffer, string]>([
    ['an archive without a main part', aZip([{ name: 'word/other.xml', content: '<a/>' }]), 'damaged'],
    ['a main part of another format', aZip([{ name: 'word/document.xml', content: '<html><body>Việc</body></html>' }]), 'damaged'],
    ['a main part cut short', aZip([{ name: 'word/document.xml', content: '<w:document>' }]), 'damaged'],
    ['styles that are no XML', aDocx(aParagraph('Việc'), { styles: '&lol;' }), 'damaged'],
    ['elements 100,000 deep', aDocx('<w:sdt>'.repeat(100_000)), 'unpacks-too-large'],
    ['tables 200 deep', aDocx('<w:tbl><w:tr><w:tc>'.repeat(200)), 'unpacks-too-large'],
    ['a part with a password', aZip([{ name: 'word/document.xml', content: '<a/>', isLocked: true }]), 'locked'],
  ])('refuses %s', async (_, bytes, code) => {
    expect(await readDocx(bytes)).toEqual({ ok: false, why: { code } });
  });
});
