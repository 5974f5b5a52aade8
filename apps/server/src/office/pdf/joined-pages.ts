import type { DocumentLine } from '@dondoc/domain/plan';
import type { PageLine } from './page-lines.ts';

/** The pages one after the other, as the lines of one document. */
export function joinedPages(pages: readonly (readonly PageLine[])[]): readonly DocumentLine[] {
  const lines = withRowsJoined(pages.map(withoutRepeated(pages)));
  const pitch = pitchOf(lines);
  const document: DocumentLine[] = [];
  for (const [index, { text, cells, page }] of lines.entries()) {
    const place = { kind: 'page', page } as const;
    if (isApart(lines[index - 1], lines[index], pitch)) document.push({ line: document.length + 1, text: '', cells: null, place });
    document.push({ line: document.length + 1, text, cells, place });
  }
  return document;
}

const linesAtEdge = 2;
const leastRepeats = 3;

/** Takes away what stands at the edge of every page, but for the first time it is said: running heads, page numbers. */
function withoutRepeated(pages: readonly (readonly PageLine[])[]): (lines: readonly PageLine[]) => readonly PageLine[] {
  const count = new Map<string, number>();
  for (const lines of pages)
    for (const key of new Set(lines.flatMap((line, index) => edgeKey(line, index, lines.length) ?? [])))
      count.set(key, (count.get(key) ?? 0) + 1);
  const said = new Set<string>();
  return (lines) =>
    lines.filter((line, index) => {
      const key = edgeKey(line, index, lines.length);
      if (key === null || (count.get(key) ?? 0) < leastRepeats) return true;
      const isFirst = !said.has(key);
      said.add(key);
      return isFirst;
    });
}

/** What a line at the edge of a page says, its numbers aside, and how high it stands; null for others. */
function edgeKey({ text, at, cells }: PageLine, index: number, length: number): string | null {
  if (at === null || cells !== null || (index >= linesAtEdge && index < length - linesAtEdge)) return null;
  return `${Math.round(at.y / 4)} ${text.replace(/\d+/gu, '#')}`;
}

/** A row that the end of a page cut in two is one again: its rest stands first on the next page and has no number. */
function withRowsJoined(pages: readonly (readonly PageLine[])[]): readonly PageLine[] {
  const joined: PageLine[] = [];
  for (const lines of pages) {
    const last = joined.findLastIndex(({ text }) => !isPageNumber(text));
    const above = joined[last];
    const first = lines.findIndex(({ text, cells }) => !isPageNumber(text) && !isHeadAgain(cells, joined));
    const rest = lines[first];
    const whole = above === undefined || rest === undefined ? null : rowOf(above, rest);
    if (whole !== null) joined[last] = whole;
    joined.push(...lines.filter((line) => whole === null || line !== rest));
  }
  return joined;
}

/** A row with its rest, or null when the one is not the rest of the other. */
function rowOf(above: PageLine, rest: PageLine): PageLine | null {
  const { cells: begun } = above;
  const { cells: left } = rest;
  if (begun === null || left === null || !goesOn(left, begun)) return null;
  const cells = begun.map((cell, at) => [cell, left[at] ?? ''].filter((part) => part !== '').join(' '));
  return { ...above, cells, text: `| ${cells.join(' | ')} |` };
}

const isPageNumber = (text: string): boolean => /^(?:[-–] ?)?(?:trang )?\d{1,3}(?: ?\/ ?\d{1,3})?(?: ?[-–])?$/iu.test(text);

function isHeadAgain(cells: readonly string[] | null, before: readonly PageLine[]): boolean {
  return cells !== null && before.some((row) => row.cells?.join('|') === cells.join('|'));
}

/** Without a number, and every cell goes on with words of the row above. */
function goesOn(rest: readonly string[], above: readonly string[]): boolean {
  return (
    rest.length === above.length &&
    rest[0] === '' &&
    above[0] !== '' &&
    rest.every((cell, at) => cell === '' || above[at] !== '')
  );
}

/** How far lines of one paragraph stand apart, in heights of their letters: what most small distances are. */
function pitchOf(lines: readonly PageLine[]): number {
  const distances = lines
    .flatMap((line, index) => distanceOf(lines[index - 1], line) ?? [])
    .filter((distance) => distance > 0)
    .toSorted((one, other) => one - other);
  return distances[Math.floor(distances.length / 4)] ?? Infinity;
}

function distanceOf(above: PageLine | undefined, line: PageLine): number | null {
  if (above === undefined || above.at === null || line.at === null || above.page !== line.page) return null;
  return (line.at.y - above.at.y) / Math.max(line.at.size, above.at.size);
}

/** Whether an empty line stands between two lines: a gap wider than lines have, or another table. */
function isApart(above: PageLine | undefined, line: PageLine | undefined, pitch: number): boolean {
  if (above === undefined || line === undefined || above.page !== line.page) return false;
  if (above.table !== line.table) return true;
  if (isPageNumber(above.text) || isPageNumber(line.text)) return false;
  const distance = distanceOf(above, line);
  return distance !== null && (distance > 1.22 * pitch || distance < 0);
}
