import { beginReview, documentFromText, readDraft, type ReviewedDraft } from '@dondoc/domain/plan';
import { nationalRegister } from '@dondoc/domain/unit';
import { describe, expect, it } from 'vitest';
import { directiveInDoubt } from '../../../testing/a-plan.ts';
import { extentOf, markLines, taskAt } from './line-marks.ts';

const document = documentFromText(directiveInDoubt);
const source = document.lines.map(({ line, text }) => ({ line, text }));
const draft: ReviewedDraft = beginReview(readDraft(document, { year: null, register: nationalRegister }));

describe('the marks of source lines', () => {
  it('tell where a task begins, what nobody has placed, and what still has something open', () => {
    expect([...markLines(source, draft)].toSorted(([one], [other]) => one - other)).toEqual([
      [5, 'task'],
      [7, 'orphan'],
      [11, 'task'],
      [13, 'open'],
    ]);
  });

  it('end what a task says at the next blank line', () => {
    expect(extentOf(5, source, draft)).toEqual({ from: 5, to: 5 });
  });

  it('take a line inside a task for that task, and one before the first for none', () => {
    expect(taskAt(12, draft)).toBe(11);
    expect(taskAt(1, draft)).toBeNull();
  });
});
