import { withoutClosing } from './clean.ts';
import { readColumnHead, readLabel, type Label } from './labels.ts';

/** A labelled part of an item: "Đơn vị chủ trì: Bộ Công an". */
export interface Field {
  readonly label: Label;
  /** 1-based line of the source where the label stands. */
  readonly line: number;
  readonly value: string;
}

/** A text cut at its labels. */
export interface LabelledText {
  /** What stands before the first label, as written. */
  readonly head: string;
  readonly fields: readonly { readonly label: Label; readonly value: string }[];
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly label: Label;
}

const longestLabelInWords = 12;

/** Cuts a clean text at the labels in it: each is known words before a colon, at the start or after a stop. */
export function cutAtLabels(written: string): LabelledText {
  const text = withColon(written);
  const found = [...labelsIn(text)];
  const head = text.slice(0, found[0]?.from ?? text.length);
  const isBracketed = /\(\s*$/u.test(head);
  const fields = found.map(({ to, label }, index) => ({
    label,
    value: valueOf(text.slice(to, found[index + 1]?.from ?? text.length), isBracketed && index === found.length - 1),
  }));
  return { head: isBracketed ? head.replace(/\(\s*$/u, '').trim() : head.trim(), fields };
}

function valueOf(written: string, closesBracket: boolean): string {
  const value = withoutClosing(written.replace(/[\s(;,]+$/u, ''));
  return closesBracket ? withoutClosing(value.replace(/\)$/u, '')) : value;
}

function* labelsIn(text: string): Generator<Found> {
  let after = 0;
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const label = labelBefore(text, colon, after);
    if (label === null) continue;
    after = colon + 1;
    yield label;
  }
}

/** The longest label that ends at the colon and begins where a phrase can begin. */
function labelBefore(text: string, colon: number, after: number): Found | null {
  const starts = wordStarts(text, colon, after);
  for (const from of starts) {
    const label = readLabel(text.slice(from, colon).trim()) ?? doerAlone(text, { from, after, colon });
    if (label === null || !canBegin(text, { from, after }, label)) continue;
    return { from: from - leadLength(text, from), to: colon + 1, label };
  }
  return null;
}

/** "Đơn vị: Bộ Công an": who, with nothing said of what they do; only where a label is sure to stand. */
function doerAlone(
  text: string,
  { from, after, colon }: { readonly from: number; readonly after: number; readonly colon: number },
): Label | null {
  const before = text.slice(after, from).trimEnd();
  return (before === '' || /[;(]$/u.test(before)) && /^(?:đơn vị|cơ quan)$/iu.test(text.slice(from, colon).trim())
    ? readColumnHead(text.slice(from, colon))
    : null;
}

function wordStarts(text: string, colon: number, after: number): number[] {
  const starts: number[] = [];
  for (let at = colon - 1; at >= after && starts.length < longestLabelInWords; at -= 1) {
    const before = at === 0 ? ' ' : (text[at - 1] ?? ' ');
    if (at === after || /[\s(.;,:–-]/u.test(before)) {
      if (/[\p{L}#]/u.test(text[at] ?? '')) starts.push(at);
    }
    if (/[;:()|]/u.test(text[at] ?? '') || (text[at] === '.' && at < colon - 1)) break;
  }
  return starts.toReversed();
}

/**
 * Labels begin a text, follow a stop or a bracket, or begin with a capital; those about the work itself only begin a
 * text.
 */
function canBegin(
  text: string,
  { from, after }: { readonly from: number; readonly after: number },
  label: Label,
): boolean {
  const before = text.slice(after, from).trimEnd();
  if (before === '' || /^[-–—+*•]$/u.test(before)) return true;
  if (label.field !== 'units' && label.field !== 'deadline' && label.field !== 'product')
    return /[.;(]$/u.test(before) && /\p{Lu}/u.test(text[from] ?? '');
  return /[.;(:…–-]$/u.test(before) || /\p{Lu}/u.test(text[from] ?? '');
}

/** A dash or bullet between a stop and a label belongs to the label. */
function leadLength(text: string, from: number): number {
  return /(?:^|[.;:\s])([-–—+*•]\s*)$/u.exec(text.slice(Math.max(0, from - 6), from))?.[1]?.length ?? 0;
}

const dashed = /^([-–—+*•]\s*)?(\p{L}[^:;.–()]{2,60}?)\s+[-–]\s+(?=[\p{Lu}\d])/u;

/** "Đơn vị chủ trì - Bộ Công an": at the start of a line a dash may stand for the colon of a label. */
function withColon(text: string): string {
  const [match, bullet = '', words = ''] = dashed.exec(text) ?? [];
  const label = match === undefined ? null : readLabel(words);
  return match === undefined || label === null || !dashes.has(label.field)
    ? text
    : `${bullet}${words}: ${text.slice(match.length)}`;
}

const dashes: ReadonlySet<Label['field']> = new Set<Label['field']>(['units', 'deadline', 'product']);
