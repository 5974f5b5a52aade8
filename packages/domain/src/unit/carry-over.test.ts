import { describe, expect, it } from 'vitest';
import { day } from '../calendar/day.ts';
import { carryOver } from './carry-over.ts';
import { levelOfKind, type UnitKind } from './kind.ts';
import type { UnitRecord, UnitRegister } from './register.ts';
import { nationalRegister } from './register/national-register.ts';
import type { Succession, SuccessionKind } from './succession.ts';
import { type UnitId, unitId } from './unit.ts';

type Counts = readonly [numerator: number, denominator: number];
const add = (one: Counts, other: Counts): Counts => [one[0] + other[0], one[1] + other[1]];

describe('carryOver', () => {
  it('adds the counts of provinces that became one: 10 and 11, 12 and 13 give 21 and 25', () => {
    const carried = carryNational([['H05', [10, 12]], ['H02', [11, 13]]], '2022-07-01', '2025-07-01');

    expect(carried).toEqual({ ok: true, value: new Map([['H05', [21, 25]]]) });
  });

  it('carries a ministry that was renamed, and one that only moved', () => {
    const carried = carryNational([['G21', [1, 2]], ['G24', [3, 4]]], '2022-07-01', '2026-08-31');

    expect(carried).toEqual({ ok: true, value: new Map([['bo-dan-toc-va-ton-giao', [1, 2]], ['G24', [3, 4]]]) });
  });

  it('leaves every figure with its unit on the last day before a merger', () => {
    const carried = carryNational([['H05', [10, 12]], ['H02', [11, 13]]], '2022-07-01', '2025-06-30');

    expect(carried).toEqual({ ok: true, value: new Map([['H05', [10, 12]], ['H02', [11, 13]]]) });
  });

  it('refuses the figure of a unit that was not in force', () => {
    expect(carryNational([['G14', [1, 2]]], '2025-03-01', '2025-07-01')).toEqual({
      ok: false,
      fault: { code: 'unit/not-in-force', detail: { unitId: 'G14', on: '2025-03-01' } },
    });
  });

  it('refuses the figure of a unit the register does not know', () => {
    expect(carryNational([['G99', [1, 2]]], '2022-07-01', '2025-07-01')).toEqual({
      ok: false,
      fault: { code: 'unit/unknown', detail: { unitId: 'G99' } },
    });
  });

  it('throws when it is asked to carry figures back', () => {
    expect(() => carryNational([], '2025-07-01', '2022-07-01')).toThrow(
      new RangeError('figures are carried forward, not from 2025-07-01 to 2022-07-01'),
    );
  });

  it('refuses the figure of a unit that was divided, even when it lives on', () => {
    const register = registerOf(
      [unit('A', 'don-vi-truc-thuoc', '2022-01-01'), unit('B', 'don-vi-truc-thuoc', '2023-01-01')],
      [change('split', ['A'], ['A', 'B'])],
    );

    expect(carry(register, 'A')).toEqual({
      ok: false,
      fault: { code: 'unit/split-not-carried', detail: { unitId: 'A', on: '2023-01-01', into: ['A', 'B'] } },
    });
  });

  it('leaves with the unit a figure it has counted since it was divided', () => {
    const register = registerOf(
      [unit('A', 'don-vi-truc-thuoc', '2022-01-01'), unit('B', 'don-vi-truc-thuoc', '2023-01-01')],
      [change('split', ['A'], ['A', 'B'])],
    );

    expect(carry(register, 'A', '2023-01-01')).toEqual({ ok: true, value: new Map([['A', [1, 2]]]) });
    expect(carry(register, 'A', '2023-02-01')).toEqual({ ok: true, value: new Map([['A', [1, 2]]]) });
  });

  it('refuses the figure of a unit that lost a part which is no unit of the register', () => {
    const register = registerOf([unit('A', 'don-vi-truc-thuoc', '2022-01-01')], [change('split', ['A'], ['A'])]);

    expect(carry(register, 'A')).toEqual({
      ok: false,
      fault: { code: 'unit/split-not-carried', detail: { unitId: 'A', on: '2023-01-01', into: ['A'] } },
    });
  });

  it('refuses the figure of a unit whose work went to several, however that is called', () => {
    const register = registerOf(
      [
        unit('A', 'don-vi-truc-thuoc', '2022-01-01', '2022-12-31'),
        unit('B', 'don-vi-truc-thuoc', '2022-01-01'),
        unit('C', 'don-vi-truc-thuoc', '2022-01-01'),
      ],
      [change('absorb', ['A'], ['B', 'C'])],
    );

    expect(carry(register, 'A')).toEqual({
      ok: false,
      fault: { code: 'unit/split-not-carried', detail: { unitId: 'A', on: '2023-01-01', into: ['B', 'C'] } },
    });
  });

  it.each([undefined, '2024-12-31'])('leaves its figure with a commune that took another in (it ends: %s)', (closesOn) => {
    const register = registerOf(
      [unit('A', 'xa', '2022-01-01', '2022-12-31'), unit('B', 'xa', '2022-01-01', closesOn)],
      [change('absorb', ['A', 'B'], ['B'])],
    );

    expect(carry(register, 'B')).toEqual({ ok: true, value: new Map([['B', [1, 2]]]) });
  });

  it('refuses the figure of a commune that became part of another', () => {
    const register = registerOf(
      [unit('A', 'xa', '2022-01-01', '2022-12-31'), unit('B', 'xa', '2022-01-01')],
      [change('absorb', ['A', 'B'], ['B'])],
    );

    expect(carry(register, 'A')).toEqual({
      ok: false,
      fault: { code: 'unit/commune-not-carried', detail: { unitId: 'A', on: '2023-01-01', into: ['B'] } },
    });
  });

  it('carries a commune that only has another name since', () => {
    const register = registerOf(
      [unit('A', 'xa', '2022-01-01', '2022-12-31'), unit('B', 'phuong', '2023-01-01')],
      [change('rename', ['A'], ['B'])],
    );

    expect(carry(register, 'A')).toEqual({ ok: true, value: new Map([['B', [1, 2]]]) });
  });

  it.each([
    ['by a decision', [change('dissolve', ['A'], [])]],
    ['and no record says how', []],
  ])('refuses the figure of a unit that ended %s', (_, successions) => {
    const register = registerOf([unit('A', 'quan', '2022-01-01', '2022-12-31')], successions);

    expect(carry(register, 'A')).toEqual({
      ok: false,
      fault: { code: 'unit/dissolved', detail: { unitId: 'A', on: '2023-01-01' } },
    });
  });
});

