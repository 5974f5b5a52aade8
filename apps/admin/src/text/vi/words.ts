import type { FindingCode, Progress, Role, Severity, Status } from '@dondoc/domain/plan';
import type { UnitLevel } from '@dondoc/domain/unit';

/** The words of the business; every closed set is whole or does not compile. */
export const words = {
  status: {
    'open-overdue': 'Quá hạn',
    'standing-report-missing': 'Thường xuyên, thiếu báo cáo kỳ',
    'open-due-soon': 'Sắp đến hạn',
    'open-on-time': 'Trong hạn',
    'open-undated': 'Chưa hoàn thành, không hạn',
    standing: 'Thường xuyên',
    suspended: 'Tạm dừng',
    'done-late': 'Hoàn thành quá hạn',
    'done-on-time': 'Hoàn thành đúng hạn',
    'done-undated': 'Hoàn thành, không hạn',
    cancelled: 'Đã hủy',
  } satisfies Record<Status, string>,
  role: {
    lead: 'Chủ trì',
    coordinate: 'Phối hợp',
    implement: 'Thực hiện',
    supervise: 'Đôn đốc, giám sát',
    prepare: 'Lập hồ sơ, trình',
    approve: 'Thẩm định, phê duyệt',
  } satisfies Record<Role, string>,
  progress: {
    'not-started': 'Chưa bắt đầu',
    'in-progress': 'Đang thực hiện',
    done: 'Đã hoàn thành',
  } satisfies Record<Progress, string>,
  severity: { error: 'Lỗi', warning: 'Cần xem', info: 'Thông tin' } satisfies Record<Severity, string>,
  level: {
    nation: 'Cả nước',
    ministry: 'Bộ, ngành',
    province: 'Tỉnh, thành phố',
    district: 'Cấp huyện',
    commune: 'Cấp xã',
    department: 'Đơn vị trực thuộc',
  } satisfies Record<UnitLevel, string>,
  finding: {
    ASSIGNMENT_WITHOUT_TASK: 'Có đơn vị hoặc thời hạn nhưng không có nhiệm vụ',
    DEADLINE_INVALID: 'Thời hạn không thể có',
    DEADLINE_UNRECOGNISED: 'Chưa đọc được thời hạn',
    YEAR_INFERRED: 'Năm được suy ra từ kỳ của văn bản',
    TASK_WITHOUT_UNIT: 'Nhiệm vụ chưa có đơn vị',
    TASK_WITHOUT_DEADLINE: 'Nhiệm vụ chưa có thời hạn',
    UNIT_UNKNOWN: 'Đơn vị không có trong danh mục',
    UNIT_NOT_IN_FORCE: 'Đơn vị không còn hoạt động trong kỳ',
    COLLECTIVE_OPEN: 'Cụm đơn vị chưa xác định được danh sách',
    MULTIPLE_LEADS: 'Nhiều hơn một đơn vị chủ trì',
    UNREAD_TEXT: 'Có đoạn chưa đọc được',
  } satisfies Record<FindingCode, string>,
  /** What a person can do about a finding. */
  findingAdvice: {
    ASSIGNMENT_WITHOUT_TASK: 'Gắn dòng này vào một nhiệm vụ, lập thành nhiệm vụ mới, hoặc bỏ kèm lý do.',
    DEADLINE_INVALID: 'Sửa lại thời hạn: ngày hoặc kỳ này không tồn tại.',
    DEADLINE_UNRECOGNISED: 'Viết lại thời hạn cho rõ, hoặc chấp nhận để nguyên văn.',
    YEAR_INFERRED: 'Kiểm tra năm; nếu đúng thì không cần làm gì.',
    TASK_WITHOUT_UNIT: 'Thêm đơn vị, hoặc chấp nhận: nhiệm vụ sẽ không giao cho ai.',
    TASK_WITHOUT_DEADLINE: 'Lấy kỳ của văn bản làm thời hạn, nhập thời hạn, hoặc chấp nhận không hạn.',
    UNIT_UNKNOWN: 'Chọn đơn vị trong danh mục; nếu để nguyên, phần này sẽ không giao cho ai.',
    UNIT_NOT_IN_FORCE: 'Đơn vị đã sáp nhập hoặc đổi tên; chọn đơn vị kế thừa nếu cần.',
    COLLECTIVE_OPEN: 'Chọn rõ các đơn vị; nếu để nguyên, phần này sẽ không giao cho ai.',
    MULTIPLE_LEADS: 'Mỗi nhiệm vụ chỉ một đơn vị chủ trì; đổi vai trò của các đơn vị còn lại nếu cần.',
    UNREAD_TEXT: 'Đối chiếu với văn bản gốc xem có bỏ sót nhiệm vụ không.',
  } satisfies Record<FindingCode, string>,
} as const;
