import { describe, expect, it } from 'vitest';
import { day } from '../../calendar/day.ts';
import { levelOfKind, type UnitKind } from '../kind.ts';
import { nationalRegister } from '../register/national-register.ts';
import { unitId, type Unit } from '../unit.ts';
import { unitTreeOn } from '../unit-tree.ts';
import { writtenNamesOf } from './names.ts';

const { units } = unitTreeOn(nationalRegister, day('2022-07-01'));

const namesOf = (unit: Unit | undefined) =>
  unit === undefined ? [] : writtenNamesOf(unit).map(({ text, by, isBare }) => `${text}: ${isBare ? 'bare ' : ''}${by}`);

describe('the ways to write', () => {
  it('a province', () => {
    expect(namesOf(units.get(unitId('H01')))).toEqual([
      'Tỉnh An Giang: name',
      'tỉnh An Giang: variant',
      'UBND tỉnh An Giang: variant',
      'UBND An Giang: variant',
      'An Giang: bare variant',
    ]);
  });

  it('a city of the province level', () => {
    expect(namesOf(units.get(unitId('H26')))).toEqual([
      'Thành phố Hà Nội: name',
      'thành phố Hà Nội: variant',
      'TP Hà Nội: variant',
      'T.P Hà Nội: variant',
      'UBND thành phố Hà Nội: variant',
      'UBND TP Hà Nội: variant',
      'UBND T.P Hà Nội: variant',
      'UBND Hà Nội: variant',
      'Hà Nội: bare variant',
    ]);
  });

  it('a province with spellings of its own', () => {
    expect(namesOf(units.get(unitId('H57')))).toEqual([
      'Tỉnh Thừa Thiên Huế: name',
      'tỉnh Thừa Thiên Huế: variant',
      'tỉnh TT-Huế: variant',
      'tỉnh T.T.Huế: variant',
      'tỉnh Thừa Thiên - Huế: variant',
      'UBND tỉnh Thừa Thiên Huế: variant',
      'UBND tỉnh TT-Huế: variant',
      'UBND tỉnh T.T.Huế: variant',
      'UBND tỉnh Thừa Thiên - Huế: variant',
      'UBND Thừa Thiên Huế: variant',
      'UBND TT-Huế: variant',
      'UBND T.T.Huế: variant',
      'UBND Thừa Thiên - Huế: variant',
      'Thừa Thiên Huế: bare variant',
      'TT-Huế: bare variant',
      'T.T.Huế: bare variant',
      'Thừa Thiên - Huế: bare variant',
    ]);
  });

  it('a ministry of three parts', () => {
    expect(namesOf(units.get(unitId('G07')))).toEqual([
      'Bộ Lao động - Thương binh và Xã hội: name',
      'Bộ Lao động và Thương binh Xã hội: variant',
      'BLĐTBXH: abbreviation',
      'Bộ LĐTBXH: abbreviation',
      'Bộ Lao ĐTBXH: abbreviation',
      'Bộ Lao động TBXH: abbreviation',
      'Bộ Lao động Thương BXH: abbreviation',
      'Bộ Lao động Thương binh XH: abbreviation',
      'Bộ LĐ, TB, XH: abbreviation',
      'Bộ LĐTB, XH: abbreviation',
      'Bộ LĐ, TBXH: abbreviation',
      'Bộ Lao động, TB, XH: abbreviation',
      'Bộ Lao động, Thương binh, XH: abbreviation',
      'Lao động - Thương binh và Xã hội: bare variant',
    ]);
  });

  it('a ministry of two parts', () => {
    expect(namesOf(units.get(unitId('G14')))).toEqual([
      'Bộ Thông tin và Truyền thông: name',
      'BTTTT: abbreviation',
      'Bộ TTTT: abbreviation',
      'Bộ Thông TTT: abbreviation',
      'Bộ Thông tin TT: abbreviation',
      'Bộ TT, TT: abbreviation',
      'Bộ Thông tin, TT: abbreviation',
      'Thông tin và Truyền thông: bare variant',
    ]);
  });

  it('a ministry of one word', () => {
    expect(namesOf(units.get(unitId('G15')))).toEqual([
      'Bộ Tư pháp: name',
      'BTP: abbreviation',
      'Bộ TP: abbreviation',
      'Tư pháp: bare variant',
    ]);
  });

  it('an agency that is no ministry', () => {
    expect(namesOf(units.get(unitId('G19')))).toEqual([
      'Ngân hàng Nhà nước Việt Nam: name',
      'Ngân hàng Nhà nước: variant',
      'NHNN: abbreviation',
      'NHNN Việt Nam: abbreviation',
      'NHNNVN: abbreviation',
      'Ngân hàng NN Việt Nam: abbreviation',
      'NHNNVN: abbreviation',
      'Ngân HNNVN: abbreviation',
      'Ngân hàng NNVN: abbreviation',
      'Ngân hàng Nhà NVN: abbreviation',
      'Ngân hàng Nhà nước VN: abbreviation',
    ]);
  });

  it('the nation', () => {
    expect(namesOf(units.get(unitId('VN')))).toEqual([
      'Việt Nam: name',
    ]);
  });


  it('a district or a commune', () => {
    expect(namesOf(unitOf('Huyện Tam Đường', 'huyen'))).toEqual(['Huyện Tam Đường: name', 'UBND Huyện Tam Đường: variant']);
    expect(namesOf(unitOf('Xã Bản Bo', 'xa'))).toEqual(['Xã Bản Bo: name', 'UBND Xã Bản Bo: variant']);
  });

  it('a body of two words, whose initials mean too much, and one of three', () => {
    expect(namesOf(unitOf('Tỉnh ủy', 'cuc'))).toEqual(['Tỉnh ủy: name']);
    expect(namesOf(unitOf('Cục Con nuôi', 'cuc'))).toEqual([
      'Cục Con nuôi: name',
      'CCN: abbreviation',
      'Cục CN: abbreviation',
    ]);
  });

  it('a body of more parts than people write together', () => {
    const all = namesOf(unitOf('Sở A, B, C, D và E', 'cuc'));

    expect(all).toContain('Sở A, B, C, D, E: abbreviation');
    expect(all).not.toContain('Sở AB, C, D, E: abbreviation');
    expect(namesOf(unitOf('Sở A, B, C và D', 'cuc'))).toContain('Sở AB, CD: abbreviation');
    expect(namesOf(unitOf('Sở An, Bình, Cường, Dũng và Em', 'cuc'))).toContain('Sở A, B, C, D, E: abbreviation');
  });

  it('a body by initials, without the marks of its letters', () => {
    expect(namesOf(unitOf('Ủy ban Ân xá', 'cuc'))).toContain('UBAX: abbreviation');
  });
});

function unitOf(name: string, kind: UnitKind): Unit {
  return { id: unitId('X1'), name, kind, level: levelOfKind[kind], parentId: unitId('VN'), code: null };
}
