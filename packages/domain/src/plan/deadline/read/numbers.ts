import { digits, either, into, maybe, phrase, sequence, word, type Parser } from './parser.ts';

const counted: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
  'mười lăm': 15,
  'hai mươi': 20,
  'ba mươi': 30,
};

const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8 };

/** A number in words: một to mười hai, mười lăm, hai mươi, ba mươi. */
export const numberInWords: Parser<number> = into(phrase(...Object.keys(counted)), (text) => counted[text] ?? null);

/** A Roman number, I to VIII: what lies beyond IV is refused later as an impossible quarter. */
export const romanNumber: Parser<number> = into(word(...Object.keys(roman)), (text) => roman[text] ?? null);

/** A count or an ordinal: 06, 6, sáu. */
export const smallNumber: Parser<number> = either(digits(1, 2), numberInWords);

/** A year in four digits. Which years there are is the calendar's to say. */
export const fourDigits: Parser<number> = digits(4, 4);

/** What parts the numbers of a date or a period from its year. */
const slash = word('/', '-', '.');

/** The year after a month or quarter: "/2022", "- 2022", "năm 2022", ", năm 2022", "2022". */
export const yearTail: Parser<number> = into(
  sequence(maybe(either(slash, word(','), word('của'))), maybe(word('năm')), fourDigits),
  ([, , year]) => year,
);
