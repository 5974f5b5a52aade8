import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';

/** The most bytes that the parts of one office file may have unpacked, all together. */
export const mostUnpacked = 100 * 1024 * 1024;

/** The most entries an archive may list: Office writes a few dozen, and one for every picture. */
const mostEntries = 10_000;

/** The unpacked parts by their name in lower case, or why there are none. */
export type ZipRead =
  | { readonly ok: true; readonly parts: ReadonlyMap<string, Buffer> }
  | { readonly ok: false; readonly why: { readonly code: 'damaged' | 'locked' | 'unpacks-too-large' } };

/**
 * Unpacks the entries of a ZIP archive whose lower-case names are asked for, and no other: an archive inside is bytes
 * like any. What comes out is counted as it comes, whatever the archive declares; past `most` bytes it stops with
 * `unpacks-too-large`. An archive cut short, one whose declared sizes are not true, or that holds one name twice is `damaged`;
 * an entry with a password is `locked`.
 */
export async function readZip(bytes: Buffer, isWanted: (name: string) => boolean, most: number = mostUnpacked): Promise<ZipRead> {
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true });
    return zip.entryCount > mostEntries ? refuse('unpacks-too-large') : await partsOf(zip, isWanted, most);
  } catch {
    // Every error of the library says what is wrong with the bytes; they are in memory, so nothing else can fail.
    return refuse('damaged');
  }
}

async function partsOf(zip: ZipFile, isWanted: (name: string) => boolean, most: number): Promise<ZipRead> {
  const parts = new Map<string, Buffer>();
  let left = most;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.toLowerCase();
    if (!isWanted(name)) continue;
    if (parts.has(name)) return refuse('damaged');
    if (entry.isEncrypted()) return refuse('locked');
    const part = await unpack(zip, entry, left);
    if (part === null) return refuse('unpacks-too-large');
    left -= part.length;
    parts.set(name, part);
  }
  return { ok: true, parts };
}

/** The bytes of one entry, or null when there are more than `most`. */
async function unpack(zip: ZipFile, entry: Entry, most: number): Promise<Buffer | null> {
  const stream = await zip.openReadStreamPromise(entry);
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream) {
    if (!Buffer.isBuffer(piece)) throw new TypeError('a zip entry gives bytes');
    size += piece.length;
    if (size > most) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces, size);
}

const refuse = (code: 'damaged' | 'locked' | 'unpacks-too-large'): ZipRead => ({ ok: false, why: { code } });
