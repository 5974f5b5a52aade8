import { describe, expect, it } from 'vitest';
import { nationalRegister } from '../../unit/index.ts';
import { readDraft } from './index.ts';

/** The deadlines of a cell beside a task, each as its day, or its kind without one, with its product; then the findings. */
function saidIn(cell: string, title = 'Trình Nghị định mới'): readonly string[] {
  const rows = [['Nhiệm vụ', 'Chủ trì', 'Thời hạn'], [title, 'Bộ Y tế', cell]];
  const lines = rows.map((cells, index) => ({ line: index + 1, text: cells.join('|'), cells }));
  const { tasks, findings } = readDraft({ lines }, { year: 2023, register: nationalRegister });
  const deadlines = tasks.flatMap((task) => task.deadlines.map(({ due, kind, deliverable }) => `${due ?? kind}${deliverable === null ? '' : ` of ${deliverable}`}`));
  return [...deadlines, ...findings.filter(({ code }) => code !== 'TASK_WITHOUT_DEADLINE').map(({ code, about }) => `${code} ${about ?? ''}`)];
}

describe('the deadlines of a cell', () => {
  it.each([
    ['Dự thảo: 6/2023\nBản chính: 9/2023', ['2023-06-30 of Dự thảo', '2023-09-30 of Bản chính']],
    ['6/2023\n9/2023', ['2023-06-30', '2023-09-30']],
    ['Dự thảo 6/2023;Bản chính 9/2023', ['2023-06-30 of Dự thảo', '2023-09-30 of Bản chính']],
    ['Dự thảo 6/2023 ; ; Bản chính 9/2023', ['2023-06-30 of Dự thảo', '2023-09-30 of Bản chính']],
    ['Dự thảo 6/2023,Bản chính 9/2023', ['2023-06-30 of Dự thảo', '2023-09-30 of Bản chính']],
    ['Dự thảo 6/2023.  Bản chính 9/2023', ['2023-06-30 of Dự thảo', '2023-09-30 of Bản chính']],
    ['Đợt 1: 6/2023; đợt 2: 9/2023', ['2023-06-30 of Đợt 1', '2023-09-30 of đợt 2']],
    ['Dự thảo: 31/9/2023; Bản chính: 12/2023', ['unrecognised of Dự thảo', '2023-12-31 of Bản chính', 'DEADLINE_INVALID 31/9/2023']],
    ['31/9/2023; 12/2023', ['unrecognised', '2023-12-31', 'DEADLINE_INVALID 31/9/2023']],
    ['Nghị định mới trước 31/9/2023', ['unrecognised of Nghị định mới', 'DEADLINE_INVALID trước 31/9/2023']],
    ['nghị định MỚI trong tháng 9/2023', ['2023-09-30 of nghị định MỚI']],
    ['Trước 30/6/2023; theo chỉ đạo', ['2023-06-29', 'unrecognised', 'DEADLINE_UNRECOGNISED theo chỉ đạo']],
    ['theo chỉ đạo; khi cần', ['unrecognised', 'DEADLINE_UNRECOGNISED theo chỉ đạo; khi cần']],
    ['Nghị định mới (trước 30/6/2023) và sau đó', ['unrecognised', 'DEADLINE_UNRECOGNISED Nghị định mới (trước 30/6/2023) và sau đó']],
    ['– , 9/2023 – ;', ['2023-09-30']],
    ['–', []],
  ])('“%s”', (cell, said) => {
    expect(saidIn(cell)).toEqual(said);
  });

  it('are kept with no more words than a deadline can have', () => {
    const [deadline, finding] = saidIn(`theo ${'a'.repeat(1100)}`);

    expect([deadline, finding?.length]).toEqual(['unrecognised', 'DEADLINE_UNRECOGNISED '.length + 1000]);
  });
});
