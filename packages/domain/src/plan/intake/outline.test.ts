import { describe, expect, it } from 'vitest';
import { tasksInShort } from '../../testing/tasks-in-short.ts';
import { nationalRegister } from '../../unit/index.ts';
import { documentFromText, readDraft } from './index.ts';

/** The tasks of a text in short, then its lines that name units or days and no task. */
function saidIn(lines: readonly string[]): readonly string[] {
  const draft = readDraft(documentFromText(lines.join('\n')), { year: null, register: nationalRegister });
  return [...tasksInShort(draft), ...draft.orphans.map(({ line, text }) => `${line}: without a task: ${text}`)];
}

describe('labels on lines of their own', () => {
  it.each([
    ['after dashes without any are of the item above the dashes', ['1. Rà soát văn bản', '- Luật Đất đai', '- Luật Nhà ở', 'Đơn vị chủ trì: Bộ Y tế', 'Thời hạn: 9/2023'], ['1: Rà soát văn bản: Luật Đất đai Luật Nhà ở (lead Bộ Y tế; 2023-09-30)']],
    ['after dashes that have theirs are of the last dash', ['1. Rà soát văn bản', '- Luật Đất đai. Đơn vị chủ trì: Bộ Y tế', '- Luật Nhà ở. Đơn vị chủ trì: Bộ Công an', 'Thời hạn: 9/2023'], ['2: Rà soát văn bản > Luật Đất đai (lead Bộ Y tế)', '3: Rà soát văn bản > Luật Nhà ở (lead Bộ Công an; 2023-09-30)']],
    ['after one dash are of the dash', ['1. Rà soát văn bản', '- Luật Đất đai', 'Đơn vị chủ trì: Bộ Y tế'], ['2: Rà soát văn bản > Luật Đất đai (lead Bộ Y tế)']],
    ['that give the same duty a second time, after a day, are of other work', ['1. Rà soát. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 9/2023', 'Đơn vị chủ trì: Bộ Công an', 'Thời hạn: 12/2023'], ['1: Rà soát (lead Bộ Y tế; 2023-09-30)', '2: without a task: Bộ Công an; 12/2023']],
    ['give a helper to an item that has its day', ['1. Rà soát. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 9/2023', 'Đơn vị phối hợp: Bộ Công an'], ['1: Rà soát (lead Bộ Y tế, coordinate Bộ Công an; 2023-09-30)']],
    ['after an empty line are of no task when the item above has its unit and day', ['1. Rà soát. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 9/2023', '', 'Đơn vị thực hiện: Bộ Công an', 'Thời hạn: 12/2023'], ['1: Rà soát (lead Bộ Y tế; 2023-09-30)', '3: without a task: Bộ Công an; 12/2023']],
    ['after an empty line are of the item above when it has no day yet', ['1. Rà soát. Đơn vị chủ trì: Bộ Y tế', '', 'Đơn vị thực hiện: Bộ Công an', 'Thời hạn: 12/2023'], ['1: Rà soát (lead Bộ Y tế, implement Bộ Công an; 2023-12-31)']],
    ['with nothing behind them take the dashes below', ['1. Rà soát', 'Đơn vị phối hợp:', '- Bộ Y tế;', '- Bộ Công an.', 'Thời hạn: 12/2023'], ['1: Rà soát (coordinate Bộ Y tế, coordinate Bộ Công an; 2023-12-31)']],
    ['with nothing behind them take one plain line', ['1. Rà soát', 'Đơn vị phối hợp:', 'Bộ Y tế', 'Bộ Công an'], ['1: Rà soát (coordinate Bộ Y tế)']],
    ['with nothing behind them take no other label', ['1. Rà soát', 'Đơn vị phối hợp:', 'Thời hạn: 12/2023', '2. Kiểm tra. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 2023'], ['1: Rà soát (2023-12-31)', '4: Kiểm tra (lead Bộ Y tế; 2023-12-31)']],
    ['with nothing behind them take no numbered item', ['1. Rà soát', 'Đơn vị phối hợp:', '2. Kiểm tra. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 2023'], ['1: Rà soát', '3: Kiểm tra (lead Bộ Y tế; 2023-12-31)']],
    ['below a heading hold for its tasks', ['I. PHÁP LÝ', 'Đơn vị chủ trì: Bộ Y tế', 'Thời hạn: 12/2023', '1. Rà soát'], ['4: PHÁP LÝ > Rà soát (lead Bộ Y tế; 2023-12-31)']],
    ['before any item are of no task', ['Đơn vị chủ trì: Bộ Y tế', '1. Rà soát. Thời hạn: 12/2023'], ['2: Rà soát (2023-12-31)', '1: without a task: Bộ Y tế']],
    ['below a Markdown heading are of no task', ['# KẾ HOẠCH NĂM 2023', '## Pháp lý', 'Đơn vị chủ trì: Bộ Y tế', '1. Rà soát'], ['4: Pháp lý > Rà soát', '3: without a task: Bộ Y tế']],
    ['that announce the task name it, and those in dashes are of it', ['1. Nhiệm vụ: Rà soát văn bản', 'Đơn vị chủ trì: Bộ Y tế', '2. Nội dung: Kiểm tra', '- Đơn vị chủ trì: Bộ Công an', '- Thời hạn: 2023'], ['1: Rà soát văn bản (lead Bộ Y tế)', '3: Kiểm tra (lead Bộ Công an; 2023-12-31)']],
    ['that announce the task begin one without a number', ['Nhiệm vụ: Rà soát văn bản', 'Đơn vị chủ trì: Bộ Y tế', '', 'Nhiệm vụ: Kiểm tra', 'Đơn vị chủ trì: Bộ Công an'], ['1: Rà soát văn bản (lead Bộ Y tế)', '4: Kiểm tra (lead Bộ Công an)']],
    ['that announce work under an item say more of it', ['1. Rà soát', '- Nội dung: lập danh mục', '- Thời hạn: 2023'], ['1: Rà soát lập danh mục (2023-12-31)']],
  ])('%s', (_, lines, said) => {
    expect(saidIn(lines)).toEqual(said);
  });
});

