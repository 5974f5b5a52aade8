import { isInCapitals } from './clean.ts';
import { cutAtLabels } from './fields.ts';
import { isCapitalHeading, isLetterhead, isOnlyKind, mayNameIssuer, namesDocument } from './headings.ts';
import { readNumbering } from './numbering.ts';
import type { CleanLine } from './outline.ts';

/** What stands before the body of a document or of an annex. */
export interface Frame {
  /** What it is called, with what it is about; null when it says neither. */
  readonly title: string | null;
  /** Paragraphs before the first heading, item or table: reasons, an introduction, sometimes the assignment itself. */
  readonly paragraphs: readonly CleanLine[];
  /** The lines the title stands on. */
  readonly titleLines: readonly number[];
  /** The index of the first line of the body. */
  readonly next: number;
}

interface Reading {
  parts: string[];
  awaitsSubject: boolean;
  /** Whether the line before belongs to the title. */
  isInTitle: boolean;
  /** Whether the lines are those of a list of addressees. */
  addresses: boolean;
  paragraphs: CleanLine[];
  titleLines: number[];
}

/** Reads the frame that begins at `from`. */
export function readFrame(lines: readonly CleanLine[], from: number): Frame {
  const reading: Reading = { parts: [], awaitsSubject: false, isInTitle: false, addresses: false, paragraphs: [], titleLines: [] };
  let next = from;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    if (line === undefined || !takeIntoFrame(reading, line, lines.slice(next + 1, next + 9))) break;
  }
  return { title: reading.parts.length === 0 ? null : reading.parts.join(' '), paragraphs: reading.paragraphs, titleLines: reading.titleLines, next };
}

function takeIntoFrame(reading: Reading, line: CleanLine, ahead: readonly CleanLine[]): boolean {
  const { text, cells } = reading.awaitsSubject ? unhashed(line) : line;
  if (cells !== null) return cells.some((cell) => cell.split('\n').some(isLetterhead));
  if (reading.addresses && /^[-–+•*]/u.test(text)) return true;
  reading.addresses = /^kính gửi|điện ?:$/iu.test(text);
  if (isLetterhead(text)) return takeLetterhead(reading, line);
  if (reading.parts.length > 0 && isSubject(reading, { ...line, text })) return takeTitle(reading, line);
  reading.awaitsSubject = false;
  reading.isInTitle = false;
  if (reading.parts.length === 0 && opensTitle(line, ahead)) return takeTitle(reading, line);
  if (isOnlyKind(text)) return true;
  if (readNumbering(text) !== null || cutAtLabels(text).fields.length > 0) return false;
  if (isCapitalHeading(text)) return isOfFrame(reading, text, ahead);
  reading.paragraphs.push(line);
  return true;
}

/** Under a heading that is only the kind of document, the next heading says what it is about. */
function unhashed(line: CleanLine): CleanLine {
  return { ...line, text: withoutHash(line.text) };
}

function withoutHash(text: string): string {
  return text.replace(/^#+\s+/u, '');
}

function takeLetterhead(reading: Reading, { line, text }: CleanLine): true {
  reading.awaitsSubject = reading.awaitsSubject && !/^kính gửi/iu.test(text);
  const about = /^v\/v:?\s+(.+)$/iu.exec(text)?.[1];
  if (about !== undefined && reading.parts.length === 0) {
    reading.parts.push(about);
    reading.titleLines.push(line);
  }
  return true;
}

function takeTitle(reading: Reading, { line, text: written }: CleanLine): true {
  const text = withoutHash(written);
  reading.titleLines.push(line);
  reading.awaitsSubject = reading.parts.length === 0 ? isOnlyKind(text) : reading.awaitsSubject;
  reading.parts.push(text);
  reading.isInTitle = true;
  return true;
}

/**
 * Lines after the kind of document say what it is about, up to an empty line; a title in capitals may run over lines.
 */
function isSubject(reading: Reading, { text, afterBlank }: CleanLine): boolean {
  if (
    text.startsWith('(') ||
    text.endsWith(':') ||
    text.length > 300 ||
    isOnlyKind(text) ||
    /^(?:căn cứ|theo đề nghị)/iu.test(text)
  )
    return false;
  if (reading.awaitsSubject && reading.parts.length === 1)
    return readNumbering(text) === null && cutAtLabels(text).fields.length === 0;
  if (afterBlank || !reading.isInTitle || reading.parts.length > 4) return false;
  const last = reading.parts.at(-1) ?? '';
  if (/(?:[.;:]|\d{4})$/u.test(last) || readNumbering(text) !== null) return false;
  return isInCapitals(last)
    ? isInCapitals(text)
    : reading.awaitsSubject && !isInCapitals(text) && cutAtLabels(text).fields.length === 0;
}

/**
 * A title names its kind; failing that, the first line in capitals that speaks of work in a time, or a Markdown title.
 */
function opensTitle({ text }: CleanLine, ahead: readonly CleanLine[]): boolean {
  const words = withoutHash(text);
  if (namesDocument(words)) return true;
  if (/^#\s/u.test(text) && !ahead.some((line) => /^#\s/u.test(line.text))) return true;
  if (!isInCapitals(words) || readNumbering(words) !== null) return false;
  return (
    !mayNameIssuer(words) &&
    /(?:nhiệm vụ|đề án|công tác|phân công|năm|tháng|quý)/iu.test(words) &&
    !ahead.some((line) => namesDocument(line.text) && isInCapitals(line.text))
  );
}

/**
 * Whether a line in capitals is still of the frame: the issuing body, or who signs, before the kind or the legal bases.
 */
function isOfFrame(reading: Reading, text: string, ahead: readonly CleanLine[]): boolean {
  if (reading.parts.length === 0)
    return mayNameIssuer(text) || ahead.some((line) => namesDocument(line.text) && isInCapitals(line.text));
  const after = ahead[0];
  return after !== undefined && mayNameIssuer(text) && /^(?:căn cứ|theo đề nghị)/iu.test(after.text);
}
