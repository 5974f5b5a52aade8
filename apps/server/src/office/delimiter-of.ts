/** What parts the cells of a CSV text: of semicolon, tab and comma the one that most lines have, the first of them where as many have another ("Hà Nội;50,5"). */
export function delimiterOf(text: string): string {
  const lines = text.split(/\r?\n/u);
  const [most] = [';', '\t', ',']
    .map((mark) => ({ mark, count: lines.filter((line) => line.includes(mark)).length }))
    .toSorted((one, other) => other.count - one.count);
  return most?.mark ?? ',';
}
