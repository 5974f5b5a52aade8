import { describe, expect, it } from 'vitest';
import { basisPoints } from '@dondoc/domain/kpi';
import { unitId } from '@dondoc/domain/unit';
import type { ResultLine } from '../answers.ts';
import { placeLines, type ResultsOrder } from './result-order.ts';

const lines: readonly ResultLine[] = [
  line({ id: unitId('VN'), parentId: null, level: 'nation' }),
  line({ id: 'ministries', parentId: unitId('VN') }),
  line({ id: 'provinces', parentId: unitId('VN') }),
  line({ id: unitId('H26'), parentId: 'provinces', level: 'province', name: 'Hà Nội', rateBp: basisPoints(3000) }),
  line({ id: unitId('H15'), parentId: 'provinces', level: 'province', name: 'Đắk Lắk', rateBp: null }),
  line({ id: unitId('H01'), parentId: 'provinces', level: 'province', name: 'An Giang', rateBp: basisPoints(9000) }),
  line({ id: unitId('G01'), parentId: 'ministries', level: 'ministry', name: 'Bộ Công an', rateBp: basisPoints(5000) }),
];
const compare = new Intl.Collator('vi').compare;

describe('placeLines', () => {
  it('puts each line under the one above it', () => {
    expect(placed({ by: null, isReversed: false, compare })).toEqual([
      'VN 0',
      'ministries 1',
      'G01 2',
      'provinces 1',
      'H26 2',
      'H15 2',
      'H01 2',
    ]);
  });

  it('orders units among their neighbours, the missing ones last both ways', () => {
    expect(provinces({ by: 'rate', isReversed: false, compare })).toEqual(['H26 2', 'H01 2', 'H15 2']);
    expect(provinces({ by: 'rate', isReversed: true, compare })).toEqual(['H01 2', 'H26 2', 'H15 2']);
  });

  it('orders names as a Vietnamese dictionary does: Đ before H', () => {
    expect(provinces({ by: 'name', isReversed: false, compare })).toEqual(['H01 2', 'H15 2', 'H26 2']);
  });
});

function placed(order: ResultsOrder): readonly string[] {
  return placeLines(lines, order).map(({ line: { id }, depth }) => `${id} ${depth}`);
}

const provinces = (order: ResultsOrder) => placed(order).slice(4);

function line(named: Partial<ResultLine> & Pick<ResultLine, 'id' | 'parentId'>): ResultLine {
  return {
    name: null,
    level: null,
    tally: null,
    rateBp: null,
    targetBp: null,
    targetPeriod: null,
    attainmentBp: null,
    gap: null,
    reported: 0,
    of: 1,
    hasBelow: false,
    ...named,
  };
}
