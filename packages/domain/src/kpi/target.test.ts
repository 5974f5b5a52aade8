import { describe, expect, it } from 'vitest';
import { period } from '../calendar/index.ts';
import { parseTarget, targetHolding, targetSchema } from './target.ts';

describe('parseTarget', () => {
  it.each([
    ['50', 5000],
    ['50,5', 5050],
    ['50.25', 5025],
    [' 47,03 % ', 4703],
    ['0', 0],
    ['100%', 10_000],
    ['100,00', 10_000],
  ])('reads "%s"', (text, points) => {
    expect(parseTarget(text)).toEqual({ ok: true, value: points });
  });

  it('reads a blank as no target', () => {
    expect(parseTarget('  ')).toEqual({ ok: true, value: null });
  });

  it.each(['-1', '100,01', '101', '50,125', '5o', '%', '1.000', '50,', '50 60'])('refuses "%s"', (text) => {
    expect(parseTarget(text)).toEqual({ ok: false, fault: { code: 'kpi/not-a-target', detail: { text } } });
  });
});

describe('targetSchema', () => {
  it('takes whole basis points from 0 to 10 000', () => {
    expect([0, 4703, 10_000].every((points) => targetSchema.safeParse(points).success)).toBe(true);
    expect([-1, 10_001, 50.5].some((points) => targetSchema.safeParse(points).success)).toBe(false);
  });
});

describe('targetHolding', () => {
  const given = (text: string) => ({ period: period(text) });

  it('prefers the target given for the month itself', () => {
    const targets = [given('2022'), given('2022-08'), given('2022-H2')];

    expect(targetHolding(targets, period('2022-08'))).toEqual({ period: '2022-08' });
  });

  it('else takes the shortest period around it, in whatever order they were given', () => {
    const targets = [given('2022'), given('2022-H2'), given('2022-9M')];

    expect(targetHolding(targets, period('2022-08'))).toEqual({ period: '2022-H2' });
  });

  it('does not take the target of a month for the whole year, nor of another year', () => {
    expect(targetHolding([given('2022-08'), given('2021')], period('2022'))).toBeNull();
  });
});
