import type { Token } from './tokens.ts';

/** A stretch of wording to be read: the whole text, which tokens point into, and the tokens of the stretch. */
export interface Input {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** What was read, and the place of the token after it. */
interface Found<Value> {
  readonly value: Value;
  readonly next: number;
}

/** What a parser can begin with: these words or marks, a number, or nothing at all. */
export interface Begins {
  readonly words: ReadonlySet<string>;
  readonly number: boolean;
  readonly nothing: boolean;
}

/** Reads something at a token, or nothing (null) and moves nowhere. Without `begins` it may begin with anything. */
export interface Parser<Value> {
  (input: Input, at: number): Found<Value> | null;
  readonly begins?: Begins | undefined;
}

/** What each of several parsers reads, in order. */
type Values<Parsers extends readonly Parser<unknown>[]> = {
  readonly [At in keyof Parsers]: Parsers[At] extends Parser<infer Value> ? Value : never;
};

const beginning = <Value>(begins: Begins | undefined, parser: Parser<Value>): Parser<Value> =>
  Object.assign(parser, { begins });

const withWords = (words: Iterable<string>): Begins => ({ words: new Set(words), number: false, nothing: false });

/** One token with one of these texts. */
export const word = (...texts: readonly string[]): Parser<string> =>
  beginning(withWords(texts), ({ tokens }, at) => {
    const token = tokens[at];
    return token !== undefined && texts.includes(token.text) ? { value: token.text, next: at + 1 } : null;
  });

/** One of these phrases, their words parted by a space; the longest that is there. */
export function phrase(...phrases: readonly string[]): Parser<string> {
  const longestFirst = phrases
    .map((text) => ({ text, words: text.split(' ') }))
    .toSorted((one, other) => other.words.length - one.words.length);
  const byFirstWord = Map.groupBy(longestFirst, ({ words }) => words[0] ?? '');
  return beginning(withWords(byFirstWord.keys()), ({ tokens }, at) => {
    const found = byFirstWord
      .get(tokens[at]?.text ?? '')
      ?.find(({ words }) => words.every((each, index) => tokens[at + index]?.text === each));
    return found === undefined ? null : { value: found.text, next: at + found.words.length };
  });
}

/** A number of `least` to `most` digits. */
export const digits = (least: number, most: number): Parser<number> =>
  beginning({ words: new Set(), number: true, nothing: false }, ({ tokens }, at) => {
    const token = tokens[at];
    const fits = token?.kind === 'number' && token.text.length >= least && token.text.length <= most;
    return fits ? { value: Number(token.text), next: at + 1 } : null;
  });

/** All of them, one after the other. */
export const sequence = <const Parsers extends readonly Parser<unknown>[]>(
  ...parsers: Parsers
): Parser<Values<Parsers>> =>
  beginning(beginningOfAll(parsers), (input, at) => {
    const values: unknown[] = [];
    let next = at;
    for (const parser of parsers) {
      const found = parser(input, next);
      if (found === null) return null;
      values.push(found.value);
      next = found.next;
    }
    return isComplete<Parsers>(values, parsers) ? { value: values, next } : null;
  });

/** One value has been read by each parser, in its place; the compiler cannot count them. */
const isComplete = <const Parsers extends readonly Parser<unknown>[]>(
  values: readonly unknown[],
  parsers: Parsers,
): values is Values<Parsers> => values.length === parsers.length;

/** The first of them that reads something. Those that cannot begin with the token there are not tried. */
export function either<Value>(...parsers: readonly Parser<Value>[]): Parser<Value> {
  const begins = beginningOfAny(parsers);
  const words = new Set(parsers.flatMap((parser) => [...(parser.begins?.words ?? [])]));
  const byWord = new Map([...words].map((text) => [text, parsers.filter((parser) => canBegin(parser, text))]));
  const withNumber = parsers.filter(({ begins: first }) => first === undefined || first.number || first.nothing);
  const withOther = parsers.filter(({ begins: first }) => first === undefined || first.nothing);
  return beginning(begins, (input, at) => {
    const token = input.tokens[at];
    const tried = token?.kind === 'number' ? withNumber : (byWord.get(token?.text ?? '') ?? withOther);
    for (const parser of tried) {
      const found = parser(input, at);
      if (found !== null) return found;
    }
    return null;
  });
}

const canBegin = ({ begins }: Parser<unknown>, text: string): boolean =>
  begins === undefined || begins.nothing || begins.words.has(text);

/** What it reads, or null and no step. Never fails. */
export const maybe = <Value>(parser: Parser<Value>): Parser<Value | null> =>
  beginning<Value | null>(parser.begins && { ...parser.begins, nothing: true }, (input, at) => {
    const token = input.tokens[at];
    const { begins } = parser;
    const isHopeless =
      begins !== undefined &&
      !begins.nothing &&
      !(token?.kind === 'number' ? begins.number : begins.words.has(token?.text ?? ''));
    return (isHopeless ? null : parser(input, at)) ?? { value: null, next: at };
  });

/** What was read, made into something else; null refuses it. */
export const into = <Value, Made>(parser: Parser<Value>, make: (value: Value) => Made | null): Parser<Made> =>
  beginning(parser.begins, (input, at) => {
    const found = parser(input, at);
    const made = found === null ? null : make(found.value);
    return found === null || made === null ? null : { value: made, next: found.next };
  });

/** Reads it where what follows is `after`, which is not consumed. */
export const followedBy = <Value>(parser: Parser<Value>, after: Parser<unknown>): Parser<Value> =>
  beginning(parser.begins, (input, at) => {
    const found = parser(input, at);
    return found !== null && after(input, found.next) !== null ? found : null;
  });

/** The end of the stretch. */
export const end: Parser<null> = ({ tokens }, at) => (at === tokens.length ? { value: null, next: at } : null);

/** Items parted by a separator; at least one. */
export function list<Value>(item: Parser<Value>, separator: Parser<unknown>): Parser<readonly Value[]> {
  const another = sequence(separator, item);
  return beginning(item.begins, (input, at) => {
    const values: Value[] = [];
    let next = at;
    for (let found = item(input, at); found !== null;) {
      values.push(found.value);
      next = found.next;
      const more = another(input, next);
      found = more === null ? null : { value: more.value[1], next: more.next };
    }
    return values.length === 0 ? null : { value: values, next };
  });
}

/** Its reading, at the first of the following tokens where it reads; the tokens before it must all be `skippable`. */
export const after =
  <Value>(skippable: (token: Token) => boolean, parser: Parser<Value>): Parser<Value> =>
  (input, at) => {
    for (let from = at; from <= input.tokens.length; from += 1) {
      const found = parser(input, from);
      if (found !== null) return found;
      const token = input.tokens[from];
      if (token === undefined || !skippable(token)) return null;
    }
    return null;
  };

/** A sequence begins with its first part, and with the next where that may be nothing. */
function beginningOfAll(parsers: readonly Parser<unknown>[]): Begins | undefined {
  const firsts: Begins[] = [];
  for (const { begins } of parsers) {
    if (begins === undefined) return undefined;
    firsts.push(begins);
    if (!begins.nothing) return { ...union(firsts), nothing: false };
  }
  return union(firsts);
}

/** A choice begins with what any of its parsers begins with. */
function beginningOfAny(parsers: readonly Parser<unknown>[]): Begins | undefined {
  const firsts = parsers.flatMap(({ begins }) => begins ?? []);
  return firsts.length < parsers.length ? undefined : union(firsts);
}

const union = (all: readonly Begins[]): Begins => ({
  words: new Set(all.flatMap(({ words }) => [...words])),
  number: all.some(({ number }) => number),
  nothing: all.some(({ nothing }) => nothing),
});
