import { describe, expect, it } from 'vitest';
import { day } from '../../calendar/day.ts';
import { nationalRegister } from '../register/national-register.ts';
import { unitTreeOn } from '../unit-tree.ts';
import { scanUnits } from './scan-units.ts';

const tree = unitTreeOn(nationalRegister, day('2022-07-01'));

/** Each unit by its name, with its id in the register; a group of units has a star. */
const unitsIn = (text: string) =>
  scanUnits(text, tree).map(({ name, unitId, collective }) => {
    const id = collective ? '*' : unitId;
    return id === null ? name : `${name} = ${id}`;
  });

describe('a body beside a unit of the register', () => {
  it.each<[wording: string, units: readonly string[]]>([
    // "và" joins two units; it does not say whose the first is.
    ['Cục Hộ tịch và Bộ Công an', ['Cục Hộ tịch', 'Bộ Công an = G01']],
    ['Cục Hộ tịch, quốc tịch và Bộ Công an', ['Cục Hộ tịch, quốc tịch', 'Bộ Công an = G01']],
    ['Cục Cảnh sát và UBND tỉnh An Giang', ['Cục Cảnh sát', 'UBND tỉnh An Giang = H01']],
    ['Cục Hộ tịch và các bộ, ngành', ['Cục Hộ tịch', 'các bộ, ngành = *']],
    ['Cục Hộ tịch - các bộ, ngành', ['Cục Hộ tịch', 'các bộ, ngành = *']],
    ['Cục Con nuôi, và Cục Bổ trợ tư pháp', ['Cục Con nuôi', 'Cục Bổ trợ tư pháp']],
    ['Cục Con nuôi Vụ Pháp luật', ['Cục Con nuôi', 'Vụ Pháp luật']],
    ['Bộ phận Một cửa Bộ phận Tiếp dân', ['Bộ phận Một cửa', 'Bộ phận Tiếp dân']],
    ['Hội Nông dân Hội Phụ nữ', ['Hội Nông dân', 'Hội Phụ nữ']],
    ['Công an xã/phường', ['Công an xã']],
    ['Công an huyện 5', ['Công an huyện 5']],
    ['Công an tỉnh, quản lý hành chính', ['Công an tỉnh']],
    ['Cục Quản lý, cấp phép', ['Cục Quản lý, cấp phép']],
    ['Cục Con nuôi thuộc', ['Cục Con nuôi']],
    ['Cục Con nuôi tại các', ['Cục Con nuôi']],
    ['Sở Tư pháp An Giang', ['Sở Tư pháp An Giang']],
    ['Sở Tư pháp, An Giang', ['Sở Tư pháp', 'An Giang = H01']],
    ['Sở Tư pháp an giang', ['Sở Tư pháp']],
    ['Vụ Pháp luật quốc tế thuộc Sở Tư pháp', ['Vụ Pháp luật quốc tế', 'Sở Tư pháp']],
    ['Vụ Pháp luật quốc tế -\nBộ Công an', ['Vụ Pháp luật quốc tế', 'Bộ Công an = G01']],
    ['Sở Tư pháp huyện và thành phố', ['Sở Tư pháp', 'huyện và thành phố = *']],
    ['Sở Tư pháp xã hội', ['Sở Tư pháp']],
    ['Sở Tư pháp tỉnh ủy', ['Sở Tư pháp']],
    ['Sở Tư pháp thị trấn Than Uyên', ['Sở Tư pháp thị trấn Than Uyên']],
    ['Sở Tư pháp đặc khu Phú Quốc', ['Sở Tư pháp đặc khu Phú Quốc']],
    ['Sở Tư pháp tỉnh Lai Châu\nMới', ['Sở Tư pháp tỉnh Lai Châu']],
    ['Sở Tư pháp, các huyện', ['Sở Tư pháp', 'các huyện = *']],
    ['Sở Tư pháp\ncác huyện', ['Sở Tư pháp', 'các huyện = *']],
    ['Sở Tư pháp một số tỉnh', ['Sở Tư pháp một số tỉnh = *']],
    ['Ban Quản lý dự án các huyện', ['Ban Quản lý dự án các huyện = *']],
    ['Ban Chỉ huy Phòng thủ dân sự, các tỉnh', ['Ban Chỉ huy Phòng thủ dân sự', 'các tỉnh = *']],
    ['Sở Y tế, Bộ Công', ['Sở Y tế', 'Bộ Công']],
    ['Sở, Sở Tư pháp', ['Sở Tư pháp']],
    ['Sở Y tế, Bộ, Bộ Công an', ['Sở Y tế', 'Bộ Công an = G01']],
    ['Sở Chỉ huy', ['Sở Chỉ huy']], // only "Bộ" before these words is no ministry
    ['Hội Luật gia', ['Hội Luật gia']],
    ['Bộ Tư lệnh Chỉ huy', ['Bộ Tư lệnh Chỉ huy']],
    ['Sở Y tế chi nhánh An Giang', ['Sở Y tế']],
    ['UBND tỉnh An Giang khu vực 1', ['UBND tỉnh An Giang = H01']],
    ['Công an tỉnh, và Bưu điện tỉnh', ['Công an tỉnh', 'Bưu điện tỉnh']],
    ['Cục Hộ tịch,\nquốc tịch', ['Cục Hộ tịch, quốc tịch']],
    ['Cục Hộ tịch\nQuốc tịch', ['Cục Hộ tịch']],
    ['Cục Hộ tịch/quốc tịch', ['Cục Hộ tịch']],
    ['Cục Hộ tịch (quốc tịch)', ['Cục Hộ tịch']],
    ['Phòng Văn hóa huyện A5', ['Phòng Văn hóa huyện A5']],
    ['Phòng Văn hóa phường 5a', ['Phòng Văn hóa phường 5a']],
    ['Phòng Văn hóa huyện, xây dựng kế hoạch', ['Phòng Văn hóa huyện']],
    ['Công an Tỉnh triển khai', ['Công an Tỉnh']],
    ['Trung tâm Y tế Sở Y tế', ['Trung tâm Y tế Sở Y tế']], // whose it is
    ['Tổ công tác Bộ Công an', ['Tổ công tác Bộ Công an']],
    ['Sở Tư pháp thị xã Sa Pa chủ trì', ['Sở Tư pháp thị xã Sa Pa']],
    ['Sở Tư pháp thị, xã', ['Sở Tư pháp']],
    ['Sở Tư pháp tỉnh; Sở Y tế', ['Sở Tư pháp tỉnh', 'Sở Y tế']],
    ['Sở Tư pháp tỉnh, ủy ban', ['Sở Tư pháp tỉnh']],
    ['Sở Tư pháp UBND các tỉnh', ['Sở Tư pháp', 'UBND các tỉnh = *']],
    ['Ban Chỉ đạo cấp tỉnh và các doanh nghiệp', ['Ban Chỉ đạo cấp tỉnh', 'các doanh nghiệp = *']],
    ['Ban Chỉ đạo phòng, chống các bệnh', ['Ban Chỉ đạo phòng, chống các bệnh']],
    ['Ngân hàng Nhà nước (chi nhánh)', ['Ngân hàng Nhà nước = G19']],
    ['Ngân hàng Nhà nước chi nhánh tỉnh và Sở Y tế', ['Ngân hàng Nhà nước chi nhánh tỉnh', 'Sở Y tế']],
  ])('%s', (wording, units) => {
    expect(unitsIn(wording)).toEqual(units);
  });
});

