import { expect, it } from 'vitest';
import { en } from './en.ts';
import { vi } from './vi.ts';

type Named = readonly [key: string, names: string];

/** The names a text has filled in, by the key of the text: `{{count}}` gives `count`. */
function namesIn(texts: object, under = ''): readonly Named[] {
  return Object.entries(texts).flatMap(([key, text]: [string, unknown]): readonly Named[] => {
    if (typeof text === 'object' && text !== null) return namesIn(text, `${under}${key}.`);
    const names = [...String(text).matchAll(/\{\{(\w+)/g)].map(([, name = '']) => name);
    return [[under + key, names.toSorted().join()]];
  });
}

it('fills the same names into a text in both languages', () => {
  const inEnglish = new Map(namesIn(en));
  const different = namesIn(vi).filter(([key, names]) => names !== inEnglish.get(key));

  expect(different).toEqual([]);
});
