import { alignedBlock } from './aligned-blocks.ts';
import type { PageContent } from './page-content.ts';
import { ruledRows, standsIn } from './ruled-rows.ts';
import { ruledTables } from './ruled-tables.ts';
import { linesOf, textOf, type TextLine } from './text-lines.ts';

/** A line of a page, or a row of a table on it, from the top. */
export interface PageLine {
  readonly page: number;
  readonly text: string;
  readonly cells: readonly string[] | null;
  /** The baseline, and the height of the letters; null for rows, whose distances say nothing. */
  readonly at: { readonly y: number; readonly size: number } | null;
  /** Which table of the page a row is of. */
  readonly table: number | null;
}

/** The lines and table rows of a page, from the top to the bottom. */
export function pageLines({ page, runs, rules }: PageContent): readonly PageLine[] {
  const tables = ruledTables(rules).flatMap((table) => {
    const inside = runs.filter((run) => standsIn(table, run));
    return inside.length === 0 ? [] : [{ table, inside: new Set(inside) }];
  });
  const outside = runs.filter((run) => !tables.some(({ inside }) => inside.has(run)));
  const parts = tables.map(({ table, inside }, index) => ({
    y: table.ys[0] ?? 0,
    lines: ruledRows(table, [...inside]).map(({ cells }) => rowLine(page, cells, index)),
  }));
  return [...parts, ...textParts(page, linesOf(outside), { tables: parts.map(({ y }) => y) })]
    .toSorted((one, other) => one.y - other.y)
    .flatMap(({ lines }) => lines);
}

interface Part {
  readonly y: number;
  readonly lines: readonly PageLine[];
}

/** What stands outside the ruled tables; a block never reaches over one. */
function textParts(page: number, lines: readonly TextLine[], { tables }: { readonly tables: readonly number[] }): readonly Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (line === undefined) break;
    const end = Math.min(Infinity, ...tables.filter((y) => y > line.y));
    const block = alignedBlock(lines.slice(at, at + 200).filter(({ y }) => y < end));
    const index = 1_000 + at;
    parts.push({
      y: line.y,
      lines:
        block === null
          ? [textLine(page, line)]
          : (block.rows?.map((cells) => rowLine(page, cells, index)) ?? block.lines.map((each) => textLine(page, each))),
    });
    at += block?.length ?? 1;
  }
  return parts;
}

function textLine(page: number, line: TextLine): PageLine {
  return { page, text: textOf(line), cells: null, at: { y: line.y, size: line.size }, table: null };
}

function rowLine(page: number, cells: readonly string[], table: number): PageLine {
  return { page, text: `| ${cells.join(' | ')} |`, cells, at: null, table };
}
