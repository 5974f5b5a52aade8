import { day, period } from '@dondoc/domain/calendar';
import { sourceIndicatorCodes } from '@dondoc/domain/kpi';
import type { Caller } from '../caller.ts';
import type { Em } from '../database.ts';
import { callerOfMember } from './caller-of-member.ts';
import { demonstrationMembers } from './members.ts';

const year = '2022';
const months = ['2022-07', '2022-08', '2022-09'] as const;

/** Half of all dossiers online: the national figure of 2022. */
const targetBp = 5000;

/** Targets of 2022 for every ministry and province, and three months of made-up counts of the demonstration's units. */
export async function addFigures(em: Em, administrator: Caller): Promise<void> {
  const units = await administrator.unit.list({ on: day('2022-07-01') });
  const rows = units
    .filter(({ level }) => level === 'ministry' || level === 'province')
    .map(({ id }) => ({ unitId: id, targetBp, version: null }));
  for (const indicator of sourceIndicatorCodes) await administrator.target.set({ indicator, period: year, rows });
  for (const [place, member] of demonstrationMembers.entries()) {
    const caller = await callerOfMember(em, member.email);
    for (const [month, name] of months.entries()) {
      const cells = sourceIndicatorCodes.map((indicator, which) => ({
        unitId: member.unitId,
        indicator,
        ...countsOf(place, which * months.length + month),
        version: null,
      }));
      await caller.entry.save({ period: period(name), cells });
    }
  }
}

/** Made-up counts that grow from month to month and differ from unit to unit; the last unit is at its target. */
function countsOf(place: number, step: number): { readonly numerator: number; readonly denominator: number } {
  const denominator = 1200 + 350 * place + 40 * step;
  return { numerator: Math.round((denominator * (22 + 5 * place + 3 * step)) / 100), denominator };
}
