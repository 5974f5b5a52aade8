const holders = [
  'Tổng Giám đốc|Giám đốc|Thủ trưởng|Thống đốc|Tổng Thanh tra|Người đứng đầu|Lãnh đạo|Cục trưởng|Vụ trưởng',
  'Viện trưởng|Chánh|Trưởng|Tư lệnh|Bộ trưởng|Chủ nhiệm|Chủ tịch',
].join('|');
const bodies = [
  'các|bộ|cơ quan|sở|ngành|ủy ban|uỷ ban|ubnd|văn phòng|thanh tra|công an|phòng|ngân hàng|bảo hiểm|cục|tổng cục|vụ',
  'viện|ban|đơn vị|đài|kho bạc|trung tâm|hội|tòa án',
].join('|');
const holder = new RegExp(
  `(?<![\\p{L}])(?:(?:các )?đồng chí )?(?:${holders}),?(?= (?:${bodies})(?![\\p{L}]))(?! (?:ubnd|ủy ban nhân dân|uỷ ban nhân dân))`,
  'giu',
);
/**
 * "Bộ trưởng, Thủ trưởng cơ quan ngang bộ": in a list without a ministry of their own, ministers stand for the
 * ministries.
 */
const ministers = /(?<![\p{L}])(?:các )?Bộ trưởng(?=\s*(?:,|;|và\s))/giu;

/** Most texts name no such person: told at once. */
const mayHold = /trưởng|giám đốc|thống đốc|thanh tra|đứng đầu|lãnh đạo|chánh|tư lệnh|chủ nhiệm|chủ tịch/iu;

/**
 * `text` with the words for whoever heads a body blanked out, so that only the body is seen: "Giám đốc Sở Tư pháp" is
 * Sở Tư pháp. Of the same length: offsets in it are offsets in `text`.
 */
export function withoutHolders(text: string): string {
  if (!mayHold.test(text)) return text;
  return text
    .replace(holder, (words) => ' '.repeat(words.length))
    .replace(ministers, (words) => 'các bộ'.padEnd(words.length));
}

/** Where the words for whoever heads the body named at `from` begin; `from` when there are none. */
export function startWithHolder(text: string, from: number): number {
  const least = Math.max(0, from - 40);
  if (!mayHold.test(text.slice(least, from))) return from;
  const before = text.slice(least, from);
  const blank = withoutHolders(text.slice(least, from + 20)).slice(0, from - least);
  const kept = blank.trimEnd().length;
  return before.slice(kept).trim() === ''
    ? from
    : least + kept + (before.slice(kept).length - before.slice(kept).trimStart().length);
}
