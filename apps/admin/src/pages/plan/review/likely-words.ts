/** The most words that are looked up for one unknown name. */
const mostTries = 6;

/** Words to look a unit up by: the name as written, then with less of it, the longest first and the end before the beginning. */
export function likelyWords(name: string): readonly string[] {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  const lengths = words.map((_, gone) => words.length - gone).filter((length) => length === words.length || length >= 2);
  const tries = lengths.flatMap((length) =>
    Array.from({ length: words.length - length + 1 }, (_, from) => words.slice(words.length - length - from, words.length - from).join(' ')),
  );
  return tries.slice(0, mostTries);
}
