import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of an archive; a test names only what is odd about it. */
export interface ZipEntry {
  readonly name: string;
  readonly content: string | Buffer;
  /** What the archive says the size is; left out: the truth. */
  readonly declared?: number;
  /** Whether the archive says the entry has a password. */
  readonly isLocked?: boolean;
}

/** The bytes of a ZIP archive, made by hand so that it may lie. */
export function aZip(entries: readonly ZipEntry[]): Buffer {
  const bodies: Buffer[] = [];
  const names: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content);
    const packed = deflateRawSync(content);
    const common = commonFields(entry, { content, packed });
    const name = Buffer.from(entry.name);
    const local = Buffer.concat([Buffer.from('PK\x03\x04\x14\x00', 'latin1'), common, name, packed]);
    names.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00\x14\x00', 'latin1'), common, placeFields(offset), name]));
    bodies.push(local);
    offset += local.length;
  }
  return Buffer.concat([...bodies, ...names, endOf(Buffer.concat(names).length, { entries: entries.length, offset })]);
}

/** Flags, method, time, check sum, sizes and the length of the name: the same in both places. */
function commonFields(entry: ZipEntry, { content, packed }: { readonly content: Buffer; readonly packed: Buffer }): Buffer {
  const fields = Buffer.alloc(24);
  fields.writeUInt16LE(entry.isLocked === true ? 0x0801 : 0x0800, 0);
  fields.writeUInt16LE(8, 2);
  fields.writeUInt32LE(crc32(content), 8);
  fields.writeUInt32LE(packed.length, 12);
  fields.writeUInt32LE(entry.declared ?? content.length, 16);
  fields.writeUInt16LE(Buffer.byteLength(entry.name), 20);
  return fields;
}

function placeFields(offset: number): Buffer {
  const fields = Buffer.alloc(14);
  fields.writeUInt32LE(offset, 10);
  return fields;
}

function endOf(size: number, { entries, offset }: { readonly entries: number; readonly offset: number }): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
