import { describe, expect, it } from 'vitest';
import { day, period } from '../../calendar/index.ts';
import { nationalRegister, treeAmong, unitId, unitTreeOn } from '../../unit/index.ts';
import { basisPoints, checkTrajectory, readTargetTable, straightLine, trajectoryOf } from '../index.ts';

const tree = unitTreeOn(nationalRegister, day('2022-08-31'));
const given = new Set(['H26', 'H29', 'G01', 'G18'].map(unitId));
const read = (...rows: readonly (readonly string[])[]) => readTargetTable(rows.map((cells, at) => ({ row: at + 1, cells })), { tree, given });

describe('readTargetTable', () => {
  it('finds units and targets under headings, in whatever columns they stand', () => {
    const table = read(['Biểu giao chỉ tiêu'], ['STT', 'Đơn vị', 'Ghi chú', 'Chỉ tiêu (%)'], ['1', 'Hà Nội', 'thủ đô', '50,5'], ['2', 'BCA', '', '60 %'], ['', '', '', ''], ['3', 'h29', '', '45']);

    expect(table).toEqual({
      rows: [
        { row: 3, unitId: 'H26', targetBp: 5050 },
        { row: 4, unitId: 'G01', targetBp: 6000 },
        { row: 6, unitId: 'H29', targetBp: 4500 },
      ],
      refused: [],
    });
  });

  it('refuses a row with its place, what stands there and why', () => {
    const { rows, refused } = read(['Hà Nội', '50'], ['Sở Lạ', '10'], ['Bộ Công an', '101'], ['Bộ Y tế', ''], ['Hải Phòng', '40'], ['Hà Nội', '55']);

    expect(rows).toEqual([{ row: 1, unitId: 'H26', targetBp: 5000 }]);
    expect(refused).toMatchObject([
      { row: 2, column: 1, found: 'Sở Lạ', why: 'unit-not-found' },
      { row: 3, column: 2, found: '101', why: 'not-a-target' },
      { row: 4, column: 2, found: '', why: 'target-missing' },
      { row: 5, column: 1, found: 'Hải Phòng', why: 'unit-not-given-here' },
      { row: 6, column: 1, found: 'Hà Nội', why: 'unit-named-twice' },
    ]);
  });

  it('takes a unit again whose first row was refused, and no blank for a target', () => {
    const { rows, refused } = read(['Hà Nội', 'chưa có'], ['Hà Nội', '55'], ['Bộ Công an', '60']);

    expect(rows.map(({ row }) => row)).toEqual([2, 3]);
    expect(refused).toMatchObject([{ row: 1, found: 'chưa có', why: 'not-a-target' }]);
  });

  it('takes the row of numbers for no unit, and the column after the units for the targets where none can be read', () => {
    const { rows, refused } = read(['1', 'Hà Nội', '%'], ['2', 'Bộ Công an', ' ']);

    expect(rows).toEqual([]);
    expect(refused.map(({ column, why }) => [column, why])).toEqual([[3, 'not-a-target'], [3, 'target-missing']]);
  });

  it('says which unit a row names whose target cannot be read', () => {
    const { refused } = read(['Hà Nội', '50'], ['BCA', '101'], ['Sở Lạ', '10']);

    expect(refused.map(({ unitId: named }) => named)).toEqual(['G01', null]);
  });

  it.each([
    ['Hà Nội', 'H26'],
    ['TP. Hà Nội', 'H26'],
    ['thanh pho ha noi', 'H26'],
    ['UBND TP Hà Nội', 'H26'],
    ['Bộ TTTT', 'G14'],
    ['bo thong tin va truyen thong', 'G14'],
    ['h29', 'H29'],
    ['Hà Nọi', null], // mistyped: not guessed
    ['Bộ', null],
    ['Hải Phòng', null], // not among them
  ])('reads %s among a few units in sight as it does in the whole register', (written, meant) => {
    const few = ['H26', 'H29', 'G14'].flatMap((id) => tree.units.get(unitId(id)) ?? []);
    const terms = { tree: treeAmong(few, day('2022-08-31')), given: new Set(few.map(({ id }) => id)) };

    const { rows } = readTargetTable([{ row: 1, cells: [written, '50'] }], terms);

    expect(rows.map(({ unitId: named }) => named)).toEqual(meant === null ? [] : [meant]);
  });

  it('takes a name that means two of the units in sight for neither', () => {
    const twin = (id: string) => ({ id: unitId(id), name: 'Xã Tân Lập', kind: 'xa' as const, level: 'commune' as const, parentId: null, code: null });
    const few = treeAmong([twin('T1'), twin('T2')], day('2022-08-31'));

    expect(readTargetTable([{ row: 1, cells: ['Xã Tân Lập', '50'] }], { tree: few, given: new Set(few.units.keys()) })).toMatchObject({
      rows: [],
      refused: [{ found: 'Xã Tân Lập', why: 'unit-not-found', allowed: ['T1', 'T2'] }],
    });
  });

  it('names the units that a mistyped name may mean, among those to be given a target', () => {
    const { refused } = read(['Hà Nội', '50'], ['Bộ Công ann', '10']);

    expect(refused[0]?.allowed[0]).toBe('G01');
  });

  it('refuses every row of a long table of unknown names, and looks for what the first fifty may mean', () => {
    const { refused } = read(...Array.from({ length: 60 }, () => ['Bộ Công ann', '10']));

    expect(refused.map(({ allowed }) => allowed[0])).toEqual(Array.from({ length: 60 }, (_, at) => (at < 50 ? 'G01' : undefined)));
  });

  it('reads nothing from headings alone', () => {
    expect(read(['Đơn vị', 'Chỉ tiêu'])).toEqual({ rows: [], refused: [] });
  });
});

