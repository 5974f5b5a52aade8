/** From what is counted to how a target is reached, in the order the data goes. */
import type { AddVersionFault } from './add-version.ts';
import type { DataSetFault } from './data/data-set.ts';
import type { EntryFault } from './entry.ts';
import type { FigureFileFault } from './figure-file/index.ts';
import type { IndicatorFault, LevelFault } from './indicator.ts';
import type { RateFault } from './rate.ts';
import type { ScoreFault } from './result/score.ts';
import type { SheetFault } from './review/sheet.ts';
import type { WindowFault, WindowsChangedFault } from './review/window.ts';
import type { RollUpFault } from './roll-up.ts';
import type { TallyFault } from './tally.ts';
import type { TargetFault } from './target.ts';
import type { RevisionFault, TargetAnswerFault, TrajectoryFault } from './target/index.ts';

export {
  channels,
  checkLevel,
  indicatorCodeSchema,
  isCountedAt,
  serviceKinds,
  unconfirmedFacts,
  type Channel,
  type Indicator,
  type IndicatorFault,
  type IndicatorScope,
  type LegalSource,
  type LevelFault,
  type Phrase,
  type ServiceKind,
  type UnconfirmedFact,
} from './indicator.ts'; // what is counted, and how
export { owesReport, owesSheet } from './owing.ts'; // who owes figures
export { indicatorIn, indicatorOn, indicators, indicatorsIn, sourceIndicatorCodes } from './catalogue.ts'; // the eight that ship
export { addVersion, indicatorSchema, lastVersionOf, type AddVersionFault } from './add-version.ts'; // another way of counting, from a day on
export { essentialServiceName, essentialServicesOn, essentialServicesSource, servicesOf, type EssentialService } from './essential-services.ts'; // the 25, each with its lead
export {
  parseTarget,
  targetHolding,
  targetSchema,
  type Target,
  type TargetConflict,
  type TargetFault,
} from './target.ts'; // unit × period → rate to reach
export * from './target/index.ts'; // given → answered, revised, led to, held against the target above
export {
  allServices,
  checkEntry,
  checkEntryPeriod,
  notApplicableSign,
  parseCount,
  parseEntry,
  saysNotApplicable,
  serviceNumberSchema,
  type Entry,
  type EntryCell,
  type EntryCounts,
  type EntryFault,
} from './entry.ts'; // what a unit types → counts
export * from './figure-file/index.ts'; // a file of figures → what taking it would change
export * from './flow/index.ts'; // monthly totals exported elsewhere → figures
export {
  addTallies,
  checkTally,
  countSchema,
  noCases,
  rollUp,
  tallySchema,
  type Tally,
  type TallyFault,
  type TallyPart,
} from './tally.ts'; // counts add
export {
  approveSheet,
  newSheet,
  refusalToDecide,
  returnSheet,
  sealedStates,
  sheetStanding,
  sheetStandings,
  sheetStates,
  submitSheet,
  submittersOf,
  type Deciding,
  type Doubt,
  type DoubtAnswer,
  type Returning,
  type Sheet,
  type SheetCellName,
  type SheetFault,
  type SheetFigures,
  type SheetStanding,
  type SheetState,
  type SheetStepTaken,
} from './review/sheet.ts'; // figures → submitted, returned, approved
export { cellsToReview, differences, filledCells, sealText, type CellDifference, type SealedCell } from './review/sealed.ts'; // exact values → what a seal is made of
export { unexplainedCells, type NotedCell } from './review/unexplained.ts'; // values out of the usual → those without a reason
export { owesBegunSheet, type BegunSheet, type CountedMonth } from './review/owed-sheets.ts'; // what a unit has done → whether it owes a sheet
export { inOrderOfUrgency, isLeftToDo, type OwnSheet } from './review/sheet-to-do.ts'; // a unit's own sheets → what it has still to do
export { inOrderOfReview } from './review/sheet-order.ts'; // sheets of a month → what to look at first
export { approvalBelow, approvalUpward, ownSheets, unitsOver, type ApprovalTerms, type ApprovalUpward, type MonthOfUnits, type UnitSheet } from './review/approval-upward.ts'; // sheets × tree × months → "3 of 12"
export {
  closingDay,
  entryWindowSchema,
  isSameWindows,
  windowOfLevel,
  windowStanding,
  type EntryWindow,
  type WindowException,
  type WindowFault,
  type WindowsChangedFault,
  type WindowStanding,
} from './review/window.ts'; // until when a month is entered
export { monthTimeliness, timelinessOf, type MonthTimeliness, type SubmittedMonth, type Timeliness } from './review/timeliness.ts';
export { gatherJustBelow, isKept, keptLine, linesAbove, partsOfSum, type KeptSum, type PartsOfSum } from './kept-sums.ts'; // figures → sums kept at each line
export {
  fewestEarlierValues,
  outlierOf,
  monthsOfUsual,
  outliersIn,
  usualCell,
  usualRange,
  type Outlier,
  type OutlierRule,
  type UsualCell,
  type UsualRange,
} from './outlier.ts'; // earlier months × new value → a question
export { carryFigures } from './carry-figures.ts'; // what merged units counted → the unit that carries it on
export {
  rollUpGroups,
  rollUpTree,
  type Figure,
  type RollUpFault,
  type RollUpGroup,
  type RollUpNode,
  type RollUpTerms,
} from './roll-up.ts'; // counts × tree × months → lines
export { basisPoints, basisPointsSchema, rateOf, type BasisPoints, type RateFault } from './rate.ts'; // one exact division, rounded once
export { attainment, gapTo, measure, type Measure } from './attainment.ts'; // rate × target → attainment and distance
export { projectionHorizon, projectionLeast, projectionMonths, projectionOf, type MonthTally, type Projection } from './result/projection.ts'; // months × target → when it is reached
export { leagueMeasures, leagueOf, type Contender, type League, type LeagueMeasure, type LeagueTerms, type Placed } from './result/league.ts'; // figures → places
export {
  checkScoreScheme,
  scoreOf,
  scoreSchemeSchema,
  type NotScored,
  type Score,
  type ScoredFigure,
  type ScoredGroup,
  type ScoredPart,
  type ScoreFault,
  type ScoreScheme,
} from './result/score.ts'; // rates × scheme → points, step by step
export { decision766 } from './result/decision-766.ts';
export { dataFieldName, dataFields, type DataField } from './data/data-fields.ts'; // what fields data is of
export { fieldsSpokenOf } from './data/fields-spoken-of.ts'; // words of a task → fields it has digitised or cleaned
export {
  checkDataSet,
  dataMeasures,
  dataSetSchema,
  dataStages,
  progressOf,
  progressTogether,
  type DataMeasure,
  type DataProgress,
  type DataSet,
  type DataSetFault,
  type DataStage,
} from './data/data-set.ts'; // records by stage → tallies
export { rollUpData, type DataLine } from './data/roll-up-data.ts'; // data sets × tree → lines
export {
  blockedServices,
  dataNeedSchema,
  dataNeedsSchema,
  shippedDataNeeds,
  type BlockedService,
  type BlockingSet,
  type DataNeed,
  type UnmetNeed,
} from './data/data-needs.ts'; // data sets × needs → what blocks which service

/** Every refusal on the way from an indicator to an attainment. */
export type KpiFault =
  | AddVersionFault
  | DataSetFault
  | EntryFault
  | FigureFileFault
  | IndicatorFault
  | LevelFault
  | RateFault
  | RevisionFault
  | RollUpFault
  | ScoreFault
  | SheetFault
  | TallyFault
  | TargetAnswerFault
  | TargetFault
  | TrajectoryFault
  | WindowFault
  | WindowsChangedFault;
