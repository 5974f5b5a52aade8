import { describe, expect, it } from 'vitest';
import { tasksInShort } from '../../testing/tasks-in-short.ts';
import { nationalRegister } from '../../unit/index.ts';
import { readDraft } from './index.ts';

/** Rows as the readers of office files give them; here with bars between their cells. */
const read = (rows: readonly string[]) =>
  readDraft(
    { lines: rows.map((text, index) => ({ line: index + 1, text, cells: text.split('|').map((cell) => cell.trim()) })) },
    { year: 2023, register: nationalRegister },
  );

const tasksIn = (rows: readonly string[]) => tasksInShort(read(rows));
const unreadIn = (rows: readonly string[]) => read(rows).findings.map(({ code, line, about }) => [code, line, about]);

describe('the head of a table', () => {
  it.each([
    ['below a caption', ['Bảng 1||', 'TT|Nhiệm vụ|Chủ trì', '1|Rà soát|Bộ Y tế'], ['3: Rà soát (lead Bộ Y tế)']],
    ['over two lines, with marks at their end', ['TT|Nội dung\ncông việc:|Đơn vị\nchủ trì|Thời hạn..', '1|Rà soát|Bộ Y tế|2023'], ['2: Rà soát (lead Bộ Y tế; 2023-12-31)']],
    ['that names no task: the first words nobody knows do', ['TT|Tên gọi|Chủ trì|Thời hạn', '1|Rà soát|Bộ Y tế|2023'], ['2: Rà soát (lead Bộ Y tế; 2023-12-31)']],
    ['that names no task beside a column without a head', ['|Tên gọi|Chủ trì|Thời hạn', '|Rà soát|Bộ Y tế|2023'], ['2: Rà soát (lead Bộ Y tế; 2023-12-31)']],
    ['of which half is known', ['Nhiệm vụ|Chủ trì|màu sắc|con số', 'Rà soát|Bộ Y tế|xanh|hai'], ['2: Rà soát (lead Bộ Y tế) unread: xanh, hai']],
    ['of a number and a product', ['TT|Sản phẩm|Việc gì', '1|Báo cáo|Rà soát'], ['2: Rà soát = Báo cáo']],
    ['of units and a product', ['Chủ trì|Sản phẩm|Việc gì', 'Bộ Y tế|Báo cáo|Rà soát'], ['2: Rà soát = Báo cáo (lead Bộ Y tế)']],
    ['of days and a product', ['Thời hạn|Sản phẩm|Việc gì', '2023|Báo cáo|Rà soát'], ['2: Rà soát = Báo cáo (2023-12-31)']],
    ['beside numbers that have no head', ['|Nhiệm vụ|Chủ trì', '1.|Rà soát|Bộ Y tế', '12|Kiểm tra|Bộ Y tế', '2.1|Đôn đốc|Bộ Y tế', 'IV|Tổng hợp|Bộ Y tế', '(a)|Báo cáo|Bộ Y tế', '|Công bố|Bộ Y tế'], ['2: Rà soát (lead Bộ Y tế)', '3: Kiểm tra (lead Bộ Y tế)', '4: Đôn đốc (lead Bộ Y tế)', '5: Tổng hợp (lead Bộ Y tế)', '6: Báo cáo (lead Bộ Y tế)', '7: Công bố (lead Bộ Y tế)']],
    ['beside words that have no head', ['|Nhiệm vụ|Chủ trì', '1|Rà soát|Bộ Y tế', 'gấp|Kiểm tra|Bộ Y tế'], ['2: Rà soát (lead Bộ Y tế) unread: 1', '3: Kiểm tra (lead Bộ Y tế) unread: gấp']],
    ['in two rows, the second under a merged one', ['TT|Nhiệm vụ|Đơn vị||Thời hạn', '||Chủ trì|Phối hợp|', '1|Rà soát|Bộ Y tế|Bộ Công an|2023'], ['3: Rà soát (lead Bộ Y tế, coordinate Bộ Công an; 2023-12-31)']],
    ['over rows of numbers, and again on the next page in capitals', ['TT|Nhiệm vụ|Chủ trì', '(1)|(2)|(3)', '1|Rà soát|Bộ Y tế', 'TT|NHIỆM VỤ|Chủ trì', '2|Kiểm tra|Bộ Y tế'], ['3: Rà soát (lead Bộ Y tế)', '5: Kiểm tra (lead Bộ Y tế)']],
    ['over letters', ['TT|Nhiệm vụ|Chủ trì', 'A|B|c', '1|Rà soát|Bộ Y tế'], ['3: Rà soát (lead Bộ Y tế)']],
    ['over numbers of two digits', ['TT|Nhiệm vụ|Chủ trì', '10|11|12', '1|Rà soát|Bộ Y tế'], ['3: Rà soát (lead Bộ Y tế)']],
    ['over a rule', ['TT|Nhiệm vụ|Chủ trì', '--|:-:|–', '1|Rà soát|Bộ Y tế'], ['3: Rà soát (lead Bộ Y tế)']],
    ['right below another head', ['TT|Nhiệm vụ|Chủ trì', 'TT|Chủ trì|Nhiệm vụ', '1|Bộ Công an|Kiểm tra'], ['3: Kiểm tra (lead Bộ Công an)']],
    ['with columns that have no head between', ['Nhiệm vụ||||Chủ trì', 'Rà soát||||Bộ Y tế'], ['2: Rà soát (lead Bộ Y tế)']],
    ['over the days a task begins and ends', ['TT|Nhiệm vụ|Chủ trì|Thời gian|', '|||Ngày bắt đầu|Hoàn thành', '1|Rà soát|Bộ Y tế|1/6/2023|1/9/2023'], ['3: Rà soát (lead Bộ Y tế; 2023-09-01)']],
    ['over letters with brackets', ['TT|Nhiệm vụ|Chủ trì', 'a)|b)|(c)', '1|Rà soát|Bộ Y tế'], ['3: Rà soát (lead Bộ Y tế)']],
    ['whose second row is not all known: that is of the body', ['TT|Nhiệm vụ|Đơn vị||Thời hạn', '||Chủ trì|màu sắc|', '1|Rà soát|Bộ Y tế|xanh|2023'], ['3: Rà soát (implement Bộ Y tế; 2023-12-31) unread: xanh']],
    ['whose second row stands again on the next page', ['TT|Nhiệm vụ|Đơn vị||Thời hạn', '||Chủ trì|Phối hợp|', '1|Rà soát|Bộ Y tế|Bộ Công an|2023', '||Chủ trì|Phối hợp|', '2|Kiểm tra|Bộ Y tế|Bộ Công an|2023'], ['3: Rà soát (lead Bộ Y tế, coordinate Bộ Công an; 2023-12-31)', '5: Kiểm tra (lead Bộ Y tế, coordinate Bộ Công an; 2023-12-31)']],
    ['of a second table with a column that has no head', ['TT|Nhiệm vụ|Chủ trì', '1|Rà soát|Bộ Y tế', 'TT||Chủ trì|Nhiệm vụ', '1||Bộ Công an|Kiểm tra'], ['2: Rà soát (lead Bộ Y tế)', '4: Kiểm tra (lead Bộ Công an)']],
    ['over rows with fewer cells', ['TT|Nhiệm vụ|Chủ trì|Thời hạn', '1|Rà soát'], ['2: Rà soát']],
  ])('is one %s', (_, rows, tasks) => {
    expect(tasksIn(rows)).toEqual(tasks);
  });

  it.each([
    ['of which less than half is known', ['Nhiệm vụ|Chủ trì|màu sắc|con số|vật liệu']],
    ['that names neither a task, nor who, nor when', ['Sản phẩm|Ghi chú']],
    ['with one known word, and cells that say nothing', ['Nhiệm vụ||']],
  ])('is none %s: what it says is unread', (_, rows) => {
    expect(unreadIn(rows)).toEqual(rows.flatMap((row) => row.split('|').filter((cell) => cell !== '').map((cell) => ['UNREAD_TEXT', 1, cell])));
  });

  it('is looked for in the first twelve rows', () => {
    const below = (captions: number) => tasksIn([...Array.from({ length: captions }, (_, at) => `Lời dẫn ${at}||`), 'TT|Nhiệm vụ|Chủ trì', '1|Rà soát|Bộ Y tế']);

    expect([below(11), below(12)]).toEqual([['13: Rà soát (lead Bộ Y tế)'], []]);
  });

  it('is of the columns that follow in a second table, and of none where a row of two heads says something else', () => {
    expect(tasksIn(['TT|Nhiệm vụ|Chủ trì', '1|Rà soát|Bộ Y tế', 'TT|Chủ trì|Nhiệm vụ', '1|Bộ Công an|Kiểm tra'])).toEqual([
      '2: Rà soát (lead Bộ Y tế)',
      '4: Kiểm tra (lead Bộ Công an)',
    ]);
    expect(tasksIn(['TT|Nhiệm vụ|Thời hạn|Chủ trì', '1|Rà soát|2023|Bộ Y tế', '2|Nội dung||', '3|Tiến độ||Bộ Y tế'])).toEqual([
      '2: Rà soát (lead Bộ Y tế; 2023-12-31)',
      '3: Nội dung',
      '4: Tiến độ (lead Bộ Y tế)',
    ]);
  });

  it('has its rows of heads and numbers by name, and leaves none of them unread', () => {
    const labelsIn = (rows: readonly string[]) => [...new Set(read(rows).remainders.filter(({ kind }) => kind === 'label').map(({ line }) => line))];
    const captioned = ['Bảng 1||', 'TT|Nhiệm vụ|Chủ trì', '(1)|(2)|(3)', '1|Rà soát|Bộ Y tế', '|và báo cáo|'];

    expect(labelsIn(captioned)).toEqual([1, 2, 3]);
    expect(labelsIn(['TT|Nhiệm vụ|Đơn vị|', '||Chủ trì|Phối hợp', '1|Rà soát|Bộ Y tế|Bộ Công an'])).toEqual([1, 2]);
    expect(read(captioned).findings.map(({ code }) => code)).toEqual(['TASK_WITHOUT_DEADLINE']);
    expect(read(captioned).tasks[0]?.source?.map(({ line }) => line)).toEqual([4, 5]);
  });
});

