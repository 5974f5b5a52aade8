import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../calendar/index.ts';
import { historyDays } from '../../testing/units.ts';
import { resolveCollective } from '../collective.ts';
import { findUnits } from '../lookup/find-units.ts';
import { nameUnit } from '../lookup/name-unit.ts';
import { nationalRegister } from '../register/national-register.ts';
import type { Unit } from '../unit.ts';
import { unitTreeOn } from '../unit-tree.ts';
import { scanUnits } from './scan-units.ts';

const tree = unitTreeOn(nationalRegister, day('2022-07-01'));
const units: readonly Unit[] = [...tree.units.values()].filter(({ id }) => id !== 'VN');
const unit = fc.constantFrom(...units);

/** Pieces that meet in real cells, and noise. */
const pieces = fc.constantFrom(
  'Bộ ', 'bộ', 'các ', 'Các bộ, ngành, địa phương', 'UBND ', 'tỉnh ', 'thành phố ', 'Sở ', 'Cục ',
  'Văn phòng ', 'liên quan', 'trừ ', '(', ')', ', ', '; ', ' và ', ': ', ' - ', '\n', '.', '63 ', 'một số ', 'chủ trì',
  ' phối hợp ', 'Hà Nội', 'BCA', 'TT&TT', '**', 'khác', 'có đảo', 'cấp xã', 'Tư pháp', 'Công an', 'hoá', 'Đ', '\u0301', '𝒳', '/', '&',
);
const texts = fc.oneof(
  fc.array(fc.oneof(pieces, unit.map(({ name }) => name)), { maxLength: 25 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('laws of reading units', () => {
  it('reading any text gives mentions in order, apart, each where it says it is', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const mention of scanUnits(text, tree)) {
          expect(mention.from).toBeGreaterThanOrEqual(end);
          expect(mention.to).toBeGreaterThan(mention.from);
          expect(text.slice(mention.from, mention.to)).toBe(mention.text);
          expect(mention.name.trim()).not.toBe('');
          end = mention.to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('Unicode form, line endings and double spaces do not change what is read', () => {
    const read = (text: string) =>
      scanUnits(text, tree).map(({ name, unitId, collective }) => [name, unitId, collective]);

    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 6 }), (named) => {
        const text = named.map(({ name }) => name).join(';\n');

        expect(read(text.normalize('NFD'))).toEqual(read(text));
        expect(read(text.replaceAll('\n', '\r\n'))).toEqual(read(text));
        expect(read(text.replaceAll(' ', '  '))).toEqual(read(text));
      }),
    );
  });

  it.each([', ', '; ', ' và ', ',\n'])('a list of units joined by %j is read as those units', (separator) => {
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 8 }), (named) => {
        const text = named.map(({ name }) => name).join(separator);

        expect(scanUnits(text, tree).map(({ unitId }) => unitId)).toEqual(named.map(({ id }) => id));
      }),
    );
  });

  it('what a collective means and what it leaves out do not overlap, and are in force', () => {
    fc.assert(
      fc.property(fc.uniqueArray(unit, { maxLength: 5 }), historyDays, (excepted, on) => {
        const then = unitTreeOn(nationalRegister, on);
        const words = excepted.map(({ name }) => name).join(', ');

        const resolved = resolveCollective(then, `Các bộ, ngành, địa phương${words === '' ? '' : `, trừ ${words}`}`);

        expect(resolved?.unitIds.every((id) => then.units.has(id))).toBe(true);
        expect(resolved?.unitIds.some((id) => excepted.some((each) => each.id === id))).toBe(false);
      }),
    );
  });

  it('on every day "các bộ, ngành, địa phương" are all ministries, ministerial-level agencies and provinces', () => {
    fc.assert(
      fc.property(historyDays, (on) => {
        const then = unitTreeOn(nationalRegister, on);
        const meant = [...then.units.values()].filter(
          ({ kind, level }) => level === 'province' || kind === 'bo' || kind === 'co-quan-ngang-bo',
        );

        expect(resolveCollective(then, 'các bộ, ngành, địa phương')).toEqual({
          unitIds: meant.map(({ id }) => id),
          open: [],
        });
      }),
    );
  });
});

describe('laws of lookup', () => {
  const spellings: readonly ((name: string) => string)[] = [
    (name) => name,
    (name) => name.toUpperCase(),
    (name) => name.toLowerCase(),
    (name) => name.normalize('NFD'),
    (name) => name.replaceAll(',', ''),
    (name) => name.replaceAll(' và ', ' '),
    (name) => name.replaceAll(' - ', ' '),
    (name) => name.replaceAll(' - ', '-'),
    (name) => name.replaceAll('òa', 'oà').replaceAll('óa', 'oá').replaceAll('Ủy', 'Uỷ'),
    (name) => withoutAccents(name),
  ];

  it('every unit in force answers to its name, however it is spelled', () => {
    fc.assert(
      fc.property(historyDays, fc.nat(), fc.constantFrom(...spellings), (on, pick, spell) => {
        const then = unitTreeOn(nationalRegister, on);
        const inForce = [...then.units.values()];
        const named = inForce[pick % inForce.length];
        if (named === undefined) return;

        expect(nameUnit(then, spell(named.name))?.id).toBe(named.id);
        expect(findUnits(then, spell(named.name))[0]?.unit.id).toBe(named.id);
      }),
    );
  });

  it('a letter too many still finds the unit among the first three', () => {
    fc.assert(
      fc.property(unit, fc.nat(), (named, pick) => {
        const at = 4 + (pick % (named.name.length - 4));
        const typed = `${named.name.slice(0, at)}q${named.name.slice(at)}`;

        expect(findUnits(tree, typed).slice(0, 3).map((match) => match.unit.id)).toContain(named.id);
      }),
    );
  });

  it('nothing typed is answered with a score outside 0 to 1, nor with one unit twice', () => {
    fc.assert(
      fc.property(texts, (typed) => {
        const found = findUnits(tree, typed);

        expect(found.every(({ score }) => score > 0 && score <= 1)).toBe(true);
        expect(new Set(found.map((match) => match.unit.id)).size).toBe(found.length);
      }),
    );
  });
});

function withoutAccents(name: string): string {
  return name.normalize('NFD').replaceAll(/[\u0300-\u036F]/g, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}
