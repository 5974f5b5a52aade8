import { useRef, useState, type ClipboardEvent, type DragEvent, type KeyboardEvent, type PointerEvent } from 'react';
import { placeOf, stepOfArrow, type CellPlace } from './use-sheet.ts';
import { writeRange } from './write-range.ts';

/** The sheet a range is chosen in, and what is done with it. */
interface RangeTerms {
  readonly rows: number;
  readonly columns: number;
  readonly textAt: (at: CellPlace) => string;
  /** Puts texts into the sheet in one step, the first at `at`. */
  readonly onFill: (at: CellPlace, range: readonly (readonly string[])[]) => void;
}

interface Chosen {
  /** The cell that has the focus. */
  readonly anchor: CellPlace;
  readonly end: CellPlace;
}

/**
 * Ranges of cells, as the spreadsheet people know has them: Shift with arrows or a click, or the mouse drawn over cells,
 * chooses; Ctrl C and Ctrl X take a range away as Excel reads it, Delete empties it, Ctrl D fills its first row down, or
 * takes the cell above where one cell is chosen. Esc and any other cell let go.
 */
export function useRange(terms: RangeTerms) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const drawnFrom = useRef<CellPlace | null>(null);
  const box = chosen === null ? null : boxOf(chosen);

  const textsOf = ({ top, left, bottom, right }: Box) =>
    numbers(top, bottom).map((row) => numbers(left, right).map((column) => terms.textAt({ row, column })));
  const empty = ({ top, left, bottom, right }: Box) =>
    terms.onFill({ row: top, column: left }, numbers(top, bottom).map(() => numbers(left, right).map(() => '')));
  const fillDown = (at: CellPlace) => {
    const { top, left, bottom, right } = box ?? boxOf({ anchor: at, end: at });
    const from = top === bottom ? top - 1 : top;
    if (from < 0) return;
    const first = numbers(left, right).map((column) => terms.textAt({ row: from, column }));
    terms.onFill({ row: from + 1, column: left }, numbers(from + 1, bottom).map(() => first));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = placeOf(event.target);
    if (at === null || event.altKey) return;
    const isCommand = event.ctrlKey || event.metaKey;
    if (isCommand && event.key.toLowerCase() === 'd') {
      event.preventDefault();
      fillDown(at);
      return;
    }
    if (event.shiftKey && !isCommand) {
      const step = stepOfArrow(event.key);
      if (step === null || (step.column !== 0 && !isWholeTextChosen(event.target))) return;
      event.preventDefault();
      const end = chosen?.end ?? at;
      setChosen({ anchor: at, end: within(terms, { row: end.row + step.row, column: end.column + step.column }) });
      return;
    }
    if (box === null) return;
    if (event.key === 'Escape' || event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      if (event.key === 'Escape') setChosen(null);
      else empty(box);
    }
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const at = placeOf(event.target);
    const focused = document.activeElement === null ? null : placeOf(document.activeElement);
    if (at !== null && event.shiftKey && focused !== null) {
      event.preventDefault();
      setChosen({ anchor: focused, end: at });
      return;
    }
    drawnFrom.current = at;
    setChosen(null);
  };
  const onPointerOver = (event: PointerEvent<HTMLElement>) => {
    const at = placeOf(event.target);
    const from = drawnFrom.current;
    if (at === null || from === null || event.buttons !== 1) return;
    if (chosen !== null || at.row !== from.row || at.column !== from.column) setChosen({ anchor: from, end: at });
  };
  const takeAway = (event: ClipboardEvent<HTMLElement>) => {
    if (box === null || placeOf(event.target) === null) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', writeRange(textsOf(box)));
    if (event.type === 'cut') empty(box);
  };
  /** A cell's text is chosen as a whole, and a browser would carry it into the cell it is drawn to. */
  const onDragStart = (event: DragEvent<HTMLElement>) => event.preventDefault();
  /** Another cell has the focus: the range was round the one before. */
  const onFocus = () => setChosen(null);
  return {
    /** Null: no more than one cell. */
    size: box === null ? null : { rows: box.bottom - box.top + 1, columns: box.right - box.left + 1 },
    isChosen: ({ row, column }: CellPlace): boolean =>
      box !== null && row >= box.top && row <= box.bottom && column >= box.left && column <= box.right,
    on: { onFocus, onKeyDown, onPointerDown, onPointerOver, onDragStart, onCopy: takeAway, onCut: takeAway },
  };
}

interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

function boxOf({ anchor, end }: Chosen): Box {
  return {
    top: Math.min(anchor.row, end.row),
    left: Math.min(anchor.column, end.column),
    bottom: Math.max(anchor.row, end.row),
    right: Math.max(anchor.column, end.column),
  };
}

function within({ rows, columns }: RangeTerms, { row, column }: CellPlace): CellPlace {
  return { row: Math.min(Math.max(row, 0), rows - 1), column: Math.min(Math.max(column, 0), columns - 1) };
}

function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** Inside a text, Shift with ← and → chooses letters; from a cell as a whole it chooses cells. */
function isWholeTextChosen(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.selectionStart === 0 && target.selectionEnd === target.value.length;
}
