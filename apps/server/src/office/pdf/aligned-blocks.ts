import { cellText, lineFrom, partsOf, textOf, type TextLine } from './text-lines.ts';

/** Lines of a page that stand side by side without a ruled line between them. */
export interface AlignedBlock {
  /** How many lines, from the first, belong to it. */
  readonly length: number;
  /** Cells of a table; null for texts that are read one after the other. */
  readonly rows: readonly (readonly string[])[] | null;
  /** The texts, for those. */
  readonly lines: readonly TextLine[];
}

interface Gutter {
  readonly from: number;
  readonly to: number;
}

/** Gaps this many times as wide as letters are high part columns; words of a justified line stand closer. */
const columnGap = 1.2;
const besideGap = 2.6;
/** The least width, in points, of what is left between two columns. */
const leastGutter = 4;

/**
 * The block that begins with the first of the lines: a table of three columns or more that keep their places over three
 * lines, or two texts side by side as a letterhead and a signature have them. Null when the line stands for itself.
 */
export function alignedBlock(lines: readonly TextLine[]): AlignedBlock | null {
  return alignedTable(lines) ?? textsBesideEachOther(lines);
}

function alignedTable(lines: readonly TextLine[]): AlignedBlock | null {
  const [first] = lines;
  if (first === undefined || partsOf(first, columnGap).length < 3) return null;
  const { gutters: wide, length } = guttersOver(lines, columnGap);
  const block = lines.slice(0, length);
  const gutters = wide.length < 2 ? wide : freeOver(block);
  const full = block.filter((line) => cellsIn(line, gutters).filter((cell) => cell !== null).length >= 3);
  if (gutters.length < 2 || full.length < 3) return null;
  const rows = rowsIn(block, gutters).map((row) => gutterCells(row, gutters));
  return { length, rows, lines: [] };
}

/** Where no line of a block has a word, however narrow: the column of numbers stands close to the next. */
function freeOver(block: readonly TextLine[]): readonly Gutter[] {
  const runs = block.flatMap((line) => line.runs).toSorted((one, other) => one.x - other.x);
  const gutters: Gutter[] = [];
  let right = Infinity;
  for (const run of runs) {
    if (run.x - right >= leastGutter + run.size * 0.2) gutters.push({ from: right, to: run.x });
    right = right === Infinity ? run.right : Math.max(right, run.right);
  }
  return gutters;
}

function textsBesideEachOther(lines: readonly TextLine[]): AlignedBlock | null {
  const [first] = lines;
  const parts = first === undefined ? [] : partsOf(first, besideGap);
  const [left, right] = parts;
  if (left === undefined || right === undefined || parts.length > 2 || leads(textOf(left), textOf(right))) return null;
  const { gutters, length } = guttersOver(lines, besideGap);
  const block = lines.slice(0, length).map((line) => cellsIn(line, gutters));
  const column = (at: number) => block.flatMap((cells) => cells[at] ?? []);
  return { length, rows: null, lines: [...column(0), ...column(1)] };
}

/** A number before its text, or a label before its value; "Nơi nhận:" stands beside a signature in capitals. */
function leads(left: string, right: string): boolean {
  return /^(?:[-–+*•]|\(?[\p{L}\d]{1,4}[.)])$/u.test(left) || (left.endsWith(':') && /\p{Ll}/u.test(right));
}

/** The gaps that stay free over as many lines as follow each other closely, at least the first line's own. */
function guttersOver(lines: readonly TextLine[], gap: number): { readonly gutters: readonly Gutter[]; readonly length: number } {
  let gutters: readonly Gutter[] = [];
  let length = 0;
  for (const line of lines) {
    const above = lines[length - 1];
    if (above !== undefined && line.y - above.y > 3.5 * line.size) break;
    const narrowed = length === 0 ? gapsIn(line, gap) : narrowedBy(gutters, line);
    if (narrowed === null) break;
    gutters = narrowed;
    length += 1;
  }
  return { gutters, length };
}

function gapsIn(line: TextLine, gap: number): readonly Gutter[] {
  const parts = partsOf(line, gap);
  return parts.slice(1).map(({ x }, index) => ({ from: parts[index]?.right ?? x, to: x }));
}

/** The gutters without what a further line says over them; null when it closes one. */
function narrowedBy(gutters: readonly Gutter[], line: TextLine): readonly Gutter[] | null {
  const narrowed = gutters.map(({ from, to }) => {
    const middle = (from + to) / 2;
    const inside = line.runs.filter((run) => run.right > from && run.x < to);
    return {
      from: Math.max(from, ...inside.filter(({ x }) => x < middle).map(({ right }) => right)),
      to: Math.min(to, ...inside.filter(({ x }) => x >= middle).map(({ x }) => x)),
    };
  });
  return narrowed.every(({ from, to }) => to - from >= leastGutter) ? narrowed : null;
}

function cellsIn(line: TextLine, gutters: readonly Gutter[]): readonly (TextLine | null)[] {
  const bounds = [-Infinity, ...gutters.map(({ from, to }) => (from + to) / 2), Infinity];
  return bounds.slice(1).map((right, index) => {
    const runs = line.runs.filter(({ x }) => x >= (bounds[index] ?? 0) && x < right);
    return runs.length === 0 ? null : lineFrom(runs);
  });
}

/** Lines of the same row: it begins where the first column says something, or after a wider gap. */
function rowsIn(block: readonly TextLine[], gutters: readonly Gutter[]): readonly (readonly TextLine[])[] {
  const pitch = Math.min(...block.slice(1).map((line, index) => line.y - (block[index]?.y ?? 0)));
  const rows: TextLine[][] = [];
  for (const line of block) {
    const row = rows.at(-1);
    const above = row?.at(-1);
    const isNumbered = cellsIn(line, gutters)[0] !== null;
    const isApart = above !== undefined && line.y - above.y > 1.6 * pitch;
    if (row === undefined || isNumbered || isApart) rows.push([line]);
    else row.push(line);
  }
  return rows;
}

function gutterCells(row: readonly TextLine[], gutters: readonly Gutter[]): readonly string[] {
  const lines = row.map((line) => cellsIn(line, gutters));
  return [...gutters, null].map((_, column) => {
    const cells = lines.flatMap((cell) => cell[column] ?? []);
    // Without ruled sides the widest line says how much room there was.
    return cellText(cells, Math.max(0, ...cells.map(({ x, right }) => right - x)));
  });
}
