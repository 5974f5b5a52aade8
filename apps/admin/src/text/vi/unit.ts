/** The register of units, and choosing a unit. */
export const unit = {
  page: {
    title: 'Đơn vị',
    intro: 'Danh mục đơn vị đang hoạt động vào ngày đã chọn.',
    search: 'Tìm theo tên, viết tắt, mã; không cần dấu',
    count_other: '{{count}} đơn vị',
    name: 'Tên đơn vị',
    level: 'Cấp',
    parent: 'Trực thuộc',
    code: 'Mã',
    nothing: 'Không có đơn vị nào khớp “{{text}}” vào ngày này.',
    empty: 'Danh mục không có đơn vị nào vào ngày này.',
    allLevels: 'Mọi cấp',
  },
  picker: {
    placeholder: 'Gõ tên, viết tắt hoặc mã (không cần dấu)',
    type: 'Gõ để tìm đơn vị',
    nothing: 'Không có đơn vị nào khớp “{{text}}”.',
    searching: 'Đang tìm…',
    asWritten: 'Giữ nguyên văn: “{{text}}”',
  },
};
