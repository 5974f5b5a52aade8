import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, lastDayOf, period, type Period } from '../../calendar/index.ts';
import { unitTrees } from '../../testing/kpi.ts';
import { nationalRegister, nationId, unitTreeOn, type Unit, type UnitId, type UnitTree } from '../../unit/index.ts';
import { approvalBelow, approvalUpward, ownSheets, unitsOver, type ApprovalTerms } from './approval-upward.ts';
import { approveSheet, newSheet, returnSheet, sheetStanding, submitSheet, type Sheet } from './sheet.ts';

const months = ['2022-07', '2022-08'].map(period);

/** What a person does with the sheet of one unit and month; `value` is what an edit makes of its figures. */
const anyAction = fc.record({
  act: fc.constantFrom('edit', 'submit', 'approve', 'return'),
  unit: fc.nat({ max: 29 }),
  month: fc.constantFrom(...months),
  by: fc.constantFrom('A', 'B', 'C'),
  value: fc.nat({ max: 3 }),
});

interface Kept {
  sheet: Sheet;
  seal: string;
  enteredBy: string;
}

/** An office in which people do whatever they want, and the rules decide what comes of it; some units owe nothing. */
function office(tree: UnitTree, owing: (unit: Unit, month: Period) => boolean) {
  const kept = new Map<string, Kept>();
  const at = (unitId: UnitId, month: string): Kept => {
    const key = `${month} ${unitId}`;
    const found = kept.get(key) ?? { sheet: newSheet, seal: 'blank', enteredBy: 'A' };
    kept.set(key, found);
    return found;
  };
  const terms: ApprovalTerms = {
    months: months.map((month) => ({ month, tree })),
    owes: owing,
    isApproved: (unitId, month) => sheetStanding(at(unitId, month).sheet, at(unitId, month).seal) === 'approved',
  };
  return { at, terms, tree };
}

function take({ at, terms, tree }: ReturnType<typeof office>, action: (typeof anyAction extends fc.Arbitrary<infer Action> ? Action : never)) {
  const units = [...tree.units.keys()];
  const unitId = units[action.unit % units.length];
  if (unitId === undefined) return;
  const cell = at(unitId, action.month);
  const deciding = { by: action.by, enteredBy: [cell.enteredBy] };
  if (action.act === 'edit') return void Object.assign(cell, { seal: `value ${action.value}`, enteredBy: action.by });
  const result =
    action.act === 'submit'
      ? submitSheet(cell.sheet, { seal: cell.seal, filled: 1, unexplained: [] }, { by: action.by, answers: [{ indicator: 'a', service: 0, answer: 'Đúng' }] })
      : action.act === 'approve'
        ? approveSheet(cell.sheet, cell.seal, { ...deciding, below: approvalBelow(unitId, { ...terms, months: [{ month: action.month, tree }] }) })
        : returnSheet(cell.sheet, cell.seal, { ...deciding, cells: [{ indicator: 'a', service: 0 }], doubts: [{ indicator: 'a', service: 0, reason: 'Vì sao' }] });
  if (result.ok) cell.sheet = result.value;
}