function carryNational(figures: readonly (readonly [string, Counts])[], from: string, to: string) {
  const byUnit = new Map(figures.map(([id, counts]) => [unitId(id), counts]));
  return carryOver(nationalRegister, byUnit, { from: day(from), to: day(to), add });
}

function carry(register: UnitRegister, id: string, from = '2022-07-01') {
  const figures = new Map<UnitId, Counts>([[unitId(id), [1, 2]]]);
  return carryOver(register, figures, { from: day(from), to: day('2023-07-01'), add });
}

function registerOf(units: readonly UnitRecord[], successions: readonly Succession[]): UnitRegister {
  return { units: [...nationalRegister.units, ...units], successions: [...successions] };
}

function unit(id: string, kind: UnitKind, opensOn: string, closesOn?: string): UnitRecord {
  const [from, to] = [day(opensOn), closesOn === undefined ? null : day(closesOn)];
  const spell = { from, to, name: id, kind, level: levelOfKind[kind], parentId: unitId('H26'), code: null };
  return { id: unitId(id), opensOn: from, closesOn: to, spells: [spell] };
}

function change(kind: SuccessionKind, from: readonly string[], into: readonly string[]): Succession {
  return { kind, on: day('2023-01-01'), from: from.map(unitId), into: into.map(unitId), decision: null, functions: [] };
}
