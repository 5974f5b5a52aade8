import { describe, expect, it } from 'vitest';
import { day } from '../calendar/day.ts';
import { isCollective, resolveCollective } from './collective.ts';
import { nationalRegister } from './register/national-register.ts';
import { scanUnits } from './scan/scan-units.ts';
import { unitTreeOn } from './unit-tree.ts';

// Every wording below was met in a real document; the group wordings with how many units of the register they mean on
// 2022-07-01 and on 2025-07-01, and the words left to a person on either day.
const in2022 = unitTreeOn(nationalRegister, day('2022-07-01'));
const in2025 = unitTreeOn(nationalRegister, day('2025-07-01'));

describe('a wording for a group of units', () => {
  it.each<[wording: string, units2022: number, units2025: number, open?: readonly string[]]>([
    ['Các bộ, ngành, địa phương', 85, 51],
    ['các bộ, ngành, địa phương', 85, 51],
    ['CÁC BỘ, NGÀNH, ĐỊA PHƯƠNG', 85, 51],
    ['Bộ, ngành, địa phương', 85, 51],
    ['Các bộ, ngành và địa phương', 85, 51],
    ['Các bộ ngành và các địa phương', 85, 51],
    ['Các bộ ngành, địa phương', 85, 51],
    ['Các cơ quan, bộ, ngành và địa phương', 85, 51],
    ['Các bộ, cơ quan Trung ương và địa phương', 85, 51],
    ['Các bộ, cơ quan, địa phương', 85, 51],
    ['Các cơ quan Trung ương và địa phương', 85, 51],
    ['Các bộ, ban, ngành Trung ương và các địa phương', 85, 51],
    // Agencies attached to the Government only where the words name them: 8 in 2022, 5 in 2025.
    ['Các Bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ', 30, 22],
    ['Các bộ, cơ quan ngang bộ', 22, 17],
    // "Bộ" is missing in the source: 4 + 8 + 63, and 3 + 5 + 34.
    ['Cơ quan ngang bộ, cơ quan thuộc Chính phủ, Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương', 75, 42],
    ['Các bộ, ngành', 22, 17],
    ['Các bộ, cơ quan', 22, 17],
    ['các Bộ', 22, 17],
    ['Các bộ, ngành liên quan', 0, 0, ['Các bộ, ngành liên quan']],
    ['Các bộ, ngành có liên quan', 0, 0, ['Các bộ, ngành có liên quan']],
    ['các bộ, ngành, địa phương khác có liên quan', 0, 0, ['các bộ, ngành, địa phương khác có liên quan']],
    [
      'Các bộ, ngành, địa phương là chủ quản CSDLQG, CSDL chuyên ngành',
      0,
      0,
      ['Các bộ, ngành, địa phương là chủ quản CSDLQG, CSDL chuyên ngành'],
    ],
    [
      'Các cơ quan Đảng, Quốc hội, Tòa án nhân dân tối cao, Viện Kiểm sát nhân dân tối cao',
      0,
      0,
      ['cơ quan Đảng, Quốc hội, Tòa án nhân dân tối cao, Viện Kiểm sát nhân dân tối cao'],
    ],
    [
      'Các cơ quan quản lý các lĩnh vực trọng điểm tại điểm d, khoản 1, mục III',
      0,
      0,
      ['Các cơ quan quản lý các lĩnh vực trọng điểm tại điểm d, khoản 1, mục III'],
    ],
    ['UBND các tỉnh, thành phố trực thuộc Trung ương', 63, 34],
    ['UBND các tỉnh, thành phố trực thuộc trung ương', 63, 34],
    ['UBND các tỉnh, thành phố trực thuộc TW', 63, 34],
    ['Ủy ban nhân dân các tỉnh, thành phố', 63, 34],
    ['UBND các tỉnh/thành phố', 63, 34],
    ['UBND các tỉnh/ thành phố', 63, 34],
    ['UBND cấp tỉnh, thành phố trực thuộc Trung ương', 63, 34],
    ['UBND cấp tỉnh', 63, 34],
    ['Các địa phương', 63, 34],
    ['Các thành phố trực thuộc Trung ương và một số tỉnh đủ điều kiện', 5, 6, ['một số tỉnh đủ điều kiện']],
    ['Các địa phương có đảo', 0, 0, ['Các địa phương có đảo']],
    // Named and the rest: all of them.
    ['UBND thành phố Hà Nội, Thành phố Hồ Chí Minh và UBND các tỉnh, thành phố khác', 63, 34],
    // A national register has no departments and communes until an administrator adds them.
    ['Các sở, ban, ngành; UBND các phường, xã', 0, 0, ['sở, ban, ngành', 'phường, xã']],
    ['Các sở, ngành, UBND xã, phường, đặc khu', 0, 0, ['sở, ngành, UBND xã, phường, đặc khu']],
    ['Các sở, ban, ngành tỉnh; UBND các xã, phường', 0, 0, ['sở, ban, ngành', 'xã, phường']],
    [
      'UBND cấp xã; Ban Chỉ huy Phòng thủ dân sự cấp tỉnh, cấp xã',
      0,
      0,
      ['cấp xã', 'Ban Chỉ huy Phòng thủ dân sự cấp tỉnh, cấp xã'],
    ],
    ['02 cấp xã và huyện', 0, 0, ['cấp xã và huyện']],
    ['Ban ngành, đoàn thể và các địa phương', 63, 34, ['Ban ngành, đoàn thể']],
    ['Viện, Trường; Sở, ban, ngành có liên quan', 0, 0, ['Viện, Trường', 'Sở, ban, ngành có liên quan']],
    ['Các doanh nghiệp viễn thông; Hiệp hội', 0, 0, ['doanh nghiệp viễn thông', 'Hiệp hội']],
    ['A và các bộ, ngành, địa phương', 85, 51, ['A']],
    // A list after a colon is no more than what it names.
    ['Các tỉnh, thành phố trực thuộc Trung ương: Hà Nội, Hải Phòng', 2, 2],
    ['Các bộ, ngành: Công an, Quốc phòng', 2, 2],
    ['các đơn vị thuộc Bộ Công an', 0, 0, ['các đơn vị thuộc Bộ Công an']],
    ['Các phòng, ban chuyên môn cấp huyện', 0, 0, ['Các phòng, ban chuyên môn cấp huyện']],
    ['Ủy ban MTTQ Việt Nam tỉnh và các tổ chức', 0, 0, ['Ủy ban MTTQ Việt Nam tỉnh', 'tổ chức']],
    ['các bộ, ngành, địa phương (sau đây gọi là các đơn vị)', 85, 51],
  ])('%s', (wording, units2022, units2025, open = []) => {
    const [then, now] = [in2022, in2025].map((tree) => resolveCollective(tree, wording));

    expect([then?.unitIds.length, now?.unitIds.length]).toEqual([units2022, units2025]);
    expect([then?.open, now?.open]).toEqual([open, open]);
  });

  it('counts the cities: "06" is right between 2025 and 2026-04-29 only', () => {
    const wording = 'UBND 06 thành phố trực thuộc trung ương';
    const onDay = (on: string) => resolveCollective(unitTreeOn(nationalRegister, day(on)), wording);

    expect(onDay('2022-07-01')).toEqual({ unitIds: [], open: [wording] });
    expect(onDay('2025-07-01')).toEqual({ unitIds: ['H13', 'H17', 'H24', 'H26', 'H29', 'H57'], open: [] });
    expect(onDay('2026-04-30')).toEqual({ unitIds: [], open: [wording] });
  });

  it('leaves a listed province that has ended to a person', () => {
    const wording = 'Các địa phương Bắc Ninh, Bình Dương, An Giang';

    expect(resolveCollective(in2022, wording)).toEqual({ unitIds: ['H01', 'H05', 'H09'], open: [] });
    expect(resolveCollective(in2025, wording)).toEqual({ unitIds: ['H01', 'H05'], open: ['Bình Dương'] });
  });
});

