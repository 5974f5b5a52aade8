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