describe('items below an item', () => {
  it.each([
    ['that are dashes say more of work that has its unit', ['1. Rà soát văn bản. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 9/2023', '- Luật Đất đai', '- Luật Nhà ở'], ['1: Rà soát văn bản. Luật Đất đai Luật Nhà ở (lead Bộ Y tế; 2023-09-30)']],
    ['that are dashes say more of work that a dated sentence charges, behind a colon', ['1. Bộ Y tế rà soát văn bản, hoàn thành trước ngày 15/9/2023:', '- Luật Đất đai', '- Luật Nhà ở'], ['1: rà soát văn bản: Luật Đất đai Luật Nhà ở (implement Bộ Y tế; 2023-09-14)']],
    ['that are dashes are tasks below work without a day', ['1. Bộ Y tế rà soát văn bản', '- Luật Đất đai', '- Luật Nhà ở'], ['2: Bộ Y tế rà soát văn bản > Luật Đất đai (implement Bộ Y tế)', '3: Bộ Y tế rà soát văn bản > Luật Nhà ở (implement Bộ Y tế)']],
    ['that are numbered are tasks with its unit and day', ['1. Rà soát văn bản. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 9/2023', '1.1. Luật Đất đai', '1.2. Luật Nhà ở'], ['2: Rà soát văn bản > Luật Đất đai (lead Bộ Y tế; 2023-09-30)', '3: Rà soát văn bản > Luật Nhà ở (lead Bộ Y tế; 2023-09-30)']],
    ['that are dashes are tasks below a heading', ['I. Pháp lý. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 9/2023', '- Luật Đất đai', '- Luật Nhà ở'], ['2: Pháp lý > Luật Đất đai (lead Bộ Y tế; 2023-09-30)', '3: Pháp lý > Luật Nhà ở (lead Bộ Y tế; 2023-09-30)']],
    ['stand below a part that is named on the next line in capitals', ['PHẦN I', 'NHIỆM VỤ CHUNG', '1. Rà soát. Đơn vị chủ trì: Bộ Y tế'], ['3: NHIỆM VỤ CHUNG > Rà soát (lead Bộ Y tế)']],
    ['stand below a chapter that is named on the next line', ['Chương II', 'Nhiệm vụ chung', '1. Rà soát. Đơn vị chủ trì: Bộ Y tế'], ['3: Nhiệm vụ chung > Rà soát (lead Bộ Y tế)']],
    ['stand below the last heading in capitals', ['I. PHÁP LÝ', '1. Rà soát. Đơn vị chủ trì: Bộ Y tế', 'HẠ TẦNG', '1. Kiểm tra. Đơn vị chủ trì: Bộ Y tế'], ['2: PHÁP LÝ > Rà soát (lead Bộ Y tế)', '4: HẠ TẦNG > Kiểm tra (lead Bộ Y tế)']],
    ['stand below Roman numerals below letters', ['A. PHÁP LÝ', 'I. Văn bản', '1. Rà soát. Đơn vị chủ trì: Bộ Y tế', 'II. Hướng dẫn', '1. Kiểm tra. Đơn vị chủ trì: Bộ Y tế', 'B. HẠ TẦNG', 'I. Mạng', '1. Lắp đặt. Đơn vị chủ trì: Bộ Y tế'], ['3: PHÁP LÝ > Văn bản > Rà soát (lead Bộ Y tế)', '5: PHÁP LÝ > Hướng dẫn > Kiểm tra (lead Bộ Y tế)', '8: HẠ TẦNG > Mạng > Lắp đặt (lead Bộ Y tế)']],
    ['stand below the letter C, which is no hundred', ['A. PHÁP LÝ', '1. Rà soát. Đơn vị chủ trì: Bộ Y tế', 'B. HẠ TẦNG', '1. Lắp đặt. Đơn vị chủ trì: Bộ Y tế', 'C. DỮ LIỆU', '1. Làm sạch. Đơn vị chủ trì: Bộ Y tế'], ['2: PHÁP LÝ > Rà soát (lead Bộ Y tế)', '4: HẠ TẦNG > Lắp đặt (lead Bộ Y tế)', '6: DỮ LIỆU > Làm sạch (lead Bộ Y tế)']],
    ['are plus signs below dashes', ['1. Rà soát', '- Văn bản', '+ Luật. Đơn vị chủ trì: Bộ Y tế', '+ Nghị định. Đơn vị chủ trì: Bộ Y tế'], ['3: Rà soát > Văn bản > Luật (lead Bộ Y tế)', '4: Rà soát > Văn bản > Nghị định (lead Bộ Y tế)']],
    ['are dashes below plus signs where the document has them so', ['1. Rà soát', '+ Văn bản', '- Luật. Đơn vị chủ trì: Bộ Y tế', '- Nghị định. Đơn vị chủ trì: Bộ Y tế', '+ Hạ tầng', '- Mạng. Đơn vị chủ trì: Bộ Y tế'], ['3: Rà soát > Văn bản > Luật (lead Bộ Y tế)', '4: Rà soát > Văn bản > Nghị định (lead Bộ Y tế)', '6: Rà soát > Hạ tầng > Mạng (lead Bộ Y tế)']],
    ['end where an outer number goes on', ['1. Một', 'a) Hai. Đơn vị chủ trì: Bộ Y tế', 'b) Ba', '- Bốn. Đơn vị chủ trì: Bộ Y tế', '- Năm. Đơn vị chủ trì: Bộ Y tế', '2. Sáu. Đơn vị chủ trì: Bộ Y tế'], ['2: Một > Hai (lead Bộ Y tế)', '4: Một > Ba > Bốn (lead Bộ Y tế)', '5: Một > Ba > Năm (lead Bộ Y tế)', '6: Sáu (lead Bộ Y tế)']],
    ['that are dashes say more of work that a dated sentence charges, behind a full stop', ['1. Bộ Y tế rà soát văn bản, hoàn thành trước ngày 15/9/2023.', '- Luật Đất đai;', '- Luật Nhà ở.'], ['1: rà soát văn bản. Luật Đất đai; Luật Nhà ở (implement Bộ Y tế; 2023-09-14)']],
  ])('%s', (_, lines, said) => {
    expect(saidIn(lines)).toEqual(said);
  });
});

