import { scanUnits, type UnitTree } from '../../unit/index.ts';
import type { Role } from '../role.ts';
import { isInCapitals, withoutClosing } from './layout/clean.ts';
import type { Field } from './layout/fields.ts';
import { mayNameIssuer } from './layout/headings.ts';
import { readColumnHead, readLabel, type Label } from './layout/labels.ts';
import type { Row } from './layout/outline.ts';
import { numberingStyles, readNumbering } from './layout/numbering.ts';
import { noteUnread, type Reading } from './reading.ts';
import { nothingInherited, type WrittenTask } from './task.ts';

/** What a column says; `unit`: it is headed by a unit, and its cells say whether, and how, that unit takes part. */
type Column = Label | { readonly field: 'unit'; readonly name: string } | null;

/** Rows read as tasks, and rows that only name units or days. */
export interface ReadTable {
  readonly tasks: readonly WrittenTask[];
  readonly orphans: readonly WrittenTask[];
}

/** A row that heads those below it. */
interface Group {
  readonly rank: number;
  readonly name: string;
}

/**
 * Reads a table whose head names its columns, in any order and any choice of them. Rows whose only words name a group
 * head those below; a row without number and task goes on with the row above. A table without a head gives no tasks:
 * what its cells say is reported as unread.
 */
export function readTable(rows: readonly Row[], path: readonly string[], reading: Reading): ReadTable {
  const parts = partsOf(rows.filter(isNotRule)).map((part) => readPart(part, path, reading));
  return { tasks: parts.flatMap(({ tasks }) => tasks), orphans: parts.flatMap(({ orphans }) => orphans) };
}

/** Tables that follow one another without a word between, as the sheets of a workbook do: each begins with its own head. */
function partsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const parts: Row[][] = [[]];
  let head: Row | undefined;
  for (const row of rows) {
    if (namesEveryColumn(row)) {
      const isOther = head !== undefined && !isSameRow(row, head);
      const below = parts.at(-1)?.at(-1);
      if (isOther && below !== head) parts.push([]);
      head = row;
    }
    parts.at(-1)?.push(row);
  }
  return parts;
}

/** Whether every cell of a row is the head of a column, and one of the work's. */
function namesEveryColumn({ cells }: Row): boolean {
  const said = cells.filter((cell) => cell !== '').map((cell) => readColumnHead(headWords(cell)));
  return said.length > 2 && said.every((column) => column !== null) && said.some((column) => column?.field === 'task');
}

function readPart(said: readonly Row[], path: readonly string[], reading: Reading): ReadTable {
  const head = headOf(said, reading.tree);
  for (const { line } of said.slice(0, head?.next ?? said.length)) reading.parts.set(line, 'label');
  if (head === null) {
    for (const { line, cells } of said) for (const cell of cells) if (cell !== '') noteUnread(reading, line, cell);
    return { tasks: [], orphans: [] };
  }
  const tasks: WrittenTask[] = [];
  const orphans: WrittenTask[] = [];
  let groups: Group[] = [];
  const heads = said.slice(0, head.next).at(-1)?.cells ?? [];
  const columns = withUnits(withNumbers(head.columns, said.slice(head.next)), { heads, body: said.slice(head.next) });
  const isBody = (row: Row) => !isColumnNumbers(row) && !isSameRow(row, said[head.next - 1]);
  const body = said.slice(head.next).filter(isBody);
  for (const { line } of said.slice(head.next).filter((row) => !isBody(row))) reading.parts.set(line, 'label');
  const numbers = body.map((row) => ordinalOf(row, columns));
  for (const [index, row] of body.entries()) {
    const written = writtenRow(row, columns, reading);
    const ordinal = numbers[index] ?? '';
    if (written.text === '' && written.fields.length === 0) continue;
    const above = tasks.at(-1);
    if (above !== undefined && ordinal === '' && goesOn(written, above)) {
      tasks[tasks.length - 1] = continued(above, written);
      continue;
    }
    if (bannerOf(row.cells, columns) !== null || isGroup(written, { ordinal, next: numbers[index + 1] ?? '' })) {
      reading.parts.set(row.line, 'heading');
      const rank = rankOf(ordinal, written.text);
      groups = [...groups.filter((group) => group.rank < rank), { rank, name: groupName(written.text) }];
      continue;
    }
    const task = { ...written, path: [...path, ...groups.map(({ name }) => name), ...written.path] };
    if (written.text === '') orphans.push(task);
    else tasks.push(task);
  }
  return { tasks, orphans };
}

interface Head {
  readonly columns: readonly Column[];
  /** Index of the first row of the body. */
  readonly next: number;
}

