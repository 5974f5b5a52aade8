import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { period } from '../../calendar/index.ts';
import { unitId } from '../../unit/index.ts';
import { indicators } from '../catalogue.ts';
import { figureKey, type StandingFigure } from '../figure-file/figure.ts';
import { compareFlows, type FlowComparison, type FlowsKnown } from './compare-flows.ts';
import { flowGroup, flowKey, type Flow } from './flow.ts';
import type { GivenFlow } from './read-flows.ts';

const nothing: FlowsKnown = { kept: [], standing: [], catalogue: indicators };

const counts = fc
  .record({ received: fc.nat({ max: 1000 }), online: fc.nat({ max: 1000 }), handled: fc.nat({ max: 1000 }), late: fc.nat({ max: 1000 }) })
  .map(({ received, online, handled, late }) => ({ received: received + online, handled_online: online, handled: handled + late, on_time: handled, late }));

const rows: fc.Arbitrary<readonly GivenFlow[]> = fc
  .uniqueArray(
    fc.record({
      source: fc.constant('cong-dvc'),
      unitId: fc.constantFrom(unitId('H26'), unitId('H01')),
      period: fc.constantFrom(period('2022-08'), period('2022-09')),
      service: fc.constantFrom(0, 3),
      key: fc.constantFrom('', 'a', 'b'),
      counts,
    }),
    { selector: flowKey, maxLength: 24 },
  )
  .map((flows) => flows.map((flow, at) => ({ row: at + 2, ...flow })));

const compare = (known: FlowsKnown, flows: readonly GivenFlow[]) => compareFlows(known, { flows, refused: [], ignored: [] });

/** What is known once groups were imported. */
function imported({ kept, standing, catalogue }: FlowsKnown, { groups }: FlowComparison): FlowsKnown {
  const flows = new Map<string, Flow>(kept.map((flow) => [flowKey(flow), flow]));
  const figures = new Map(standing.map((figure) => [figureKey(figure), figure]));
  for (const group of groups) {
    for (const { row: _, ...flow } of group.flows) flows.set(flowKey(flow), flow);
    for (const { to, version, from: _, enteredBy: _enteredBy, fault: _fault, ...key } of group.figures) {
      figures.set(figureKey(key), { ...key, ...to, version: (version ?? 0) + 1, enteredBy: 'Cán bộ' });
    }
  }
  return { kept: [...flows.values()], standing: [...figures.values()], catalogue };
}

describe('compareFlows', () => {
  it('law of importing once: the same file again changes nothing, in whatever order its rows come', () => {
    fc.assert(
      fc.property(rows, (file) => {
        const after = imported(nothing, compare(nothing, file));

        expect(compare(after, file.toReversed())).toMatchObject({ groups: [], unchanged: file.length });
      }),
    );
  });

  it('law of parts: a file imported in two parts makes the figures it makes as one', () => {
    fc.assert(
      fc.property(rows, fc.nat({ max: 24 }), (file, cut) => {
        const whole = imported(nothing, compare(nothing, file));
        const half = imported(nothing, compare(nothing, file.slice(0, cut)));
        const both = imported(half, compare(half, file.slice(cut)));

        expect(valuesOf(both.standing)).toEqual(valuesOf(whole.standing));
      }),
    );
  });

  it('leaves a figure that was corrected by hand alone when the same file comes again', () => {
    const [file] = fc.sample(rows.filter((some) => some.length > 0), { numRuns: 1, seed: 8 });
    const after = imported(nothing, compare(nothing, file ?? []));
    const corrected = { ...after, standing: after.standing.map((figure) => ({ ...figure, numerator: 0, version: 2 })) };

    expect(compare(corrected, file ?? []).groups).toEqual([]);
  });

  it('names figures that would be others, beside what stands and who entered it', () => {
    const row: GivenFlow = { row: 2, source: 'cong-dvc', unitId: unitId('H26'), period: period('2022-08'), service: 0, key: '', counts: { handled: 10, on_time: 9 } };
    const standing: StandingFigure = {
      unitId: unitId('H26'),
      indicator: 'dung-han',
      indicatorVersion: 1,
      service: 0,
      period: period('2022-08'),
      numerator: 8,
      denominator: 10,
      notApplicable: false,
      note: null,
      version: 4,
      enteredBy: 'Cán bộ Hà Nội',
    };

    expect(compare({ ...nothing, standing: [standing] }, [row]).groups).toMatchObject([
      { group: flowGroup(row), figures: [{ indicator: 'dung-han', from: { numerator: 8 }, to: { numerator: 9 }, version: 4, enteredBy: 'Cán bộ Hà Nội', fault: null }] },
    ]);
  });

  it('says why counts made of totals cannot be entered', () => {
    const row: GivenFlow = { row: 2, source: 'cong-dvc', unitId: unitId('H26'), period: period('2022-08'), service: 0, key: '', counts: { handled: 10, on_time: 11 } };

    expect(compare(nothing, [row]).groups).toMatchObject([{ figures: [{ fault: { code: 'kpi/numerator-above-denominator' } }] }]);
  });
});

function valuesOf(figures: readonly StandingFigure[]): readonly string[] {
  return figures.map((figure) => `${figureKey(figure)}: ${figure.numerator}/${figure.denominator}`).toSorted();
}
