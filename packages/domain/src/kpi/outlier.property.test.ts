import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counts } from '../testing/kpi.ts';
import { fewestEarlierValues, outlierOf, usualRange } from './outlier.ts';

const series = fc.array(counts, { minLength: fewestEarlierValues, maxLength: 36 });

describe('outlierOf', () => {
  it('law of order: what is usual does not depend on the order of the months', () => {
    fc.assert(
      fc.property(series, (earlier) => {
        expect(usualRange(earlier.toReversed())).toEqual(usualRange(earlier));
      }),
    );
  });

  it('law of the constant: a series that never moved flags nothing, whatever comes next', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 36 }), counts, (value, length, next) => {
        expect(outlierOf(Array.from({ length }, () => value), next)).toBeNull();
      }),
    );
  });

  it('law of the ends: both ends are usual, one beyond either is asked about', () => {
    fc.assert(
      fc.property(series, (earlier) => {
        const range = usualRange(earlier);
        fc.pre(range !== null && range.least <= range.most);
        if (range === null) return;

        expect(outlierOf(earlier, range.least)).toBeNull();
        expect(outlierOf(earlier, range.most)).toBeNull();
        expect(outlierOf(earlier, range.most + 1)).toMatchObject({ rule: range.mostBy });
        if (range.least > 0) expect(outlierOf(earlier, range.least - 1)).toMatchObject({ rule: range.leastBy });
      }),
    );
  });

  it('law of the definition: what lies beyond two deviations, reckoned in real numbers, is asked about', () => {
    fc.assert(
      fc.property(series, counts, (earlier, value) => {
        const mean = earlier.reduce((sum, each) => sum + each, 0) / earlier.length;
        const variance = earlier.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (earlier.length - 1);
        fc.pre(variance > 0 && Math.abs(value - mean) > 2.001 * Math.sqrt(variance) + 1);

        expect(outlierOf(earlier, value)).not.toBeNull();
      }),
    );
  });
});
