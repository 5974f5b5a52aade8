import type { Input } from './parser.ts';
import { tokensOf, type Token } from './tokens.ts';

/** A stretch of a wording that is read by itself: what stands between semicolons and full stops. */
export interface Segment extends Input {
  /** Its words as written, remarks in brackets included. */
  readonly words: string;
}

/** More words than any deadline has: a paragraph, which is not read. */
const mostTokens = 400;

/**
 * The stretches of a wording already put through `asWritten`, without their marks at the ends and without remarks in
 * brackets.
 */
export function segmentsOf(text: string): readonly Segment[] {
  return split(text, tokensOf(text)).flatMap((all) => {
    const tokens = trimmed(all);
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (first === undefined || last === undefined) return [];
    const words = text.slice(first.from, last.to);
    return [{ text, words, tokens: tokens.length > mostTokens ? [] : trimmed(withoutRemarks(tokens)) }];
  });
}

function split(text: string, tokens: readonly Token[]): readonly (readonly Token[])[] {
  const segments: Token[][] = [[]];
  let depth = 0;
  tokens.forEach((token, at) => {
    if (token.text === '(') depth += 1;
    if (token.text === ')') depth -= 1;
    if (depth <= 0 && (token.text === ';' || isFullStop(text, tokens, at))) segments.push([]);
    segments.at(-1)?.push(token);
  });
  return segments;
}

/**
 * A full stop ends a word and has a space behind it; the one of "TP. Hồ Chí Minh", of "31. 12. 2022" and of "..." does
 * not end a sentence.
 */
function isFullStop(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.text !== '.' || before === undefined || next === undefined || next.from === token.to) return false;
  if (before.text === '.' || (before.kind === 'number' && next.kind === 'number')) return false;
  return !/^\p{Lu}{1,3}$/u.test(text.slice(before.from, before.to));
}

const endMarks = new Set([';', '.', ',', ':', '-', '+', '•', '*', '"', '“', '”']);

function trimmed(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex((token) => !endMarks.has(token.text));
  const to = tokens.findLastIndex((token) => !endMarks.has(token.text));
  return tokens.slice(from, to + 1); // nothing but marks: from the last to before the first
}

/** Words that make a remark more than a remark. */
const timeWords = new Set(
  'trước chậm hết tháng quý ngày tuần hằng mỗi hạn giai từ trừ gia riêng thứ chủ cuối giữa giờ'.split(' '),
);

/** The tokens without what stands in brackets, as long as that names no time: "(nếu có)", "(mười)". */
function withoutRemarks(tokens: readonly Token[]): readonly Token[] {
  let leftOut = -1;
  return tokens.filter(({ text }, at) => {
    if (text === '(') leftOut = at + remarkLength(tokens.slice(at + 1));
    return at > leftOut;
  });
}

/** How many tokens a remark has up to its closing bracket; -1 when it names a time, or does not close. */
function remarkLength(tokens: readonly Token[]): number {
  const close = tokens.findIndex(({ text }) => text === ')');
  const isRemark = tokens.slice(0, close).every(({ kind, text }) => kind !== 'number' && !timeWords.has(text));
  return isRemark && close !== -1 ? close + 1 : -1;
}
