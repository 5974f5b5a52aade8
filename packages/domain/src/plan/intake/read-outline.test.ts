import { describe, expect, it } from 'vitest';
import { tasksInShort } from '../../testing/tasks-in-short.ts';
import { nationalRegister } from '../../unit/index.ts';
import { documentFromText, readDraft } from './index.ts';

/** The tasks of a text in short, then its lines that name units or days and no task. */
function saidIn(lines: readonly string[]): readonly string[] {
  const draft = readDraft(documentFromText(lines.join('\n')), { year: null, register: nationalRegister });
  return [...tasksInShort(draft), ...draft.orphans.map(({ line, text }) => `${line}: without a task: ${text}`)];
}

describe('a heading', () => {
  it.each([
    ['with nothing below it is no task', ['PHẦN I. PHÁP LÝ', 'Chương II. Nhiệm vụ', 'Mục 1. Chung', 'HẠ TẦNG', '## Dữ liệu', '1. Rà soát. Đơn vị chủ trì: Bộ Y tế'], ['6: Dữ liệu > Rà soát (lead Bộ Y tế)']],
    ['with nothing below it and labels of its own is a task', ['Chương II. Nhiệm vụ. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 9/2023'], ['1: Nhiệm vụ (lead Bộ Y tế; 2023-09-30)']],
    ['of how the document is carried out has for tasks what a unit leads, or a day dates', ['I. NHIỆM VỤ', '1. Rà soát. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 9/2023', 'II. TỔ CHỨC THỰC HIỆN', '1. Rà soát kết quả, hoàn thành trước ngày 15/9/2023', '2. Kế hoạch này được công bố', '3. Bộ Y tế theo dõi', '4. Bộ Công an:', '- Kiểm tra', '- Báo cáo. Thời hạn: 12/2023'], ['2: NHIỆM VỤ > Rà soát (lead Bộ Y tế; 2023-09-30)', '4: TỔ CHỨC THỰC HIỆN > Rà soát kết quả (2023-09-14)', '6: TỔ CHỨC THỰC HIỆN > theo dõi (implement Bộ Y tế)', '8: TỔ CHỨC THỰC HIỆN > Kiểm tra (implement Bộ Công an)', '9: TỔ CHỨC THỰC HIỆN > Báo cáo (implement Bộ Công an; 2023-12-31)']],
    ['of aims has for tasks what a label gives to a unit', ['I. MỤC TIÊU', '1. Đạt 100 % hồ sơ. Đơn vị chủ trì: Bộ Y tế', '2. Bộ Y tế đạt 100 % hồ sơ, hoàn thành trước ngày 15/9/2023'], ['2: MỤC TIÊU > Đạt 100 % hồ sơ (lead Bộ Y tế)']],
    ['gives its units to what stands below another heading, until that has its own', ['I. Bộ Y tế', '1. Về dữ liệu người dân trong các cơ sở', 'a) Rà soát, hoàn thành trước ngày 15/9/2023', 'b) Đôn đốc. Đơn vị chủ trì: Bộ Công an. Thời hạn: 2023', '2. Về hạ tầng của các cơ sở. Đơn vị chủ trì: Bộ Công an. Thời hạn: 9/2023', 'a) Lắp đặt', 'b) Kiểm tra. Thời hạn: 12/2023'], ['3: Về dữ liệu người dân trong các cơ sở > Rà soát (implement Bộ Y tế; 2023-09-14)', '4: Về dữ liệu người dân trong các cơ sở > Đôn đốc (lead Bộ Công an; 2023-12-31)', '6: Về hạ tầng của các cơ sở > Lắp đặt (lead Bộ Công an; 2023-09-30)', '7: Về hạ tầng của các cơ sở > Kiểm tra (lead Bộ Công an; 2023-12-31)']],
    ['is called what stands before its colon', ['I. Pháp lý: rà soát và ban hành', '1. Rà soát. Đơn vị chủ trì: Bộ Y tế'], ['2: Pháp lý > Rà soát (lead Bộ Y tế)']],
    ['in capitals may name a set of units', ['I. CÁC BỘ, NGÀNH, ĐỊA PHƯƠNG', '1. Rà soát, hoàn thành trước ngày 15/9/2023'], ['2: Rà soát (implement CÁC BỘ, NGÀNH, ĐỊA PHƯƠNG; 2023-09-14)']],
  ])('%s', (_, lines, said) => {
    expect(saidIn(lines)).toEqual(said);
  });
});

