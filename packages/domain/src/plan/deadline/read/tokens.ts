/** A word, a number or a mark of a deadline's wording, with its place in the text as written. */
export interface Token {
  /**
   * Lower case, NFC, the tone mark where dictionaries put it; a number's digits; one of the marks `/ - . , : ( ) '` or
   * another sign.
   */
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly from: number;
  readonly to: number;
}

/** The wording as it is kept: NFC, no invisible characters, single spaces, none at the ends. */
export const asWritten = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

const pattern = /(\p{L}[\p{L}\p{M}]*)|(\d+)|[^\s\p{L}\d]/gu;

/** The tokens of a wording already put through {@link asWritten}. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: found, 1: letters, 2: number, index: from } of text.matchAll(pattern)) {
    const to = from + found.length;
    if (letters !== undefined) tokens.push({ text: spelt(letters), kind: 'word', from, to });
    else if (number === undefined) tokens.push({ text: marks[found] ?? found, kind: 'mark', from, to });
    else tokens.push({ text: number, kind: 'number', from, to });
  }
  return tokens;
}

const marks: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u2019': "'",
  '\u2018': "'",
  '\u2032': "'",
  '\u2215': '/',
  '\u2044': '/',
};

/** hoá and hóa, quí and quý, hàng and hằng are the same words. Only an open syllable has two habits: hoàn is hoàn. */
const spelt = (word: string): string => {
  const lower = word.toLowerCase();
  return variants[lower] ?? lower.replace(/(?:o[áàảãạéèẻẽẹ]|(?<!q)u[ýỳỷỹỵ])$/, toneOnFirst);
};

const variants: Readonly<Record<string, string>> = {
  quí: 'quý',
  qúy: 'quý',
  qúi: 'quý',
  hàng: 'hằng',
  kì: 'kỳ',
  tới: 'đến',
  muộn: 'chậm',
  mồng: 'mùng',
};

const firsts: Readonly<Record<string, string>> = {
  oá: 'óa',
  oà: 'òa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oé: 'óe',
  oè: 'òe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uý: 'úy',
  uỳ: 'ùy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};

const toneOnFirst = (pair: string): string => firsts[pair] ?? pair;
