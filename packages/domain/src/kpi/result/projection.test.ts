import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { period } from '../../calendar/index.ts';
import { basisPoints } from '../rate.ts';
import { projectionOf, type MonthTally } from './projection.ts';

const counted = (months: Readonly<Record<string, readonly [number, number]>>): readonly MonthTally[] =>
  Object.entries(months).map(([month, [numerator, denominator]]) => ({ month: period(month), tally: { numerator, denominator } }));

const half = basisPoints(5000);

describe('projectionOf', () => {
  it('goes on with the pace of the months there are: 10, 15 and 20 % reach 50 % six months later', () => {
    const months = counted({ '2022-07': [10, 100], '2022-08': [15, 100], '2022-09': [20, 100] });

    expect(projectionOf(months, half)).toEqual({ kind: 'expected', month: '2023-03', from: '2022-07', to: '2022-09' });
  });

  it('does not go by the order the months are given in, and counts on over the end of a year', () => {
    const months = counted({ '2023-01': [25, 100], '2022-11': [15, 100], '2022-12': [20, 100] });

    expect(projectionOf(months, half)).toEqual({ kind: 'expected', month: '2023-06', from: '2022-11', to: '2023-01' });
    expect(projectionOf(counted({ '2022-09': [1, 2], '2022-08': [1, 4] }), half)).toEqual({ kind: 'reached', month: '2022-09' });
  });

  it('counts the months between, so that a month without a report does not speed it up', () => {
    const months = counted({ '2022-05': [10, 100], '2022-07': [20, 100], '2022-09': [30, 100] });

    expect(projectionOf(months, half)).toMatchObject({ kind: 'expected', month: '2023-01' });
  });

  it('takes rates and not counts: ten times the dossiers at the same share is no progress', () => {
    const months = counted({ '2022-07': [10, 100], '2022-08': [100, 1000], '2022-09': [1000, 10_000] });

    expect(projectionOf(months, half)).toEqual({ kind: 'not-at-this-pace', from: '2022-07', to: '2022-09' });
  });

  it('says that the last month reached it', () => {
    expect(projectionOf(counted({ '2022-08': [1, 4], '2022-09': [1, 2] }), half)).toEqual({ kind: 'reached', month: '2022-09' });
  });

  it('does not go by the days before the latest six months', () => {
    const before = { '2021-10': [90, 100], '2021-11': [80, 100], '2021-12': [5, 100] } as const;
    const latest = { '2022-01': [10, 100], '2022-02': [12, 100], '2022-03': [14, 100], '2022-04': [16, 100], '2022-05': [18, 100], '2022-06': [20, 100] } as const;

    expect(projectionOf(counted({ ...before, ...latest }), half)).toEqual({ kind: 'expected', month: '2023-09', from: '2022-01', to: '2022-06' });
  });

  it('falls to a target where lower is better', () => {
    const months = counted({ '2022-07': [40, 100], '2022-08': [35, 100], '2022-09': [30, 100] });

    expect(projectionOf(months, basisPoints(1000), 'lower-is-better')).toMatchObject({ kind: 'expected', month: '2023-01' });
    expect(projectionOf(months, half, 'lower-is-better')).toMatchObject({ kind: 'reached' });
  });

  it('needs three months with cases', () => {
    const months = counted({ '2022-07': [1, 100], '2022-08': [0, 0], '2022-09': [2, 100] });

    expect(projectionOf(months, half)).toEqual({ kind: 'too-few-months', known: 2, needed: 3 });
    expect(projectionOf([], half)).toEqual({ kind: 'too-few-months', known: 0, needed: 3 });
  });

  it('says nothing of what lies more than five years ahead', () => {
    const months = counted({ '2022-07': [1000, 100_000], '2022-08': [1001, 100_000], '2022-09': [1002, 100_000] });

    expect(projectionOf(months, half)).toMatchObject({ kind: 'not-at-this-pace' });
  });

  it('expects the target in the first month in which the line is there, for any pace', () => {
    const lines = fc.record({ start: fc.integer({ min: 0, max: 4000 }), pace: fc.integer({ min: 1, max: 900 }), count: fc.integer({ min: 3, max: 6 }) });
    fc.assert(
      fc.property(lines, ({ start, pace, count }) => {
        // A straight line has no other line through it: month 0 has `start` hundredths of a percent, each month `pace` more.
        const months = Array.from({ length: count }, (_, at) => ({
          month: period(`2022-0${at + 1}`),
          tally: { numerator: start + pace * at, denominator: 10_000 },
        }));

        const projection = projectionOf(months, half);

        const at = Math.ceil((5000 - start) / pace);
        const isReached = start + pace * (count - 1) >= 5000;
        const month = `${2022 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
        if (isReached) expect(projection.kind).toBe('reached');
        else if (at - (count - 1) > 60) expect(projection.kind).toBe('not-at-this-pace');
        else expect(projection).toMatchObject({ kind: 'expected', month });
      }),
    );
  });
});
