import { deflateSync } from 'node:zlib';
import { utils, write } from '@e965/xlsx';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { aDocx, aParagraph } from '../testing/a-docx.ts';
import { aPdf } from '../testing/a-pdf.ts';
import { aZip } from '../testing/a-zip.ts';
import { largestFile, readDocumentFile } from './read-document-file.ts';
import { readingLimits } from './in-thread.ts';

const directive = aDocx(aParagraph('1. Rà soát văn bản') + aParagraph('Đơn vị thực hiện: Bộ Tư pháp'));
const lines = [
  { line: 1, text: '1. Rà soát văn bản', cells: null },
  { line: 2, text: 'Đơn vị thực hiện: Bộ Tư pháp', cells: null },
];

describe('readDocumentFile', () => {
  it('reads a Word document in a thread of its own', async () => {
    expect(await readDocumentFile(directive, 'ke-hoach.docx')).toEqual({ ok: true, value: { document: { lines }, encoding: null } });
  });

  it('reads a workbook, its rows as lines', async () => {
    const book = utils.book_new(utils.aoa_to_sheet([['STT', 'Nhiệm vụ', 'Đơn vị'], [1, 'Rà soát', 'Bộ Tư pháp']]), 'Phụ lục');

    expect(await readDocumentFile(write(book, { type: 'buffer' }), 'phu-luc.xlsx')).toMatchObject({
      ok: true,
      value: { document: { lines: [{ line: 1 }, { line: 2, cells: ['1', 'Rà soát', 'Bộ Tư pháp'], place: { row: 2, sheet: 'Phụ lục' } }] } },
    });
  });

  it('reads a PDF, its lines by page', async () => {
    const page = Buffer.from('BT /F1 12 Tf 50 700 Td (1. Xay dung he thong) Tj ET');

    expect(await readDocumentFile(aPdf(page), 'ke-hoach.pdf')).toMatchObject({
      ok: true,
      value: { document: { lines: [{ line: 1, text: '1. Xay dung he thong', place: { kind: 'page', page: 1 } }] }, encoding: null },
    });
  });

  it('reads a text in any known encoding', async () => {
    const text = Buffer.from('1. Rà soát văn bản\nĐơn vị thực hiện: Bộ Tư pháp', 'utf16le');

    expect(await readDocumentFile(text, 'ke-hoach.txt')).toEqual({ ok: true, value: { document: { lines }, encoding: 'UTF-16' } });
  });

  it.each<[string, Buffer, string]>([
    ['a Word document named .txt', directive, 'van-ban.txt'],
    ['a text named .docx', Buffer.from('1. Rà soát văn bản\nĐơn vị thực hiện: Bộ Tư pháp'), 'van-ban.docx'],
    ['a Word document whose main part has a number', aZip([{ name: 'word/document2.xml', content: aDocxBody() }]), 'van-ban.docx'],
  ])('tells by the content what it is: %s', async (_, bytes, fileName) => {
    expect(await readDocumentFile(bytes, fileName)).toMatchObject({ ok: true, value: { document: { lines } } });
  });

  const container = (stream: string) =>
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(2000), Buffer.from(stream, 'utf16le')]);

  it.each<[string, Buffer, string, object]>([
    ['a document with a password', container('EncryptedPackage'), 'mat.docx', { code: 'document/locked', detail: { fileName: 'mat.docx', kind: 'docx' } }],
    ['a workbook with a password', container('EncryptedPackage'), 'mat.xlsx', { code: 'document/locked', detail: { kind: 'xlsx' } }],
    ['an old Word document', container('WordDocument'), 'cu.doc', { code: 'document/not-text', detail: { kind: 'doc' } }],
    ['a picture named .docx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'anh.docx', { code: 'document/not-text', detail: { kind: 'image' } }],
    ['an archive of documents', aZip([{ name: 'a.docx', content: directive }]), 'nen.docx', { code: 'document/not-text', detail: { kind: 'zip' } }],
    ['a document cut short', directive.subarray(0, -100), 'hong.docx', { code: 'document/damaged', detail: { fileName: 'hong.docx', kind: 'docx' } }],
    ['a workbook that is none inside', aZip([{ name: 'xl/workbook.xml', content: '<a>' }]), 'hong.xlsx', { code: 'document/damaged', detail: { kind: 'xlsx' } }],
    ['a PDF that is none inside', Buffer.from('%PDF-1.7 and so on'), 'hong.pdf', { code: 'document/damaged', detail: { kind: 'pdf' } }],
    ['a document without words', aDocx('<w:p/>'), 'trong.docx', { code: 'document/empty', detail: { fileName: 'trong.docx' } }],
    ['a file over the limit', Buffer.alloc(largestFile + 1), 'lon.docx', { code: 'document/too-large', detail: { size: 20_971_521, most: 20_971_520 } }],
    ['a text over its own limit', Buffer.alloc(6_000_000, 'a'), 'lon.txt', { code: 'document/too-large', detail: { most: 5_242_880 } }],
  ])('refuses %s and says why', async (_, bytes, fileName, fault) => {
    expect(await readDocumentFile(bytes, fileName)).toMatchObject({ ok: false, fault });
  });
});

