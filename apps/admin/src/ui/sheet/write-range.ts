/** Rows of texts as a spreadsheet copies them: tabs part columns, line ends part rows. What `readRange` reads. */
export function writeRange(range: readonly (readonly string[])[]): string {
  return range.map((row) => row.map(quoted).join('\t')).join('\r\n');
}

function quoted(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
