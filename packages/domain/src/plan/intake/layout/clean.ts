/** Characters that are not seen: soft hyphens, zero-width spaces and joiners, marks of writing direction. */
const unseen = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

/**
 * A line as the grammar reads it: NFC, without bold and italic markers and unseen characters, every run of white space
 * one space, none at either end. Two lines that look the same to a person are the same here.
 */
export function cleanLine(text: string): string {
  const seen = text.normalize('NFC').replace(unseen, '');
  const plain = seen.includes('*') || seen.includes('__') ? withoutMarkers(seen) : seen;
  // "./." is the full stop at the end of an official text.
  return plain.replace(/\s\s+|[^\S ]/gu, ' ').trim().replace(/\.\/\.$/u, '.');
}

function withoutMarkers(text: string): string {
  return text.replace(/\*{2,}|_{2,}/gu, '').replace(/(^|[\s(])\*(?=[^\s*])([^*]*[^\s*])\*(?=$|[\s.,;:)])/gu, '$1$2');
}

/** A table cell as the grammar reads it: its lines each cleaned, empty ones left out, with `\n` between them. */
export function cleanCell(text: string): string {
  return text
    .split(/\r\n|[\r\n]|<br\s*\/?>/iu)
    .map(cleanLine)
    .filter((line) => line !== '')
    .join('\n');
}

/** Takes off what closes a phrase or joins it to the next: full stops, semicolons, colons, commas and spaces. */
export function withoutClosing(text: string): string {
  // An ellipsis that the author wrote ("…, TTXVN,...") closes nothing.
  return text.replace(/(?<![.…])[\s.;:,]*$/u, '').trim();
}

/** Whether a text has letters and none of them is small. */
export function isInCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
