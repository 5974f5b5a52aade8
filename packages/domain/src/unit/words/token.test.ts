import { describe, expect, it } from 'vitest';
import { bareKeyOf, barePhraseKeyOf, keyOf, phraseKeyOf, tokensOf } from './token.ts';

describe('tokensOf', () => {
  it('gives each word its place and what stands before it', () => {
    expect(tokensOf('Bộ Y tế;\n Sở')).toEqual([
      { from: 0, to: 2, key: 'bô\u0323', isCapital: true, isAllCapitals: false, gap: '', startsLine: false },
      { from: 3, to: 4, key: 'y', isCapital: true, isAllCapitals: false, gap: '', startsLine: false },
      { from: 5, to: 7, key: 'tê\u0301', isCapital: false, isAllCapitals: false, gap: '', startsLine: false },
      { from: 10, to: 12, key: 'sơ\u0309', isCapital: true, isAllCapitals: false, gap: ';', startsLine: true },
    ]);
  });

  it('does not see bold markers, quotes and doubled spaces', () => {
    expect(tokensOf('**Bộ**  “Công”').map(({ gap }) => gap)).toEqual(['', '']);
  });

  it.each([
    ['TT&TT', ['tttt']],
    ['LĐ-TB&XH', ['lđtbxh']],
    ['TT & TT', ['tt', 'tt']],
    ['RỊA-VŨNG', ['ria\u0323', 'vung\u0303']],
    ['BÀ-A', ['ba\u0300', 'a']],
  ])('takes %s for the words %j', (text, keys) => {
    expect(tokensOf(text).map(({ key }) => key)).toEqual(keys);
  });

  it.each(['UBND', 'Ủy ban nhân dân', 'Uỷ ban Nhân dân', 'ỦY BAN NHÂN DÂN', 'uy ban nhan dan'])(
    'takes %s for one word',
    (text) => {
      expect(tokensOf(text)).toMatchObject([{ from: 0, to: text.length, key: 'ubnd' }]);
    },
  );

  it.each([
    ['giao Ủy ban nhân dân tỉnh', ['giao', 'ubnd', 'tinh\u0309']],
    ['Bộ Y tế, Ủy ban nhân dân', ['bô\u0323', 'y', 'tê\u0301', 'ubnd']],
  ])('takes it for one word in “%s”', (text, keys) => {
    expect(tokensOf(text).map(({ key }) => key)).toEqual(keys);
  });

  it('does not take "Ủy ban, nhân dân" for it', () => {
    expect(tokensOf('Ủy ban, nhân dân').length).toBe(4);
  });

  it('knows an abbreviation by its capitals', () => {
    const isAbbreviation = (word: string) => tokensOf(word)[0]?.isAllCapitals;

    expect(['BCA', 'Bộ', 'A', '06', 'C06', 'iOS'].map(isAbbreviation)).toEqual([
      true,
      false,
      false,
      false,
      true,
      false,
    ]);
  });

  it('takes a word for capital by its first letter alone', () => {
    expect(['Bộ', 'bộ', 'iOS', 'Đề', '06'].map((word) => tokensOf(word)[0]?.isCapital)).toEqual([
      true,
      false,
      false,
      true,
      false,
    ]);
  });

  it.each(['dân', 'nhân dân', 'ban nhân dân', 'các ban nhân dân', 'Ủy ban'])('does not take “%s” for a committee', (text) => {
    expect(tokensOf(text)).toHaveLength(text.split(' ').length);
  });

  it('says a word again as it said it first, however long or often', () => {
    const long = `Quý${'a'.repeat(30)}`;

    expect([long, long, 'Quý', 'Quý'].map((word) => keyOf(word))).toEqual([
      `quy${'a'.repeat(30)}\u0301`,
      `quy${'a'.repeat(30)}\u0301`,
      'qui\u0301',
      'qui\u0301',
    ]);
  });
});

describe('keyOf', () => {
  it.each([
    ['hóa', 'hoá'],
    ['Ủy', 'uỷ'],
    ['lý', 'lí'],
    ['Quy', 'qui'],
    ['kỹ', 'kĩ'],
    ['hoá'.normalize('NFD'), 'hóa'],
  ])('is the same for %s and %s', (one, other) => {
    expect(keyOf(one)).toBe(keyOf(other));
  });

  it.each([
    ['Hà', 'Hạ'],
    ['Đắk', 'Dắk'],
    ['tây', 'tâi'],
    ['Nam', 'Năm'],
  ])('differs for %s and %s', (one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });
});

describe('keyOf a word without a tone', () => {
  it('is the word in small letters, with the marks of its letters', () => {
    expect(['Năm', 'Đông', 'CƯ'].map(keyOf)).toEqual(['năm', 'đông', 'cư']);
  });
});

describe('bareKeyOf', () => {
  it('leaves no mark', () => {
    expect(['Đắk', 'Huế', 'Phước', 'abc'].map((word) => bareKeyOf(keyOf(word)))).toEqual(['dak', 'hue', 'phuoc', 'abc']);
  });
});

describe('phraseKeyOf', () => {
  it('is the same with and without "và", commas and dashes', () => {
    const written = ['Văn hóa, Thể thao và Du lịch', 'văn hoá Thể thao Du lịch', 'Văn hóa - Thể thao - Du lịch'];

    expect(new Set(written.map((text) => phraseKeyOf(tokensOf(text)))).size).toBe(1);
  });

  it('is the same for "va" typed without accents, among words without accents', () => {
    expect(barePhraseKeyOf(tokensOf('Giáo dục và Đào tạo'))).toBe('giao duc dao tao');
    expect(barePhraseKeyOf(tokensOf('giao duc va dao tao'))).toBe('giao duc dao tao');
  });
});
