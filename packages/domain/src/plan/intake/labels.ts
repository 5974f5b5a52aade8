import type { Role } from '../role.ts';

/**
 * What a label, or the head of a table column, announces. `mixed` names the lead first and those who help after it;
 * `accountable` is a person; `note` is anything a plan does not hold (remarks, money, legal basis).
 */
export type Label =
  | { readonly field: 'units'; readonly role: Role | 'mixed' }
  | { readonly field: 'deadline' | 'product' | 'task' | 'group' | 'accountable' | 'note' | 'ordinal' };

/** Words for those who do the work. Several may stand together: "Cơ quan, đơn vị chủ trì". */
const doer =
  '(?:(?:các )?(?:đơn vị|cơ quan|bộ phận|phòng|ban|tổ chức|địa phương|cá nhân|đầu mối|thành phần|lực lượng|cấp|người|' +
  'bộ, ngành|bộ|sở, ngành|sở|ngành|chủ thể|đồng chí))';
const doers = `${doer}(?:\\s*(?:[,/&–-]|và|hoặc)\\s*${doer})*`;

/** What they do, each with the role it gives. */
const duties: readonly (readonly [pattern: string, duty: Duty])[] = [
  ['chủ trì|đầu mối|chịu trách nhiệm chính|chịu trách nhiệm|trách nhiệm chính|tham mưu', 'lead'],
  ['phối hợp|tham gia|hỗ trợ', 'coordinate'],
  ['theo dõi|đôn đốc|giám sát|kiểm tra|hướng dẫn|đánh giá|tổng hợp', 'supervise'],
  ['thẩm định|phê duyệt|thẩm tra|trình duyệt|quyết định|xét duyệt|duyệt|ban hành', 'approve'],
  ['lập hồ sơ|lập|soạn thảo|xây dựng|trình|chuẩn bị ý kiến|chuẩn bị', 'prepare'],
  ['tổ chức thực hiện|triển khai thực hiện|thực hiện|triển khai|được giao|được phân công', 'implement'],
];
type Duty = Role;

const duty = `(?:${duties.map(([pattern]) => pattern).join('|')})`;
const unitsLabel = new RegExp(`^(?:${doers} )?(${duty}(?:(?:\\s*[,/–-]\\s*|\\s+và\\s+|\\s+)${duty})*)$`, 'u');
const assignedLabel = new RegExp(
  `^(?:giao|phân công(?: (?:nhiệm vụ|trách nhiệm|thực hiện|công việc|đơn vị))*|trách nhiệm(?: thực hiện)?|giao (?:cho )?${doers}|giao nhiệm vụ)$`,
  'u',
);
const doersOnly = new RegExp(`^${doers}$`, 'u');

/** The other labels, by what they announce. */
const others: readonly (readonly [pattern: RegExp, field: Exclude<Label['field'], 'units'>])[] = [
  [
    /^(?:(?:thời gian|thời hạn|thời điểm|tiến độ|hạn|ngày|mốc thời gian|mốc|kỳ hạn|lộ trình)(?:[,/ ]+(?:và )?(?:hoàn thành|thực hiện|xử lý|dự kiến|phải|báo cáo|trình|kết thúc|ban hành|thời gian|thời hạn|tiến độ|triển khai|giao|yêu cầu))*|hoàn thành|hạn chót|deadline)$/u,
    'deadline',
  ],
  [
    /^(?:dự kiến )?(?:sản phẩm|kết quả|đầu ra|hình thức văn bản)(?:[,/ ]+(?:và )?(?:sản phẩm|kết quả|dự kiến|đầu ra|hoàn thành|thực hiện|cần đạt|phải đạt|đạt được|đạt|công việc|chính|cụ thể|mục tiêu|yêu cầu))*$/u,
    'product',
  ],
  [/^(?:nhóm|lĩnh vực|chuyên đề|mảng)(?: (?:nhiệm vụ|công việc|tiện ích|nội dung))?$/u, 'group'],
  [
    /^(?:tên )?(?:các )?(?:nhiệm vụ|nội dung|công việc|hoạt động|đề mục|văn bản|việc)(?:[,/ –-]+(?:và )?(?:nhiệm vụ|nội dung|công việc|giải pháp|cụ thể|chính|chủ yếu|thực hiện|triển khai|trọng tâm|hoạt động|cần thực hiện|yêu cầu|được giao|giao))*$/u,
    'task',
  ],
  [
    /^(?:(?:họ và tên |tên )?người đứng đầu(?: chịu trách nhiệm)?|người chịu trách nhiệm|lãnh đạo.*|đồng chí .*|cán bộ .*|chuyên viên.*|người phụ trách|phụ trách|người theo dõi|cá nhân chịu trách nhiệm|chỉ đạo)$/u,
    'accountable',
  ],
  [
    /^(?:ghi chú|chú thích|lưu ý|(?:thời gian|thời điểm|ngày) (?:bắt đầu|giao|ban hành văn bản)|căn cứ(?: pháp lý)?|cơ sở pháp lý|văn bản (?:giao|chỉ đạo|căn cứ).*|nguồn.*|kinh phí.*|dự toán.*|địa điểm.*|mục tiêu|chỉ tiêu.*|tình trạng|tình hình.*|kết quả (?:đến nay|triển khai)|khó khăn.*|điện thoại.*|mã(?: số)?(?: nhiệm vụ)?|ưu tiên|mức độ.*|đối tượng.*|phạm vi.*)$/u,
    'note',
  ],
  [/^(?:tt|stt|số tt|số thứ tự|thứ tự|#|no\.?)$/u, 'ordinal'],
];

const known = new Map<string, Label | null>();

/** What a label says, without its colon; null when the words are no label. Capitals and spacing do not matter. */
export function readLabel(words: string): Label | null {
  const key = words.toLowerCase().replace(/\s+/gu, ' ').replace(/ ?\((?:nếu có|dự kiến|của .*)\)$/u, '').trim();
  if (key.length > 80) return null;
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  const label = classify(key);
  if (known.size < 5000) known.set(key, label);
  return label;
}

function classify(key: string): Label | null {
  for (const [pattern, field] of others) {
    if (pattern.test(key)) return { field };
  }
  if (assignedLabel.test(key)) return { field: 'units', role: 'implement' };
  const match = unitsLabel.exec(key);
  return match === null ? null : { field: 'units', role: roleOf(match[1] ?? '') };
}

/** The head of a column that says only who: "Đơn vị", "Cơ quan, địa phương". In running text these words are no label. */
export function readColumnHead(words: string): Label | null {
  const label = readLabel(words);
  if (label !== null) return label;
  return doersOnly.test(words.toLowerCase().replace(/\s+/gu, ' ').trim()) ? { field: 'units', role: 'implement' } : null;
}

/**
 * The role of a duty phrase. Deciding and watching outweigh leading ("chủ trì thẩm định và trình duyệt", "chủ trì theo
 * dõi, đánh giá"); leading outweighs drafting and doing ("chủ trì soạn thảo", "chủ trì thực hiện").
 */
function roleOf(phrase: string): Role | 'mixed' {
  const has = (role: Role) => duties.some(([pattern, given]) => given === role && new RegExp(`(?:^|[ ,/–-])(?:${pattern})(?=$|[ ,/–-])`, 'u').test(phrase));
  if (has('lead') && has('coordinate')) return 'mixed';
  if (has('coordinate')) return 'coordinate';
  if (has('approve')) return 'approve';
  if (has('supervise')) return 'supervise';
  if (has('lead')) return 'lead';
  return has('prepare') ? 'prepare' : 'implement';
}