/** The first row that names a task column and another, or two columns of units or days; a second row may refine it. */
function headOf(rows: readonly Row[], tree: UnitTree): Head | null {
  for (const [index, { cells }] of rows.slice(0, 12).entries()) {
    const columns = cells.map((cell) => columnOf(headWords(cell), tree));
    if (!isHead(columns, cells)) continue;
    const refined = refine(columns, cells, rows[index + 1]);
    return { columns: withTaskColumn(refined ?? columns, cells), next: index + (refined === null ? 1 : 2) };
  }
  return null;
}

function columnOf(words: string, tree: UnitTree): Column {
  const label = readColumnHead(words);
  if (label !== null || words.length < 3) return label;
  const [unit] = scanUnits(words, tree);
  const isWhole = unit !== undefined && unit.from === 0 && unit.to === words.length && unit.unitId !== null;
  return isWhole ? { field: 'unit', name: unit.name } : null;
}

function headWords(cell: string): string {
  return cell
    .replace(/\n/gu, ' ')
    .replace(/[.:]+$/u, '')
    .trim();
}

function isHead(columns: readonly Column[], cells: readonly string[]): boolean {
  const known = columns.filter((column) => column !== null);
  const says = new Set(known.map(({ field }) => field));
  const written = cells.filter((cell) => cell !== '').length;
  return (
    known.length >= 2 &&
    known.length * 2 >= written &&
    (says.has('task') || says.has('units') || says.has('deadline') || says.has('ordinal'))
  );
}

/** A second head row under a merged one ("Đơn vị" over "Chủ trì" and "Phối hợp") names its columns more closely. */
function refine(columns: readonly Column[], cells: readonly string[], row: Row | undefined): readonly Column[] | null {
  if (row === undefined) return null;
  const below = row.cells.map((cell, index) => readUnder(columnOver(columns, cells, index), headWords(cell)));
  const isBelow =
    below.some((column) => column !== null) && row.cells.every((cell, index) => cell === '' || below[index] !== null);
  return isBelow ? row.cells.map((_, index) => below[index] ?? columns[index] ?? null) : null;
}

/** What the head over a column says; a head merged over several stands over the first of them. */
function columnOver(columns: readonly Column[], cells: readonly string[], index: number): Column {
  let at = index;
  while (at > 0 && cells[at] === '') at -= 1;
  return columns[at] ?? null;
}

/** Under "Thời gian", "Trình" and "Ban hành" are days, and nobody who submits or issues. */
function readUnder(over: Column, words: string): Column {
  const label = readColumnHead(words);
  return over?.field === 'deadline' && label?.field === 'units' ? over : label;
}

/** A column headed by a unit that no register knows: its cells only mark whether, and how, the unit takes part. */
function withUnits(
  columns: readonly Column[],
  { heads, body }: { readonly heads: readonly string[]; readonly body: readonly Row[] },
): readonly Column[] {
  return columns.map((column, index) => {
    const name = headWords(heads[index] ?? '');
    if (column !== null || !mayNameIssuer(name)) return column;
    const marks = body.map(({ cells }) => cells[index] ?? '').filter((cell) => cell !== '');
    return marks.length > 0 && marks.every((mark) => markedRole(mark) !== null) ? { field: 'unit', name } : column;
  });
}

/** When no column is headed as the task's, the first that says nothing known is. */
function withTaskColumn(columns: readonly Column[], cells: readonly string[]): readonly Column[] {
  if (columns.some((column) => column?.field === 'task')) return columns;
  const first = columns.findIndex((column, index) => column === null && (cells[index] ?? '') !== '');
  return columns.map((column, index) => (index === first ? { field: 'task' } : column));
}

/** A first column without a head that holds nothing but numbers and letters numbers the rows. */
function withNumbers(columns: readonly Column[], body: readonly Row[]): readonly Column[] {
  const [first] = columns;
  if (first !== null || columns.some((column) => column?.field === 'ordinal')) return columns;
  const isNumbers = body.every(({ cells }) =>
    /^(?:\(?(?:\d+(?:\.\d+)*|[IVXLC]+|[A-ZĐa-zđ])[.)]?)?$/u.test(cells[0] ?? ''),
  );
  return isNumbers ? [{ field: 'ordinal' }, ...columns.slice(1)] : columns;
}

function isNotRule({ cells }: Row): boolean {
  return !cells.every((cell) => /^[\s:–-]*$/u.test(cell));
}

/** The head again, at the top of a further page. */
function isSameRow(row: Row, head: Row | undefined): boolean {
  return head !== undefined && row.cells.join('|').toLowerCase() === head.cells.join('|').toLowerCase();
}

