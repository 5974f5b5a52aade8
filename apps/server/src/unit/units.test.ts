import { afterAll, describe, expect, it } from 'vitest';
import { day } from '@dondoc/domain/calendar';
import { nationalRegister, unitId } from '@dondoc/domain/unit';
import { openTestApi } from '../testing/open-test-api.ts';
import { namedOn, registerOf, unitsBelow } from './register-of.ts';
import { seedUnits } from './seed-units.ts';
import { UnitRow, UnitSpellRow } from './unit.entities.ts';

const api = await openTestApi();
afterAll(() => api.close());

describe('unit.list', () => {
  it.each([
    ['2022-07-01', 22 + 8, 63],
    ['2025-07-01', 17 + 5, 34],
  ])('gives the units in force on %s: %i at the centre, %i provinces', async (on, ministries, provinces) => {
    const member = await api.member(['H26']);

    const units = await member.unit.list({ on });

    expect(units[0]).toMatchObject({ id: 'VN', parentId: null });
    expect(units.filter(({ level }) => level === 'ministry')).toHaveLength(ministries);
    expect(units.filter(({ level }) => level === 'province')).toHaveLength(provinces);
  });

  it('refuses a day there is not', async () => {
    const member = await api.member(['H26']);

    await expect(member.unit.list({ on: '2022-02-30' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});

describe('unit.find', () => {
  it('finds a ministry by its abbreviation, best first', async () => {
    const member = await api.member(['H26']);

    const [best] = await member.unit.find({ text: 'BCA', on: '2022-07-01' });

    expect(best).toMatchObject({ unit: { id: 'G01', name: 'Bộ Công an' }, by: 'abbreviation' });
  });

  it('finds nothing for nothing, and at most twenty', async () => {
    const member = await api.member(['H26']);

    expect(await member.unit.find({ text: '  ', on: '2022-07-01' })).toEqual([]);
    expect((await member.unit.find({ text: 'tỉnh', on: '2022-07-01' })).length).toBeLessThanOrEqual(20);
  });
});

describe('the tables of units', () => {
  it('hold the shipped register, and hold it once when it is seeded again', async () => {
    const em = api.database.em.fork();

    await seedUnits(em);

    expect(await registerOf(em)).toEqual(nationalRegister);
    expect(await em.count(UnitRow)).toBe(nationalRegister.units.length);
  });

  it('are brought in line where an older version said otherwise', async () => {
    const em = api.database.em.fork();
    await em.nativeUpdate(UnitSpellRow, { unitId: unitId('G01') }, { name: 'Bộ Khác' });
    await em.insert(UnitSpellRow, {
      unitId: unitId('G01'),
      from: day('2023-01-01'),
      to: null,
      name: 'Thừa',
      kind: 'bo',
      level: 'ministry',
      parentId: null,
      code: null,
    });

    await seedUnits(em);

    expect(await registerOf(em)).toEqual(nationalRegister);
  });
});

describe('the units a member reaches', () => {
  it('are its own and all below as of the day', () => {
    expect(unitsBelow(nationalRegister, [unitId('H26')], day('2026-11-23'))).toEqual(['H26']);
    expect(unitsBelow(nationalRegister, [unitId('VN')], day('2022-07-01'))).toHaveLength(1 + 30 + 63);
  });

  it('include a unit that has since ended: its people still answer for it', () => {
    expect(unitsBelow(nationalRegister, [unitId('G14')], day('2026-11-23'))).toEqual(['G14']);
  });
});

describe('the name of a unit', () => {
  it('is the last it had when it is no longer in force', () => {
    expect(namedOn(nationalRegister, day('2026-11-23'))(unitId('G14'))).toEqual({ name: 'Bộ Thông tin và Truyền thông', level: 'ministry' });
  });
});
