import { describe, expect, it } from 'vitest';
import { nationalRegister } from '../../unit/index.ts';
import { documentFromText, readDraft } from './index.ts';

const task = '1. Rà soát. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 2023.';

const read = (lines: readonly string[]) => readDraft(documentFromText(lines.join('\n')), { year: null, register: nationalRegister });

/** The lines of each kind of words that are of no task: `frame 1 2, heading 4`. */
function partsIn({ remainders }: ReturnType<typeof read>): string {
  const parts = Map.groupBy(remainders.filter(({ kind }) => !['joining', 'numbering', 'label'].includes(kind)), ({ kind }) => kind);
  return [...parts].map(([kind, spans]) => `${kind} ${[...new Set(spans.map(({ line }) => line))].join(' ')}`).join(', ');
}

describe('what a document is called', () => {
  it.each([
    ['with what it is about on the line below its kind, to the year', ['ỦY BAN NHÂN DÂN', 'HUYỆN SÔNG HINH', 'Số: 12/KH-UBND', '', 'KẾ HOẠCH', 'Triển khai Đề án 06 năm 2023', 'trên địa bàn huyện', '', 'Căn cứ Luật Tổ chức chính quyền địa phương;', task], 'KẾ HOẠCH Triển khai Đề án 06 năm 2023', 'frame 1 2 3, document-title 5 6, introduction 7 9'],
    ['of a letter, what it is about', ['Số: 12/UBND', 'V/v phân công nhiệm vụ quý I', 'Kính gửi:', '- Bộ Y tế;', '- Bộ Công an.', 'Thực hiện Đề án 06, đề nghị:', task], 'phân công nhiệm vụ quý I', 'frame 1 3 4 5, document-title 2, introduction 6'],
    ['in capitals over three lines', ['KẾ HOẠCH TRIỂN KHAI', 'ĐỀ ÁN 06 TRÊN ĐỊA BÀN', 'NĂM 2023', 'PHÁP LÝ', task], 'KẾ HOẠCH TRIỂN KHAI ĐỀ ÁN 06 TRÊN ĐỊA BÀN NĂM 2023', 'document-title 1 2 3, heading 4'],
    ['with what it is about below a bracket', ['KẾ HOẠCH', '(Kèm theo Quyết định số 12)', 'Triển khai Đề án 06', task], 'KẾ HOẠCH Triển khai Đề án 06', 'document-title 1 3, frame 2'],
    ['of the one Markdown heading', ['# Việc tháng 9/2023', 'Lời dẫn ngắn', task], 'Việc tháng 9/2023', 'document-title 1, introduction 2'],
    ['of none of two Markdown headings', ['# Việc một', '# Việc hai', task], null, 'heading 1 2'],
    ['in capitals that name work and a time, without a kind', ['CÔNG TÁC THÁNG 9/2023', task], 'CÔNG TÁC THÁNG 9/2023', 'document-title 1'],
    ['of no heading of a group', ['PHÁP LÝ', task], null, 'heading 1'],
    ['of no name of who issues it', ['SỞ Y TẾ', task], null, 'frame 1'],
    ['above who signs and the legal bases', ['QUYẾT ĐỊNH', 'Ban hành Kế hoạch năm 2023', '', 'CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN', 'Căn cứ Luật;', 'Theo đề nghị của Phòng Nội vụ;', 'QUYẾT ĐỊNH:', 'Điều 1. Bộ Y tế rà soát dữ liệu, hoàn thành trước ngày 30/6/2023.'], 'QUYẾT ĐỊNH Ban hành Kế hoạch năm 2023', 'document-title 1 2, frame 4 7, introduction 5 6'],
    ['of its kind alone, before a numbered item', ['KẾ HOẠCH', task], 'KẾ HOẠCH', 'document-title 1'],
    ['with the kind said again', ['KẾ HOẠCH', 'KẾ HOẠCH CHI TIẾT NĂM 2023', task], 'KẾ HOẠCH KẾ HOẠCH CHI TIẾT NĂM 2023', 'document-title 1 2'],
    ['of the document and not of its annex', ['KẾ HOẠCH NĂM 2023', 'I. CHUNG', task, 'Nơi nhận:', '- Như trên;', 'PHỤ LỤC', 'DANH MỤC NHIỆM VỤ', 'Ghi chú chung của phụ lục.', '2. Kiểm tra. Đơn vị chủ trì: Bộ Công an. Thời hạn: 2023.'], 'KẾ HOẠCH NĂM 2023', 'document-title 1 6 7, heading 2, frame 4 5, introduction 8'],
    ['below a letterhead set as a table', ['| ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |', 'KẾ HOẠCH NĂM 2023', task], 'KẾ HOẠCH NĂM 2023', 'frame 1, document-title 2'],
    ['that ends with a full stop', ['KẾ HOẠCH CÔNG TÁC.', 'NĂM 2024', task], 'KẾ HOẠCH CÔNG TÁC.', 'document-title 1, heading 2'],
    ['that ends before an empty line', ['KẾ HOẠCH CÔNG TÁC', '', 'TRIỂN KHAI ĐỀ ÁN', task], 'KẾ HOẠCH CÔNG TÁC', 'document-title 1, heading 3'],
    ['with what it is about in small letters over two lines', ['KẾ HOẠCH', 'Triển khai Đề án 06', 'trên địa bàn huyện', task], 'KẾ HOẠCH Triển khai Đề án 06 trên địa bàn huyện', 'document-title 1 2 3'],
    ['with what it is about, and no heading in capitals behind it', ['KẾ HOẠCH', 'Triển khai Đề án 06', 'PHÁP LÝ', task], 'KẾ HOẠCH Triển khai Đề án 06', 'document-title 1 2, heading 3'],
    ['of its kind, and not of a line in capitals above it', ['CÔNG TÁC THÁNG 9/2023', 'KẾ HOẠCH NĂM 2023', task], 'KẾ HOẠCH NĂM 2023', 'frame 1, document-title 2'],
    ['below whoever stands above its kind', ['TỔ GIÚP VIỆC ĐỀ ÁN', 'KẾ HOẠCH NĂM 2023', task], 'KẾ HOẠCH NĂM 2023', 'frame 1, document-title 2'],
    ['above a heading that names a body', ['KẾ HOẠCH NĂM 2023', '', 'SỞ Y TẾ', task], 'KẾ HOẠCH NĂM 2023', 'document-title 1, heading 3'],
    ['above a list of addressees', ['CÔNG ĐIỆN', 'Kính gửi:', '- Bộ Y tế;', '+ Bộ Công an.', 'Nội dung điện như sau.', task], 'CÔNG ĐIỆN', 'document-title 1, frame 2 3 4, introduction 5'],
    ['of a telegram, above whom it is sent to', ['CÔNG ĐIỆN', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:', '- Giám đốc Sở Y tế;', task], 'CÔNG ĐIỆN', 'document-title 1, frame 2 3'],
    ['above a list of tasks', ['KẾ HOẠCH NĂM 2023', '- Rà soát. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 2023.'], 'KẾ HOẠCH NĂM 2023', 'document-title 1'],
    ['of its kind, when whom it is sent to follows', ['THÔNG BÁO', 'Kính gửi: Bộ Y tế', 'Kết luận cuộc họp', task], 'THÔNG BÁO', 'document-title 1, frame 2, introduction 3'],
    ['with what it is about below its number', ['THÔNG BÁO', 'Số: 12/TB', 'Kết luận cuộc họp', task], 'THÔNG BÁO Kết luận cuộc họp', 'document-title 1 3, frame 2'],
    ['of its kind, when a colon follows', ['THÔNG BÁO', 'Kết luận như sau:', task], 'THÔNG BÁO', 'document-title 1, introduction 2'],
    ['of its kind, when a legal basis follows', ['QUYẾT ĐỊNH', 'Căn cứ Luật Tổ chức chính quyền địa phương', task], 'QUYẾT ĐỊNH', 'document-title 1, introduction 2'],
    ['of a letter, the first thing it is about', ['Số: 12/UBND', 'V/v phân công nhiệm vụ', 'V/v báo cáo', task], 'phân công nhiệm vụ', 'frame 1 3, document-title 2'],
    ['of its title, and not of what it is about below', ['THÔNG BÁO NĂM 2023', 'V/v phân công nhiệm vụ', task], 'THÔNG BÁO NĂM 2023', 'document-title 1, frame 2'],
    ['of its kind, before a numbered heading', ['KẾ HOẠCH', 'I. NHIỆM VỤ', task], 'KẾ HOẠCH', 'document-title 1, heading 2'],
    ['in capitals, before a numbered heading', ['KẾ HOẠCH CÔNG TÁC', 'I. NHIỆM VỤ NĂM', task], 'KẾ HOẠCH CÔNG TÁC', 'document-title 1, heading 2'],
    ['in capitals, over a number that is no year', ['KẾ HOẠCH ĐỀ ÁN 06', 'TRÊN ĐỊA BÀN', task], 'KẾ HOẠCH ĐỀ ÁN 06 TRÊN ĐỊA BÀN', 'document-title 1 2'],
    ['of none below a letterhead in cells', ['| ỦY BAN NHÂN DÂN<br>Số: 12 | Hà Nội |', '| TT | Nhiệm vụ | Chủ trì |', '| 1 | Rà soát | Bộ Y tế |'], null, 'frame 1'],
    ['of none above a table', ['| TT | Nhiệm vụ | Chủ trì |', '| 1 | Rà soát | Bộ Y tế |'], null, ''],
    ['of no numbered heading', ['I. CÔNG TÁC THÁNG 9/2023', task], null, 'heading 1'],
  ])('is read %s', (_, lines, title, parts) => {
    const draft = read(lines);

    expect(draft.title).toBe(title);
    expect(partsIn(draft)).toBe(parts);
  });
});

it('names the number of a page of the frame, and goes on behind it with what it interrupted', () => {
  const draft = read(['KẾ HOẠCH NĂM 2023', '1. Rà soát toàn bộ văn bản', '2', 'quy phạm pháp luật. Đơn vị chủ trì: Bộ Y tế', '- 3 -', 'Trang 4/10', 'Thời hạn: 9/2023']);

  expect(partsIn(draft)).toBe('document-title 1, frame 3 5 6');
  expect(draft.tasks[0]?.source?.map(({ line }) => line)).toEqual([2, 4]);
  expect(draft.tasks[0]?.deadlines[0]?.source?.map(({ line }) => line)).toEqual([7]);
});

it('calls what rounds a document off a remark', () => {
  expect(partsIn(read([task, '', 'Trên đây là Kế hoạch của huyện,', 'đề nghị các đơn vị thực hiện.', 'Nơi nhận: Như trên.']))).toBe('remark 3 4, frame 5');
});
