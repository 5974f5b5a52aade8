import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tallies } from '../../testing/index.ts';
import { indicatorOn } from '../catalogue.ts';
import { day } from '../../calendar/index.ts';
import { basisPoints } from '../rate.ts';
import { decision766 } from './decision-766.ts';
import { checkScoreScheme, scoreOf, scoreSchemeSchema, type ScoredFigure, type ScoreScheme } from './score.ts';

const name = (text: string) => ({ vi: text, en: text });

/** One group: dossiers handled online, at most 6 points, all of them from 50 % on. */
const onlineDossiers: ScoreScheme = {
  name: name('Thử'),
  source: null,
  groups: [{ name: name('Trực tuyến'), max: 600, parts: [{ name: name('Hồ sơ'), indicator: 'hs-truc-tuyen', max: 600, fullAtBp: basisPoints(5000) }] }],
  bands: [
    { name: name('Tốt'), from: 500 },
    { name: name('Yếu'), from: 0 },
  ],
};

const figure = (numerator: number, denominator: number, zeroDenominator: ScoredFigure['indicator']['zeroDenominator'] = 'left-out'): ScoredFigure => ({
  indicator: { zeroDenominator },
  tally: { numerator, denominator },
});

describe('scoreOf', () => {
  it.each([
    [0, 0],
    [25, 300], // 6 × 25 % / 50 % = 3 points
    [50, 600],
    [99, 600], // never more than the most
  ])('gives %d of 100 dossiers %d hundredths of a point', (online, points) => {
    expect(scoreOf(onlineDossiers, () => figure(online, 100)).points).toBe(points);
  });

  it('rounds once, half up, to a hundredth of a point', () => {
    expect(scoreOf(onlineDossiers, () => figure(1, 960)).points).toBe(1); // 1,25 hundredths
    expect(scoreOf(onlineDossiers, () => figure(1, 800)).points).toBe(2); // 1,5 hundredths
  });

  it('shows each step: the counts, the rate, what it takes for the most, and the points', () => {
    expect(scoreOf(onlineDossiers, () => figure(25, 100))).toEqual({
      points: 300,
      reachable: 600,
      max: 600,
      band: name('Yếu'),
      groups: [
        {
          name: name('Trực tuyến'),
          max: 600,
          points: 300,
          parts: [
            {
              name: name('Hồ sơ'),
              indicator: 'hs-truc-tuyen',
              tally: { numerator: 25, denominator: 100 },
              rateBp: 2500,
              fullAtBp: 5000,
              max: 600,
              points: 300,
              notScored: null,
            },
          ],
        },
      ],
    });
  });

  it('takes the best band whose least the points reach', () => {
    expect(scoreOf(onlineDossiers, () => figure(42, 100)).band).toEqual(name('Tốt')); // 504
    expect(scoreOf({ ...onlineDossiers, bands: [] }, () => figure(42, 100)).band).toBeNull();
  });

  it.each([
    ['nothing was reported', { indicator: { zeroDenominator: 'left-out' }, tally: null }, 'not-reported'],
    ['no indicator measures it', null, 'no-indicator'],
    ['there were no cases and they are left out', figure(0, 0), 'left-out'],
  ] as const)('gives no points, takes nothing for zero and names no band when %s', (_, found, reason) => {
    const score = scoreOf(onlineDossiers, () => found);

    expect(score).toMatchObject({ points: 0, reachable: 0, max: 600, band: null });
    expect(score.groups[0]?.parts[0]).toMatchObject({ points: null, notScored: reason });
  });

  it('scores no cases as the indicator says', () => {
    expect(scoreOf(onlineDossiers, () => figure(0, 0, 'full')).points).toBe(600);
    expect(scoreOf(onlineDossiers, () => figure(0, 0, 'zero'))).toMatchObject({ points: 0, reachable: 600 });
  });

  it('is the sum of its parts, each within what it can give, for any figures', () => {
    fc.assert(
      fc.property(fc.infiniteStream(tallies), (drawn) => {
        const score = scoreOf(decision766, () => ({ indicator: { zeroDenominator: 'left-out' }, tally: drawn.next().value }));

        const parts = score.groups.flatMap((group) => group.parts);
        expect(score.points).toBe(parts.reduce((sum, part) => sum + (part.points ?? 0), 0));
        for (const { points, max } of parts) expect(points ?? 0).toBeLessThanOrEqual(max);
        expect(score.points).toBeLessThanOrEqual(score.reachable);
      }),
    );
  });
});

describe('checkScoreScheme', () => {
  it('refuses a group that is not the sum of its parts', () => {
    const [group] = onlineDossiers.groups;
    if (group === undefined) throw new Error('the scheme has a group');

    expect(checkScoreScheme({ ...onlineDossiers, groups: [{ ...group, max: 700 }] })).toEqual({
      ok: false,
      fault: { code: 'kpi/score-does-not-add-up', detail: { group: name('Trực tuyến'), max: 700, parts: 600 } },
    });
  });

  it('refuses bands that do not fall', () => {
    const bands = [{ name: name('Khá'), from: 300 }, { name: name('Tốt'), from: 300 }];

    expect(checkScoreScheme({ ...onlineDossiers, bands })).toEqual({
      ok: false,
      fault: { code: 'kpi/score-bands-out-of-order', detail: { band: name('Tốt') } },
    });
  });

  it('takes a scheme that adds up', () => {
    expect(checkScoreScheme(onlineDossiers)).toEqual({ ok: true, value: onlineDossiers });
  });
});

describe('Decision 766', () => {
  it('is 100 points: 18 publicity, 20 progress, 22 online services, 22 digitisation, 18 satisfaction', () => {
    expect(decision766.groups.map(({ max }) => max)).toEqual([1800, 2000, 2200, 2200, 1800]);
    expect(decision766.groups.reduce((sum, { max }) => sum + max, 0)).toBe(10_000);
    expect(checkScoreScheme(scoreSchemeSchema.parse(decision766))).toMatchObject({ ok: true });
  });

  it('measures by indicators there are', () => {
    const codes = decision766.groups.flatMap(({ parts }) => parts.flatMap(({ indicator }) => indicator ?? []));

    for (const code of codes) expect(indicatorOn(code, day('2022-08-31'))).toMatchObject({ ok: true });
  });

  it('gives 4 × rate, min(6, 6 × rate / 0,50) and min(2, 2 × rate / 0,80) for the three parts of online services', () => {
    const score = scoreOf(decision766, () => figure(40, 100));

    expect(score.groups[2]?.parts.slice(0, 3).map(({ points }) => points)).toEqual([100, 160, 480]);
  });
});
