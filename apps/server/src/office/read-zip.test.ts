import { describe, expect, it } from 'vitest';
import { aZip } from '../testing/a-zip.ts';
import { readZip } from './read-zip.ts';

const every = () => true;

describe('readZip', () => {
  it('unpacks the parts that are asked for by their lower-case name, and no other', async () => {
    const zip = aZip([
      { name: 'Word/Document.xml', content: 'văn bản' },
      { name: 'word/media/image1.png', content: 'hình' },
    ]);

    const read = await readZip(zip, (name) => name.endsWith('.xml'));

    expect(read).toEqual({ ok: true, parts: new Map([['word/document.xml', Buffer.from('văn bản')]]) });
  });

  it('stops at the limit of all parts together, by what comes out of the archive', async () => {
    const zip = aZip([
      { name: 'a.xml', content: Buffer.alloc(600) },
      { name: 'b.xml', content: Buffer.alloc(401) },
    ]);

    expect(await readZip(zip, every, 1000)).toEqual({ ok: false, why: { code: 'unpacks-too-large' } });
    expect(await readZip(zip, every, 1001)).toMatchObject({ ok: true });
  });

  it('refuses a bomb of 300 MB in an archive of 300 KB', async () => {
    const zip = aZip([{ name: 'word/document.xml', content: Buffer.alloc(300_000_000) }]);

    expect(zip.length).toBeLessThan(320_000);
    expect(await readZip(zip, every)).toEqual({ ok: false, why: { code: 'unpacks-too-large' } });
  });

  it.each<[string, Buffer]>([
    ['that declares less than comes out', aZip([{ name: 'a.xml', content: Buffer.alloc(100_000), declared: 10 }])],
    ['that declares more than comes out', aZip([{ name: 'a.xml', content: Buffer.alloc(10), declared: 100_000 }])],
    ['that was cut short', aZip([{ name: 'a.xml', content: 'văn bản' }]).subarray(0, -10)],
    ['with two parts of one name', aZip([{ name: 'a.xml', content: 'một' }, { name: 'A.xml', content: 'hai' }])],
    ['that is none', Buffer.from('PK\x03\x04 không phải tệp nén')],
  ])('refuses an archive %s as damaged', async (_, zip) => {
    expect(await readZip(zip, every)).toEqual({ ok: false, why: { code: 'damaged' } });
  });

  it('refuses a part with a password as locked', async () => {
    expect(await readZip(aZip([{ name: 'a.xml', content: 'kín', isLocked: true }]), every)).toEqual({
      ok: false,
      why: { code: 'locked' },
    });
  });

  it('refuses an archive that lists more parts than any office file has', async () => {
    const zip = aZip(Array.from({ length: 10_001 }, (_, index) => ({ name: `${index}`, content: '' })));

    expect(await readZip(zip, () => false)).toEqual({ ok: false, why: { code: 'unpacks-too-large' } });
  });
});
