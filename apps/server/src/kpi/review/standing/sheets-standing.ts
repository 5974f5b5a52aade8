import { newSheet, refusalToDecide, sealedStates, sheetStanding, type Sheet, type SheetStanding } from '@dondoc/domain/kpi';
import type { Em } from '../../../database.ts';
import { begunSheets, type BegunSheetRow } from './begun-sheets.ts';
import { enteredIn } from './entered-in.ts';
import { sealsOf } from './seals-of.ts';
import { asAsked, type SheetsAsked } from './sheets-asked.ts';
import { submittersIn } from './submitters-in.ts';

/** How sheets stand, each by its key. */
export interface SheetsStanding {
  /** What was done last; null when nothing was. */
  readonly begunAs: (key: string) => BegunSheetRow | null;
  readonly standingOf: (key: string) => SheetStanding;
  /** Whether a person can decide on it as it stands. */
  readonly isDecidedBy: (key: string, by: string) => boolean;
}

/** Reads how sheets stand, in four queries whatever their number: the figures only of those that stand by them. */
export async function sheetsStanding(em: Em, asked: SheetsAsked): Promise<SheetsStanding> {
  const begun = await begunSheets(em, asked);
  const sealNow = await sealsOf(em, [...begun.values()].filter(({ state }) => sealedStates.includes(state)));
  const submitted = [...begun.values()].filter(({ state }) => state === 'submitted');
  const submittedBy = await submittersIn(em, submitted);
  const enteredBy = await enteredIn(em, asAsked(submitted));
  const sheetOf = (key: string): Sheet => {
    const row = begun.get(key);
    return row === undefined ? newSheet : { state: row.state, seal: row.seal, doubts: row.doubts, submittedBy: submittedBy(key) };
  };
  return {
    begunAs: (key) => begun.get(key) ?? null,
    standingOf: (key) => sheetStanding(sheetOf(key), sealNow(key)),
    isDecidedBy: (key, by) => refusalToDecide(sheetOf(key), sealNow(key), { by, enteredBy: enteredBy(key) }) === null,
  };
}
