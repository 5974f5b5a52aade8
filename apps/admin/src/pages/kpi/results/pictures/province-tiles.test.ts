import { describe, expect, it } from 'vitest';
import { day } from '@dondoc/domain/calendar';
import { nationalRegister, unitId, unitTreeOn } from '@dondoc/domain/unit';
import { tilesFor, tilesOf34, tilesOf63, type Tile } from './province-tiles.ts';

const provincesOn = (text: string) =>
  [...unitTreeOn(nationalRegister, day(text)).units.values()].filter(({ level }) => level === 'province').map(({ id }) => id);

describe.each([
  ['2022-07-01', tilesOf63, 63],
  ['2025-07-01', tilesOf34, 34],
] as const)('the tiles of %s', (on, tiles, count) => {
  it('are those of every province in force, and of no other', () => {
    expect([...tiles.keys()].toSorted()).toEqual(provincesOn(on).toSorted());
    expect(tiles.size).toBe(count);
  });

  it('lie on no other tile', () => {
    const places = new Set([...tiles.values()].map(({ column, row }: Tile) => `${column} ${row}`));

    expect(places.size).toBe(count);
  });

  it('are found by the provinces in force', () => {
    expect(tilesFor(provincesOn(on))).toBe(tiles);
  });
});

it('has no map for what is no province', () => {
  expect(tilesFor([unitId('G01')])).toBeNull();
  expect(tilesFor([])).toBeNull();
});
