import { describe, expect, it } from 'vitest';
import { day } from '../calendar/day.ts';
import { changesOf, functionsMovedFrom, predecessorsOf, successorsOf } from './lineage.ts';
import type { UnitRecord, UnitRegister } from './register.ts';
import { nationalRegister } from './register/national-register.ts';
import type { Succession } from './succession.ts';
import { unitId } from './unit.ts';

const after = (id: string, on: string) => successorsOf(nationalRegister, unitId(id), day(on));
const before = (id: string, on: string) => predecessorsOf(nationalRegister, unitId(id), day(on)).toSorted();

describe('successorsOf', () => {
  it.each([
    ['G01', '2026-08-31', ['G01']],
    ['G14', '2025-02-28', ['G14']],
    ['G14', '2025-03-01', ['G06']],
    ['G10', '2025-03-01', ['bo-nong-nghiep-va-moi-truong']],
    ['G13', '2025-03-01', ['bo-nong-nghiep-va-moi-truong']],
    ['G21', '2025-03-01', ['bo-dan-toc-va-ton-giao']],
    ['G24', '2025-03-01', ['G24']],
    ['G30', '2025-03-01', ['G12']],
    ['H02', '2025-06-30', ['H02']],
    ['H02', '2025-07-01', ['H05']],
    ['H63', '2026-08-31', ['H38']],
    ['H57', '2025-01-01', ['H57']],
  ])('%s is carried on on %s by %j', (id, on, expected) => {
    expect(after(id, on)).toEqual(expected);
  });

  it('has none before the unit opens, and none for a unit the register does not know', () => {
    expect(after('bo-nong-nghiep-va-moi-truong', '2025-02-28')).toEqual([]);
    expect(after('G99', '2022-07-01')).toEqual([]);
  });
});

describe('predecessorsOf', () => {
  it.each([
    ['H29', '2022-07-01', ['H06', 'H09', 'H29']],
    ['H29', '2025-07-01', ['H29']],
    ['H13', '2022-07-01', ['H13', 'H30', 'H51']],
    ['G12', '2022-07-01', ['G05', 'G12', 'G30']],
    ['bo-nong-nghiep-va-moi-truong', '2022-07-01', ['G10', 'G13']],
    ['bo-nong-nghiep-va-moi-truong', '2025-03-01', ['bo-nong-nghiep-va-moi-truong']],
    ['H26', '2022-07-01', ['H26']],
  ])('%s comes from the units of %s: %j', (id, on, expected) => {
    expect(before(id, on)).toEqual(expected);
  });
});

describe('changesOf', () => {
  it('tells what became of the Ministry of Transport', () => {
    expect(changesOf(nationalRegister, unitId('G04'))).toEqual([
      {
        kind: 'absorb',
        on: '2025-03-01',
        from: ['G17', 'G04'],
        into: ['G17'],
        decision: null,
        functions: [{ duty: 'sát hạch, cấp giấy phép lái xe', from: 'G04', to: 'G01' }],
      },
    ]);
  });

  it('tells both changes of Đồng Nai, earliest first', () => {
    const changes = changesOf(nationalRegister, unitId('H19'));

    expect(changes.map(({ kind, on }) => [kind, on])).toEqual([
      ['absorb', '2025-07-01'],
      ['upgrade', '2026-04-30'],
    ]);
  });
});

describe('changes recorded in any order', () => {
  it('are told earliest first, and those of one day as they were recorded', () => {
    const change = (on: string, number: string): Succession => ({
      kind: 'absorb',
      on: day(on),
      from: [unitId('A')],
      into: [unitId('A')],
      decision: { number, on: day(on) },
      functions: [],
    });
    const recorded = [change('2024-01-01', 'D'), change('2022-01-01', 'A'), change('2023-01-01', 'B')];
    const register = { units: [], successions: [...recorded, change('2023-01-01', 'C'), change('2021-01-01', 'O')] };

    expect(changesOf(register, unitId('A')).map(({ decision }) => decision?.number)).toEqual(['O', 'A', 'B', 'C', 'D']);
  });
});

describe('a unit that was divided and lives on less a part', () => {
  const record = (id: string, opensOn: string): UnitRecord => ({
    id: unitId(id),
    opensOn: day(opensOn),
    closesOn: null,
    spells: [],
  });
  const register = {
    units: [record('A', '2022-01-01'), record('B', '2023-01-01')],
    successions: [
      {
        kind: 'split',
        on: day('2023-01-01'),
        from: [unitId('A')],
        into: [unitId('A'), unitId('B')],
        decision: null,
        functions: [],
      },
    ],
  } satisfies UnitRegister;

  it.each([
    ['2022-12-31', ['A']],
    ['2023-01-01', ['B']],
    ['2023-06-01', ['B']],
  ])('the part comes on %s from %j', (on, expected) => {
    expect(predecessorsOf(register, unitId('B'), day(on))).toEqual(expected);
  });

  it('is carried on by both from that day', () => {
    expect(successorsOf(register, unitId('A'), day('2022-12-31'))).toEqual(['A']);
    expect(successorsOf(register, unitId('A'), day('2023-01-01'))).toEqual(['A', 'B']);
  });
});

describe('functionsMovedFrom', () => {
  it('says where the duties of the Ministry of Labour went besides Home Affairs', () => {
    expect(functionsMovedFrom(nationalRegister, unitId('G07')).map(({ duty, to }) => [duty, to])).toEqual([
      ['giáo dục nghề nghiệp', 'G03'],
      ['bảo trợ xã hội, trẻ em, phòng chống tệ nạn xã hội', 'G18'],
      ['cai nghiện ma túy', 'G01'],
      ['giảm nghèo', 'bo-nong-nghiep-va-moi-truong'],
    ]);
  });

  it('says that the control of procedures left the Government Office, which lives on', () => {
    expect(functionsMovedFrom(nationalRegister, unitId('G22'))[0]).toEqual({
      duty: 'kiểm soát thủ tục hành chính',
      from: 'G22',
      to: 'G15',
    });
    expect(after('G22', '2025-03-01')).toEqual(['G22']);
  });
});
