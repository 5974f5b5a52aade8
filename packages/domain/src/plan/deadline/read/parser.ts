import type { Token } from './tokens.ts';

/** A stretch of wording to be read: the whole text, which tokens point into, and the tokens of the stretch. */
export interface Input {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** What was read, and the place of the token after it. */
export interface Found<Value> {
  readonly value: Value;
  readonly next: number;
}

/** Reads something at a token, or nothing (null) and moves nowhere. */
export type Parser<Value> = (input: Input, at: number) => Found<Value> | null;

/** What each of several parsers reads, in order. */
type Values<Parsers extends readonly Parser<unknown>[]> = {
  readonly [At in keyof Parsers]: Parsers[At] extends Parser<infer Value> ? Value : never;
};

/** One token with one of these texts. */
export const word =
  (...texts: readonly string[]): Parser<string> =>
  ({ tokens }, at) => {
    const token = tokens[at];
    return token !== undefined && texts.includes(token.text) ? { value: token.text, next: at + 1 } : null;
  };

/** One of these phrases, their words parted by a space; the longest that is there. */
export function phrase(...phrases: readonly string[]): Parser<string> {
  const longestFirst = phrases
    .map((text) => ({ text, words: text.split(' ') }))
    .toSorted((one, other) => other.words.length - one.words.length);
  const byFirstWord = Map.groupBy(longestFirst, ({ words }) => words[0]);
  return ({ tokens }, at) => {
    const found = byFirstWord
      .get(tokens[at]?.text)
      ?.find(({ words }) => words.every((each, index) => tokens[at + index]?.text === each));
    return found === undefined ? null : { value: found.text, next: at + found.words.length };
  };
}

/** A number of `least` to `most` digits. */
export const digits =
  (least: number, most: number): Parser<number> =>
  ({ tokens }, at) => {
    const token = tokens[at];
    const fits = token?.kind === 'number' && token.text.length >= least && token.text.length <= most;
    return fits ? { value: Number(token.text), next: at + 1 } : null;
  };

/** All of them, one after the other. */
export const sequence =
  <const Parsers extends readonly Parser<unknown>[]>(...parsers: Parsers): Parser<Values<Parsers>> =>
  (input, at) => {
    const values: unknown[] = [];
    let next = at;
    for (const parser of parsers) {
      const found = parser(input, next);
      if (found === null) return null;
      values.push(found.value);
      next = found.next;
    }
    return isComplete<Parsers>(values, parsers) ? { value: values, next } : null;
  };

/** One value has been read by each parser, in its place; the compiler cannot count them. */
const isComplete = <const Parsers extends readonly Parser<unknown>[]>(
  values: readonly unknown[],
  parsers: Parsers,
): values is Values<Parsers> => values.length === parsers.length;

/** The first of them that reads something. */
export const either =
  <Value>(...parsers: readonly Parser<Value>[]): Parser<Value> =>
  (input, at) => {
    for (const parser of parsers) {
      const found = parser(input, at);
      if (found !== null) return found;
    }
    return null;
  };

/** What it reads, or null and no step. Never fails. */
export const maybe =
  <Value>(parser: Parser<Value>): Parser<Value | null> =>
  (input, at) =>
    parser(input, at) ?? { value: null, next: at };

/** What was read, made into something else; null refuses it. */
export const into =
  <Value, Made>(parser: Parser<Value>, make: (value: Value) => Made | null): Parser<Made> =>
  (input, at) => {
    const found = parser(input, at);
    const made = found === null ? null : make(found.value);
    return found === null || made === null ? null : { value: made, next: found.next };
  };

/** Reads it where what follows is `after`, which is not consumed. */
export const followedBy =
  <Value>(parser: Parser<Value>, after: Parser<unknown>): Parser<Value> =>
  (input, at) => {
    const found = parser(input, at);
    return found !== null && after(input, found.next) !== null ? found : null;
  };

/** The end of the stretch. */
export const end: Parser<null> = ({ tokens }, at) => (at === tokens.length ? { value: null, next: at } : null);

/** Items parted by a separator; at least one. */
export const list =
  <Value>(item: Parser<Value>, separator: Parser<unknown>): Parser<readonly Value[]> =>
  (input, at) => {
    const first = item(input, at);
    if (first === null) return null;
    const values = [first.value];
    let { next } = first;
    for (;;) {
      const found = sequence(separator, item)(input, next);
      if (found === null) return { value: values, next };
      values.push(found.value[1]);
      next = found.next;
    }
  };

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
