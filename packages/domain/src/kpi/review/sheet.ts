import type { Fault } from '../../fault.ts';
import { ok, refuse, type Result } from '../../result.ts';

/** What was done last with the figures a unit has for a month. */
export const sheetStates = ['draft', 'submitted', 'returned', 'approved'] as const;

/** See {@link sheetStates}. */
export type SheetState = (typeof sheetStates)[number];

/** Names a cell of a sheet. */
export interface SheetCellName {
  readonly indicator: string;
  readonly service: number;
}

/** A cell somebody doubted, with the reason, and what the unit answered; null until it has. */
export interface Doubt extends SheetCellName {
  readonly reason: string;
  readonly answer: string | null;
}

/**
 * The figures of a unit in a month as they are handed on: a draft, submitted, returned with doubts, or approved. `seal`
 * names the exact values that were submitted or approved; when the figures no longer have it, they were changed since.
 */
export interface Sheet {
  readonly state: SheetState;
  /** Null while nothing was submitted. */
  readonly seal: string | null;
  /** Everybody who submitted it since it was last approved, each once; after an approval those who had submitted what was approved. */
  readonly submittedBy: readonly string[];
  /** Those of the last return; none after an approval. */
  readonly doubts: readonly Doubt[];
}

/** A sheet that nobody has done anything with. */
export const newSheet: Sheet = { state: 'draft', seal: null, submittedBy: [], doubts: [] };

/** How a sheet stands beside its figures as they are: derived, never stored. */
export const sheetStandings = ['draft', 'submitted', 'changed', 'returned', 'approved', 'approval-broken'] as const;

/** See {@link sheetStandings}. `changed`: edited after it was submitted. `approval-broken`: edited after it was approved. */
export type SheetStanding = (typeof sheetStandings)[number];

/** The states in which a sheet stands by its figures as they are; in the others it stands as it is whatever they say. */
export const sealedStates: readonly SheetState[] = ['submitted', 'approved'];

/** How a sheet stands when its figures have the seal `seal` now. */
export function sheetStanding(sheet: Pick<Sheet, 'state' | 'seal'>, seal: string): SheetStanding {
  const isSame = sheet.seal === seal;
  if (sheet.state === 'submitted') return isSame ? 'submitted' : 'changed';
  if (sheet.state === 'approved') return isSame ? 'approved' : 'approval-broken';
  return sheet.state;
}

/** Why a sheet was not handed on. */
export type SheetFault =
  | Fault<'kpi/sheet-empty', Record<never, never>>
  /** Somebody else changed these cells while reasons were given for their values. */
  | Fault<'kpi/sheet-changed-meanwhile', { readonly cells: readonly SheetCellName[] }>
  | Fault<'kpi/sheet-unchanged', { readonly state: SheetState }>
  | Fault<'kpi/sheet-not-submitted', { readonly standing: SheetStanding }>
  | Fault<'kpi/sheet-doubts-open', { readonly cells: readonly SheetCellName[] }>
  | Fault<'kpi/sheet-return-without-doubt', Record<never, never>>
  | Fault<'kpi/sheet-doubt-misplaced', { readonly cells: readonly SheetCellName[] }>
  | Fault<'kpi/sheet-reasons-missing', { readonly cells: readonly SheetCellName[] }>
  | Fault<'kpi/sheet-own-figures', Record<never, never>>
  | Fault<'kpi/sheet-below-not-approved', { readonly approved: number; readonly of: number }>;

/** The figures as they are, for who hands them on. */
export interface SheetFigures {
  readonly seal: string;
  /** Cells with a value, "not applicable" among them. */
  readonly filled: number;
  /** Cells that are out of the usual and have no reason yet. */
  readonly unexplained: readonly SheetCellName[];
}

/** What a unit says to a doubt. */
export interface DoubtAnswer extends SheetCellName {
  readonly answer: string;
}

/**
 * A unit hands on its figures, or only what it changed since they were approved. Every doubt of a return is answered
 * with it. Refuses a sheet that is empty and was never anything else (what was handed on can be withdrawn whole), one
 * that stands as it was handed on, open doubts, and unusual values without a reason, naming their cells.
 */
