import { describe, expect, it } from 'vitest';
import { cutAtLabels } from './fields.ts';
import { readColumnHead, readLabel } from './labels.ts';

describe('readLabel', () => {
  it.each([
    ['Đơn vị thực hiện', 'implement'],
    ['Đơn vị lập hồ sơ', 'prepare'],
    ['Đơn vị phê duyệt', 'approve'],
    ['Cơ quan chủ trì', 'lead'],
    ['Cơ quan phối hợp', 'coordinate'],
    ['Cơ quan, đơn vị thực hiện', 'implement'],
    ['Đơn vị chủ trì tham mưu thực hiện', 'lead'],
    ['Đơn vị phối hợp thực hiện', 'coordinate'],
    ['Cơ quan thẩm định', 'approve'],
    ['Cơ quan chủ trì thẩm định và trình duyệt', 'approve'],
    ['Cơ quan trình', 'prepare'],
    ['Cơ quan soạn thảo', 'prepare'],
    ['Cơ quan thẩm tra/chuẩn bị ý kiến', 'approve'],
    ['Cơ quan chủ trì theo dõi, đánh giá', 'supervise'],
    ['Cơ quan chủ trì soạn thảo', 'lead'],
    ['Đơn vị chịu trách nhiệm thực hiện', 'implement'],
    ['Phân công trách nhiệm', 'implement'],
    ['CƠ QUAN CHỦ TRÌ', 'lead'],
    ['Đơn vị chủ trì, phối hợp', 'mixed'],
  ])('gives the units after “%s” the role %s', (words, role) => {
    expect(readLabel(words)).toEqual({ field: 'units', role });
  });

  it.each([
    ['Thời gian hoàn thành', 'deadline'],
    ['Thời hạn', 'deadline'],
    ['Tiến độ hoàn thành', 'deadline'],
    ['Dự kiến hoàn thành', 'deadline'],
    ['Sản phẩm dự kiến', 'product'],
    ['Kết quả, sản phẩm', 'product'],
    ['Nội dung công việc', 'task'],
    ['Nhóm nhiệm vụ', 'group'],
    ['Người đứng đầu chịu trách nhiệm', 'accountable'],
    ['Ghi chú', 'note'],
    ['STT', 'ordinal'],
  ])('knows “%s” as a %s', (words, field) => {
    expect(readLabel(words)).toEqual({ field });
  });

  it.each(['Hạ tầng', 'Về làm sạch dữ liệu', 'Bộ Công an', 'Nghị định', 'Đơn vị'])(
    'does not take “%s” for a label',
    (words) => {
      expect(readLabel(words)).toBeNull();
    },
  );

  it.each([
    ['thời  HẠN (nếu có)', { field: 'deadline' }],
    ['Sản phẩm (dự kiến)', { field: 'product' }],
    ['Đơn vị chủ trì (của tỉnh)', { field: 'units', role: 'lead' }],
    ['Sản phẩm (hai bản)', null],
    [`Lãnh đạo ${'a'.repeat(71)}`, { field: 'accountable' }],
    [`Lãnh đạo ${'a'.repeat(72)}`, null],
  ])('reads “%s” whatever its capitals, spaces and bracket', (words, label) => {
    expect(readLabel(words)).toEqual(label);
  });

  it.each([
    ['Đơn vị hướng dẫn', 'supervise'],
    ['Đơn vị trách nhiệm tổ chức thực hiện', 'implement'],
    ['Chủ trì và phối hợp', 'mixed'],
    ['Phối hợp, thẩm định', 'coordinate'],
    ['Thẩm định, giám sát', 'approve'],
    ['Chủ trì, theo dõi', 'supervise'],
    ['Xây dựng, triển khai', 'prepare'],
    ['Giao cho các sở, ngành', 'implement'],
  ])('weighs the duties of “%s”: %s', (words, role) => {
    expect(readLabel(words)).toEqual({ field: 'units', role });
  });

  it('takes the bare word for who does the work at the head of a column', () => {
    expect(readColumnHead('Đơn vị')).toEqual({ field: 'units', role: 'implement' });
    expect(readColumnHead(' CƠ QUAN,  địa phương ')).toEqual({ field: 'units', role: 'implement' });
    expect(readColumnHead('Thời hạn')).toEqual({ field: 'deadline' });
    expect(readColumnHead('Đơn vị tính')).toBeNull();
  });
});

