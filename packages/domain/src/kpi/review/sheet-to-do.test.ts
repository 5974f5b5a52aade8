import { describe, expect, it } from 'vitest';
import { sheetStandings } from './sheet.ts';
import { inOrderOfUrgency, isLeftToDo } from './sheet-to-do.ts';

describe('isLeftToDo', () => {
  it.each([
    ['submitted', 12, 'open', false],
    ['approved', 12, 'closed', false],
    ['returned', 12, 'closed', true],
    ['changed', 0, 'always-open', true],
    ['approval-broken', 12, 'always-open', true],
    ['draft', 0, 'always-open', false],
    ['draft', 1, 'always-open', true],
    ['draft', 0, 'open', true],
    ['draft', 0, 'closed', true],
  ] as const)('of a sheet that is %s with %i cells and a window that is %s: %s', (standing, filled, window, is) => {
    expect(isLeftToDo({ standing, filled, window })).toBe(is);
  });
});

describe('inOrderOfUrgency', () => {
  it('puts what was returned first and what is done last, whatever the order it came in', () => {
    const all = sheetStandings.map((standing) => ({ standing }));

    for (const given of [all, all.toReversed()]) {
      expect(inOrderOfUrgency(given).map(({ standing }) => standing)).toEqual(['returned', 'approval-broken', 'changed', 'draft', 'submitted', 'approved']);
    }
  });

  it('leaves sheets that stand alike in the order they came in', () => {
    const sheets = [{ standing: 'draft', month: 1 }, { standing: 'returned', month: 2 }, { standing: 'draft', month: 3 }] as const;

    expect(inOrderOfUrgency(sheets).map(({ month }) => month)).toEqual([2, 1, 3]);
  });
});
