import type { FileKind } from '@dondoc/domain/plan';

const signatures: readonly { readonly kind: FileKind; readonly bytes: readonly number[] }[] = [
  { kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
  { kind: 'doc', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: 'rtf', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { kind: 'image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'image', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'image', bytes: [0x47, 0x49, 0x46, 0x38] },
  { kind: 'image', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { kind: 'image', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
];

/** What kind of file the first bytes say this is, or null when they say nothing: then it may be a text. */
export function fileKindOf(bytes: Uint8Array): FileKind | null {
  const known = signatures.find((signature) => signature.bytes.every((byte, at) => bytes[at] === byte));
  if (known !== undefined) return known.kind;
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05) ? zipKindOf(bytes) : null;
}

/** Office files are ZIP archives with a main part of a known name; names stand as they are in the list at the archive's end. */
function zipKindOf(bytes: Uint8Array): FileKind {
  const names = listOfNames(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).toString('latin1');
  if (/word\/document\d*\.xml/i.test(names)) return 'docx';
  return /xl\/workbook\d*\.xml/i.test(names) ? 'xlsx' : 'zip';
}

/** The list of an archive's entries, or all of an archive that was cut short and has none. */
function listOfNames(bytes: Buffer): Buffer {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0 || end + 20 > bytes.length) return bytes;
  return bytes.subarray(Math.min(bytes.readUInt32LE(end + 16), end), end);
}

/** Whether an old Office container (`doc` by its first bytes) holds a newer file locked with a password. */
export function isLockedOffice(bytes: Buffer): boolean {
  return bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
}