describe('cutAtLabels', () => {
  const cut = (text: string) => {
    const { head, fields } = cutAtLabels(text);
    return [head, ...fields.map(({ label, value }) => [label.field, value])];
  };

  it.each([
    [
      'Sửa đổi Thông tư. Đơn vị chủ trì: Bộ Y tế. Thời hạn: 9/2022.',
      ['Sửa đổi Thông tư.', ['units', 'Bộ Y tế'], ['deadline', '9/2022']],
    ],
    [
      'Sửa đổi Thông tư (Chủ trì: Bộ Y tế; thời hạn: 9/2022).',
      ['Sửa đổi Thông tư', ['units', 'Bộ Y tế'], ['deadline', '9/2022']],
    ],
    [
      'Lập hồ sơ cấp độ và phê duyệt: Đơn vị lập hồ sơ: Các bộ.',
      ['Lập hồ sơ cấp độ và phê duyệt:', ['units', 'Các bộ']],
    ],
    ['Đơn vị chủ trì - Bộ Công an', ['', ['units', 'Bộ Công an']]],
    ['Họp giao ban; đơn vị: Bộ Công an', ['Họp giao ban;', ['units', 'Bộ Công an']]],
    ['Đánh giá kết quả: đạt và chưa đạt', ['Đánh giá kết quả: đạt và chưa đạt']],
    ['Rà soát, phối hợp: làm được ngay', ['Rà soát, phối hợp: làm được ngay']],
    ['Rà soát - Đơn vị chủ trì: Bộ Y tế', ['Rà soát', ['units', 'Bộ Y tế']]],
    ['Rà soát; - Đơn vị chủ trì: Bộ Y tế; + Thời hạn: 2023', ['Rà soát;', ['units', 'Bộ Y tế'], ['deadline', '2023']]],
    ['• Đơn vị chủ trì: Bộ Y tế', ['', ['units', 'Bộ Y tế']]],
    ['- Thời hạn - 2023', ['', ['deadline', '2023']]],
    ['Rà soát - Bộ Y tế', ['Rà soát - Bộ Y tế']],
    ['Ghi chú - Theo Quyết định', ['Ghi chú - Theo Quyết định']],
    ['Rà soát - Thời hạn - 2023', ['Rà soát - Thời hạn - 2023']],
    ['Đơn vị chủ trì -Bộ Y tế', ['Đơn vị chủ trì -Bộ Y tế']],
    ['Đơn vị chủ trì - bộ phận một cửa', ['Đơn vị chủ trì - bộ phận một cửa']],
    ['Đơn vị chủ trì - phối hợp: Bộ Y tế', ['', ['units', 'Bộ Y tế']]],
    ['rà soát theo tiến độ: năm 2023', ['rà soát theo tiến độ: năm 2023']],
    ['Rà soát, Thời hạn: 2023', ['Rà soát,', ['deadline', '2023']]],
    ['Rà soát… thời hạn: 2023', ['Rà soát…', ['deadline', '2023']]],
    ['Rà soát – thời hạn: 2023', ['Rà soát', ['deadline', '2023']]],
    ['Rà soát: Thời hạn: 2023', ['Rà soát:', ['deadline', '2023']]],
    ['Rà soát 1.Thời hạn: 2023', ['Rà soát 1.', ['deadline', '2023']]],
    ['Rà soát. Ghi chú: theo Nghị quyết', ['Rà soát.', ['note', 'theo Nghị quyết']]],
    ['Rà soát. ghi chú: theo Nghị quyết', ['Rà soát. ghi chú: theo Nghị quyết']],
    ['Rà soát Ghi chú: theo Nghị quyết', ['Rà soát Ghi chú: theo Nghị quyết']],
    ['Ghi chú: theo Nghị quyết', ['', ['note', 'theo Nghị quyết']]],
    ['Rà soát (đơn vị: Bộ Y tế)', ['Rà soát', ['units', 'Bộ Y tế']]],
    ['Rà soát. Đơn vị: Bộ Y tế', ['Rà soát. Đơn vị: Bộ Y tế']],
    ['Cơ quan: Bộ Y tế', ['', ['units', 'Bộ Y tế']]],
    ['Cá nhân: Trần An', ['Cá nhân: Trần An']],
    ['Rà soát (chủ trì: Bộ Y tế (BYT))', ['Rà soát', ['units', 'Bộ Y tế (BYT)']]],
    ['Chủ trì: ; Thời hạn: 2023', ['', ['units', ''], ['deadline', '2023']]],
    ['Sản phẩm: Báo cáo: hai bản. Thời hạn: 2023', ['', ['product', 'Báo cáo: hai bản'], ['deadline', '2023']]],
    ['Rà soát và các đơn vị phối hợp: Bộ Y tế', ['Rà soát và các đơn vị phối hợp: Bộ Y tế']],
    ['#: 1', ['', ['ordinal', '1']]],
    ['Rà soát (lần 2). Đơn vị chủ trì: Bộ Y tế', ['Rà soát (lần 2).', ['units', 'Bộ Y tế']]],
    ['Rà soát (chủ trì: Bộ Y tế (BYT); thời hạn: 2023)', ['Rà soát', ['units', 'Bộ Y tế (BYT)'], ['deadline', '2023']]],
    ['Rà soát (Sản phẩm: Báo cáo)', ['Rà soát', ['product', 'Báo cáo']]],
    ['Rà soát. Sản phẩm: Báo cáo', ['Rà soát.', ['product', 'Báo cáo']]],
    ['Rà soát, Sản phẩm: Báo cáo', ['Rà soát,', ['product', 'Báo cáo']]],
    ['rà soát các sản phẩm: báo cáo', ['rà soát các sản phẩm: báo cáo']],
    ['Các đơn vị: Bộ Y tế', ['Các đơn vị: Bộ Y tế']],
    ['Đơn vị tính: tấn', ['Đơn vị tính: tấn']],
    ['Đơn vị : Bộ Y tế', ['', ['units', 'Bộ Y tế']]],
    ['Rà soát (lần 2) đơn vị: Bộ Y tế', ['Rà soát (lần 2) đơn vị: Bộ Y tế']],
    ['Rà soát. Kết quả. Thời hạn: 2023', ['Rà soát. Kết quả.', ['deadline', '2023']]],
    ['Rà soát - ghi chú: theo Nghị quyết', ['Rà soát - ghi chú: theo Nghị quyết']],
    ['- Ghi chú: theo Nghị quyết', ['', ['note', 'theo Nghị quyết']]],
    ['Làm. Việc thời hạn: 2023', ['Làm. Việc thời hạn: 2023']],
    ['Rà soát; việc Ghi chú: theo Nghị quyết', ['Rà soát; việc Ghi chú: theo Nghị quyết']],
    ['Rà soát.–Thời hạn: 2023', ['Rà soát.', ['deadline', '2023']]],
    ['Rà soát: x: Thời hạn: 2023', ['Rà soát: x:', ['deadline', '2023']]],
  ])('%s', (text, parts) => {
    expect(cut(text)).toEqual(parts);
  });
});
