import { describe, expect, it } from 'vitest';
import { day, period } from '../../calendar/index.ts';
import { unitId } from '../../unit/index.ts';
import { indicators } from '../catalogue.ts';
import { figureTable } from './column.ts';
import { compareFigures } from './compare-figures.ts';
import type { StandingFigure } from './figure.ts';
import { monthsNamed } from './months-named.ts';
import { readFigures } from './read-figures.ts';
import type { FigureTerms } from './row-key.ts';
import type { FileTable } from './table.ts';

const terms: FigureTerms = {
  catalogue: indicators,
  today: day('2022-10-15'),
  unitsIn: () => new Set([unitId('H26'), unitId('H01')]),
  closed: (unit, month) => (month === period('2022-01') ? { code: 'kpi/window-closed', detail: { unitId: unit, month, closedOn: day('2022-02-10') } } : null),
};

const head = ['unit', 'indicator', 'indicator_version', 'service', 'month', 'numerator', 'denominator', 'not_applicable', 'note'];

/** A file of rows that are right but for what a test names. */
function file(...rows: readonly Readonly<Record<string, string>>[]): FileTable {
  const right: Readonly<Record<string, string>> = { unit: 'H26', indicator: 'hs-truc-tuyen', month: '2022-08', numerator: '30', denominator: '100' };
  const cells = rows.map((row) => head.map((column) => ({ ...right, ...row })[column] ?? ''));
  return { name: '', rows: [head, ...cells].map((each, at) => ({ row: at + 1, cells: each, formulas: [] })) };
}

function read(...rows: readonly Readonly<Record<string, string>>[]) {
  const figures = readFigures([file(...rows)], terms);
  if (!figures.ok) throw new Error(figures.fault.code);
  return figures.value;
}

