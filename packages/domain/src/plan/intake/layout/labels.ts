import type { Role } from '../../role.ts';
import { anyOf } from './words.ts';

/**
 * What a label, or the head of a table column, announces. `mixed` names the lead first and those who help after it;
 * `accountable` is a person; `note` is anything a plan does not hold (remarks, money, legal basis).
 */
export type Label =
  | { readonly field: 'units'; readonly role: Role | 'mixed' }
  | { readonly field: 'deadline' | 'product' | 'task' | 'group' | 'accountable' | 'note' | 'ordinal' };

/** Words for those who do the work. Several may stand together: "Cơ quan, đơn vị chủ trì". */
const doer = `(?:các )?${anyOf(`
  đơn vị | cơ quan | bộ phận | phòng | ban | tổ chức | địa phương | cá nhân | đầu mối | thành phần | lực lượng | cấp
  người | bộ, ngành | bộ | sở, ngành | sở | ngành | chủ thể | đồng chí
`)}`;
const doers = `(?:${doer})(?:\\s*(?:[,/&–-]|và|hoặc)\\s*(?:${doer}))*`;

/** What they do, each with the role it gives. */
const duties: readonly (readonly [pattern: string, duty: Duty])[] = [
  [anyOf('(?:chịu )?trách nhiệm (?:tổ chức )?thực hiện'), 'implement'],
  [anyOf('chủ trì | đầu mối | chịu trách nhiệm chính | chịu trách nhiệm | trách nhiệm chính | tham mưu'), 'lead'],
  [anyOf('(?:cùng )?phối hợp(?: cùng)?(?: với)? | tham gia | hỗ trợ'), 'coordinate'],
  [anyOf('theo dõi | đôn đốc | giám sát | kiểm tra | hướng dẫn | đánh giá | tổng hợp'), 'supervise'],
  [anyOf('thẩm định | phê duyệt | thẩm tra | trình duyệt | quyết định | xét duyệt | duyệt | ban hành'), 'approve'],
  [anyOf('lập hồ sơ | lập | soạn thảo | xây dựng | trình | chuẩn bị ý kiến | chuẩn bị'), 'prepare'],
  [
    anyOf('tổ chức thực hiện | triển khai thực hiện | thực hiện | triển khai | được giao | được phân công'),
    'implement',
  ],
];
type Duty = Role;

const duty = anyOf(duties.map(([pattern]) => pattern).join('|'));
const unitsLabel = new RegExp(`^(?:giao )?(?:${doers} )?(${duty}(?:(?:\\s*[,/–-]\\s*|\\s+và\\s+|\\s+)${duty})*)$`, 'u');
const assignedLabel = new RegExp(
  `^${anyOf(`
    giao nhiệm vụ | giao (?:cho )?${doers} | giao | trách nhiệm(?: thực hiện)?
    phân công(?: ${anyOf('nhiệm vụ | trách nhiệm | thực hiện | công việc | đơn vị')})*
  `)}$`,
  'u',
);
const doersOnly = new RegExp(`^${doers}$`, 'u');

/** Words that go on with a label after a space, a comma or a slash: "Sản phẩm, kết quả đầu ra". */
const more = (phrases: string) => `(?:[,/ –-]+(?:và )?${anyOf(phrases)})*`;

const deadlineLabel = `${anyOf(`
  thời gian | thời hạn | thời điểm | tiến độ | hạn chót | hạn | ngày | mốc thời gian | mốc | kỳ hạn | lộ trình
`)}${more(`
  hoàn thành | thực hiện | xử lý | dự kiến | phải | báo cáo | trình | kết thúc | ban hành | thời gian | thời hạn
  tiến độ
  triển khai | giao | yêu cầu
`)}`;
const productLabel = `(?:dự kiến )?${anyOf('sản phẩm | kết quả | đầu ra | hình thức văn bản')}${more(`
  sản phẩm | kết quả | dự kiến | đầu ra | hoàn thành | thực hiện | cần đạt | phải đạt | đạt được | đạt | công việc
  chính
  cụ thể | mục tiêu | yêu cầu
`)}`;
const taskLabel = `(?:tên )?(?:các )?${anyOf(`
  nhiệm vụ | nội dung | công việc | hoạt động | đề mục | văn bản | việc | đầu việc | hạng mục
