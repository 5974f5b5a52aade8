import type { Day } from '@dondoc/domain/calendar';
import type { Em } from '../../database.ts';
import { refused } from '../../refused.ts';
import { entryKey, rememberEntries } from '../entry/remember-entries.ts';
import type { TheSheet } from './the-sheet.ts';

/** Reasons for values of a sheet, who gives them and on which day. */
interface Explaining {
  readonly reasons: readonly { readonly indicator: string; readonly service: number; readonly reason: string }[];
  readonly by: string;
  readonly today: Day;
}

/**
 * Writes reasons to the cells they are for, with their values as they stand: the seal stays, and the history has who gave
 * them. A reason is for the value that was read: when somebody else has changed a cell since, all are refused, naming it.
 */
export async function explain(em: Em, sheet: TheSheet, { reasons, by, today }: Explaining): Promise<TheSheet> {
  const { unitId, period, month } = sheet;
  const reasonOf = new Map(reasons.map(({ indicator, service, reason }) => [`${indicator} ${service}`, reason]));
  const cells = sheet.cells.map((cell) => ({ ...cell, note: cell.note ?? reasonOf.get(`${cell.indicator} ${cell.service}`) ?? null }));
  const toSave = cells.filter(({ note }, at) => note !== sheet.cells[at]?.note).map((cell) => ({ ...cell, unitId }));
  if (toSave.length === 0) return sheet;
  const { saved } = await rememberEntries(em, toSave, { period, userId: by, today, origin: 'typed', tree: month.tree });
  const changed = toSave.filter((cell) => !saved.has(entryKey(cell)));
  if (changed.length > 0) throw refused({ code: 'kpi/sheet-changed-meanwhile', detail: { cells: changed.map(({ indicator, service }) => ({ indicator, service })) } });
  return { ...sheet, cells };
}
