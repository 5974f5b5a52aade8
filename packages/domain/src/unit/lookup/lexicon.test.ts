import { beforeEach, describe, expect, it } from 'vitest';
import { day } from '../../calendar/day.ts';
import { nationalRegister } from '../register/national-register.ts';
import { withUnits } from '../check-register.ts';
import type { UnitRecord, UnitRegister } from '../register.ts';
import { unitId } from '../unit.ts';
import { unitTreeOn } from '../unit-tree.ts';
import { longestPhrase } from '../words/phrase-trie.ts';
import { barePhraseKeyOf, phraseKeyOf, tokensOf } from '../words/token.ts';
import { type Lexicon, lexiconOf, onlyUnitOf } from './lexicon.ts';

/** A copy: what is known of a register is kept with it, and each test begins with one nobody has read. */
let register: UnitRegister = nationalRegister;
beforeEach(() => {
  register = { ...nationalRegister };
});

const onDay = (on: string) => lexiconOf(unitTreeOn(register, day(on)));
const entriesOf = ({ entries }: Lexicon, id: string) =>
  entries
    .filter(({ unit, by, isBare }) => unit?.id === id && by !== 'abbreviation' && !isBare)
    .filter(({ text }) => !/UBND|TP |T\.P |TT-|T\.T/.test(text))
    .map(({ text, inForce, isFormer, unit }) => [text, unit?.name, inForce, isFormer]);

describe('the names of a day', () => {
  it('are those of the units in force, and those they had before', () => {
    expect(entriesOf(onDay('2025-07-01'), 'H57')).toEqual([
      ['Thành phố Huế', 'Thành phố Huế', true, false],
      ['thành phố Huế', 'Thành phố Huế', true, false],
      ['thành phố Thừa Thiên - Huế', 'Thành phố Huế', true, false],
      ['Tỉnh Thừa Thiên Huế', 'Thành phố Huế', true, true],
      ['tỉnh Thừa Thiên Huế', 'Thành phố Huế', true, true],
      ['tỉnh Thừa Thiên - Huế', 'Thành phố Huế', true, true],
    ]);
  });

  it('leave out what a unit is called only later', () => {
    expect(entriesOf(onDay('2022-07-01'), 'H57')).toEqual([
      ['Tỉnh Thừa Thiên Huế', 'Tỉnh Thừa Thiên Huế', true, false],
      ['tỉnh Thừa Thiên Huế', 'Tỉnh Thừa Thiên Huế', true, false],
      ['tỉnh Thừa Thiên - Huế', 'Tỉnh Thừa Thiên Huế', true, false],
    ]);
  });

  it('hold a unit that has ended, and one to come, as not in force', () => {
    expect(entriesOf(onDay('2025-07-01'), 'G14')).toEqual([
      ['Bộ Thông tin và Truyền thông', 'Bộ Thông tin và Truyền thông', false, true],
    ]);
    expect(onDay('2022-07-01').entries.filter(({ text }) => text === 'Bộ Dân tộc và Tôn giáo')).toMatchObject([
      { inForce: false, isFormer: true },
    ]);
  });

  it('are found by their words, with their marks or without', () => {
    const { byKey, byBareKey } = onDay('2022-07-01');
    const idsOf = (index: Lexicon['byKey'], key: string) => index.get(key)?.map(({ unit }) => unit?.id);

    expect(new Set(idsOf(byKey, phraseKeyOf(tokensOf('Bộ Công an'))))).toEqual(new Set(['G01']));
    expect(new Set(idsOf(byBareKey, barePhraseKeyOf(tokensOf('bo cong an'))))).toEqual(new Set(['G01']));
    expect(idsOf(byBareKey, barePhraseKeyOf(tokensOf('bo')))).toBeUndefined();
    expect([...byKey.values()].every((entries) => entries.length > 0)).toBe(true);
    expect([...byKey.values()].flat()).toHaveLength(onDay('2022-07-01').entries.length);
    expect([...byBareKey.values()].flat()).toHaveLength(onDay('2022-07-01').entries.length);
  });
});

