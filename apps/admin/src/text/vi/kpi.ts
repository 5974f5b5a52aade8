/** Targets, entry and results of the online-service indicators. */
export const kpi = {
  targets: { title: 'Giao chỉ tiêu' },
  entry: { title: 'Nhập số liệu' },
  results: { title: 'Kết quả so với chỉ tiêu' },
};
