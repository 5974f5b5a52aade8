import { describe, expect, it } from 'vitest';
import {
  isCapitalHeading,
  isClosing,
  isClosingRemark,
  isEnactment,
  isLetterhead,
  isOnlyKind,
  mayNameIssuer,
  namesDocument,
  opensAnnex,
  sectionOf,
} from './headings.ts';

const long = (text: string) => text.padEnd(301, ' A');

describe('the kind of a document', () => {
  it('is named at the start of a line, in capitals or after a large letter', () => {
    const lines = ['KẾ HOẠCH NĂM 2023', 'Kế hoạch năm 2023', 'kế hoạch năm 2023', 'KẾ HOẠCHNĂM', 'Triển khai Kế hoạch', 'kẾ hoạch', long('KẾ HOẠCH'), long('KẾ HOẠCH').slice(1)];

    expect(lines.map(namesDocument)).toEqual([true, true, false, false, false, false, false, false]);
    expect(namesDocument(long('KẾ HOẠCH').slice(0, 300))).toBe(true);
  });

  it('stands alone, or only with its number', () => {
    const lines = ['KẾ HOẠCH', 'PHỤ LỤC I', 'Sơ đồ 4:', 'PHỤ LỤC số 02', 'KẾ HOẠCH NĂM 2023', 'Về kế hoạch'];

    expect(lines.map(isOnlyKind)).toEqual([true, true, true, true, false, false]);
  });

  it('is an annex that opens a part of its own', () => {
    const lines = ['PHỤ LỤC', 'Phụ lục II', 'PHỤ LỤC PHÂN CÔNG NHIỆM VỤ', 'Phụ lục kèm theo công văn này', 'PHỤ LỤCI', 'Theo PHỤ LỤC', long('PHỤ LỤC')];

    expect(lines.map(opensAnnex)).toEqual([true, true, true, false, false, false, false]);
    expect(opensAnnex(long('PHỤ LỤC').slice(0, 300))).toBe(true);
  });
});

describe('the frame of an official letter', () => {
  it('has motto, number, place and day, and addressee', () => {
    const lines = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số: 12/KH-UBND', 'Hà Nội, ngày 05 tháng 01 năm 2023', 'Kính gửi: Các sở', '-----', 'Rà soát số: 12', 'Hà Nội, năm 2023'];

    expect(lines.map(isLetterhead)).toEqual([true, true, true, true, true, true, false, false]);
  });

  it('names who issues it', () => {
    expect(['ỦY BAN NHÂN DÂN HUYỆN', 'BỘ Y TẾ', 'BỘI CHI', 'CÁC BỘ'].map(mayNameIssuer)).toEqual([true, true, false, false]);
  });

  it('ends with who signs and who receives it', () => {
    const lines = ['Nơi nhận:', 'TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '(Đã ký)', 'Chủ tịch chỉ đạo', 'Đơn vị nhận'];

    expect(lines.map(isClosing)).toEqual([true, true, true, true, true, false, false]);
  });
});

it.each([
  ['Trên đây là Kế hoạch năm 2023.', true],
  ['Trong quá trình triển khai thực hiện, nếu có vướng mắc, báo cáo Bộ.', true],
  ['Văn phòng thông báo để các đơn vị biết, thực hiện./.', true],
  ['Văn phòng truyền đạt đến các sở để thực hiện', true],
  ['[1] Quyết định số 06.', true],
  ['[c12] Sửa lại.', true],
  ['Văn phòng thông báo kết quả cho các đơn vị', false],
  ['Xem [1] Quyết định số 06.', false],
  ['Rà soát trong quá trình thực hiện', false],
])('“%s” rounds a document off or explains a word: %s', (line, closes) => {
  expect(isClosingRemark(line)).toBe(closes);
});

it.each([
  ['Ban hành kèm theo Quyết định này Kế hoạch năm 2023.', true],
  ['Quyết định này có hiệu lực kể từ ngày ký.', true],
  ['Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này.', true],
  ['Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này', true],
  ['Bộ Y tế ban hành Quyết định mới', false],
  ['Bộ Y tế chịu trách nhiệm thi hành Quyết định này và báo cáo kết quả', false],
])('“%s” only enacts: %s', (line, enacts) => {
  expect(isEnactment(line)).toBe(enacts);
});

describe('a line in capitals', () => {
  it('is a heading, save a word in brackets, a piece of a list, and what is too long to be one', () => {
    const lines = ['PHÁP LÝ', 'Pháp lý', 'A', '(BẢN SAO)', '(BẢN SAO) LẦN 2', 'PHÁP LÝ;', 'PHÁP LÝ,', 'PHÁP LÝ, HẠ TẦNG', long('PHÁP LÝ')];

    expect(lines.map(isCapitalHeading)).toEqual([true, false, false, false, true, false, false, true, false]);
    expect(isCapitalHeading(long('PHÁP LÝ').slice(0, 300))).toBe(true);
    expect(isCapitalHeading('PHỤ LỤC (BẢN SAO)')).toBe(true);
  });
});

it('knows the work under a heading from its aims and from how the document is carried out', () => {
  const headings = ['MỤC ĐÍCH, YÊU CẦU', 'Về mục tiêu', 'TỔ CHỨC THỰC HIỆN', 'NHIỆM VỤ', 'Các giải pháp chủ yếu', 'PHÁP LÝ', 'Xác định nhiệm vụ'];

  expect(headings.map(sectionOf)).toEqual(['aims', 'aims', 'closing', 'work', 'work', null, null]);
});
