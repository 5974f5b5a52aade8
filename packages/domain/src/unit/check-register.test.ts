import { describe, expect, it } from 'vitest';
import { day } from '../calendar/day.ts';
import { checkRegister, withUnits } from './check-register.ts';
import { unitRegisterSchema, type UnitRecord, type UnitSpell } from './register.ts';
import { nationalRegister } from './register/national-register.ts';
import type { Succession } from './succession.ts';
import { unitId } from './unit.ts';
import { unitTreeOn } from './unit-tree.ts';

const office = department({});

describe('checkRegister', () => {
  it('finds nothing wrong with the national register', () => {
    expect(checkRegister(nationalRegister)).toEqual({ ok: true, value: nationalRegister });
  });

  it('takes the national register from JSON as it went in', () => {
    expect(unitRegisterSchema.parse(JSON.parse(JSON.stringify(nationalRegister)))).toEqual(nationalRegister);
  });

  it('refuses a spell whose level is not that of its kind', () => {
    const [spell] = office.spells;
    const units = [{ ...office, spells: [{ ...spell, level: 'ministry' }] }];

    expect(unitRegisterSchema.safeParse({ units, successions: [] }).success).toBe(false);
  });
});

describe('withUnits', () => {
  it('adds a department, and leaves the register it was given alone', () => {
    const added = withUnits(nationalRegister, { units: [office] });

    if (!added.ok) throw new Error(added.fault.code);
    const tree = unitTreeOn(added.value, day('2022-07-01'));
    expect(tree.ancestorsOf(office.id).map(({ id }) => id)).toEqual(['G15', 'VN']);
    expect(nationalRegister.units).not.toContain(office);
  });

  it('refuses an id that is there already', () => {
    expect(withUnits(nationalRegister, { units: [department({}, 'G15')] })).toEqual({
      ok: false,
      fault: { code: 'unit/already-registered', detail: { unitId: 'G15' } },
    });
  });

  it.each<[string, UnitRecord]>([
    ['a gap', department({ to: day('2022-06-30') }, 'van-phong', { from: day('2022-07-02') })],
    ['an overlap', department({ to: day('2022-06-30') }, 'van-phong', { from: day('2022-06-30') })],
    ['an open end before another', department({}, 'van-phong', { from: day('2022-07-01') })],
    ['a spell that ends before it begins', department({ to: day('2021-12-31') })],
    ['days outside the unit’s', { ...office, opensOn: day('2021-01-01') }],
    ['a last day that is not the unit’s', { ...office, closesOn: day('2025-01-01') }],
  ])('refuses spells with %s', (_, record) => {
    expect(withUnits(nationalRegister, { units: [record] })).toEqual({
      ok: false,
      fault: { code: 'unit/spells-do-not-tile', detail: { unitId: 'van-phong' } },
    });
  });

  it.each([
    ['is unknown', 'G99', '2022-01-01'],
    ['ends before it', 'G14', '2025-03-01'],
    ['opens after it', 'bo-dan-toc-va-ton-giao', '2022-01-01'],
  ])('refuses a unit whose parent %s', (_, parentId, on) => {
    expect(withUnits(nationalRegister, { units: [department({ parentId: unitId(parentId) })] })).toEqual({
      ok: false,
      fault: { code: 'unit/parent-not-in-force', detail: { unitId: 'van-phong', parentId, on } },
    });
  });

  it('takes a unit of a single day', () => {
    const units = [department({ to: day('2022-01-01') })];

    expect(withUnits(nationalRegister, { units }).ok).toBe(true);
  });

  it.each([
    ['2025-02-28', null],
    ['2025-03-01', '2025-03-01'],
  ])('a unit that ends on %s under a ministry gone since 2025-03-01: refused from %s', (to, on) => {
    const units = [department({ parentId: unitId('G14'), to: day(to) })];
    const fault = { code: 'unit/parent-not-in-force', detail: { unitId: 'van-phong', parentId: 'G14', on } };

    expect(withUnits(nationalRegister, { units })).toMatchObject(on === null ? { ok: true } : { ok: false, fault });
  });

  it('refuses a second root', () => {
    expect(withUnits(nationalRegister, { units: [department({ parentId: null })] })).toEqual({
      ok: false,
      fault: { code: 'unit/parent-missing', detail: { unitId: 'van-phong', on: '2022-01-01' } },
    });
  });

  it('refuses units that stand under each other', () => {
    const units = [department({ parentId: unitId('b') }, 'a'), department({ parentId: unitId('a') }, 'b')];

    expect(withUnits(nationalRegister, { units })).toEqual({
      ok: false,
      fault: { code: 'unit/parents-go-round', detail: { unitId: 'a' } },
    });
  });

  it.each<[string, Partial<Succession>, string]>([
    ['ends a unit that lives on', { kind: 'absorb', from: [unitId('G15')], into: [unitId('G01')] }, 'G15'],
    ['opens a unit that is not in force', { kind: 'rename', from: [unitId('G14')], into: [unitId('G13')] }, 'G13'],
    ['comes long after the unit ended', { on: day('2026-01-01'), from: [unitId('G14')], into: [unitId('G06')] }, 'G14'],
  ])('refuses a succession that %s', (_, named, culprit) => {
    const succession: Succession = {
      kind: 'absorb',
      on: day('2025-03-01'),
      from: [],
      into: [],
      decision: null,
      functions: [],
      ...named,
    };

    expect(withUnits(nationalRegister, { successions: [succession] })).toEqual({
      ok: false,
      fault: { code: 'unit/succession-does-not-fit', detail: { unitId: culprit, on: succession.on } },
    });
  });
});

function department(first: Partial<UnitSpell>, id = 'van-phong', second?: Partial<UnitSpell>): UnitRecord {
  const spell: UnitSpell = {
    from: day('2022-01-01'),
    to: null,
    name: 'Văn phòng Bộ',
    kind: 'van-phong',
    level: 'department',
    parentId: unitId('G15'),
    code: null,
    ...first,
  };
  const spells = second === undefined ? [spell] : [spell, { ...spell, to: null, ...second }];
  return { id: unitId(id), opensOn: spell.from, closesOn: spells.at(-1)?.to ?? null, spells };
}
