import { describe, expect, it } from 'vitest';
import { tasksInShort } from '../../testing/tasks-in-short.ts';
import { nationalRegister } from '../../unit/index.ts';
import { documentFromText, readDraft } from './index.ts';

/** The tasks of a text in short, then its lines that name units or days and no task. */
function saidIn(lines: readonly string[]): readonly string[] {
  const draft = readDraft(documentFromText(lines.join('\n')), { year: null, register: nationalRegister });
  return [...tasksInShort(draft), ...draft.orphans.map(({ line, text }) => `${line}: without a task: ${text}`)];
}

describe('an annex', () => {
  it.each([
    ['has a heading of its own or none', ['I. CHUNG', '1. Rà soát. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 2023', 'PHỤ LỤC', 'a) Kiểm tra. Đơn vị chủ trì: Bộ Công an. Thời hạn: 2023'], ['2: CHUNG > Rà soát (lead Bộ Y tế; 2023-12-31)', '4: Kiểm tra (lead Bộ Công an; 2023-12-31)']],
    ['may follow who receives the document with what assigns units', ['1. Rà soát. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 2023', 'Nơi nhận:', '- Như trên.', 'Đơn vị chủ trì: Bộ Công an. Thời hạn: 2024'], ['1: Rà soát (lead Bộ Y tế; 2023-12-31)', '4: without a task: Bộ Công an; 2024']],
    ['may follow who receives the document with what gives a day', ['1. Rà soát. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 2023', 'Nơi nhận:', '- Như trên.', 'Kiểm tra. Thời hạn: 2024'], ['1: Rà soát (lead Bộ Y tế; 2023-12-31)', '4: Kiểm tra (2024-12-31)']],
    ['does not begin with a remark behind who receives the document', ['1. Rà soát. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 2023', 'Nơi nhận:', '- Như trên.', 'Ghi chú: gửi bản giấy'], ['1: Rà soát (lead Bộ Y tế; 2023-12-31)']],
  ])('%s', (_, lines, said) => {
    expect(saidIn(lines)).toEqual(said);
  });
});

describe('a table', () => {
  it.each([
    ['stands below its heading, behind a paragraph', ['I. PHÁP LÝ', 'Lời dẫn của mục này:', '| TT | Nhiệm vụ | Chủ trì |', '|--|--|--|', '| 1 | Rà soát | Bộ Y tế |', 'Một câu.', '| 2 | Kiểm tra | Bộ Y tế |'], ['5: PHÁP LÝ > Rà soát (lead Bộ Y tế)']],
    ['stands below each item', ['1. Pháp lý', '| TT | Nhiệm vụ | Chủ trì |', '|--|--|--|', '| 1 | Rà soát | Bộ Y tế |', '2. Hạ tầng', '| TT | Nhiệm vụ | Chủ trì |', '|--|--|--|', '| 1 | Kiểm tra | Bộ Y tế |'], ['4: Pháp lý > Rà soát (lead Bộ Y tế)', '8: Hạ tầng > Kiểm tra (lead Bộ Y tế)']],
    ['goes on after a row of who signs', ['| TT | Nhiệm vụ | Chủ trì |', '|--|--|--|', '| 1 | Rà soát | Bộ Y tế |', '| Nơi nhận: | | CHỦ TỊCH |', '| 2 | Kiểm tra | Bộ Y tế |'], ['3: Rà soát (lead Bộ Y tế)', '5: Kiểm tra (lead Bộ Y tế)']],
    ['may have an empty row', ['| TT | Nhiệm vụ | Chủ trì |', '|--|--|--|', '| | | |', '| 1 | Rà soát | Bộ Y tế |'], ['4: Rà soát (lead Bộ Y tế)']],
  ])('%s', (_, lines, said) => {
    expect(saidIn(lines)).toEqual(said);
  });
});

describe('labels in dashes', () => {
  it.each([
    ['below a heading in capitals are of no task', ['PHÁP LÝ', '- Đơn vị chủ trì: Bộ Y tế', '- Thời hạn: 2023', '1. Rà soát'], ['4: PHÁP LÝ > Rà soát', '2: without a task: Bộ Y tế', '3: without a task: 2023']],
    ['or letters are of the item before them', ['1. Rà soát', '- Luật', '- Nghị định', 'a) Đơn vị chủ trì: Bộ Y tế', 'b) Thời hạn: 2023'], ['2: Rà soát > Luật Nghị định (lead Bộ Y tế; 2023-12-31)']],
  ])('%s', (_, lines, said) => {
    expect(saidIn(lines)).toEqual(said);
  });
});

describe('a heading named on the next line', () => {
  it.each([
    ['may have labels there', ['Chương II', 'Nhiệm vụ chung. Đơn vị chủ trì: Bộ Y tế', '1. Rà soát'], ['3: Nhiệm vụ chung > Rà soát (lead Bộ Y tế)']],
    ['has no third line', ['CHƯƠNG I', 'PHÁP LÝ', 'VĂN BẢN', '1. Rà soát. Đơn vị chủ trì: Bộ Y tế'], ['4: PHÁP LÝ > VĂN BẢN > Rà soát (lead Bộ Y tế)']],
  ])('%s', (_, lines, said) => {
    expect(saidIn(lines)).toEqual(said);
  });
});

describe('a paragraph', () => {
  it.each([
    ['is no detail of another', ['Giao Bộ Y tế rà soát, hoàn thành trước ngày 15/9/2023.', 'Lập danh mục.'], ['1: rà soát (implement Bộ Y tế; 2023-09-14)']],
    ['is no detail of labels without a task', ['Đơn vị chủ trì: Bộ Y tế', 'Rà soát văn bản.'], ['2: Rà soát văn bản', '1: without a task: Bộ Y tế']],
    ['stands beside a finished dash', ['1. Pháp lý và hạ tầng của các bộ', '- Rà soát. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 2023', 'Giao Bộ Công an kiểm tra, hoàn thành trước ngày 15/9/2023.'], ['2: Pháp lý và hạ tầng của các bộ > Rà soát (lead Bộ Y tế; 2023-12-31)', '3: Pháp lý và hạ tầng của các bộ > kiểm tra (implement Bộ Công an; 2023-09-14)']],
  ])('%s', (_, lines, said) => {
    expect(saidIn(lines)).toEqual(said);
  });
});

describe('a line that goes on', () => {
  it.each([
    ['may go on with a further line', ['1. Rà soát văn bản.', 'Lập danh mục văn', 'bản cần sửa.', 'Đơn vị chủ trì: Bộ Y tế'], ['1: Rà soát văn bản. Lập danh mục văn bản cần sửa (lead Bộ Y tế)']],
    ['may go on with units, and break a label', ['1. Rà soát. Đơn vị chủ trì: Bộ Y tế,', 'Bộ Công an. Thời', 'hạn: 9/2023'], ['1: Rà soát (lead Bộ Y tế, lead Bộ Công an; 2023-09-30)']],
    ['keeps the comma before it', ['1. Rà soát,', 'kiểm tra. Đơn vị chủ trì: Bộ Y tế'], ['1: Rà soát, kiểm tra (lead Bộ Y tế)']],
  ])('%s', (_, lines, said) => {
    expect(saidIn(lines)).toEqual(said);
  });
});