describe('a paragraph among items', () => {
  it.each([
    ['is a task when it charges outright, or charges and dates, and else unread', ['1. Rà soát. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 9/2023', '', 'Giao Bộ Công an kiểm tra.', '', 'Bộ Công an kiểm tra.', '', 'Bộ Công an đôn đốc, hoàn thành trước ngày 15/9/2023.', '', 'Nội dung khác như sau:'], ['1: Rà soát (lead Bộ Y tế; 2023-09-30)', '3: kiểm tra (implement Bộ Công an)', '7: đôn đốc (implement Bộ Công an; 2023-09-14)']],
    ['is an introduction before them, and unread behind them', ['I. PHÁP LÝ', 'Bộ Y tế đã rà soát.', '1. Rà soát. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 9/2023', 'Một câu lạc lõng dài hơn một chút.'], ['3: PHÁP LÝ > Rà soát (lead Bộ Y tế; 2023-09-30)']],
    ['of aims is passed over', ['I. MỤC TIÊU', '1. Đạt 100 % hồ sơ.', '', 'Một câu lạc lõng.'], []],
    ['of a notice is unread once a charge was made', ['THÔNG BÁO', 'Kết luận tại cuộc họp', '', 'Giao Bộ Y tế rà soát dữ liệu, hoàn thành trước ngày 30/6/2023.', 'Bộ Công an kiểm tra, hoàn thành trước ngày 30/6/2023.', 'Mọi người nhất trí.'], ['4: rà soát dữ liệu (implement Bộ Y tế; 2023-06-29)', '5: kiểm tra (implement Bộ Công an; 2023-06-29)']],
  ])('%s', (_, lines, said) => {
    expect(saidIn(lines)).toEqual(said);
  });
});

describe('dashes', () => {
  it.each([
    ['below a letter are tasks', ['A. Pháp lý. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 9/2023', '- Luật Đất đai', '- Luật Nhà ở'], ['2: Pháp lý > Luật Đất đai (lead Bộ Y tế; 2023-09-30)', '3: Pháp lý > Luật Nhà ở (lead Bộ Y tế; 2023-09-30)']],
    ['of which one has labels are tasks', ['1. Rà soát. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 9/2023', '- Luật Đất đai', '- Luật Nhà ở. Đơn vị chủ trì: Bộ Công an'], ['2: Rà soát > Luật Đất đai (lead Bộ Y tế; 2023-09-30)', '3: Rà soát > Luật Nhà ở (lead Bộ Công an; 2023-09-30)']],
    ['beside a letter are tasks', ['1. Rà soát. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 9/2023', '- Luật Đất đai', 'a) Luật Nhà ở'], ['2: Rà soát > Luật Đất đai (lead Bộ Y tế; 2023-09-30)', '3: Rà soát > Luật Nhà ở (lead Bộ Y tế; 2023-09-30)']],
    ['with items of their own head those', ['1. Rà soát. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 9/2023', '- Luật Đất đai', '+ Điều 1', '+ Điều 2'], ['3: Rà soát > Luật Đất đai > Điều 1 (lead Bộ Y tế; 2023-09-30)', '4: Rà soát > Luật Đất đai > Điều 2 (lead Bộ Y tế; 2023-09-30)']],
    ['of which the last has labels of its own keep those below too', ['1. Rà soát', '- Luật Đất đai', '- Luật Nhà ở. Đơn vị chủ trì: Bộ Công an', 'Thời hạn: 9/2023'], ['2: Rà soát > Luật Đất đai', '3: Rà soát > Luật Nhà ở (lead Bộ Công an; 2023-09-30)']],
    ['below an item with labels keep those that follow them', ['1. Rà soát. Đơn vị chủ trì: Bộ Y tế', '- Luật Đất đai', '- Luật Nhà ở', 'Thời hạn: 9/2023'], ['2: Rà soát > Luật Đất đai (lead Bộ Y tế)', '3: Rà soát > Luật Nhà ở (lead Bộ Y tế; 2023-09-30)']],
    ['they are not: letters keep the labels that follow them', ['1. Rà soát', 'a) Luật Đất đai', 'b) Luật Nhà ở', 'Đơn vị chủ trì: Bộ Y tế'], ['2: Rà soát > Luật Đất đai', '3: Rà soát > Luật Nhà ở (lead Bộ Y tế)']],
  ])('%s', (_, lines, said) => {
    expect(saidIn(lines)).toEqual(said);
  });
});

