import { describe, expect, it } from 'vitest';
import { basisPoints } from '@dondoc/domain/kpi';
import { unitId } from '@dondoc/domain/unit';
import type { TargetLine } from '../answers.ts';
import { emptyTargets, keepMyTarget, pasteTargets, readTarget, typeTarget } from './target-draft.ts';

const write = (points: number) => String(points / 100);
const hanoi = line('H26', 'Thành phố Hà Nội');
const police = line('G01', 'Bộ Công an');
const health = line('G18', 'Bộ Y tế');

describe('typeTarget', () => {
  it('leaves nothing to save when the target that stands is typed again in another form', () => {
    const given = { ...hanoi, targetBp: basisPoints(5050), version: 3 };

    expect(typeTarget(emptyTargets, given, '60')).toEqual({ H26: { text: '60', version: 3 } });
    expect(typeTarget(typeTarget(emptyTargets, given, '60'), given, '50.50 %')).toEqual({});
  });
});

describe('readTarget', () => {
  it('keeps and explains what is no target', () => {
    expect(readTarget(hanoi, { text: '101', version: null }, write)).toMatchObject({
      text: '101',
      state: 'wrong',
      fault: { code: 'kpi/not-a-target' },
    });
  });

  it('is in conflict when somebody else has set another target meanwhile, until a person decides', () => {
    const changed = { ...hanoi, targetBp: basisPoints(4000), version: 2 };
    const draft = { H26: { text: '60', version: 1 } };

    expect(readTarget(changed, draft.H26, write).state).toBe('conflict');
    expect(readTarget(changed, keepMyTarget(draft, changed)['H26'], write).state).toBe('waiting');
  });
});

describe('pasteTargets', () => {
  it('goes down a column from where it was pasted and tells what lay below the last unit', () => {
    const pasted = pasteTargets(emptyTargets, [hanoi, police], { from: 1, range: [['50'], ['60,5']] });

    expect(pasted).toEqual({ draft: { G01: { text: '50', version: null } }, unmatched: [], outside: 1 });
  });

  it('finds units by name or code in whatever order they come, and tells which names it did not find', () => {
    const range = [
      ['bộ  y tế', '70'],
      ['H26', '', '55'],
      ['Sở Lạ', '10'],
    ];

    expect(pasteTargets(emptyTargets, [hanoi, police, health], { from: 0, range })).toEqual({
      draft: { G18: { text: '70', version: null }, H26: { text: '55', version: null } },
      unmatched: ['Sở Lạ'],
      outside: 0,
    });
  });
});

function line(id: string, unitName: string): TargetLine {
  const level = id.startsWith('H') ? 'province' : 'ministry';
  const unanswered = { standing: null, answer: null, keptReason: null, mayAssign: true, mayAnswer: false };
  return { unitId: unitId(id), unitName, level, targetBp: null, version: null, setBy: null, inherited: null, ...unanswered };
}