export function submitSheet(
  sheet: Sheet,
  figures: SheetFigures,
  { by, answers }: { readonly by: string; readonly answers: readonly DoubtAnswer[] },
): Result<Sheet, SheetFault> {
  const standing = sheetStanding(sheet, figures.seal);
  if (figures.filled === 0 && sheet.seal === null) return refuse({ code: 'kpi/sheet-empty', detail: {} });
  if (standing === 'submitted' || standing === 'approved') {
    return refuse({ code: 'kpi/sheet-unchanged', detail: { state: sheet.state } });
  }
  const answered = new Map(answers.map((each) => [cellKey(each), each.answer.trim()]));
  const doubts = sheet.doubts.map((doubt) => ({ ...doubt, answer: answered.get(cellKey(doubt)) || doubt.answer }));
  const open = doubts.filter(({ answer }) => answer === null);
  if (open.length > 0) {
    return refuse({ code: 'kpi/sheet-doubts-open', detail: { cells: open.map(({ indicator, service }) => ({ indicator, service })) } });
  }
  if (figures.unexplained.length > 0) return refuse({ code: 'kpi/sheet-reasons-missing', detail: { cells: figures.unexplained } });
  const earlier = sheet.state === 'approved' ? [] : sheet.submittedBy.filter((each) => each !== by);
  return ok({ state: 'submitted', seal: figures.seal, submittedBy: [...earlier, by], doubts });
}

/** A step of a sheet and who took it. */
export interface SheetStepTaken {
  readonly step: Exclude<SheetState, 'draft'>;
  readonly by: string;
}

/** Everybody who submitted a sheet since it was last approved, after its steps from the first on: see {@link Sheet}. */
export function submittersOf(steps: readonly SheetStepTaken[]): readonly string[] {
  const last = steps.at(-1)?.step === 'approved' ? steps.length - 1 : steps.length;
  const since = steps.slice(0, last).findLastIndex(({ step }) => step === 'approved') + 1;
  const submitted = steps.slice(since, last).filter(({ step }) => step === 'submitted');
  return [...new Set(submitted.map(({ by }) => by).toReversed())].toReversed();
}

/** Who decides, and what stands against it. */
export interface Deciding {
  readonly by: string;
  /** Everybody by whom a cell stands as it does: with the value they entered, or blank because they cleared it. */
  readonly enteredBy: readonly string[];
  /** The sheets owed below the unit, and how many of them are approved. */
  readonly below: { readonly approved: number; readonly of: number };
}

/**
 * Approves exactly the values that were submitted. Refuses what is not submitted or was changed since; one's own figures
 * (four eyes: nobody approves what they entered or submitted); and a unit while a sheet below it is not approved.
 */
export function approveSheet(sheet: Sheet, seal: string, deciding: Deciding): Result<Sheet, SheetFault> {
  const fault = refusalToDecide(sheet, seal, deciding);
  if (fault !== null) return refuse(fault);
  const { approved, of } = deciding.below;
  if (approved < of) return refuse({ code: 'kpi/sheet-below-not-approved', detail: { approved, of } });
  return ok({ ...sheet, state: 'approved', doubts: [] });
}

/** Who returns a sheet, what they doubt in it, and the cells that were there to be doubted. */
export interface Returning extends Omit<Deciding, 'below'> {
  readonly doubts: readonly Omit<Doubt, 'answer'>[];
  readonly cells: readonly SheetCellName[];
}

/**
 * Returns a submitted sheet with a reason on each doubtful cell. Refuses as an approval does, a return without a doubt,
 * and doubts on cells that are not in the sheet or are doubted twice, naming them.
 */
export function returnSheet(sheet: Sheet, seal: string, { doubts, cells, ...deciding }: Returning): Result<Sheet, SheetFault> {
  const fault = refusalToDecide(sheet, seal, deciding);
  if (fault !== null) return refuse(fault);
  const misplaced = misplacedIn(doubts, cells);
  if (misplaced.length > 0) return refuse({ code: 'kpi/sheet-doubt-misplaced', detail: { cells: misplaced } });
  if (doubts.length === 0 || doubts.some(({ reason }) => reason.trim() === '')) {
    return refuse({ code: 'kpi/sheet-return-without-doubt', detail: {} });
  }
  return ok({ ...sheet, state: 'returned', doubts: doubts.map((doubt) => ({ ...doubt, reason: doubt.reason.trim(), answer: null })) });
}

/** Why a person cannot decide on a sheet as it stands; null when nothing of the sheet itself is against it. */
export function refusalToDecide(sheet: Sheet, seal: string, { by, enteredBy }: Omit<Deciding, 'below'>): SheetFault | null {
  const standing = sheetStanding(sheet, seal);
  if (standing !== 'submitted') return { code: 'kpi/sheet-not-submitted', detail: { standing } };
  return sheet.submittedBy.includes(by) || enteredBy.includes(by) ? { code: 'kpi/sheet-own-figures', detail: {} } : null;
}

/** Doubts of cells that are not there, and those of a cell that is doubted already. */
function misplacedIn(doubts: readonly SheetCellName[], cells: readonly SheetCellName[]): readonly SheetCellName[] {
  const free = new Set(cells.map(cellKey));
  return doubts.filter((doubt) => !free.delete(cellKey(doubt))).map(({ indicator, service }) => ({ indicator, service }));
}

const cellKey = ({ indicator, service }: SheetCellName): string => `${indicator} ${service}`;