describe('a line without number or label', () => {
  it.each([
    ['says more of the item above', ['1. Rà soát văn bản.', 'Lập danh mục văn bản cần sửa.', 'Đơn vị chủ trì: Bộ Y tế'], ['1: Rà soát văn bản. Lập danh mục văn bản cần sửa (lead Bộ Y tế)']],
    ['with labels is a task below a short name', ['1. Pháp lý', 'Rà soát văn bản. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 9/2023', 'Kiểm tra. Đơn vị chủ trì: Bộ Công an. Thời hạn: 9/2023'], ['2: Pháp lý > Rà soát văn bản (lead Bộ Y tế; 2023-09-30)', '3: Pháp lý > Kiểm tra (lead Bộ Công an; 2023-09-30)']],
    ['with labels says more of an item that is work itself', ['1. Tổ chức rà soát toàn bộ văn bản quy phạm pháp luật', 'Lập danh mục. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 9/2023'], ['1: Tổ chức rà soát toàn bộ văn bản quy phạm pháp luật: Lập danh mục (lead Bộ Y tế; 2023-09-30)']],
    ['that charges a unit is a task beside a finished one', ['1. Rà soát. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 9/2023', 'Giao Bộ Công an kiểm tra, hoàn thành trước ngày 15/9/2023.'], ['1: Rà soát (lead Bộ Y tế; 2023-09-30)', '2: kiểm tra (implement Bộ Công an; 2023-09-14)']],
    ['goes on in small letters', ['1. Rà soát toàn bộ văn bản', 'quy phạm pháp luật. Đơn vị chủ trì: Bộ Y tế'], ['1: Rà soát toàn bộ văn bản quy phạm pháp luật (lead Bộ Y tế)']],
    ['goes on after a comma', ['1. Rà soát văn bản,', 'Nghị định và Thông tư. Đơn vị chủ trì: Bộ Y tế'], ['1: Rà soát văn bản, Nghị định và Thông tư (lead Bộ Y tế)']],
    ['goes on after a line that fills the page', ['1. Rà soát toàn bộ văn bản quy phạm pháp luật do trung ương và địa phương', 'Ban hành trong năm. Đơn vị chủ trì: Bộ Y tế'], ['1: Rà soát toàn bộ văn bản quy phạm pháp luật do trung ương và địa phương Ban hành trong năm (lead Bộ Y tế)']],
    ['does not go on after an empty line', ['1. Rà soát toàn bộ văn bản', '', 'quy phạm pháp luật. Đơn vị chủ trì: Bộ Y tế'], ['3: Rà soát toàn bộ văn bản > quy phạm pháp luật (lead Bộ Y tế)']],
    ['does not go on after a full stop', ['1. Rà soát toàn bộ văn bản.', 'quy phạm pháp luật. Đơn vị chủ trì: Bộ Y tế'], ['2: Rà soát toàn bộ văn bản > quy phạm pháp luật (lead Bộ Y tế)']],
    ['goes on with the units of a label', ['1. Rà soát. Đơn vị chủ trì: Bộ Y tế và', 'Bộ Công an. Thời hạn: 9/2023'], ['1: Rà soát (lead Bộ Y tế, lead Bộ Công an; 2023-09-30)']],
    ['goes on over the number of a page', ['1. Rà soát toàn bộ văn bản', '2', 'quy phạm pháp luật. Đơn vị chủ trì: Bộ Y tế', '- 3 -', 'Trang 4/10', 'Thời hạn: 9/2023'], ['1: Rà soát toàn bộ văn bản quy phạm pháp luật (lead Bộ Y tế; 2023-09-30)']],
    ['below a topic is its task', ['1. Về dữ liệu', 'Đồng bộ dữ liệu dân cư. Đơn vị chủ trì: Bộ Y tế'], ['2: Về dữ liệu > Đồng bộ dữ liệu dân cư (lead Bộ Y tế)']],
    ['below a unit and a colon is its task', ['1. Bộ Y tế:', 'Rà soát văn bản, hoàn thành trước ngày 15/9/2023.'], ['2: Rà soát văn bản (implement Bộ Y tế; 2023-09-14)']],
    ['that charges a unit in its midst is a task, and its beginning unread', ['1. Rà soát. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 9/2023', '', 'Sau cuộc họp, Chủ tịch giao Bộ Công an kiểm tra, hoàn thành trước ngày 15/9/2023.'], ['1: Rà soát (lead Bộ Y tế; 2023-09-30)', '3: kiểm tra (implement Bộ Công an; 2023-09-14) unread: Sau cuộc họp, Chủ tịch giao']],
  ])('%s', (_, lines, said) => {
    expect(saidIn(lines)).toEqual(said);
  });
});

describe('the end of a document', () => {
  it.each([
    ['is of no task', ['1. Rà soát. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 9/2023', 'Nơi nhận:', '- Bộ Y tế;', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], ['1: Rà soát (lead Bộ Y tế; 2023-09-30)']],
    ['is over where a numbered item follows', ['1. Rà soát. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 9/2023', 'Nơi nhận:', '- Như trên.', '2. Kiểm tra. Đơn vị chủ trì: Bộ Công an. Thời hạn: 9/2023'], ['1: Rà soát (lead Bộ Y tế; 2023-09-30)', '4: Kiểm tra (lead Bộ Công an; 2023-09-30)']],
    ['may run over two lines', ['1. Rà soát. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 9/2023', '', 'Trên đây là Kế hoạch của huyện,', 'đề nghị các đơn vị thực hiện.', '2. Kiểm tra. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 9/2023'], ['1: Rà soát (lead Bộ Y tế; 2023-09-30)', '5: Kiểm tra (lead Bộ Y tế; 2023-09-30)']],
  ])('%s', (_, lines, said) => {
    expect(saidIn(lines)).toEqual(said);
  });
});
