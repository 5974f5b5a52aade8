import { describe, expect, it } from 'vitest';
import { longestPhrase, trieOf } from './phrase-trie.ts';
import { tokensOf } from './token.ts';

/** How many words of `text`, from its first, a phrase of the table takes, and what it means. */
function read(phrases: readonly string[], text: string, start = 0) {
  const found = longestPhrase(trieOf(phrases.map((phrase) => [phrase, [phrase]] as const)), tokensOf(text), start);
  return found === null ? null : [found.end, ...found.values];
}

describe('a phrase', () => {
  it('is the longest that is there', () => {
    expect(read(['tỉnh', 'tỉnh An Giang'], 'tỉnh An Giang xa')).toEqual([3, 'tỉnh An Giang']);
    expect(read(['tỉnh', 'tỉnh An Giang'], 'tỉnh An')).toEqual([1, 'tỉnh']);
    expect(read(['tỉnh An Giang'], 'tỉnh An')).toBeNull();
    expect(read(['tỉnh'], 'xã tỉnh')).toBeNull();
    expect(read(['tỉnh'], 'xã tỉnh', 1)).toEqual([2, 'tỉnh']);
    expect(read(['tỉnh'], '')).toBeNull();
  });

  it('is one its meaning is accepted of', () => {
    const trie = trieOf([
      [1, ['tỉnh']],
      [2, ['tỉnh An Giang']],
    ]);
    const tokens = tokensOf('tỉnh An Giang');

    expect(longestPhrase(trie, tokens, 0, (value) => value === 1)).toEqual({ end: 1, values: [1] });
    expect(longestPhrase(trie, tokens, 0, (_, end) => end === 3)).toEqual({ end: 3, values: [2] });
    expect(longestPhrase(trie, tokens, 0, () => false)).toBeNull();
  });
});

describe('its commas, dashes and “và”', () => {
  const culture = ['Văn hóa, Thể thao và Du lịch'];

  it.each([
    'Văn hóa, Thể thao và Du lịch',
    'Văn hóa - Thể thao, Du lịch',
    'Văn hóa và Thể thao - Du lịch',
    'Văn hóa Thể thao Du lịch',
    'Văn hóa, Thể thao, và Du lịch',
    'Văn hóa\nThể thao Du lịch',
  ])('may be others, or none: “%s”', (text) => {
    expect(read(culture, text)).toEqual([tokensOf(text).length, ...culture]);
  });

  it.each([
    'Văn, hóa Thể thao và Du lịch', // where it has none
    'Văn và hóa Thể thao và Du lịch',
    'Văn hóa; Thể thao và Du lịch',
    'Văn hóa, Thể, thao và Du lịch',
    'Văn hóa, Thể thao và Du, lịch',
    'và Văn hóa, Thể thao và Du lịch',
  ])('are not anywhere else: “%s”', (text) => {
    expect(read(culture, text)).toBeNull();
  });

  it('before the first word are not part of it', () => {
    expect(read(['và tỉnh'], 'tỉnh')).toEqual([1, 'và tỉnh']);
    expect(read(['- tỉnh'], ', tỉnh')).toEqual([1, '- tỉnh']);
    expect(read(['và tỉnh'], 'và tỉnh')).toBeNull();
  });
});

describe('a full stop', () => {
  it('stands after an abbreviation of one or two letters alone', () => {
    expect(read(['TP Hồ Chí Minh'], 'TP. Hồ Chí Minh')).toEqual([4, 'TP Hồ Chí Minh']);
    expect(read(['T Hồ'], 'T. Hồ')).toEqual([2, 'T Hồ']);
    expect(read(['Ban Bí thư'], 'Ban. Bí thư')).toBeNull();
  });
});