describe('a wording for one unit', () => {
  it.each<[wording: string, unitId: string | null]>([
    ['Bộ Thông tin và Truyền thông', 'G14'],
    ['Bộ Thông tin Truyền thông', 'G14'],
    ['Bộ TTTT', 'G14'],
    ['Bộ TT&TT', 'G14'],
    ['BTTTT', 'G14'],
    ['Bộ Lao động Thương binh và Xã hội', 'G07'],
    ['Bộ Lao động - Thương binh và Xã hội', 'G07'],
    ['Bộ LĐTBXH', 'G07'],
    ['Bộ LĐ-TB&XH', 'G07'],
    ['Bộ LĐ - TB&XH', 'G07'],
    ['Bộ VH,TT&DL', 'G16'],
    ['Bộ Khoa học và Công nghệ', 'G06'],
    ['Bộ Khoa học và công nghệ', 'G06'],
    ['Bộ Khoa học, Công nghệ', 'G06'],
    ['Bộ KH&CN', 'G06'],
    ['Bộ KHCN', 'G06'],
    ['Bộ Công an', 'G01'],
    ['Bộ Công An', 'G01'],
    ['BỘ CÔNG AN', 'G01'],
    ['BCA', 'G01'],
    ['Bộ Công an (Trung tâm Dữ liệu quốc gia)', 'G01'],
    ['Bộ Công an (C06)', 'G01'],
    ['Bộ Văn hóa, Thể thao và Du lịch', 'G16'],
    ['Bộ Văn hoá, Thể thao và du lịch', 'G16'],
    ['VHTTDL', 'G16'],
    ['Bộ Tài nguyên và Môi trường', 'G13'],
    ['Bộ Tài nguyên và môi trường', 'G13'],
    ['Bộ Nông nghiệp và PTNT', 'G10'],
    ['Bộ NN&PTNT', 'G10'],
    ['Ngân hàng Nhà nước Việt Nam', 'G19'],
    ['Ngân hàng nhà nước Việt Nam', 'G19'],
    ['Ngân hàng Nhà nước', 'G19'],
    ['Bảo hiểm Xã hội Việt Nam', 'G24'],
    ['Bảo hiểm xã hội Việt Nam', 'G24'],
    ['Bảo hiểm xã hội tỉnh', null],
    ['Ngân hàng Nhà nước chi nhánh tỉnh', null],
    ['VTV', 'G27'],
    ['VOV', 'G26'],
    ['TTXVN', 'G25'],
    ['VPCP', 'G22'],
    ['UBND tỉnh An Giang', 'H01'],
    ['UBND TP. Hồ Chí Minh', 'H29'],
    ['TP.HCM', 'H29'],
    ['Sở Tài chính', null],
    ['Sở Tài Chính', null],
    ['Sở Sở Công thương', null],
    ['Sở Văn hóa Thể thao và Du lịch', null],
    ['Sở Văn hoá Thể thao du lịch', null],
    ['Bộ CHQS tỉnh', null],
    ['Bộ Chỉ huy Quân sự tỉnh', null],
    ['Bộ phận Một cửa', null],
    ['Bộ phận TN&TKQ', null],
    ['Cục Hộ tịch, quốc tịch, chứng thực', null],
    ['Vụ Pháp luật hình sự - hành chính', null],
    ['Văn phòng Bộ', null],
    ['UBND tỉnh', null],
    ['Công an thành phố', null],
  ])('%s is %s, whole', (wording, unitId) => {
    const whole = { from: 0, to: wording.length, text: wording, name: wording };

    expect(scanUnits(wording, in2022)).toEqual([{ ...whole, unitId, inForce: unitId !== null, collective: false }]);
    expect(isCollective(wording)).toBe(false);
  });

  it.each([
    'Bộ tiêu chí',
    'Bộ chỉ số',
    'bộ phận một cửa',
    'cán bộ y tế',
    'nội bộ tài chính',
    'toàn bộ hồ sơ',
    'các bộ thủ tục hành chính',
    'đồng bộ dữ liệu',
    'Bộ luật Dân sự',
    'NHIỆM VỤ CHUNG',
    'dịch vụ công',
    'từng cấp và từng ngành, từng đơn vị',
    'Việt Nam',
  ])('%s is no unit', (wording) => {
    expect(scanUnits(wording, in2022)).toEqual([]);
    expect(isCollective(wording)).toBe(false);
  });

  it('still reads the name of a ministry that has ended', () => {
    expect(scanUnits('Bộ TT&TT', in2025)).toMatchObject([{ unitId: 'G14', inForce: false }]);
  });
});

