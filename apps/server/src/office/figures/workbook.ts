import ExcelJS, { type Cell, type Row, type Workbook, type Worksheet } from 'exceljs';
import type { FigureColumn } from '@dondoc/domain/kpi';
import type { FigureSheet, FigureSheetRow } from './figure-sheet.ts';
import { serviceInWords, templateText, type TemplateText } from './template-text.ts';

/** A column of the sheet of figures: what people see of it, and the key under which it is read back. */
interface Column {
  readonly key: FigureColumn | null;
  readonly heading: string;
  readonly width: number;
  readonly value: (row: FigureSheetRow) => string | number | null;
  readonly isHidden?: true;
  readonly style?: (cell: Cell) => void;
}

/** Rows of the sheet: a title, a hint, an empty one, the headings, and the hidden keys under them. */
const keyRow = 5;

/**
 * The workbook a unit fills in: figures as they stand in cells that are checked as one types, everything else locked, the
 * keys hidden, the month before beside, and a sheet of instructions. Read back unchanged it says what it was written from.
 */
export async function workbookOf(sheet: FigureSheet): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const text = templateText(sheet.language, sheet.period);
  await addFigures(book, sheet, text);
  addInstructions(book, text);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function addFigures(book: Workbook, { rows }: FigureSheet, text: TemplateText): Promise<void> {
  const figures = book.addWorksheet(text.sheet, {
    views: [{ state: 'frozen', xSplit: 3, ySplit: keyRow }],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '4:4' },
  });
  // A4: the library has names of paper sizes in its types only.
  Object.assign(figures.pageSetup, { paperSize: 9 });
  const columns = columnsOf(text, { hasServices: rows.some(({ serviceName }) => serviceName !== null) });
  columns.forEach(({ width, isHidden }, at) => Object.assign(figures.getColumn(at + 1), { width, hidden: isHidden === true }));
  addHead(figures, columns, text);
  for (const row of rows) {
    const added = figures.addRow(columns.map(({ value }) => value(row)));
    columns.forEach(({ style }, at) => style?.(added.getCell(at + 1)));
  }
  // No password: an office may unlock its own sheet. What is read back does not rest on the lock.
  await figures.protect('', { selectLockedCells: true, selectUnlockedCells: true, formatColumns: true, formatRows: true, deleteRows: true, autoFilter: true, sort: true });
}

function addHead(figures: Worksheet, columns: readonly Column[], { title, hint }: TemplateText): void {
  figures.addRow([title]).font = { bold: true, size: 14 };
  figures.addRow([hint]).font = { italic: true };
  figures.addRow([]);
  const headings = figures.addRow(columns.map(({ heading }) => heading));
  headings.eachCell((cell) => Object.assign(cell, headingStyle));
  const keys: Row = figures.addRow(columns.map(({ key }) => key ?? ''));
  keys.hidden = true;
}

const headingStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7EDF5' } },
  alignment: { wrapText: true, vertical: 'middle', horizontal: 'center' },
  border: { bottom: { style: 'thin' } },
} as const;

function columnsOf(text: TemplateText, { hasServices }: { readonly hasServices: boolean }): readonly Column[] {
  const { headings } = text;
  const texts = (key: FigureColumn) => (row: FigureSheetRow) => row.texts[key] ?? '';
  const hidden = (key: FigureColumn): Column => ({ key, heading: '', width: 12, value: texts(key), isHidden: true });
  const count = (key: 'numerator' | 'denominator', heading: string): Column => ({
    key,
    heading,
    width: 14,
    value: (row) => numberOf(row.texts[key]),
    style: (cell) => fillable(cell, countRule(text), '#,##0'),
  });
  return [
    { key: null, heading: headings.unit, width: 34, value: ({ unitName }) => unitName, style: wrapped },
    { key: null, heading: headings.indicator, width: 34, value: ({ indicatorName }) => indicatorName, style: wrapped },
    { key: null, heading: headings.service, width: hasServices ? 34 : 10, value: (row) => serviceInWords(row, text), style: wrapped },
    { key: null, heading: headings.counted, width: 46, value: (row) => countedAs(row, text), style: wrapped },
    count('numerator', headings.numerator),
    count('denominator', headings.denominator),
    { key: 'not_applicable', heading: headings.notApplicable, width: 12, value: texts('not_applicable'), style: (cell) => fillable(cell, markRule(text), '@') },
    { key: 'note', heading: headings.note, width: 30, value: texts('note'), style: (cell) => fillable(cell, noteRule(text), '@') },
    { key: null, heading: headings.previousNumerator, width: 14, value: ({ previous }) => previous?.numerator ?? null, style: counted },
    { key: null, heading: headings.previousDenominator, width: 14, value: ({ previous }) => previous?.denominator ?? null, style: counted },
    ...(['unit', 'indicator', 'indicator_version', 'service', 'month', 'entry_version'] as const).map(hidden),
  ];
}

const numberOf = (text: string | undefined): number | null => (text === undefined || text === '' ? null : Number(text));

const countedAs = ({ numeratorName, denominatorName }: FigureSheetRow, { numeratorIs, denominatorIs }: TemplateText): string =>
  `${numeratorIs}: ${numeratorName}\n${denominatorIs}: ${denominatorName}`;

type Rule = Cell['dataValidation'];

const countRule = (text: TemplateText): Rule => ({
  type: 'whole',
  operator: 'between',
  formulae: [0, Number.MAX_SAFE_INTEGER],
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: 'stop',
  errorTitle: text.countTitle,
  error: text.countError,
  showInputMessage: true,
  prompt: text.countPrompt,
});

const markRule = ({ headings, markError }: TemplateText): Rule => ({
  type: 'list',
  formulae: ['"x"'],
  allowBlank: true,
  showErrorMessage: true,
  errorTitle: headings.notApplicable,
  error: markError,
});

const noteRule = ({ headings, noteError }: TemplateText): Rule => ({
  type: 'textLength',
  operator: 'lessThanOrEqual',
  formulae: [2000],
  allowBlank: true,
  showErrorMessage: true,
  errorTitle: headings.note,
  error: noteError,
});

function fillable(cell: Cell, rule: Rule, numFmt: string): void {
  cell.protection = { locked: false };
  cell.dataValidation = rule;
  cell.numFmt = numFmt;
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF9E0' } };
  cell.border = { top: hair, left: hair, bottom: hair, right: hair };
}

const hair = { style: 'hair' } as const;

function wrapped(cell: Cell): void {
  cell.alignment = { wrapText: true, vertical: 'top' };
}

function counted(cell: Cell): void {
  cell.numFmt = '#,##0';
}

function addInstructions(book: Workbook, { instructions, steps }: TemplateText): void {
  const sheet = book.addWorksheet(instructions);
  sheet.getColumn(1).width = 100;
  steps.forEach((step, at) => {
    sheet.addRow([`${at + 1}. ${step}`]).getCell(1).alignment = { wrapText: true };
  });
}
