/** Words without case and accents, as people type in a hurry: "Bộ Y tế" is "bo y te". */
export const plain = (words: string): string =>
  words
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll(/\s+/g, ' ')
    .trim();