/** "(1) (2) (3)" under the head. */
function isColumnNumbers({ cells }: Row): boolean {
  return (
    cells.filter((cell) => cell !== '').length > 1 &&
    cells.every((cell) => /^(?:\(?\d{1,2}\)?|\(?[a-zđ]\)?|)$/iu.test(cell))
  );
}

function ordinalOf({ cells }: Row, columns: readonly Column[]): string {
  const banner = bannerOf(cells, columns);
  if (banner !== null) return readNumbering(banner)?.ordinal ?? '';
  const at = columns.findIndex((column) => column?.field === 'ordinal');
  return at >= 0
    ? (cells[at] ?? '').replace(/[.)\s]+$/u, '')
    : (readNumbering(taskCell(cells, columns))?.ordinal ?? '');
}

function taskCell(cells: readonly string[], columns: readonly Column[]): string {
  return cells[columns.findIndex((column) => column?.field === 'task')] ?? '';
}

function writtenRow({ line, cells }: Row, columns: readonly Column[], reading: Reading): WrittenTask {
  const banner = bannerOf(cells, columns);
  const fields: Field[] = [];
  const path: string[] = [];
  let text = banner ?? '';
  for (const [index, cell] of cells.entries()) {
    if (banner !== null) break;
    const label = columns[index] ?? null;
    if (cell === '' || label?.field === 'ordinal') continue;
    const marked = label?.field === 'unit' ? markedRole(cell) : null;
    if (label?.field === 'unit' && marked !== null)
      fields.push({ label: { field: 'units', role: marked }, line, value: label.name });
    else if (label === null || label.field === 'unit') noteUnread(reading, line, cell);
    else if (label.field === 'task') text = [text, cell].filter((part) => part !== '').join(' ');
    else if (label.field === 'group') path.push(cell.replace(/\n/gu, ' '));
    else fields.push({ label, line, value: cell });
  }
  return {
    line,
    path,
    text: (readNumbering(text.replace(/\n/gu, ' '))?.text ?? text.replace(/\n/gu, ' ')).trim(),
    fields,
    inherited: nothingInherited,
  };
}

/** What a mark in a unit's column says: "x" that it takes part, "Chủ trì" that it leads. Null: neither. */
function markedRole(cell: string): Role | null {
  if (/^[xv✓✔+]$/iu.test(cell)) return 'implement';
  const label = readLabel(cell);
  return label?.field === 'units' && label.role !== 'mixed' ? label.role : null;
}

/** The words of a row that is one cell merged over the table: alone under the numbers, or repeated in every cell. */
function bannerOf(cells: readonly string[], columns: readonly Column[]): string | null {
  const said = new Set(cells.filter((cell) => cell !== ''));
  const [words = ''] = said;
  if (said.size !== 1 || words.length < 5) return null;
  const isRepeated = cells.filter((cell) => cell === words).length > 1;
  return isRepeated || columns[cells.indexOf(words)]?.field === 'ordinal' ? words : null;
}

/**
 * Whether a row heads others: it says nothing but its name, and is numbered apart, in capitals, or followed by a deeper
 * number.
 */
function isGroup(
  { text, fields }: WrittenTask,
  { ordinal, next }: { readonly ordinal: string; readonly next: string },
): boolean {
  if (text === '') return false;
  if (fields.length > 0) return false;
  if (isInCapitals(text) || /^(?:[A-ZĐ]|[IVXLC]+)$/u.test(ordinal)) return true;
  return (
    (ordinal !== '' && next.startsWith(`${ordinal}.`)) ||
    (ordinal === '' && next !== '') ||
    (/^\d+$/u.test(ordinal) && /^[a-zđ]$/u.test(next))
  );
}

function rankOf(ordinal: string, text: string): number {
  const style = readNumbering(`${ordinal}. Tên`)?.style;
  if (style !== undefined) return numberingStyles.indexOf(style);
  return isInCapitals(text) ? numberingStyles.indexOf('capitals') : numberingStyles.indexOf('bullet');
}

function groupName(text: string): string {
  return withoutClosing(text);
}

/** A row without a number that has no task, or begins it in small letters, goes on with the task above. */
function goesOn({ text }: WrittenTask, above: WrittenTask): boolean {
  return text === '' || (/^\p{Ll}/u.test(text) && !above.text.endsWith('.'));
}

function continued(above: WrittenTask, { text, fields }: WrittenTask): WrittenTask {
  return {
    ...above,
    text: [above.text, text].filter((part) => part !== '').join(' '),
    fields: [...above.fields, ...fields],
  };
}
