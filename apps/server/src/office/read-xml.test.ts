import { describe, expect, it } from 'vitest';
import { childOf, readXml } from './read-xml.ts';

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

describe('readXml', () => {
  it('names elements and attributes by the usual prefix, whatever prefix the file chose', () => {
    const read = readXml(Buffer.from(`<x:p xmlns:x="${wordNamespace}" x:val="1">Việc &amp; hạn</x:p>`));

    expect(read).toMatchObject({ ok: true, root: { name: 'w:p', attributes: { 'w:val': '1' }, children: ['Việc & hạn'] } });
  });

  it('reads UTF-16 by its mark', () => {
    const read = readXml(Buffer.from('\uFEFF<a><b>Đôn đốc</b></a>', 'utf16le'));

    expect(read.ok && childOf(read.root, 'b')).toMatchObject({ children: ['Đôn đốc'] });
  });

  const bomb = `<!DOCTYPE a [<!ENTITY b0 "ha">${Array.from({ length: 30 }, (_, i) => `<!ENTITY b${i + 1} "&b${i};&b${i};">`).join('')}]><a>&b30;</a>`;

  it.each<[string, string | Buffer]>([
    ['that declares entities', bomb],
    ['that names a file of the machine', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
    ['that names an entity nobody declared', '<a>&b;</a>'],
    ['that ends early', '<a><b>Việc</b>'],
    ['whose elements cross', '<a><b></a></b>'],
    ['with broken bytes', Buffer.from([0x3c, 0x61, 0x3e, 0xc3, 0x28, 0x3c, 0x2f, 0x61, 0x3e])],
    ['without an element', ''],
  ])('refuses a part %s as damaged', (_, xml) => {
    expect(readXml(Buffer.from(xml))).toEqual({ ok: false, why: { code: 'damaged' } });
  });

  it('refuses 100,000 levels of nesting', () => {
    expect(readXml(Buffer.from('<a>'.repeat(100_000)))).toEqual({ ok: false, why: { code: 'unpacks-too-large' } });
  });
});
