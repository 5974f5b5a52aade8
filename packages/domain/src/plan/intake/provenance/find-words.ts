import { isFree, isWhole, wordsOf, type Letters, type Run } from './letters.ts';

/**
 * Where the words of a field stand. As one run that nothing has taken; failing that in pieces, in their order, because a
 * deadline or a unit was cut out of their midst; failing that where something else stands already, for words said once of
 * several ("các Bộ: Quốc phòng, Công an"). Empty when they stand nowhere.
 */
export function findWords(text: string, letters: Letters): readonly Run[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const whole = words.join('');
  const free = findRun(whole, letters, { mayBeTaken: false });
  if (free !== null) return [free];
  const pieces = findPieces(words, letters);
  const found = pieces.reduce((sum, { from, to }) => sum + to - from, 0);
  if (found === whole.length) return pieces;
  const taken = findRun(whole, letters, { mayBeTaken: true });
  return taken === null ? pieces : [taken];
}

/** The first run of whole words that says just this. */
export function findRun(
  whole: string,
  letters: Letters,
  { mayBeTaken }: { readonly mayBeTaken: boolean },
): Run | null {
  for (let from = letters.text.indexOf(whole); from >= 0; from = letters.text.indexOf(whole, from + 1)) {
    const run = { from, to: from + whole.length };
    if (isWhole(letters, run) && (mayBeTaken || isFree(letters, run))) return run;
  }
  return null;
}

const mostTries = 12;

/** The words in runs, each as long as it can be. A lone word may stand before words already found. */
function findPieces(words: readonly string[], letters: Letters): readonly Run[] {
  const pieces: Run[] = [];
  let after = 0;
  for (let at = 0; at < words.length; ) {
    const best = longestFrom(words.slice(at), letters, after);
    if (best === null) {
      at += 1;
      continue;
    }
    pieces.push(best.run);
    if (best.count > 1) after = best.run.to;
    at += best.count;
  }
  return pieces;
}

interface Piece {
  readonly run: Run;
  /** How many words it has. */
  readonly count: number;
}

function longestFrom(words: readonly string[], letters: Letters, after: number): Piece | null {
  const [first = ''] = words;
  let best: Piece | null = null;
  let tries = 0;
  for (
    let from = letters.text.indexOf(first, after);
    from >= 0 && tries < mostTries;
    from = letters.text.indexOf(first, from + 1)
  ) {
    const run = { from, to: from + first.length };
    if (!isWhole(letters, run) || !isFree(letters, run)) continue;
    tries += 1;
    const piece = extended(words, letters, run);
    if (best === null || piece.count > best.count) best = piece;
  }
  return best;
}

function extended(words: readonly string[], letters: Letters, first: Run): Piece {
  let { to } = first;
  let count = 1;
  for (const next of words.slice(1)) {
    const run = { from: to, to: to + next.length };
    if (!letters.text.startsWith(next, to) || !isWhole(letters, run) || !isFree(letters, run)) break;
    to = run.to;
    count += 1;
  }
  return { run: { from: first.from, to }, count };
}
