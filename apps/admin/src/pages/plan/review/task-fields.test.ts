import { day, period } from '@dondoc/domain/calendar';
import type { DraftTask } from '@dondoc/domain/plan';
import { describe, expect, it } from 'vitest';
import { fieldsOf, rowsToRead, taskOf } from './task-fields.ts';

const task: DraftTask = {
  line: 25,
  path: ['HẠ TẦNG', 'Hạ tầng'],
  title: 'Rà soát hạ tầng',
  product: null,
  assignments: [{ role: 'lead', unit: 'Bộ Công an', code: 'G01', collective: false }],
  deadlines: [
    { kind: 'period', period: period('2022-08'), text: 'Tháng 8/2022', due: day('2022-08-31'), role: 'lead', deliverable: null },
  ],
};

describe('the form of a draft task', () => {
  it('gives back the task it was made of when nothing is changed', () => {
    expect(taskOf(task, fieldsOf(task), new Map())).toEqual(task);
  });

  it('keeps the rule of a deadline whose words stand, and says for whom it now holds', () => {
    const fields = fieldsOf(task);
    const changed = { ...fields, deadlines: fields.deadlines.map((row) => ({ ...row, role: null })) };

    expect(rowsToRead(changed)).toEqual([]);
    expect(taskOf(task, changed, new Map()).deadlines).toEqual([{ ...task.deadlines[0], role: null }]);
  });

  it('makes one deadline of each rule that new words give', () => {
    const fields = fieldsOf(task);
    const changed = { ...fields, deadlines: fields.deadlines.map((row) => ({ ...row, words: 'Tháng 9 và tháng 10/2022' })) };
    const reading = {
      rules: [
        { kind: 'period', period: period('2022-09') },
        { kind: 'period', period: period('2022-10') },
      ] as const,
      due: [day('2022-09-30'), day('2022-10-31')],
      explanation: [],
      findings: [],
    };

    expect(taskOf(task, changed, new Map([[0, reading]])).deadlines).toEqual([
      { kind: 'period', period: '2022-09', text: 'Tháng 9 và tháng 10/2022', due: '2022-09-30', role: 'lead', deliverable: null },
      { kind: 'period', period: '2022-10', text: 'Tháng 9 và tháng 10/2022', due: '2022-10-31', role: 'lead', deliverable: null },
    ]);
  });

  it('keeps words that no rule reads', () => {
    const fields = fieldsOf(task);
    const changed = { ...fields, deadlines: [{ key: 0, words: 'theo kế hoạch riêng', role: null, deliverable: '', read: null }] };
    const nothing = { rules: [], due: [], explanation: [], findings: [] };

    expect(taskOf(task, changed, new Map([[0, nothing]])).deadlines).toEqual([
      { kind: 'unrecognised', text: 'theo kế hoạch riêng', due: null, role: null, deliverable: null },
    ]);
  });
});
