import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetStandings } from './sheet.ts';
import { inOrderOfReview } from './sheet-order.ts';

const sheet = (standing: (typeof sheetStandings)[number], isToDecide = false) => ({ standing, isToDecide });

describe('inOrderOfReview', () => {
  it('puts what waits for a decision first, then what waits for another’s, what was returned or broken, and what is approved last', () => {
    const mixed = [sheet('approved'), sheet('draft'), sheet('changed'), sheet('approval-broken'), sheet('returned'), sheet('submitted'), sheet('submitted', true)];

    expect(inOrderOfReview(mixed)).toEqual([
      sheet('submitted', true),
      sheet('submitted'),
      sheet('returned'),
      sheet('approval-broken'),
      sheet('changed'),
      sheet('draft'),
      sheet('approved'),
    ]);
  });

  it('knows a place for every standing', () => {
    const [first] = inOrderOfReview([...sheetStandings.map((standing) => sheet(standing)), sheet('submitted', true)]);

    expect(first).toEqual(sheet('submitted', true));
  });

  it('law of the order: every sheet stands in it once, and those of one rank in the order they came in', () => {
    const sheets = fc.array(fc.record({ standing: fc.constantFrom(...sheetStandings), isToDecide: fc.boolean() }));
    fc.assert(
      fc.property(sheets, (all) => {
        const numbered = all.map((each, at) => ({ ...each, at }));
        const ordered = inOrderOfReview(numbered);

        expect(ordered.toSorted((one, other) => one.at - other.at)).toEqual(numbered);
        for (const standing of sheetStandings) {
          const alike = ordered.filter((each) => each.standing === standing && !each.isToDecide).map(({ at }) => at);
          expect(alike).toEqual(alike.toSorted((one, other) => one - other));
        }
        expect(ordered.findLastIndex(({ isToDecide }) => isToDecide)).toBe(all.filter(({ isToDecide }) => isToDecide).length - 1);
      }),
    );
  });
});