describe('trajectoryOf', () => {
  const target = (text: string, points: number) => ({ period: period(text), targetBp: basisPoints(points) });

  it('orders the targets inside a period by the day each is to be reached, the shorter first', () => {
    const way = trajectoryOf([target('2022', 5000), target('2022-Q2', 4000), target('2022-06', 3900), target('2022-03', 3000), target('2021-12', 1)], period('2022'));

    expect(way.map((point) => [point.on, point.period, point.targetBp])).toEqual([
      ['2022-03-31', '2022-03', 3000],
      ['2022-06-30', '2022-06', 3900],
      ['2022-06-30', '2022-Q2', 4000],
      ['2022-12-31', '2022', 5000],
    ]);
  });

  it('refuses the first interim target beyond the one it leads to', () => {
    const way = trajectoryOf([target('2022-03', 3000), target('2022-06', 5001)], period('2022'));

    expect(checkTrajectory(way, basisPoints(5000), 'higher-is-better')).toEqual({
      ok: false,
      fault: { code: 'kpi/trajectory-past-target', detail: { period: '2022-06', interimBp: 5001, targetBp: 5000 } },
    });
    expect(checkTrajectory(way, basisPoints(3500), 'lower-is-better')).toMatchObject({ fault: { detail: { period: '2022-03' } } });
    expect(checkTrajectory(way, basisPoints(5001), 'higher-is-better').ok).toBe(true);
  });

  it('proposes a straight line over months or quarters, and none where they do not make up the period', () => {
    const points = (text: string, kind: 'month' | 'quarter') => straightLine(target(text, 5000), basisPoints(3000), kind).map((each) => [each.period, each.targetBp]);

    expect(points('2022', 'quarter')).toEqual([['2022-Q1', 3500], ['2022-Q2', 4000], ['2022-Q3', 4500], ['2022-Q4', 5000]]);
    expect(points('2022-Q1', 'month')).toEqual([['2022-01', 3667], ['2022-02', 4333], ['2022-03', 5000]]);
    expect(points('2022-08', 'quarter')).toEqual([]);
  });
});
