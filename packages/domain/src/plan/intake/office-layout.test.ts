import { describe, expect, it } from 'vitest';
import { nationalRegister } from '../../unit/index.ts';
import type { DocumentLine, PlanDocument } from '../document.ts';
import { documentFromText, readDraft } from './index.ts';

/** Lines as the readers of office files give them: a list of cells is a row. */
function documentOf(lines: readonly (string | readonly string[])[]): PlanDocument {
  return {
    lines: lines.map((said, index): DocumentLine => {
      const line = index + 1;
      return typeof said === 'string'
        ? { line, text: said, cells: null }
        : { line, text: `| ${said.join(' | ')} |`, cells: said };
    }),
  };
}

const readOffice = (lines: readonly (string | readonly string[])[]) =>
  readDraft(documentOf(lines), { year: null, register: nationalRegister });
const read = (lines: readonly string[]) =>
  readDraft(documentFromText(lines.join('\n')), { year: null, register: nationalRegister });

const unitsIn = (draft: ReturnType<typeof read>) =>
  draft.tasks.map(({ assignments }) => assignments.map(({ role, unit }) => `${role} ${unit}`));
const duesIn = (draft: ReturnType<typeof read>) =>
  draft.tasks.map(({ deadlines }) => deadlines.map(({ due }) => due));

describe('a label broken by the width of the page', () => {
  it.each([
    ['within its words', ['1. Rà soát văn bản. Đơn vị chủ trì: Bộ Công an. Thời', 'hạn: 30/6/2023.']],
    ['before words that are a label too', ['1. Rà soát văn bản. Đơn vị', 'chủ trì: Bộ Công an. Thời hạn: 30/6/2023.']],
    ['before what it says', ['1. Rà soát văn bản. Đơn vị chủ trì:', 'Bộ Công an. Thời hạn: 30/6/2023.']],
  ])('%s is one label', (_, lines) => {
    const draft = read(lines);

    expect(draft.tasks.map(({ title }) => title)).toEqual(['Rà soát văn bản']);
    expect(unitsIn(draft)).toEqual([['lead Bộ Công an']]);
    expect(duesIn(draft)).toEqual([['2023-06-30']]);
  });

  it('keeps the comma between units that stand on two lines', () => {
    const draft = read(['1. Rà soát', 'Đơn vị phối hợp: Bộ Công an,', 'Bộ Y tế.', 'Thời hạn: 2023']);

    expect(unitsIn(draft)).toEqual([['coordinate Bộ Công an', 'coordinate Bộ Y tế']]);
  });
});

describe('a table', () => {
  const head = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'];

  it('that follows another without a word between has a head of its own', () => {
    const draft = readOffice([
      head,
      ['1', 'Rà soát', 'Bộ Y tế', '2023'],
      ['TT', 'Chủ trì', 'Nhiệm vụ', 'Thời hạn'],
      ['1', 'Bộ Công an', 'Kiểm tra', '2024'],
    ]);

    expect(draft.tasks.map(({ title }) => title)).toEqual(['Rà soát', 'Kiểm tra']);
    expect(unitsIn(draft)).toEqual([['lead Bộ Y tế'], ['lead Bộ Công an']]);
  });

  it('reads a column headed by a unit of no register when its cells only mark', () => {
    const draft = readOffice([
      ['Nhiệm vụ', 'Sở Tư pháp', 'Phòng Y tế', 'Thời hạn'],
      ['Kết nối', 'Chủ trì', 'x', '2023'],
    ]);

    expect(unitsIn(draft)).toEqual([['lead Sở Tư pháp', 'implement Phòng Y tế']]);
  });

  it('reads the days under a head of days, whatever is done on them', () => {
    const draft = readOffice([
      ['TT', 'Tên văn bản', 'Chủ trì', 'Thời gian', ''],
      ['', '', '', 'Trình', 'Ban hành'],
      ['1', 'Nghị định', 'Bộ Y tế', '15/7/2022', '15/8/2022'],
    ]);

    expect(unitsIn(draft)).toEqual([['lead Bộ Y tế']]);
    expect(duesIn(draft)).toEqual([['2022-07-15', '2022-08-15']]);
  });

  it('ends where those who sign and receive stand side by side', () => {
    const draft = readOffice([
      head,
      ['1', 'Rà soát', 'Bộ Y tế', '2023'],
      ['Nơi nhận:\n- Như trên;', '', 'CHỦ TỊCH\nTrần Văn An', ''],
      ['- Lưu: VT', '', '', ''],
    ]);

    expect(draft.tasks).toHaveLength(1);
    expect(draft.orphans).toEqual([]);
    expect(draft.coverage.accounted).toBe(draft.coverage.characters);
  });
});

