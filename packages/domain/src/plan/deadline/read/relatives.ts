import type { RelativeUnit } from '../relative.ts';
import type { Clause } from './clauses.ts';
import { smallNumber } from './numbers.ts';
import { digits, either, end, into, maybe, phrase, sequence, word, type Input, type Parser } from './parser.ts';

const units: Readonly<Record<string, RelativeUnit>> = {
  'giờ làm việc': 'working-hour',
  'ngày làm việc': 'working-day',
  'giờ hành chính': 'working-hour',
  'ngày công': 'working-day',
  giờ: 'hour',
  ngày: 'day',
  tuần: 'week',
  tháng: 'month',
  năm: 'year',
};

/** "10 ngày", "05 ngày làm việc", "sáu tháng". */
const span: Parser<{ readonly amount: number; readonly unit: RelativeUnit }> = into(
  sequence(either(digits(1, 4), smallNumber), phrase(...Object.keys(units))),
  ([amount, name]) => {
    const unit = units[name];
    return unit === undefined ? null : { amount, unit };
  },
);

const atMost = phrase(
  'trong',
  'trong vòng',
  'trong thời hạn',
  'trong thời gian',
  'trong thời hạn không quá',
  'trong vòng không quá',
  'không quá',
  'tối đa',
  'chậm nhất',
  'chậm nhất là',
  'chậm nhất trong',
  'chậm nhất trong thời hạn',
  'chậm nhất trong vòng',
  'chậm nhất không quá',
  'chậm nhất sau',
);

const ahead = phrase(
  'trước',
  'chậm nhất',
  'chậm nhất là',
  'chậm nhất trước',
  'chậm nhất là trước',
  'ít nhất',
  'ít nhất là',
  'tối thiểu',
  'trước ít nhất',
);

/** Words that begin an event: the day, the moment, the hour. */
const eventStart = word('ngày', 'khi', 'lúc', 'thời');

/** The rest of the wording, as written, unless it says another deadline. */
export const event: Parser<string> = (input, at) => {
  const first = input.tokens[at];
  const last = input.tokens.at(-1);
  if (first === undefined || last === undefined || saysAnotherDeadline(input, at)) return null;
  return { value: input.text.slice(first.from, last.to), next: input.tokens.length };
};

/** An event that begins as one: the day, the moment; needed where the words before it do not say that one follows. */
const plainEvent: Parser<string> = (input, at) =>
  eventStart(input, at) !== null && at + 1 < input.tokens.length ? event(input, at) : null;

/** An event that is a moment, "khi …": "sau ngày …" would set no end. */
const onlyWhen: Parser<string> = into(plainEvent, (words) => (/^khi /i.test(words) ? words : null));

/** Words that would be a second deadline inside an event. */
const deadlineWords = either<unknown>(
  span,
  phrase(
    'trước ngày',
    'trước tháng',
    'trước quý',
    'trước năm',
    'trước khi',
    'chậm nhất',
    'không quá',
    'hoàn thành trong',
    'hoàn thành trước',
  ),
  phrase(
    'trong thời hạn',
    'trong vòng',
    'trong tháng',
    'trong quý',
    'trong năm',
    'đến hết',
    'thường xuyên',
    'định kỳ',
    'giai đoạn',
  ),
  sequence(word('hằng', 'mỗi'), word('ngày', 'tuần', 'tháng', 'quý', 'năm')),
);

function saysAnotherDeadline(input: Input, at: number): boolean {
  return input.tokens.some((_, index) => index >= at && deadlineWords(input, index) !== null);
}

/** "trong thời hạn 10 ngày kể từ ngày nhận Kế hoạch này". */
const afterEvent: Parser<Clause> = into(
  sequence(
    maybe(atMost),
    span,
    either(
      into(sequence(phrase('kể từ', 'tính từ', 'tính kể từ'), event), ([, words]) => words),
      into(sequence(phrase('từ', 'sau'), plainEvent), ([, words]) => words),
    ),
    end,
  ),
  ([, { amount, unit }, words]) => relative(amount, unit, words),
);

/** "chậm nhất là 10 ngày trước ngày dự kiến bầu". Nothing before is 0, not -0. */
const beforeEvent: Parser<Clause> = into(
  either(
    into(sequence(ahead, span, word('trước'), event, end), ([, length, , words]) => ({ ...length, words })),
    into(sequence(span, word('trước'), plainEvent, end), ([length, , words]) => ({ ...length, words })),
  ),
  ({ amount, unit, words }) => relative(0 - amount, unit, words),
);

/** "trước ngày dự kiến bầu ít nhất 10 ngày": the same, with the length behind. */
const beforeEventBehind: Parser<Clause> = (input, at) => {
  const found = sequence(phrase('trước', 'chậm nhất trước', 'chậm nhất là trước'), eventStart)(input, at);
  if (found === null) return null;
  const begin = found.next - 1;
  for (let last = found.next; last < input.tokens.length; last += 1) {
    const length = sequence(maybe(phrase('ít nhất', 'tối thiểu', 'chậm nhất')), span, end)(input, last);
    if (length !== null) {
      const words = plainEvent({ ...input, tokens: input.tokens.slice(0, last) }, begin);
      const [, { amount, unit }] = length.value;
      return words === null ? null : { value: relative(0 - amount, unit, words.value), next: length.next };
    }
  }
  return null;
};

/** "ngay sau khi nhận đủ hồ sơ hợp lệ": the day of the event itself. */
const uponEvent: Parser<Clause> = into(
  sequence(word('sau', 'ngay'), maybe(word('sau')), onlyWhen, end),
  ([, , words]) => relative(0, 'day', words),
);

/** Everything that counts from an event whose day the wording does not say. */
export const relativeClauses: readonly Parser<Clause>[] = [afterEvent, beforeEvent, beforeEventBehind, uponEvent];

/** A rule that waits for its event. */
export const relative = (amount: number, unit: RelativeUnit, words: string): Clause => ({
  says: 'rule',
  rule: { kind: 'relative', amount, unit, event: words },
});
