import type { UnitId } from '@dondoc/domain/unit';

/** Where a province stands on a map of equal tiles: columns from the west, rows from the north, both from 0. */
export interface Tile {
  readonly column: number;
  readonly row: number;
}

/**
 * Each province as one tile, so that a small city weighs as much as a large province. Places are roughly those of the
 * map; a row of words is a row of tiles, "." is sea or a neighbour.
 */
const map2022 = `
  .   .   .   H22 H14 .   .   .
  H35 H38 .   H60 H03 H37 .   .
  H18 H52 H63 H44 H55 H02 H49 .
  .   .   H28 H62 H26 H05 H23 H24
  .   .   .   .   H25 H31 H54 .
  .   .   .   H56 H42 H40 .   .
  .   .   .   H41 .   .   .   .
  .   .   .   H27 .   .   .   .
  .   .   .   .   H46 .   .   .
  .   .   .   .   H50 .   .   .
  .   .   .   .   H57 H17 .   .
  .   .   .   .   .   H47 .   .
  .   .   .   .   H34 H48 .   .
  .   .   .   .   H21 H08 .   .
  .   .   .   .   H15 H45 .   .
  .   .   .   H16 H36 H32 .   .
  .   .   H53 H10 H11 H43 .   .
  .   H39 H09 H19 .   .   .   .
  H20 H58 H29 H06 .   .   .   .
  H01 H61 H07 .   .   .   .   .
  H33 H13 H59 .   .   .   .   .
  H30 H51 .   .   .   .   .   .
  H12 H04 .   .   .   .   .   .`;

const map2025 = `
  .   .   H60 H14 .
  H35 H38 H55 H37 .
  H18 H52 H44 H05 H49
  .   .   H26 H31 H24
  .   .   H56 H42 .
  .   .   H41 .   .
  .   .   H27 .   .
  .   .   .   H50 .
  .   .   .   H57 .
  .   .   .   H17 .
  .   .   .   H48 .
  .   .   .   H21 .
  .   .   .   H15 .
  .   .   H36 H32 .
  .   H53 H19 .   .
  H20 H29 .   .   .
  H01 H61 .   .   .
  H12 H13 .   .   .`;

/** The tiles of the 63 provinces until 30/6/2025, by unit. */
export const tilesOf63 = tilesIn(map2022);

/** The tiles of the 34 provinces since 1/7/2025, by unit. */
export const tilesOf34 = tilesIn(map2025);

function tilesIn(map: string): ReadonlyMap<string, Tile> {
  const rows = map.trim().split('\n').map((line) => line.trim().split(/\s+/));
  return new Map(rows.flatMap((ids, row) => ids.flatMap((id, column) => (id === '.' ? [] : [[id, { column, row }] as const]))));
}

/** The tiles on which all of these provinces have a place; null when neither map has them all. */
export function tilesFor(provinces: readonly UnitId[]): ReadonlyMap<string, Tile> | null {
  const fitting = [tilesOf34, tilesOf63].find((tiles) => provinces.every((id) => tiles.has(id)));
  return fitting !== undefined && provinces.length > 0 ? fitting : null;
}
