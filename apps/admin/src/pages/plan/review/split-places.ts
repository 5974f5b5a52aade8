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

/** Where a person most likely wants the cut: after the first semicolon, full stop or comma, before "và", else in the middle; null for one word. */
export function likelyCut(title: string): number | null {
  const words = wordsOf(title);
  const after = (ending: RegExp) => words.find((_, at) => at > 0 && ending.test(words[at - 1]?.text ?? ''))?.from;
  const joining = words.find(({ text }, at) => at > 0 && text.toLowerCase() === 'và')?.from;
  return after(/;$/) ?? after(/\.$/) ?? after(/,$/) ?? joining ?? words[Math.ceil(words.length / 2)]?.from ?? null;
}

/** The cut after or before another one by some words; the first or last when there is none further. */
export function cutBeside(title: string, at: number, by: number): number {
  const cuts = cutsOf(title);
  const next = Math.min(Math.max(cuts.indexOf(at) + by, 0), cuts.length - 1);
  return cuts[next] ?? at;
}
