import type { TableTerms } from './table.ts';

/**
 * The columns of a figures file. `unit`, `indicator`, `indicator_version`, `service` and `month` name the cell,
 * `entry_version` says which version of it the file was written from; the rest is what a unit says.
 */
export const figureColumns = [
  'unit',
  'indicator',
  'indicator_version',
  'service',
  'month',
  'numerator',
  'denominator',
  'not_applicable',
  'note',
  'entry_version',
] as const;

/** A column of a figures file. */
export type FigureColumn = (typeof figureColumns)[number];

/** How the columns are headed in files that people make, and which of them every file needs. */
export const figureTable: TableTerms<FigureColumn> = {
  names: {
    unit: ['unit', 'mã đơn vị'],
    indicator: ['indicator', 'mã chỉ tiêu'],
    indicator_version: ['indicator_version', 'cách tính'],
    service: ['service', 'mã dịch vụ'],
    month: ['month', 'tháng', 'kỳ'],
    numerator: ['numerator', 'tử số'],
    denominator: ['denominator', 'mẫu số'],
    not_applicable: ['not_applicable', 'không áp dụng'],
    note: ['note', 'ghi chú'],
    entry_version: ['entry_version'],
  },
  required: ['unit', 'indicator', 'month', 'numerator', 'denominator'],
};

/** What stands in each column of one row, as text; a column left out is blank. */
export type FigureTexts = { readonly [Column in FigureColumn]?: string };
