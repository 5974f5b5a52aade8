import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slipsBetween } from './edit-distance.ts';

describe('slipsBetween', () => {
  it.each([
    ['bocongan', 'bocongan', 0],
    ['bocongan', 'bocognan', 1], // neighbours swapped
    ['bocongan', 'bocogan', 1],
    ['bocongan', 'bocoongan', 1],
    ['bocongan', 'bocomgan', 1],
    ['bocongan', 'bcoognan', 2],
    ['', 'ab', 2],
    ['ab', 'ba', 1],
    ['ab', 'bc', 2], // half a swap is none
    ['ab', 'ca', 2],
    ['abc', 'bca', 2],
    ['xab', 'xba', 1],
    ['abcd', 'badc', 2],
  ])('from %s to %s are %d', (one, other, slips) => {
    expect(slipsBetween(one, other, 3)).toBe(slips);
  });

  it.each([
    ['bocongan', 'boquocphong', 2],
    ['abc', 'xyz', 2],
    ['a', 'abcd', 2],
    ['a', 'b', 0],
  ])('from %s to %s are more than %3$d', (one, other, most) => {
    expect(slipsBetween(one, other, most)).toBe(most + 1);
  });

  it('is the same both ways, never less than the difference in length, and not more than asked for plus one', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });

    fc.assert(
      fc.property(words, words, fc.nat({ max: 4 }), (one, other, most) => {
        const slips = slipsBetween(one, other, most);

        expect(slips).toBe(slipsBetween(other, one, most));
        expect(slips).toBeGreaterThanOrEqual(Math.min(Math.abs(one.length - other.length), most + 1));
        expect(slips).toBeLessThanOrEqual(most + 1);
        expect(slips === 0).toBe(one === other);
      }),
    );
  });
});
