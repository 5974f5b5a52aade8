/** A word of a text with its place, ready to be compared. */
export interface Token {
  /** Offsets of the word in the text, in UTF-16 code units. */
  readonly from: number;
  readonly to: number;
  /**
   * The word for comparison: small letters, its tone mark moved to the end (hóa = hoá), lí = lý, "TT&TT" = "TTTT", and
   * "Ủy ban nhân dân" = "UBND", one word.
   */
  readonly key: string;
  /** Begins with a capital letter. */
  readonly isCapital: boolean;
  /** Two capitals or more and nothing small: an abbreviation, or a heading. */
  readonly isAllCapitals: boolean;
  /** What stands between the word before and this one, without spaces and bold markers. */
  readonly gap: string;
  /** Whether a line ends between the word before and this one. */
  readonly startsLine: boolean;
}

// "TT&TT" and "LĐ-TBXH" are one word. "RỊA-VŨNG" is not: abbreviations have no marked vowels.
const word = /[A-ZĐ]+(?:[&-][A-ZĐ]+)+(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}]+/gu;
// oxlint-disable-next-line no-control-regex -- the whole range below U+0080 is meant
const plain = /^[\u0000-\u007F]*$/;
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
const allMarks = /[\u0300-\u036F]/g;
const yAfterConsonant = /^(qu|[hklmst])y$/;

/** The words of `text`, in order. Linear in the text. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: written, index } of text.matchAll(word)) {
    const between = text.slice(end, index);
    end = index + written.length;
    const isCapital = startsCapital(written);
    tokens.push({
      from: index,
      to: end,
      key: keyOf(written),
      isCapital,
      isAllCapitals: isCapital && isAllCapitals(written),
      gap: between === ' ' ? '' : between.replace(/[\s*_"“”]+/gu, ''),
      startsLine: between.includes('\n') || between.includes('\r'),
    });
    if (endsCommittee(tokens)) joinCommittee(tokens);
  }
  return tokens;
}

const committee = ['uy', 'ban', 'nhan', 'dan'];

/** Whether the last words are "Ủy ban nhân dân", in whatever letters. Fewer words cannot end as it does. */
function endsCommittee(tokens: readonly Token[]): boolean {
  if (tokens.at(-1)?.key[0] !== 'd') return false;
  const last = tokens.slice(-committee.length);
  return last.every(({ key, gap }, at) => (at === 0 || gap === '') && bareKeyOf(key) === committee[at]);
}

/** Makes one word of them, the same as its abbreviation UBND. */
function joinCommittee(tokens: Token[]): void {
  const words = tokens.splice(-committee.length);
  const [first, last] = [words[0], words.at(-1)];
  if (first !== undefined && last !== undefined) tokens.push({ ...first, to: last.to, key: 'ubnd' });
}

/** Words met lately with their keys: a language has few words, a text repeats them. Forgotten all at once when full. */
const keys = new Map<string, string>();
const mostKeys = 20_000;
const longestKept = 24;

/** One word for comparison; see {@link Token.key}. */
export function keyOf(written: string): string {
  const known = keys.get(written);
  if (known !== undefined) return known;
  const key = workOutKey(written);
  if (keys.size >= mostKeys) keys.clear();
  if (written.length <= longestKept) keys.set(written, key);
  return key;
}

function workOutKey(written: string): string {
  const small = written.toLowerCase().replace(/[&-]/g, '');
  if (plain.test(small)) return small.replace(yAfterConsonant, '$1i');
  const apart = small.normalize('NFD');
  const tone = apart.match(toneMarks)?.at(-1) ?? '';
  return apart.replace(toneMarks, '').normalize('NFC').replace(yAfterConsonant, '$1i') + tone;
}

/** A key without any mark: what is left when one types without accents. */
export function bareKeyOf(key: string): string {
  return plain.test(key) ? key : key.normalize('NFD').replace(allMarks, '').replaceAll('đ', 'd');
}

/** Words as one string for comparison: separators and "và" are dropped, since people drop them. */
export function phraseKeyOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ key }) => key)
    .filter((key) => key !== 'va\u0300')
    .join(' ');
}

/** The same without accents, as one types in a hurry: "va" is dropped too. */
export function barePhraseKeyOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ key }) => bareKeyOf(key))
    .filter((key) => key !== 'va')
    .join(' ');
}

function startsCapital(written: string): boolean {
  const first = written.slice(0, 1);
  return first !== first.toLowerCase();
}

/** Of a word that begins with a capital. */
function isAllCapitals(written: string): boolean {
  return written.length > 1 && written === written.toUpperCase();
}
