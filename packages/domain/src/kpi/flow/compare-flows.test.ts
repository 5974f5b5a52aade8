import { describe, expect, it } from 'vitest';
import { period } from '../../calendar/index.ts';
import { unitId } from '../../unit/index.ts';
import { indicators } from '../catalogue.ts';
import type { StandingFigure } from '../figure-file/figure.ts';
import { compareFlows, type FlowsKnown } from './compare-flows.ts';
import type { Flow, FlowCounts } from './flow.ts';

const nothing: FlowsKnown = { kept: [], standing: [], catalogue: indicators };

function flow(row: number, counts: FlowCounts, named: Partial<Flow> = {}) {
  return { row, source: 'cong-dvc', unitId: unitId('H26'), period: period('2022-08'), service: 0, key: '', counts, ...named };
}

const compare = (known: Partial<FlowsKnown>, ...flows: readonly ReturnType<typeof flow>[]) => compareFlows({ ...nothing, ...known }, { flows, refused: [], ignored: ['thừa'] });

const standing: StandingFigure = {
  unitId: unitId('H26'),
  indicator: 'hs-truc-tuyen',
  indicatorVersion: 1,
  service: 0,
  period: period('2022-08'),
  numerator: 40,
  denominator: 100,
  notApplicable: false,
  note: null,
  version: 7,
  enteredBy: 'Cán bộ Hà Nội',
};

describe('compareFlows', () => {
  it('says what a group would change, from what and whose', () => {
    const { groups, unchanged, ignored } = compare({ standing: [standing] }, flow(2, { received: 100, handled_online: 41 }));

    expect(groups).toMatchObject([
      {
        unitId: 'H26',
        period: '2022-08',
        source: 'cong-dvc',
        findings: [],
        figures: [{ indicator: 'hs-truc-tuyen', from: { numerator: 40 }, to: { numerator: 41, denominator: 100, notApplicable: false, note: null }, version: 7, enteredBy: 'Cán bộ Hà Nội', fault: null }],
      },
    ]);
    expect([unchanged, ignored]).toEqual([0, ['thừa']]);
  });

  it('changes no figure that stands as the totals have it', () => {
    expect(compare({ standing: [standing] }, flow(2, { received: 100, handled_online: 40 })).groups).toMatchObject([{ figures: [] }]);
    expect(compare({ standing: [standing] }, flow(2, { received: 101, handled_online: 40 })).groups).toMatchObject([{ figures: [{ to: { denominator: 101 } }] }]);
  });

  it('adds the kept rows of the same system, and none of another', () => {
    const kept = [flow(0, { received: 10, handled_online: 4 }, { key: 'a' }), flow(0, { received: 1000, handled_online: 1000 }, { key: 'b', source: 'mot-cua' })];

    expect(compare({ kept }, flow(2, { received: 100, handled_online: 40 }, { key: 'c' })).groups).toMatchObject([{ figures: [{ to: { numerator: 44, denominator: 110 } }] }]);
  });

  it('counts the rows that were imported before as they are, and looks at a group again when one of its rows is another', () => {
    const kept = [flow(0, { received: 10 }, { key: 'a' }), flow(0, { received: 20 }, { key: 'b' }), flow(0, { received: 30 }, { unitId: unitId('H01') })];

    const { groups, unchanged } = compare({ kept }, flow(2, { received: 10 }, { key: 'a' }), flow(3, { received: 21 }, { key: 'b' }), flow(4, { received: 30 }, { unitId: unitId('H01') }));

    expect(groups.map(({ flows }) => flows.map(({ row }) => row))).toEqual([[2, 3]]);
    expect(unchanged).toBe(1);
  });

  it('leaves each group its own findings', () => {
    const { groups } = compare({}, flow(2, { received: 3, received_online: 4 }), flow(3, { received: 4, received_online: 4 }, { unitId: unitId('H01') }));

    expect(groups.map(({ findings }) => findings.map(({ row, balance }) => [row, balance]))).toEqual([[[2, 'online-of-received']], []]);
  });

  it('says why a figure would not be taken', () => {
    expect(compare({}, flow(2, { received: 3, handled_online: 4 })).groups).toMatchObject([{ figures: [{ fault: { code: 'kpi/numerator-above-denominator' } }] }]);
  });

  it('makes nothing of indicators that were not in force', () => {
    expect(compare({ catalogue: [] }, flow(2, { received: 100, handled_online: 41 })).groups).toMatchObject([{ figures: [] }]);
  });
});