describe('a unit that was called Vụ Một, then Vụ Hai, then Vụ Ba', () => {
  const namesOn = (record: UnitRecord, on: string) => {
    const added = withUnits(nationalRegister, { units: [record] });
    if (!added.ok) throw new Error(added.fault.code);
    return lexiconOf(unitTreeOn(added.value, day(on)))
      .entries.filter(({ unit, by }) => unit?.id === record.id && by === 'name')
      .map(({ text, unit, isFormer }) => [text, unit?.name, isFormer]);
  };

  it('is known by the names it has had, and by none it will have', () => {
    expect(namesOn(renamedTwice(null), '2022-03-01')).toEqual([['Vụ Một', 'Vụ Một', false]]);
    expect(namesOn(renamedTwice(null), '2022-06-30')).toEqual([['Vụ Một', 'Vụ Một', false]]);
    expect(namesOn(renamedTwice(null), '2023-03-01')).toEqual([
      ['Vụ Ba', 'Vụ Ba', false],
      ['Vụ Một', 'Vụ Ba', true],
      ['Vụ Hai', 'Vụ Ba', true],
    ]);
  });

  it('is known by its first name alone before it opens', () => {
    expect(namesOn(renamedTwice(null), '2021-12-31')).toEqual([['Vụ Một', 'Vụ Một', true]]);
  });

  it('is known by every name, and is what it was last, when it has ended', () => {
    expect(namesOn(renamedTwice('2023-12-31'), '2024-01-01')).toEqual([
      ['Vụ Ba', 'Vụ Ba', true],
      ['Vụ Hai', 'Vụ Ba', true],
      ['Vụ Một', 'Vụ Ba', true],
    ]);
  });
});

describe('a way to write that a unit has kept', () => {
  it('is said once, as of the name it has now', () => {
    const kept = onDay('2025-07-01').entries.filter(({ text }) => text === 'TT-Huế');

    expect(kept.map(({ unit, isFormer }) => [unit?.name, isFormer])).toEqual([['Thành phố Huế', false]]);
  });
});

describe('a body outside the register', () => {
  it('is known by its name, and is no unit', () => {
    const words = tokensOf('Sở Văn hóa, Thể thao và Du lịch');

    expect(longestPhrase(onDay('2022-07-01').trie, words, 0)).toEqual({
      end: 8,
      values: [
        {
          text: 'Sở Văn hóa, Thể thao và Du lịch',
          by: 'name',
          isBare: false,
          unit: null,
          inForce: false,
          isFormer: false,
        },
      ],
    });
  });
});

describe('the one unit that entries mean', () => {
  const named = (text: string, on: string) => onDay(on).entries.filter((entry) => entry.text === text);

  it('is the one in force before one that is not', () => {
    const inForce = named('Bộ Công an', '2022-07-01');
    const ended = named('Bộ Dân tộc và Tôn giáo', '2022-07-01');

    expect(onlyUnitOf([...ended, ...inForce])?.unit?.id).toBe('G01');
    expect(onlyUnitOf(ended)).toBe(ended[0]);
  });

  it('is the one that has the name on the day before one that had it', () => {
    const former = named('Tỉnh Thừa Thiên Huế', '2025-07-01');
    const current = named('Bộ Công an', '2025-07-01');

    expect(onlyUnitOf([...former, ...current])?.unit?.id).toBe('G01');
    expect(onlyUnitOf(former)?.unit?.id).toBe('H57');
    expect(onlyUnitOf([...named('Bộ Thông tin và Truyền thông', '2025-07-01'), ...former])?.unit?.id).toBe('H57');
  });

  it('is none of two, nor of none', () => {
    expect(onlyUnitOf([...named('Bộ Công an', '2022-07-01'), ...named('Bộ Y tế', '2022-07-01')])).toBeNull();
    expect(onlyUnitOf([])).toBeNull();
    expect(
      onlyUnitOf([{ text: 'Sở', by: 'name', isBare: false, unit: null, inForce: false, isFormer: false }]),
    ).toBeNull();
  });
});

function renamedTwice(until: string | null): UnitRecord {
  const closesOn = until === null ? null : day(until);
  const kept = { kind: 'vu', level: 'department', parentId: unitId('G15'), code: null } as const;
  return {
    id: unitId('vu'),
    opensOn: day('2022-01-01'),
    closesOn,
    spells: [
      { ...kept, from: day('2022-01-01'), to: day('2022-06-30'), name: 'Vụ Một' },
      { ...kept, from: day('2022-07-01'), to: day('2022-12-31'), name: 'Vụ Hai' },
      { ...kept, from: day('2023-01-01'), to: closesOn, name: 'Vụ Ba' },
    ],
  };
}
