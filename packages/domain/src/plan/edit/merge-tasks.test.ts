import { describe, expect, it } from 'vitest';
import { draftOf, edited, faultOf, health, justice, october, september, task } from '../../testing/edited-drafts.ts';
import type { DraftTask } from '../draft.ts';
import { openFindings } from '../review.ts';
import type { Span } from '../span.ts';

const two = draftOf([task(3), task(7)]);

describe('merging tasks', () => {
  it('keeps the first in the draft, whatever the order they are named in, and says nothing twice', () => {
    const one = task(3, { title: 'Rà soát văn bản.', product: 'Báo cáo' });
    const other = task(7, { title: 'Tổng hợp kết quả', product: 'Nghị định', assignments: [health, justice], deadlines: [september, october] });

    const after = edited(draftOf([one, task(5), other]), { kind: 'merge-tasks', lines: [7, 3, 7] });

    expect(after.tasks).toEqual([
      task(3, {
        title: 'Rà soát văn bản; Tổng hợp kết quả',
        product: 'Báo cáo; Nghị định',
        assignments: [justice, health],
        deadlines: [september, october],
      }),
      task(5),
    ]);
  });

  const merged = (one: Partial<DraftTask>, other: Partial<DraftTask>) =>
    edited(draftOf([task(3, one), task(7, other)]), { kind: 'merge-tasks', lines: [3, 7] }).tasks[0];

  it('ends the first title before its last marks, however many', () => {
    expect(merged({ title: 'Rà soát văn bản . ;' }, { title: '– tổng hợp.' })?.title).toBe('Rà soát văn bản; tổng hợp');
  });

  it('has the product of the one that has one', () => {
    expect(merged({ product: 'Báo cáo' }, {})?.product).toBe('Báo cáo');
    expect(merged({}, { product: 'Nghị định' })?.product).toBe('Nghị định');
    expect(merged({ product: 'Báo cáo' }, { product: 'Báo cáo' })?.product).toBe('Báo cáo');
  });

  it('goes on from the task of the plan that the first goes on from, or else the other', () => {
    expect(merged({ continues: 'T1' }, { continues: 'T2' })?.continues).toBe('T1');
    expect(merged({}, { continues: 'T2' })?.continues).toBe('T2');
  });

  it('has the places of both; those that touch are one', () => {
    const places = (one: Span[], other: Span[]) => merged({ source: one }, { source: other })?.source;

    expect(places([{ line: 3, from: 2, to: 9 }], [{ line: 3, from: 9, to: 20 }, { line: 4, from: 0, to: 5 }])).toEqual([{ line: 3, from: 2, to: 20 }, { line: 4, from: 0, to: 5 }]); // prettier-ignore
    expect(places([{ line: 3, from: 2, to: 9 }], [{ line: 3, from: 10, to: 20 }])).toEqual([{ line: 3, from: 2, to: 9 }, { line: 3, from: 10, to: 20 }]); // prettier-ignore
    expect(places([{ line: 3, from: 2, to: 9 }], [{ line: 4, from: 9, to: 20 }])).toEqual([{ line: 3, from: 2, to: 9 }, { line: 4, from: 9, to: 20 }]); // prettier-ignore
    expect(merged({}, { source: [{ line: 7, from: 0, to: 4 }] })?.source).toEqual([{ line: 7, from: 0, to: 4 }]);
    expect(merged({ source: [{ line: 3, from: 0, to: 4 }] }, {})?.source).toEqual([{ line: 3, from: 0, to: 4 }]);
  });

  it('has the places of both products, and of one said twice the first', () => {
    const products = (one: string, other: string) =>
      merged({ product: one, productSource: [{ line: 3, from: 5, to: 9 }] }, { product: other, productSource: [{ line: 7, from: 5, to: 9 }] })?.productSource;

    expect(products('Báo cáo', 'Nghị định')).toEqual([{ line: 3, from: 5, to: 9 }, { line: 7, from: 5, to: 9 }]); // prettier-ignore
    expect(products('Báo cáo', 'Báo cáo')).toEqual([{ line: 3, from: 5, to: 9 }]);
  });

  it('says a deadline once, in whatever order its parts were given, and twice where one part differs', () => {
    const { text, due, ...rest } = september;
    const turned = { due, ...rest, text };
    const forLead = { ...september, role: 'lead' } as const;

    expect(merged({ deadlines: [september] }, { deadlines: [turned, forLead] })?.deadlines).toEqual([september, forLead]);
  });

  it('of none changes nothing', () => {
    expect(edited(two, { kind: 'merge-tasks', lines: [] })).toEqual(two);
  });

  it('settles what was asked of the task that is gone', () => {
    const bare = edited(two, { kind: 'edit-many', lines: [7], change: { kind: 'remove-unit', unit: 'BỘ TƯ  PHÁP' } });
    const after = edited(bare, { kind: 'merge-tasks', lines: [3, 7] });

    expect(openFindings(bare)).toMatchObject([{ code: 'TASK_WITHOUT_UNIT', line: 7 }]);
    expect(openFindings(after)).toEqual([]);
  });

  it('is refused when the title would be longer than one can be', () => {
    const long = draftOf([task(3, { title: 'a'.repeat(6000) }), task(7, { title: 'b'.repeat(6000) })]);

    expect(faultOf(long, { kind: 'merge-tasks', lines: [3, 7] })).toEqual({ code: 'draft/task-too-large', detail: { line: 3 } });
  });
});
