import { describe, expect, it } from 'vitest';
import { day, period } from '../../calendar/index.ts';
import { unitId } from '../../unit/index.ts';
import { indicators } from '../catalogue.ts';
import type { FileTable } from '../figure-file/table.ts';
import { checkBalances } from './balance.ts';
import { cellsOfFlows, flowRules } from './flow-cells.ts';
import { flowColumns } from './flow-column.ts';
import type { Flow, FlowCounts } from './flow.ts';
import { readFlows } from './read-flows.ts';

const terms = { catalogue: indicators, today: day('2022-10-15'), unitsIn: () => new Set([unitId('H26'), unitId('H01')]), closed: () => null };

function file(...rows: readonly Readonly<Record<string, string>>[]): FileTable {
  const right: Readonly<Record<string, string>> = { source: 'cong-dvc', unit: 'H26', month: '2022-08' };
  const cells = rows.map((row) => flowColumns.map((column) => ({ ...right, ...row })[column] ?? ''));
  return { name: '', rows: [[...flowColumns], ...cells].map((each, at) => ({ row: at + 1, cells: each, formulas: [] })) };
}

function read(...rows: readonly Readonly<Record<string, string>>[]) {
  const flows = readFlows([file(...rows)], terms);
  if (!flows.ok) throw new Error(flows.fault.code);
  return flows.value;
}

function flow(counts: FlowCounts, named: Partial<Flow> = {}): Flow {
  return { source: 'cong-dvc', unitId: unitId('H26'), period: period('2022-08'), service: 0, key: '', counts, ...named };
}

describe('readFlows', () => {
  it('takes counts as they are written, and leaves out those that are not given', () => {
    expect(read({ received: '1.200', handled: '0', late: '' }).flows).toMatchObject([
      { row: 2, source: 'cong-dvc', unitId: 'H26', period: '2022-08', service: 0, key: '', counts: { received: 1200, handled: 0 } },
    ]);
  });

  it.each([
    [{ source: '' }, 'source', 'figures/blank-key', { kind: 'words', most: 80 }],
    [{ unit: 'H99' }, 'unit', 'figures/unit-out-of-reach', { kind: 'one-of' }],
    [{ month: 'tháng tám' }, 'month', 'calendar/not-a-period', { kind: 'month', latest: '2022-10' }],
    [{ month: '2022-11' }, 'month', 'kpi/period-not-begun', { kind: 'month', latest: '2022-10' }],
    [{ service: '10000' }, 'service', 'figures/not-a-service', { kind: 'number', most: 9999 }],
    [{ key: 'k'.repeat(81) }, 'key', 'figures/words-too-long', { kind: 'words', most: 80 }],
    [{ on_time: '-3' }, 'on_time', 'kpi/not-a-count', { kind: 'number', least: 0, most: 9_007_199_254_740_991 }],
  ])('refuses the row of %j by its column, with what is allowed there', (row, column, code, allowed) => {
    expect(read(row)).toMatchObject({ flows: [], refused: [{ row: 2, column, fault: { code }, allowed }] });
  });

  it('refuses a formula, whatever it shows, and takes a key of just the longest length', () => {
    const { rows, name } = file({ received: '3' }, { key: 'k'.repeat(80) });
    const withFormula = { name, rows: rows.map((row) => (row.row === 2 ? { ...row, formulas: [flowColumns.indexOf('received')] } : row)) };

    expect(readFlows([withFormula], terms)).toMatchObject({
      value: { flows: [{ row: 3, key: 'k'.repeat(80) }], refused: [{ row: 2, column: 'received', fault: { code: 'figures/formula', detail: { column: 'received' } }, allowed: { kind: 'value' } }] },
    });
  });

  it('names what it refuses in the order of the rows, and takes the others', () => {
    const { flows, refused } = read({ received: '1' }, { unit: 'H99' }, { received: '2' }, { unit: 'H01' });

    expect(refused.map(({ row }) => row)).toEqual([2, 3, 4]);
    expect(flows.map(({ row }) => row)).toEqual([5]);
  });

  it('refuses a file without totals', () => {
    expect(readFlows([{ name: 'Bìa', rows: [{ row: 1, cells: ['source', 'unit'], formulas: [] }] }], terms)).toMatchObject({ fault: { code: 'figures/no-table', detail: { missing: ['month'] } } });
  });

  it('refuses rows that name the same twice, and two systems for one unit and month', () => {
    expect(read({ received: '1' }, { received: '2' }).refused).toMatchObject([
      { row: 2, column: 'key', fault: { code: 'figures/given-twice', detail: { rows: [2, 3] } }, allowed: { kind: 'once' } },
      { row: 3 },
    ]);
    expect(read({ received: '1' }, { source: 'mot-cua', received: '1' }).refused).toMatchObject([
      { row: 2, column: 'source', fault: { code: 'figures/several-sources', detail: { sources: ['cong-dvc', 'mot-cua'] } } },
      { row: 3 },
    ]);
  });

  it('says which headings it does not know', () => {
    const table = { name: '', rows: [{ row: 1, cells: ['source', 'unit', 'month', 'recieved'], formulas: [] }] };

    expect(readFlows([table], terms)).toMatchObject({ value: { ignored: ['recieved'] } });
  });
});

