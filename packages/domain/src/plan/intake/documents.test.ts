import { describe, expect, it } from 'vitest';
import { intakeCases } from '../../testing/intake-documents.ts';
import { scoreIntake, type ExpectedTask } from '../../testing/intake-score.ts';
import { nationalRegister } from '../../unit/index.ts';
import { draftSchema, type Draft } from '../draft.ts';
import { documentFromText, readDraft } from './index.ts';

const perfect = { tasks: 1, titles: 1, paths: 1, assignments: 1, deadlines: 1, findings: 1 };

const read = (source: string) => readDraft(documentFromText(source), { year: null, register: nationalRegister });

describe.each(intakeCases)('$name', ({ source, expected }) => {
  // Read in each test, and not before them: what is read while tests are gathered counts for none when mutants are tried.
  const draft = () => read(source);

  it('is read as a person reads it', () => {
    expect(scoreIntake(expected, draft())).toEqual(perfect);
  });

  it('keeps whom and what each deadline was said for, and the products', () => {
    const { tasks } = draft();

    expect(tasks.map(saidFor)).toEqual(expected.tasks.map(expectedFor(tasks)));
  });

  it('is called what it is called', () => {
    const { title } = draft();

    expect(title).not.toBeNull();
    expect(title).toBe(expected.title ?? title);
  });

  it('is a whole draft, every character accounted for', () => {
    const whole = draft();

    expect(draftSchema.parse(whole)).toEqual(whole);
    expect(whole.coverage.accounted).toBe(whole.coverage.characters);
  });

  it('has no other error than the expected ones', () => {
    const errors = draft().findings.filter(({ severity }) => severity === 'error').map(({ code, line }) => [code, line]);

    expect(errors).toEqual(
      expected.findings.filter(([code]) => code === 'ASSIGNMENT_WITHOUT_TASK' || code === 'DEADLINE_INVALID'),
    );
  });
});

function saidFor({ line, product, deadlines }: Draft['tasks'][number]) {
  return { line, product, deadlines: deadlines.map(({ role, deliverable }) => ({ role, deliverable })) };
}

/**
 * What an expectation leaves out says nothing: the product is then as read; a deadline without role or product is for
 * all.
 */
function expectedFor(tasks: Draft['tasks']) {
  return ({ line, product, deadlines }: ExpectedTask) => ({
    line,
    product: product === undefined ? (tasks.find((task) => task.line === line)?.product ?? null) : product,
    deadlines: deadlines.map(({ role, deliverable }) => ({ role: role ?? null, deliverable: deliverable ?? null })),
  });
}
