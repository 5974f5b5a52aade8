import { describe, expect, it } from 'vitest';
import { csvTable } from './text-tables.ts';

const cellsOf = (text: string) => {
  const read = csvTable(text);
  if (!read.ok) throw new Error(read.why.code);
  return read.table.rows.map(({ cells }) => cells);
};

describe('csvTable', () => {
  it.each([
    ['semicolons, with commas inside the words', 'Đơn vị;Ghi chú\nHà Nội;tăng, do tuyển sinh\n', [['Đơn vị', 'Ghi chú'], ['Hà Nội', 'tăng, do tuyển sinh'], ['']]],
    ['one short line with a comma in it', 'H26;60,5', [['H26', '60,5']]],
    ['commas', 'unit,numerator\nH26,12', [['unit', 'numerator'], ['H26', '12']]],
    ['tabs', 'unit\tnumerator\nH26\t12', [['unit', 'numerator'], ['H26', '12']]],
    ['the line that Excel writes', 'sep=,\r\nunit,note\r\nH26,a;b', [['unit', 'note'], ['H26', 'a;b']]],
  ])('parts cells by %s', (_, text, cells) => {
    expect(cellsOf(text)).toEqual(cells);
  });
});
