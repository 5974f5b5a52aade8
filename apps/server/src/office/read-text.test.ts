import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { largestText, readText } from './read-text.ts';

const directive = 'PHÁP LÝ\n1. Rà soát văn bản. Đơn vị thực hiện: Bộ Tư pháp chủ trì, phối hợp các bộ, ngành, địa phương.\n';

/** Windows-1258 has no letter with both a shape and a tone: tones are marks of their own, as Windows writes them. */
const windows1258 = (text: string) =>
  iconv.encode(
    text.normalize('NFD').replaceAll(/([aeouAEOU])(\u0323)?([\u0302\u0306\u031B])/g, (_, letter: string, dot = '', shape = '') =>
      `${`${letter}${shape}`.normalize('NFC')}${dot}`,
    ),
    'windows1258',
  );

describe('readText', () => {
  it.each<[string, Buffer, string]>([
    ['UTF-8', Buffer.from(directive), 'UTF-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${directive}`), 'UTF-8'],
    ['decomposed UTF-8', Buffer.from(directive.normalize('NFD')), 'UTF-8'],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${directive}`, 'utf16le'), 'UTF-16'],
    ['UTF-16 without a mark', Buffer.from(directive, 'utf16le'), 'UTF-16'],
    ['big-endian UTF-16', iconv.encode(directive, 'utf16be', { addBOM: true }), 'UTF-16'],
    ['Windows-1258', windows1258(directive), 'Windows-1258'],
    ['TCVN3', iconv.encode(directive, 'tcvn'), 'TCVN3 (ABC)'],
  ])('reads %s as the same composed text', (_, bytes, encoding) => {
    expect(readText(bytes, 'so-do-4.txt')).toEqual({ ok: true, value: { text: directive, encoding } });
  });

  it('keeps Windows line endings: the lines are counted, not changed', () => {
    expect(readText(Buffer.from('một\r\nhai\r\n'), 'a.txt')).toMatchObject({ value: { text: 'một\r\nhai\r\n' } });
  });

  it.each([
    ['no bytes', Buffer.alloc(0)],
    ['only white space', Buffer.from(' \r\n\t\n')],
  ])('refuses a file of %s as empty', (_, bytes) => {
    expect(readText(bytes, 'a.txt')).toEqual({ ok: false, fault: { code: 'document/empty', detail: { fileName: 'a.txt' } } });
  });

  it('refuses a file of 20 MB and says how much is read', () => {
    expect(readText(Buffer.alloc(20_000_000, 'a'), 'a.txt')).toEqual({
      ok: false,
      fault: { code: 'document/too-large', detail: { fileName: 'a.txt', size: 20_000_000, most: largestText } },
    });
  });

  it.each<[string, Buffer, string]>([
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'pdf'],
    ['an old Word document', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'doc'],
    ['a DOCX', Buffer.from('PK\x03\x04....word/document.xml'), 'docx'],
    ['a workbook', Buffer.from('PK\x03\x04....xl/workbook.xml'), 'xlsx'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'image'],
    ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0x02, 0x00, 0xff, 0xfe, 0x80, 0x00]), 'binary'],
  ])('refuses %s named .txt by the name of what it is', (_, bytes, kind) => {
    expect(readText(bytes, 'van-ban.txt')).toMatchObject({ ok: false, fault: { code: 'document/not-text', detail: { kind } } });
  });

  it('refuses a text in an encoding it does not recognise, and names those it knows', () => {
    const german = Buffer.from('Größe äöü ßß Übergrößenträger', 'latin1');

    expect(readText(german, 'a.txt')).toMatchObject({
      fault: { code: 'document/encoding-unknown', detail: { tried: ['UTF-8', 'UTF-16', 'Windows-1258', 'TCVN3 (ABC)', 'VISCII'] } },
    });
  });
});