describe('approval upward', () => {
  const stories = fc.record({ tree: unitTrees, actions: fc.array(anyAction, { maxLength: 120 }), idle: fc.array(fc.nat({ max: 29 }), { maxLength: 10 }) }).map(({ tree, actions, idle }) => {
    const units = [...tree.units.keys()];
    const owesNothing = new Set(idle.map((at) => units[at % units.length]));
    return { tree, actions, owing: ({ id }: Unit) => !owesNothing.has(id) };
  });

  it('law of the whole: a unit is approved over a period only when every sheet at and below it is, after anything people do', () => {
    fc.assert(
      fc.property(stories, ({ tree, actions, owing }) => {
        const all = office(tree, owing);
        for (const action of actions) take(all, action);

        for (const unitId of tree.units.keys()) {
          const { isWhole, approved, of } = approvalUpward(unitId, all.terms);
          const below = tree.descendantsOf(unitId).filter(owing);
          expect(of).toBe(below.length * months.length);
          expect(isWhole).toBe(below.length > 0 && below.every(({ id }) => months.every((month) => all.terms.isApproved(id, month))));
          expect(approved).toBeLessThanOrEqual(of);
        }
      }),
    );
  });

  it('law of the order: at the moment a sheet is approved, all below it are', () => {
    fc.assert(
      fc.property(stories, ({ tree, actions, owing }) => {
        const all = office(tree, owing);
        for (const action of actions) {
          const units = [...tree.units.keys()];
          const unitId = units[action.unit % units.length];
          const before = unitId !== undefined && all.terms.isApproved(unitId, action.month);
          take(all, action);
          if (action.act !== 'approve' || unitId === undefined || before || !all.terms.isApproved(unitId, action.month)) continue;
          for (const { id } of tree.descendantsOf(unitId).filter((unit) => owing(unit) && unit.id !== unitId)) expect(all.terms.isApproved(id, action.month)).toBe(true);
        }
      }),
    );
  });

  it('law of four eyes: nobody approved what they entered or submitted, after anything people do', () => {
    fc.assert(
      fc.property(stories, ({ tree, actions, owing }) => {
        const all = office(tree, owing);
        // Kept beside the rules: whoever had a hand in a sheet since it was last approved.
        const hands = new Map<string, Set<string>>();
        for (const action of actions) {
          const units = [...tree.units.keys()];
          const unitId = units[action.unit % units.length];
          if (unitId === undefined) continue;
          const key = `${action.month} ${unitId}`;
          const { enteredBy, sheet } = all.at(unitId, action.month);
          take(all, action);
          const moved = all.at(unitId, action.month).sheet !== sheet;
          const involved = hands.get(key) ?? new Set();
          if (moved && action.act === 'submit') hands.set(key, involved.add(action.by));
          if (!moved || action.act !== 'approve') continue;
          expect([enteredBy, ...involved]).not.toContain(action.by);
          hands.delete(key);
        }
      }),
    );
  });

  it('law of the reach: the sheets a unit’s approval needs are of the units at and below it', () => {
    fc.assert(
      fc.property(unitTrees, (tree) => {
        for (const unitId of tree.units.keys()) {
          const over = unitsOver(unitId, months.map((month) => ({ month, tree })));
          expect(over.toSorted()).toEqual(tree.descendantsOf(unitId).map(({ id }) => id).toSorted());
        }
      }),
    );
  });

  it('is not “approved” where nothing is owed', () => {
    fc.assert(
      fc.property(unitTrees, (tree) => {
        const [root] = tree.units.keys();
        if (root === undefined) return;

        const terms = { months: months.map((month) => ({ month, tree })), owes: () => false, isApproved: () => true };
        expect(approvalUpward(root, terms)).toEqual({ approved: 0, of: 0, isWhole: false });
      }),
    );
  });

  describe('of a few units', () => {
    const tree = unitTreeOn(nationalRegister, day('2022-08-31'));
    const [hanoi = nationId] = tree.childrenOf(nationId).filter(({ name }) => name === 'Thành phố Hà Nội').map(({ id }) => id);
    const terms = (approved: readonly string[]): ApprovalTerms => ({
      months: [{ month: period('2022-08'), tree }],
      owes: ({ id, level }) => id === nationId || level === 'province',
      isApproved: (id) => approved.includes(id),
    });
    const provinces = tree.childrenOf(nationId).filter(({ level }) => level === 'province').map(({ id }) => id);

    it('is whole with the last sheet, the unit’s own among them', () => {
      expect(approvalUpward(hanoi, terms([hanoi]))).toEqual({ approved: 1, of: 1, isWhole: true });
      expect(approvalUpward(nationId, terms(provinces))).toEqual({ approved: 63, of: 64, isWhole: false });
      expect(approvalUpward(nationId, terms([...provinces, nationId]))).toEqual({ approved: 64, of: 64, isWhole: true });
    });

    it('below a unit leaves its own sheet aside', () => {
      expect(approvalBelow(nationId, terms(provinces))).toEqual({ approved: 63, of: 63, isWhole: true });
      expect(approvalBelow(hanoi, terms([hanoi]))).toEqual({ approved: 0, of: 0, isWhole: false });
    });
  });

  describe('over a reform', () => {
    /** The year in which 63 provinces became 34, on 1/7, and ministries were merged, on 1/3. */
    const year = Array.from({ length: 12 }, (_, at) => period(`2025-${String(at + 1).padStart(2, '0')}`));
    const termsOver = (asked: readonly Period[]): ApprovalTerms => ({
      months: asked.map((month) => ({ month, tree: unitTreeOn(nationalRegister, lastDayOf(month)) })),
      owes: ({ level }) => level === 'province',
      isApproved: (_, month) => month < '2025-07',
    });

    it('counts each month by the units of that month', () => {
      // Six months of 63 provinces and six of 34.
      expect(approvalUpward(nationId, termsOver(year))).toEqual({ approved: 378, of: 582, isWhole: false });
      expect(approvalBelow(nationId, termsOver(year))).toEqual({ approved: 378, of: 582, isWhole: false });
    });

    it('counts at a merged province what the provinces it was formed of owed before', () => {
      const laoCai = [...unitTreeOn(nationalRegister, day('2025-07-01')).units.values()].find(({ name }) => name === 'Tỉnh Lào Cai');
      if (laoCai === undefined) throw new Error('there is a Lào Cai');
      const owed = ownSheets(laoCai.id, termsOver(year));

      expect(owed.filter(({ month }) => month === '2025-06').map(({ unit }) => unit.name).toSorted()).toEqual(['Tỉnh Lào Cai', 'Tỉnh Yên Bái']);
      expect(owed.filter(({ month }) => month === '2025-07').map(({ unit }) => unit.name)).toEqual(['Tỉnh Lào Cai']);
      expect(approvalUpward(laoCai.id, termsOver(year))).toEqual({ approved: 12, of: 18, isWhole: false });
    });

    it('does not count at a province what will be merged into it only after the period', () => {
      const laoCai = [...unitTreeOn(nationalRegister, day('2025-06-30')).units.values()].find(({ name }) => name === 'Tỉnh Lào Cai');
      if (laoCai === undefined) throw new Error('there is a Lào Cai');

      expect(ownSheets(laoCai.id, termsOver(year.slice(0, 6))).map(({ unit }) => unit.name)).toEqual(Array(6).fill('Tỉnh Lào Cai'));
    });
  });
});
