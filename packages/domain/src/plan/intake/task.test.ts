import { describe, expect, it } from 'vitest';
import { tasksInShort } from '../../testing/tasks-in-short.ts';
import { nationalRegister } from '../../unit/index.ts';
import { documentFromText, readDraft } from './index.ts';

const read = (lines: readonly string[]) => readDraft(documentFromText(lines.join('\n')), { year: null, register: nationalRegister });

const findingsIn = ({ findings }: ReturnType<typeof read>) => findings.map(({ code, line, about }) => `${code}@${line}${about === null ? '' : ` ${about}`}`);

describe('a task with', () => {
  it.each([
    ['a time that is none', ['1. Rà soát. Đơn vị chủ trì: Bộ Y tế. Thời hạn: -.'], ['1: Rà soát (lead Bộ Y tế)'], ['TASK_WITHOUT_DEADLINE@1']],
    ['a day for each product', ['1. Trình Nghị định; ban hành Thông tư. Đơn vị chủ trì: Bộ Y tế. Thời hạn: Nghị định: tháng 9/2023; Thông tư: tháng 12/2023.'], ['1: Trình Nghị định; ban hành Thông tư (lead Bộ Y tế; 2023-09-30 of Nghị định, 2023-12-31 of Thông tư)'], []],
    ['days between commas', ['1. Trình Nghị định. Đơn vị chủ trì: Bộ Y tế. Thời hạn: Dự thảo trước 30/6/2023, bản chính trước 30/9/2023.'], ['1: Trình Nghị định (lead Bộ Y tế; 2023-06-29 of Dự thảo, 2023-09-29 of bản chính)'], []],
    ['days behind dashes', ['1. Trình. Đơn vị chủ trì: Bộ Y tế. Thời hạn: - Dự thảo: 6/2023; - Bản chính: 9/2023.'], ['1: Trình (lead Bộ Y tế; 2023-06-30 of Dự thảo, 2023-09-30 of Bản chính)'], []],
    ['a day beside words nobody understands', ['1. Trình Nghị định. Đơn vị chủ trì: Bộ Y tế. Thời hạn: theo chỉ đạo; 30/9/2023.'], ['1: Trình Nghị định (lead Bộ Y tế; unrecognised, 2023-09-30)'], ['DEADLINE_UNRECOGNISED@1 theo chỉ đạo']],
    ['words nobody understands', ['1. Trình Nghị định. Đơn vị chủ trì: Bộ Y tế. Thời hạn: theo chỉ đạo của Thủ tướng.'], ['1: Trình Nghị định (lead Bộ Y tế; unrecognised)'], ['DEADLINE_UNRECOGNISED@1 theo chỉ đạo của Thủ tướng']],
    ['a day that is in no calendar', ['1. Trình Nghị định. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 31/9/2023.'], ['1: Trình Nghị định (lead Bộ Y tế; unrecognised)'], ['DEADLINE_INVALID@1 31/9/2023']],
    ['a day behind the product that its title names', ['1. Trình Nghị định mới. Đơn vị chủ trì: Bộ Y tế. Thời hạn: Nghị định mới trong tháng 9/2023.'], ['1: Trình Nghị định mới (lead Bộ Y tế; 2023-09-30 of Nghị định mới)'], []],
    ['a day in brackets behind that product', ['1. Trình Nghị định mới. Đơn vị chủ trì: Bộ Y tế. Thời hạn: Nghị định mới (tháng 9/2023).'], ['1: Trình Nghị định mới (lead Bộ Y tế; 2023-09-30 of Nghị định mới)'], []],
    ['a day behind words that it does not name', ['1. Trình Nghị định mới. Đơn vị chủ trì: Bộ Y tế. Thời hạn: Thông tư trong tháng 9/2023.'], ['1: Trình Nghị định mới (lead Bộ Y tế; unrecognised)'], ['DEADLINE_UNRECOGNISED@1 Thông tư trong tháng 9/2023']],
    ['a day behind a colon and words that it does not name', ['1. Trình Nghị định mới. Đơn vị chủ trì: Bộ Y tế. Thời hạn: Thông tư: trong tháng 9/2023.'], ['1: Trình Nghị định mới (lead Bộ Y tế; 2023-09-30 of Thông tư)'], []],
    ['a day by which it is only to be done', ['1. Trình Nghị định mới. Đơn vị chủ trì: Bộ Y tế. Thời hạn: Dự kiến hoàn thành trước 30/9/2023.'], ['1: Trình Nghị định mới (lead Bộ Y tế; 2023-09-29)'], []],
    ['a month without a year', ['KẾ HOẠCH NĂM 2024', '1. Trình. Đơn vị chủ trì: Bộ Y tế. Thời hạn: tháng 9.'], ['2: Trình (lead Bộ Y tế; 2024-09-30)'], ['YEAR_INFERRED@2 tháng 9']],
    ['two months in one wording', ['1. Trình. Đơn vị chủ trì: Bộ Y tế. Thời hạn: tháng 9 và tháng 12/2023.'], ['1: Trình (lead Bộ Y tế; 2023-09-30, 2023-12-31)'], []],
    ['a day behind each role', ['1. Trình. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 6/2023. Đơn vị phối hợp: Bộ Công an. Thời hạn: 9/2023.'], ['1: Trình (lead Bộ Y tế, coordinate Bộ Công an; 2023-06-30 for lead, 2023-09-30 for coordinate)'], []],
    ['two days behind the same role', ['1. Trình. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 6/2023. Đơn vị chủ trì: Bộ Công an. Thời hạn: 9/2023.'], ['1: Trình (lead Bộ Y tế, lead Bộ Công an; 2023-06-30, 2023-09-30)'], ['MULTIPLE_LEADS@1 Bộ Y tế; Bộ Công an']],
    ['a day behind who leads and helps, and one behind who approves', ['1. Trình. Đơn vị chủ trì, phối hợp: Bộ Y tế, Bộ Công an. Thời hạn: 6/2023. Đơn vị phê duyệt: Bộ Tài chính. Thời hạn: 9/2023.'], ['1: Trình (lead Bộ Y tế, coordinate Bộ Công an, approve Bộ Tài chính; 2023-06-30 for lead, 2023-09-30 for approve)'], []],
    ['a day before any units', ['1. Trình. Thời hạn: 6/2023. Đơn vị phê duyệt: Bộ Tài chính. Thời hạn: 9/2023.'], ['1: Trình (approve Bộ Tài chính; 2023-06-30, 2023-09-30)'], []],
    ['two products', ['1. Trình. Đơn vị chủ trì: Bộ Y tế. Sản phẩm: Nghị định. Kết quả: Báo cáo. Thời hạn: 2023.'], ['1: Trình = Nghị định; Báo cáo (lead Bộ Y tế; 2023-12-31)'], []],
    ['a product that is none', ['1. Trình. Đơn vị chủ trì: Bộ Y tế. Sản phẩm: -. Thời hạn: 2023.'], ['1: Trình (lead Bộ Y tế; 2023-12-31)'], []],
    ['units nobody can count', ['1. Trình. Đơn vị chủ trì: các đơn vị liên quan. Thời hạn: 2023.'], ['1: Trình (lead các đơn vị liên quan; 2023-12-31)'], ['COLLECTIVE_OPEN@1 các đơn vị liên quan']],
    ['a unit of no register', ['1. Trình. Đơn vị chủ trì: Vụ Pháp chế. Thời hạn: 2023.'], ['1: Trình (lead Vụ Pháp chế; 2023-12-31)'], ['UNIT_UNKNOWN@1 Vụ Pháp chế']],
    ['who leads in the sentence and who helps behind a label', ['1. Bộ Y tế chủ trì trình Nghị định. Đơn vị phối hợp: Bộ Công an. Thời hạn: 2023.'], ['1: trình Nghị định (lead Bộ Y tế, coordinate Bộ Công an; 2023-12-31)'], []],
    ['who does it in brackets', ['1. Tổ chức sơ kết (Bộ Công an chủ trì, Bộ Y tế phối hợp), hoàn thành trong tháng 9/2023.'], ['1: Tổ chức sơ kết (lead Bộ Công an, coordinate Bộ Y tế; 2023-09-30)'], []],
    ['a topic and the work behind its colon', ['1. Về làm sạch dữ liệu: Đồng bộ dữ liệu dân cư. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 2023.'], ['1: Về làm sạch dữ liệu > Đồng bộ dữ liệu dân cư (lead Bộ Y tế; 2023-12-31)'], []],
    ['a topic of two words and the work', ['1. Hạ tầng: Lắp đặt thiết bị mạng. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 2023.'], ['1: Hạ tầng > Lắp đặt thiết bị mạng (lead Bộ Y tế; 2023-12-31)'], []],
    ['work before a colon', ['1. Rà soát văn bản của các bộ: Làm ngay trong tháng tới. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 2023.'], ['1: Rà soát văn bản của các bộ: Làm ngay trong tháng tới (lead Bộ Y tế; 2023-12-31)'], []],
    ['capitals behind a colon', ['1. Hạ tầng: LẮP ĐẶT THIẾT BỊ. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 2023.'], ['1: Hạ tầng: LẮP ĐẶT THIẾT BỊ (lead Bộ Y tế; 2023-12-31)'], []],
  ])('%s', (_, lines, tasks, findings) => {
    const draft = read(lines);

    expect(tasksInShort(draft)).toEqual(tasks);
    expect(findingsIn(draft)).toEqual(findings);
  });

  it('a day for each role in a cell', () => {
    const draft = read(['| Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn |', '|--|--|--|--|', '| Trình Nghị định | Bộ Y tế | Bộ Công an | Chủ trì: 30/9/2023; phối hợp: 15/9/2023 |']);

    expect(tasksInShort(draft)).toEqual(['3: Trình Nghị định (lead Bộ Y tế, coordinate Bộ Công an; 2023-09-30 for lead, 2023-09-15 for coordinate)']);
  });
});

