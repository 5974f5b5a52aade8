import { describe, expect, it } from 'vitest';
import { day } from '@dondoc/domain/calendar';
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
    expect(readTarget(hanoi, { here: { text: '101', version: null } }, write)).toMatchObject({
      text: '101',
      state: 'wrong',
      fault: { code: 'kpi/not-a-target' },
    });
  });

  it('is in conflict when somebody else has set another target meanwhile, until a person decides', () => {
    const changed = { ...hanoi, targetBp: basisPoints(4000), version: 2 };
    const draft = { H26: { text: '60', version: 1 } };

    expect(readTarget(changed, { here: draft.H26 }, write).state).toBe('conflict');
    expect(readTarget(changed, { here: keepMyTarget(draft, changed)['H26'] }, write).state).toBe('waiting');
  });
});

describe('pasteTargets', () => {
  const paste = (lines: readonly TargetLine[], range: readonly (readonly string[])[], from = 0) =>
    pasteTargets(emptyTargets, lines, { from, range, on: day('2022-08-31'), write });

  it('goes down a column from where it was pasted and tells what lay below the last unit', () => {
    const pasted = paste([hanoi, police], [['50'], ['60,5']], 1);

    expect(pasted).toEqual({ draft: { G01: { text: '50', version: null } }, unmatched: [], twice: [], outside: 1 });
  });

  it('finds units by name, variant, abbreviation or code in whatever order they come, under headings or none', () => {
    const range = [
      ['STT', 'Đơn vị', 'Chỉ tiêu (%)'],
      ['1', 'BYT', '70'],
      ['2', 'TP. Hà Nội', '55 %'],
      ['3', 'bo cong an', '60,5'],
    ];

    expect(paste([hanoi, police, health], range)).toEqual({
      draft: { G18: { text: '70', version: null }, H26: { text: '55', version: null }, G01: { text: '60.5', version: null } },
      unmatched: [],
      twice: [],
      outside: 0,
    });
  });

  it('guesses at no name, tells what may be meant, and takes a unit that is named twice once', () => {
    const range = [
      ['Hà Nội', '55'],
      ['Sở Lạ', '10'],
      ['Bộ Công ann', '20'],
      ['TP Hà Nội', '56'],
    ];

    expect(paste([hanoi, police], range)).toEqual({
      draft: { H26: { text: '55', version: null } },
      unmatched: [{ found: 'Sở Lạ', allowed: [] }, { found: 'Bộ Công ann', allowed: ['Bộ Công an'] }],
      twice: ['TP Hà Nội'],
      outside: 0,
    });
  });

  it('puts what is no target into its cell to be mended, and leaves a target where a blank was pasted', () => {
    const range = [
      ['Hà Nội', '101'],
      ['Bộ Công an', ''],
      ['Bộ Y tế', '70'],
    ];

    expect(paste([hanoi, { ...police, targetBp: basisPoints(5000), version: 1 }, health], range).draft).toEqual({
      H26: { text: '101', version: null },
      G18: { text: '70', version: null },
    });
  });
});

function line(id: string, unitName: string): TargetLine {
  const place = id.startsWith('H') ? ({ kind: 'thanh-pho-truc-thuoc-trung-uong', level: 'province' } as const) : ({ kind: 'bo', level: 'ministry' } as const);
  const unanswered = { standing: null, answer: null, keptReason: null, mayAssign: true, mayAnswer: false };
  return { unitId: unitId(id), unitName, ...place, targetBp: null, version: null, setBy: null, inherited: null, ...unanswered };
}
