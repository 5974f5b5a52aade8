import { defaultRangeExtractor, measureElement, observeElementRect, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useEffect, useRef, type CSSProperties } from 'react';

/** What is taken for the height in sight until the browser has said it. */
const assumedHeight = 640;

interface RowsAsked {
  readonly count: number;
  /** The height a row is taken to have until it is measured, in pixels. */
  readonly estimate: number;
  readonly keyOf: (index: number) => number;
  /** The row that is brought into sight when it changes, and is drawn wherever the list stands; -1: none. */
  readonly shown: number;
}

/** Draws of a long list only the rows in sight, each at its own height. The rows stand in an element that has `listStyle`. */
export function useVirtualRows({ count, estimate, keyOf, shown }: RowsAsked) {
  const frame = useRef<HTMLDivElement>(null);
  // The compiler leaves this hook as it is; its rows are drawn anew whenever the list is scrolled.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer<HTMLDivElement, HTMLLIElement>({
    count,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    getScrollElement: () => frame.current,
    overscan: 8,
    useFlushSync: false,
    observeElementRect: (instance, tell) => observeElementRect(instance, (rect) => tell({ ...rect, height: rect.height || assumedHeight })),
    measureElement: (element, entry, instance) => measureElement(element, entry, instance) || estimate,
    rangeExtractor: (range) => withRow(range, shown),
  });
  useEffect(() => {
    if (shown < 0) return;
    const row = frame.current?.querySelector(`[data-index="${shown}"]`);
    // Of a row higher than the frame the beginning is shown.
    const isHigher = row instanceof HTMLElement && frame.current !== null && row.offsetHeight > frame.current.clientHeight;
    virtual.scrollToIndex(shown, { align: isHigher ? 'start' : 'auto' });
  }, [virtual, shown]);
  const listStyle: CSSProperties = { height: virtual.getTotalSize() };
  const rows = virtual.getVirtualItems().map(({ index, key, start }) => ({ index, key, place: placeOf(index, { start, count }) }));
  return { frame, listStyle, rows, measure: virtual.measureElement };
}

/** Where a row stands: for the eye in pixels, for a screen reader by its number among all. */
function placeOf(index: number, { start, count }: { readonly start: number; readonly count: number }) {
  return { 'data-index': index, 'aria-setsize': count, 'aria-posinset': index + 1, style: { transform: `translateY(${start}px)` } } as const;
}

/** The place of a row as {@link useVirtualRows} gives it. */
export type RowPlace = ReturnType<typeof placeOf>;

function withRow(range: Range, shown: number): number[] {
  const drawn = defaultRangeExtractor(range);
  if (shown < 0 || shown >= range.count || drawn.includes(shown)) return drawn;
  return [...drawn, shown].toSorted((one, other) => one - other);
}
