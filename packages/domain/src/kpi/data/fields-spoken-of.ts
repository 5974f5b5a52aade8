import { dataFields, wordsOfField, type DataField } from './data-fields.ts';

interface Phrase {
  readonly words: RegExp;
  readonly field: DataField | null;
}

/** Words of a task that has data digitised or cleaned. */
const duties = ['số hóa', 'làm sạch dữ liệu', 'chuẩn hóa dữ liệu', 'tạo lập dữ liệu', 'gắn số định danh'].map(wholeWords);

/**
 * What names a field, the longest first: what is left of "bảo hiểm y tế" once found does not name health. The national
 * database is what data is cleaned with and names none.
 */
const phrases: readonly Phrase[] = [
  { words: 'cơ sở dữ liệu quốc gia về dân cư', field: null },
  ...dataFields.flatMap((field) => wordsOfField(field).map((words) => ({ words, field }))),
]
  .toSorted((one, other) => other.words.length - one.words.length)
  .map(({ words, field }) => ({ words: wholeWords(words), field }));

/**
 * The fields whose data a task has digitised or cleaned, by its words, in the order of `dataFields`. None when it speaks
 * of neither; every field when it speaks of it and names none. A proposal for a person to confirm, not a fact.
 */
export function fieldsSpokenOf(text: string): readonly DataField[] {
  const written = spelt(text);
  if (!duties.some((duty) => written.search(duty) >= 0)) return [];
  const named = new Set(fieldsNamedIn(written));
  return named.size === 0 ? dataFields : dataFields.filter((field) => named.has(field));
}

function fieldsNamedIn(text: string): readonly DataField[] {
  let remaining = text;
  return phrases.flatMap(({ words, field }) => {
    if (remaining.search(words) < 0) return [];
    remaining = remaining.replaceAll(words, ' , ');
    return field ?? [];
  });
}

function wholeWords(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])${spelt(words)}(?![\\p{L}\\p{M}])`, 'gu');
}

/** One spelling of what can be written in several: case, spaces, and where the tone of "hóa" or "hoá" is put. */
function spelt(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])/gu, '$1$3$2')
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ');
}
