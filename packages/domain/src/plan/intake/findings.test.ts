import { describe, expect, it } from 'vitest';
import { day } from '../../calendar/index.ts';
import { nationalRegister } from '../../unit/index.ts';
import { documentFromText, readDraft } from './index.ts';

const read = (lines: readonly string[]) => readDraft(documentFromText(lines.join('\n')), { year: null, register: nationalRegister, on: day('2025-07-01') });

const messagesOf = (lines: readonly string[]) => read(lines).findings.map(({ message }) => message);

describe('what a person is told to look at', () => {
  it.each([
    ['1. Rà soát. Đơn vị chủ trì: Bộ Y tế.', ['Nhiệm vụ chưa có thời hạn.']],
    ['1. Rà soát. Thời hạn: 9/2025.', ['Nhiệm vụ chưa có đơn vị được giao.']],
    ['1. Rà soát. Đơn vị chủ trì: Bộ Y tế, Bộ Công an. Thời hạn: 9/2025.', ['Nhiệm vụ có 2 đơn vị chủ trì: Bộ Y tế; Bộ Công an.']],
    ['1. Rà soát. Đơn vị chủ trì: Vụ Pháp chế. Thời hạn: 9/2025.', ['Danh mục đơn vị chưa có “Vụ Pháp chế”; giữ nguyên chữ trong văn bản.']],
    [
      '1. Rà soát. Đơn vị chủ trì: Bộ Giao thông vận tải. Thời hạn: 9/2025.',
      ['“Bộ Giao thông vận tải” không còn hoạt động vào ngày của văn bản. Đơn vị kế thừa: Bộ Xây dựng.'],
    ],
    [
      '1. Rà soát. Đơn vị chủ trì: các đơn vị liên quan. Thời hạn: 9/2025.',
      ['“các đơn vị liên quan” chưa xác định được gồm những đơn vị nào; cần người duyệt chọn.'],
    ],
    ['1. Rà soát. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 31/9/2025.', ['“31/9/2025” không phải là ngày hoặc kỳ có thật.']],
    ['1. Rà soát. Đơn vị chủ trì: Bộ Y tế. Thời hạn: theo chỉ đạo.', ['Chưa hiểu thời hạn “theo chỉ đạo”.']],
    ['Đơn vị chủ trì: Bộ Y tế', ['Dòng này giao đơn vị hoặc thời hạn nhưng không nêu nhiệm vụ.']],
    ['Kính thưa các đồng chí', ['Chưa đọc được đoạn: “Kính thưa các đồng chí”.']],
  ])('%s', (line, messages) => {
    expect(messagesOf([line])).toEqual(messages);
  });

  it('is offered the time of the document where a task has none, and told where a year was taken from it', () => {
    expect(messagesOf(['KẾ HOẠCH NĂM 2025', '1. Rà soát. Đơn vị chủ trì: Bộ Y tế.', '2. Kiểm tra. Đơn vị chủ trì: Bộ Y tế. Thời hạn: tháng 9.'])).toEqual([
      'Nhiệm vụ chưa có thời hạn. Có thể lấy theo thời gian của văn bản.',
      'Thời hạn “tháng 9” không ghi năm; năm được lấy theo văn bản.',
    ]);
  });

  it('comes from the reader of a file too, in the order of the lines', () => {
    const document = {
      ...documentFromText('1. Rà soát. Đơn vị chủ trì: Bộ Y tế.\n2. Kiểm tra. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 2025.'),
      notes: [
        { code: 'PICTURE_NOT_READ', line: 2, about: 'Hình 1' },
        { code: 'PAGE_WITHOUT_TEXT', line: 2, about: 'Trang 3' },
        { code: 'TRACKED_CHANGES', line: 1, about: '4 chỗ' },
        { code: 'HIDDEN_CONTENT', line: 1, about: 'trang tính “Nháp”' },
      ],
    } as const;
    const { findings } = readDraft(document, { year: null, register: nationalRegister });

    expect(findings.map(({ line, message }) => [line, message])).toEqual([
      [1, 'Nhiệm vụ chưa có thời hạn.'],
      [1, 'Văn bản còn sửa đổi chưa được chấp nhận (4 chỗ); đã đọc như đã chấp nhận.'],
      [1, 'Có phần bị ẩn trong tệp, không đọc: trang tính “Nháp”.'],
      [2, 'Có hình trong tệp, không đọc chữ trong hình: Hình 1.'],
      [2, 'Trang 3 không có lớp chữ (bản quét): chưa đọc được.'],
    ]);
  });
});

it('asks about each piece of unread text, also when two say the same', () => {
  const { findings } = read(['| một | một |', '|--|--|']);

  expect(findings.map(({ code, about }) => [code, about])).toEqual([['UNREAD_TEXT', 'một'], ['UNREAD_TEXT', 'một']]); // prettier-ignore
});

it('asks about the words of a label that name no unit', () => {
  const { findings, tasks } = read(['1. Rà soát. Đơn vị chủ trì: Bộ Y tế trong mọi trường hợp. Thời hạn: 9/2025.']);

  expect(findings.map(({ code, about }) => [code, about])).toEqual([['UNREAD_TEXT', 'trong mọi trường hợp']]);
  expect(tasks[0]?.assignments.map(({ unit }) => unit)).toEqual(['Bộ Y tế']);
});

it('keeps no more of a task than a task can have, and says what it left out of the title', () => {
  const many = (count: number, write: (at: number) => string) => Array.from({ length: count }, (_, at) => write(at)).join('; ');
  const document = {
    lines: [
      ['Lĩnh vực', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Sản phẩm'],
      ['n'.repeat(2001), `${'a'.repeat(10_000)}bc`, many(201, (at) => `Vụ Số ${at}`), many(51, (at) => `${1 + (at % 28)}/${1 + Math.floor(at / 28)}/2025`), 'p'.repeat(5001)],
    ].map((cells, index) => ({ line: index + 1, text: cells.join('|'), cells })),
  };
  const { tasks, findings } = readDraft(document, { year: null, register: nationalRegister });
  const [task] = tasks;

  expect(task?.title).toBe('a'.repeat(10_000));
  expect(findings.filter(({ code }) => code === 'UNREAD_TEXT').map(({ about }) => about)).toEqual(['bc']);
  expect([task?.path[0]?.length, task?.assignments.length, task?.deadlines.length, task?.product?.length]).toEqual([2000, 200, 50, 5000]);
});
