/**
 * A copied range of a spreadsheet as rows of texts: tabs part columns, line ends part rows. A cell in quotes may hold
 * both, with its own quotes doubled, as Excel and LibreOffice write it. The line end after the last row is no row.
 */
export function readRange(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [['']];
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const row = rows.at(-1) ?? [];
    if (isQuoted && sign === '"' && text.charAt(at + 1) === '"') {
      append(row, '"');
      at += 1;
    } else if (sign === '"' && (isQuoted || row.at(-1) === '')) isQuoted = !isQuoted;
    else if (isQuoted) append(row, sign);
    else if (sign === '\t') row.push('');
    else if (sign === '\n') rows.push(['']);
    else if (sign !== '\r') append(row, sign);
  }
  const last = rows.at(-1);
  return rows.length > 1 && last?.length === 1 && last[0] === '' ? rows.slice(0, -1) : rows;
}

function append(row: string[], sign: string): void {
  row[row.length - 1] = `${row.at(-1) ?? ''}${sign}`;
}
