import { readdirSync, readFileSync } from 'node:fs';
import { expectedDraftSchema, type ExpectedDraft } from './intake-score.ts';

/** A document with what a person reads in it. */
export interface IntakeCase {
  readonly name: string;
  readonly source: string;
  readonly expected: ExpectedDraft;
}

const folders = [
  new URL('../plan/intake/cases/', import.meta.url),
  // Where mutants are tried, the package stands elsewhere and is told where the documents are.
  new URL(process.env['PLAN_DOCUMENTS'] ?? '../../../../tests/documents/', import.meta.url),
];

/**
 * Every text document that has an expected result beside it: the intake cases and the plan documents of the product's
 * tests.
 */
export const intakeCases: readonly IntakeCase[] = folders.flatMap((folder) => {
  const names = readdirSync(folder);
  return names
    .filter((name) => name.endsWith('.txt') || name.endsWith('.md'))
    .flatMap((name) => {
      const expectedName = name.replace(/\.(?:txt|md)$/u, '.expected.json');
      return names.includes(expectedName) ? [caseFrom(folder, { name, expectedName })] : [];
    });
});

function caseFrom(
  folder: URL,
  { name, expectedName }: { readonly name: string; readonly expectedName: string },
): IntakeCase {
  const textOf = (file: string) => readFileSync(new URL(file, folder), 'utf8');
  return { name, source: textOf(name), expected: expectedDraftSchema.parse(JSON.parse(textOf(expectedName))) };
}
