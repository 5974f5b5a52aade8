import { useRef, type ClipboardEvent, type FocusEvent, type KeyboardEvent } from 'react';
import { readRange } from './read-range.ts';

/** A cell of a sheet: row and column, both from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What a sheet does with what is typed into it as a whole. */
export interface SheetActions {
  /** Puts a text back into a cell. */
  readonly onText: (at: CellPlace, text: string) => void;
  /** Puts a copied range into the sheet, its first cell at `at`. */
  readonly onPaste: (at: CellPlace, range: readonly (readonly string[])[]) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** The attributes that make an input a cell of a sheet. */
export function cellAttributes({ row, column }: CellPlace) {
  return { 'data-sheet-row': row, 'data-sheet-column': column, autoComplete: 'off', spellCheck: false } as const;
}

interface Editing {
  readonly at: CellPlace;
  readonly textBefore: string;
  /** Inside the text (after F2 or a click into it): ← and → move the caret and not to another cell. */
  isInside: boolean;
}

/**
 * Makes inputs inside one element behave as the spreadsheet people know: arrows and Enter walk, F2 edits inside a cell,
 * Esc puts back what stood there, Ctrl Z and Ctrl Y undo and redo, and a copied range is pasted over many cells.
 * Tab walks as it does in any form.
 */
export function useSheet(actions: SheetActions) {
  const editing = useRef<Editing | null>(null);

  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const at = placeOf(event.target);
    if (at === null || !(event.target instanceof HTMLInputElement)) return;
    editing.current = { at, textBefore: event.target.value, isInside: false };
    event.target.select();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target, currentTarget } = event;
    const at = placeOf(target);
    if (at === null || !(target instanceof HTMLInputElement)) return;
    if ((event.ctrlKey || event.metaKey) && !event.altKey) return undoOrRedo(event, actions);
    const current = editing.current;
    if (event.key === 'F2' && current !== null) {
      event.preventDefault();
      current.isInside = !current.isInside;
      target.setSelectionRange(current.isInside ? target.value.length : 0, target.value.length);
      return;
    }
    if (event.key === 'Escape' && current !== null) {
      event.preventDefault();
      current.isInside = false;
      actions.onText(at, current.textBefore);
      queueMicrotask(() => target.select());
      return;
    }
    const step = stepOf(event, current?.isInside === true);
    if (step === null) return;
    event.preventDefault();
    focusCell(currentTarget, { row: at.row + step.row, column: at.column + step.column });
  };

  const onPaste = (event: ClipboardEvent<HTMLElement>) => {
    const at = placeOf(event.target);
    const text = event.clipboardData.getData('text/plain');
    if (at === null || !/[\t\n]/.test(text)) return;
    event.preventDefault();
    actions.onPaste(at, readRange(text));
  };

  return { onFocus, onKeyDown, onPaste };
}

function undoOrRedo(event: KeyboardEvent<HTMLElement>, { onUndo, onRedo }: SheetActions): void {
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) onRedo();
  else onUndo();
}

const steps: { readonly [Key in string]?: CellPlace } = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/** Where an arrow leads. */
export function stepOfArrow(key: string): CellPlace | null {
  return steps[key] ?? null;
}

function stepOf({ key, shiftKey, altKey }: KeyboardEvent<HTMLElement>, isInside: boolean): CellPlace | null {
  if (altKey) return null;
  if (key === 'Enter') return { row: shiftKey ? -1 : 1, column: 0 };
  const isSideways = key === 'ArrowLeft' || key === 'ArrowRight';
  return shiftKey || (isSideways && isInside) ? null : (steps[key] ?? null);
}

/** The place of the cell a thing on the page is; null: it is no cell. */
export function placeOf(target: EventTarget): CellPlace | null {
  if (!(target instanceof HTMLElement)) return null;
  const { sheetRow, sheetColumn } = target.dataset;
  return sheetRow === undefined || sheetColumn === undefined ? null : { row: Number(sheetRow), column: Number(sheetColumn) };
}

/** Moves to a cell; where the sheet has none, stays. */
function focusCell(sheet: HTMLElement, { row, column }: CellPlace): void {
  const cell = sheet.querySelector<HTMLInputElement>(`[data-sheet-row="${row}"][data-sheet-column="${column}"]`);
  cell?.focus();
  cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
