import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scoreIntake, type ExpectedDraft } from '../../testing/intake-score.ts';
import { nationalRegister } from '../../unit/index.ts';
import { draftSchema } from '../draft.ts';
import { documentFromText, readDraft } from './index.ts';

const perfect = { tasks: 1, titles: 1, paths: 1, assignments: 1, deadlines: 1, findings: 1 };

const folders = [new URL('cases/', import.meta.url)];
const cases = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.expected.json'))
    .map((name) => caseFrom(folder, name)),
);

function caseFrom(folder: URL, expectedName: string) {
  const stem = expectedName.replace('.expected.json', '');
  const name = readdirSync(folder).find((each) => each === `${stem}.txt` || each === `${stem}.md`) ?? `${stem}.txt`;
  const expected = JSON.parse(readFileSync(new URL(expectedName, folder), 'utf8')) as ExpectedDraft;
  return { name, expected, source: readFileSync(new URL(name, folder), 'utf8') };
}

const read = (source: string) => readDraft(documentFromText(source), { year: null, register: nationalRegister });

describe.each(cases)('the document $name', ({ expected, source }) => {
  const draft = read(source);

  it('is read as a person reads it', () => {
    expect(scoreIntake(expected, draft)).toEqual(perfect);
  });

  it('is a draft whose every character is accounted for', () => {
    expect(draftSchema.parse(draft)).toEqual(draft);
    expect(draft.coverage.accounted).toBe(draft.coverage.characters);
  });

  it('has no other error than the expected ones', () => {
    const errors = draft.findings.filter(({ severity }) => severity === 'error').map(({ code, line }) => [code, line]);

    expect(errors).toEqual(expected.findings.filter(([code]) => code === 'ASSIGNMENT_WITHOUT_TASK' || code === 'DEADLINE_INVALID'));
  });
});
