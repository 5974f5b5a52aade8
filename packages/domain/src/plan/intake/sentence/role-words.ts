import type { Role } from '../../role.ts';
import { anyOf, wordEnd } from '../layout/words.ts';

const watching = anyOf('hướng dẫn | kiểm tra | đôn đốc | giám sát | theo dõi | đánh giá');
const deciding = anyOf('thẩm định | phê duyệt | thẩm tra | cho ý kiến');
const duty = '(?:(?:có |chịu )?trách nhiệm )?';
const toCarryOut = '(?: (?:việc )?(?:tổ chức |triển khai )?thực hiện)?';

/**
 * The words by which a sentence says what a unit does, the longer before those they contain. "chủ trì theo dõi, đôn
 * đốc" watches; "chủ trì, hướng dẫn thực hiện" leads.
 */
const roleWords: readonly (readonly [role: Role, words: string])[] = [
  ['approve', `${duty}(?:chủ trì,? )?${deciding}(?:(?:,| và| ,) ?${anyOf('trình duyệt | phê duyệt | thẩm định')})*`],
  [
    'lead',
    `${duty}(?:làm |là )?(?:cơ quan |đơn vị )?(?:đầu mối|thường trực)(?:[,;]? (?:chủ trì|phụ trách))?` +
      '(?:, hướng dẫn(?: thực hiện)?)?',
  ],
  ['lead', `${duty}chủ trì,? hướng dẫn(?: tổ chức)? thực hiện`],
  ['supervise', `${duty}(?:chủ trì )?${watching}(?:(?:, ?| và | )(?:${watching}|tổng hợp|báo cáo))*${toCarryOut}`],
  [
    'lead',
    `${duty}chủ trì(?:,? ${anyOf(
      'tham mưu | triển khai thực hiện | tổ chức thực hiện | thực hiện | soạn thảo | xây dựng | tổ chức | triển khai',
    )})*`,
  ],
  ['lead', '(?:chịu )?trách nhiệm chính'],
  [
    'coordinate',
    `${duty}(?:cùng )?(?:phối hợp|tham gia)(?: (?:chặt chẽ|thực hiện|triển khai))*(?: (?:cùng với|cùng|với))?`,
  ],
  ['prepare', `${duty}${anyOf('lập hồ sơ | soạn thảo | chuẩn bị | trình')}`],
  ['implement', `${duty}(?:(?:tổ chức |triển khai )*thực hiện|triển khai)`],
  ['implement', '(?:có |chịu )trách nhiệm'],
];

/** Role words met in a gap between units. */
export interface RoleWords {
  readonly role: Role;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const anyRole = new RegExp(`(?<![\\p{L}])(?:${roleWords.map(([, words]) => `(${words})`).join('|')})${wordEnd}`, 'giu');

/** The role words of a text, in order. */
export function roleWordsIn(text: string): RoleWords[] {
  return [...text.matchAll(anyRole)].map((match) => {
    const index = match.slice(1).findIndex((group) => group !== undefined);
    return {
      role: roleWords[index]?.[0] ?? 'implement',
      from: match.index,
      to: match.index + match[0].length,
      text: match[0],
    };
  });
}

const watchesOver = new RegExp(`^(?:${duty}|thường xuyên )*${watching}(?:(?:, ?| và | )${watching})+${wordEnd}`, 'iu');

/**
 * Whether a duty is to watch over others' work, said with two such words at least: "theo dõi, đôn đốc việc thực hiện".
 */
export function watches(work: string): boolean {
  return watchesOver.test(work);
}
