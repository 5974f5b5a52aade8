/**
 * How an item is numbered. From the outermost to the innermost by custom: parts, chapters, capital letters, Roman
 * numerals, numbers (`number2` is `1.1`), numbers in brackets, letters, dashes, plus signs, other bullets.
 */
export const numberingStyles = [
  'hash1', 'hash2', 'hash3', 'hash4', 'hash5', 'hash6',
  'part', 'chapter', 'section', 'article', 'capitals',
  'upper', 'roman',
  'number1', 'number2', 'number3', 'number4', 'number5',
  'bracketed', 'letter', 'letter2',
  'dash', 'plus', 'bullet',
] as const; // prettier-ignore

/** Names how an item is marked; `number1` to `number5` are as deep as the number has parts ("1.2.3"). */
export type NumberingStyle = (typeof numberingStyles)[number];

/** What stands before an item's words, taken off them. */
export interface Numbering {
  readonly style: NumberingStyle;
  /** The number or letter itself; empty for dashes and bullets. */
  readonly ordinal: string;
  /** The words after it; may be empty for parts and chapters, whose heading stands on the next line. */
  readonly text: string;
}

type Reader = (line: string) => Numbering | null;

function reader(pattern: RegExp, style: NumberingStyle | ((ordinal: string) => NumberingStyle)): Reader {
  return (line) => {
    const match = pattern.exec(line);
    if (match === null) return null;
    const [, ordinal = '', text = ''] = match;
    return { style: typeof style === 'function' ? style(ordinal) : style, ordinal, text: text.trim() };
  };
}

const numberStyles = [
  'number1',
  'number2',
  'number3',
  'number4',
  'number5',
] as const satisfies readonly NumberingStyle[];
const hashStyles = ['hash1', 'hash2', 'hash3', 'hash4', 'hash5', 'hash6'] as const satisfies readonly NumberingStyle[];

function numberStyle(ordinal: string): NumberingStyle {
  return numberStyles[ordinal.split('.').filter((part) => part !== '').length - 1] ?? 'number5';
}

const titled = '(?:[.:–-]\\s*|\\s+(?=\\p{Lu})|$)';

const readers: readonly Reader[] = [
  reader(/^(#{1,6})\s+(.+)$/u, (hashes) => hashStyles[hashes.length - 1] ?? 'hash6'),
  reader(new RegExp(`^(?:PHẦN|Phần) ((?:THỨ|thứ) \\p{L}+|[IVXLC]+|\\d{1,2}|[A-Z])\\s*${titled}(.*)$`, 'u'), 'part'),
  reader(new RegExp(`^(?:CHƯƠNG|Chương) ([IVXLC]+|\\d{1,2})\\s*${titled}(.*)$`, 'u'), 'chapter'),
  reader(new RegExp(`^(?:MỤC|Mục) ([IVXLC]+|\\d{1,2})\\s*${titled}(.*)$`, 'u'), 'section'),
  reader(/^(?:ĐIỀU|Điều) (\d{1,3})\s*[.:]\s*(.*)$/u, 'article'),
  reader(
    /^(?:Nhiệm vụ|NHIỆM VỤ|Nội dung|Công việc|Giải pháp) (?:số |thứ )?(\d{1,3}|[IVX]+)\s*[.:)–-]\s*(\S.*)$/u,
    'number1',
  ),
  reader(/^([IVXLC]+)\s*[.)/:–-]\s*(?!\p{L}\.)(\D.*)$/u, 'roman'),
  reader(/^([IVXLC]+(?:\.\d{1,2})+)\s*[.)]?\s+(\S.*)$/u, numberStyle),
  reader(/^([A-ZĐ])\s*[.)/]\s*(?!\p{L}\.)(\p{L}.*)$/u, 'upper'),
  reader(/^(\d{1,3}(?:\.\d{1,2})+)\s*[.)]\s*(\D.*)$/u, numberStyle),
  reader(/^(\d{1,3}(?:\.\d{1,2})+)\s+(\p{Lu}.*)$/u, numberStyle),
  reader(/^(\d{1,3})\s*(?:\.|\/(?=\s))\s*(?!\d)(\S.*)$/u, 'number1'),
  reader(/^(\d{1,3})\.\s+(\S.*)$/u, 'number1'),
  reader(/^(\d{1,2})\s?[-–]\s?(\p{Lu}.*)$/u, 'number1'),
  reader(/^\(?(\d{1,3})\)\s*(\S.*)$/u, 'bracketed'),
  reader(/^\(?([a-zđ]\.?\d{1,2})[.)]\s*(\p{L}.*)$/u, 'letter2'),
  reader(/^\(?([a-zđ]|[ivx]{2,4})\)\s*(\S.*)$/u, 'letter'),
  reader(/^([a-zđ])[./]\s*(\p{L}.*)$/u, 'letter'),
  reader(/^()[-–—−][-–—−\s]*([^\s\d-].*|\d.*\p{L}.*)$/u, 'dash'),
  reader(/^()\+\s*(\S.*)$/u, 'plus'),
  reader(/^()[*•●○◦▪■□➢►✓·▸]\s*(\S.*)$/u, 'bullet'),
];

const bullets: ReadonlySet<NumberingStyle> = new Set(['dash', 'plus', 'bullet']);

/** Whether the style is a mark without a number: dashes, plus signs, bullets. */
export function isBullet(style: NumberingStyle): boolean {
  return bullets.has(style);
}

/**
 * Reads the numbering at the start of a clean line, or null when there is none. A Markdown bullet before a number is
 * only layout: the number counts.
 */
export function readNumbering(line: string): Numbering | null {
  for (const read of readers) {
    const numbering = read(line);
    if (numbering === null) continue;
    const inner =
      isBullet(numbering.style) || numbering.style.startsWith('hash') ? readNumbering(numbering.text) : null;
    if (inner === null) return numbering;
    return isBullet(inner.style) ? { ...numbering, text: inner.text } : inner;
  }
  return null;
}

/** The place of an ordinal in its sequence, from 1; null when it has none (`thứ nhất`). */
export function placeOf({ style, ordinal }: Numbering): number | null {
  const last = ordinal.split('.').at(-1) ?? '';
  if (/^\d+$/u.test(last)) return Number(last);
  if (style === 'upper' || style === 'letter')
    return ordinal.length === 1 ? lettersInOrder.indexOf(ordinal.toLowerCase()) + 1 || null : null;
  return romanValue(ordinal);
}

/** Documents count a, b, c, d, đ, e, g, h …: without f, j, w, z. */
const lettersInOrder = 'abcdđeghiklmnopqrstuvxy';

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function romanValue(ordinal: string): number | null {
  if (!/^[IVXLC]+$/u.test(ordinal)) return null;
  const digits = ordinal.split('').map((letter) => romanDigits[letter] ?? 0);
  return digits.reduce((sum, value, index) => sum + (value < (digits[index + 1] ?? 0) ? -value : value), 0);
}