describe('the column of a unit', () => {
  it.each([
    ['and of another beside it gives both', ['Nhiệm vụ|Bộ Công an và Bộ Y tế|Thời hạn', 'Kết nối|x|2023'], ['2: Kết nối (implement Bộ Công an, implement Bộ Y tế; 2023-12-31)']],
    ['whose cells are words', ['Nhiệm vụ|Bộ Công an|Thời hạn', 'Kết nối|theo dõi kỹ|2023'], ['2: Kết nối (2023-12-31) unread: theo dõi kỹ']],
    ['of no register, one of whose cells is words', ['Nhiệm vụ|Sở Tư pháp|Thời hạn', 'Kết nối|x|2023', 'Chia sẻ|theo dõi kỹ|2023'], ['2: Kết nối (2023-12-31) unread: x', '3: Chia sẻ (2023-12-31) unread: theo dõi kỹ']],
    ['of no register without a mark', ['Nhiệm vụ|Sở Tư pháp|Thời hạn', 'Kết nối||2023'], ['2: Kết nối (2023-12-31)']],
    ['with every mark there is, and what is none', ['Nhiệm vụ|Bộ Công an|Bộ Y tế|Bộ Tài chính|Bộ Nội vụ|Thời hạn', 'Kết nối|X|✓|Phối hợp|+|2023', 'Chia sẻ|xx|Chủ trì, phối hợp|v|Thời hạn|2023'], ['2: Kết nối (implement Bộ Công an, implement Bộ Y tế, coordinate Bộ Tài chính, implement Bộ Nội vụ; 2023-12-31)', '3: Chia sẻ (implement Bộ Tài chính; 2023-12-31) unread: xx, Chủ trì, phối hợp, Thời hạn']],
  ])('%s', (_, rows, tasks) => {
    expect(tasksIn(rows)).toEqual(tasks);
  });
});

