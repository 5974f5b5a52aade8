/** Two titles share at least this much of their weight to be taken for the same task. */
const leastShare = 0.6;

/** How many words of a title, the rarest, are looked up, and how many titles of one word are looked at: the cost is linear. */
const lookedUp = 8;
const lookedAt = 40;

/** Two titles taken for the same task: places in the lists, and how much of their weight they share, 0 to 1. */
export interface SimilarPair {
  readonly before: number;
  readonly after: number;
  readonly share: number;
}

/**
 * Pairs titles that are most alike, each at most once, the most alike first. Words weigh by how rare they are among all
 * titles; titles that share less than six tenths of their weight are never paired.
 */
export function similarTitles(before: readonly string[], after: readonly string[]): readonly SimilarPair[] {
  const words = { before: before.map(wordsOf), after: after.map(wordsOf) };
  const weightOf = weights([...words.before, ...words.after]);
  const pairs = candidates(words, weightOf)
    .map(({ before: one, after: other }) => ({ before: one, after: other, share: share(words.before[one], words.after[other], weightOf) }))
    .filter((pair) => pair.share >= leastShare)
    .toSorted((one, other) => other.share - one.share || one.before - other.before || one.after - other.after);
  const taken = { before: new Set<number>(), after: new Set<number>() };
  return pairs.filter((pair) => {
    if (taken.before.has(pair.before) || taken.after.has(pair.after)) return false;
    taken.before.add(pair.before);
    taken.after.add(pair.after);
    return true;
  });
}

type Words = ReadonlySet<string>;
type Weight = (word: string) => number;

/** The words of a title, without case and punctuation. */
const wordsOf = (title: string): Words => new Set(title.normalize('NFC').toLowerCase().match(/[\p{L}\p{M}\p{N}/]+/gu) ?? []);

function weights(titles: readonly Words[]): Weight {
  const times = new Map<string, number>();
  for (const title of titles) for (const word of title) times.set(word, (times.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + titles.length / (times.get(word) ?? 1));
}

/** Which titles are worth comparing: those that share a rare word. */
function candidates({ before, after }: { readonly before: readonly Words[]; readonly after: readonly Words[] }, weightOf: Weight) {
  const places = new Map<string, number[]>();
  for (const [place, title] of before.entries()) {
    for (const word of title) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [place]);
      else if (known.length < lookedAt) known.push(place);
    }
  }
  return after.flatMap((title, place) => {
    const rarest = [...title].toSorted((one, other) => weightOf(other) - weightOf(one) || (one < other ? -1 : 1)).slice(0, lookedUp);
    const found = new Set(rarest.flatMap((word) => places.get(word) ?? []));
    return [...found].map((each) => ({ before: each, after: place }));
  });
}

/** How much of the weight of both is in the words they share, 0 to 1. */
function share(one: Words = new Set(), other: Words = new Set(), weightOf: Weight): number {
  const weigh = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + weightOf(word), 0);
  const whole = weigh(one) + weigh(other);
  return whole === 0 ? 0 : (2 * weigh([...one].filter((word) => other.has(word)))) / whole;
}
