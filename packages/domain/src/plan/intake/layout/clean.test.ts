import { describe, expect, it } from 'vitest';
import { cleanCell, cleanLine, isInCapitals, withoutClosing } from './clean.ts';

describe('a line as it is read', () => {
  it.each([
    ['spaces at its ends', '  Rà soát ', 'Rà soát'],
    ['runs of spaces', 'Rà   soát \t văn\u00A0bản', 'Rà soát văn bản'],
    ['characters nobody sees', 'Rà\u200B soát\u00AD', 'Rà soát'],
    ['bold markers', '**Rà soát** văn __bản__', 'Rà soát văn bản'],
    ['italic markers around a line', '*Rà soát văn bản*', 'Rà soát văn bản'],
    ['italic markers around words', 'Rà (*soát*), *văn bản*.', 'Rà (soát), văn bản.'],
    ['the mark that ends an official text', 'Rà soát văn bản./.', 'Rà soát văn bản.'],
  ])('has no %s', (_, written, read) => {
    expect(cleanLine(written)).toBe(read);
  });

  it.each([
    ['a star that marks nothing', 'Rà soát * văn bản *'],
    ['a star within a word', 'Rà so*át*văn'],
    ['stars around a word that goes on', '*Rà*soát'],
    ['a star before a space', '* Rà soát*'],
    ['a file name beside a star', 'a_b *'],
    ['the mark of the end within a text', 'Rà soát./. Văn bản'],
  ])('keeps %s', (_, written) => {
    expect(cleanLine(written)).toBe(written);
  });
});

it('reads the lines of a cell, however they are broken, without the empty ones', () => {
  expect(cleanCell('Bộ Y tế<br>Bộ Công an<br />Sở A\r\nSở B\rSở C\n\n **Sở D** ')).toBe('Bộ Y tế\nBộ Công an\nSở A\nSở B\nSở C\nSở D');
  expect(cleanCell(' \n ')).toBe('');
});

it('takes off what closes a phrase, and leaves what the author left open', () => {
  expect(withoutClosing('Rà soát đất đai ;.')).toBe('Rà soát đất đai');
  expect(withoutClosing('Rà soát: ')).toBe('Rà soát');
  expect(withoutClosing('đài, báo…,')).toBe('đài, báo…,');
  expect(withoutClosing('đài, báo…')).toBe('đài, báo…');
});

it('takes for capitals what has letters, none of them small', () => {
  expect(['KẾ HOẠCH 2023', 'KẾ HOẠCH năm', '2023', '', 'Kế'].map(isInCapitals)).toEqual([true, false, false, false, false]);
});
