export { counts, figuresOf, measuredTallies, tallies, targets, unitTrees } from './kpi.ts';
export { anyDay, anySpan } from './days.ts';
export { anyPeriod, anyPeriodCalendar, anyTilingKind } from './periods.ts';
export { anyCadence, anyClockTime, anyEvent, anyRule, anyRuleOf } from './deadline-rules.ts';
export { anyRegister, historyDays, historyEnd, historySpans, mergingHistories, unitHistories } from './units.ts';
export { wholeCountry } from './whole-country.ts';
export { reviews } from './reviews.ts';
export { expectedDraftSchema, scoreIntake } from './intake-score.ts';
