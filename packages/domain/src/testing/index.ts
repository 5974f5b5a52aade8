export { counts, figuresOf, measuredTallies, tallies, targets, unitTrees } from './kpi.ts';
