import type { readDeadline, DeadlineRule } from '../../deadline/index.ts';
import { anyOf } from '../layout/words.ts';
import { readWording, type Reading } from '../reading.ts';

type Wordings = Pick<Reading, 'year' | 'wordings'>;

/** Words that give a deadline, with what the rules make of them. */
export interface ReadWords {
  /** The words as written, without the verb that introduces them. */
  readonly text: string;
  readonly rules: readonly DeadlineRule[];
  readonly findings: ReturnType<typeof readDeadline>['findings'];
}

/** A task sentence cut in two. */
export interface DatedSentence {
  /** The sentence without its deadlines. */
  readonly work: string;
  readonly deadlines: readonly ReadWords[];
}

/** Words that say a deadline follows. */
const opening = `(?:(?:và |phải |cần |yêu cầu |bảo đảm |đảm bảo |dự kiến )*${anyOf(`
  hoàn thành(?: xong)? | hoàn thiện | thực hiện xong | xong | kết thúc | thực hiện | triển khai
  thời (?:gian|hạn|điểm)(?: (?:hoàn thành|thực hiện))*(?: là)? | tiến độ(?: hoàn thành)? | hạn(?: hoàn thành)?
`)}[:,]? +)`;
const cadence = 'h[ằà]ng (?:tuần|tháng|qu[ýí]|năm|ngày)';
/** Words that a deadline begins with. */
const time = anyOf(`
  chậm nhất | muộn nhất | trước | trong | xong trước | đến hết | đến | vào | ngay | từ ngày | từ tháng | từ quý | từ nay
  cuối | đầu | giữa | tháng | qu[ýí] | năm | ngày | \\d{1,2}[/.-]\\d | định kỳ | ${cadence} | thường xuyên | không quá
  sau khi | ngay sau | kể từ | giai đoạn | \\d{1,2} tháng (?:đầu|cuối)
`);
/** Phrases that date a clause by themselves, wherever they stand at its end. */
const strong = anyOf(`
  chậm nhất | muộn nhất | (?:hoàn thành|xong) (?:trước|trong|chậm nhất|vào) | trước (?:ngày|tháng|năm|qu[ýí]|\\d)
  (?:đến )?hết (?:ngày|tháng|qu[ýí]|năm) | trong thời hạn | định kỳ | ${cadence} | thường xuyên(?=$)
  trong (?:ngày|tháng|qu[ýí]) [\\dIV] | vào (?:ngày|tháng|qu[ýí]) [\\dIV]
  trong(?: vòng)? \\d{1,3} (?:ngày|giờ|tuần)
`);

const afterStop = new RegExp(`(?:[,;.(–-]\\s*|\\s-\\s)(?:${opening}(?=${time})|(?=${time}))`, 'giu');
const atEnd = new RegExp(`(?:\\s(?:${opening})?)(?=${strong})`, 'giu');
const atStart = new RegExp(`^(?:(?=${strong})|${opening}(?=${time}))([^,:]{4,120})[,:]\\s+(?=\\p{L})`, 'iu');

const cadenceFirst = new RegExp(`^((?:định kỳ,? )?${cadence})\\s+(?!(?:và|hoặc|một|qu[ýí]|năm)(?![\\p{L}]))(?=\\p{Ll})`, 'iu');

/**
 * Takes the deadlines out of a task sentence: "…, hoàn thành trong tháng 8 năm 2022", "…; thực hiện thường xuyên",
 * "Trước ngày 30/6/2025, …", "… trước ngày 15 hằng tháng". Only words that a rule reads are taken; an impossible date
 * is taken when the sentence says outright that it is a deadline.
 */
export function cutDeadlines(sentence: string, wordings: Wordings): DatedSentence {
  const start = cutAtStart(sentence, wordings);
  const rest = start?.work ?? sentence;
  const end = cutWithin(rest, { pattern: afterStop, wordings }) ?? cutWithin(rest, { pattern: atEnd, wordings });
  return { work: end?.work ?? rest, deadlines: [...(start?.deadlines ?? []), ...(end?.deadlines ?? [])] };
}

