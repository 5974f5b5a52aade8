import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsToReview, differences, filledCells, sealText, type SealedCell } from './sealed.ts';

const cell = (named: Partial<SealedCell> = {}): SealedCell => ({
  indicator: 'hs-truc-tuyen',
  indicatorVersion: 1,
  service: 0,
  numerator: 30,
  denominator: 100,
  notApplicable: false,
  ...named,
});

const anyCells = fc.uniqueArray(
  fc.record({
    indicator: fc.constantFrom('a', 'b', 'c'),
    indicatorVersion: fc.constantFrom(1, 2),
    service: fc.nat({ max: 3 }),
    value: fc.oneof(fc.constant('na' as const), fc.constant(null), fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 }))),
  }),
  { selector: ({ indicator, indicatorVersion, service }) => `${indicator} ${indicatorVersion} ${service}`, maxLength: 12 },
).map((drawn) =>
  drawn.map(({ value, ...named }): SealedCell => {
    const [numerator, denominator] = Array.isArray(value) ? value : [null, null];
    return { ...named, numerator, denominator, notApplicable: value === 'na' };
  }),
);

describe('sealText', () => {
  it('is the exact values, one a line, with the version each was counted by', () => {
    const cells = [cell(), cell({ indicator: 'dung-han', service: 12, numerator: null, denominator: null, notApplicable: true })];

    expect(sealText(cells)).toBe('1\ndung-han 1 12 na\nhs-truc-tuyen 1 0 30/100');
  });

  it('does not depend on the order of the cells, nor on blank ones', () => {
    fc.assert(
      fc.property(anyCells, (cells) => {
        const blank = cell({ indicator: 'z', numerator: null, denominator: null });

        expect(sealText([blank, ...cells.toReversed()])).toBe(sealText(cells));
      }),
    );
  });

  it('is the same exactly when there is no difference', () => {
    fc.assert(
      fc.property(anyCells, anyCells, (sealed, current) => {
        expect(differences(sealed, current).length === 0).toBe(sealText(sealed) === sealText(current));
      }),
    );
  });
});

describe('differences', () => {
  it('names what was changed, added and cleared, and nothing else', () => {
    const sealed = [cell(), cell({ indicator: 'dung-han' }), cell({ indicator: 'hai-long' })];
    const current = [cell({ numerator: 31 }), cell({ indicator: 'dung-han' }), cell({ indicator: 'tt-truc-tuyen', numerator: 0, denominator: 0 })];

    expect(differences(sealed, current)).toEqual([
      {
        indicator: 'hs-truc-tuyen',
        indicatorVersion: 1,
        service: 0,
        before: { numerator: 30, denominator: 100, notApplicable: false },
        now: { numerator: 31, denominator: 100, notApplicable: false },
      },
      { indicator: 'tt-truc-tuyen', indicatorVersion: 1, service: 0, before: null, now: { numerator: 0, denominator: 0, notApplicable: false } },
      { indicator: 'hai-long', indicatorVersion: 1, service: 0, before: { numerator: 30, denominator: 100, notApplicable: false }, now: null },
    ]);
  });

  it('tells a denominator alone, and a mark alone', () => {
    expect(differences([cell()], [cell({ denominator: 101 })])).toHaveLength(1);
    expect(differences([cell({ notApplicable: true })], [cell()])).toHaveLength(1);
  });

  it('tells “not applicable” from blank and from zero', () => {
    const blank = cell({ numerator: null, denominator: null });

    expect(differences([blank], [cell({ ...blank, notApplicable: true })])).toHaveLength(1);
    expect(differences([cell({ ...blank, notApplicable: true })], [cell({ numerator: 0, denominator: 0 })])).toHaveLength(1);
    expect(differences([blank], [])).toEqual([]);
  });

  it('of a cell counted anew by another version are two, each with its version', () => {
    expect(differences([cell()], [cell({ indicatorVersion: 2 })])).toMatchObject([
      { indicatorVersion: 2, before: null, now: { numerator: 30 } },
      { indicatorVersion: 1, before: { numerator: 30 }, now: null },
    ]);
  });
});

describe('cellsToReview', () => {
  const blank = (named: Partial<SealedCell>) => cell({ numerator: null, denominator: null, ...named });

  it('are those that say something, and the blank ones that were approved with a value or are doubted', () => {
    const cells = [blank({ indicator: 'cleared' }), blank({ indicator: 'doubted' }), blank({ indicator: 'never' }), cell(), blank({ indicator: 'na', notApplicable: true })];
    const approved = [cell({ indicator: 'cleared' }), blank({ indicator: 'never' })];

    const shown = cellsToReview(cells, { approved, doubts: [{ indicator: 'doubted', service: 0 }, { indicator: 'never', service: 3 }] });

    expect(shown.map(({ indicator }) => indicator)).toEqual(['hs-truc-tuyen', 'na', 'cleared', 'doubted']);
  });

  it('law of the seen: whatever differs from what was approved is shown', () => {
    fc.assert(
      fc.property(anyCells, fc.func(fc.boolean()), (approved, isCleared) => {
        const current = approved.map((each) => (isCleared(each) ? { ...each, numerator: null, denominator: null, notApplicable: false } : each));
        const shown = cellsToReview(current, { approved, doubts: [] });

        for (const { indicator, indicatorVersion, service } of differences(approved, current)) {
          expect(shown).toContainEqual(expect.objectContaining({ indicator, indicatorVersion, service }));
        }
        expect(shown).toEqual(expect.arrayContaining([...filledCells(current)]));
      }),
    );
  });
});
