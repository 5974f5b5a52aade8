/** From the monthly totals of a portal or one-stop system to the figures they make. */
export { flowCounts, flowKey, type Flow, type FlowCount, type FlowCounts, type FlowKey } from './flow.ts';
export { flowColumns, flowTable, type FlowColumn } from './flow-column.ts';
export { readFlows, type FlowsRead, type GivenFlow } from './read-flows.ts'; // file → totals and refusals
export { checkBalances, type Balance, type FlowFinding } from './balance.ts'; // what stock and flow must hold
export { cellsOfFlows, flowRules, type FlowCell } from './flow-cells.ts'; // totals → counts of indicators
export { compareFlows, type FlowComparison, type FlowFigure, type FlowGroup, type FlowsKnown } from './compare-flows.ts'; // totals × what is known → what would change
