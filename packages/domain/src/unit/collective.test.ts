import { describe, expect, it } from 'vitest';
import { day } from '../calendar/day.ts';
import { withUnits } from './check-register.ts';
import { isCollective, resolveCollective } from './collective.ts';
import { levelOfKind, type UnitKind } from './kind.ts';
import type { UnitRecord } from './register.ts';
import { nationalRegister } from './register/national-register.ts';
import { scanUnits } from './scan/scan-units.ts';
import { unitId } from './unit.ts';
import { unitTreeOn } from './unit-tree.ts';

const in2022 = unitTreeOn(nationalRegister, day('2022-07-01'));

describe('resolveCollective', () => {
  it('is null for words that name one unit, or several one by one', () => {
    expect(resolveCollective(in2022, 'Bộ Công an')).toBeNull();
    expect(resolveCollective(in2022, 'Bộ Công an, Bộ Quốc phòng')).toBeNull();
    expect(resolveCollective(in2022, 'Sở Tư pháp')).toBeNull();
    expect(resolveCollective(in2022, '')).toBeNull();
  });

  it('lists the ministries and ministerial-level agencies of the day, in the order of the register', () => {
    expect(resolveCollective(unitTreeOn(nationalRegister, day('2025-03-01')), 'các bộ, ngành')?.unitIds).toEqual([
      'G01', 'G02', 'G03', 'G06', 'G08', 'G09', 'G11', 'G12', 'G15', 'G16', 'G17', 'G18', 'G19', 'G20', 'G22',
      'bo-nong-nghiep-va-moi-truong', 'bo-dan-toc-va-ton-giao',
    ]);
  });

  it.each([
    ['Các bộ, ngành, địa phương (trừ Bộ Công an, Bộ Quốc phòng)', 83],
    ['Các bộ, ngành, trừ Bộ Công an và Bộ Quốc phòng', 20],
    ['Các địa phương, ngoại trừ thành phố Hà Nội', 62],
    ['UBND các tỉnh, thành phố không bao gồm TP. Hồ Chí Minh, Hà Nội', 61],
  ])('leaves out the exceptions of "%s"', (wording, units) => {
    const resolved = resolveCollective(in2022, wording);

    expect(resolved?.unitIds.length).toBe(units);
    expect(resolved?.open).toEqual([]);
  });

  it('leaves an exception it does not know to a person', () => {
    const wording = 'Các bộ, ngành, trừ các đơn vị sự nghiệp';

    expect(resolveCollective(in2022, wording)?.open).toEqual(['trừ đơn vị sự nghiệp']);
    expect(resolveCollective(in2022, 'Các bộ, ngành, trừ Bộ Công an, Cục Viễn thông')).toMatchObject({
      unitIds: { length: 21 },
      open: ['trừ Cục Viễn thông'],
    });
  });

  it('keeps the whole wording of exceptions in one mention', () => {
    const wording = 'Các bộ, ngành, địa phương (trừ Bộ Công an, Bộ Quốc phòng)';

    expect(scanUnits(`${wording} thực hiện`, in2022).map(({ text }) => text)).toEqual([wording]);
  });

  it('takes "khác" as all but the units named beside it', () => {
    const others = resolveCollective(in2022, 'các địa phương khác', [unitId('H26'), unitId('H29')]);

    expect(others?.unitIds.length).toBe(61);
    expect(others?.unitIds).not.toContain('H26');
  });

  it.each([
    ['63 tỉnh, thành phố', 63],
    ['63/63 tỉnh, thành phố trực thuộc Trung ương', 63],
    ['22 bộ, cơ quan ngang bộ và 63 địa phương', 85],
  ])('takes "%s" by its number', (wording, units) => {
    expect(resolveCollective(in2022, wording)).toMatchObject({ unitIds: { length: units }, open: [] });
  });

  it('leaves a number the register does not have to a person', () => {
    expect(resolveCollective(in2022, '17 tỉnh')).toEqual({ unitIds: [], open: ['17 tỉnh'] });
  });

  it('leaves the whole list open when "liên quan" may speak of all of it', () => {
    expect(resolveCollective(in2022, 'Các bộ, ngành và các địa phương liên quan')).toEqual({
      unitIds: [],
      open: ['Các bộ, ngành và các địa phương liên quan'],
    });
  });

  it('means the departments, districts and communes that administrators have added', () => {
    const added = withUnits(nationalRegister, {
      units: [
        unitUnder('H26', 'so-tu-phap-hn', 'Sở Tư pháp', 'so'),
        unitUnder('H26', 'so-y-te-hn', 'Sở Y tế', 'so'),
        unitUnder('H26', 'quan-ba-dinh', 'Quận Ba Đình', 'quan'),
        unitUnder('quan-ba-dinh', 'phuong-cong-vi', 'Phường Cống Vị', 'phuong'),
      ],
    });
    if (!added.ok) throw new Error(added.fault.code);
    const tree = unitTreeOn(added.value, day('2022-07-01'));

    expect(resolveCollective(tree, 'Các sở, ban, ngành')).toEqual({ unitIds: ['so-tu-phap-hn', 'so-y-te-hn'], open: [] });
    expect(resolveCollective(tree, 'UBND cấp huyện, cấp xã')?.unitIds).toEqual(['quan-ba-dinh', 'phuong-cong-vi']);
    expect(scanUnits('Sở Tư pháp, UBND phường Cống Vị', tree).map((mention) => mention.unitId)).toEqual([
      'so-tu-phap-hn',
      'phuong-cong-vi',
    ]);
  });
});

