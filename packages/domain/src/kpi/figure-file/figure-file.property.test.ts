import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, period } from '../../calendar/index.ts';
import { unitId } from '../../unit/index.ts';
import { indicators } from '../catalogue.ts';
import { figureColumns } from './column.ts';
import { compareFigures, type ComparedFigure } from './compare-figures.ts';
import { figureKey, figureTexts, type StandingFigure } from './figure.ts';
import { readFigures } from './read-figures.ts';
import type { FileTable } from './table.ts';

const units = ['H26', 'H01', 'G01'].map(unitId);
const terms = { catalogue: indicators, today: day('2022-12-31'), unitsIn: () => new Set(units), closed: () => null };

const value = fc.oneof(
  fc.constant({ numerator: null, denominator: null, notApplicable: false }),
  fc.constant({ numerator: null, denominator: null, notApplicable: true }),
  fc.tuple(fc.nat(), fc.nat()).map(([one, more]) => ({ numerator: one, denominator: one + more, notApplicable: false })),
);

const note = fc.option(fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.trim()).filter((text) => text !== ''));

/** Figures that stand, each once. */
const standing: fc.Arbitrary<readonly StandingFigure[]> = fc.uniqueArray(
  fc
    .record({
      unitId: fc.constantFrom(...units),
      indicator: fc.constantFrom(...indicators.map(({ code }) => code)),
      indicatorVersion: fc.constant(1),
      service: fc.nat({ max: 25 }),
      period: fc.constantFrom(period('2022-08'), period('2022-09')),
      version: fc.integer({ min: 1, max: 9 }),
      enteredBy: fc.constant('Cán bộ'),
      note,
    })
    .chain((figure) => value.map((cell) => ({ ...figure, ...cell }))),
  { selector: figureKey, maxLength: 40 },
);

function fileOf(figures: readonly StandingFigure[]): FileTable {
  const rows = figures.map((figure) => {
    const texts = figureTexts(figure);
    return figureColumns.map((column) => texts[column] ?? '');
  });
  return { name: '', rows: [[...figureColumns], ...rows].map((cells, at) => ({ row: at + 1, cells, formulas: [] })) };
}

function compare(before: readonly StandingFigure[], file: FileTable) {
  const given = readFigures([file], terms);
  if (!given.ok) throw new Error(given.fault.code);
  return compareFigures(before, given.value);
}

/** What stands once compared figures were taken. */
function taken(before: readonly StandingFigure[], figures: readonly ComparedFigure[]): readonly StandingFigure[] {
  const after = new Map(before.map((figure) => [figureKey(figure), figure]));
  for (const { to, version, row: _, from: _from, isOvertaken: _isOvertaken, enteredBy: _enteredBy, ...key } of figures) {
    after.set(figureKey(key), { ...key, ...to, version: (version ?? 0) + 1, enteredBy: 'Cán bộ' });
  }
  return [...after.values()];
}

describe('a figures file', () => {
  it('law of the round trip: a file written from what stands changes nothing', () => {
    fc.assert(
      fc.property(standing, (figures) => {
        expect(compare(figures, fileOf(figures))).toEqual({ added: [], changed: [], unchanged: figures.length, refused: [] });
      }),
    );
  });

  it('law of taking once: after a file was taken whole, taking it again changes nothing', () => {
    fc.assert(
      fc.property(standing, standing, (before, file) => {
        const { added, changed } = compare(before, fileOf(file));

        const after = taken(before, [...added, ...changed]);

        expect(compare(after, fileOf(file))).toMatchObject({ added: [], changed: [], unchanged: file.length });
      }),
    );
  });

  it('law of the order: rows say the same in any order', () => {
    fc.assert(
      fc.property(standing, standing, (before, file) => {
        const rows = ({ added, changed, unchanged }: ReturnType<typeof compare>) => ({
          added: added.map(figureKey).toSorted(),
          changed: changed.map(figureKey).toSorted(),
          unchanged,
        });

        expect(rows(compare(before, fileOf(file.toReversed())))).toEqual(rows(compare(before, fileOf(file))));
      }),
    );
  });
});
