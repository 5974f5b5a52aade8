/**
 * Other ways a unit's name is written that no rule gives, by unit id. A place is written without "Tỉnh" or "Thành phố".
 * Rules already give abbreviations of a name or its end, missing separators, "UBND tỉnh …", "TP. …" and lí for lý.
 */
export const spellingVariants: ReadonlyMap<string, readonly string[]> = new Map([
  ['G10', ['Bộ NN và PTNT', 'Bộ NN và Phát triển nông thôn', 'Bộ Nông nghiệp']],
  ['G07', ['Bộ Lao động và Thương binh Xã hội']],
  ['G04', ['Bộ Giao thông', 'Bộ Giao thông và Vận tải']],
  ['G02', ['Bộ Công nghiệp và Thương mại', 'Bộ Công và Thương']],
  ['G03', ['Bộ GD và ĐT']],
  ['G16', ['Bộ VH, TT và DL', 'VHTTDL', 'Bộ Văn hóa Thể thao Du lịch']],
  ['G19', ['Ngân hàng Nhà nước', 'NHNN', 'NHNN Việt Nam', 'NHNNVN', 'Ngân hàng NN Việt Nam']],
  ['G20', ['Thanh tra CP']],
  ['G22', ['Văn phòng CP', 'VP Chính phủ']],
  ['G23', ['Ban Quản lý Lăng', 'Ban Quản lý Lăng Bác']],
  ['G24', ['BHXH Việt Nam', 'BHXH VN', 'Bảo hiểm xã hội VN']],
  ['G25', ['Thông tấn xã VN', 'TTXVN']],
  ['G26', ['VOV', 'Đài TNVN', 'Đài Tiếng nói VN']],
  ['G27', ['VTV', 'Đài THVN', 'Đài Truyền hình VN']],
  ['G28', ['VAST', 'Viện Hàn lâm KHCN Việt Nam', 'Viện Hàn lâm KH&CN Việt Nam', 'Viện Hàn lâm KHCNVN']],
  ['G29', ['VASS', 'Viện Hàn lâm KHXH Việt Nam', 'Viện Hàn lâm KHXHVN', 'Viện Hàn lâm KHXH']],
  ['G30', ['Ủy ban Quản lý vốn nhà nước', 'Ủy ban QLVNN', 'CMSC']],
  ['H03', ['Bắc Cạn']],
  ['H06', ['BR-VT', 'BRVT']],
  ['H15', ['Đắc Lắc', 'Đắk Lắc', 'Đắc Lắk', 'Dak Lak', 'Đăk Lăk']],
  ['H16', ['Đắc Nông', 'Dak Nong', 'Đăk Nông']],
  ['H29', ['HCM', 'TPHCM', 'TP HCM', 'Sài Gòn']],
  ['H34', ['Kontum', 'Kon-tum']],
  ['H57', ['TT-Huế', 'T.T.Huế', 'Thừa Thiên - Huế']],
]);
