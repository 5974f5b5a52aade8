import { describe, expect, it } from 'vitest';
import { dataFields } from './data-fields.ts';
import { fieldsSpokenOf } from './fields-spoken-of.ts';

describe('fieldsSpokenOf', () => {
  it.each([
    ['Dữ liệu đã được số hóa tập trung tại các bộ ngành, địa phương để sử dụng ngay, điển hình lĩnh vực Tư pháp, đất đai (17 tỉnh đã có dữ liệu), y tế (giấy chứng sinh, giấy khám sức khỏe).', ['tu-phap', 'dat-dai', 'y-te']],
    ['Rà soát dữ liệu thuộc các lĩnh vực phục vụ cho 25 DVC thiết yếu để tập trung số hoá, điển hình lĩnh vực Tư pháp, đất đai, y tế', ['tu-phap', 'dat-dai', 'y-te']],
    ['Số hóa dữ liệu bảo hiểm y tế', ['bao-hiem']],
    ['SỐ HÓA  hồ sơ lao động và hồ sơ người có công', ['lao-dong', 'an-sinh']],
    ['Làm sạch dữ liệu thuế'.normalize('NFD'), ['thue']],
  ])('finds the fields that “%s” names', (title, fields) => {
    expect(fieldsSpokenOf(title)).toEqual(fields);
  });

  it('takes a task that names none for one about every field, the national database being what data is cleaned with', () => {
    const cleaning =
      'Về làm sạch dữ liệu: Đồng bộ, làm sạch dữ liệu và gắn số định danh cá nhân để người dân được hưởng tiện ích từ Cơ sở dữ liệu quốc gia về dân cư.';

    expect(fieldsSpokenOf(cleaning)).toEqual(dataFields);
  });

  it.each([
    'Nghị định về định danh và xác thực điện tử; Nghị định bảo vệ dữ liệu cá nhân',
    'Bố trí nhân lực chuyên trách y tế',
    'Các đơn vị thuê hạ tầng',
  ])('finds none in “%s”, which has nothing digitised or cleaned', (title) => {
    expect(fieldsSpokenOf(title)).toEqual([]);
  });

  it('reads whole words only', () => {
    expect(fieldsSpokenOf('Số hóa hồ sơ thuếu')).toEqual(dataFields);
  });
});
