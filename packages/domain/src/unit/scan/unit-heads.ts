import { longestPhrase, trieOf } from '../words/phrase-trie.ts';
import { keyOf, type Token } from '../words/token.ts';

/**
 * How a word begins the name of a unit. `department`: a body with a name of its own, never inside another's;
 * `inner`: a body that may name the one it belongs to at once ("Văn phòng Sở Tư pháp"); `body`: any other.
 */
export type HeadKind = 'department' | 'inner' | 'body';

const heads = trieOf<HeadKind>([
  ['department', ['sở', 'vụ', 'cục', 'tổng cục', 'chi cục', 'UBND', 'Ủy ban nhân dân']],
  [
    'inner',
    [
      'văn phòng',
      'thanh tra',
      'ban',
      'ban chỉ đạo',
      'ban chỉ huy',
      'ban quản lý',
      'phòng',
      'trung tâm',
      'hội đồng',
      'thường trực',
      'đảng ủy',
      'công đoàn',
      'cơ quan',
      'tổ công tác',
      'tổ giúp việc',
      'tổ',
      'tiểu ban',
      'cục trưởng',
    ],
  ],
  [
    'body',
    [
      'bộ',
      'bộ chỉ huy',
      'bộ CHQS',
      'bộ tư lệnh',
      'bộ phận',
      'viện',
      'ủy ban',
      'HĐND',
      'hội đồng nhân dân',
      'tòa án',
      'tòa án nhân dân',
      'viện kiểm sát',
      'viện kiểm sát nhân dân',
      'công an',
      'kho bạc',
      'kho bạc nhà nước',
      'bảo hiểm xã hội',
      'BHXH',
      'đài',
      'đài phát thanh và truyền hình',
      'mặt trận',
      'UBMTTQ',
      'đoàn',
      'hội',
      'hiệp hội',
      'liên đoàn',
      'liên minh',
      'liên hiệp',
      'trường',
      'đại học',
      'học viện',
      'bệnh viện',
      'tạp chí',
      'nhà xuất bản',
      'quỹ',
      'ngân hàng',
      'tập đoàn',
      'tổng công ty',
      'công ty',
      'trạm',
      'tỉnh ủy',
      'thành ủy',
      'huyện ủy',
      'quận ủy',
      'thuế',
      'hải quan',
      'chi nhánh',
      'tổng liên đoàn',
      'trung ương đoàn',
      'thành phố',
      'thị xã',
      'huyện',
      'quận',
      'xã',
      'phường',
      'thị trấn',
      'đặc khu',
    ],
  ],
]);

/** Heads that begin a name even before a small letter ("Văn phòng bộ"), where a unit is expected. */
const strongHeads = keysOf(['sở', 'vụ', 'cục', 'tổng', 'chi', 'văn', 'trung', 'ubnd', 'ủy', 'công', 'bhxh', 'bảo']);

/** What makes another noun of a head: "vụ việc", "văn phòng phẩm". */
const otherNouns = keysOf(['việc', 'án', 'hữu', 'thích', 'bộ', 'diện', 'phẩm', 'chống', 'chính', 'cáo', 'nghị', 'hợp']);

/** Words that say whose body it is without naming it: "Công an tỉnh", "Văn phòng Bộ". */
const owners = keysOf(['tỉnh', 'thành', 'huyện', 'quận', 'thị', 'xã', 'phường', 'bộ', 'sở', 'cấp', 'các', 'đặc', 'tp']);

export interface UnitHead {
  readonly kind: HeadKind;
  readonly end: number;
}

/**
 * The head word of a unit's name at token `at`, written with a capital and followed by a name, or null.
 * `isExpected`: a unit is expected here (an item of a list), so that a small letter may follow a strong head.
 */
export function unitHeadAt(tokens: readonly Token[], at: number, isExpected: boolean): UnitHead | null {
  const token = tokens[at];
  if (token === undefined || !token.isCapital || isInsideHeading(tokens, at)) return null;
  const head = longestPhrase(heads, tokens, at);
  const kind = head?.values[0];
  if (head === null || kind === undefined) return null;
  const next = tokens[head.end];
  const isNamed = next !== undefined && next.gap === '' && !next.startsLine;
  if (!isNamed) return null;
  if (next.isCapital || owners.has(next.key) || /^\d/u.test(next.key)) return { kind, end: head.end };
  const mayBeSmall = isExpected && strongHeads.has(token.key) && !otherNouns.has(next.key);
  return mayBeSmall ? { kind, end: head.end } : null;
}

/** In "NHIỆM VỤ CHUNG" every word has capitals: only the words around tell a head, and these say it is none. */
function isInsideHeading(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.isAllCapitals === true && token.gap === '' && !token.startsLine && tokens[at - 1]?.isAllCapitals === true;
}

function keysOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(keyOf));
}
