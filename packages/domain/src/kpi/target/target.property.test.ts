import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastDayOf, period } from '../../calendar/index.ts';
import { targets } from '../../testing/kpi.ts';
import { unitId } from '../../unit/index.ts';
import { basisPoints, cascadeGap, cascadeOf, checkTrajectory, straightLine, weighTargets } from '../index.ts';

const parts = fc.array(
  fc.record({ targetBp: fc.option(targets), expected: fc.option(fc.nat({ max: 10_000_000 })) }),
  { maxLength: 30 },
);
const directions = fc.constantFrom('higher-is-better' as const, 'lower-is-better' as const);

describe('the cascade', () => {
  it('is reached by exactly the gap and by no fewer', () => {
    fc.assert(
      fc.property(parts, targets, directions, (units, targetBp, direction) => {
        const weight = weighTargets(units);
        const gap = cascadeGap(weight, targetBp, direction);
        const sign = direction === 'higher-is-better' ? 1n : -1n;
        const with_ = (count: bigint) => ({ ...weight, wantedParts: weight.wantedParts + sign * count * 10_000n });

        expect(cascadeGap(with_(gap), targetBp, direction)).toBe(0n);
        if (gap > 0n) expect(cascadeGap(with_(gap - 1n), targetBp, direction)).toBe(1n);
      }),
    );
  });

  it('is the same however the units are grouped', () => {
    fc.assert(
      fc.property(parts, fc.nat({ max: 30 }), (units, cut) => {
        const [one, other] = [weighTargets(units.slice(0, cut)), weighTargets(units.slice(cut))];

        expect({ expected: one.expected + other.expected, wantedParts: one.wantedParts + other.wantedParts }).toEqual(weighTargets(units));
        expect(weighTargets(units.toReversed())).toEqual(weighTargets(units));
      }),
    );
  });

  it('gives a rate between the lowest and the highest target that was weighed', () => {
    fc.assert(
      fc.property(parts, (units) => {
        const weighed = units.flatMap(({ targetBp, expected }) => (targetBp === null || expected === null || expected === 0 ? [] : [targetBp]));
        const { rateBp } = cascadeOf(
          units.map((each, at) => ({ ...each, unitId: unitId(`U${at}`) })),
          { targetBp: null, direction: 'higher-is-better' },
        );

        if (weighed.length === 0) expect(rateBp).toBeNull();
        else {
          expect(rateBp).toBeGreaterThanOrEqual(Math.min(...weighed));
          expect(rateBp).toBeLessThanOrEqual(Math.max(...weighed));
        }
      }),
    );
  });
});

describe('the straight line', () => {
  it('ends at its target, never turns back and never passes beyond it', () => {
    fc.assert(
      fc.property(targets, targets, fc.constantFrom('2022', '2022-H2', '2022-9M', '2022-Q3'), (startBp, targetBp, text) => {
        const line = straightLine({ period: period(text), targetBp }, startBp, 'month');
        const rates = line.map((point) => point.targetBp);

        expect(rates.at(-1)).toBe(targetBp);
        expect(line.at(-1)?.on).toBe(lastDayOf(period(text)));
        expect(rates).toEqual(rates.toSorted((one, other) => (startBp <= targetBp ? one - other : other - one)));
        expect(checkTrajectory(line, targetBp, startBp <= targetBp ? 'higher-is-better' : 'lower-is-better').ok).toBe(true);
      }),
    );
  });

  it('is within half a basis point of the exact line', () => {
    fc.assert(
      fc.property(targets, targets, (startBp, targetBp) => {
        for (const [at, point] of straightLine({ period: period('2022'), targetBp }, startBp, 'quarter').entries()) {
          const exactTimesFour = startBp * (3 - at) + targetBp * (at + 1);
          expect(Math.abs(point.targetBp * 4 - exactTimesFour)).toBeLessThanOrEqual(2);
        }
      }),
    );
    expect(straightLine({ period: period('2022'), targetBp: basisPoints(1) }, basisPoints(0), 'quarter').map((each) => each.targetBp)).toEqual([0, 1, 1, 1]);
  });
});
