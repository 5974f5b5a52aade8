import type { Run } from './page-content.ts';

/** Words on one baseline, left to right. */
export interface TextLine {
  readonly y: number;
  readonly x: number;
  readonly right: number;
  readonly size: number;
  readonly runs: readonly Run[];
}

/** Groups runs by baseline, from the top; letters raised or lowered a little, as footnote marks are, stay in their line. */
export function linesOf(runs: readonly Run[]): readonly TextLine[] {
  const rows: Run[][] = [];
  for (const run of runs.toSorted((one, other) => one.y - other.y)) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row !== undefined && last !== undefined && run.y - last.y <= 0.4 * Math.max(run.size, last.size)) row.push(run);
    else rows.push([run]);
  }
  return rows.map(lineFrom);
}

/** The line that runs make, in the order they stand in. */
export function lineFrom(runs: readonly Run[]): TextLine {
  const ordered = runs.toSorted((one, other) => one.x - other.x);
  const largest = ordered.reduce((one, other) => (other.size > one.size ? other : one));
  return {
    y: largest.y,
    x: Math.min(...ordered.map(({ x }) => x)),
    right: Math.max(...ordered.map(({ right }) => right)),
    size: largest.size,
    runs: ordered,
  };
}

/** What a line says: a gap wider than letters have between them is a space. */
export function textOf({ runs }: TextLine): string {
  let text = '';
  let right = -Infinity;
  for (const run of runs) {
    const isApart = text !== '' && run.x - right > 0.12 * run.size;
    text += isApart && !text.endsWith(' ') ? ` ${run.text}` : run.text;
    right = Math.max(right, run.right);
  }
  return text.replace(/\s+/gu, ' ').normalize('NFC').trim();
}

/** The parts of a line with gaps between them of more than `gap` times the height of the letters. */
export function partsOf(line: TextLine, gap: number): readonly TextLine[] {
  const parts: Run[][] = [];
  let right = -Infinity;
  for (const run of line.runs) {
    if (run.x - right > gap * line.size) parts.push([]);
    parts.at(-1)?.push(run);
    right = Math.max(right, run.right);
  }
  return parts.map(lineFrom);
}

/**
 * The words of a cell of the given width: lines that were broken because the next word had no room are joined again; what
 * was begun on a new line stays one, after `\n`.
 */
export function cellText(lines: readonly TextLine[], room: number): string {
  let text = '';
  let above: TextLine | null = null;
  for (const line of lines) {
    const words = textOf(line);
    const isOwn = above !== null && beginsAnew({ line, words }, above, room);
    text += text === '' ? words : `${isOwn ? '\n' : ' '}${words}`;
    above = line;
  }
  return text;
}

function beginsAnew({ line, words }: { readonly line: TextLine; readonly words: string }, above: TextLine, room: number): boolean {
  if (/^(?:[-–+*•]|\p{L}\)|\d{1,2}[.)])\s/u.test(words)) return true;
  if (line.y - above.y > 2 * line.size) return true;
  const [word = ''] = words.split(' ');
  const wordWidth = ((line.right - line.x) * word.length) / Math.max(1, words.length);
  // Letters differ in width, so a word is only held to have had room when it had it with a little to spare.
  return above.right - above.x + 0.25 * line.size + wordWidth * 1.15 < room - 0.25 * line.size;
}
