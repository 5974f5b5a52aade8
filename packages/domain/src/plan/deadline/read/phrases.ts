import { cadenceClauses } from './cadences.ts';
import { datedClauses, periodLists, type Clause } from './clauses.ts';
import {
  after,
  either,
  end,
  followedBy,
  into,
  list,
  maybe,
  phrase,
  sequence,
  word,
  type Input,
  type Parser,
} from './parser.ts';
import { relativeClauses } from './relatives.ts';
import type { Token } from './tokens.ts';

const standing: Clause = { says: 'rule', rule: { kind: 'ongoing' } };

/** "thường xuyên", "thường xuyên, liên tục", "nhiệm vụ thường xuyên". */
const ongoing: Parser<readonly Clause[]> = into(
  sequence(
    maybe(phrase('nhiệm vụ', 'công việc')),
    list(phrase('thường xuyên', 'liên tục'), maybe(word(',', 'và'))),
  ),
  () => [standing],
);

/** "trong các năm tiếp theo", "những năm sau": work that goes on after what came before. */
const followingYears = sequence(
  maybe(word('trong', 'cho', 'đến')),
  word('các', 'những'),
  phrase('năm tiếp theo', 'năm sau', 'năm tiếp', 'năm kế tiếp', 'năm tới', 'năm đến'),
);

/** What may be said again of each of several deadlines. */
const verb = phrase('báo cáo', 'định kỳ báo cáo', 'báo cáo định kỳ', 'hoàn thành', 'thực hiện', 'cập nhật');

const separator: Parser<unknown> = either<unknown>(
  sequence(word(','), word('và', 'hoặc'), maybe(verb)),
  sequence(word(',', 'và', 'hoặc', '/'), maybe(verb)),
);

const boundary: Parser<unknown> = either<unknown>(end, separator);

const clause: Parser<readonly Clause[]> = either<readonly Clause[]>(
  ...[
    ...relativeClauses.map((each) => into(each, (found) => [found])),
    ...cadenceClauses,
    ongoing,
    periodLists,
    ...datedClauses.map((each) => into(each, (found) => [found])),
  ].map((each) => followedBy(each, boundary)),
);

/** Words a deadline may be introduced with, which say nothing of the day. */
const introduction = list(
  either<unknown>(
    sequence(
      phrase('thời gian', 'thời hạn', 'hạn', 'tiến độ', 'thời điểm', 'mốc thời gian'),
      maybe(phrase('hoàn thành', 'thực hiện', 'xử lý', 'trình', 'báo cáo', 'giải quyết', 'hoàn tất')),
      maybe(word(':', 'là')),
    ),
    sequence(
      phrase(
        'hoàn thành',
        'hoàn tất',
        'thực hiện',
        'tổ chức thực hiện',
        'triển khai',
        'triển khai thực hiện',
        'báo cáo',
        'định kỳ báo cáo',
        'báo cáo kết quả',
        'trình',
        'ban hành',
        'duy trì',
        'phải hoàn thành',
        'hoàn thành xong',
        'cập nhật',
      ),
      maybe(word(':')),
    ),
  ),
  maybe(word(',')),
);

/** Words that may stand before the deadline they have: no number, and none that would change its meaning. */
const isPlain = ({ text, kind }: Token): boolean =>
  kind === 'word' ? !changing.has(text) : plainMarks.has(text);

const plainMarks = new Set(['…', '.', '-', ',', "'", '"', '“', '”', ':']);

const changing = new Set(
  'theo sau trước kể từ khi nếu căn cứ trừ không chưa chậm thường định hằng mỗi tháng quý năm ngày tuần giờ hạn đến giai'.split(
    ' ',
  ),
);

/**
 * "Hoàn thành kiểm kê lần đầu trong năm 2026", "Đơn vị lập hồ sơ … Tháng 9/2022": a deadline and, before it, what it
 * is for.
 */
const withSubject: Parser<readonly Clause[]> = into(
  sequence(
    either<unknown>(phrase('hoàn thành', 'hoàn tất', 'đơn vị', 'cơ quan')),
    after(isPlain, followedBy(either(...labelled()), boundary)),
  ),
  ([, found]) => found,
);

/** The clauses that begin with a word of their own: digits alone after other words may be the number of a law. */
function labelled(): readonly Parser<readonly Clause[]>[] {
  const sign = word(
    'trong',
    'trước',
    'chậm',
    'đến',
    'vào',
    'tháng',
    'quý',
    'ngày',
    'từ',
    'hằng',
    'định',
    'thường',
    'giai',
    'xong',
  );
  return [
    (input: Input, at: number) => {
      const isSigned = sign(input, at) !== null;
      return isSigned ? clause(input, at) : null;
    },
  ];
}

/** "và có rà soát, sửa đổi, bổ sung trong các năm tiếp theo", "và những năm tiếp theo". */
const continued: Parser<readonly Clause[]> = into(
  sequence(maybe(word(',')), word('và'), after(isPlain, followedBy(followingYears, end))),
  () => [standing],
);

/** "và đột xuất khi cần thiết": asks for more than the deadline says, and sets no day. */
const adHoc = sequence(
  maybe(word(',')),
  maybe(word('và', 'hoặc')),
  maybe(phrase('báo cáo')),
  phrase('đột xuất'),
  maybe(phrase('khi cần', 'khi cần thiết', 'khi có yêu cầu', 'theo yêu cầu', 'nếu có', 'nếu cần')),
);

const clauses: Parser<readonly Clause[]> = into(list(clause, separator), (all) => all.flat());

/** "Định kỳ cập nhật kết quả": comes again, without a cadence that is said. */
const regularly: Parser<readonly Clause[]> = into(sequence(phrase('định kỳ'), after(isPlain, end)), () => [standing]);

/** A whole stretch of wording: what introduces it, its clauses, and what goes on after them. */
export const wording: Parser<readonly Clause[]> = either<readonly Clause[]>(
  whole(clauses),
  whole(into(sequence(introduction, clauses), ([, found]) => found)),
  whole(withSubject),
  into(sequence(maybe(introduction), regularly), ([, found]) => found),
);

function whole(body: Parser<readonly Clause[]>): Parser<readonly Clause[]> {
  return into(sequence(body, maybe(adHoc), maybe(continued), end), ([found, , more]) =>
    more === null ? found : [...found, ...more],
  );
}
