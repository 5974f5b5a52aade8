import { describe, expect, it } from 'vitest';
import { day, period } from '../calendar/index.ts';
import { treeJustBelow, unitId, unitTreeOn, type Unit, type UnitRecord } from '../unit/index.ts';
import { rollUpTree, type Figure } from './roll-up.ts';

const tree = unitTreeOn(
  {
    units: [
      record('VN', 'nation', 'quoc-gia', null),
      record('G01', 'ministry', 'bo', 'VN'),
      record('H26', 'province', 'thanh-pho-truc-thuoc-trung-uong', 'VN'),
      record('H27', 'province', 'tinh', 'VN'),
      record('H26-1', 'district', 'quan', 'H26'),
    ],
    successions: [],
  },
  day('2022-12-31'),
);
const owes = ({ level }: Unit) => level === 'ministry' || level === 'province';

describe('rollUpTree', () => {
  it('sums counts to ministries, provinces and the nation and says how many of the owing units reported', () => {
    const lines = rolledUp([figure('G01', '2022-08', 1, 2), figure('H26', '2022-08', 99, 100)], '2022-08');

    expect(lines).toEqual([
      { id: 'VN', parentId: null, tally: { numerator: 100, denominator: 102 }, reported: 2, of: 3 },
      { id: 'ministries', parentId: 'VN', tally: { numerator: 1, denominator: 2 }, reported: 1, of: 1 },
      { id: 'provinces', parentId: 'VN', tally: { numerator: 99, denominator: 100 }, reported: 1, of: 2 },
      { id: 'G01', parentId: 'ministries', tally: { numerator: 1, denominator: 2 }, reported: 1, of: 1 },
      { id: 'H26', parentId: 'provinces', tally: { numerator: 99, denominator: 100 }, reported: 1, of: 1 },
      { id: 'H27', parentId: 'provinces', tally: null, reported: 0, of: 1 },
      { id: 'H26-1', parentId: 'H26', tally: null, reported: 0, of: 0 },
    ]);
  });

  it('counts the figure of a district at its province, which has then reported', () => {
    const lines = rolledUp([figure('H26-1', '2022-08', 3, 4), figure('H26', '2022-08', 1, 1)], '2022-08');

    expect(lineOf(lines, 'H26')).toMatchObject({ tally: { numerator: 4, denominator: 5 }, reported: 1, of: 1 });
    expect(lineOf(lines, 'H26-1')).toMatchObject({ tally: { numerator: 3, denominator: 4 } });
  });

  it('tells a unit that reported no cases from one that did not report', () => {
    const lines = rolledUp([figure('H26', '2022-08', 0, 0)], '2022-08');

    expect(lineOf(lines, 'H26')).toMatchObject({ tally: { numerator: 0, denominator: 0 }, reported: 1 });
    expect(lineOf(lines, 'H27')).toMatchObject({ tally: null, reported: 0 });
  });

  it('adds the months of a quarter and owes a report for each of them', () => {
    const figures = [
      figure('G01', '2022-07', 1, 10),
      figure('G01', '2022-09', 2, 20),
      figure('G01', '2022-10', 9, 90), // the next quarter
    ];

    expect(lineOf(rolledUp(figures, '2022-Q3'), 'G01')).toMatchObject({
      tally: { numerator: 3, denominator: 30 },
      reported: 2,
      of: 3,
    });
  });

  it('keeps the figures of a unit that is no longer in the tree, so that the nation misses nothing', () => {
    const lines = rolledUp([figure('G99', '2022-08', 5, 6)], '2022-08');

    expect(lineOf(lines, 'not-in-force')).toEqual({
      id: 'not-in-force',
      parentId: 'VN',
      tally: { numerator: 5, denominator: 6 },
      reported: 0,
      of: 0,
    });
    expect(lineOf(lines, 'VN')).toMatchObject({ tally: { numerator: 5, denominator: 6 }, reported: 0, of: 3 });
  });

  it('owes nothing for a month of which a unit said that it is not applicable', () => {
    const isExcused = (unit: string, month: string) => unit === 'H27' && month === '2022-08';
    const rolled = rollUpTree([figure('H26', '2022-08', 1, 2)], { tree, period: period('2022-Q3'), owes, isExcused });

    expect(rolled).toMatchObject({ ok: true });
    const lines = rolled.ok ? rolled.value : [];
    expect(lineOf(lines, 'H27')).toMatchObject({ tally: null, reported: 0, of: 2 });
    expect(lineOf(lines, 'provinces')).toMatchObject({ reported: 1, of: 5 });
    expect(lineOf(lines, 'VN')).toMatchObject({ reported: 1, of: 8 });
  });

  it('opens a line: the unit on top, what is below it, and what is not in force apart', () => {
    const near = treeJustBelow(tree, unitId('H26'));
    const figures = [figure('H26', '2022-08', 1, 2), figure('H26-1', '2022-08', 3, 4), figure('gone', '2022-08', 5, 6)];

    expect(rollUpTree(figures, { tree: near, period: period('2022-08'), owes, root: unitId('H26') })).toEqual({
      ok: true,
      value: [
        { id: 'H26', parentId: null, tally: { numerator: 9, denominator: 12 }, reported: 1, of: 1 },
        { id: 'not-in-force', parentId: 'H26', tally: { numerator: 5, denominator: 6 }, reported: 0, of: 0 },
        { id: 'H26-1', parentId: 'H26', tally: { numerator: 3, denominator: 4 }, reported: 0, of: 0 },
      ],
    });
  });

  it('refuses a week, which belongs to two months', () => {
    expect(rollUpTree([], { tree, period: period('2022-W31'), owes })).toEqual({
      ok: false,
      fault: { code: 'kpi/period-not-in-months', detail: { period: '2022-W31' } },
    });
  });

  it('names the figure that makes the sum too large to be exact', () => {
    const figures = [figure('G01', '2022-08', 1, 10), figure('H26', '2022-08', 0, Number.MAX_SAFE_INTEGER)];

    expect(rollUpTree(figures, { tree, period: period('2022-08'), owes })).toEqual({
      ok: false,
      fault: { code: 'kpi/sum-too-large', detail: { unitId: 'H26', month: '2022-08' } },
    });
  });

  it('looks at both parts of a sum, names the largest figure wherever it stands, and takes the last exact sum', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const codeFor = (...figures: Figure[]) => {
      const rolled = rollUpTree(figures, { tree, period: period('2022-08'), owes });
      return rolled.ok ? null : rolled.fault.detail;
    };

    expect(codeFor(figure('H26', '2022-08', most, 10), figure('G01', '2022-08', 1, 10))).toMatchObject({ unitId: 'H26' });
    expect(codeFor(figure('H27', '2022-08', 0, most), figure('G01', '2022-08', 0, 1))).toMatchObject({ unitId: 'H27' });
    expect(codeFor(figure('H26', '2022-08', most - 1, most - 1), figure('G01', '2022-08', 1, 1))).toBeNull();
  });

  it('puts a body straight under the nation beside the two groups, not into the provinces', () => {
    const withOffice = unitTreeOn(
      { units: [record('VN', 'nation', 'quoc-gia', null), record('VP', 'department', 'van-phong', 'VN')], successions: [] },
      day('2022-12-31'),
    );

    const rolled = rollUpTree([figure('VP', '2022-08', 1, 2)], { tree: withOffice, period: period('2022-08'), owes });

    expect(rolled).toMatchObject({
      value: [
        { id: 'VN', tally: { numerator: 1, denominator: 2 } },
        { id: 'ministries', tally: null },
        { id: 'provinces', tally: null },
        { id: 'VP', parentId: 'VN', tally: { numerator: 1, denominator: 2 } },
      ],
    });
  });
});

function record(id: string, level: Unit['level'], kind: Unit['kind'], parentId: string | null): UnitRecord {
  const from = day('2022-01-01');
  const parent = parentId === null ? null : unitId(parentId);
  const spell = { from, to: null, name: id, kind, level, parentId: parent, code: null };
  return { id: unitId(id), opensOn: from, closesOn: null, spells: [spell] };
}

function figure(unit: string, month: string, numerator: number, denominator: number): Figure {
  return { unitId: unitId(unit), month: period(month), tally: { numerator, denominator } };
}

function rolledUp(figures: readonly Figure[], over: string) {
  const result = rollUpTree(figures, { tree, period: period(over), owes });
  if (!result.ok) throw new Error(result.fault.code);
  return result.value;
}

function lineOf(lines: ReturnType<typeof rolledUp>, id: string) {
  return lines.find((line) => line.id === id);
}