describe('readFigures', () => {
  it('takes a row with what its key leaves out: the version in force, and all services', () => {
    expect(read({}).figures).toEqual([
      {
        row: 2,
        unitId: 'H26',
        indicator: 'hs-truc-tuyen',
        indicatorVersion: 1,
        service: 0,
        period: '2022-08',
        numerator: 30,
        denominator: 100,
        notApplicable: false,
        note: null,
        readVersion: null,
      },
    ]);
  });

  it.each([
    [{ unit: 'H99' }, 'unit', 'figures/unit-out-of-reach', { kind: 'one-of', values: ['H26', 'H01'], of: 2 }],
    [{ unit: '' }, 'unit', 'figures/blank-key', { kind: 'value' }],
    [{ indicator: 'hs-giay' }, 'indicator', 'kpi/unknown-indicator', { kind: 'one-of', of: 8 }],
    [{ indicator_version: '2' }, 'indicator_version', 'figures/other-version', { kind: 'one-of', values: ['1'], of: 1 }],
    [{ service: '10000' }, 'service', 'figures/not-a-service', { kind: 'number', least: 0, most: 9999 }],
    [{ month: 'tháng tám' }, 'month', 'calendar/not-a-period', { kind: 'month', latest: '2022-10' }],
    [{ month: '2022-11' }, 'month', 'kpi/period-not-begun', { kind: 'month', latest: '2022-10' }],
    [{ month: '2022-01' }, 'month', 'kpi/window-closed', { kind: 'month', latest: '2022-10' }],
    [{ numerator: '1,5' }, 'numerator', 'kpi/not-a-count', { kind: 'number', least: 0, most: 9_007_199_254_740_991 }],
    [{ numerator: '101' }, 'numerator', 'kpi/numerator-above-denominator', { kind: 'number', least: 0, most: 100 }],
    [{ denominator: '' }, 'denominator', 'kpi/entry-incomplete', { kind: 'number', least: 0 }],
    [{ not_applicable: 'x' }, 'not_applicable', 'kpi/counts-not-applicable', { kind: 'blank' }],
    [{ not_applicable: '?' }, 'not_applicable', 'figures/not-a-mark', { kind: 'one-of', values: ['x', ''] }],
    [{ note: 'a'.repeat(2001) }, 'note', 'figures/words-too-long', { kind: 'words', most: 2000 }],
  ])('refuses the row of %j by its column, with what is allowed there', (row, column, code, allowed) => {
    const { figures, refused } = read(row, { unit: 'H01' });

    expect(figures).toHaveLength(1);
    expect(refused).toMatchObject([{ row: 2, column, fault: { code }, allowed }]);
  });

  it('names every wrong cell of a row', () => {
    expect(read({ indicator: 'hs-giay', numerator: '-1' }).refused.map(({ column }) => column)).toEqual(['indicator', 'numerator']);
  });

  it('takes a figure that stands in two rows from neither', () => {
    const { figures, refused } = read({}, { numerator: '31' }, { unit: 'H01' });

    expect(figures.map(({ row }) => row)).toEqual([4]);
    expect(refused.map(({ row, fault }) => [row, fault])).toEqual([
      [2, { code: 'figures/given-twice', detail: { rows: [2, 3] } }],
      [3, { code: 'figures/given-twice', detail: { rows: [2, 3] } }],
    ]);
  });

  it('refuses a formula, whatever it shows', () => {
    const { rows, name } = file({});
    const withFormula = { name, rows: rows.map((row) => (row.row === 2 ? { ...row, formulas: [head.indexOf('numerator')] } : row)) };

    expect(readFigures([withFormula], terms)).toMatchObject({
      value: { figures: [], refused: [{ row: 2, column: 'numerator', fault: { code: 'figures/formula' } }] },
    });
  });

  it('finds the sheet that has figures, under its title and by Vietnamese headings', () => {
    const other = { name: 'Hướng dẫn', rows: [{ row: 1, cells: ['Điền số vào ô trắng'], formulas: [] }] };
    const sheet = {
      name: 'Số liệu',
      rows: [
        { row: 1, cells: ['SỐ LIỆU THÁNG 8/2022'], formulas: [] },
        { row: 3, cells: ['Đơn vị', 'Mã đơn vị', 'Mã chỉ tiêu', 'Tháng', 'Tử số', 'Mẫu  số'], formulas: [] },
        { row: 4, cells: ['Hà Nội', 'H26', 'dung-han', '8/2022', '9', '10'], formulas: [] },
      ],
    };

    expect(readFigures([other, sheet], terms)).toMatchObject({ value: { figures: [{ row: 4, indicator: 'dung-han', numerator: 9 }], refused: [] } });
  });

  it('refuses a workbook without figures, and says which columns are missing and which sheets there are', () => {
    const wrong = { name: 'Danh sách', rows: [{ row: 1, cells: ['unit', 'indicator', 'month'], formulas: [] }] };

    expect(readFigures([wrong], terms)).toEqual({
      ok: false,
      fault: { code: 'figures/no-table', detail: { missing: ['numerator', 'denominator'], tables: ['Danh sách'] } },
    });
  });

  it('says what the sheet that comes nearest is missing, and leaves out sheets without a name', () => {
    const sheet = (name: string, ...cells: readonly string[]) => ({ name, rows: [{ row: 1, cells, formulas: [] }] });

    expect(readFigures([sheet('Xa', 'unit'), sheet('', 'UNIT', ' indicator ', 'month', 'numerator'), sheet('Cuối', 'unit', 'month')], terms)).toEqual({
      ok: false,
      fault: { code: 'figures/no-table', detail: { missing: ['denominator'], tables: ['Xa', 'Cuối'] } },
    });
  });

  it('leaves out rows that are blank but for columns it does not know', () => {
    const { name, rows } = file({});
    const more = { row: 3, cells: [...head.map(() => ' '), 'ghi ngoài bảng'], formulas: [] };

    expect(readFigures([{ name, rows: [...rows, more] }], terms)).toMatchObject({ value: { figures: [{ row: 2 }], refused: [] } });
  });

  it('names refusals in the order of the rows, given twice or wrong', () => {
    expect(read({}, { unit: 'H99' }, { numerator: '31' }).refused.map(({ row, column, allowed }) => [row, column, allowed.kind])).toEqual([
      [2, 'unit', 'once'],
      [3, 'unit', 'one-of'],
      [4, 'unit', 'once'],
    ]);
  });

  it('refuses more rows than it takes at once', () => {
    const many = file(...Array.from({ length: 20_001 }, () => ({})));

    expect(readFigures([many], terms)).toEqual({ ok: false, fault: { code: 'figures/too-many-rows', detail: { most: 20_000 } } });
  });
});

describe('monthsNamed', () => {
  it('gives the months of a file once each, and leaves out words that are none', () => {
    expect(monthsNamed([file({ month: '2022-09' }, {}, { month: '8/2022' }, { month: 'tháng tám' })], figureTable)).toEqual({
      ok: true,
      value: ['2022-08', '2022-09'],
    });
  });

  it('takes a file of just five years', () => {
    const months = Array.from({ length: 60 }, (_, at) => ({ month: `${2000 + Math.floor(at / 12)}-${(at % 12) + 1}` }));

    expect(monthsNamed([file(...months)], figureTable)).toMatchObject({ ok: true });
  });

  it('refuses a file of more than five years', () => {
    const months = Array.from({ length: 61 }, (_, at) => ({ month: `${2000 + Math.floor(at / 12)}-${(at % 12) + 1}` }));

    expect(monthsNamed([file(...months)], figureTable)).toEqual({ ok: false, fault: { code: 'figures/too-many-months', detail: { most: 60 } } });
  });
});

