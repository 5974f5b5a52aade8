import { lastDayOf, type Period } from '../../calendar/index.ts';
import type { UnitId } from '../../unit/index.ts';
import { indicatorIn } from '../catalogue.ts';
import { checkEntry, type EntryFault } from '../entry.ts';
import { blankFigure, figureKey, valueOf, type FigureKey, type FigureValue, type StandingFigure } from '../figure-file/figure.ts';
import type { RowRefusal } from '../figure-file/refusal.ts';
import type { Indicator } from '../indicator.ts';
import { checkBalances, type FlowFinding } from './balance.ts';
import { cellsOfFlows } from './flow-cells.ts';
import type { FlowColumn } from './flow-column.ts';
import { flowGroup, flowKey, isSameFlow, type Flow } from './flow.ts';
import type { FlowsRead, GivenFlow } from './read-flows.ts';

/** A figure that totals would make another. */
export interface FlowFigure extends FigureKey {
  readonly to: FigureValue;
  /** What stands; blank when nothing does. */
  readonly from: FigureValue;
  /** The version to write over; null when there is none. */
  readonly version: number | null;
  /** Who entered what stands; null when nobody did. */
  readonly enteredBy: string | null;
  /** Why these counts cannot be entered, or null: they can. */
  readonly fault: EntryFault | null;
}

/** What the totals of one unit, month and service would do. They are taken together or not at all. */
export interface FlowGroup {
  /** Names the group: month, unit and service. */
  readonly group: string;
  readonly source: string;
  readonly unitId: UnitId;
  readonly period: Period;
  readonly service: number;
  /** Its rows in the file, those unchanged among them. */
  readonly flows: readonly GivenFlow[];
  /** Balances that do not hold: a person decides whether the totals are taken all the same. */
  readonly findings: readonly FlowFinding[];
  /** The figures that would be others; none when the totals say what stands. */
  readonly figures: readonly FlowFigure[];
}

/** What importing a file of totals would do. Nothing is written by asking. */
export interface FlowComparison {
  /** Units' months of which a row is new or has other counts than before. */
  readonly groups: readonly FlowGroup[];
  /** How many rows were imported before as they are. */
  readonly unchanged: number;
  readonly refused: readonly RowRefusal<FlowColumn>[];
  readonly ignored: readonly string[];
}

/** What is known before an import. */
export interface FlowsKnown {
  /** Totals kept from imports before: those of the file's units, of its months and of the months before them. */
  readonly kept: readonly Flow[];
  readonly standing: readonly StandingFigure[];
  readonly catalogue: readonly Indicator[];
}

/**
 * Compares totals with those imported before and with the figures that stand. A group all of whose rows were imported
 * before as they are is left alone, also when its figures were corrected by hand since: the same file twice changes
 * nothing.
 */
export function compareFlows(known: FlowsKnown, given: FlowsRead): FlowComparison {
  const kept = new Map(known.kept.map((flow) => [flowKey(flow), flow]));
  const isKnown = (flow: Flow): boolean => {
    const before = kept.get(flowKey(flow));
    return before !== undefined && isSameFlow(before.counts, flow.counts);
  };
  const findings = Map.groupBy(checkBalances(given.flows, known.kept), ({ row }) => row);
  const keptByGroup = Map.groupBy(known.kept, flowGroup);
  const stands = new Map(known.standing.map((figure) => [figureKey(figure), figure]));
  const groups = [...Map.groupBy(given.flows, flowGroup)].filter(([, flows]) => !flows.every(isKnown));
  const compared = groups.flatMap(([group, flows]): FlowGroup[] => {
    const [first] = flows;
    if (first === undefined) return [];
    const { source, unitId, period, service } = first;
    const all = together(keptByGroup.get(group) ?? [], flows);
    return [
      {
        group,
        source,
        unitId,
        period,
        service,
        flows,
        findings: flows.flatMap(({ row }) => findings.get(row) ?? []),
        figures: figuresOf(all, { catalogue: known.catalogue, stands }),
      },
    ];
  });
  const taken = compared.reduce((count, { flows }) => count + flows.length, 0);
  return { groups: compared, unchanged: given.flows.length - taken, refused: given.refused, ignored: given.ignored };
}

/** The rows of a group with those of the same system that the file does not have: a file may have some of them only. */
function together(kept: readonly Flow[], given: readonly GivenFlow[]): readonly Flow[] {
  const source = given[0]?.source;
  const rows = new Map(kept.filter((flow) => flow.source === source).map((flow) => [flowKey(flow), flow]));
  for (const flow of given) rows.set(flowKey(flow), flow);
  return [...rows.values()];
}

interface Known {
  readonly catalogue: readonly Indicator[];
  readonly stands: ReadonlyMap<string, StandingFigure>;
}

function figuresOf(flows: readonly Flow[], { catalogue, stands }: Known): readonly FlowFigure[] {
  const [first] = flows;
  if (first === undefined) return [];
  const { unitId, period, service } = first;
  return cellsOfFlows(flows.map(({ counts }) => counts)).flatMap(({ indicator: code, ...tally }): FlowFigure[] => {
    const indicator = indicatorIn(catalogue, code, lastDayOf(period));
    if (!indicator.ok) return [];
    const key: FigureKey = { unitId, indicator: code, indicatorVersion: indicator.value.version, service, period };
    const standing = stands.get(figureKey(key));
    if (standing?.numerator === tally.numerator && standing.denominator === tally.denominator) return [];
    const checked = checkEntry(indicator.value, tally);
    return [
      {
        ...key,
        to: { ...tally, notApplicable: false, note: null },
        from: standing === undefined ? blankFigure : valueOf(standing),
        version: standing?.version ?? null,
        enteredBy: standing?.enteredBy ?? null,
        fault: checked.ok ? null : checked.fault,
      },
    ];
  });
}
