import { findUnits, nameUnit, unitIdSchema, type UnitId, type UnitTree } from '../../unit/index.ts';
import type { BasisPoints } from '../rate.ts';
import { parseTarget } from '../target.ts';

/** A row of a table of targets as it came: its number where people see it, and its cells from left to right. */
export interface TargetTableRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A row that names a unit and the rate it is to reach. */
export interface ReadTargetRow {
  readonly row: number;
  readonly unitId: UnitId;
  readonly targetBp: BasisPoints;
}

/** A row that is not taken: where, what was found, why, and what would be taken. */
export interface RefusedTargetRow {
  readonly row: number;
  /** 1-based. */
  readonly column: number;
  readonly found: string;
  /** The unit the row names; null where it names none. */
  readonly unitId: UnitId | null;
  readonly why: 'unit-not-found' | 'unit-not-given-here' | 'unit-named-twice' | 'target-missing' | 'not-a-target';
  /**
   * Units that may be meant, best first, at most three, among the first fifty rows that are refused; none where the target is at
   * fault: that is 0 to 100 with two decimals.
   */
  readonly allowed: readonly UnitId[];
}

/** A table of targets, row by row. */
export interface TargetTableRead {
  readonly rows: readonly ReadTargetRow[];
  readonly refused: readonly RefusedTargetRow[];
}

/** Whose targets a table may give, and by which tree units are named: the register's, or `treeAmong` the units in sight. */
export interface TargetTableTerms {
  readonly tree: UnitTree;
  readonly given: ReadonlySet<UnitId>;
}

/** Looking for what a mistyped name may mean takes long: a file of nothing but such names is answered all the same. */
const mostGuesses = 50;

/**
 * Reads a table of units and targets, pasted or from a file. The column that names the most units is the column of units
 * (by name, variant, abbreviation or code); the last column after it in which a target can be read is that of the targets.
 * Rows above the first that has either are its headings. Every other row that is not blank is taken or refused.
 */
export function readTargetTable(table: readonly TargetTableRow[], terms: TargetTableTerms): TargetTableRead {
  const columns = columnsOf(table, terms);
  const first = table.findIndex(({ cells }) => unitNamed(terms, cells[columns.unit]) !== null || isTarget(cells[columns.target]));
  const rows: ReadTargetRow[] = [];
  const refused: RefusedTargetRow[] = [];
  const named = new Set<UnitId>();
  for (const line of first === -1 ? [] : table.slice(first)) {
    if (line.cells.every((cell) => cell.trim() === '')) continue;
    const read = readRow(line, columns, terms);
    if ('why' in read) refused.push(refused.length < mostGuesses ? withAllowed(read, terms) : read);
    else if (named.has(read.unitId)) refused.push(refusal(line, { column: columns.unit, why: 'unit-named-twice', unitId: read.unitId }));
    else rows.push(read);
    if (!('why' in read)) named.add(read.unitId);
  }
  return { rows, refused };
}

interface Columns {
  readonly unit: number;
  readonly target: number;
}

function columnsOf(table: readonly TargetTableRow[], terms: TargetTableTerms): Columns {
  const width = Math.max(0, ...table.map(({ cells }) => cells.length));
  const all = Array.from({ length: width }, (_, column) => column);
  const namesIn = (column: number) => table.filter(({ cells }) => unitNamed(terms, cells[column]) !== null).length;
  let [unit, most] = [0, 0];
  for (const column of all) {
    const names = namesIn(column);
    if (names > most) [unit, most] = [column, names];
  }
  const target = all.findLast((column) => column > unit && table.some(({ cells }) => isTarget(cells[column])));
  return { unit, target: target ?? unit + 1 };
}

function readRow(line: TargetTableRow, columns: Columns, terms: TargetTableTerms): ReadTargetRow | RefusedTargetRow {
  const unitId = unitNamed(terms, line.cells[columns.unit]);
  if (unitId === null) return refusal(line, { column: columns.unit, why: 'unit-not-found', unitId });
  if (!terms.given.has(unitId)) return refusal(line, { column: columns.unit, why: 'unit-not-given-here', unitId });
  const target = parseTarget(line.cells[columns.target] ?? '');
  if (!target.ok) return refusal(line, { column: columns.target, why: 'not-a-target', unitId });
  if (target.value === null) return refusal(line, { column: columns.target, why: 'target-missing', unitId });
  return { row: line.row, unitId, targetBp: target.value };
}

function withAllowed(read: RefusedTargetRow, { tree, given }: TargetTableTerms): RefusedTargetRow {
  if (read.why !== 'unit-not-found') return read;
  const likely = findUnits(tree, read.found).map(({ unit }) => unit.id);
  return { ...read, allowed: likely.filter((id) => given.has(id)).slice(0, 3) };
}

const refusal = (
  { row, cells }: TargetTableRow,
  { column, why, unitId }: Pick<RefusedTargetRow, 'column' | 'why' | 'unitId'>,
): RefusedTargetRow => ({ row, column: column + 1, found: cells[column] ?? '', unitId, why, allowed: [] });

/** The unit a cell names: by its id, else by words that fit it and no other. A number names none. */
function unitNamed({ tree, given }: TargetTableTerms, cell: string | undefined): UnitId | null {
  const written = (cell ?? '').trim();
  if (written === '' || /^[\d.,%\s]+$/u.test(written)) return null;
  const id = unitIdSchema.safeParse(written.toUpperCase());
  if (id.success && given.has(id.data)) return id.data;
  return nameUnit(tree, written)?.id ?? null;
}

function isTarget(cell: string | undefined): boolean {
  const parsed = parseTarget(cell ?? '');
  return parsed.ok && parsed.value !== null;
}