describe('compareFigures', () => {
  it('parts what is new, what is another and what stands already', () => {
    const standing = [stands({ unitId: unitId('H26'), numerator: 30, denominator: 100 }), stands({ unitId: unitId('H01'), numerator: 5, denominator: 9, version: 3 })];

    const compared = compareFigures(standing, read({}, { unit: 'H01', numerator: '6', denominator: '9' }, { unit: 'H01', indicator: 'dung-han', numerator: '0', denominator: '0' }));

    expect(compared).toMatchObject({
      added: [{ row: 4, indicator: 'dung-han', to: { numerator: 0, denominator: 0 }, version: null }],
      changed: [{ row: 3, from: { numerator: 5 }, to: { numerator: 6 }, version: 3, enteredBy: 'Cán bộ' }],
      unchanged: 1,
      refused: [],
    });
  });

  it.each<Readonly<Record<string, string>>>([{ denominator: '101' }, { numerator: '', denominator: '', not_applicable: 'x' }, { note: 'Đợt cao điểm' }])('tells a change of %j alone', (row) => {
    expect(compareFigures([stands({ numerator: 30, denominator: 100 })], read(row))).toMatchObject({ changed: [{ row: 2 }], unchanged: 0 });
  });

  it('tells a blank from “not applicable”', () => {
    expect(compareFigures([stands({ numerator: null, denominator: null })], read({ numerator: '', denominator: '', not_applicable: 'x' }))).toMatchObject({ unchanged: 0 });
  });

  it.each(['0', '12a', 'a12', '-1', '1,5'])('does not take “%s” for the version of an entry', (version) => {
    const { rows } = file({});
    const template = { name: '', rows: rows.map((row) => ({ ...row, cells: [...row.cells, row.row === 1 ? 'entry_version' : version] })) };

    expect(readFigures([template], terms)).toMatchObject({ value: { figures: [], refused: [{ row: 2, column: 'entry_version', fault: { code: 'figures/not-an-entry-version', detail: { found: version } } }] } });
  });

  it('takes the version of an entry with several digits, and no service but a whole number', () => {
    const { rows } = file({});
    const template = { name: '', rows: rows.map((row) => ({ ...row, cells: [...row.cells, row.row === 1 ? 'entry_version' : '120'] })) };

    expect(readFigures([template], terms)).toMatchObject({ value: { figures: [{ readVersion: 120 }] } });
    for (const service of ['a1', '1a', '1,5']) expect(read({ service }).refused).toMatchObject([{ column: 'service', fault: { code: 'figures/not-a-service' } }]);
  });

  it('does not take a reason for another because its lines end otherwise or its accents are composed otherwise', () => {
    const note = 'Đợt cao điểm\nhai phường';
    const given = read({ note: note.normalize('NFD').replace('\n', '\r\n') });

    expect(compareFigures([stands({ numerator: 30, denominator: 100, note })], given)).toMatchObject({ changed: [], unchanged: 1 });
    expect(compareFigures([stands({ numerator: 30, denominator: 100, note: note.replace('\n', '') })], given)).toMatchObject({ unchanged: 0 });
  });

  it('takes a blank for taking back what stands, which is not a zero', () => {
    const compared = compareFigures([stands({ numerator: 0, denominator: 0 })], read({ numerator: '', denominator: '' }));

    expect(compared.changed).toMatchObject([{ from: { numerator: 0 }, to: { numerator: null, notApplicable: false } }]);
  });

  it('says that somebody entered a figure since the file was written from it', () => {
    const { rows } = file({});
    const template = { name: '', rows: rows.map((row) => ({ ...row, cells: [...row.cells, row.row === 1 ? 'entry_version' : '1'] })) };
    const given = readFigures([template], terms);
    if (!given.ok) throw new Error(given.fault.code);

    expect(compareFigures([stands({ numerator: 1, version: 2 })], given.value).changed).toMatchObject([{ isOvertaken: true }]);
    expect(compareFigures([stands({ numerator: 1, version: 1 })], given.value).changed).toMatchObject([{ isOvertaken: false }]);
  });
});

function stands(named: Partial<StandingFigure>): StandingFigure {
  return {
    unitId: unitId('H26'),
    indicator: 'hs-truc-tuyen',
    indicatorVersion: 1,
    service: 0,
    period: period('2022-08'),
    numerator: 1,
    denominator: 100,
    notApplicable: false,
    note: null,
    version: 1,
    enteredBy: 'Cán bộ',
    ...named,
  };
}
