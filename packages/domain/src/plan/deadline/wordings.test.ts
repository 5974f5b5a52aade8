import { describe, expect, it } from 'vitest';
import { dueOn, readDeadline, type DeadlineRule } from './index.ts';
import wordings from './wordings.json' with { type: 'json' };

const isRead = (rules: readonly DeadlineRule[]): boolean => rules.every(({ kind }) => kind !== 'unrecognised');

describe('84 wordings from real documents', () => {
  it.each(wordings)('reads “$wording” right, or leaves it to a person', ({ wording, rules, due }) => {
    const reading = readDeadline(wording, { year: null });

    expect(reading.rules).toEqual(rules);
    expect(reading.rules.map((rule) => dueOn(rule))).toEqual(due);
    expect(reading.findings.some(({ code }) => code === 'DEADLINE_UNRECOGNISED')).toBe(!isRead(reading.rules));
  });
});
