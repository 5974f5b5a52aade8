import { longestPhrase, trieOf } from '../words/phrase-trie.ts';
import { keyOf, type Token } from '../words/token.ts';
import { beginsDuty } from './duty-words.ts';

/**
 * How a word begins the name of a unit. `department`: a body with a name of its own, never inside another's;
 * `inner`: a body that may name the one it belongs to at once ("Văn phòng Sở Tư pháp"); `body`: any other.
 */
type HeadKind = 'department' | 'inner' | 'body';

interface HeadWord {
  readonly kind: HeadKind;
  /** Begins a name even before a small letter ("Văn phòng bộ"), where a unit is expected. */
  readonly isStrong: boolean;
}

const headWords: readonly (readonly [HeadWord, string])[] = [
  [{ kind: 'department', isStrong: true }, 'sở | vụ | cục | tổng cục | chi cục | UBND | Ủy ban nhân dân'],
  [
    { kind: 'inner', isStrong: true },
    `văn phòng | trung tâm | tổ công tác | tổ giúp việc | ban chỉ đạo | ban chỉ huy | ban quản lý | ban soạn thảo |
     hội đồng thẩm định | thường trực | tiểu ban`,
  ],
  [{ kind: 'inner', isStrong: false }, 'thanh tra | ban | phòng | hội đồng | đảng ủy | công đoàn | cơ quan | tổ'],
  [
    { kind: 'body', isStrong: true },
    `công an | bảo hiểm xã hội | BHXH | kho bạc | hội liên hiệp | học viện | tổng công ty | tập đoàn | tòa án |
     viện kiểm sát | bưu điện | điện lực`,
  ],
  [
    { kind: 'body', isStrong: false },
    `bộ | bộ chỉ huy | bộ CHQS | bộ tư lệnh | bộ phận | viện | ủy ban | HĐND | hội đồng nhân dân | đài | mặt trận |
     UBMTTQ | đoàn | hội | hiệp hội | liên đoàn | liên minh | liên hiệp | tổng liên đoàn | trung ương đoàn |
     trung ương hội | trường | đại học | bệnh viện | tạp chí | báo | nhà xuất bản | quỹ | ngân hàng | công ty | trạm |
     tỉnh ủy | thành ủy | huyện ủy | quận ủy | thuế | hải quan | chi nhánh | thành phố | thị xã | huyện | quận | xã | phường |
     thị trấn | đặc khu`,
  ],
];

const heads = trieOf(
  headWords.map(([word, phrases]) => [word, phrases.split('|').map((phrase) => phrase.trim())] as const),
);

/** What makes another noun of a head: "vụ việc", "văn phòng phẩm". */
const otherNouns = keysOf(['việc', 'án', 'hữu', 'thích', 'bộ', 'diện', 'phẩm', 'chống', 'chính', 'cáo', 'nghị', 'hợp']);

/** Words that say whose body it is without naming it: "Công an tỉnh", "Văn phòng Bộ". */
const owners = keysOf(['tỉnh', 'thành', 'huyện', 'quận', 'thị', 'xã', 'phường', 'bộ', 'sở', 'cấp', 'các', 'đặc', 'tp']);

/** The head word of a unit's name: what kind of body it says, and the token after it. */
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
  const head = longestPhrase(heads, tokens, at, ({ isStrong }, end) => isNamed(tokens, end, isStrong && isExpected));
  const word = head?.values[0];
  return head === null || word === undefined ? null : { kind: word.kind, end: head.end };
}

/** Whether a name follows the head that ends before token `end`. */
function isNamed(tokens: readonly Token[], end: number, mayBeSmall: boolean): boolean {
  const next = tokens[end];
  if (next === undefined || next.gap !== '' || next.startsLine) return false;
  if (next.isCapital || owners.has(next.key) || /^\d/u.test(next.key)) return true;
  return mayBeSmall && !otherNouns.has(next.key) && !beginsDuty(tokens, end);
}

/** In "NHIỆM VỤ CHUNG" every word has capitals: only the words around tell a head, and these say it is none. */
function isInsideHeading(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.isAllCapitals !== true || token.gap !== '' || token.startsLine) return false;
  return tokens[at - 1]?.isAllCapitals === true;
}

function keysOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(keyOf));
}
