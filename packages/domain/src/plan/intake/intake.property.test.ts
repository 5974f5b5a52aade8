import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { intakeCases } from '../../testing/intake-documents.ts';
import { nationalRegister } from '../../unit/index.ts';
import type { PlanDocument } from '../document.ts';
import { draftSchema, type Draft } from '../draft.ts';
import { marksOf } from '../marks.ts';
import type { Span } from '../span.ts';
import { documentFromText, readDraft } from './index.ts';

vi.setConfig({ testTimeout: 60_000 });

const read = (source: string) => {
  const document = documentFromText(source);
  return meaningOf(readDraft(document, { year: null, register: nationalRegister }), document);
};

const sources = intakeCases.map(({ source }) => source);
const known = fc.constantFrom(...sources);
const pieces = sources.flatMap((source) => source.split('\n')).filter((line) => line !== '');
const scraps = fc.oneof(
  fc.constantFrom(...pieces),
  fc.constantFrom(...pieces.flatMap((piece) => piece.split(/(?<=[:;,.|)])/u))),
  fc.constantFrom(
    '',
    '\n',
    '|',
    '| |',
    '|---|---|',
    '1.',
    'a)',
    '- ',
    'I.',
    '#',
    '**',
    '(',
    ')',
    ':',
    ';',
    '31/2/2022',
    'quý V',
    'Đơn vị chủ trì:',
    'Thời hạn:',
    '\u0000',
    '\u200b',
    '\ud800',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const generated = fc
  .array(scraps, { maxLength: 40 })
  .chain((lines) => fc.constantFrom('\n', ' ', '').map((join) => lines.join(join)));
const mutated = fc
  .tuple(known, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 30 }), scraps), { minLength: 1, maxLength: 12 }))
  .map(([source, edits]) =>
    edits.reduce((text, [at, length, words]) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + words + text.slice(from + length);
    }, source),
  );

/** The letters and digits of a text: what stays the same however it is spaced and marked. */
const lettersOf = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** The draft with the words of each place instead of its offsets, which count the characters of the source as they are. */
function meaningOf({ coverage: _coverage, remainders, ...draft }: Draft, document: PlanDocument) {
  const texts = new Map(document.lines.map(({ line, text }) => [line, text]));
  const words = ({ line, from, to }: Span) => `${line} ${lettersOf((texts.get(line) ?? '').slice(from, to))}`;
  const placed = JSON.stringify(draft, (key, value: unknown) =>
    key === 'source' || key === 'productSource' ? (value as Span[]).map(words) : value,
  );
  const named = remainders.map(({ kind, ...span }) => `${kind} ${words(span)}`).filter((each) => !each.endsWith(' '));
  return { ...(JSON.parse(placed) as object), remainders: named };
}

describe('reading any document', () => {
  it('gives a whole draft and accounts for every character, or names it as unread', () => {
    fc.assert(
      fc.property(fc.oneof(generated, mutated), (source) => {
        const document = documentFromText(source);
        const draft = readDraft(document, { year: null, register: nationalRegister });
        const unread = draft.remainders.filter(({ kind }) => kind === 'unread');
        const noted = draft.findings.filter(({ code }) => code === 'UNREAD_TEXT');

        expect(draftSchema.parse(draft)).toEqual(draft);
        expect(draft.coverage.characters).toBe(document.lines.reduce((sum, { text }) => sum + text.length, 0));
        expect(draft.coverage.characters - draft.coverage.accounted).toBe(unread.reduce((sum, { from, to }) => sum + to - from, 0));
        expect(unread.length > 0 && noted.length === 0).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it('gives every character one place: of fields, or of one remainder that is of no field', () => {
    fc.assert(
      fc.property(fc.oneof(known, generated, mutated), (source) => {
        const document = documentFromText(source);
        const draft = readDraft(document, { year: null, register: nationalRegister });
        const taken = new Map(document.lines.map(({ line, text }) => [line, text.split('').map((): string[] => [])]));
        for (const { line, from, to, kind, task } of marksOf(draft)) {
          const places = taken.get(line);
          expect(places?.length ?? 0).toBeGreaterThanOrEqual(to);
          for (const place of places?.slice(from, to) ?? []) place.push(task === null ? `remainder ${kind}` : kind);
        }
        const places = [...taken.values()].flat();

        expect(places.filter((owners) => owners.length === 0)).toEqual([]);
        expect(places.filter((owners) => owners.length > 1 && owners.some((owner) => owner.startsWith('remainder')))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('names tasks and orphan lines by lines of the document, in order and never twice', () => {
    fc.assert(
      fc.property(fc.oneof(generated, mutated), (source) => {
        const document = documentFromText(source);
        const draft = readDraft(document, { year: null, register: nationalRegister });
        const lines = draft.tasks.map(({ line }) => line);

        expect(lines).toEqual([...new Set(lines)].toSorted((one, other) => one - other));
        expect(
          [...lines, ...draft.orphans.map(({ line }) => line)].every(
            (line) => line >= 1 && line <= document.lines.length,
          ),
        ).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

/** Ways to write the same document; `place` chooses among the variants of one. */
const ways: readonly (readonly [name: string, write: (source: string, place: number) => string])[] = [
  [
    'line endings of any system, and a byte-order mark',
    (source, place) =>
      `\uFEFF${source.replace(/\r\n|\r/gu, '\n').replaceAll('\n', ['\r\n', '\r', '\n'][place % 3] ?? '\n')}`,
  ],
  ['decomposed letters', (source) => source.normalize('NFD')],
  [
    'spaces, tabs and no-break spaces beside the spaces there are',
    (source, place) => source.replaceAll(' ', [' \u00A0', '  ', '\t '][place % 3] ?? '  '),
  ],
  ['lines that begin and end with spaces', (source) => source.replaceAll('\n', '  \n\t')],
];

describe('what a document says', () => {
  it.each(ways)('does not change with %s', (_name, write) => {
    fc.assert(
      fc.property(fc.oneof(known, mutated), fc.nat(), (source, place) => {
        expect(read(write(source, place))).toEqual(read(source));
      }),
      { numRuns: 60 },
    );
  });

  it('does not change with bold markers around any words', () => {
    fc.assert(
      fc.property(known, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 5 })), { maxLength: 20 }), (source, marks) => {
        const words = source.split(/( |\n)/u);
        for (const [at, count] of marks) {
          const from = 2 * (at % ((words.length + 1) / 2));
          const to = Math.min(words.length - 1, from + 2 * count);
          if (words.slice(from, to + 1).some((word) => word === '\n' || word === '' || /^[|#*+-]/u.test(word)))
            continue;
          words[from] = `**${words[from] ?? ''}`;
          words[to] = `${words[to] ?? ''}**`;
        }

        expect(read(words.join(''))).toEqual(read(source));
      }),
      { numRuns: 100 },
    );
  });
});
