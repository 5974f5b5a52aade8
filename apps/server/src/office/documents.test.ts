import { readdirSync, readFileSync } from 'node:fs';
import { draftSchema, readDraft } from '@dondoc/domain/plan';
import { expectedDraftSchema, scoreIntake } from '@dondoc/domain/testing';
import { nationalRegister } from '@dondoc/domain/unit';
import { describe, expect, it } from 'vitest';
import type { OfficeRead } from './office-read.ts';
import { readDocx } from './read-docx.ts';
import { readPdf } from './read-pdf.ts';
import { readXlsx } from './read-xlsx.ts';

const folder = new URL('../../../../tests/documents/', import.meta.url);
const perfect = { tasks: 1, titles: 1, paths: 1, assignments: 1, deadlines: 1, findings: 1 };
const names = readdirSync(folder).filter((name) => /\.(?:docx|xlsx|pdf)$/.test(name));

async function documentIn(name: string) {
  const bytes = readFileSync(new URL(name, folder));
  const read = await readerOf(name)(bytes);
  if (!read.ok) throw new Error(`${name}: ${read.why.code}`);
  return read.document;
}

function readerOf(name: string): (bytes: Buffer) => Promise<OfficeRead> {
  if (name.endsWith('.docx')) return readDocx;
  return name.endsWith('.xlsx') ? readXlsx : readPdf;
}

function expectedOf(name: string) {
  const text = readFileSync(new URL(name.replace(/\.\w+$/, '.expected.json'), folder), 'utf8');
  return expectedDraftSchema.parse(JSON.parse(text));
}

describe.each(names)('%s', async (name) => {
  const document = await documentIn(name);
  const draft = readDraft(document, { year: null, register: nationalRegister });
  const expected = expectedOf(name);

  it('is read as a person reads it', () => {
    expect(scoreIntake(expected, draft)).toEqual(perfect);
  });

  it('is called what it is called', () => {
    expect(draft.title).toBe(expected.title);
  });

  it('keeps the products, and whom and what each deadline was said for', () => {
    expect(draft.tasks.map(({ product, deadlines }) => [product, deadlines.map(({ role, deliverable }) => [role, deliverable])])).toEqual(
      expected.tasks.map(({ product, deadlines }, index) => [
        product === undefined ? draft.tasks[index]?.product : product,
        deadlines.map(({ role, deliverable }) => [role ?? null, deliverable ?? null]),
      ]),
    );
  });

  it('is a whole draft without an error, every character accounted for', () => {
    expect(draftSchema.parse(draft)).toEqual(draft);
    expect(draft.coverage.accounted).toBe(draft.coverage.characters);
    expect(draft.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('has lines in order, and rows whose text is their cells', () => {
    const numbers = document.lines.map(({ line }) => line);
    const rows = document.lines.filter(({ cells }) => cells !== null);

    expect(numbers).toEqual([...new Set(numbers)].toSorted((one, other) => one - other));
    expect(rows.map(({ text }) => text)).toEqual(rows.map(({ cells }) => `| ${cells?.join(' | ')} |`));
  });
});
