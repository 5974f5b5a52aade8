import { longestPhrase, trieOf } from '../words/phrase-trie.ts';
import { keyOf, type Token } from '../words/token.ts';

/**
 * Words that begin what a unit is to do, and so end its name. Words that names hold as well ("xây dựng") are not
 * here.
 */
const duties = `
  chủ động | thực hiện | theo dõi | hướng dẫn | kiểm tra | giám sát | tham mưu | triển khai | báo cáo | tổng hợp |
  rà soát | đề xuất | bố trí | cung cấp | công khai | nâng cấp | ban hành | chỉ đạo | khẩn trương | tiếp tục |
  căn cứ | thẩm định | thẩm tra | phê duyệt | lập hồ sơ | lập danh sách | lập kế hoạch | soạn thảo | nghiên cứu |
  tổ chức | hoàn thiện | tập trung | tăng cường | đẩy mạnh | bảo đảm | đảm bảo | giúp Bộ | giúp UBND |
  giúp Chính phủ | giúp Thủ tướng | được giao | xem xét | cập nhật | kết nối | chia sẻ | gửi | tham gia | góp ý |
  số hóa | làm sạch | là | để | nhằm | trong tháng | trong quý | trong năm | trong thời hạn | trong giai đoạn |
  trong việc | trong quá trình | trước | sau khi | khi | đã | sẽ | phải | cần | nếu | kịp thời | thường xuyên |
  đồng bộ | ưu tiên | đề nghị | tiếp nhận | chuẩn bị | bổ sung | sửa đổi | cùng | với | ngày | hằng | hàng năm |
  hàng tháng | hàng quý | hàng tuần | hàng ngày | định kỳ | chậm nhất | theo | trình cấp | trình Bộ |
  trình Chính phủ | trình Thủ tướng | giao | tuyên truyền | vận động | quán triệt | phân công | niêm yết |
  trình Ủy ban | trình UBND | trình Hội đồng | trình Quốc hội
`;

/** These end a name even when they begin with a capital. */
const firmDuties = 'chủ trì | phối hợp | đôn đốc | có trách nhiệm | chịu trách nhiệm | hoàn thành';

/** A name may hold these further on, as "Tổ công tác triển khai Đề án 06" does before a capital. */
const dutiesInNames = 'triển khai | thực hiện | tổ chức | chỉ đạo';

const dutyTrie = trieOf([[true, phrasesOf(duties)]]);
const firmDutyTrie = trieOf([[true, phrasesOf(firmDuties)]]);
const inNamesTrie = trieOf([[true, phrasesOf(dutiesInNames)]]);

/** "ngoại giao", "chuyển giao", "giao thông", "giao dịch": beside these "giao" hands nothing out. */
const beforeGiao = new Set(['ngoại', 'chuyển', 'bàn', 'tiếp'].map(keyOf));
const afterGiao = new Set(['thông', 'dịch'].map(keyOf));
const giaoKey = keyOf('giao');

/** Whether a duty begins at token `at`. */
export function beginsDuty(tokens: readonly Token[], at: number): boolean {
  if (longestPhrase(firmDutyTrie, tokens, at) !== null) return true;
  const duty = longestPhrase(dutyTrie, tokens, at);
  if (duty === null || tokens[at]?.isCapital === true) return false;
  if (tokens[at]?.key === giaoKey && isOtherGiao(tokens, at)) return false;
  return longestPhrase(inNamesTrie, tokens, at) === null || tokens[duty.end]?.isCapital !== true;
}

function isOtherGiao(tokens: readonly Token[], at: number): boolean {
  return beforeGiao.has(tokens[at - 1]?.key ?? '') || afterGiao.has(tokens[at + 1]?.key ?? '');
}

function phrasesOf(list: string): string[] {
  return list.split('|').map((phrase) => phrase.trim());
}
