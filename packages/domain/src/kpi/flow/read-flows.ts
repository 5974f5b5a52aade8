import { periodOf, type Day, type Period } from '../../calendar/index.ts';
import { ok, type Result } from '../../result.ts';
import { checkEntryPeriod, parseCount } from '../entry.ts';
import { cellRefused, oneOf, type CellRead, type CellRefusal, type RowRefusal } from '../figure-file/refusal.ts';
import { monthOf, serviceOf, unitIn, type FigureTerms } from '../figure-file/row-key.ts';
import { tableIn, type FileRow, type FileTable, type FileTableFault, type NamedTable } from '../figure-file/table.ts';
import { flowTable, type FlowColumn } from './flow-column.ts';
import { flowCounts, flowGroup, flowKey, type Flow, type FlowCount, type FlowCounts } from './flow.ts';

/** A row of monthly totals as a file gives it. */
export interface GivenFlow extends Flow {
  readonly row: number;
}

/** What a file gives: totals for each row that may be taken, and every cell for which a row may not. */
export interface FlowsRead {
  readonly flows: readonly GivenFlow[];
  readonly refused: readonly RowRefusal<FlowColumn>[];
  /** Headings that name no column: what stands under them is not read. */
  readonly ignored: readonly string[];
}

/**
 * Reads the monthly totals of a file. A column that is not there, and a blank, is a count the system does not give. The
 * same row twice is taken from neither place, and so are two systems' totals of one unit, month and service: they are no
 * parts of a sum.
 */
export function readFlows(tables: readonly FileTable[], terms: FigureTerms): Result<FlowsRead, FileTableFault> {
  const found = tableIn(tables, flowTable);
  if (!found.ok) return found;
  const flows: GivenFlow[] = [];
  const refused: RowRefusal<FlowColumn>[] = [];
  for (const row of found.value.rows) {
    const read = readRow(row, found.value, terms);
    if (read.ok) flows.push(read.value);
    else refused.push(...read.refusals.map((cell) => ({ row: row.row, ...cell })));
  }
  const { fit, unfit } = partedByFit(flows);
  return ok({
    flows: fit,
    refused: [...refused, ...unfit].toSorted((one, other) => one.row - other.row),
    ignored: found.value.ignored,
  });
}

type Table = NamedTable<FlowColumn>;
type Read<Value> = CellRead<Value, FlowColumn>;

/** The longest name of a system and the longest key of a row, in characters. */
const longestName = 80;

function readRow(row: FileRow, table: Table, terms: FigureTerms): Read<GivenFlow> {
  const formulas = table.columns.filter((column) => table.isFormula(row, column));
  if (formulas.length > 0) {
    return { ok: false, refusals: formulas.map((column) => ({ column, fault: { code: 'figures/formula', detail: { column } }, allowed: { kind: 'value' } })) };
  }
  const text = (column: FlowColumn): string => table.read(row, column);
  const month = begunMonthOf(text('month'), terms.today);
  if (!month.ok) return month;
  const source = nameOf('source', text('source'), 1);
  const unit: Read<GivenFlow['unitId']> = unitIn(text('unit'), month.value, terms);
  const service = serviceOf(text('service'));
  const key = nameOf('key', text('key'), 0);
  const counts = countsOf(text);
  if (!source.ok || !unit.ok || !service.ok || !key.ok || !counts.ok) {
    return { ok: false, refusals: [source, unit, service, key, counts].flatMap((each) => (each.ok ? [] : each.refusals)) };
  }
  const flow = { source: source.value, unitId: unit.value, period: month.value, service: service.value, key: key.value };
  return { ok: true, value: { row: row.row, ...flow, counts: counts.value } };
}

/** Totals are of months that have begun, whatever calendar an indicator is counted by: no other begins later. */
function begunMonthOf(text: string, today: Day): CellRead<Period, 'month'> {
  const month = monthOf(text, today);
  if (!month.ok) return month;
  const open = checkEntryPeriod({ periodCalendar: 'calendar' }, month.value, today);
  return open.ok ? open : cellRefused('month', open.fault, { kind: 'month', latest: periodOf('month', today) });
}

function nameOf(column: 'source' | 'key', text: string, least: number): Read<string> {
  if (text.length >= least && text.length <= longestName) return { ok: true, value: text };
  const fault = text === '' ? ({ code: 'figures/blank-key', detail: { column } } as const) : tooLong(text);
  return cellRefused(column, fault, { kind: 'words', most: longestName });
}

const tooLong = (text: string) => ({ code: 'figures/words-too-long', detail: { length: text.length, most: longestName } }) as const;

function countsOf(text: (column: FlowCount) => string): Read<FlowCounts> {
  const counts: { -readonly [Count in FlowCount]?: number } = {};
  const refusals: CellRefusal<FlowColumn>[] = [];
  for (const column of flowCounts) {
    const read = parseCount(text(column), 'numerator');
    if (!read.ok) refusals.push({ column, fault: read.fault, allowed: { kind: 'number', least: 0, most: Number.MAX_SAFE_INTEGER } });
    else if (read.value !== null) counts[column] = read.value;
  }
  return refusals.length === 0 ? { ok: true, value: counts } : { ok: false, refusals };
}

/** Rows that name one thing once, and rows that contradict each other: nothing says which of them is meant. */
function partedByFit(flows: readonly GivenFlow[]) {
  const byKey = Map.groupBy(flows, flowKey);
  const byGroup = Map.groupBy(flows, flowGroup);
  const unfit = flows.flatMap((flow): RowRefusal<FlowColumn>[] => {
    const same = byKey.get(flowKey(flow)) ?? [];
    const sources = new Set(byGroup.get(flowGroup(flow))?.map(({ source }) => source));
    if (same.length > 1) return [{ row: flow.row, ...givenTwice(same.map(({ row }) => row)) }];
    return sources.size > 1 ? [{ row: flow.row, ...severalSources([...sources]) }] : [];
  });
  const isUnfit = new Set(unfit.map(({ row }) => row));
  return { fit: flows.filter(({ row }) => !isUnfit.has(row)), unfit };
}

const givenTwice = (rows: readonly number[]): CellRefusal<FlowColumn> => ({
  column: 'key',
  fault: { code: 'figures/given-twice', detail: { rows } },
  allowed: { kind: 'once' },
});

const severalSources = (sources: readonly string[]): CellRefusal<FlowColumn> => ({
  column: 'source',
  fault: { code: 'figures/several-sources', detail: { sources } },
  allowed: oneOf(sources),
});
