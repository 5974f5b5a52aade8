/** A word of a title with where it stands. */
export interface Word {
  readonly from: number;
  readonly text: string;
}

/** The words of a title, in UTF-16 offsets. */
export const wordsOf = (title: string): readonly Word[] => [...title.matchAll(/\S+/gu)].map((found) => ({ from: found.index, text: found[0] }));

/** Every place where a title can be cut: before each word but the first. */
export const cutsOf = (title: string): readonly number[] =>
  wordsOf(title)
    .slice(1)
    .map(({ from }) => from);

/** Where a person most likely wants the cut: after the first semicolon or full stop, after the comma or before the "và" nearest the middle, else in the middle; null for one word. */
export function likelyCut(title: string): number | null {
  const words = wordsOf(title);
  const begins = words.slice(1).map(({ from, text }, at) => ({ from, text, before: words[at]?.text ?? '' }));
  const after = (ending: string) => begins.filter(({ before }) => before.endsWith(ending));
  const joining = begins.filter(({ text }) => text.toLowerCase() === 'và');
  const nearest = [...after(','), ...joining].toSorted((one, other) => offMiddle(one.from) - offMiddle(other.from));
  return (after(';')[0] ?? after('.')[0] ?? nearest[0] ?? words[Math.ceil(words.length / 2)])?.from ?? null;

  function offMiddle(from: number): number {
    return Math.abs(from - title.length / 2);
  }
}

/** The cut after or before another one by some words; the first or last when there is none further. */
export function cutBeside(title: string, at: number, by: number): number {
  const cuts = cutsOf(title);
  const next = Math.min(Math.max(cuts.indexOf(at) + by, 0), cuts.length - 1);
  return cuts[next] ?? at;
}
