import { isInCapitals } from './clean.ts';
import { anyOf, wordEnd } from './words.ts';

const kinds = anyOf(`
  sơ đồ | kế hoạch | quyết định | chỉ thị | thông báo | công điện | chương trình hành động | chương trình | nghị quyết
  báo cáo | hướng dẫn | tờ trình | kết luận | danh mục | bảng | biểu | phân công | đề án | lịch | giấy mời | công văn
  phụ lục | quy chế | quy định | quy trình | nghị định | thông tư | luật | lộ trình | đề cương | biên bản
  phiếu giao việc | nhiệm vụ trọng tâm
`);
const kindLine = new RegExp(`^${kinds}${wordEnd}`, 'iu');
const bareKind = new RegExp(`^${kinds}(?: ?(?:số|[ivxlc]+|\\d+|[:.]))*$`, 'iu');

/**
 * Whether a line begins with a kind of document, in capitals or with only its first letter large: "KẾ HOẠCH …", "Sơ đồ
 * 4: …".
 */
export function namesDocument(text: string): boolean {
  return kindLine.test(text) && /^\p{Lu}/u.test(text) && text.length <= 300;
}

/** Whether the line is only the kind, so that what the document is about stands on the lines after it. */
export function isOnlyKind(text: string): boolean {
  return bareKind.test(text);
}

const letterhead = new RegExp(
  `^${anyOf(`
    cộng h[òo]a xã hội | độc lập\\s*[-–]\\s*tự do | đảng cộng sản | số\\s*: | số \\d+ | kính gửi | v\\/v
    .* điện ?:$ | [-–_*=\\s]{3,}$ | [\\p{L} .]+, ngày\\s+[\\d….]+\\s+tháng | \\(?(?:ban hành )?kèm theo
  `)}`,
  'iu',
);

/** Whether a line belongs to the frame of an official letter: motto, number, place and day, addressee. */
export function isLetterhead(text: string): boolean {
  return letterhead.test(text);
}

const issuer = new RegExp(
  `^${anyOf(`
    bộ | ủy ban | uỷ ban | ubnd | hđnd | hội đồng | sở | huyện | tỉnh | thành phố | quận | thị xã | xã | phường
    thị trấn
    văn phòng | chính phủ | thủ tướng | phòng | ban | tổ công tác | công an | cục | tổng cục | vụ | chi cục | thanh tra
    trung tâm | viện | đảng ủy | chủ tịch | bộ trưởng | giám đốc | tổng cục trưởng | cục trưởng | trưởng ban
  `)}${wordEnd}`,
  'iu',
);

/** Whether a line in capitals may be the name of the body that issues the document. */
export function mayNameIssuer(text: string): boolean {
  return issuer.test(text);
}

const signatory = anyOf(`
  chủ tịch | thủ tướng | bộ trưởng | giám đốc | chánh văn phòng | tổng cục trưởng | cục trưởng | trưởng ban
  trưởng phòng
`);
const closing = new RegExp(
  `^${anyOf(`
    nơi nhận | ${anyOf('tm|kt|tl|tuq|q|t\\/m|k\\/t|t\\/l')}\\s*\\.?\\s+\\p{Lu}{2,} | (?:phó )?${signatory}$
    thứ trưởng$
    \\(đã ký\\) | người lập biểu
  `)}`,
  'iu',
);

/** Whether the line opens the end of a document: who signs, who receives it. */
export function isClosing(text: string): boolean {
  return closing.test(text);
}

const remark = new RegExp(
  `^${anyOf('trên đây là | trong quá trình (?:triển khai |tổ chức )*thực hiện | quá trình thực hiện')}${wordEnd}`,
  'iu',
);

/** The words of a footnote, as the reader of a DOCX writes them out: "[1] Quyết định số …", "[c1] …" at the end. */
const footnote = /^\[c?\d{1,3}\]\s/u;
const notice = /(?:thông báo|truyền đạt)(?![\p{L}]).{0,120} (?:để|đến) .{0,120}(?:biết|thực hiện)[\s.,/]*$/iu;

/**
 * Whether an unnumbered line only rounds the document off or explains a word of it: "Trên đây là Kế hoạch …", "… thông báo
 * để các đơn vị biết", a footnote.
 */
export function isClosingRemark(text: string): boolean {
  return remark.test(text) || notice.test(text) || footnote.test(text);
}

const enactments = [
  /^(?:ban hành|phê duyệt|thông qua) kèm theo (?:quyết định|nghị quyết|thông tư|công văn) này/iu,
  /(?:quyết định|nghị quyết|thông tư|chỉ thị|quy chế|quy định|văn bản) này (?:có hiệu lực|thay thế|bãi bỏ)/iu,
  /chịu trách nhiệm (?:thi hành|thực hiện) (?:quyết định|nghị quyết|thông tư|chỉ thị) này\.?$/iu,
];

/** Whether an article only enacts: what is issued with the decision, from when it is in force, who has to obey it. */
export function isEnactment(text: string): boolean {
  return enactments.some((pattern) => pattern.test(text));
}

/** Whether a line opens an annex, which has a frame and a title of its own. */
export function opensAnnex(text: string): boolean {
  return /^phụ lục(?:\s|$)/iu.test(text) && (isInCapitals(text) || isOnlyKind(text)) && text.length <= 300;
}

/** Whether an unnumbered line is a heading by being written in capitals. */
export function isCapitalHeading(text: string): boolean {
  return (
    isInCapitals(text) &&
    text.length <= 300 &&
    /\p{Lu}{2,}/u.test(text) &&
    !/^\(.*\)$/u.test(text) &&
    !/[;,]$/u.test(text)
  );
}

/** What the items under a heading are: work, or reasons and aims of it, or how the document itself is carried out. */
export type Section = 'work' | 'aims' | 'closing';

const aims = new RegExp(
  `^(?:về )?${anyOf(`
    mục đích | mục tiêu | yêu cầu | quan điểm | căn cứ | cơ sở pháp lý | sự cần thiết | phạm vi | đối tượng | tình hình
    kết quả (?:đạt được|triển khai|thực hiện) | đánh giá | tồn tại | hạn chế | nguyên nhân | thực trạng | bối cảnh
    kinh phí | nguồn lực | nguyên tắc | giải thích | chỉ tiêu
  `)}${wordEnd}`,
  'iu',
);
const carrying = new RegExp(
  `^${anyOf(`
    tổ chức thực hiện | tổ chức triển khai | triển khai thực hiện | điều khoản thi hành | chế độ báo cáo | hiệu lực
  `)}`,
  'iu',
);

/** What a heading announces; null when it says nothing of the kind and what holds above it holds here. */
export function sectionOf(name: string): Section | null {
  if (aims.test(name)) return 'aims';
  if (carrying.test(name)) return 'closing';
  return /^(?:các )?(?:nhiệm vụ|nội dung|giải pháp|phân công)/iu.test(name) ? 'work' : null;
}
