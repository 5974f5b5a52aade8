import { day } from '@dondoc/domain/calendar';
import type { Progress, Role } from '@dondoc/domain/plan';
import type { Em } from '../database.ts';
import { callerOfMember } from './caller-of-member.ts';

/** A report of the demonstration; the part it is about is told by role and the first words of the task or its product. */
interface DemonstrationReport {
  readonly from: string;
  readonly role: Role;
  readonly about: string;
  readonly on: string;
  readonly progress: Progress;
  readonly percent: number | null;
  readonly note: string;
  readonly evidence: string | null;
}

const reports: readonly DemonstrationReport[] = [
  {
    from: 'bo-cong-an',
    role: 'lead',
    about: 'Nghị định về định danh và xác thực điện tử',
    on: '2022-08-20',
    progress: 'in-progress',
    percent: 90,
    note: 'Đã trình Chính phủ.',
    evidence: null,
  },
  {
    from: 'bo-cong-an',
    role: 'lead',
    about: 'Nghị định về định danh và xác thực điện tử',
    on: '2022-09-05',
    progress: 'done',
    percent: 100,
    note: 'Nghị định đã được ban hành.',
    evidence: '59/2022/NĐ-CP ngày 05/9/2022',
  },
  {
    from: 'bo-cong-an',
    role: 'lead',
    about: 'Nghị định bảo vệ dữ liệu cá nhân',
    on: '2022-10-10',
    progress: 'in-progress',
    percent: 60,
    note: 'Đang tiếp thu ý kiến thành viên Chính phủ.',
    evidence: null,
  },
  {
    from: 'bo-cong-an',
    role: 'lead',
    about: 'Nghị định bảo vệ dữ liệu cá nhân',
    on: '2023-04-17',
    progress: 'done',
    percent: 100,
    note: 'Nghị định đã được ban hành.',
    evidence: '13/2023/NĐ-CP ngày 17/4/2023',
  },
  {
    from: 'bo-tttt',
    role: 'lead',
    about: 'Rà soát đánh giá thực trạng',
    on: '2022-08-30',
    progress: 'done',
    percent: 100,
    note: 'Minh họa: đã tổng hợp kết quả rà soát.',
    evidence: null,
  },
  {
    from: 'bo-tu-phap',
    role: 'implement',
    about: 'Rà soát, đề xuất sửa đổi',
    on: '2022-09-28',
    progress: 'done',
    percent: 100,
    note: 'Minh họa: đã gửi danh mục văn bản cần sửa đổi.',
    evidence: null,
  },
  {
    from: 'ha-noi',
    role: 'implement',
    about: 'Rà soát đánh giá thực trạng',
    on: '2022-08-25',
    progress: 'done',
    percent: 100,
    note: 'Minh họa: đã rà soát xong.',
    evidence: null,
  },
  {
    from: 'da-nang',
    role: 'implement',
    about: 'Rà soát đánh giá thực trạng',
    on: '2022-09-08',
    progress: 'done',
    percent: 100,
    note: 'Minh họa: rà soát xong, chậm so với hạn.',
    evidence: null,
  },
  {
    from: 'ho-chi-minh',
    role: 'prepare',
    about: 'Lập hồ sơ cấp độ',
    on: '2022-09-20',
    progress: 'in-progress',
    percent: 70,
    note: 'Minh họa: còn ba hệ thống chưa lập hồ sơ.',
    evidence: null,
  },
];

/** Reports in the name of the units, each by its own member. */
export async function addReports(em: Em): Promise<void> {
  for (const { from, role, about, on, ...said } of reports) {
    const caller = await callerOfMember(em, `${from}@dondoc.local`);
    const { rows } = await caller.plan.myWork({ on });
    const row = rows.find((each) => each.role === role && (each.deliverable ?? each.taskTitle).startsWith(about));
    if (row === undefined) throw new Error(`the demonstration has no part “${about}” for ${from}`);
    await caller.plan.report({ assignmentId: row.assignmentId, version: row.version, on: day(on), ...said });
  }
}