describe('names after a head word said once', () => {
  it.each<[wording: string, units: readonly string[]]>([
    ['các Vụ: Pháp chế - Cục Con nuôi', ['Vụ Pháp chế', 'Cục Con nuôi']],
    ['các Vụ Pháp chế', ['Vụ Pháp chế']],
    ['các Vụ: Pháp chế', ['Vụ Pháp chế']],
    ['các Vụ: pháp chế', ['các Vụ = *']],
    ['các Vụ; Pháp chế', ['các Vụ = *']],
    ['các Bộ: Tài', ['các Bộ = *']],
    ['các Bộ Công an', ['Bộ Công an = G01']],
    ['các Sở: Văn hóa và thể thao, Tài chính', ['Sở Văn hóa và thể thao', 'Sở Tài chính']],
    ['các Sở: Kế hoạch, đầu tư, Tài chính', ['Sở Kế hoạch, đầu tư', 'Sở Tài chính']],
    ['các Sở: Kế hoạch rà soát', ['Sở Kế hoạch']],
    ['các Sở: Kế hoạch. Tài chính', ['Sở Kế hoạch']],
    ['Các Vụ: Kế hoạch – Tài chính; Tổ chức — Cán bộ', ['Vụ Kế hoạch – Tài chính', 'Vụ Tổ chức — Cán bộ']],
    ['các tỉnh: An Giang/Cà Mau', ['các tỉnh: An Giang = H01', 'Cà Mau = H12']],
    ['các tỉnh An Giang và các Bộ', ['các tỉnh An Giang = H01', 'các Bộ = *']],
    ['tỉnh, thành phố: An Giang, Hà Nội', ['tỉnh, thành phố: An Giang = H01', 'Hà Nội = H26']],
    ['các địa phương An Giang', ['các địa phương An Giang = H01']],
    ['Bộ Công an, Y tế\nNội vụ', ['Bộ Công an = G01', 'Bộ Y tế = G18']],
    ['Bộ Công an,\nY tế, Nội vụ', ['Bộ Công an = G01', 'Bộ Y tế = G18', 'Bộ Nội vụ = G09']],
    ['Bộ Công an: Y tế', ['Bộ Công an = G01']],
    ['Y tế và Sở Nội vụ', ['Sở Nội vụ']],
    ['Y tế, Nội vụ', []],
    ['các Y tế, Sở Nội vụ', ['Sở Nội vụ']],
    ['các Vụ: Pháp chế, Bộ Công an', ['Vụ Pháp chế', 'Bộ Công an = G01']],
    // Only after a ministry the next name is one as well.
    ['Ngân hàng Nhà nước Việt Nam, Quốc phòng', ['Ngân hàng Nhà nước Việt Nam = G19']],
    ['Văn phòng Chính phủ và Y tế', ['Văn phòng Chính phủ = G22']],
  ])('%s', (wording, units) => {
    expect(unitsIn(wording)).toEqual(units);
  });
});

