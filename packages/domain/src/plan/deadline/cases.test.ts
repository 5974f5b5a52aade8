import { describe, expect, it } from 'vitest';
import cases from './cases.json' with { type: 'json' };
import { dueOn, readDeadline } from './index.ts';

describe('the wordings every reading has to get right', () => {
  it.each(cases)('reads “$text”', ({ text, year, rules, due, finding }) => {
    const reading = readDeadline(text, { year: year ?? null });

    expect(reading.rules).toMatchObject(rules);
    expect(reading.rules.map((rule) => dueOn(rule))).toEqual(due);
    expect(reading.findings.map(({ code }) => code)).toEqual(
      finding === undefined && rules.some(({ kind }) => kind === 'unrecognised')
        ? ['DEADLINE_UNRECOGNISED']
        : [finding].flatMap((code) => code ?? []),
    );
  });
});