describe('what assigns no work', () => {
  it('is an article that only enacts', () => {
    const draft = read([
      'QUYẾT ĐỊNH',
      'Ban hành Kế hoạch năm 2023',
      '',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN',
      'Căn cứ Luật Tổ chức chính quyền địa phương;',
      'QUYẾT ĐỊNH:',
      'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch năm 2023.',
      'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.',
      'Điều 3. Chánh Văn phòng, Trưởng phòng Nội vụ chịu trách nhiệm thi hành Quyết định này./.',
      'Điều 4. Bộ Y tế rà soát dữ liệu, hoàn thành trước ngày 30/6/2023.',
    ]);

    expect(draft.tasks.map(({ title }) => title)).toEqual(['rà soát dữ liệu']);
  });

  it('is the second line of closing words', () => {
    const draft = read([
      '1. Bộ Y tế rà soát dữ liệu, hoàn thành trước ngày 30/6/2023.',
      '',
      'Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị báo cáo Bộ để được',
      'hướng dẫn./.',
    ]);

    expect(draft.tasks.map(({ title }) => title)).toEqual(['rà soát dữ liệu']);
  });

  it('but after the first charge of a notice no paragraph is an introduction', () => {
    const draft = read([
      'THÔNG BÁO',
      'Kết luận tại cuộc họp',
      '',
      'Cuộc họp đã nghe báo cáo.',
      '',
      'Giao Bộ Y tế rà soát dữ liệu, hoàn thành trước ngày 30/6/2023.',
      '',
      'Mọi người nhất trí với ý kiến này.',
    ]);

    expect(draft.findings.map(({ code, line }) => [code, line])).toEqual([['UNREAD_TEXT', 8]]);
  });
});

describe('a deadline', () => {
  it.each([
    ['that opens the sentence without a comma', '1. Định kỳ hằng tuần tổng hợp tiến độ. Đơn vị thực hiện: Bộ Y tế.', 'tổng hợp tiến độ'],
    ['on a day of each month, at the end', '1. Báo cáo kết quả vào ngày 15 hằng tháng. Đơn vị thực hiện: Bộ Y tế.', 'Báo cáo kết quả'],
    ['of so many days after something', '1. Kết luận trong 05 ngày làm việc kể từ ngày kiểm tra. Đơn vị thực hiện: Bộ Y tế.', 'Kết luận'],
    ['before the mark that ends a text', '1. Bố trí kinh phí, hoàn thành trước ngày 15/4/2022./.', 'Bố trí kinh phí'],
  ])('%s is taken out of the title', (_, line, title) => {
    const [task] = read([line]).tasks;

    expect([task?.title, task?.deadlines.length]).toEqual([title, 1]);
  });
});

describe('a product', () => {
  it('has its place where it is named as the product, also when the title says the same word', () => {
    const line = '1. Xây dựng Thông tư. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 2024. Sản phẩm: Thông tư.';
    const draft = read([line]);

    expect(draft.tasks[0]?.productSource).toEqual([{ line: 1, from: line.lastIndexOf('Thông tư'), to: line.length - 1 }]);
    expect(draft.coverage.accounted).toBe(draft.coverage.characters);
  });
});