function cutAtStart(sentence: string, wordings: Wordings): DatedSentence | null {
  for (const pattern of [atStart, cadenceFirst]) {
    const match = pattern.exec(sentence);
    const words = match === null ? null : readWords(match[1] ?? '', wordings);
    if (match !== null && words !== null) return { work: sentence.slice(match[0].length), deadlines: [words] };
  }
  return null;
}

function cutWithin(
  sentence: string,
  { pattern, wordings }: { readonly pattern: RegExp; readonly wordings: Wordings },
): DatedSentence | null {
  for (const match of sentence.matchAll(pattern)) {
    if (splitsTime.test(sentence.slice(Math.max(0, match.index - 12), match.index))) continue;
    const from = match.index + match[0].length;
    const saysSo = match[0].replace(/[^\p{L}]/gu, '') !== '';
    for (const to of endsAfter(sentence, from)) {
      const words = readWords(sentence.slice(from, to), wordings);
      // A bare time before a colon ("; tháng 9: sơ kết") dates what follows it.
      if (words === null || (!saysSo && (isInvalid(words) || sentence[to] === ':'))) continue;
      return {
        work: joined(sentence.slice(0, match.index), sentence.slice(to), match[0].trim().slice(0, 1)),
        deadlines: [words],
      };
    }
  }
  return null;
}

/** The words before go on into what follows: "ngày 25 | hằng tháng". */
const splitsTime = /(?:ngày|trước|trong|quý|tháng|mỗi|vào|đến|từ|thứ|\d)\s*$/iu;

/**
 * Where a deadline that begins at `from` may end, the longest first: the end of its sentence or the colon before a list,
 * then each comma before it.
 */
function endsAfter(sentence: string, from: number): number[] {
  const rest = sentence.slice(from, from + 300);
  const stop = /[;)]|[.:](?=\s|$)/u.exec(rest)?.index ?? (rest.length === 300 ? 0 : rest.length);
  const commas = [
    ...rest.slice(0, stop).matchAll(/,\s|\s(?=\(|để |nhằm |bảo đảm |đảm bảo |báo cáo(?:\s|$)|và )/gu),
  ].map(({ index }) => index);
  return [stop, ...commas.toReversed()]
    .filter((end) => end > 0)
    .slice(0, 6)
    .map((end) => from + end);
}

/**
 * Puts the sentence together around what was taken out of it, with the stop that stood behind it, else the one before.
 */
function joined(before: string, after: string, opened: string): string {
  const tail = opened === '(' ? after.replace(/^\s*\)/u, '') : after;
  const rest = tail.replace(/^[\s,;.:]+/u, '');
  if (rest === '') return before.trimEnd();
  if (/^định kỳ$/iu.test(before.trim())) return rest;
  const stop = /^\s*([,;.:])/u.exec(tail)?.[1] ?? (/^[,;.]$/u.test(opened) ? opened : '');
  return `${before.trimEnd()}${stop} ${rest}`;
}

function isInvalid({ findings }: Pick<ReadWords, 'findings'>): boolean {
  return findings.some(({ code }) => code === 'DEADLINE_INVALID');
}

/** What the rules make of the words; null when they are no deadline. "định kỳ" before a cadence adds nothing to it. */
function readWords(written: string, wordings: Wordings): ReadWords | null {
  const text = written.replace(/[\s.;:,]+$/u, '').trim();
  if (text === '') return null;
  const whole = readWording(text, wordings);
  const { rules, findings } = isRead(whole)
    ? whole
    : readWording(text.replace(/^định kỳ,? (?=vào|ngày|trước)/iu, ''), wordings);
  return isRead({ rules }) || isInvalid({ findings }) ? { text, rules, findings } : null;
}

function isRead({ rules }: Pick<ReadWords, 'rules'>): boolean {
  return rules.length > 0 && rules.every(({ kind }) => kind !== 'unrecognised');
}
