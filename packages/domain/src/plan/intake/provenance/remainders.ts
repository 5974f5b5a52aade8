import type { DocumentLine } from '../../document.ts';
import type { MarkKind, Remainder } from '../../span.ts';
import { cleanLine } from '../layout/clean.ts';
import { readColumnHead, readLabel } from '../layout/labels.ts';
import { readNumbering } from '../layout/numbering.ts';
import { isField, wordsOf, type Letters } from './letters.ts';

type Kind = Remainder['kind'];

/** A word of a line, with what it became; `kind` is null while nothing has taken it. */
interface Word {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  kind: MarkKind | null;
  /** Whether the same field has the word before, and what stands between. */
  readonly isReached: boolean;
}

/** How the words nothing has taken are named: all alike, or each by what it does in the lines of a task. */
export type Naming = Kind | 'by-use';

/**
 * What of the lines no field has taken, named. Together with the fields it tiles each line: punctuation and spaces between
 * two names join them.
 */
export function remaindersOf(lines: readonly DocumentLine[], letters: Letters, naming: Naming): readonly Remainder[] {
  const byLine = wordsByLine(letters);
  return lines.flatMap((line) => {
    const words = byLine.get(line.line) ?? [];
    if (naming === 'by-use') nameByUse(line, words);
    else for (const each of words) each.kind ??= naming;
    return tiles(line, words, naming === 'by-use' ? 'joining' : naming);
  });
}

function wordsByLine({ text, line, at, begins, became, reached }: Letters): ReadonlyMap<number, Word[]> {
  const byLine = new Map<number, Word[]>();
  for (let from = 0; from < text.length; ) {
    let to = from + 1;
    while (to < text.length && begins[to] !== 1) to += 1;
    const number = line[from] ?? 1;
    const words = byLine.get(number) ?? [];
    words.push({ from: at[from] ?? 0, to: (at[to - 1] ?? 0) + 1, text: text.slice(from, to), kind: became[from] ?? null, isReached: reached[from] === 1 });
    byLine.set(number, words);
    from = to;
  }
  return byLine;
}

/** The stretches of a line that are no field, each with one name. */
function tiles({ line, text }: DocumentLine, words: readonly Word[], without: Kind): Remainder[] {
  const found: Remainder[] = [];
  let from = 0;
  const close = (to: number, kind: Kind) => {
    const last = found.at(-1);
    if (to <= from) return;
    if (last !== undefined && last.to === from && last.kind === kind) found[found.length - 1] = { ...last, to };
    else found.push({ line, from, to, kind });
    from = to;
  };
  for (const [index, word] of words.entries()) {
    const between = text.slice(from, word.from);
    const isSplit = index > 0 && (words[index - 1]?.kind !== word.kind || between.includes('|'));
    // Spaces and punctuation within one field belong to it, and so do those between words of one name.
    if (isField(word.kind) ? !word.isReached || index === 0 : isSplit || (index === 0 && word.kind === 'unread')) close(word.from, 'joining');
    if (isField(word.kind)) from = word.to;
    else close(word.to, nameOf(word.kind));
  }
  close(text.length, words.length === 0 ? without : (lastName(words) ?? 'joining'));
  return found;
}

function lastName(words: readonly Word[]): Kind | null {
  const kind = words.at(-1)?.kind ?? null;
  return kind === null || kind === 'unread' || isField(kind) ? null : nameOf(kind);
}

function nameOf(kind: MarkKind | null): Kind {
  return kind === null || kind === 'title' || kind === 'product' || kind === 'unit' || kind === 'deadline' ? 'unread' : kind;
}

/** Names the words that no field of a task has taken by what they do beside it. */
function nameByUse({ text, cells }: DocumentLine, words: readonly Word[]): void {
  nameNumbering(text, words, cells);
  for (const stretch of stretchesOf(words)) nameStretch(stretch, text, cells !== null);
}

function nameNumbering(text: string, words: readonly Word[], cells: readonly string[] | null): void {
  if (cells !== null) {
    const [first] = words;
    if (first?.kind === null && ordinal.test(cleanLine(cells.find((cell) => cell.trim() !== '') ?? ''))) first.kind = 'numbering';
    return;
  }
  const clean = cleanLine(text);
  const numbering = readNumbering(clean);
  if (numbering === null) return;
  const count = wordsOf(clean).length - wordsOf(numbering.text).length;
  for (const word of words.slice(0, count)) word.kind ??= 'numbering';
}

const ordinal = /^\(?(?:\d{1,3}(?:\.\d{1,2})*|[IVXLC]+|[A-ZĐa-zđ])[.)]?$/u;

/** The runs of words between fields. */
function stretchesOf(words: readonly Word[]): Word[][] {
  const stretches: Word[][] = [];
  let open: Word[] | null = null;
  for (const word of words) {
    if (word.kind !== null) open = null;
    else if (open === null) stretches.push((open = [word]));
    else open.push(word);
  }
  return stretches;
}

/** A stretch cut at its colons, bars and stops: each piece is a label, a remark after one, words that join, or unread. */
function nameStretch(stretch: readonly Word[], text: string, isRow: boolean): void {
  let isRemark = false;
  for (const piece of piecesOf(stretch, text)) {
    const [first] = piece;
    const last = piece.at(-1);
    if (first === undefined || last === undefined) continue;
    const label = labelOf(text.slice(first.from, last.to), text.slice(last.to));
    const kind = pieceKind({ piece, label, isRemark, isRow });
    if (label !== null) isRemark = label.field === 'note' || label.field === 'accountable' || label.field === 'ordinal';
    for (const word of piece) word.kind = kind;
  }
}

function pieceKind({
  piece,
  label,
  isRemark,
  isRow,
}: {
  readonly piece: readonly Word[];
  readonly label: ReturnType<typeof readLabel>;
  readonly isRemark: boolean;
  readonly isRow: boolean;
}): Kind {
  if (label !== null) return 'label';
  if (isRemark) return 'remark';
  if (piece.every(({ text }) => joiningWords.has(text))) return 'joining';
  return isRow ? 'remark' : 'unread';
}

function piecesOf(stretch: readonly Word[], text: string): Word[][] {
  const pieces: Word[][] = [];
  for (const [index, word] of stretch.entries()) {
    const before = stretch[index - 1];
    const isNew = before === undefined || /[:|;.()\n]|\s[-–]\s/u.test(text.slice(before.to, word.from));
    if (isNew) pieces.push([word]);
    else pieces.at(-1)?.push(word);
  }
  return pieces;
}

function labelOf(words: string, after: string): ReturnType<typeof readLabel> {
  return /^[\s*_]*(?::|[-–]\s)/u.test(after) ? (readLabel(cleanLine(words)) ?? readColumnHead(cleanLine(words))) : null;
}

/** Words that say who does what by when, and nothing of the work itself: the readers have taken their meaning. */
const joiningWords = new Set(
  wordsOf(`
    và với cùng hoặc do của cho là các có chịu trách nhiệm chính trong việc về để thì được phải cần
    chủ trì phối hợp tham mưu thực hiện tổ chức triển khai hướng dẫn đầu mối theo dõi đôn đốc giám sát kiểm tra
    cơ quan đơn vị bộ ngành địa phương giao yêu cầu đề nghị phân công nhiệm vụ này nội dung
    hoàn thành xong kết thúc trước sau thời gian hạn điểm tiến độ dự kiến bảo đảm đảm chậm nhất định kỳ vào ngày
    chặt chẽ động tham gia thường trực
  `),
);
