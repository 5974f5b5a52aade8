import type { ResultsColumn } from '../../../search.ts';
import type { ResultLine } from '../answers.ts';

/** A line of the results with how deep it stands under the nation. */
export interface PlacedLine {
  readonly line: ResultLine;
  readonly depth: number;
}

/** In which order lines stand under the same line above; the register's own when `by` is null. */
export interface ResultsOrder {
  readonly by: ResultsColumn | null;
  readonly isReversed: boolean;
  /** Orders names as a dictionary does. */
  readonly compare: (one: string, other: string) => number;
}

/**
 * The lines from the nation down, each under the line above it, ordered among their neighbours: a ministry is compared
 * with ministries. What has no figure comes last whichever way the order runs, since missing is neither high nor low.
 */
export function placeLines(lines: readonly ResultLine[], order: ResultsOrder): readonly PlacedLine[] {
  const below = Map.groupBy<string | null, ResultLine>(lines, ({ parentId }) => parentId);
  const placed: PlacedLine[] = [];
  const place = (parentId: string | null, depth: number) => {
    for (const line of sortLines(below.get(parentId) ?? [], order)) {
      placed.push({ line, depth });
      place(line.id, depth + 1);
    }
  };
  place(null, 0);
  return placed;
}

function sortLines(lines: readonly ResultLine[], { by, isReversed, compare }: ResultsOrder): readonly ResultLine[] {
  // The sets under the nation are no rivals: they keep their place.
  if (by === null || lines.some(({ level }) => level === null)) return lines;
  const sign = isReversed ? -1 : 1;
  if (by === 'name') return lines.toSorted((one, other) => sign * compare(one.name ?? '', other.name ?? ''));
  return lines.toSorted((one, other) => {
    const [first, second] = [figures[by](one), figures[by](other)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return sign * (first - second);
  });
}

const figures: {
  readonly [Column in Exclude<ResultsColumn, 'name'>]: (line: ResultLine) => number | null;
} = {
  rate: ({ rateBp }) => rateBp,
  target: ({ targetBp }) => targetBp,
  attainment: ({ attainmentBp }) => attainmentBp,
  gap: ({ gap }) => gap,
  reported: ({ reported, of }) => (of === 0 ? null : reported / of),
};
