import iconv from 'iconv-lite';

/** The encodings a Vietnamese office's text files come in. TCVN3 (ABC) uses the positions of TCVN 5712. */
const legacy = [
  { name: 'Windows-1258', codec: 'windows1258' },
  { name: 'TCVN3 (ABC)', codec: 'tcvn' },
  { name: 'VISCII', codec: 'viscii' },
] as const;

export const triedEncodings: readonly string[] = ['UTF-8', 'UTF-16', ...legacy.map(({ name }) => name)];

/** Syllables that any official text is full of: the right encoding shows them, a wrong one does not. */
const commonSyllables = new Set(
  `và các của về việc nhiệm vụ thực hiện bộ công đơn vị ngày tháng năm hoàn thành chủ trì phối hợp thời hạn dữ liệu quyết định
  chính phủ tỉnh xã ủy ban nhân dân cơ quan địa phương kế hoạch báo cáo hướng dẫn kiểm tra đôn đốc văn bản trước sau được đến
  số tổ chức triển khai rà soát hệ thống cấp đầu tư tài nguyên môi trường`.split(/\s+/),
);

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/** The text the bytes hold, with the name of its encoding; null when no encoding makes Vietnamese of them. */
export function decodeText(bytes: Buffer): DecodedText | null {
  return marked(bytes) ?? utf16(bytes) ?? utf8(bytes) ?? mostVietnamese(bytes);
}

function marked(bytes: Buffer): DecodedText | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: iconv.decode(bytes, 'utf16le'), encoding: 'UTF-16' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: iconv.decode(bytes, 'utf16be'), encoding: 'UTF-16' };
  return null;
}

/** UTF-16 without a mark: the high byte of nearly every Latin letter is 0 or 1, all on one side of the pairs. */
function utf16(bytes: Buffer): DecodedText | null {
  const sample = bytes.subarray(0, 4096);
  const low = [0, 0];
  for (let at = 0; at < sample.length; at += 1) if ((sample[at] ?? 0xff) <= 1) low[at % 2] = (low[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = low;
  const half = sample.length / 2;
  if (odd > half * 0.6 && even < half * 0.1) return { text: iconv.decode(bytes, 'utf16le'), encoding: 'UTF-16' };
  if (even > half * 0.6 && odd < half * 0.1) return { text: iconv.decode(bytes, 'utf16be'), encoding: 'UTF-16' };
  return null;
}

function utf8(bytes: Buffer): DecodedText | null {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return null;
  }
}

function mostVietnamese(bytes: Buffer): DecodedText | null {
  const scored = legacy.map(({ name, codec }) => {
    const text = iconv.decode(bytes, codec).normalize('NFC');
    return { text, encoding: name, share: shareOfCommonSyllables(text) };
  });
  const best = scored.reduce((one, other) => (other.share > one.share ? other : one));
  // A tenth of the words of an official text are among the common ones even in a list of names.
  return best.share >= 0.1 ? { text: best.text, encoding: best.encoding } : null;
}

/** The share of words with a Vietnamese letter or mark that are common syllables; ASCII words prove nothing. */
function shareOfCommonSyllables(text: string): number {
  const words = text.slice(0, 50_000).toLowerCase().match(/\p{L}+/gu) ?? [];
  const accented = words.filter((word) => /[^a-z]/.test(word));
  if (accented.length === 0) return 0;
  return accented.filter((word) => commonSyllables.has(word)).length / accented.length;
}
