import type { DocumentFault } from '@dondoc/domain/plan';
import { decodeText, triedEncodings, type DecodedText } from './encoding.ts';
import { fileKindOf } from './file-kind.ts';

/** The largest text that is read, in bytes: some 700 pages. */
export const largestText = 5 * 1024 * 1024;

type Read = { readonly ok: true; readonly value: DecodedText } | { readonly ok: false; readonly fault: DocumentFault };

/**
 * The text of a file's bytes, whatever its name says it is.
 * Refuses an empty file, one over {@link largestText}, another kind of file, and an encoding that is not recognised.
 */
export function readText(bytes: Buffer, fileName: string): Read {
  if (bytes.length > largestText) {
    return refuse({ code: 'document/too-large', detail: { fileName, size: bytes.length, most: largestText } });
  }
  const kind = fileKindOf(bytes);
  if (kind !== null) return refuse({ code: 'document/not-text', detail: { fileName, kind } });
  const decoded = decodeText(bytes);
  if (decoded === null) {
    const isBinary = bytes.includes(0);
    return isBinary
      ? refuse({ code: 'document/not-text', detail: { fileName, kind: 'binary' } })
      : refuse({ code: 'document/encoding-unknown', detail: { fileName, tried: triedEncodings } });
  }
  if (decoded.text.includes('\0')) return refuse({ code: 'document/not-text', detail: { fileName, kind: 'binary' } });
  const text = decoded.text.replace(/^\uFEFF/, '').normalize('NFC');
  if (text.trim() === '') return refuse({ code: 'document/empty', detail: { fileName } });
  return { ok: true, value: { text, encoding: decoded.encoding } };
}

const refuse = (fault: DocumentFault): Read => ({ ok: false, fault });
