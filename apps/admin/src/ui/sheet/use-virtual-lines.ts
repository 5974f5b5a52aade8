import { defaultRangeExtractor, measureElement, observeElementRect, useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';

/** The height a line is taken to have until it is measured, and what is taken for the height in sight, in pixels. */
const [assumedLine, assumedHeight] = [56, 640];

/** Up to so many lines all are drawn: the page can then be printed and searched as a whole. */
const fewLines = 120;

/**
 * Draws of a long table only the lines in sight, each at its own height, with room above and below for the others. The
 * line that has the focus is drawn wherever the table stands, with its neighbours, so that arrows always find them.
 */
export function useVirtualLines(count: number, focused: number | null) {
  const frame = useRef<HTMLDivElement>(null);
  const isShort = count <= fewLines;
  // The compiler leaves this hook as it is; its lines are drawn anew whenever the table is scrolled.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count,
    estimateSize: () => assumedLine,
    getScrollElement: () => frame.current,
    overscan: isShort ? count : 12,
    useFlushSync: false,
    observeElementRect: (instance, tell) => observeElementRect(instance, (rect) => tell({ ...rect, height: rect.height || assumedHeight })),
    measureElement: (element, entry, instance) => measureElement(element, entry, instance) || assumedLine,
    rangeExtractor: (range) => {
      const near = focused === null ? [] : [focused - 1, focused, focused + 1];
      const wanted = new Set([...defaultRangeExtractor(range), ...near.filter((at) => at >= 0 && at < count)]);
      return [...wanted].toSorted((one, other) => one - other);
    },
  });
  const items = virtual.getVirtualItems();
  let reached = 0;
  const drawn = items.map(({ index, start, end }) => {
    const room = Math.max(0, start - reached);
    reached = end;
    return { index, room };
  });
  return { frame, drawn, below: Math.max(0, virtual.getTotalSize() - reached), measure: virtual.measureElement };
}
