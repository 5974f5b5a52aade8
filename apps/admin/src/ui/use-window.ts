import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** The height of a dense row, in pixels; `data-table.css` has the same. */
const rowHeight = 32;
/** Rows drawn beyond each edge, so that a quick scroll meets no blank. */
const spare = 12;
/** What is taken for the height in sight until the browser has said it. */
const assumedHeight = 640;

interface Window {
  readonly ref: RefObject<HTMLElement | null>;
  /** The rows to draw, `last` not included. */
  readonly first: number;
  readonly last: number;
  /** Pixels of the rows before and after them. */
  readonly above: number;
  readonly below: number;
}

/** Which of `count` rows are in sight of a scrolling element; all of them when `isOn` is false or they are few. */
export function useWindow(count: number, isOn: boolean): Window {
  const ref = useRef<HTMLElement>(null);
  const [sight, setSight] = useState({ top: 0, height: assumedHeight });

  const hasRows = count > 0;

  useLayoutEffect(() => {
    const element = ref.current;
    if (!isOn || !hasRows || element === null) return undefined;
    const look = () => setSight({ top: element.scrollTop, height: element.clientHeight || assumedHeight });
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [isOn, hasRows]);

  if (!isOn || count <= 60) return { ref, first: 0, last: count, above: 0, below: 0 };
  const first = Math.max(0, Math.min(Math.floor(sight.top / rowHeight) - spare, count - 1));
  const last = Math.min(count, Math.ceil((sight.top + sight.height) / rowHeight) + spare);
  return { ref, first, last, above: first * rowHeight, below: (count - last) * rowHeight };
}
