import { firstDayOf, lastDayOf, parseDay, type Day } from '../../calendar/index.ts';
import type { UnitRegister } from '../../unit/index.ts';
import { readDeadline } from '../deadline/index.ts';
import type { PlanDocument } from '../document.ts';
import { cleanLine } from './layout/clean.ts';
import type { DocumentTime } from './reading.ts';

const opensPeriod = /(?<![\p{L}\d])(?:\d{1,2} tháng|tháng|qu[ýí]|năm)(?![\p{L}])/giu;

/** The period a title names ("6 THÁNG CUỐI NĂM 2022"), and the year that deadlines without one are read in. */
export function timeOf(
  title: string | null,
  { year, dated }: { readonly year: number | null; readonly dated: Day | null },
): DocumentTime {
  const period = periodIn(title ?? '');
  const said = period?.from ?? dated;
  return { period, year: year ?? (said === null ? null : Number(said.slice(0, 4))) };
}

function periodIn(title: string): DocumentTime['period'] {
  for (const { index } of title.matchAll(opensPeriod)) {
    const words = title.slice(index).split(' ').slice(0, 7);
    for (let count = words.length; count >= 2; count -= 1) {
      const [rule, second] = readDeadline(
        words
          .slice(0, count)
          .join(' ')
          .replace(/[.,;:]$/u, ''),
        { year: null },
      ).rules;
      if (rule?.kind !== 'period' || second !== undefined) continue;
      return { period: rule.period, from: firstDayOf(rule.period), to: lastDayOf(rule.period) };
    }
  }
  return null;
}

const dateLine = /, ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/iu;
const linesOfFrame = 60;

/** The day a document is dated ("Hà Nội, ngày 05 tháng 02 năm 2022"), or null. */
export function dayOfDocument(document: PlanDocument): Day | null {
  for (const { text } of document.lines.slice(0, linesOfFrame)) {
    const match = dateLine.exec(cleanLine(text));
    if (match === null) continue;
    const [, date = '', month = '', year = ''] = match;
    const read = parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
    if (read.ok) return read.value;
  }
  return null;
}

/**
 * The last day on which a unit of the register opened: the register's present, for a document that says nothing of its
 * time.
 */
export function presentOf(register: UnitRegister): Day | null {
  return register.units.reduce<Day | null>(
    (last, { opensOn }) => (last === null || opensOn > last ? opensOn : last),
    null,
  );
}
