import { describe, expect, it } from 'vitest';
import { nationalRegister } from '../../../unit/index.ts';
import { marksOf } from '../../marks.ts';
import { documentFromText, readDraft } from '../index.ts';

/** What each stretch of a line became, as `kind: words`, in order; for a field with the line that names its task. */
function marksIn(lines: readonly string[], line: number): readonly string[] {
  const document = documentFromText(lines.join('\n'));
  const draft = readDraft(document, { year: 2022, register: nationalRegister });
  const text = document.lines[line - 1]?.text ?? '';
  return marksOf(draft)
    .filter((mark) => mark.line === line)
    .map(({ kind, task, from, to }) => `${kind}${task === null ? '' : ` of ${task}`}: ${text.slice(from, to)}`);
}

const title = 'KẾ HOẠCH NĂM 2022';

describe('the places of the fields', () => {
  it('are the words as written, with the numbering, the labels and the punctuation between them by name', () => {
    const task = '1. Xây dựng Nghị định. Đơn vị chủ trì: Bộ Công an. Thời gian hoàn thành: Tháng 8/2022.';

    expect(marksIn([title, '', task], 3)).toEqual([
      'numbering: 1',
      'joining: . ',
      'title of 3: Xây dựng Nghị định',
      'joining: . ',
      'label: Đơn vị chủ trì',
      'joining: : ',
      'unit of 3: Bộ Công an',
      'joining: . ',
      'label: Thời gian hoàn thành',
      'joining: : ',
      'deadline of 3: Tháng 8/2022',
      'joining: .',
    ]);
  });

  it('of a title that other words are cut out of are its pieces', () => {
    const task = '1. Bộ Tư pháp chủ trì, phối hợp với Bộ Công an rà soát văn bản, hoàn thành trước ngày 15/9/2022, báo cáo Thủ tướng.';
    const titles = marksIn([title, '', task], 3).filter((mark) => mark.startsWith('title'));

    expect(titles).toEqual(['title of 3: rà soát văn bản', 'title of 3: báo cáo Thủ tướng']);
  });

  it('follow words over the end of a line', () => {
    const lines = [title, '', '1. Rà soát các quy định về giấy tờ công dân và cắt giảm,', 'đơn giản hóa thủ tục. Đơn vị chủ trì: Bộ Tư pháp.'];

    expect(marksIn(lines, 4)[0]).toBe('title of 3: đơn giản hóa thủ tục');
  });

  it('of units a heading gives to all below it are in the heading, once for each task', () => {
    const lines = [title, '', '1. Bộ Tài chính:', 'a) Bố trí kinh phí trong tháng 8/2022.', 'b) Hướng dẫn chi trả trong tháng 9/2022.'];

    expect(marksIn(lines, 3)).toEqual(['heading: 1', 'joining: . ', 'unit of 4: Bộ Tài chính', 'unit of 5: Bộ Tài chính', 'joining: :']);
  });

  it('of a unit that heads a column are in the head of the table', () => {
    const lines = [title, '', '| TT | Nhiệm vụ | Bộ Công an | Thời hạn |', '|---|---|---|---|', '| 1 | Cấp thẻ căn cước | x | 12/2022 |'];

    expect(marksIn(lines, 3)).toContain('unit of 5: Bộ Công an');
    expect(marksIn(lines, 5)).toEqual([
      'numbering: | 1',
      'joining:  | ',
      'title of 5: Cấp thẻ căn cước',
      'joining:  | ',
      'remark: x',
      'joining:  | ',
      'deadline of 5: 12/2022',
      'joining:  |',
    ]);
  });

  it('name what is said of a task and kept by no field a remark', () => {
    const task = '1. Cấp tài khoản định danh. Đơn vị chủ trì: Bộ Công an. Ghi chú: theo Quyết định 06.';

    expect(marksIn([title, '', task], 3)).toContain('remark: theo Quyết định 06.');
  });

  it('show one wording for both deadlines it gives', () => {
    const task = '1. Lập dự toán. Đơn vị chủ trì: Bộ Tài chính. Thời gian hoàn thành: tháng 9 và tháng 10/2022.';
    const dated = marksIn([title, '', task], 3).filter((mark) => mark.startsWith('deadline'));

    expect(dated).toEqual(['deadline of 3: tháng 9 và tháng 10/2022', 'deadline of 3: tháng 9 và tháng 10/2022']);
  });

  it('leave the frame, the title, an introduction and the name of a group by name', () => {
    const lines = ['Số: 12/KH-UBND', title, '', 'Thực hiện Quyết định số 06, đơn vị lập kế hoạch như sau:', '', 'I. PHÁP LÝ', '1. Rà soát văn bản. Đơn vị chủ trì: Sở Tư pháp.'];

    expect([1, 2, 4, 6].map((line) => marksIn(lines, line)[0])).toEqual([
      'frame: Số: 12/KH-UBND',
      'document-title: KẾ HOẠCH NĂM 2022',
      'introduction: Thực hiện Quyết định số 06, đơn vị lập kế hoạch như sau:',
      'heading: I. PHÁP LÝ',
    ]);
  });
});

