import type { DocumentLine } from '../../document.ts';
import type { MarkKind, Span } from '../../span.ts';

/**
 * The letters and digits of consecutive lines, in small, one after the other: what stays the same however a text is
 * broken, spaced, punctuated and marked. Each knows its place and what it has become.
 */
export interface Letters {
  readonly text: string;
  readonly line: Int32Array;
  /** Offset in the text of the line. */
  readonly at: Int32Array;
  /** 1 where a word begins. */
  readonly begins: Uint8Array;
  /** What each letter became; null while nothing has taken it. */
  readonly became: (MarkKind | null)[];
  /** 1 where a place of a field reaches over what stands before the letter: spaces, punctuation. */
  readonly reached: Uint8Array;
}

/** A run of letters: `from` included, `to` not. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const word = /[\p{L}\p{M}\p{N}]+/gu;
const lineBreak = /<br\s*\/?>/giu;

/** The letters of some lines. The tag of a line break in a cell is layout and has none. */
export function lettersOf(lines: readonly DocumentLine[]): Letters {
  const words = lines.flatMap(({ line, text, cells }) => {
    const written = cells === null ? text : text.replace(lineBreak, (tag) => ' '.repeat(tag.length));
    return [...written.matchAll(word)].map((match) => ({ line, at: match.index, letters: inSmall(match[0]) }));
  });
  const length = words.reduce((sum, { letters }) => sum + letters.length, 0);
  const placed: Letters = {
    text: words.map(({ letters }) => letters).join(''),
    line: new Int32Array(length),
    at: new Int32Array(length),
    begins: new Uint8Array(length),
    became: Array.from({ length }, () => null),
    reached: new Uint8Array(length),
  };
  let next = 0;
  for (const { line, at, letters } of words) {
    placed.begins[next] = 1;
    for (let index = 0; index < letters.length; index += 1, next += 1) {
      placed.line[next] = line;
      placed.at[next] = at + index;
    }
  }
  return placed;
}

/** The words of a text as {@link Letters} have them. */
export function wordsOf(text: string): readonly string[] {
  return (text.match(word) ?? []).map(inSmall);
}

/** In small letters, each as long as it was. */
function inSmall(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}

/** Whether the run is whole words. */
export function isWhole({ begins, text }: Letters, { from, to }: Run): boolean {
  return begins[from] === 1 && (to === text.length || begins[to] === 1);
}

/** Whether a kind is a field of a task, and not a remainder. */
export function isField(kind: MarkKind | null): boolean {
  return kind === 'title' || kind === 'product' || kind === 'unit' || kind === 'deadline';
}

/** Gives the letters of a run to a kind; what something has taken already stays as it is. */
export function take({ became, reached }: Letters, { from, to }: Run, kind: MarkKind): void {
  for (let at = from; at < to; at += 1) {
    became[at] ??= kind;
    if (at > from && isField(kind)) reached[at] = 1;
  }
}

/** Whether nothing has taken a letter of the run. */
export function isFree({ became }: Letters, { from, to }: Run): boolean {
  for (let at = from; at < to; at += 1) if (became[at] !== null) return false;
  return true;
}

/** The places of a run in the source, one for each line it touches. */
export function spansOf({ line, at }: Letters, { from, to }: Run): Span[] {
  const spans: Span[] = [];
  let first = from;
  for (let next = from + 1; next <= to; next += 1) {
    if (next < to && line[next] === line[first]) continue;
    spans.push({ line: line[first] ?? 1, from: at[first] ?? 0, to: (at[next - 1] ?? 0) + 1 });
    first = next;
  }
  return spans;
}