describe('units in one cell', () => {
  it.each<[cell: string, names: readonly string[]]>([
    [
      'Bộ Công an, Bộ Văn hóa, Thể thao và Du lịch, Bộ Y tế',
      ['Bộ Công an', 'Bộ Văn hóa, Thể thao và Du lịch', 'Bộ Y tế'],
    ],
    ['Bộ Công an; Bộ Y tế', ['Bộ Công an', 'Bộ Y tế']],
    [
      'Bộ Khoa học và Công nghệ và các bộ, ngành, địa phương',
      ['Bộ Khoa học và Công nghệ', 'các bộ, ngành, địa phương'],
    ],
    [
      'Sở Khoa học và Công nghệ Sở Công Thương; UBND các phường, xã',
      ['Sở Khoa học và Công nghệ', 'Sở Công Thương', 'UBND các phường, xã'],
    ],
    ['Các Cục: Di sản văn hóa, Bản quyền tác giả', ['Cục Di sản văn hóa', 'Cục Bản quyền tác giả']],
    ['với các Bộ: Quốc phòng, Công an', ['Bộ Quốc phòng', 'Bộ Công an']],
    [
      'các Bộ Công an, Văn hóa, Thể thao và Du lịch, Y tế phối hợp',
      ['Bộ Công an', 'Bộ Văn hóa, Thể thao và Du lịch', 'Bộ Y tế'],
    ],
    ['Bộ Công an, Quốc phòng và Tài chính', ['Bộ Công an', 'Bộ Quốc phòng', 'Bộ Tài chính']],
    ['UBND tỉnh Hà Giang, Cao Bằng', ['UBND tỉnh Hà Giang', 'Cao Bằng']],
    [
      'Thông tin và Truyền thông, Bộ Khoa học và Công nghệ, Bộ',
      ['Bộ Thông tin và Truyền thông', 'Bộ Khoa học và Công nghệ', 'Bộ'],
    ],
    ['Cục Hộ tịch, quốc tịch, chứng thực; Văn phòng Bộ', ['Cục Hộ tịch, quốc tịch, chứng thực', 'Văn phòng Bộ']],
    [
      'Vụ Phổ biến, giáo dục pháp luật, Cục Bổ trợ tư pháp và Cục Con nuôi',
      ['Vụ Phổ biến, giáo dục pháp luật', 'Cục Bổ trợ tư pháp', 'Cục Con nuôi'],
    ],
    ['Tổng cục Thuế, Kho bạc Nhà nước', ['Tổng cục Thuế', 'Kho bạc Nhà nước']],
    ['Công an tỉnh, Bưu điện tỉnh', ['Công an tỉnh', 'Bưu điện tỉnh']],
    ['Hà Nội, Đà Nẵng, Hải Phòng', ['Hà Nội', 'Đà Nẵng', 'Hải Phòng']],
    ['Hà Nội, ngày 05 tháng 02 năm 2022', []],
  ])('%s', (cell, names) => {
    expect(scanUnits(cell, in2022).map(({ name }) => name)).toEqual(names);
  });

  it('ends a name where the duty begins', () => {
    const sentence = 'Bộ Tư pháp chủ trì, phối hợp Cục Cảnh sát quản lý hành chính về trật tự xã hội rà soát thủ tục';

    expect(scanUnits(sentence, in2022).map(({ text }) => text)).toEqual([
      'Bộ Tư pháp',
      'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
    ]);
  });

  it('takes one agency in each of many places as a collective', () => {
    const wording = 'Sở Tư pháp các tỉnh, thành phố trực thuộc Trung ương';

    expect(scanUnits(wording, in2022)).toMatchObject([{ text: wording, unitId: null, collective: true }]);
  });
});
