/**
 * A pattern that matches any of the phrases, as one group. Bars and line ends set phrases apart; a phrase may hold
 * patterns of its own, whose brackets keep their bars and spaces. A longer phrase stands before one it begins with.
 */
export function anyOf(phrases: string): string {
  const each: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= phrases.length; at += 1) {
    const sign = phrases[at - 1] === '\\' ? '' : (phrases[at] ?? '\n');
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth > 0 || (sign !== '|' && sign !== '\n')) continue;
    each.push(phrases.slice(from, at).trim());
    from = at + 1;
  }
  return `(?:${each.filter((phrase) => phrase !== '').join('|')})`;
}

/** Ends a phrase: no letter follows. */
export const wordEnd = '(?![\\p{L}])';
