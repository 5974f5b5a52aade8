import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { period } from '../../calendar/index.ts';
import { unitTrees } from '../../testing/kpi.ts';
import type { UnitId, UnitTree } from '../../unit/index.ts';
import { approvalBelow, approvalUpward, type ApprovalTerms } from './approval-upward.ts';
import { approveSheet, newSheet, returnSheet, sheetStanding, submitSheet, type Sheet } from './sheet.ts';

const months = ['2022-07', '2022-08'].map(period);

/** What a person does with the sheet of one unit and month; `value` is what an edit makes of its figures. */
const anyAction = fc.record({
  act: fc.constantFrom('edit', 'submit', 'approve', 'return'),
  unit: fc.nat({ max: 29 }),
  month: fc.constantFrom(...months),
  by: fc.constantFrom('A', 'B'),
  value: fc.nat({ max: 3 }),
});

interface Kept {
  sheet: Sheet;
  seal: string;
  enteredBy: string;
}

/** An office in which people do whatever they want, and the rules decide what comes of it. */
function office(tree: UnitTree) {
  const kept = new Map<string, Kept>();
  const at = (unitId: UnitId, month: string): Kept => {
    const key = `${month} ${unitId}`;
    const found = kept.get(key) ?? { sheet: newSheet, seal: 'blank', enteredBy: 'A' };
    kept.set(key, found);
    return found;
  };
  const terms: ApprovalTerms = {
    months,
    owes: () => true,
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
      ? submitSheet(cell.sheet, { seal: cell.seal, filled: 1 }, { by: action.by, answers: [{ indicator: 'a', service: 0, answer: 'Đúng' }] })
      : action.act === 'approve'
        ? approveSheet(cell.sheet, cell.seal, { ...deciding, below: approvalBelow(tree, unitId, { ...terms, months: [action.month] }) })
        : returnSheet(cell.sheet, cell.seal, { ...deciding, doubts: [{ indicator: 'a', service: 0, reason: 'Vì sao' }] });
  if (result.ok) cell.sheet = result.value;
}

describe('approval upward', () => {
  const stories = fc.record({ tree: unitTrees, actions: fc.array(anyAction, { maxLength: 120 }) });

  it('law of the whole: a unit is approved over a period only when every sheet at and below it is, after anything people do', () => {
    fc.assert(
      fc.property(stories, ({ tree, actions }) => {
        const all = office(tree);
        for (const action of actions) take(all, action);

        for (const unitId of tree.units.keys()) {
          const { isWhole, approved, of } = approvalUpward(tree, unitId, all.terms);
          const below = tree.descendantsOf(unitId);
          expect(of).toBe(below.length * months.length);
          expect(isWhole).toBe(below.every(({ id }) => months.every((month) => all.terms.isApproved(id, month))));
          expect(approved).toBeLessThanOrEqual(of);
        }
      }),
    );
  });

  it('law of the order: at the moment a sheet is approved, all below it are', () => {
    fc.assert(
      fc.property(stories, ({ tree, actions }) => {
        const all = office(tree);
        for (const action of actions) {
          const units = [...tree.units.keys()];
          const unitId = units[action.unit % units.length];
          const before = unitId !== undefined && all.terms.isApproved(unitId, action.month);
          take(all, action);
          if (action.act !== 'approve' || unitId === undefined || before || !all.terms.isApproved(unitId, action.month)) continue;
          for (const { id } of tree.descendantsOf(unitId)) expect(all.terms.isApproved(id, action.month)).toBe(true);
        }
      }),
    );
  });

  it('law of four eyes: nobody approved what they entered or submitted, after anything people do', () => {
    fc.assert(
      fc.property(stories, ({ tree, actions }) => {
        const all = office(tree);
        for (const action of actions) {
          const units = [...tree.units.keys()];
          const unitId = units[action.unit % units.length];
          if (unitId === undefined) continue;
          const { enteredBy } = all.at(unitId, action.month);
          const { submittedBy } = all.at(unitId, action.month).sheet;
          const before = all.terms.isApproved(unitId, action.month);
          take(all, action);
          if (action.act !== 'approve' || before || !all.terms.isApproved(unitId, action.month)) continue;
          expect([enteredBy, submittedBy]).not.toContain(action.by);
        }
      }),
    );
  });

  it('is not “approved” where nothing is owed', () => {
    fc.assert(
      fc.property(unitTrees, (tree) => {
        const [root] = tree.units.keys();
        if (root === undefined) return;

        expect(approvalUpward(tree, root, { months, owes: () => false, isApproved: () => true })).toEqual({ approved: 0, of: 0, isWhole: false });
      }),
    );
  });
});
