import type { Rule } from './drawn-rules.ts';

/** A table by its ruled lines: where its columns and rows part, and which places are one cell. */
export interface RuledTable {
  /** Where columns begin, and the right end. */
  readonly xs: readonly number[];
  /** Where rows begin, and the lower end. */
  readonly ys: readonly number[];
  /** For each row and column, the place where its merged cell begins, as row × columns + column. */
  readonly cellAt: readonly number[];
}

/** How far apart lines may stand that are the same, and how far a line may end from the one it meets. */
const near = 3;
/** More lines than this on one page, once joined, are a drawing. */
const mostJoined = 2_000;

/** The tables that the lines of a page rule: lines that meet and part at least two columns, or two rows of them. */
export function ruledTables(rules: readonly Rule[]): readonly RuledTable[] {
  const joined = [...joinedRules(rules, true), ...joinedRules(rules, false)];
  if (joined.length > mostJoined) return [];
  return meeting(joined).flatMap(tableOf);
}

/** Pieces of the same line, each cell's border drawn apart, as one. */
function joinedRules(rules: readonly Rule[], isLevel: boolean): readonly Rule[] {
  const sorted = rules.filter((rule) => rule.isLevel === isLevel).toSorted((one, other) => one.at - other.at);
  const byPlace: Rule[][] = [];
  for (const rule of sorted) {
    const last = byPlace.at(-1);
    if (last !== undefined && rule.at - (last[0]?.at ?? 0) <= near) last.push(rule);
    else byPlace.push([rule]);
  }
  return byPlace.flatMap((pieces) => {
    const joined: Rule[] = [];
    for (const piece of pieces.toSorted((one, other) => one.from - other.from)) {
      const last = joined.at(-1);
      if (last !== undefined && piece.from - last.to <= near)
        joined[joined.length - 1] = { ...last, to: Math.max(last.to, piece.to) };
      else joined.push(piece);
    }
    return joined;
  });
}

function doMeet(one: Rule, other: Rule): boolean {
  if (one.isLevel === other.isLevel) return false;
  return isOn(one, other.at) && isOn(other, one.at);
}

const isOn = ({ from, to }: Rule, at: number): boolean => at >= from - near && at <= to + near;

/** Lines that meet, directly or through others, in groups. */
function meeting(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const groups: Rule[][] = [];
  const left = new Set(rules);
  for (const start of rules) {
    if (!left.delete(start)) continue;
    const group = [start];
    for (const rule of group) {
      for (const other of left) {
        if (!doMeet(rule, other)) continue;
        left.delete(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

function tableOf(group: readonly Rule[]): readonly RuledTable[] {
  const level = group.filter(({ isLevel }) => isLevel);
  const upright = group.filter(({ isLevel }) => !isLevel);
  // A side that is not ruled is where the lines towards it end.
  const xs = places([...upright.map(({ at }) => at), ...ends(level)]);
  const ys = places([...level.map(({ at }) => at), ...ends(upright)]);
  if (xs.length < 3 || ys.length < 2 || upright.length === 0 || level.length < 2) return [];
  return [{ xs, ys, cellAt: cellsOf({ xs, ys }, { level, upright }) }];
}

const ends = (rules: readonly Rule[]): readonly number[] => [
  Math.min(...rules.map(({ from }) => from)),
  Math.max(...rules.map(({ to }) => to)),
];

/** Places in order, those of the same line once. */
function places(numbers: readonly number[]): readonly number[] {
  const apart: number[] = [];
  for (const number of numbers.filter(Number.isFinite).toSorted((one, other) => one - other)) {
    if (number - (apart.at(-1) ?? -Infinity) > near) apart.push(number);
  }
  return apart;
}

function cellsOf(
  { xs, ys }: Pick<RuledTable, 'xs' | 'ys'>,
  { level, upright }: { readonly level: readonly Rule[]; readonly upright: readonly Rule[] },
): readonly number[] {
  const columns = xs.length - 1;
  const cellAt = Array.from({ length: columns * (ys.length - 1) }, (_, index) => index);
  for (const index of cellAt.keys()) {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const middle = { x: between(xs, column), y: between(ys, row) };
    const isOpenTo = (rules: readonly Rule[], at: number, across: number) =>
      !rules.some((rule) => Math.abs(rule.at - at) <= near && isOn(rule, across));
    if (column > 0 && isOpenTo(upright, xs[column] ?? 0, middle.y)) cellAt[index] = cellAt[index - 1] ?? index;
    else if (row > 0 && isOpenTo(level, ys[row] ?? 0, middle.x)) cellAt[index] = cellAt[index - columns] ?? index;
  }
  return cellAt;
}

function between(numbers: readonly number[], index: number): number {
  return ((numbers[index] ?? 0) + (numbers[index + 1] ?? 0)) / 2;
}