`)}${more(`
  nhiệm vụ | nội dung | công việc | giải pháp | cụ thể | chính | chủ yếu | thực hiện | triển khai | trọng tâm
  hoạt động
  cần thực hiện | yêu cầu | được giao | giao
`)}`;
const accountableLabel = anyOf(`
  (?:họ và tên |tên )?người đứng đầu(?: chịu trách nhiệm)? | người chịu trách nhiệm | lãnh đạo.* | đồng chí .*
  cán bộ .*
  chuyên viên.* | người phụ trách | phụ trách | người theo dõi | cá nhân chịu trách nhiệm | chỉ đạo
`);
const noteLabel = anyOf(`
  ghi chú | chú thích | lưu ý | ${anyOf('thời gian | thời điểm | ngày')} ${anyOf('bắt đầu | giao | ban hành văn bản')}
  căn cứ(?: pháp lý)? | cơ sở pháp lý | văn bản ${anyOf('giao | chỉ đạo | căn cứ')}.* | nguồn.* | kinh phí.* | dự toán.*
  địa điểm.* | mục tiêu | chỉ tiêu.* | tình trạng | tình hình.* | kết quả ${anyOf('đến nay | triển khai')} | khó khăn.*
  điện thoại.* | mã(?: số)?(?: nhiệm vụ)? | ưu tiên | mức độ.* | đối tượng.* | phạm vi.*
`);

/** The other labels, by what they announce. What stands earlier is meant where two read the same words. */
const others: readonly (readonly [pattern: RegExp, field: Exclude<Label['field'], 'units'>])[] = [
  [whole(noteLabel), 'note'],
  [whole(anyOf(`${deadlineLabel} | (?:dự kiến |yêu cầu |phải )?hoàn thành(?: trước| trong| vào)?`)), 'deadline'],
  [whole(productLabel), 'product'],
  [
    whole(`${anyOf('nhóm | lĩnh vực | chuyên đề | mảng')}(?: ${anyOf('nhiệm vụ | công việc | tiện ích | nội dung')})?`),
    'group',
  ],
  [whole(taskLabel), 'task'],
  [whole(accountableLabel), 'accountable'],
  [whole(anyOf('tt | stt | số tt | số thứ tự | thứ tự | # | no\\.?')), 'ordinal'],
];

function whole(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`, 'u');
}

/** What a label says, without its colon; null when the words are no label. Capitals and spacing do not matter. */
export function readLabel(words: string): Label | null {
  const key = words
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/ ?\((?:nếu có|dự kiến|của .*)\)$/u, '')
    .trim();
  return key.length > 80 ? null : classify(key);
}

function classify(key: string): Label | null {
  for (const [pattern, field] of others) {
    if (pattern.test(key)) return { field };
  }
  if (assignedLabel.test(key)) return { field: 'units', role: 'implement' };
  const match = unitsLabel.exec(key);
  return match === null ? null : { field: 'units', role: roleOf(match[1] ?? '') };
}

/**
 * The head of a column that says only who: "Đơn vị", "Cơ quan, địa phương". In running text these words are no label.
 */
export function readColumnHead(words: string): Label | null {
  const label = readLabel(words);
  if (label !== null) return label;
  return doersOnly.test(words.toLowerCase().replace(/\s+/gu, ' ').trim())
    ? { field: 'units', role: 'implement' }
    : null;
}

/**
 * The role of a duty phrase. Deciding and watching outweigh leading ("chủ trì thẩm định và trình duyệt", "chủ trì theo
 * dõi, đánh giá"); leading outweighs drafting and doing ("chủ trì soạn thảo", "chủ trì thực hiện").
 */
function roleOf(phrase: string): Role | 'mixed' {
  const has = (role: Role) =>
    duties.some(
      ([pattern, given]) => given === role && new RegExp(`(?:^|[ ,/–-])(?:${pattern})(?=$|[ ,/–-])`, 'u').test(phrase),
    );
  if (/trách nhiệm (?:tổ chức )?thực hiện$/u.test(phrase)) return 'implement';
  if (has('lead') && has('coordinate')) return 'mixed';
  if (has('coordinate')) return 'coordinate';
  if (has('approve')) return 'approve';
  if (has('supervise')) return 'supervise';
  if (has('lead')) return 'lead';
  return has('prepare') ? 'prepare' : 'implement';
}