describe('checkBalances', () => {
  const balanced: FlowCounts = { received: 100, carried_over: 20, to_handle: 120, handled: 90, not_handled: 30, on_time: 85, late: 5 };

  it('finds nothing in totals that balance', () => {
    expect(checkBalances([{ row: 2, ...flow(balanced) }], [])).toEqual([]);
  });

  it.each([
    [{ to_handle: 121 }, [{ balance: 'to-handle', found: 121, expected: 120 }, { balance: 'handled-or-not', found: 121, expected: 120 }]],
    [{ not_handled: 31 }, [{ balance: 'handled-or-not', found: 120, expected: 121 }]],
    [{ late: 6 }, [{ balance: 'on-time-or-late', found: 90, expected: 91 }]],
    [{ received_online: 101 }, [{ balance: 'online-of-received', found: 101, expected: 100 }]],
    [{ handled_online: 91 }, [{ balance: 'online-of-handled', found: 91, expected: 90 }]],
  ])('names the balance that %j breaks, with both numbers', (counts, findings) => {
    expect(checkBalances([{ row: 2, ...flow({ ...balanced, ...counts }) }], [])).toEqual(findings.map((each) => ({ row: 2, ...each })));
  });

  it('asks nothing of counts that are not given', () => {
    expect(checkBalances([{ row: 2, ...flow({ to_handle: 5, received: 3 }) }], [])).toEqual([]);
    expect(checkBalances([{ row: 2, ...flow({ received_online: 5 }) }], [])).toEqual([]);
    expect(checkBalances([{ row: 2, ...flow({ received: 5 }) }], [])).toEqual([]);
    expect(checkBalances([{ row: 2, ...flow({ carried_over: 5 }) }], [])).toEqual([]);
  });

  it('takes a part that is all of the whole', () => {
    expect(checkBalances([{ row: 2, ...flow({ received: 100, received_online: 100, handled: 90, handled_online: 90 }) }], [])).toEqual([]);
  });

  it('compares what was carried over with what the month before left, in the file or kept', () => {
    const july = flow({ not_handled: 25 }, { period: period('2022-07') });
    const august = { row: 2, ...flow({ carried_over: 20 }) };

    expect(checkBalances([august], [july])).toEqual([{ row: 2, balance: 'carried-over', found: 20, expected: 25 }]);
    expect(checkBalances([august, { row: 3, ...july, counts: { not_handled: 20 } }], [july])).toEqual([]);
    expect(checkBalances([august], [{ ...july, source: 'mot-cua' }])).toEqual([]);
  });
});

describe('cellsOfFlows', () => {
  it('makes the counts of indicators of the totals', () => {
    const cells = cellsOfFlows([{ received: 100, handled_online: 40, handled: 90, on_time: 85 }]);

    expect(cells).toEqual([
      { indicator: 'hs-truc-tuyen', numerator: 40, denominator: 100 },
      { indicator: 'dung-han', numerator: 85, denominator: 90 },
    ]);
  });

  it('adds the rows of one unit and month, and makes nothing of a sum that a row is missing from', () => {
    expect(cellsOfFlows([{ handled: 90, on_time: 85 }, { handled: 10, on_time: 10 }])).toEqual([{ indicator: 'dung-han', numerator: 95, denominator: 100 }]);
    expect(cellsOfFlows([{ handled: 90, on_time: 85 }, { handled: 10 }])).toEqual([]);
    expect(cellsOfFlows([])).toEqual([]);
  });

  it('has a rule for each of the indicators that ship', () => {
    expect(flowRules.map(({ indicator }) => indicator)).toEqual(indicators.map(({ code }) => code));
  });
});
