import iconv from 'iconv-lite';

/** What the fonts of signs show at the positions that offices use: bullets, ticks, boxes, arrows. */
const signs: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: { 0x2d: '-', 0xa3: '≤', 0xae: '→', 0xb3: '≥', 0xb7: '•', 0xa8: '•' },
  wingdings: {
    0x6c: '●', 0x6e: '■', 0x6f: '□', 0x71: '□', 0x76: '•', 0x77: '•', 0x9f: '•', 0xa7: '▪', 0xa8: '□', 0xd8: '➢', 0xe0: '→',
    0xf0: '➢', 0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑',
  }, // prettier-ignore
  'wingdings 2': { 0x50: '✓', 0x52: '☑', 0x4f: '✗', 0x54: '☒', 0xa3: '□', 0x97: '•' },
};

/** A sign of a font of signs as everyone writes it; one that is not known stays the character it is. */
export function signOf(character: string, font: string | null): string {
  const code = character.codePointAt(0) ?? 0;
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  const known = signs[font?.toLowerCase() ?? '']?.[code & 0xff];
  if (known !== undefined && (isPrivate || code <= 0xff)) return known;
  return isPrivate ? (signs['symbol']?.[code & 0xff] ?? signs['wingdings']?.[code & 0xff] ?? character) : character;
}

/** What a bullet of a list looks like: dashes and plus signs as they are, another shape that is not known as a dot. */
export function bulletOf(text: string, font: string | null): string {
  const seen = text.trim();
  if (seen === '') return '•';
  if (seen === 'o' && font?.toLowerCase().startsWith('courier') === true) return '○';
  const sign = signOf(seen, font);
  return /^[\p{Co}❖❑☐]$/u.test(sign) ? '•' : sign;
}

/**
 * Words in a font of the time before Unicode (.VnTime and its family, TCVN3) as they are seen; fonts that end in H show
 * capitals. Words in another font, or that already are Unicode, stay as they are.
 */
export function wordsInFont(text: string, font: string | null): string {
  if (font === null || !/^\.Vn/i.test(font)) return text;
  const bytes = iconv.encode(text, 'windows1252');
  if (iconv.decode(bytes, 'windows1252') !== text) return text;
  const words = iconv.decode(bytes, 'tcvn').normalize('NFC');
  return font.endsWith('H') ? words.toLocaleUpperCase('vi') : words;
}