describe('a line that names no task', () => {
  it.each([
    ['may say only a day', ['Thời hạn: 9/2023', '1. Rà soát. Đơn vị chủ trì: Bộ Y tế'], ['2: Rà soát (lead Bộ Y tế)', '1: without a task: 9/2023']],
    ['may have a number', ['1. Rà soát. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 9/2023', '2. Đơn vị chủ trì: Bộ Công an. Thời hạn: 12/2023'], ['1: Rà soát (lead Bộ Y tế; 2023-09-30)', '2: without a task: Bộ Công an; 12/2023']],
  ])('%s', (_, lines, said) => {
    expect(saidIn(lines)).toEqual(said);
  });
});

describe('further lines', () => {
  it.each([
    ['go on after a bracket in small letters', ['1. Rà soát (các loại)', 'văn bản. Đơn vị chủ trì: Bộ Y tế'], ['1: Rà soát (các loại) văn bản (lead Bộ Y tế)']],
    ['stand behind a colon after a bracket', ['1. Rà soát (lần 2)', 'Lập danh mục. ', 'Đơn vị chủ trì: Bộ Y tế'], ['1: Rà soát (lần 2): Lập danh mục (lead Bộ Y tế)']],
    ['stand behind a colon after a number', ['1. Rà soát năm 2023', 'Lập danh mục.', 'Đơn vị chủ trì: Bộ Y tế'], ['1: Rà soát năm 2023: Lập danh mục (lead Bộ Y tế)']],
  ])('%s', (_, lines, said) => {
    expect(saidIn(lines)).toEqual(said);
  });
});

describe('who does it', () => {
  it.each([
    ['is in the sentence when the label says only who watches', ['1. Bộ Y tế rà soát. Đơn vị theo dõi: Bộ Công an. Thời hạn: 2023'], ['1: rà soát (implement Bộ Y tế, supervise Bộ Công an; 2023-12-31)']],
    ['is behind the label when that says who leads', ['1. Bộ Y tế rà soát. Đơn vị chủ trì: Bộ Công an. Thời hạn: 2023'], ['1: Bộ Y tế rà soát (lead Bộ Công an; 2023-12-31)']],
    ['and by when is behind the label, whatever the sentence says', ['1. Rà soát, hoàn thành trước ngày 15/9/2023. Đơn vị chủ trì: Bộ Công an. Thời hạn: 2023'], ['1: Rà soát, hoàn thành trước ngày 15/9/2023 (lead Bộ Công an; 2023-12-31)']],
    ['is the title when there is nothing else', ['1. Bộ Y tế. Thời hạn: 2023'], ['1: Bộ Y tế (2023-12-31)']],
  ])('%s', (_, lines, said) => {
    expect(saidIn(lines)).toEqual(said);
  });
});

describe('a topic', () => {
  it.each([
    ['of sixteen words is the work', ['1. Về một hai ba bốn năm sáu bảy tám chín mười mười một hai ba bốn: Rà soát văn bản các bộ. Đơn vị chủ trì: Bộ Y tế'], ['1: Về một hai ba bốn năm sáu bảy tám chín mười mười một hai ba bốn: Rà soát văn bản các bộ (lead Bộ Y tế)']],
    ['of fifteen words is a group', ['1. Về một hai ba bốn năm sáu bảy tám chín mười mười một hai ba: Rà soát văn bản các bộ. Đơn vị chủ trì: Bộ Y tế'], ['1: Về một hai ba bốn năm sáu bảy tám chín mười mười một hai ba > Rà soát văn bản các bộ (lead Bộ Y tế)']],
    ['in capitals is a group, however many words it has', ['1. DỮ LIỆU DÂN CƯ: Rà soát văn bản các bộ. Đơn vị chủ trì: Bộ Y tế'], ['1: DỮ LIỆU DÂN CƯ > Rà soát văn bản các bộ (lead Bộ Y tế)']],
    ['before a word or two is the work', ['1. Hạ tầng: Lắp đặt. Đơn vị chủ trì: Bộ Y tế'], ['1: Hạ tầng: Lắp đặt (lead Bộ Y tế)']],
    ['of three words that names no topic is the work', ['1. Rà soát văn: Lắp đặt thiết bị mạng. Đơn vị chủ trì: Bộ Y tế'], ['1: Rà soát văn: Lắp đặt thiết bị mạng (lead Bộ Y tế)']],
  ])('%s', (_, lines, said) => {
    expect(saidIn(lines)).toEqual(said);
  });
});
