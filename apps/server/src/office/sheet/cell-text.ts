import { SSF, type CellObject } from '@e965/xlsx';

/**
 * What a person reads in a cell, in NFC: the words as the cell shows them, its paragraphs joined by `\n`. A date is the day
 * itself, whatever language or order its format has it in: 31/12/2022, or 12/2022 where the format leaves the day out.
 */
export function cellText(cell: CellObject | undefined, date1904: boolean): string {
  if (cell === undefined || cell.t === 'z') return '';
  const dated = typeof cell.v === 'number' && typeof cell.z === 'string' ? dateText(cell.v, cell.z, date1904) : null;
  return (dated ?? cell.w ?? String(cell.v ?? ''))
    .normalize('NFC')
    .split(/\r\n|[\r\n]/u)
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

/** The day of a number shown in a date format; null when the format shows no month. */
function dateText(value: number, format: string, date1904: boolean): string | null {
  if (!SSF.is_date(format)) return null;
  const letters = format.replace(/\[[^\]]*\]|"[^"]*"|\\./gu, '').toLowerCase();
  const hasDay = letters.includes('d');
  if (!hasDay && !/m[^a-z]*y|y[^a-z]*m/u.test(letters)) return null;
  const { y, m, d, H, M } = SSF.parse_date_code(value, { date1904 });
  if (y === undefined) return null;
  const month = `${two(m)}/${y}`;
  if (!hasDay) return month;
  return letters.includes('h') && (H > 0 || M > 0) ? `${two(H)}:${two(M)} ngày ${two(d)}/${month}` : `${two(d)}/${month}`;
}

const two = (part: number): string => String(part).padStart(2, '0');
