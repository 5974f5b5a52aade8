/**
 * How many slips of the hand turn `one` into `other`: a letter too many, missing, wrong, or two neighbours swapped.
 * Gives `most` + 1 as soon as it must be more than `most`. Takes time in proportion to the shorter length × `most`.
 */
export function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = rowOf({ one, other, row, most }, last, beforeLast);
    if (Math.min(...current) > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[other.length] ?? most + 1, most + 1);
}

interface Place {
  readonly one: string;
  readonly other: string;
  readonly row: number;
  readonly most: number;
}

function rowOf({ one, other, row, most }: Place, last: readonly number[], beforeLast: readonly number[]): number[] {
  const far = most + 1;
  const current = Array.from({ length: other.length + 1 }, () => far);
  current[0] = row;
  const end = Math.min(other.length, row + most);
  for (let column = Math.max(1, row - most); column <= end; column += 1) {
    const isSame = one[row - 1] === other[column - 1];
    const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
    current[column] = Math.min(
      (last[column - 1] ?? far) + (isSame ? 0 : 1),
      (last[column] ?? far) + 1,
      (current[column - 1] ?? far) + 1,
      isSwap ? (beforeLast[column - 2] ?? far) + 1 : far,
    );
  }
  return current;
}
