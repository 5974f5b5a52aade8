import { dueOn } from '../deadline/index.ts';
import type { DraftDeadline } from '../draft.ts';
import type { Role } from '../role.ts';
import { readLabel } from './layout/labels.ts';
import { anyOf } from './layout/words.ts';
import { note, readWording, type Reading } from './reading.ts';
import type { ReadWords } from './sentence/sentence-deadline.ts';

/** For whom or what a deadline was said, and of which task. */
export interface Said {
  readonly line: number;
  readonly role: Role | null;
  /** The task as written: what a product's own deadline names stands in it. */
  readonly title: string;
  /** The roles the task gives: a deadline may be said for one of them. */
  readonly roles: readonly Role[];
}

interface Part {
  readonly words: ReadWords;
  readonly role: Role | null;
  readonly deliverable: string | null;
}

const opensTime = new RegExp(
  `(?<=^|[\\s(:])${anyOf(`
    hoàn thành | chậm nhất | muộn nhất | trước | trong | xong | đến | từ | ngay | cuối | đầu | giữa | tháng | qu[ýí]
    năm
    ngày | \\d{1,2}[/.-]\\d | \\d{4} | định kỳ | h[ằà]ng | thường xuyên | thực hiện thường | không quá | sau | giai đoạn
    \\d{1,2} tháng
  `)}`,
  'giu',
);

/**
 * The deadlines of a labelled value or a table cell: one entry per rule, those of one product or one role by
 * themselves.
 */
export function readDeadlines(value: string, said: Said, reading: Reading): DraftDeadline[] {
  if (!/[\p{L}\d]/u.test(value)) return [];
  const whole = wordsOf(value.replace(/\n/gu, '; '), reading);
  const parts = isRead(whole) ? [plain(whole, said.role)] : partsOf(value, said, reading);
  return parts.flatMap((part) => draftDeadlines(part, { line: said.line, reading }));
}

/** The entries of words already read, with the findings about them. */
export function draftDeadlines(
  { words, role, deliverable }: Part,
  { line, reading }: { readonly line: number; readonly reading: Reading },
): DraftDeadline[] {
  for (const { code, about } of findingsOf(words))
    note(reading, code, { line, about, message: messageOf[code](about) });
  return words.rules.map((rule) => ({
    ...rule,
    text: (rule.kind === 'unrecognised' ? rule.text : words.text).slice(0, 1000),
    due: dueOn(rule),
    role,
    deliverable: deliverable?.slice(0, 2000) ?? null,
  }));
}

/** Words no rule reads are asked about as the draft keeps them; an impossible date among them is the graver finding. */
function findingsOf({ rules, findings }: ReadWords): ReadWords['findings'] {
  const said = findings.filter(({ code }) => code !== 'DEADLINE_UNRECOGNISED');
  if (said.some(({ code }) => code === 'DEADLINE_INVALID')) return said;
  const unread = rules.flatMap((rule) => (rule.kind === 'unrecognised' ? [rule.text] : []));
  return [...said, ...unread.map((about) => ({ code: 'DEADLINE_UNRECOGNISED' as const, about: about.slice(0, 1000) }))];
}

const messageOf = {
  DEADLINE_INVALID: (words: string) => `“${words}” không phải là ngày hoặc kỳ có thật.`,
  DEADLINE_UNRECOGNISED: (words: string) => `Chưa hiểu thời hạn “${words}”.`,
  YEAR_INFERRED: (words: string) => `Thời hạn “${words}” không ghi năm; năm được lấy theo văn bản.`,
} as const;

function wordsOf(written: string, reading: Reading): ReadWords {
  const text = written.replace(/^[\s,;:–-]+|[\s,;:.–-]+$/gu, '');
  const { rules, findings } = readWording(text, reading);
  return { text, rules, findings };
}

function isRead({ rules }: ReadWords): boolean {
  return rules.length > 0 && rules.every(({ kind }) => kind !== 'unrecognised');
}

const isImpossible = ({ findings }: ReadWords): boolean => findings.some(({ code }) => code === 'DEADLINE_INVALID');

const plain = (words: ReadWords, role: Role | null): Part => ({ words, role, deliverable: null });

/** A value no rule reads as one: each of its parts by itself, between semicolons, lines, then commas or full stops. */
function partsOf(value: string, said: Said, reading: Reading): Part[] {
  for (const separator of [/\s*[;\n]\s*/u, /\s*[;\n,]\s*|\.\s+/u]) {
    const written = value.split(separator).filter((part) => part.trim() !== '');
    if (written.length < 2) continue;
    const parts = written.map((part) => readPart(part, { said, reading, isOneOfMany: true }));
    if (parts.some(({ words }) => isRead(words) || isImpossible(words))) return parts;
  }
  return [readPart(value, { said, reading, isOneOfMany: false })];
}

function readPart(
  written: string,
  { said, reading, isOneOfMany }: { readonly said: Said; readonly reading: Reading; readonly isOneOfMany: boolean },
): Part {
  const whole = wordsOf(written, reading);
  const isNamed = isOneOfMany && /^[^:]*\p{L}{2}[^:]*:\s/u.test(written);
  if ((isRead(whole) || isImpossible(whole)) && !isNamed) return plain(whole, said.role);
  for (const { index } of [...written.matchAll(opensTime)].slice(0, 12)) {
    const words = wordsOf(written.slice(index).replace(/^([^()]*)\)$/u, '$1'), reading);
    if (!isRead(words) && !isImpossible(words)) continue;
    const named = written
      .slice(0, index)
      .replace(/[\s:(–-]+$/u, '')
      .replace(/^[\s•+–-]+/u, '');
    const part = partFor(named, {
      words,
      said,
      isOneOfMany: isOneOfMany || written.slice(0, index).trimEnd().endsWith(':'),
    });
    if (part !== null) return part;
  }
  return plain(whole, said.role);
}

/**
 * What the words before a time say: a role, a product of the task, or only that it is to be done. Null when none of
 * these.
 */
function partFor(
  named: string,
  { words, said, isOneOfMany }: { readonly words: ReadWords; readonly said: Said; readonly isOneOfMany: boolean },
): Part | null {
  const label = readLabel(named);
  const role = label?.field === 'units' ? said.roles.find((each) => each === label.role) : undefined;
  if (role !== undefined) return { words, role, deliverable: null };
  if (label?.field === 'deadline' || named === '') return plain(words, said.role);
  const isOfTask = said.title.toLowerCase().includes(named.toLowerCase());
  return isOneOfMany || isOfTask ? { words, role: said.role, deliverable: named } : null;
}
