import type { Day, Period } from '../../calendar/index.ts';
import type { UnitTree } from '../../unit/index.ts';
import { readDeadline } from '../deadline/index.ts';
import type { DraftTask, Finding, FindingCode, Orphan } from '../draft.ts';
import { severityOf } from '../draft.ts';
import type { PartKind, UnreadWords } from './provenance/place-fields.ts';
import type { RoleSentence } from './sentence/role-sentence.ts';

/** What a document says of its own time. */
export interface DocumentTime {
  readonly period: { readonly period: Period; readonly from: Day; readonly to: Day } | null;
  /** The year of deadlines that name none; null when nobody says. */
  readonly year: number | null;
}

type DeadlineReading = ReturnType<typeof readDeadline>;

/** A reading in progress: what it reads with, and what it has found so far. */
export interface Reading extends DocumentTime {
  /** The units of the document's day. */
  readonly tree: UnitTree;
  /** The words of each set of units met so far that no list answers. */
  readonly openWords: Map<string, readonly string[]>;
  /** Deadline wordings met so far, as the rules read them: a document repeats its words. */
  readonly wordings: Map<string, DeadlineReading>;
  /** Who does what in the labelled values met so far: a document names the same units again and again. */
  readonly roleSentences: Map<string, RoleSentence>;
  readonly tasks: DraftTask[];
  readonly orphans: Orphan[];
  readonly findings: Finding[];
  /** What begins at lines where no task does. */
  readonly parts: Map<number, PartKind>;
  readonly unread: UnreadWords[];
}

/** What the rules make of a deadline wording, in the year of the document. */
export function readWording(text: string, { year, wordings }: Pick<Reading, 'year' | 'wordings'>): DeadlineReading {
  const known = wordings.get(text);
  if (known !== undefined) return known;
  const reading = readDeadline(text, { year });
  wordings.set(text, reading);
  return reading;
}

/** Notes something a person should look at. */
export function note(
  reading: Pick<Reading, 'findings'>,
  code: FindingCode,
  { line, message, about = null }: { readonly line: number; readonly message: string; readonly about?: string | null },
): void {
  reading.findings.push({ code, severity: severityOf[code], line, message, about });
}

/** Notes words that belong to nothing; they count as not accounted for. */
export function noteUnread(reading: Pick<Reading, 'findings' | 'unread'>, line: number, words: string): void {
  reading.unread.push({ line, words });
  note(reading, 'UNREAD_TEXT', { line, message: `Chưa đọc được đoạn: “${words}”.`, about: words });
}
