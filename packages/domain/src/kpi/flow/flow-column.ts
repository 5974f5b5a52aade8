import type { ColumnNames, TableTerms } from '../figure-file/table.ts';
import { flowCounts, type FlowCount } from './flow.ts';

/** The columns of a file of monthly totals: whose they are, and the counts. */
export const flowColumns = ['source', 'unit', 'month', 'service', 'key', ...flowCounts] as const;

/** A column of a file of monthly totals. */
export type FlowColumn = (typeof flowColumns)[number];

/** How each count is headed in Vietnamese exports, beside its own name. */
const countNames: ColumnNames<FlowCount> = {
  received: ['received', 'tiếp nhận trong kỳ'],
  received_online: ['received_online', 'tiếp nhận trực tuyến'],
  carried_over: ['carried_over', 'kỳ trước chuyển qua'],
  to_handle: ['to_handle', 'phải giải quyết'],
  handled: ['handled', 'đã giải quyết'],
  handled_online: ['handled_online', 'giải quyết trực tuyến'],
  on_time: ['on_time', 'đúng hạn'],
  late: ['late', 'quá hạn'],
  not_handled: ['not_handled', 'đang giải quyết'],
  with_payment: ['with_payment', 'có phát sinh thanh toán'],
  paid_online: ['paid_online', 'thanh toán trực tuyến'],
  digitised: ['digitised', 'số hóa khi tiếp nhận'],
  results_issued: ['results_issued', 'kết quả đã cấp'],
  results_electronic: ['results_electronic', 'kết quả điện tử'],
  answers: ['answers', 'lượt đánh giá'],
  satisfied: ['satisfied', 'lượt hài lòng'],
  services_offered: ['services_offered', 'dvc trực tuyến cung cấp'],
  services_with_dossiers: ['services_with_dossiers', 'dvc trực tuyến phát sinh hồ sơ'],
  services_eligible: ['services_eligible', 'dvc đủ điều kiện toàn trình'],
  services_full: ['services_full', 'dvc toàn trình'],
};

/** How the columns are headed in files of monthly totals. */
export const flowTable: TableTerms<FlowColumn> = {
  names: {
    source: ['source', 'nguồn'],
    unit: ['unit', 'mã đơn vị'],
    month: ['month', 'tháng', 'kỳ'],
    service: ['service', 'mã dịch vụ'],
    key: ['key', 'mã dòng', 'mã thủ tục'],
    ...countNames,
  },
  required: ['source', 'unit', 'month'],
};