describe('a heading', () => {
  it.each([
    ['gives its day to the tasks that have none', ['I. Việc hoàn thành trong tháng 9/2023', '1. Rà soát. Đơn vị chủ trì: Bộ Y tế.', '2. Kiểm tra. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 2024.'], ['2: Việc hoàn thành trong tháng 9/2023 > Rà soát (lead Bộ Y tế; 2023-09-30)', '3: Việc hoàn thành trong tháng 9/2023 > Kiểm tra (lead Bộ Y tế; 2024-12-31)'], []],
    ['gives what its labels say to the tasks that say nothing of their own', ['I. Pháp lý. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 9/2023', '1. Rà soát', '2. Kiểm tra. Đơn vị chủ trì: Bộ Công an', '3. Bộ Công an chủ trì đôn đốc, hoàn thành trước ngày 15/10/2023'], ['2: Pháp lý > Rà soát (lead Bộ Y tế; 2023-09-30)', '3: Pháp lý > Kiểm tra (lead Bộ Công an; 2023-09-30)', '4: Pháp lý > đôn đốc (lead Bộ Công an; 2023-10-14)'], []],
    ['that is only a unit gives it the role of each verb', ['I. Bộ Y tế', '1. Rà soát, hoàn thành trước ngày 15/10/2023', '2. Chủ trì, phối hợp với Bộ Công an kiểm tra, hoàn thành trước ngày 15/10/2023', '3. Theo dõi, đôn đốc việc thực hiện, hoàn thành trước ngày 15/10/2023'], ['2: Rà soát (implement Bộ Y tế; 2023-10-14)', '3: kiểm tra (lead Bộ Y tế, coordinate Bộ Công an; 2023-10-14)', '4: Theo dõi, đôn đốc việc thực hiện (supervise Bộ Y tế; 2023-10-14)'], []],
    ['in capitals is a unit only where the register has it', ['I. TỔ CHỨC THỰC HIỆN', '1. Bộ Y tế rà soát, hoàn thành trước ngày 15/10/2023', '2. Kế hoạch này được công bố', 'II. BỘ CÔNG AN', '1. Rà soát, hoàn thành trước ngày 15/10/2023'], ['2: TỔ CHỨC THỰC HIỆN > rà soát (implement Bộ Y tế; 2023-10-14)', '5: Rà soát (implement BỘ CÔNG AN; 2023-10-14)'], []],
    ['of aims gives no task but what charges a unit', ['I. MỤC ĐÍCH, YÊU CẦU', '1. Nâng cao nhận thức', '2. Bộ Y tế rà soát dữ liệu', '3. Giao Bộ Y tế rà soát dữ liệu, hoàn thành trong tháng 9/2023', 'II. NHIỆM VỤ', '1. Rà soát. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 2023'], ['4: MỤC ĐÍCH, YÊU CẦU > rà soát dữ liệu (implement Bộ Y tế; 2023-09-30)', '6: NHIỆM VỤ > Rà soát (lead Bộ Y tế; 2023-12-31)'], []],
  ])('%s', (_, lines, tasks, findings) => {
    const draft = read(lines);

    expect(tasksInShort(draft)).toEqual(tasks);
    expect(findingsIn(draft)).toEqual(findings);
  });
});
