import type { Unit } from '../unit.ts';
import { tokensOf } from '../words/token.ts';
import { spellingVariants } from './spelling-variants.ts';

/** One way to write a unit's name. */
export interface WrittenName {
  readonly text: string;
  readonly by: 'name' | 'variant' | 'abbreviation';
  /**
   * The words alone do not say that a unit is meant ("Hà Nội", "Quốc phòng"): they count only where a unit is
   * expected.
   */
  readonly isBare: boolean;
}

const placeHeads = /^(?:Tỉnh|Thành phố)\s+/iu;

/** Every way `unit` is written, its name first. */
export function writtenNamesOf(unit: Unit): readonly WrittenName[] {
  const names = unit.level === 'province' ? provinceNames(unit) : bodyNames(unit);
  return [written(unit.name, 'name'), ...names];
}

function provinceNames({ id, name }: Unit): WrittenName[] {
  const places = [name.replace(placeHeads, ''), ...(spellingVariants.get(id) ?? [])];
  const heads = /^Tỉnh\s/iu.test(name) ? ['tỉnh'] : ['thành phố', 'TP', 'T.P'];
  const headed = places.flatMap((place) => heads.map((head) => `${head} ${place}`));
  const governed = [...headed, ...places].map(withCommittee);
  return [
    ...[...headed, ...governed].map((text) => written(text, 'variant')),
    ...places.map((place): WrittenName => ({ text: place, by: 'variant', isBare: true })),
  ];
}

function bodyNames(unit: Unit): WrittenName[] {
  const variants = (spellingVariants.get(unit.id) ?? []).map((text) =>
    written(text, isShort(text) ? 'abbreviation' : 'variant'),
  );
  if (unit.level === 'district' || unit.level === 'commune') {
    return [...variants, written(withCommittee(unit.name), 'variant')];
  }
  return [...variants, ...abbreviationsOf(unit.name), ...headless(unit)];
}

/** "Quốc phòng", after a head word said once for several ministries. */
function headless({ name, kind }: Unit): WrittenName[] {
  return kind === 'bo' ? [{ text: name.replace(/^Bộ\s+/u, ''), by: 'variant', isBare: true }] : [];
}

/** BTTTT, Bộ TTTT, Bộ TT và TT, Bộ Thông tin và TT; none for names of two words, whose initials mean too much. */
function abbreviationsOf(name: string): WrittenName[] {
  const parts = name.split(/\s*(?:,|-|–|\svà\s)\s*/u).map((part) => part.split(/\s+/u));
  const words = parts.flat();
  if (words.length < 3) return [];
  const head = words[0] ?? '';
  const [first = [], ...others] = parts;
  const byPart = groupings([initialsOf(first.slice(1)), ...others.map(initialsOf)]).map((group) => `${head} ${group}`);
  const mixed = others.map((_, at) => {
    const kept = parts.slice(0, at + 1).map((part) => part.join(' '));
    return [...kept, ...parts.slice(at + 1).map(initialsOf)].join(', ');
  });
  const short = [initialsOf(words), ...endsOf(words), ...byPart, ...mixed];
  return [...new Set(short)].map((text) => written(text, 'abbreviation'));
}

/** LĐ, TB, XH | LĐTB, XH | LĐ, TBXH | LĐTBXH: what people write together and apart. At most 4 parts: 8 ways. */
function groupings(parts: readonly string[]): string[] {
  const [first = '', ...others] = parts;
  if (others.length === 0 || others.length > 3) return [parts.join(', ')];
  return groupings(others).flatMap((rest) => [`${first}, ${rest}`, `${first}${rest}`]);
}

/** "Bộ GTVT", "Bộ Giao TVT", …: the last two words or more by their initials. */
function endsOf(words: readonly string[]): string[] {
  const cuts = words.map((_, at) => at).slice(1, -1);
  return cuts.map((at) => `${words.slice(0, at).join(' ')} ${initialsOf(words.slice(at))}`);
}

function withCommittee(place: string): string {
  return `UBND ${place}`;
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => firstLetterOf(word).toUpperCase()).join('');
}

/** Without its marks: U of "Ủy". */
function firstLetterOf(word: string): string {
  return word.normalize('NFD').slice(0, 1);
}

function isShort(text: string): boolean {
  return tokensOf(text).some(({ isAllCapitals }) => isAllCapitals);
}

function written(text: string, by: WrittenName['by']): WrittenName {
  return { text, by, isBare: false };
}