describe('words that mean a set', () => {
  it.each([
    ['các bộ, ngành', true],
    ['Các địa phương có đảo', true],
    ['63 tỉnh, thành phố', true],
    ['UBND thành phố Hà Nội và UBND các tỉnh', false],
    ['Bộ Công an', false],
    ['', false],
  ])('“%s”: %s', (words, is) => {
    expect(isCollective(words)).toBe(is);
  });

  it.each<[string, number, string[], string[]?]>([
    ['các bộ, ngành', 22, [], ['G01']], // all of them, whoever stands beside
    ['các địa phương khác, một số tổ chức', 62, ['một số tổ chức'], ['H26']],
    ['các bộ, ngành và các địa phương khác', 84, [], ['H26']],
    ['UBND thành phố Hà Nội và UBND các tỉnh, thành phố khác', 63, []],
    ['các tỉnh', 58, []],
    ['các tỉnh và thành phố', 63, []],
    ['các thành phố', 0, ['thành phố']],
    ['các cơ quan ngang bộ, ban, ngành', 4, []],
    ['các cơ quan Trung ương, ban, ngành', 22, []],
    ['và các bộ, ngành và', 22, []],
    ['A và các bộ, ngành và B', 22, ['A', 'B']],
    ['Các địa phương  có   đảo', 0, ['Các địa phương có đảo']],
    ['Các bộ, ngành, trừ những nơi đã xong', 22, ['trừ những nơi', 'đã xong']],
    ['các vụ, cục', 0, ['vụ, cục']],
    ['các huyện, thành phố', 0, ['huyện, thành phố']],
    ['một số địa phương còn lại', 0, ['một số địa phương còn lại']],
    ['các địa phương trên cả nước', 63, [], ['H26']], // no fewer, whoever stands beside
    ['các địa phương trên cả nước và các bộ khác', 84, [], ['G01']],
  ])('“%s” are %i, and open: %j', (words, units, open, beside = []) => {
    const resolved = resolveCollective(in2022, words, beside.map(unitId));

    expect(resolved?.unitIds).toHaveLength(units);
    expect(resolved?.open).toEqual(open);
  });

  it('means the bureaux of one ministry and the districts that are known', () => {
    const added = withUnits(nationalRegister, {
      units: [
        unitUnder('G15', 'phap-che', 'Vụ Pháp chế', 'vu'),
        unitUnder('G15', 'con-nuoi', 'Cục Con nuôi', 'cuc'),
        unitUnder('G15', 'thi-hanh-an', 'Tổng cục Thi hành án', 'tong-cuc'),
        unitUnder('H26', 'quan-ba-dinh', 'Quận Ba Đình', 'quan'),
        unitUnder('H26', 'thi-xa-son-tay', 'Thị xã Sơn Tây', 'thi-xa'),
      ],
    });
    if (!added.ok) throw new Error(added.fault.code);
    const tree = unitTreeOn(added.value, day('2022-07-01'));

    expect(resolveCollective(tree, 'các vụ, cục')).toEqual({ unitIds: ['phap-che', 'con-nuoi', 'thi-hanh-an'], open: [] });
    expect(resolveCollective(tree, 'các huyện, thành phố')).toEqual({
      unitIds: ['quan-ba-dinh', 'thi-xa-son-tay'],
      open: [],
    });
    expect(resolveCollective(tree, 'các thành phố')?.unitIds).toEqual([]);
    expect(resolveCollective(tree, 'các sở, ban, ngành')?.open).toEqual(['sở, ban, ngành']);
  });
});

describe('departments of the same name', () => {
  const added = withUnits(nationalRegister, {
    units: [
      unitUnder('H26', 'so-tu-phap-hn', 'Sở Tư pháp', 'so'),
      unitUnder('H01', 'so-tu-phap-ag', 'Sở Tư pháp', 'so'),
      unitUnder('G01', 'phap-che-bca', 'Vụ Pháp chế', 'vu'),
      unitUnder('G15', 'phap-che-btp', 'Vụ Pháp chế', 'vu'),
    ],
  });
  if (!added.ok) throw new Error(added.fault.code);
  const tree = unitTreeOn(added.value, day('2022-07-01'));

  it.each([
    ['Sở Tư pháp tỉnh An Giang', 'so-tu-phap-ag'],
    ['Sở Tư pháp Hà Nội', 'so-tu-phap-hn'],
    ['Vụ Pháp chế - Bộ Công an', 'phap-che-bca'],
    ['Vụ Pháp chế thuộc Bộ Tư pháp', 'phap-che-btp'],
    ['Vụ Pháp chế Bộ Tư pháp', 'phap-che-btp'],
    ['Sở Tư pháp', null],
    ['Sở Tư pháp tỉnh Cà Mau', null],
  ])('%s is %s, by whose it is', (words, id) => {
    expect(scanUnits(words, tree).map(({ text, unitId: found }) => [text, found])).toEqual([[words, id]]);
  });

  it('are open as a set: the words do not say whose', () => {
    expect(resolveCollective(tree, 'Các sở, ban, ngành')).toEqual({ unitIds: [], open: ['sở, ban, ngành'] });
  });
});

function unitUnder(parent: string, id: string, name: string, kind: UnitKind): UnitRecord {
  const from = day('2022-01-01');
  const spell = { from, to: null, name, kind, level: levelOfKind[kind], parentId: unitId(parent), code: null };
  return { id: unitId(id), opensOn: from, closesOn: null, spells: [spell] };
}
