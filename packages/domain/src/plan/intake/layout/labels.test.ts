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

  it('takes the bare word for who does the work at the head of a column', () => {
    expect(readColumnHead('Đơn vị')).toEqual({ field: 'units', role: 'implement' });
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
  ])('%s', (text, parts) => {
    expect(cut(text)).toEqual(parts);
  });
});
