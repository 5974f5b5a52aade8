import { describe, expect, it } from 'vitest';
import { day, period } from '../calendar/index.ts';
import { nationalRegister, unitId, unitTreeOn, type Unit } from '../unit/index.ts';
import { carryFigures } from './carry-figures.ts';
import { rollUpTree, type Figure } from './roll-up.ts';

const owes = ({ level }: Unit) => level === 'ministry' || level === 'province';

/** What Yên Bái and Lào Cai, one province since 2025-07-01, counted in August 2022. */
const figures: readonly Figure[] = [figure('Tỉnh Yên Bái', 10, 11), figure('Tỉnh Lào Cai', 12, 13)];

describe('carryFigures', () => {
  it('leaves figures where they were counted while their units stand', () => {
    expect(carryFigures(figures, unitTreeOn(nationalRegister, day('2025-06-30')))).toEqual(figures);
  });

  it('counts what a merged province counted at the one that carries it on', () => {
    const tree = unitTreeOn(nationalRegister, day('2025-07-01'));

    const rolledUp = rollUpTree(carryFigures(figures, tree), { tree, period: period('2022-08'), owes });

    const laoCai = idOf('Tỉnh Lào Cai');
    if (!rolledUp.ok) throw new Error(rolledUp.fault.code);
    expect(rolledUp.value.find(({ id }) => id === laoCai)).toMatchObject({
      tally: { numerator: 22, denominator: 24 },
      reported: 1,
      of: 1,
    });
    expect(rolledUp.value.some(({ id }) => id === 'not-in-force')).toBe(false);
  });

  it('leaves a figure of a unit no register knows where it is', () => {
    const unknown: Figure = { ...figure('Tỉnh Lào Cai', 1, 1), unitId: unitId('X99') };

    expect(carryFigures([unknown], unitTreeOn(nationalRegister, day('2025-07-01')))).toEqual([unknown]);
  });

  it('carries nothing back to a day before it was counted', () => {
    const later: Figure = { ...figure('Tỉnh Lào Cai', 1, 1), unitId: unitId('X99'), month: period('2023-01') };

    expect(carryFigures([later], unitTreeOn(nationalRegister, day('2022-07-01')))).toEqual([later]);
  });
});

function figure(name: string, numerator: number, denominator: number): Figure {
  return { unitId: idOf(name), month: period('2022-08'), tally: { numerator, denominator } };
}

function idOf(name: string) {
  const found = [...unitTreeOn(nationalRegister, day('2022-08-31')).units.values()].find((unit) => unit.name === name);
  if (found === undefined) throw new Error(`no unit is called ${name}`);
  return found.id;
}