describe('the words', () => {
  it.each([
    ['of a deadline begin with the product it is for', ['1. Trình Nghị định, Thông tư. Đơn vị chủ trì: Bộ Y tế. Thời hạn: Nghị định: tháng 9/2022; Thông tư: tháng 12/2022.'], 1, ['numbering: 1', 'joining: . ', 'title of 1: Trình Nghị định, Thông tư', 'joining: . ', 'label: Đơn vị chủ trì', 'joining: : ', 'unit of 1: Bộ Y tế', 'joining: . ', 'label: Thời hạn', 'joining: : ', 'deadline of 1: Nghị định: tháng 9/2022', 'joining: ; ', 'deadline of 1: Thông tư: tháng 12/2022', 'joining: .']],
    ['of a group within the line are a heading', ['1. Về dữ liệu: Đồng bộ dữ liệu dân cư. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 2022.'], 1, ['numbering: 1', 'joining: . ', 'heading: Về dữ liệu', 'joining: : ', 'title of 1: Đồng bộ dữ liệu dân cư', 'joining: . ', 'label: Đơn vị chủ trì', 'joining: : ', 'unit of 1: Bộ Y tế', 'joining: . ', 'label: Thời hạn', 'joining: : ', 'deadline of 1: 2022', 'joining: .']],
    ['of a line without a task are of its units and days', ['Đơn vị chủ trì: Bộ Y tế, Bộ Công an; Thời hạn: 9/2022', '1. Rà soát'], 1, ['label: Đơn vị chủ trì', 'joining: : ', 'unit of 1: Bộ Y tế', 'joining: , ', 'unit of 1: Bộ Công an', 'joining: ; ', 'label: Thời hạn', 'joining: : ', 'deadline of 1: 9/2022']],
    ['go over the break of a line in a cell', ['| TT | Nhiệm vụ | Chủ trì | Thời hạn |', '|--|--|--|--|', '| 1. | Rà soát<br>văn bản | Bộ Y tế<br/>Bộ Công an | 9/2022 |'], 3, ['numbering: | 1', 'joining: . | ', 'title of 3: Rà soát<br>văn bản', 'joining:  | ', 'unit of 3: Bộ Y tế', 'joining: <br/>', 'unit of 3: Bộ Công an', 'joining:  | ', 'deadline of 3: 9/2022', 'joining:  |']],
    ['of a column of groups are a heading, and of a column of remarks a remark', ['| Lĩnh vực | Nhiệm vụ | Chủ trì | Ghi chú |', '|--|--|--|--|', '| Pháp lý | Rà soát | Bộ Y tế | gấp lắm |'], 3, ['heading: | Pháp lý', 'joining:  | ', 'title of 3: Rà soát', 'joining:  | ', 'unit of 3: Bộ Y tế', 'joining:  | ', 'remark: gấp lắm |']],
    ['of no field are unread', ['1. Rà soát văn bản. Đơn vị chủ trì: Bộ Y tế trong mọi trường hợp. Thời hạn: 9/2022.'], 1, ['numbering: 1', 'joining: . ', 'title of 1: Rà soát văn bản', 'joining: . ', 'label: Đơn vị chủ trì', 'joining: : ', 'unit of 1: Bộ Y tế', 'joining:  ', 'unread: trong mọi trường hợp', 'joining: . ', 'label: Thời hạn', 'joining: : ', 'deadline of 1: 9/2022', 'joining: .']],
    ['behind a dash begin without a number', ['1. Một', '1.1. Hai. Đơn vị chủ trì: Bộ Y tế', 'a) Ba. Đơn vị chủ trì: Bộ Y tế', '- Bốn. Đơn vị chủ trì: Bộ Y tế'], 4, ['joining: - ', 'title of 4: Bốn', 'joining: . ', 'label: Đơn vị chủ trì', 'joining: : ', 'unit of 4: Bộ Y tế']],
    ['of who answers for it are a remark', ['1. Rà soát. Người chịu trách nhiệm: Ông Trần An. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 9/2022.'], 1, ['numbering: 1', 'joining: . ', 'title of 1: Rà soát', 'joining: . ', 'label: Người chịu trách nhiệm', 'joining: : ', 'remark: Ông Trần An', 'joining: . ', 'label: Đơn vị chủ trì', 'joining: : ', 'unit of 1: Bộ Y tế', 'joining: . ', 'label: Thời hạn', 'joining: : ', 'deadline of 1: 9/2022', 'joining: .']],
    ['of several units named after one word are each of one', ['1. Rà soát. Đơn vị phối hợp: các Bộ: Quốc phòng, Công an. Thời hạn: 9/2022.'], 1, ['numbering: 1', 'joining: . ', 'title of 1: Rà soát', 'joining: . ', 'label: Đơn vị phối hợp', 'joining: : các ', 'unit of 1: Bộ: Quốc phòng', 'joining: , ', 'unit of 1: Công an', 'joining: . ', 'label: Thời hạn', 'joining: : ', 'deadline of 1: 9/2022', 'joining: .']],
    ['of a unit named twice are where it is charged', ['1. Bộ Y tế rà soát văn bản của Bộ Y tế, hoàn thành trước ngày 15/9/2022.'], 1, ['numbering: 1', 'joining: . ', 'unit of 1: Bộ Y tế', 'joining:  ', 'title of 1: rà soát văn bản của Bộ Y tế', 'joining: , hoàn thành ', 'deadline of 1: trước ngày 15/9/2022', 'joining: .']],
    ['of a day a heading gives are in the heading, once for each task', ['I. Pháp lý. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 9/2022', '1. Rà soát', '2. Kiểm tra'], 1, ['heading: I. Pháp lý. Đơn vị chủ trì', 'joining: : ', 'unit of 2: Bộ Y tế', 'unit of 3: Bộ Y tế', 'joining: . ', 'heading: Thời hạn', 'joining: : ', 'deadline of 2: 9/2022', 'deadline of 3: 9/2022']],
    ['may be in capitals', ['1. RÀ SOÁT. ĐƠN VỊ CHỦ TRÌ: BỘ Y TẾ. THỜI HẠN: 9/2022.'], 1, ['numbering: 1', 'joining: . ', 'title of 1: RÀ SOÁT', 'joining: . ', 'label: ĐƠN VỊ CHỦ TRÌ', 'joining: : ', 'unit of 1: BỘ Y TẾ', 'joining: . ', 'label: THỜI HẠN', 'joining: : ', 'deadline of 1: 9/2022', 'joining: .']],
    ['may be bold', ['1. **Rà soát** văn bản. **Đơn vị chủ trì:** Bộ Y tế. **Thời hạn:** 9/2022.'], 1, ['numbering: 1', 'joining: . **', 'title of 1: Rà soát** văn bản', 'joining: . **', 'label: Đơn vị chủ trì', 'joining: :** ', 'unit of 1: Bộ Y tế', 'joining: . **', 'label: Thời hạn', 'joining: :** ', 'deadline of 1: 9/2022', 'joining: .']],
    ['of dashes are of the task they tell of', ['1. Rà soát văn bản', 'Đơn vị chủ trì: Bộ Y tế', '2. Kiểm tra', '- Luật Đất đai', '- Luật Nhà ở', 'Đơn vị chủ trì: Bộ Y tế'], 5, ['joining: - ', 'title of 4: Luật Nhà ở']],
    ['of a row that has no number begin with its title', ['| Nhiệm vụ | Chủ trì | Thời hạn | Kết quả đến nay |', '|--|--|--|--|', '| Rà soát | Bộ Y tế | 9/2022 | đạt một nửa |'], 3, ['joining: | ', 'title of 3: Rà soát', 'joining:  | ', 'unit of 3: Bộ Y tế', 'joining:  | ', 'deadline of 3: 9/2022', 'joining:  | ', 'remark: đạt một nửa |']],
    ['of a code in a cell are no number', ['| Mã | Nhiệm vụ | Chủ trì |', '|--|--|--|', '| A-12 | Rà soát | Bộ Y tế |'], 3, ['remark: | A-12', 'joining:  | ', 'title of 3: Rà soát', 'joining:  | ', 'unit of 3: Bộ Y tế', 'joining:  |']],
    ['of deadlines in one wording are the whole wording', ['1. Rà soát. Đơn vị chủ trì: Bộ Y tế. Thời hạn: tháng 9 và tháng 10/2022; tháng 9/2022.'], 1, ['numbering: 1', 'joining: . ', 'title of 1: Rà soát', 'joining: . ', 'label: Đơn vị chủ trì', 'joining: : ', 'unit of 1: Bộ Y tế', 'joining: . ', 'label: Thời hạn', 'joining: : ', 'deadline of 1: tháng 9 và tháng 10/2022; tháng 9/2022', 'deadline of 1: tháng 9 và tháng 10/2022; tháng 9/2022', 'deadline of 1: tháng 9 và tháng 10/2022; tháng 9/2022', 'joining: .']],
    ['stand between dashes', ['1. Rà soát – Đơn vị chủ trì: Bộ Y tế – Thời hạn: 9/2022'], 1, ['numbering: 1', 'joining: . ', 'title of 1: Rà soát', 'joining:  – ', 'label: Đơn vị chủ trì', 'joining: : ', 'unit of 1: Bộ Y tế', 'joining:  – ', 'label: Thời hạn', 'joining: : ', 'deadline of 1: 9/2022']],
    ['of a text without a task are unread', ['KẾ HOẠCH NĂM 2022', '', 'Nơi nhận: - Như trên;'], 3, ['unread: Nơi nhận: - Như trên', 'joining: ;']],
  ])('%s', (_, lines, line, marks) => {
    expect(marksIn(lines, line)).toEqual(marks);
  });
});
