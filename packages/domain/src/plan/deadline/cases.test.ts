import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dueOn, readDeadline } from './index.ts';

interface Case {
  readonly text: string;
  readonly year?: number;
  readonly rules: readonly object[];
  readonly due: readonly (string | null)[];
  readonly finding?: string;
}

const cases = JSON.parse(readFileSync(new URL('cases.json', import.meta.url), 'utf8')) as readonly Case[];

describe('the wordings every reading has to get right', () => {
  it.each(cases)('reads “$text”', ({ text, year, rules, due, finding }) => {
    const reading = readDeadline(text, { year: year ?? null });

    expect(reading.rules).toMatchObject(rules);
    expect(reading.rules).toHaveLength(rules.length);
    expect(reading.rules.map((rule) => dueOn(rule))).toEqual(due);
    if (finding !== undefined) expect(reading.findings.map(({ code }) => code)).toContain(finding);
  });
});
