import type { UnitKind } from '../kind.ts';

/** A central unit of 2022, and what became of it on 2025-03-01. */
export type CentralRow = readonly [
  /** Its code of document exchange, and its id. */
  id: string,
  name: string,
  kind: UnitKind,
  /** The unit that has carried it on since 2025-03-01: itself, or another. */
  successorId: string,
];

/** The 18 ministries, 4 ministerial-level and 8 government-attached agencies of 2022, ids by QĐ 20/2020/QĐ-TTg. */
export const centralRows: readonly CentralRow[] = [
  ['G01', 'Bộ Công an', 'bo', 'G01'],
  ['G02', 'Bộ Công Thương', 'bo', 'G02'],
  ['G03', 'Bộ Giáo dục và Đào tạo', 'bo', 'G03'],
  ['G04', 'Bộ Giao thông vận tải', 'bo', 'G17'],
  ['G05', 'Bộ Kế hoạch và Đầu tư', 'bo', 'G12'],
  ['G06', 'Bộ Khoa học và Công nghệ', 'bo', 'G06'],
  ['G07', 'Bộ Lao động - Thương binh và Xã hội', 'bo', 'G09'],
  ['G08', 'Bộ Ngoại giao', 'bo', 'G08'],
  ['G09', 'Bộ Nội vụ', 'bo', 'G09'],
  ['G10', 'Bộ Nông nghiệp và Phát triển nông thôn', 'bo', 'bo-nong-nghiep-va-moi-truong'],
  ['G11', 'Bộ Quốc phòng', 'bo', 'G11'],
  ['G12', 'Bộ Tài chính', 'bo', 'G12'],
  ['G13', 'Bộ Tài nguyên và Môi trường', 'bo', 'bo-nong-nghiep-va-moi-truong'],
  ['G14', 'Bộ Thông tin và Truyền thông', 'bo', 'G06'],
  ['G15', 'Bộ Tư pháp', 'bo', 'G15'],
  ['G16', 'Bộ Văn hóa, Thể thao và Du lịch', 'bo', 'G16'],
  ['G17', 'Bộ Xây dựng', 'bo', 'G17'],
  ['G18', 'Bộ Y tế', 'bo', 'G18'],
  ['G19', 'Ngân hàng Nhà nước Việt Nam', 'co-quan-ngang-bo', 'G19'],
  ['G20', 'Thanh tra Chính phủ', 'co-quan-ngang-bo', 'G20'],
  ['G21', 'Ủy ban Dân tộc', 'co-quan-ngang-bo', 'bo-dan-toc-va-ton-giao'],
  ['G22', 'Văn phòng Chính phủ', 'co-quan-ngang-bo', 'G22'],
  ['G23', 'Ban Quản lý Lăng Chủ tịch Hồ Chí Minh', 'co-quan-thuoc-chinh-phu', 'G11'],
  // Since 2025-03-01 a body of its own inside the Ministry of Finance: it moved and did not end.
  ['G24', 'Bảo hiểm xã hội Việt Nam', 'co-quan-thuoc-chinh-phu', 'G24'],
  ['G25', 'Thông tấn xã Việt Nam', 'co-quan-thuoc-chinh-phu', 'G25'],
  ['G26', 'Đài Tiếng nói Việt Nam', 'co-quan-thuoc-chinh-phu', 'G26'],
  ['G27', 'Đài Truyền hình Việt Nam', 'co-quan-thuoc-chinh-phu', 'G27'],
  ['G28', 'Viện Hàn lâm Khoa học và Công nghệ Việt Nam', 'co-quan-thuoc-chinh-phu', 'G28'],
  ['G29', 'Viện Hàn lâm Khoa học xã hội Việt Nam', 'co-quan-thuoc-chinh-phu', 'G29'],
  // The least certain code of the published list.
  ['G30', 'Ủy ban Quản lý vốn nhà nước tại doanh nghiệp', 'co-quan-thuoc-chinh-phu', 'G12'],
];

/** The two ministries founded on 2025-03-01. Their codes of document exchange are not known. */
export const ministriesFounded2025: readonly (readonly [id: string, name: string])[] = [
  ['bo-nong-nghiep-va-moi-truong', 'Bộ Nông nghiệp và Môi trường'],
  ['bo-dan-toc-va-ton-giao', 'Bộ Dân tộc và Tôn giáo'],
];

/** Duties that on 2025-03-01 went to another ministry than the one that carries on the unit they belonged to. */
export const dutiesMoved2025: readonly (readonly [duty: string, from: string, to: string])[] = [
  ['sát hạch, cấp giấy phép lái xe', 'G04', 'G01'],
  ['giáo dục nghề nghiệp', 'G07', 'G03'],
  ['bảo trợ xã hội, trẻ em, phòng chống tệ nạn xã hội', 'G07', 'G18'],
  ['cai nghiện ma túy', 'G07', 'G01'],
  ['giảm nghèo', 'G07', 'bo-nong-nghiep-va-moi-truong'],
  ['tín ngưỡng, tôn giáo', 'G09', 'bo-dan-toc-va-ton-giao'],
  ['báo chí, xuất bản, phát thanh truyền hình', 'G14', 'G16'],
  ['an toàn thông tin mạng', 'G14', 'G01'],
  ['lý lịch tư pháp', 'G15', 'G01'],
  ['kiểm soát thủ tục hành chính', 'G22', 'G15'],
  ['Cổng Dịch vụ công quốc gia', 'G22', 'G01'],
];
