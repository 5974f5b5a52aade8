import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, period } from '../../calendar/index.ts';
import { unitTrees } from '../../testing/kpi.ts';
import { nationalRegister, unitTreeOn, type Unit, type UnitLevel } from '../../unit/index.ts';
import { owesSheet } from '../owing.ts';
import { owesBegunSheet, type BegunSheet } from './owed-sheets.ts';

const countedAt = (...levels: readonly UnitLevel[]) => ({ scope: { levels, services: 'all', channel: 'any', proactiveServices: 'left-out' } as const });
const month = { month: period('2022-08'), tree: unitTreeOn(nationalRegister, day('2022-08-31')), indicators: [countedAt('ministry', 'province')] };
const nothing: BegunSheet = { hasFigures: false, wasHandedOn: false };

function named(name: string): Unit {
  const found = [...month.tree.units.values()].find((unit) => unit.name === name);
  if (found === undefined) throw new Error(`no unit is called ${name}`);
  return found;
}

describe('owesBegunSheet', () => {
  const hanoi = named('Thành phố Hà Nội');
  /** An agency under the Government, which is not missed when it hands nothing on. */
  const agency = named('Bảo hiểm xã hội Việt Nam');

  it('is of whoever owes one unasked, though it has done nothing', () => {
    expect(owesBegunSheet(hanoi, month, nothing)).toBe(true);
    expect(owesBegunSheet(agency, month, nothing)).toBe(false);
  });

  it('is of whoever has entered figures', () => {
    expect(owesBegunSheet(agency, month, { hasFigures: true, wasHandedOn: false })).toBe(true);
  });

  it('is of whoever has handed one on and cleared it since', () => {
    expect(owesBegunSheet(agency, month, { hasFigures: false, wasHandedOn: true })).toBe(true);
  });

  it('goes by the indicators of the month', () => {
    expect(owesBegunSheet(hanoi, { ...month, indicators: [countedAt('ministry')] }, nothing)).toBe(false);
  });

  it('law of what was begun: to have done something never takes a sheet off anybody, and makes everybody owe one', () => {
    const levels = fc.subarray<UnitLevel>(['ministry', 'province', 'department', 'district', 'commune']);
    fc.assert(
      fc.property(unitTrees, levels, fc.boolean(), fc.boolean(), (tree, at, hasFigures, wasHandedOn) => {
        const indicators = [countedAt(...at)];
        for (const unit of tree.units.values()) {
          const owes = owesBegunSheet(unit, { tree, indicators }, { hasFigures, wasHandedOn });
          expect(owes).toBe(hasFigures || wasHandedOn ? true : owesSheet(tree, unit, indicators));
        }
      }),
    );
  });
});