describe('a row', () => {
  it.each([
    ['below names without a number, in capitals or not', ['TT|Nhiệm vụ|Chủ trì', '|Pháp lý.|', '1|Rà soát|Bộ Y tế', '|CÔNG NGHỆ|', '2|Kiểm tra|Bộ Y tế'], ['3: Pháp lý > Rà soát (lead Bộ Y tế)', '5: CÔNG NGHỆ > Kiểm tra (lead Bộ Y tế)']],
    ['below a name in capitals and one that is not', ['TT|Nhiệm vụ|Chủ trì', '|CÔNG NGHỆ|', '|Pháp lý|', '1|Rà soát|Bộ Y tế'], ['4: CÔNG NGHỆ > Pháp lý > Rà soát (lead Bộ Y tế)']],
    ['below a short name in every cell', ['TT|Nhiệm vụ|Chủ trì', 'Chung|Chung|Chung', '1|Rà soát|Bộ Y tế'], ['3: Chung > Rà soát (lead Bộ Y tế)']],
    ['without a number behind all others', ['TT|Nhiệm vụ|Chủ trì', '1|Rà soát|Bộ Y tế', '|Pháp lý chung|'], ['2: Rà soát (lead Bộ Y tế)', '3: Pháp lý chung']],
    ['below a name in every cell of a table without numbers', ['Nhiệm vụ|Chủ trì', 'Nhóm việc chung|Nhóm việc chung', 'Rà soát|Bộ Y tế'], ['3: Nhóm việc chung > Rà soát (lead Bộ Y tế)']],
    ['called like the head of a column', ['TT|Nhiệm vụ|Chủ trì|Thời hạn', '1|Rà soát|Bộ Y tế|2023', '2|Hoạt động|Bộ Y tế|2023'], ['2: Rà soát (lead Bộ Y tế; 2023-12-31)', '3: Hoạt động (lead Bộ Y tế; 2023-12-31)']],
    ['with a mark among its remarks', ['Nhiệm vụ|Chủ trì|Ghi chú', 'Rà soát|Bộ Y tế|x'], ['2: Rà soát (lead Bộ Y tế)']],
    ['numbered in its cell, over two lines', ['Nhiệm vụ|Chủ trì', '1. Rà soát\nvăn bản|Bộ Y tế'], ['2: Rà soát văn bản (lead Bộ Y tế)']],
    ['below a Roman numeral of two letters', ['TT|Nhiệm vụ|Chủ trì', 'I|Pháp lý|', '1|Rà soát|Bộ Y tế', 'II|Hạ tầng|', '2|Kiểm tra|Bộ Y tế'], ['3: Pháp lý > Rà soát (lead Bộ Y tế)', '5: Hạ tầng > Kiểm tra (lead Bộ Y tế)']],
    ['that has only a name between others of its kind', ['TT|Nhiệm vụ|Chủ trì', '1|Rà soát|Bộ Y tế', '2|Kiểm tra|', '3|Đôn đốc|Bộ Y tế'], ['2: Rà soát (lead Bộ Y tế)', '3: Kiểm tra', '4: Đôn đốc (lead Bộ Y tế)']],
    ['below a name merged over the table, in every cell or in the first', ['TT|Nhiệm vụ|Chủ trì', 'I. PHÁP LÝ|I. PHÁP LÝ|I. PHÁP LÝ', '1|Rà soát|Bộ Y tế', 'Phần việc của các bộ||', '2|Kiểm tra|Bộ Y tế'], ['3: PHÁP LÝ > Rà soát (lead Bộ Y tế)', '5: PHÁP LÝ > Phần việc của các bộ > Kiểm tra (lead Bộ Y tế)']],
    ['that goes on with the row above in small letters, unless that ended', ['TT|Nhiệm vụ|Chủ trì|Thời hạn', '1|Rà soát văn bản|Bộ Y tế|2023', '|và báo cáo kết quả|Bộ Công an|', '2|Kiểm tra.|Bộ Y tế|2023', '|gửi báo cáo|Bộ Công an|2023', '|Đôn đốc|Bộ Công an|2023'], ['2: Rà soát văn bản và báo cáo kết quả (lead Bộ Y tế, lead Bộ Công an; 2023-12-31)', '4: Kiểm tra (lead Bộ Y tế; 2023-12-31)', '5: gửi báo cáo (lead Bộ Công an; 2023-12-31)', '6: Đôn đốc (lead Bộ Công an; 2023-12-31)']],
    ['that says nothing but its number', ['TT|Nhiệm vụ|Chủ trì', '1|Rà soát|Bộ Y tế', '2||', '3|Kiểm tra|Bộ Y tế'], ['2: Rà soát (lead Bộ Y tế)', '4: Kiểm tra (lead Bộ Y tế)']],
    ['with its task in two columns', ['TT|Nội dung|Công việc cụ thể|Chủ trì', '1|Rà soát|văn bản|Bộ Y tế', '2||Kiểm tra|Bộ Y tế'], ['2: Rà soát văn bản (lead Bộ Y tế)', '3: Kiểm tra (lead Bộ Y tế)']],
    ['with its group in a column, over two lines', ['TT|Lĩnh vực|Nhiệm vụ|Chủ trì', '1|Pháp\nlý|Rà soát\nvăn bản|Bộ Y tế'], ['2: Pháp lý > Rà soát văn bản (lead Bộ Y tế)']],
    [
      'below names of every rank: letters, Roman numerals, numbers, parts of numbers, small letters',
      ['TT|Nhiệm vụ|Chủ trì', 'A|Chung|', 'I|Pháp lý|', '1|Rà soát|Bộ Y tế', 'II|HẠ TẦNG|', '1|Kiểm tra|Bộ Y tế', '1.1|Đường truyền|', '1.1.1|Lắp đặt|Bộ Công an', '12|Trạm phát|', 'a|Xây dựng|Bộ Công an', 'b|Vận hành|Bộ Công an', 'B|Riêng|', '3|Tuyển dụng|Bộ Nội vụ'],
      [
        '4: Chung > Pháp lý > Rà soát (lead Bộ Y tế)',
        '6: Chung > HẠ TẦNG > Kiểm tra (lead Bộ Y tế)',
        '8: Chung > HẠ TẦNG > Đường truyền > Lắp đặt (lead Bộ Công an)',
        '10: Chung > HẠ TẦNG > Trạm phát > Xây dựng (lead Bộ Công an)',
        '11: Chung > HẠ TẦNG > Trạm phát > Vận hành (lead Bộ Công an)',
        '13: Riêng > Tuyển dụng (lead Bộ Nội vụ)',
      ],
    ],
    [
      'numbered in the cell of its task',
      ['Nhiệm vụ|Chủ trì', '1. Pháp lý|', '1.1. Rà soát|Bộ Y tế', '1.2.  Kiểm tra|Bộ Y tế', 'tiếp tục đôn đốc|Bộ Công an'],
      ['3: Pháp lý > Rà soát (lead Bộ Y tế)', '4: Pháp lý > Kiểm tra tiếp tục đôn đốc (lead Bộ Y tế, lead Bộ Công an)'],
    ],
    [
      'numbered with marks behind the number',
      ['TT|Nhiệm vụ|Chủ trì', '1.) |Pháp lý|', '1.1.|Rà soát|Bộ Y tế', '2. |Kiểm tra|'],
      ['3: Pháp lý > Rà soát (lead Bộ Y tế)', '4: Pháp lý > Kiểm tra'],
    ],
  ])('%s', (_, rows, tasks) => {
    expect(tasksIn(rows)).toEqual(tasks);
  });
});
