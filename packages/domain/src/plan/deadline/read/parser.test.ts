import { describe, expect, it } from 'vitest';
import { after, digits, either, end, followedBy, into, list, maybe, phrase, sequence, word } from './parser.ts';
import type { Input, Parser } from './parser.ts';
import { tokensOf } from './tokens.ts';

const inputOf = (text: string): Input => ({ text, tokens: tokensOf(text) });
const read = (parser: Parser<unknown>, text: string, at = 0) => parser(inputOf(text), at);
const beginsOf = ({ begins }: Parser<unknown>) =>
  begins && { words: [...begins.words].toSorted(), number: begins.number, nothing: begins.nothing };

/** A parser that also says how often it was tried. */
function counted<Value>(parser: Parser<Value>): { readonly parser: Parser<Value>; readonly tries: () => number } {
  let tries = 0;
  const counting: Parser<Value> = (input, at) => {
    tries += 1;
    return parser(input, at);
  };
  return { parser: Object.assign(counting, { begins: parser.begins }), tries: () => tries };
}

describe('a phrase', () => {
  it('is the longest that is there', () => {
    const parser = phrase('chậm', 'chậm nhất là', 'chậm nhất');

    expect(read(parser, 'chậm nhất là')).toEqual({ value: 'chậm nhất là', next: 3 });
    expect(read(parser, 'chậm nhất vào')).toEqual({ value: 'chậm nhất', next: 2 });
    expect(read(parser, 'chậm')).toEqual({ value: 'chậm', next: 1 });
    expect(read(parser, 'trước')).toBeNull();
    expect(read(parser, '')).toBeNull();
  });
});

describe('digits', () => {
  it('are as many as it says', () => {
    const parser = digits(2, 3);

    expect(read(parser, '07')).toEqual({ value: 7, next: 1 });
    expect(read(parser, '123')).toEqual({ value: 123, next: 1 });
    expect(read(parser, '7')).toBeNull();
    expect(read(parser, '2022')).toBeNull();
    expect(read(parser, 'bảy')).toBeNull();
  });
});

describe('what a parser can begin with', () => {
  const [a, b, number] = [word('a'), word('b'), digits(1, 1)];

  it('is its first word, phrase or number', () => {
    expect(beginsOf(word('a', 'b'))).toEqual({ words: ['a', 'b'], number: false, nothing: false });
    expect(beginsOf(phrase('a b', 'a c', 'd'))).toEqual({ words: ['a', 'd'], number: false, nothing: false });
    expect(beginsOf(number)).toEqual({ words: [], number: true, nothing: false });
    expect(beginsOf(into(a, () => 1))).toEqual({ words: ['a'], number: false, nothing: false });
    expect(beginsOf(followedBy(a, b))).toEqual({ words: ['a'], number: false, nothing: false });
    expect(beginsOf(list(a, b))).toEqual({ words: ['a'], number: false, nothing: false });
  });

  it('is nothing as well where it may be left out', () => {
    expect(beginsOf(maybe(a))).toEqual({ words: ['a'], number: false, nothing: true });
    expect(beginsOf(maybe(end))).toBeUndefined();
  });

  it('is what its first part begins with, and the next where that may be left out', () => {
    expect(beginsOf(sequence(a, number))).toEqual({ words: ['a'], number: false, nothing: false });
    expect(beginsOf(sequence(maybe(a), number))).toEqual({ words: ['a'], number: true, nothing: false });
    expect(beginsOf(sequence(maybe(a), maybe(b)))).toEqual({ words: ['a', 'b'], number: false, nothing: true });
    expect(beginsOf(sequence(maybe(a), end))).toBeUndefined();
    expect(beginsOf(sequence(a, end))).toEqual({ words: ['a'], number: false, nothing: false });
  });

  it('is what any of several begins with', () => {
    expect(beginsOf(either<unknown>(a, number))).toEqual({ words: ['a'], number: true, nothing: false });
    expect(beginsOf(either<unknown>(a, maybe(b)))).toEqual({ words: ['a', 'b'], number: false, nothing: true });
    expect(beginsOf(either<unknown>(a, end))).toBeUndefined();
  });

  it('spares trying what cannot begin there', () => {
    const [first, second, third] = [counted(word('a')), counted(word('b')), counted(digits(1, 1))];
    const choice = either<unknown>(first.parser, second.parser, third.parser);

    expect(read(choice, 'b')).toEqual({ value: 'b', next: 1 });
    expect(read(choice, '7')).toEqual({ value: 7, next: 1 });
    expect(read(choice, 'c')).toBeNull();
    expect([first.tries(), second.tries(), third.tries()]).toEqual([0, 1, 1]);
  });

  it('spares trying what may be left out and is', () => {
    const [some, many] = [counted(word('a')), counted(digits(1, 1))];

    expect(read(maybe(some.parser), 'b')).toEqual({ value: null, next: 0 });
    expect(read(maybe(some.parser), '7')).toEqual({ value: null, next: 0 });
    expect(read(maybe(many.parser), 'b')).toEqual({ value: null, next: 0 });
    expect([some.tries(), many.tries()]).toEqual([0, 0]);
    expect(read(maybe(some.parser), 'a')).toEqual({ value: 'a', next: 1 });
    expect(read(maybe(many.parser), '7')).toEqual({ value: 7, next: 1 });
  });
});

describe('a part that may be left out', () => {
  it('is tried wherever what it holds can be nothing, or does not say how it begins', () => {
    expect(read(maybe(sequence(maybe(word('a')), maybe(word('b')))), 'c')).toEqual({ value: [null, null], next: 0 });
    expect(read(maybe(end), '')).toEqual({ value: null, next: 0 });
    expect(read(either<unknown>(word('a'), sequence(maybe(word('b')), end)), '')).toEqual({
      value: [null, null],
      next: 0,
    });
  });
});

describe('what stands after other words', () => {
  const isA = ({ text }: { readonly text: string }) => text === 'a';

  it('is read at its first place, over words that may be passed', () => {
    expect(read(after(isA, word('b')), 'a a b b')).toEqual({ value: 'b', next: 3 });
    expect(read(after(isA, word('b')), 'a c b')).toBeNull();
    expect(read(after(isA, word('b')), 'a a')).toBeNull();
  });

  it('may be the end', () => {
    expect(read(after(isA, end), 'a a')).toEqual({ value: null, next: 2 });
  });
});

describe('a list', () => {
  it('ends before a separator that nothing follows', () => {
    const parser = list(digits(1, 2), word(','));

    expect(read(parser, '1, 2, 3, x')).toEqual({ value: [1, 2, 3], next: 5 });
    expect(read(parser, 'x')).toBeNull();
  });
});