describe('the name of a unit', () => {
  it.each([
    ['Bộ  Công   an', 'Bộ Công an'],
    ['Cục\tHộ  tịch', 'Cục Hộ tịch'],
    ['Bộ **Công** __an__', 'Bộ Công an'],
  ])('of “%s” has one space between two words and no bold: %s', (text, name) => {
    expect(scanUnits(text, tree).map((unit) => unit.name)).toEqual([name]);
  });
});

describe('what stands in brackets after a unit', () => {
  it.each<[wording: string, units: readonly string[]]>([
    ['Bộ Y tế (Cục X) chủ trì', ['Bộ Y tế (Cục X) = G18']],
    ['Bộ Y tế (Cục X', ['Bộ Y tế = G18', 'Cục X']],
    ['Bộ Y tế (cục X)', ['Bộ Y tế = G18']],
    ['Bộ Y tế [Cục X]', ['Bộ Y tế = G18', 'Cục X']],
    ['Bộ Y tế: (Cục X)', ['Bộ Y tế = G18', 'Cục X']],
    ['Bộ Y tế (Thực hiện)', ['Bộ Y tế = G18']],
    ['Các bộ, ngành (Cục C06)', ['Các bộ, ngành = *', 'Cục C06']],
    ['Các bộ, ngành trừ Bộ Công an) thực hiện', ['Các bộ, ngành trừ Bộ Công an = *']],
    ['Các bộ (trừ Bộ Y tế ) thực hiện', ['Các bộ (trừ Bộ Y tế ) = *']],
    ['Bộ Y tế )', ['Bộ Y tế = G18']],
    ['Bộ Y tế (Đơn vị THEO DÕI)', ['Bộ Y tế = G18']],
  ])('%s', (wording, units) => {
    expect(unitsIn(wording)).toEqual(units);
  });

  it('is part of the words when it says what the unit is called from there on', () => {
    const mentioned = (text: string) => scanUnits(text, tree).map((unit) => unit.text);

    expect(mentioned('Bộ Y tế (gọi tắt là BYT) thực hiện')).toEqual(['Bộ Y tế (gọi tắt là BYT)']);
    expect(mentioned('Các bộ, ngành (sau đây gọi chung là các cơ quan) thực hiện')).toEqual([
      'Các bộ, ngành (sau đây gọi chung là các cơ quan)',
    ]);
  });
});