describe('readDocumentFile, of hostile files', () => {
  const entities = Array.from({ length: 40 }, (_, i) => `<!ENTITY b${i + 1} "&b${i};&b${i};&b${i};">`).join('');
  const entityBomb = `<!DOCTYPE w [<!ENTITY b0 "ha">${entities}]><w>&b40;</w>`;
  const paragraphs = 90_000_000 / '<w:p/>'.length;

  it.each<[string, () => Buffer, string]>([
    ['a bomb of 300 MB', () => aZip([{ name: 'word/document.xml', content: Buffer.alloc(300_000_000, ' ') }]), 'document/unpacks-too-large'],
    ['a bomb that declares 10 bytes', () => aZip([{ name: 'word/document.xml', content: Buffer.alloc(99_000_000, ' '), declared: 10 }]), 'document/damaged'],
    ['a workbook that is a bomb', () => aZip([{ name: 'xl/workbook.xml', content: Buffer.alloc(300_000_000, ' ') }]), 'document/unpacks-too-large'],
    ['a PDF that is packed twice', () => aPdf(deflateSync(deflateSync(Buffer.alloc(900_000_000, ' '))), '/FlateDecode/FlateDecode'), 'document/unpacks-too-large'],
    ['an entity bomb', () => aZip([{ name: 'word/document.xml', content: entityBomb }]), 'document/damaged'],
    ['an entity bomb in a workbook', () => aZip([{ name: 'xl/workbook.xml', content: entityBomb }]), 'document/damaged'],
    ['15 million empty paragraphs', () => aDocx('<w:p/>'.repeat(paragraphs)), 'document/unpacks-too-large'],
    ['100,000 tables in each other', () => aDocx('<w:tbl><w:tr><w:tc>'.repeat(100_000)), 'document/unpacks-too-large'],
    ['a word of 90 MB in a file of 90 KB', () => aDocx(aParagraph('a'.repeat(90_000_000))), 'document/unpacks-too-large'],
  ])('answers to %s within ten seconds', async (_, make, code) => {
    const bytes = make();
    const begun = performance.now();

    const read = await readDocumentFile(bytes, 'la.docx');

    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(read).toMatchObject({ ok: false, fault: { detail: { fileName: 'la.docx' } } });
    expect([code, 'document/too-slow']).toContain(read.ok ? null : read.fault.code);
  }, 30_000);

  it('stops reading at its limit of time', async () => {
    expect(await readDocumentFile(aDocx('<w:p/>'.repeat(1_000_000)), 'cham.docx', { ...readingLimits, seconds: 0.05 })).toEqual({
      ok: false,
      fault: { code: 'document/too-slow', detail: { fileName: 'cham.docx', seconds: 0.05 } },
    });
  });

  it('stops reading at its limit of memory', async () => {
    expect(await readDocumentFile(aDocx('<w:p/>'.repeat(3_000_000)), 'nang.docx', { ...readingLimits, seconds: 20, memory: 40 })).toMatchObject({
      ok: false,
      fault: { code: 'document/unpacks-too-large' },
    });
  }, 30_000);
});

it('reads a Word document of 300 pages, and two others beside it, within ten seconds', async () => {
  const sentence = 'Bộ Công an chủ trì, phối hợp với các bộ, ngành, địa phương rà soát, hoàn thành trước ngày 31/12/2022. ';
  const children = Array.from({ length: 9000 }, (_, at) => new Paragraph({ children: [new TextRun(`${at + 1}. ${sentence.repeat(2)}`)] }));
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));
  const begun = performance.now();

  const reads = await Promise.all(['a.docx', 'b.docx', 'c.docx'].map((fileName) => readDocumentFile(bytes, fileName)));

  expect(performance.now() - begun).toBeLessThan(10_000);
  expect(reads.map((read) => read.ok && read.value.document.lines.length)).toEqual([9000, 9000, 9000]);
}, 60_000);

function aDocxBody(): string {
  const body = aParagraph('1. Rà soát văn bản') + aParagraph('Đơn vị thực hiện: Bộ Tư pháp');
  return `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
}
